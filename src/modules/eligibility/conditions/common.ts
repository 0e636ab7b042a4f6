import { addMonths, ageOn } from '../days.ts';
import type { FactPath } from '../facts/sheet.ts';
import {
  all,
  any,
  type Condition,
  type Context,
  custom,
  isOneOf,
  isTrue,
  no,
  not,
  unknown,
  when,
  yes,
} from '../logic.ts';
import {
  crimeAll,
  crimeAny,
  crimeField,
  crimeNot,
  crimeWhen,
  everyCrime,
  inGroup,
  someCrime,
} from './crime.ts';

/** Grounds that several institutions share. Each is one small question with its source. */

/** 형사소송법·각 특별법의 피해자 지위: 성폭력 (성폭력처벌법 §2). */
export const sexualCrime: Condition = someCrime(inGroup('sexual', 'childSex'));
export const childSexCrime: Condition = someCrime(inGroup('childSex'));
export const childAbuse: Condition = someCrime(inGroup('childAbuse'));
export const disabilityAbuse: Condition = someCrime(inGroup('disabilityAbuse'));
export const traffickingCrime: Condition = someCrime(inGroup('trafficking'));
export const stalkingCrime: Condition = someCrime(inGroup('stalking'));
export const digitalSexCrime: Condition = someCrime(inGroup('digitalSexual'));
export const imageryCrime: Condition = someCrime(inGroup('imagery'));
export const fraudCrime: Condition = someCrime(inGroup('fraud'));

/** 특정강력범죄법 §2①: by name, armed or joint sexual violence, or a sex offender twice imprisoned. */
export const specificViolentCrime: Condition = someCrime(
  crimeAny(
    inGroup('specificViolent'),
    crimeAll(inGroup('specificViolentIfArmed'), crimeField('armedOrJoint', true)),
    crimeAll(inGroup('specificViolentIfArmed'), crimeField('repeatSexOffender', true)),
  ),
);

/** The act was done on purpose; the code itself settles it for negligent offences. */
export const intentional = crimeAll(crimeNot(inGroup('negligent')), crimeField('intent', 'intent'));

/** 대한민국 영역 또는 대한민국 선박·항공기 (범죄피해자 보호법 §3①4). */
export const inKorea = crimeField('place', 'korea', 'korean-vessel');

/** A case stands with the police or beyond. */
export const reported: Condition = someCrime(
  crimeAny(
    crimeField('reported', true),
    crimeWhen('stage', (stage) => stage !== 'none'),
  ),
);

/** The victim's age on the day of the assessment is under the limit. */
export function victimUnder(years: number): Condition {
  return when('victim.birthDate', (birth, { day }) => ageOn(birth, day) < years);
}

/** 19세 미만 또는 신체·정신 장애로 사물변별·의사결정 능력이 미약한 사람 (성폭력처벌법 §26①). */
export const minorOrImpaired: Condition = any(victimUnder(19), isTrue('victim.capacityImpaired'));

/** The applicant is the victim, or stands on the victim's side by family. */
export const victimOrFamily: Condition = isOneOf(
  'applicant.role',
  'victim',
  'spouse',
  'de-facto-spouse',
  'child',
  'parent',
  'grandparent',
  'grandchild',
  'sibling',
);

/** The applicant stands on the victim's side: the victim, family, guardian, agent, or a referring agency. */
export const onVictimSide: Condition = when('applicant.role', (role) => role !== 'other');

/** Help would end up with the offender; nobody gains from a stranger's tie (범죄피해자 보호법 §19⑦). */
export const offenderWouldBenefit: Condition = all(
  when('relation.kind', (kind) => kind !== 'none'),
  isTrue('relation.offenderCouldBenefit'),
);

/** Someone else brought the person here. */
export const referredByAgency: Condition = when(
  'applicant.referredBy',
  (by) => by !== 'self' && by !== 'other',
);

/** A crime against life or body, sexual violence and stalking included. */
export const personalCrime: Condition = someCrime(
  inGroup('lifeOrBody', 'violent', 'sexual', 'childSex', 'stalking', 'domesticViolenceListed', 'trafficking'),
);

/** Still being investigated, or not yet reported. */
export const underInvestigation: Condition = someCrime(
  crimeField('stage', 'none', 'police', 'prosecution', 'suspended'),
);

