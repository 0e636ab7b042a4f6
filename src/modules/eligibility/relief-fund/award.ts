import { gradeBounds, injuryBounds, monthsForGrade, monthsForTreatment } from './months.ts';
import { rational } from './rational.ts';
import { between, exactly, isExact, type Span, spanText } from './span.ts';
import type { Beneficiaries, PossibleBeneficiaries } from './survivors.ts';
import { type TraceLine, traceLine } from './trace.ts';

/** What is awarded. `null` is unknown. */
export type Award =
  | { readonly kind: 'bereaved'; readonly possible: PossibleBeneficiaries | null }
  | { readonly kind: 'disability'; readonly grade: number | null }
  | { readonly kind: 'serious-injury'; readonly treatmentDays: number | null };

/** The months of an award and the number of people who share it. */
export type AwardMonths =
  | {
      readonly kind: 'months';
      readonly months: Span;
      readonly people: number | null;
      readonly line: TraceLine;
    }
  | { readonly kind: 'none'; readonly why: 'gradeUnpaid' | 'nobody'; readonly law: string };

/** Months by 시행령 §22 (유족), §23 (장해), §24 (중상해). */
export function awardMonths(award: Award, crimeOn: string): AwardMonths {
  switch (award.kind) {
    case 'bereaved':
      return bereaved(award.possible);
    case 'disability':
      return disability(award.grade, crimeOn);
    case 'serious-injury':
      return seriousInjury(award.treatmentDays);
  }
}

function bereaved(possible: PossibleBeneficiaries | null): AwardMonths {
  const law = '법 §18, 시행령 §22';
  if (possible === null) return spread(between(rational(24), rational(48)), 'monthsBereavedOpen', law);
  const heirs = possible.filter((one): one is Beneficiaries => one !== null);
  const first = heirs[0];
  if (first === undefined) return { kind: 'none', why: 'nobody', law };
  const counts = possible.map((one) => one?.months ?? 0);
  const months = between(rational(Math.min(...counts)), rational(Math.max(...counts)));
  const sameFamily = new Set(heirs.map(({ group, ids }) => `${group} ${ids.join()}`)).size === 1;
  if (!sameFamily || !isExact(months) || heirs.length < possible.length) {
    const open = spread(months, 'monthsBereavedOpen', law);
    return sameFamily && heirs.length === possible.length ? { ...open, people: first.ids.length } : open;
  }
  const shown = { rank: first.group, people: first.ids.length, months: first.months };
  return { kind: 'months', months, people: first.ids.length, line: traceLine('monthsBereaved', shown, law) };
}

function disability(grade: number | null, crimeOn: string): AwardMonths {
  const law = '시행령 §23';
  if (grade === null) {
    return spread(
      between(rational(gradeBounds.low), rational(gradeBounds.high)),
      'monthsDisabilityOpen',
      law,
    );
  }
  const months = monthsForGrade(grade, crimeOn);
  if (months === null) return { kind: 'none', why: 'gradeUnpaid', law: '시행령 부칙(제28474호) §2' };
  return one(exactly(rational(months)), traceLine('monthsDisability', { grade, months }, law));
}

function seriousInjury(days: number | null): AwardMonths {
  const law = '법 §22③, 시행령 §24';
  if (days === null) return spread(between(injuryBounds.low, injuryBounds.high), 'monthsInjuryOpen', law);
  const months = exactly(monthsForTreatment(days));
  return one(months, traceLine('monthsInjury', { days, months: spanText(months) }, law));
}

/** An award of the injured person alone. */
function one(months: Span, written: TraceLine): AwardMonths {
  return { kind: 'months', months, people: 1, line: written };
}

function spread(
  months: Span,
  step: 'monthsBereavedOpen' | 'monthsDisabilityOpen' | 'monthsInjuryOpen',
  law: string,
): Extract<AwardMonths, { kind: 'months' }> {
  const people = step === 'monthsBereavedOpen' ? null : 1;
  return { kind: 'months', months, people, line: traceLine(step, { months: spanText(months) }, law) };
}
