import { type Words, words } from '../../../shared/text.ts';
import type { FactPath, FactSheet } from '../facts/sheet.ts';
import type { Context } from '../logic.ts';
import type { ParameterName } from '../parameters.ts';
import type { Amount, TraceLine } from '../rule.ts';
import { guideline } from './pros-economic-conditions.ts';

/** Sums of 경제적 지원. Every figure comes from the dated parameters of the day of the decision. */

type Parts = Partial<Amount> & Pick<Amount, 'kind' | 'per' | 'law'>;

/** The words that must stand beside every sum of the guideline: its text is of 2023-12-29. */
export function asOfGuideline({ ko, en }: Words): Words {
  return words(
    `${ko} 금액은 2023년 12월 29일 지침 기준이라 지금은 달라졌을 수 있어요. 공소청 피해자지원실(1577-2584)에 확인해 주세요.`,
    `${en} Sums follow the guideline of 29 December 2023 and may have changed; check with the prosecution office (1577-2584).`,
  );
}

function amount({ note, ...parts }: Parts & { readonly note: Words }): Amount {
  return {
    min: null,
    max: null,
    trace: [],
    missing: [],
    assumed: false,
    ...parts,
    note: asOfGuideline(note),
  };
}

function line(ko: string, en: string, law: string, won: number | null): TraceLine {
  return { label: words(ko, en), law, won };
}

/**
 * 치료비 (§28–32): what the person bears, less what offender, insurer or other law paid for treatment, up to
 * the yearly ceiling. 범죄피해구조금 is not looked at, in either direction (§28).
 */
export function medicalAmount({ facts, parameters }: Context): Amount {
  const year = parameters.value('medical-year-ceiling') ?? null;
  const total = parameters.value('medical-total-ceiling') ?? null;
  const law = `${guideline} §28–32`;
  const { medicalCost } = facts.harm ?? {};
  const paid = paidForTreatment(facts);
  const note = words(
    `본인이 낸 치료비예요. 한 해 ${manwon(year)}, 모두 ${manwon(total)}까지이고, 더 필요하면 위원 3분의 2가 찬성해 늘릴 수 있어요. 요양병원 간병비는 빠져요. 구조금과는 서로 빼지 않아요.`,
    `Cost you bear: up to KRW ${won(year)} a year and KRW ${won(total)} in all; more by a two-thirds resolution. Care in a nursing hospital is left out. Not set off against the relief fund.`,
  );
  const trace: TraceLine[] = [line('한 해 한도', 'Ceiling of a year', `${guideline} §28–32`, year)];
  if (medicalCost === undefined) {
    return amount({
      kind: 'ceiling',
      max: year,
      per: 'year',
      law,
      note,
      trace,
      missing: ['harm.medicalCost'],
    });
  }
  const borne = Math.max(0, medicalCost - paid.won);
  trace.push(line('치료비', 'Medical cost', `${guideline} §28`, medicalCost));
  trace.push(
    line('다른 곳에서 치료비로 낸 돈', 'Paid for treatment by others', `${guideline} §29④`, paid.won),
  );
  trace.push(line('본인이 부담한 치료비', 'Cost borne by the person', `${guideline} §29`, borne));
  const max = year === null ? borne : Math.min(borne, year);
  return amount({ kind: 'ceiling', max, per: 'year', law, note, trace, missing: paid.missing });
}

function paidForTreatment({ money }: FactSheet): { won: number; missing: readonly FactPath[] } {
  const { insuranceForTreatment, offenderPaidTreatment } = money ?? {};
  const missing: FactPath[] = [];
  if (insuranceForTreatment === undefined) missing.push('money.insuranceForTreatment');
  if (offenderPaidTreatment === undefined) missing.push('money.offenderPaidTreatment');
  return { won: (insuranceForTreatment ?? 0) + (offenderPaidTreatment ?? 0), missing };
}

/** 심리치료비 (§33–36): by session and qualification of the counsellor; psychiatry at actual cost. */
export function counsellingAmount({ parameters }: Context): Amount {
  const session = parameters.value('counselling-session') ?? null;
  const tests = parameters.value('counselling-tests') ?? null;
  return amount({
    kind: 'ceiling',
    max: session,
    per: 'session',
    law: `${guideline} §33–36`,
    note: words(
      `상담 한 번에 상담사 자격에 따라 10만·7만·5만원까지, 심리검사는 ${manwon(tests)}까지, 정신과 진료는 실제 비용이에요. 상담 기관에 직접 지급해요.`,
      `Per session up to KRW 100,000, 70,000 or 50,000 by qualification; tests up to KRW ${won(tests)}; psychiatry at actual cost. Paid to the counsellor.`,
    ),
  });
}

/** 생계비 (§37–38): by household size, for up to three months, three more by special resolution. */
export function livingAmount({ facts, parameters }: Context): Amount {
  const law = `${guideline} §38`;
  const months = words(
    '한 달 한도예요. 석 달까지, 위원 3분의 2가 찬성하면 석 달 더 받을 수 있어요. 긴급복지 생계지원처럼 같은 목적의 돈은 빼요.',
    'Per month, for up to three months and three more by a two-thirds resolution. Money for the same purpose is deducted.',
  );
  const one = parameters.value('living-aid-1');
  const two = parameters.value('living-aid-2');
  const further = parameters.value('living-aid-further');
  const members = facts.household?.members;
  if (one === undefined || two === undefined || further === undefined) {
    return amount({ kind: 'unknown', per: 'month', law, note: months });
  }
  if (members === undefined) {
    return amount({ kind: 'unknown', per: 'month', law, note: months, missing: ['household.members'] });
  }
  const max = members === 1 ? one : two + (members - 2) * further;
  return amount({
    kind: 'ceiling',
    max,
    per: 'month',
    law,
    note: months,
    trace: [
      line(`가구원 ${members}명의 한 달 한도`, `Monthly ceiling of ${members} in the household`, law, max),
    ],
  });
}

