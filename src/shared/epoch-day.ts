/**
 * Days as whole numbers (days since 1970-01-01), for arithmetic that runs often. The text form is
 * `YYYY-MM-DD` in the Gregorian calendar; text must have been checked at the edge (`parseDay`).
 */
export type EpochDay = number;

const dayInMilliseconds = 86_400_000;

/** Year, month (1–12) and day of the month. */
export type CivilDay = { readonly year: number; readonly month: number; readonly day: number };

export function epochDayOf(year: number, month: number, day: number): EpochDay {
  return Date.UTC(year, month - 1, day) / dayInMilliseconds;
}

/** `2026-11-23` → day number; NaN for text that is no date. */
export function toEpochDay(text: string): EpochDay {
  return epochDayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

export function toIsoDay(day: EpochDay): string {
  return new Date(day * dayInMilliseconds).toISOString().slice(0, 10);
}

export function civilDayOf(day: EpochDay): CivilDay {
  const date = new Date(day * dayInMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday, 6 is Saturday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: EpochDay): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  return civilDayOf(epochDayOf(year, month + 1, 1) - 1).day;
}

/** Completed years on a day; the birthday itself completes the year (민법 §158). */
export function ageOn(birth: EpochDay, on: EpochDay): number {
  const born = civilDayOf(birth);
  const now = civilDayOf(on);
  const hadBirthday = now.month > born.month || (now.month === born.month && now.day >= born.day);
  return now.year - born.year - (hadBirthday ? 0 : 1);
}
