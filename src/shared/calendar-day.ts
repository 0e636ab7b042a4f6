import type { Language } from './text.ts';

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
const inEnglish = {
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
} as const;

/**
 * 2026-11-23 → "2026. 11. 23.(월)", the form used on Korean public papers; "2026년 11월 23일 월요일" in easy
 * Korean; "Monday 23 November 2026".
 */
export function formatDay(day: CalendarDay, language: Language): string {
  const { year, month, day: date, dayOfWeek } = day;
  const weekday = weekdays[dayOfWeek - 1];
  if (language === 'easy') return `${year}년 ${month}월 ${date}일 ${weekday}요일`;
  if (language === 'en')
    return `${inEnglish.days[dayOfWeek - 1]} ${date} ${inEnglish.months[month - 1]} ${year}`;
  return `${year}. ${month}. ${date}.(${weekday})`;
}

/** The time of day in Seoul as "14:05". */
export function formatTime(at: Temporal.Instant): string {
  const { hour, minute } = at.toZonedDateTimeISO(seoul);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(hour)}:${two(minute)}`;
}

/** The time of day in Seoul as it is said: "오후 2시 5분", "밤 12시 30분". */
function spokenTime(at: Temporal.Instant): string {
  const { hour, minute } = at.toZonedDateTimeISO(seoul);
  const part = hour === 0 ? '밤' : hour < 12 ? '오전' : hour === 12 ? '낮' : '오후';
  return `${part} ${hour % 12 === 0 ? 12 : hour % 12}시${minute === 0 ? '' : ` ${minute}분`}`;
}

/** An instant in Seoul as "2026. 11. 23.(월) 14:05"; in easy Korean and English in their own form. */
export function formatInstant(at: Temporal.Instant, language: Language): string {
  const day = formatDay(dayInSeoul(at), language);
  if (language === 'easy') return `${day} ${spokenTime(at)}`;
  return language === 'en' ? `${day}, ${formatTime(at)}` : `${day} ${formatTime(at)}`;
}
