import { words } from '../../../shared/text.ts';
import { domesticViolence, stalkingCrime } from '../conditions/common.ts';
import { countDeadline } from '../deadlines/day-count.ts';
import { type Context, when } from '../logic.ts';
import { type Deadline, ordinary, papers, required, type ServiceRule } from '../rule.ts';

/** Orders a victim may ask of a court directly, without the police or the prosecutor. */
const stalkingLaw = '스토킹처벌법 §17의6';
const window = { days: 90 } as const;
/** 법률 21998 부칙: Chapter 3 comes into force on this day. */
const inForce = '2027-04-22';

const label = words(
  '잠정조치(스토커의 접근·연락을 막는 법원 결정)를 신청하지 않는다는 통지를 받은 날부터 90일 안에 법원에 청구해요.',
  'Apply to the court within 90 days of the notice that no measures are applied for.',
  '안 한다는 말을 들은 날부터 90일 안에 법원에 말해요.',
);

function stalkingDeadline({ facts, day }: Context): Deadline {
  const notice = facts.procedure?.noMeasuresNoticeOn;
  if (notice === undefined) {
    return {
      statutoryLastDay: null,
      advisedDay: null,
      law: stalkingLaw,
      label,
      missing: ['procedure.noMeasuresNoticeOn'],
      passed: false,
    };
  }
  const { statutoryLast, advised } = countDeadline(notice, window);
  return {
    statutoryLastDay: statutoryLast,
    advisedDay: advised,
    law: stalkingLaw,
    label,
    missing: [],
    passed: day > statutoryLast,
  };
}

export const courtRules: readonly ServiceRule[] = [
  {
    slug: 'court-stalking-protection-order',
    institution: 'outside',
    name: words('스토킹 피해자보호명령 (법원)', 'Victim protection order in stalking (court)'),
    confidence: 'high',
    urgency: 'U0',
    documents: papers('ID'),
    validFrom: inForce,
    deadline: stalkingDeadline,
    clauses: [
      required(
        'court-stalking-protection-order.stalking',
        stalkingLaw,
        words('스토킹 피해예요.', 'The person is stalked.', '누가 자꾸 따라다녀요.'),
        stalkingCrime,
      ),
      required(
        'court-stalking-protection-order.within-90-days',
        stalkingLaw,
        label,
        when(
          'procedure.noMeasuresNoticeOn',
          (notice, { day }) => day <= countDeadline(notice, window).statutoryLast,
        ),
      ),
      ordinary(
        'court-stalking-protection-order.notice-since',
        `${stalkingLaw}, 부칙`,
        words(
          '통지를 2027년 4월 22일이나 그 뒤에 받았어요.',
          'The notice came on or after 22 April 2027.',
          '그 말을 2027년 4월 22일이나 그 뒤에 들었어요.',
        ),
        when('procedure.noMeasuresNoticeOn', (notice) => notice >= inForce),
        words(
          '법 시행 전에 받은 통지로도 청구할 수 있는지는 법원이 판단해요. 90일 안에 청구해 두세요.',
          'Whether a notice from before the law counts is for the court: apply within the 90 days.',
        ),
      ),
    ],
  },
  {
    slug: 'court-dv-protection-order',
    institution: 'outside',
    name: words('가정폭력 피해자보호명령 (법원)', 'Victim protection order in domestic violence (court)'),
    confidence: 'high',
    urgency: 'U0',
    documents: papers('ID', 'FAM'),
    clauses: [
      required(
        'court-dv-protection-order.domestic',
        '가정폭력처벌법 §55의2–55의3',
        words(
          '배우자(헤어진 배우자 포함)·부모·자녀·함께 사는 친족이 저지른 가정폭력이에요.',
          'Domestic violence by a present or former spouse, parent, child or cohabiting relative.',
          '가족이 때리거나 괴롭혔어요. 헤어진 남편이나 아내도 같아요.',
        ),
        domesticViolence,
      ),
    ],
  },
];
