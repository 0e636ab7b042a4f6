import type { CalendarDay } from './calendar-day.ts';
import { type EpochDay, epochDayOf, toEpochDay, toIsoDay, weekdayOf } from './epoch-day.ts';
import { lunarDays, type OneOff, oneOffs, type Rule, rules } from './holidays-data.ts';

/**
 * The days on which Korean public offices are closed: Saturdays, Sundays, public holidays and their
 * substitutes. Source: 「공휴일에 관한 법률」, 「관공서의 공휴일에 관한 규정」 §2 (holidays), §3 (substitutes),
 * up to 대통령령 제36290호 (2026-04-30).
 *
 * Sure: 2020–2027 (past decisions of the government, and the official almanac of 2027). 2028–2040 follow
 * from the same rules and the computed lunar calendar; days the government designates later are not in it.
 */
export const holidaysKnown = { from: '2020-01-01', published: '2027-12-31', to: '2040-12-31' } as const;

const firstYear = 2020;
const lastYear = 2040;

type Dated = { readonly day: EpochDay; readonly name: string; readonly rule: Rule | null };

const names: ReadonlyMap<EpochDay, string> = allYears();

function allYears(): Map<EpochDay, string> {
  const found = new Map<EpochDay, string>();
  for (let year = firstYear; year <= lastYear; year += 1) {
    const holidays = holidaysOf(year);
    for (const { day, name } of holidays) {
      const other = found.get(day);
      found.set(day, other === undefined ? name : `${other}, ${name}`);
    }
    for (const { day, name } of substitutesOf(holidays)) found.set(day, name);
  }
  return found;
}

function holidaysOf(year: number): readonly Dated[] {
  const dated: Dated[] = [];
  for (const rule of rules) {
    for (const day of daysOfRule(rule, year)) {
      if (day >= toEpochDay(rule.holidayFrom)) dated.push({ day, name: rule.name, rule });
    }
  }
  for (const one of oneOffs) if (one.day.startsWith(String(year))) dated.push(datedOneOff(one));
  return dated.sort((a, b) => a.day - b.day);
}

function datedOneOff(one: OneOff): Dated {
  return { day: toEpochDay(one.day), name: one.name, rule: null };
}

function daysOfRule(rule: Rule, year: number): readonly EpochDay[] {
  if (rule.on.kind === 'solar') return [epochDayOf(year, rule.on.month, rule.on.day)];
  const lunar = lunarDays[year];
  if (lunar === undefined) return [];
  const day = toEpochDay(`${year}-${lunar[rule.on.festival]}`);
  return rule.on.days === 3 ? [day - 1, day, day + 1] : [day];
}

/** §3: one substitute per holiday lost to a weekend day or to another holiday, on the first free weekday after. */
function substitutesOf(holidays: readonly Dated[]): readonly { day: EpochDay; name: string }[] {
  const taken = new Set(holidays.map(({ day }) => day));
  const seen = new Map<EpochDay, Dated>();
  const substitutes: { day: EpochDay; name: string }[] = [];
  for (const holiday of holidays) {
    const owed = losing(holiday, seen.get(holiday.day));
    if (!seen.has(holiday.day)) seen.set(holiday.day, holiday);
    if (owed === null) continue;
    let day = holiday.day + 1;
    while (taken.has(day) || isWeekend(day)) day += 1;
    taken.add(day);
    substitutes.push({ day, name: `대체공휴일(${owed.name})` });
  }
  return substitutes;
}

/** The rule that is owed a substitute for this holiday: its own, or that of the one it falls together with. */
function losing(holiday: Dated, sameDay: Dated | undefined): Rule | null {
  const own = substituteRule(holiday);
  if (own !== null && losesToWeekend(own, holiday.day)) return own;
  if (sameDay === undefined) return null;
  const other = substituteRule(sameDay);
  if (other !== null && losesToWeekend(other, holiday.day)) return null;
  return own ?? other;
}

function substituteRule({ rule, day }: Dated): Rule | null {
  if (rule === null || rule.substituteFrom === null) return null;
  return day >= toEpochDay(rule.substituteFrom) ? rule : null;
}

function losesToWeekend(rule: Rule, day: EpochDay): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || (weekday === 6 && rule.saturdayCounts);
}

function isWeekend(day: EpochDay): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** True when a public office is open on the day. Outside 2020–2040 only weekends are known. */
export function isWorkingEpochDay(day: EpochDay): boolean {
  return !isWeekend(day) && !names.has(day);
}

/** The first working day on or after the day. */
export function workingDayFrom(day: EpochDay): EpochDay {
  let found = day;
  while (!isWorkingEpochDay(found)) found += 1;
  return found;
}

/** The last working day before the day. */
export function workingDayBefore(day: EpochDay): EpochDay {
  let found = day - 1;
  while (!isWorkingEpochDay(found)) found -= 1;
  return found;
}

/** The Korean name of the public holiday on a day, or null. A weekend alone is no holiday here. */
export function holidayName(day: EpochDay): string | null {
  return names.get(day) ?? null;
}

/** True when a public office is open on the calendar day. */
export function isWorkingDay(day: CalendarDay): boolean {
  return isWorkingEpochDay(toEpochDay(day.toString()));
}

/** The first working day strictly after the day. */
export function nextWorkingDay(day: CalendarDay): CalendarDay {
  return Temporal.PlainDate.from(toIsoDay(workingDayFrom(toEpochDay(day.toString()) + 1)));
}

/** The last working day strictly before the day. */
export function previousWorkingDay(day: CalendarDay): CalendarDay {
  return Temporal.PlainDate.from(toIsoDay(workingDayBefore(toEpochDay(day.toString()))));
}

/** The day after `count` working days; the starting day is not counted. */
export function addWorkingDays(day: CalendarDay, count: number): CalendarDay {
  let found = toEpochDay(day.toString());
  for (let left = count; left > 0; left -= 1) found = workingDayFrom(found + 1);
  return Temporal.PlainDate.from(toIsoDay(found));
}
