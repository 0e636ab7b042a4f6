import { type Language, say } from '../../shared/text.ts';
import { weekdayWords } from './editing/text.ts';
import type { OpeningHours } from './institution.ts';
import { directoryText } from './text.ts';

/** Weekdays as people say them: "월–금", "월·수·금". */
export function dayRange(days: readonly number[], language: Language): string {
  const sorted = days.toSorted((a, b) => a - b);
  const names = sorted.map((day) => {
    const name = weekdayWords[day - 1];
    return name === undefined ? '' : say(name, language);
  });
  const unbroken = sorted.every((day, at) => at === 0 || day === (sorted[at - 1] ?? 0) + 1);
  return unbroken && names.length > 2 ? `${names[0]}–${names.at(-1)}` : names.join('·');
}

/** "월–금 09:00–18:00 (공휴일 휴무)". */
export function hoursText(hours: OpeningHours, language: Language): string {
  const line = `${dayRange(hours.weekdays, language)} ${hours.from}–${hours.to}`;
  return hours.closedOnHolidays ? `${line} (${say(directoryText.closedOnHolidays, language)})` : line;
}