type School = 'kindergarten' | 'elementary' | 'middle' | 'high' | 'university';

const tuition: Readonly<Record<School, ParameterName>> = {
  kindergarten: 'tuition-kindergarten',
  elementary: 'tuition-elementary',
  middle: 'tuition-middle',
  high: 'tuition-high',
  university: 'tuition-high',
};

/** 학자금 (§39): a sum per pupil and semester by school level, at most two semesters. */
export function tuitionAmount({ facts, parameters }: Context): Amount {
  const law = `${guideline} §39`;
  const pupils = pupilsOf(facts);
  const note = words(
    '한 학기 금액이고 두 학기까지예요. 다른 곳에서 받은 학자금은 빼요.',
    'Per semester, for up to two semesters. Other tuition aid is deducted.',
  );
  const trace = pupils.map((school) =>
    line('재학생 한 명', 'One pupil', law, parameters.value(tuition[school]) ?? null),
  );
  if (pupils.length === 0) {
    const missing: readonly FactPath[] = ['victim.enrolled', 'household.dependants'];
    return amount({ kind: 'unknown', per: 'semester', law, note, missing });
  }
  const max = trace.reduce<number | null>(
    (sum, { won: one }) => (sum === null || one === null ? null : sum + one),
    0,
  );
  return amount({ kind: max === null ? 'unknown' : 'ceiling', max, per: 'semester', law, note, trace });
}

function pupilsOf({ victim, household }: FactSheet): readonly School[] {
  const children = (household?.dependants ?? []).filter(({ relation }) => relation === 'child');
  return [victim?.enrolled, ...children.map(({ enrolled }) => enrolled)].flatMap((school) =>
    school === undefined || school === 'none' ? [] : [school],
  );
}

/** 장례비 (§37의2, §40): actual cost per deceased up to the ceiling, less other money for the funeral. */
export function funeralAmount({ facts, parameters }: Context): Amount {
  const law = `${guideline} §37의2·§40`;
  const ceiling = parameters.value('funeral-ceiling') ?? null;
  const cost = facts.harm?.funeralCost;
  const other = facts.money?.funeralAidReceived;
  const note = words(
    '실제 쓴 장례비예요. 당일 결정해요. 구조금과는 서로 빼지 않아요.',
    'Actual funeral cost, decided the same day. Not set off against the relief fund.',
  );
  const missing: FactPath[] = [];
  if (cost === undefined) missing.push('harm.funeralCost');
  if (other === undefined) missing.push('money.funeralAidReceived');
  const trace = [line('돌아가신 분 한 분의 한도', 'Ceiling for one deceased', law, ceiling)];
  if (ceiling === null) return amount({ kind: 'unknown', per: 'case', law, note, missing });
  const borne = cost === undefined ? ceiling : Math.max(0, cost - (other ?? 0));
  return amount({ kind: 'ceiling', max: Math.min(ceiling, borne), per: 'case', law, note, trace, missing });
}

/** 이전비: actual moving cost within a tariff that is not published. */
export function relocationAmount(): Amount {
  return {
    kind: 'actual-cost',
    min: null,
    max: null,
    per: 'once',
    law: '공소청 이전비 지원 기준',
    note: words(
      '실제 이사비예요. 공개되지 않은 기준표 안에서 정해요. 이사한 날부터 1년 안에 신청하세요.',
      'Actual moving cost within a tariff that is not published. Apply within a year of moving.',
      '이사하는 데 쓴 돈이에요. 이사하고 1년 안에 신청해요.',
    ),
    trace: [],
    missing: [],
    assumed: false,
  };
}

/** How fast the office decides: same day, three working days, or within thirty days (§10, §10의2, §23). */
export type DecisionClock = {
  readonly within: 'same-day' | '3-working-days' | '30-days';
  readonly label: Words;
};

/** The clock for living aid: people without any support get a decision the same day (§10①2). */
export function livingNote({ facts }: Context): Words | null {
  const quick = facts.aid?.livelihoodBenefit === true || facts.household?.vulnerable === true;
  return asOfGuideline(quick ? decisionClocks.sameDay.label : decisionClocks.meeting.label);
}

export const decisionClocks = {
  sameDay: {
    within: 'same-day',
    label: words('신청한 날 바로 결정하고 지급해요.', 'Decided and paid on the day of the application.'),
  },
  urgent: {
    within: '3-working-days',
    label: words(
      '급하면 위원장이 3일(근무일) 안에 결정해요. 아니면 30일 안에 회의를 열고 7일 안에 지급해요.',
      'If urgent the chair decides within 3 working days; otherwise a meeting within 30 days and payment within 7.',
    ),
  },
  meeting: {
    within: '30-days',
    label: words(
      '30일 안에 회의를 열고 결정 뒤 7일 안에 지급해요.',
      'A meeting within 30 days, payment within 7 days of the decision.',
    ),
  },
} as const satisfies Readonly<Record<string, DecisionClock>>;

const grouped = new Intl.NumberFormat('ko-KR');

function won(value: number | null): string {
  return value === null ? '?' : grouped.format(value);
}

function manwon(value: number | null): string {
  return value === null ? '?' : `${grouped.format(value / 10_000)}만원`;
}
