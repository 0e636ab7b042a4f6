import { type Language, say } from '../../shared/text.ts';
import { weekdayWords } from './editing/text.ts';
import type { OpeningHours } from './institution.ts';
import { directoryText } from './text.ts';

/** Weekdays as people say them: "월–금", "월·수·금"; in easy Korean "월요일부터 금요일까지". */
export function dayRange(days: readonly number[], language: Language): string {
  const sorted = days.toSorted((a, b) => a - b);
  const names = sorted.map((day) => {
    const name = weekdayWords[day - 1];
    return name === undefined ? '' : say(name, language);
  });
  const unbroken = sorted.every((day, at) => at === 0 || day === (sorted[at - 1] ?? 0) + 1);
  if (language === 'easy')
    return unbroken && names.length > 2 ? `${names[0]}부터 ${names.at(-1)}까지` : names.join(', ');
  return unbroken && names.length > 2 ? `${names[0]}–${names.at(-1)}` : names.join('·');
}

/** 13:30 → "오후 1시 30분". */
function spoken(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const half = hour < 12 ? '오전' : '오후';
  return `${half} ${hour > 12 ? hour - 12 : hour}시${minute === 0 ? '' : ` ${minute}분`}`;
}

/** "월–금 09:00–18:00 (공휴일 휴무)"; in easy Korean in sentences. */
export function hoursText(hours: OpeningHours, language: Language): string {
  const days = dayRange(hours.weekdays, language);
  const closed = hours.closedOnHolidays ? say(directoryText.closedOnHolidays, language) : '';
  if (language === 'easy')
    return `${days} 열어요. ${spoken(hours.from)}부터 ${spoken(hours.to)}까지예요. ${closed}`.trim();
  const line = `${days} ${hours.from}–${hours.to}`;
  return closed === '' ? line : `${line} (${closed})`;
}
