import { words } from '../../../shared/text.ts';
import type { DeadlineRow } from './table.ts';

const beforeExpiry = [14, 7, 3, 1] as const;

/** Clocks of protection: when an order ends, and when one can be asked for. */
export const protectionRows: readonly DeadlineRow[] = [
  {
    code: 'emergency-measure-ends',
    trigger: 'emergency-measure',
    kind: 'expiry',
    period: { months: 1 },
    law: '스토킹처벌법 §5⑤',
    leads: beforeExpiry,
    right: words('긴급응급조치(경찰이 내린 접근·연락 금지)가 끝나요', 'The urgent emergency measure ends'),
  },
  {
    code: 'provisional-measure-ends',
    trigger: 'provisional-measure',
    kind: 'expiry',
    period: { months: 3 },
    law: '스토킹처벌법 §9⑦·§11⑤',
    leads: beforeExpiry,
    right: words(
      '잠정조치(법원이 내린 접근·연락 금지 등)가 끝나요. 연장을 요청하세요(3개월씩 두 번까지)',
      'The provisional measure ends; ask for an extension (3 months, twice)',
    ),
    note: words(
      '불기소(검사가 재판에 넘기지 않음)가 되면 그날 바로 끝나요. 안전을 다시 살펴야 해요.',
      'It ends at once on a non-indictment: assess safety again.',
    ),
  },
  {
    code: 'provisional-detention-ends',
    trigger: 'provisional-detention',
    kind: 'expiry',
    period: { months: 1 },
    law: '스토킹처벌법 §9⑦',
    leads: beforeExpiry,
    right: words('가해자 유치(경찰서·구치소에 가둠)가 끝나요', 'The offender’s provisional detention ends'),
  },
  {
    code: 'stalking-protection-order',
    trigger: 'no-measures-notice',
    kind: 'claim',
    period: { days: 90 },
    law: '스토킹처벌법 §17의6',
    eventFrom: '2027-04-22',
    right: words('스토킹 피해자보호명령 신청(법원)', 'Stalking protection order from the court'),
  },
  {
    code: 'domestic-interim-ends',
    trigger: 'domestic-interim-measure',
    kind: 'expiry',
    period: { months: 2 },
    law: '가정폭력처벌법 §29⑤',
    leads: beforeExpiry,
    right: words(
      '임시조치(법원이 내린 접근 금지·퇴거 등)가 끝나요. 연장을 요청하세요(2개월씩 두 번까지)',
      'The interim measure ends; ask for an extension (2 months, twice)',
    ),
  },
  {
    code: 'domestic-detention-ends',
    trigger: 'domestic-interim-detention',
    kind: 'expiry',
    period: { months: 1 },
    law: '가정폭력처벌법 §29⑤',
    leads: beforeExpiry,
    right: words(
      '위탁·유치·상담(가해자를 맡기거나 가두거나 상담받게 하는) 임시조치가 끝나요',
      'Interim custody, detention or counselling ends',
    ),
  },
  {
    code: 'domestic-order-ends',
    trigger: 'domestic-protection-order',
    kind: 'expiry',
    period: { years: 1 },
    law: '가정폭력처벌법 §55의3',
    leads: beforeExpiry,
    right: words(
      '피해자보호명령이 끝나요. 연장을 요청하세요(2개월씩, 모두 3년까지)',
      'The protection order ends; ask for an extension (2 months each, 3 years in all)',
    ),
    note: words(
      '법원이 1년보다 짧게 정했다면 결정문의 날짜를 따르세요.',
      'Where the court set less than a year, the date of the order counts.',
    ),
  },
  {
    code: 'order-follows-home',
    trigger: 'moved-under-order',
    kind: 'open',
    law: '스토킹처벌법 §7②·§10③',
    right: words(
      '이사했다면 접근금지 장소를 바꿔 달라고 바로 신청',
      'After moving, ask at once to change the place in the order',
    ),
  },
  {
    code: 'evidence-hold-ends',
    trigger: 'evidence-hold',
    kind: 'expiry',
    period: { days: 60 },
    law: '형사소송법 §215의2',
    eventFrom: '2026-07-01',
    leads: beforeExpiry,
    right: words(
      '정보통신 보전요청이 끝나요(법원 허가로 30일 한 번 연장)',
      'The hold on digital evidence ends (30 days more, once, with leave of court)',
    ),
  },
  {
    code: 'evidence-hold-extended-ends',
    trigger: 'evidence-hold-extended',
    kind: 'expiry',
    period: { days: 30 },
    law: '형사소송법 §215의2',
    eventFrom: '2026-07-01',
    leads: beforeExpiry,
    right: words('연장된 정보통신 보전요청이 끝나요', 'The extended hold on digital evidence ends'),
  },
  {
    code: 'safety-measures-end',
    trigger: 'safety-measures-end',
    kind: 'on-the-day',
    law: '피해자 보호 및 지원에 관한 규칙 §28–32',
    leads: [7, 3, 1],
    confidence: 'medium',
    right: words(
      '안전조치가 끝나요. 위험을 다시 살피고 연장을 요청하세요',
      'Safety measures end: assess the risk again and ask for an extension',
    ),
  },
];
