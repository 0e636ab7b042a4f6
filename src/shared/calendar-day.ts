/** Calendar days of the centre. All dates of the law are days in Korea, never instants. */
export type CalendarDay = Temporal.PlainDate;

export const seoul = 'Asia/Seoul';

/** Reads `YYYY-MM-DD`; null for anything else, impossible days included. */
export function parseDay(text: string): CalendarDay | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** The day it is in Seoul at an instant. */
export function dayInSeoul(at: Temporal.Instant): CalendarDay {
  return at.toZonedDateTimeISO(seoul).toPlainDate();
}

const weekdays = ['월', '화', '수', '목', '금', '토', '일'] as const;

/** 2026-11-23 → "2026. 11. 23.(월)", the form used on Korean public papers. */
export function formatDay(day: CalendarDay): string {
  return `${day.year}. ${day.month}. ${day.day}.(${weekdays[day.dayOfWeek - 1]})`;
}

/** The time of day in Seoul as "14:05". */
export function formatTime(at: Temporal.Instant): string {
  const { hour, minute } = at.toZonedDateTimeISO(seoul);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(hour)}:${two(minute)}`;
}

/** An instant in Seoul as "2026. 11. 23.(월) 14:05". */
export function formatInstant(at: Temporal.Instant): string {
  return `${formatDay(dayInSeoul(at))} ${formatTime(at)}`;
}
