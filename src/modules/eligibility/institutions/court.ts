import { words } from '../../../shared/text.ts';
import { domesticViolence, stalkingCrime } from '../conditions/common.ts';
import { countDeadline } from '../deadlines/day-count.ts';
import { type Context, when } from '../logic.ts';
import { type Deadline, papers, required, type ServiceRule } from '../rule.ts';

/** Orders a victim may ask of a court directly, without the police or the prosecutor. */
const stalkingLaw = '스토킹처벌법 §17의6';
const window = { days: 90 } as const;

const label = words(
  '잠정조치를 신청하지 않는다는 통지를 받은 날부터 90일 안에 법원에 청구해요.',
  'Apply to the court within 90 days of the notice that no measures are applied for.',
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
    // 법률 21998 부칙: Chapter 3 comes into force on this day.
    validFrom: '2027-04-22',
    deadline: stalkingDeadline,
    clauses: [
      required(
        'court-stalking-protection-order.stalking',
        stalkingLaw,
        words('스토킹 피해예요.', 'The person is stalked.'),
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
        words('가정구성원이 저지른 가정폭력이에요.', 'Domestic violence by a member of the household.'),
        domesticViolence,
      ),
    ],
  },
];
