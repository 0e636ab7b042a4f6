import { words } from '../../shared/text.ts';

export const clockText = {
  title: words('응답 기한', 'Referral clocks'),
  lead: words(
    '의뢰의 긴급도와 단계마다 언제까지 다음 단계로 넘어가야 하는지 정합니다. 기한이 지나면 기관 책임자, 사례관리자, 센터장 순으로 알립니다.',
    'How long a referral may stay in each state, by urgency. When a clock runs out, the institution’s lead is told, then the case manager, then the centre manager.',
  ),
  fromNow: words('지금부터 시작하는 기한에 적용', 'It holds for clocks that start from now'),
  fromNowBody: words(
    '이미 시작된 기한은 바뀌지 않습니다. 의뢰가 다음 단계로 넘어갈 때부터 새 기한을 씁니다.',
    'Clocks already running stay as they are. A referral gets the new clock when it enters its next state.',
  ),
  units: words(
    '시간은 밤과 휴일에도 흐릅니다. 근무일은 시작한 날을 빼고 세어 마지막 날 18시에 끝납니다.',
    'Hours run through nights and holidays. Working days leave out the day they begin on and end at 18:00 of the last.',
  ),
  state: words('단계', 'State'),
  now: words('지금', 'Now'),
  byDefault: words('기본값', 'Default'),
  range: words('정할 수 있는 범위', 'Range'),
  fresh: words('새 기한', 'New clock'),
  amountOf: words('{urgency}, {state}: 길이', '{urgency}, {state}: length'),
  unitOf: words('{urgency}, {state}: 단위', '{urgency}, {state}: unit'),
  urgency: words('긴급도: {urgency}', 'Urgency: {urgency}'),
  rangeOf: words('1–{hours}시간 또는 1–{days}근무일', '1–{hours} hours or 1–{days} working days'),
  save: words('기한 저장', 'Save the clocks'),
  saved: words('응답 기한을 저장했습니다.', 'The clocks are saved.'),
  missing: words('길이를 숫자로 써 주십시오.', 'Enter the length as a number.'),
  chooseUnit: words('시간이나 근무일을 선택해 주십시오.', 'Choose hours or working days.'),
  stale: words(
    '그사이 다른 사람이 기한을 바꾸었습니다. 쓰신 값은 그대로 있습니다. ‘지금’ 칸과 비교한 뒤 다시 저장해 주십시오.',
    'Somebody else changed the clocks meanwhile. What you typed is still here: compare it with “Now” and save again.',
  ),
} as const;

export const unitWords = {
  hours: words('시간', 'hours'),
  working_days: words('근무일', 'working days'),
} as const;

export const spanWords = {
  hours: words('{n}시간', '{n} h'),
  working_days: words('{n}근무일', '{n} working d'),
} as const;
