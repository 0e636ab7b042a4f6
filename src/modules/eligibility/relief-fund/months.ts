import { toEpochDay } from '../../../shared/epoch-day.ts';
import { nominalDay } from '../deadlines/day-count.ts';
import { larger, type Rational, rational, smaller } from './rational.ts';
import { lightGradesFrom } from './timeline.ts';

/** Months of 장해구조금 by grade 1–14 (범죄피해자 보호법 시행령 §23). */
const disabilityMonths = [48, 44, 38, 34, 28, 24, 20, 14, 10, 5, 4, 4, 3, 3] as const;

/** Grades 11–14 are paid only for crimes from 2017-12-19; null when the grade is not paid. */
export function monthsForGrade(grade: number, crimeOn: string): number | null {
  if (grade > 10 && crimeOn < lightGradesFrom) return null;
  return disabilityMonths[grade - 1] ?? null;
}

/** The fewest and most months any paid grade gives. */
export const gradeBounds = { low: 3, high: 48 } as const;

export const injuryBounds = { low: rational(2), high: rational(48) } as const;

/** Months of 중상해구조금: days of treatment ÷ 30, fraction kept, 2 to 48 (법 §22③, 시행령 §24). */
export function monthsForTreatment(days: number): Rational {
  return larger(injuryBounds.low, smaller(injuryBounds.high, rational(days, 30)));
}

/**
 * Whether treatment lasts two months (시행령 §3). By the calendar two months are 59 to 62 days, by the
 * conversion of §24 they are 60: between the two readings the board decides. `open` while the day of the
 * harm is unknown and matters.
 */
export function lastsTwoMonths(days: number, harmOn: string | null): 'yes' | 'no' | 'board' | 'open' {
  if (days < 59) return 'no';
  if (days >= 62) return 'yes';
  if (harmOn === null) return 'open';
  const start = toEpochDay(harmOn);
  const byCalendar = nominalDay(start, { months: 2 }) - start;
  if (days >= byCalendar && days >= 60) return 'yes';
  return days >= byCalendar || days >= 60 ? 'board' : 'no';
}
