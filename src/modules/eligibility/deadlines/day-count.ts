import {
  civilDayOf,
  daysInMonth,
  type EpochDay,
  epochDayOf,
  toEpochDay,
  toIsoDay,
} from '../../../shared/epoch-day.ts';
import { isWorkingEpochDay, workingDayBefore, workingDayFrom } from '../../../shared/holidays.ts';

/** A span of time as a statute writes it. Exactly one unit. */
export type Period =
  | { readonly years: number }
  | { readonly months: number }
  | { readonly weeks: number }
  | { readonly days: number };

/** The three days of one deadline, as `YYYY-MM-DD`. */
export type CountedDeadline = {
  /** The last day by the bare count. */
  readonly nominal: string;
  /** The last day by law: the nominal day, or the next working day when offices are closed on it. */
  readonly statutoryLast: string;
  /** The day to tell a victim: never later than the nominal day, so that no office can dispute it. */
  readonly advised: string;
};

/**
 * Counts a statutory period from the day of an event.
 *
 * 민법 §157: the day of the event does not count (unless the period starts at midnight: `firstDayCounts`).
 * §159–160: weeks, months and years run by the calendar and end on the day before the corresponding day;
 * where the last month lacks that day, on its last day. §161: a last day on a Saturday or public holiday
 * moves to the next working day. 형사소송법 §66 counts the same way.
 */
export function countDeadline(start: string, period: Period, firstDayCounts = false): CountedDeadline {
  return settleDeadline(nominalDay(toEpochDay(start), period, firstDayCounts));
}

/** The bare last day of a period, holidays ignored. */
export function nominalDay(start: EpochDay, period: Period, firstDayCounts = false): EpochDay {
  const first = firstDayCounts ? start : start + 1;
  if ('days' in period) return first + period.days - 1;
  if ('weeks' in period) return first + period.weeks * 7 - 1;
  return lastDayOfMonths(first, 'years' in period ? period.years * 12 : period.months);
}

/** Moves a nominal last day by 민법 §161 and picks the day to advise. */
export function settleDeadline(nominal: EpochDay): CountedDeadline {
  const text = toIsoDay(nominal);
  if (isWorkingEpochDay(nominal)) return { nominal: text, statutoryLast: text, advised: text };
  return {
    nominal: text,
    statutoryLast: toIsoDay(workingDayFrom(nominal)),
    advised: toIsoDay(workingDayBefore(nominal)),
  };
}

/** 민법 §160②③. */
function lastDayOfMonths(first: EpochDay, months: number): EpochDay {
  const { year, month, day } = civilDayOf(first);
  const index = year * 12 + (month - 1) + months;
  const lastYear = Math.floor(index / 12);
  const lastMonth = (index % 12) + 1;
  const length = daysInMonth(lastYear, lastMonth);
  return day > length ? epochDayOf(lastYear, lastMonth, length) : epochDayOf(lastYear, lastMonth, day) - 1;
}

/** Days before a deadline on which to remind: 180/90/30/7 for years, 10/5/2/1 for up to 30 days, then 5/2/1. */
export function leadDays(period: Period): readonly number[] {
  if ('years' in period) return [180, 90, 30, 7];
  if ('months' in period) return [30, 10, 5, 2, 1];
  const days = 'weeks' in period ? period.weeks * 7 : period.days;
  if (days > 30) return [30, 10, 5, 2, 1];
  return days > 10 ? [10, 5, 2, 1] : [5, 2, 1];
}

/** The days to remind on, counted back from the advised day; those before the event itself fall away. */
export function reminderDays(
  advised: string,
  leads: readonly number[],
  notBefore: string,
): readonly string[] {
  const last = toEpochDay(advised);
  const first = toEpochDay(notBefore);
  return leads
    .map((lead) => last - lead)
    .filter((day) => day > first)
    .map(toIsoDay);
}
