import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageOn, civilDayOf, daysInMonth, epochDayOf, toEpochDay, toIsoDay, weekdayOf } from './epoch-day.ts';

const anyDay = fc.integer({ min: -30_000, max: 40_000 });

test('a day number and its text say the same as the calendar of the platform', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const plain = Temporal.PlainDate.from('1970-01-01').add({ days: day });
      expect(toIsoDay(day)).toBe(plain.toString());
      expect(toEpochDay(plain.toString())).toBe(day);
      expect(civilDayOf(day)).toEqual({ year: plain.year, month: plain.month, day: plain.day });
      expect(weekdayOf(day)).toBe(plain.dayOfWeek % 7);
      expect(daysInMonth(plain.year, plain.month)).toBe(plain.daysInMonth);
    }),
  );
});

test('a year of age is complete on the birthday, and not the day before', () => {
  const birth = epochDayOf(2007, 11, 23);
  expect(ageOn(birth, epochDayOf(2026, 11, 22))).toBe(18);
  expect(ageOn(birth, epochDayOf(2026, 11, 23))).toBe(19);
});

test('text that is no date gives no number', () => {
  expect(toEpochDay('soon')).toBeNaN();
});
