import { expect, test } from 'vitest';
import { parseDay } from './calendar-day.ts';
import { epochDayOf, toEpochDay, toIsoDay, weekdayOf } from './epoch-day.ts';
import {
  addWorkingDays,
  holidayName,
  isWorkingDay,
  isWorkingEpochDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDayBefore,
  workingDayFrom,
} from './holidays.ts';
import { lunarDays } from './holidays-data.ts';

function day(text: string): Temporal.PlainDate {
  const found = parseDay(text);
  if (found === null) throw new Error(text);
  return found;
}

function closedWeekdays(year: number): string[] {
  const closed: string[] = [];
  for (let at = epochDayOf(year, 1, 1); at < epochDayOf(year + 1, 1, 1); at += 1) {
    const weekday = weekdayOf(at);
    if (weekday !== 0 && weekday !== 6 && holidayName(at) !== null) closed.push(toIsoDay(at).slice(5));
  }
  return closed;
}

test.each([
  [2020, '01-01 01-24 01-27 04-15 04-30 05-05 08-17 09-30 10-01 10-02 10-09 12-25'],
  [2021, '01-01 02-11 02-12 03-01 05-05 05-19 08-16 09-20 09-21 09-22 10-04 10-11'],
  [2022, '01-31 02-01 02-02 03-01 03-09 05-05 06-01 06-06 08-15 09-09 09-12 10-03 10-10'],
  [2023, '01-23 01-24 03-01 05-05 05-29 06-06 08-15 09-28 09-29 10-02 10-03 10-09 12-25'],
  [2024, '01-01 02-09 02-12 03-01 04-10 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-01 10-03 10-09 12-25'],
  [
    2025,
    '01-01 01-27 01-28 01-29 01-30 03-03 05-05 05-06 06-03 06-06 08-15 10-03 10-06 10-07 10-08 10-09 12-25',
  ],
  [2026, '01-01 02-16 02-17 02-18 03-02 05-01 05-05 05-25 06-03 07-17 08-17 09-24 09-25 10-05 10-09 12-25'],
  [2027, '01-01 02-08 02-09 03-01 05-03 05-05 05-13 07-19 08-16 09-14 09-15 09-16 10-04 10-11 12-27'],
  [
    2028,
    '01-26 01-27 01-28 03-01 04-12 05-01 05-02 05-05 06-06 07-17 08-15 10-02 10-03 10-04 10-05 10-09 12-25',
  ],
])('the weekdays on which offices are closed in %i', (year, expected) => {
  expect(closedWeekdays(year).join(' ')).toBe(expected);
});

test('every lunar festival agrees with the Korean lunar calendar of the platform', () => {
  const dangi = new Intl.DateTimeFormat('en-u-ca-dangi', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  for (const [year, festivals] of Object.entries(lunarDays)) {
    const lunar = (monthDay: string) => dangi.format(new Date(`${year}-${monthDay}T00:00:00Z`));
    expect(lunar(festivals.seollal)).toBe('1/1');
    expect(lunar(festivals.buddha)).toBe('4/8');
    expect(lunar(festivals.chuseok)).toBe('8/15');
  }
});

test('a substitute names the holiday it stands for, and Constitution Day is a holiday only from 2026', () => {
  expect(holidayName(toEpochDay('2026-10-05'))).toBe('대체공휴일(개천절)');
  expect(holidayName(toEpochDay('2025-07-17'))).toBeNull();
  expect(holidayName(toEpochDay('2026-07-17'))).toBe('제헌절');
  expect(isWorkingDay(day('2025-05-01'))).toBe(true);
});

test('working days step over weekends and holidays in both directions', () => {
  expect(nextWorkingDay(day('2026-09-23')).toString()).toBe('2026-09-28');
  expect(previousWorkingDay(day('2026-09-28')).toString()).toBe('2026-09-23');
  expect(workingDayFrom(toEpochDay('2026-09-23'))).toBe(toEpochDay('2026-09-23'));
  expect(workingDayBefore(toEpochDay('2026-10-06'))).toBe(toEpochDay('2026-10-02'));
  expect(addWorkingDays(day('2026-10-02'), 3).toString()).toBe('2026-10-08');
  expect(addWorkingDays(day('2026-10-03'), 0).toString()).toBe('2026-10-03');
});

test('outside the known years only weekends are closed', () => {
  expect(isWorkingEpochDay(toEpochDay('2050-01-03'))).toBe(true);
  expect(isWorkingEpochDay(toEpochDay('2050-01-01'))).toBe(false);
});
