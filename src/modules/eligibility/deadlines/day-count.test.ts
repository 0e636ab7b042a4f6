import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toEpochDay } from '../../../shared/epoch-day.ts';
import { holidayName } from '../../../shared/holidays.ts';
import { countDeadline, leadDays, type Period, reminderDays } from './day-count.ts';

/** A second counter that knows only "the next day": it walks until the period is over. */
function walk(start: string, period: Period, firstDayCounts: boolean): Temporal.PlainDate {
  const event = Temporal.PlainDate.from(start);
  const first = firstDayCounts ? event : event.add({ days: 1 });
  let day = first;
  if ('days' in period || 'weeks' in period) {
    let counted = 1;
    const wanted = 'days' in period ? period.days : period.weeks * 7;
    while (counted < wanted) {
      day = day.add({ days: 1 });
      counted += 1;
    }
    return day;
  }
  const wanted = 'years' in period ? period.years * 12 : period.months;
  const monthsPassed = (at: Temporal.PlainDate) => (at.year - first.year) * 12 + at.month - first.month;
  for (;;) {
    const tomorrow = day.add({ days: 1 });
    if (monthsPassed(tomorrow) === wanted && tomorrow.day === first.day) return day;
    if (monthsPassed(day) === wanted && tomorrow.day === 1 && first.day > day.day) return day;
    day = tomorrow;
  }
}

function isOpen(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek < 6 && holidayName(toEpochDay(day.toString())) === null;
}

const anyDay = fc
  .integer({ min: 0, max: 3_000 })
  .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString());

const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.constantFrom(1, 2, 3, 5, 10).map((years) => ({ years })),
  fc.integer({ min: 1, max: 40 }).map((months) => ({ months })),
  fc.integer({ min: 1, max: 8 }).map((weeks) => ({ weeks })),
  fc.integer({ min: 1, max: 120 }).map((days) => ({ days })),
);

test('every count agrees with a counter that walks day by day', () => {
  fc.assert(
    fc.property(anyDay, anyPeriod, fc.boolean(), (start, period, firstDayCounts) => {
      const nominal = walk(start, period, firstDayCounts);
      let last = nominal;
      while (!isOpen(last)) last = last.add({ days: 1 });
      let advised = nominal;
      while (!isOpen(advised)) advised = advised.subtract({ days: 1 });
      expect(countDeadline(start, period, firstDayCounts)).toEqual({
        nominal: nominal.toString(),
        statutoryLast: last.toString(),
        advised: advised.toString(),
      });
    }),
    { numRuns: 300 },
  );
});

test('the advised day is never after the nominal day and the statutory day never before it', () => {
  fc.assert(
    fc.property(anyDay, anyPeriod, (start, period) => {
      const { nominal, statutoryLast, advised } = countDeadline(start, period);
      expect(advised <= nominal && nominal <= statutoryLast).toBe(true);
    }),
  );
});

test.each([
  ['three years end on the same date', '2026-11-02', { years: 3 }, '2029-11-02'],
  [
    'a period counted from the first of a month ends with the month',
    '2026-02-28',
    { months: 1 },
    '2026-03-31',
  ],
  ['a month without the day ends on its last day', '2026-01-30', { months: 1 }, '2026-02-28'],
  ['a leap day as the event', '2024-02-29', { years: 3 }, '2027-02-28'],
  ['into a leap year', '2025-02-28', { years: 3 }, '2028-02-29'],
  ['two weeks', '2026-11-23', { weeks: 2 }, '2026-12-07'],
  ['thirty days', '2026-11-23', { days: 30 }, '2026-12-23'],
] as const)('%s', (_, start, period, nominal) => {
  expect(countDeadline(start, period).nominal).toBe(nominal);
});

test('on an ordinary working day all three days are one', () => {
  expect(countDeadline('2026-11-09', { weeks: 2 })).toEqual({
    nominal: '2026-11-23',
    statutoryLast: '2026-11-23',
    advised: '2026-11-23',
  });
});

test('a last day on a substitute holiday moves on, and the advised day is before the long weekend', () => {
  expect(countDeadline('2026-09-21', { weeks: 2 })).toEqual({
    nominal: '2026-10-05',
    statutoryLast: '2026-10-06',
    advised: '2026-10-02',
  });
});

test('a last day on a Saturday followed by a holiday week skips all of it', () => {
  expect(countDeadline('2027-01-23', { weeks: 2 })).toEqual({
    nominal: '2027-02-06',
    statutoryLast: '2027-02-10',
    advised: '2027-02-05',
  });
});

test('reminders come earlier for longer periods, and never before the event', () => {
  expect(leadDays({ years: 3 })).toEqual([180, 90, 30, 7]);
  expect(leadDays({ days: 90 })).toEqual([30, 10, 5, 2, 1]);
  expect(leadDays({ months: 3 })).toEqual([30, 10, 5, 2, 1]);
  expect(leadDays({ days: 30 })).toEqual([10, 5, 2, 1]);
  expect(leadDays({ weeks: 1 })).toEqual([5, 2, 1]);
  expect(reminderDays('2026-12-07', [10, 5, 2, 1], '2026-12-01')).toEqual([
    '2026-12-02',
    '2026-12-05',
    '2026-12-06',
  ]);
});
