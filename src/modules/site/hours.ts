import { fill, type Language, say } from '../../shared/text.ts';
import type { OpeningHours } from '../directory/index.ts';
import { siteText } from './text.ts';

function dayName(day: number, language: Language): string {
  const names = say(siteText.weekdays, language);
  return (language === 'en' ? names.split(' ')[day - 1] : names[day - 1]) ?? '';
}

/** Weekdays as people say them: "월–금", "월·수·금". */
export function dayRange(days: readonly number[], language: Language): string {
  const sorted = days.toSorted((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (sorted.length > 2 && last - first === sorted.length - 1) {
    return `${dayName(first, language)}–${dayName(last, language)}`;
  }
  return sorted.map((day) => dayName(day, language)).join('·');
}

/** "월–금 09:00–18:00 (쉬는 날 제외)". */
export function hoursWords(hours: OpeningHours, language: Language): string {
  const days = dayRange(hours.weekdays, language);
  const line = fill(say(siteText.hoursLine, language), { days, from: hours.from, to: hours.to });
  return hours.closedOnHolidays ? `${line} (${say(siteText.exceptHolidays, language)})` : line;
}
