import type { CalendarDay } from '../shared/calendar-day.ts';
import { fill, type Language, say } from '../shared/text.ts';
import { clockText } from './text.ts';

/** A length of time in its largest whole unit: minutes below an hour, hours below two days, then days. */
function span(milliseconds: number, language: Language): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  if (minutes < 60) return fill(say(clockText.minutes, language), { n: Math.max(minutes, 1) });
  if (minutes < 48 * 60) return fill(say(clockText.hours, language), { n: Math.floor(minutes / 60) });
  return fill(say(clockText.days, language), { n: Math.floor(minutes / 1440) });
}

/** "3시간 전", "2일 뒤", "방금". */
export function sinceWords(at: Temporal.Instant, now: Temporal.Instant, language: Language): string {
  const past = now.epochMilliseconds - at.epochMilliseconds;
  if (Math.abs(past) < 60_000) return say(clockText.now, language);
  return fill(say(past > 0 ? clockText.ago : clockText.ahead, language), { span: span(past, language) });
}

/** "5시간 남음" or "1일 지남", for a clock that somebody must keep. */
export function dueWords(at: Temporal.Instant, now: Temporal.Instant, language: Language): string {
  const left = at.epochMilliseconds - now.epochMilliseconds;
  return fill(say(left >= 0 ? clockText.left : clockText.over, language), { span: span(left, language) });
}

/** Days from `today` to `day`; negative when it is over. */
export function daysUntil(day: CalendarDay, today: CalendarDay): number {
  return today.until(day, { largestUnit: 'day' }).days;
}

/** "D-14" for staff; in words for everybody else: "14일 남음", "내일까지", "오늘까지", "기한 지남". */
export function deadlineWords(days: number, language: Language): string {
  if (days < 0) return say(clockText.lapsed, language);
  if (days === 0) return say(clockText.dueToday, language);
  if (days === 1) return say(clockText.oneDayLeft, language);
  return fill(say(clockText.daysLeft, language), { n: days });
}
