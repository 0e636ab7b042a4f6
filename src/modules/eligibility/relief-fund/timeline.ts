/** The days on which the law of 범죄피해구조금 changed, as `YYYY-MM-DD`. */

/** Decisions from this day use the months of 시행령 §22–24 and the order of §24의2 (부칙 제36164호 §2). */
export const monthsRewritten = '2026-03-10';

/** Crimes from this day: the second limb for foreigners (법 §23, 부칙 §4). */
export const foreignFamilyFrom = '2025-03-21';

/** Crimes from this day: grades 11–14 and mental illness as 중상해 (부칙 제28474호 §2). */
export const lightGradesFrom = '2017-12-19';

/** Crimes before this day follow the law before 2014-12-30. */
export const oldLawBefore = '2014-12-30';

/** Which rules of amount apply. `earlier` is law whose tables are not kept here: nobody may guess with the new ones. */
export type AmountLaw = 'current' | 'earlier';

/** The amount rules for a decision on a day about a crime on a day. */
export function amountLaw(decidedOn: string, crimeOn: string): AmountLaw {
  return decidedOn >= monthsRewritten && crimeOn >= oldLawBefore ? 'current' : 'earlier';
}