/** A trial of fact is open. */
export const onTrial: Condition = someCrime(crimeField('stage', 'first-trial', 'appeal-trial'));

/** No trial of fact can come any more for any of the crimes. */
export const factTrialOver: Condition = everyCrime(crimeField('stage', 'supreme-court', 'final'));

/** No safe place to stay, or the home is known or exposed. */
export const homeUnsafe: Condition = any(
  when('safety.safePlace', (safe) => !safe),
  isTrue('safety.homeExposed'),
);

export const harmed: Condition = any(isTrue('harm.bodily'), isTrue('harm.mental'));

/** The victim died; a day of death is read as saying so. */
export const victimDied: Condition = isTrue('victim.deceased');

/** Treatment of at least so many days. Weeks are turned into days when the sheet is read. */
export function treatedAtLeast(days: number): Condition {
  return when('harm.treatmentDays', (treated) => treated >= days);
}

/** 가정구성원 (가정폭력처벌법 §2②): spouses past and present, lineal and cohabiting relatives. */
export const domesticMember: Condition = any(
  isOneOf('relation.kind', 'spouse', 'de-facto-spouse', 'former-spouse', 'lineal'),
  all(isOneOf('relation.kind', 'sibling', 'collateral', 'in-law'), isTrue('relation.livedTogether')),
);

/** 가정폭력범죄: a listed offence by a household member (가정폭력처벌법 §2 3호). */
export const domesticViolence: Condition = all(
  domesticMember,
  someCrime(inGroup('domesticViolenceListed', 'childAbuse')),
);

/** Nothing but property was harmed; what a household member breaks is domestic violence, not mere property. */
export const propertyOnly: Condition = all(everyCrime(inGroup('propertyOnly')), not(domesticViolence));

/** A threat to life or body is felt (경찰 피해자 보호 규칙 §28). */
export const fearsHarm: Condition = any(
  isTrue('safety.fear'),
  isTrue('safety.reprisalFear'),
  isTrue('safety.dangerNow'),
);

/** 위험도 매우높음·높음. */
export const highRisk: Condition = isOneOf('safety.riskGrade', 'very-high', 'high');

/** Seoul by home or work. */
export const inSeoul: Condition = any(isTrue('region.seoulHome'), isTrue('region.seoulWork'));

/** Korean nationality, or lawful stay. */
export const lawfulStay: Condition = any(isOneOf('victim.nationality', 'korean'), isTrue('stay.lawful'));

/** An account, post or image is out, or held by the offender. */
export const imagesAtRisk: Condition = any(isTrue('digital.posted'), isTrue('digital.heldByOffender'));

/** A day known to lie within so many months before the assessment. */
export function withinMonths(start: string, months: number, { day }: Context): boolean {
  return day <= addMonths(start, months);
}

/** Household income at most a percentage of 기준 중위소득. Unknown while size, income or the table is unknown. */
export function incomeWithinMedian(percent: (context: Context) => number | undefined): Condition {
  return custom(
    (context) => {
      const size = context.facts.household?.members;
      const income = context.facts.income?.householdMonthly;
      const limit = percent(context);
      if (size === undefined || income === undefined || limit === undefined) return unknown;
      const median = medianIncome(context, size);
      if (median === undefined) return unknown;
      return income * 100 <= median * limit ? yes : no;
    },
    (context) => {
      const size = context.facts.household?.members;
      // Where the table has no row, no answer would help.
      if (percent(context) === undefined || medianIncome(context, size ?? 1) === undefined) return [];
      const missing: FactPath[] = size === undefined ? ['household.members'] : [];
      if (context.facts.income?.householdMonthly === undefined) missing.push('income.householdMonthly');
      return missing;
    },
  );
}

const medianRows = [
  'median-income-1',
  'median-income-2',
  'median-income-3',
  'median-income-4',
  'median-income-5',
  'median-income-6',
] as const;

/** 기준 중위소득 of the day for a household; unknown beyond the sizes in the table, never extrapolated. */
export function medianIncome({ parameters }: Context, members: number): number | undefined {
  const row = medianRows[members - 1];
  return row === undefined ? undefined : parameters.value(row);
}
