import { describe, expect, it } from 'vitest';
import { formatDay, formatInstant } from './calendar-day.ts';

const friday = Temporal.PlainDate.from('2026-11-27');
const afternoon = Temporal.Instant.from('2026-11-27T05:05:00Z');

describe('a date as it is read', () => {
  it('has the form of Korean public papers in Korean', () => {
    expect(formatDay(friday, 'ko')).toBe('2026. 11. 27.(금)');
    expect(formatInstant(afternoon, 'ko')).toBe('2026. 11. 27.(금) 14:05');
  });

  it('is written out in easy Korean, the hour as it is said', () => {
    expect(formatDay(friday, 'easy')).toBe('2026년 11월 27일 금요일');
    expect(formatInstant(afternoon, 'easy')).toBe('2026년 11월 27일 금요일 오후 2시 5분');
    expect(formatInstant(Temporal.Instant.from('2026-11-27T03:00:00Z'), 'easy')).toBe(
      '2026년 11월 27일 금요일 낮 12시',
    );
    expect(formatInstant(Temporal.Instant.from('2026-11-26T15:30:00Z'), 'easy')).toBe(
      '2026년 11월 27일 금요일 밤 12시 30분',
    );
  });

  it('holds no Korean in English', () => {
    expect(formatDay(friday, 'en')).toBe('Friday 27 November 2026');
    expect(formatInstant(afternoon, 'en')).toBe('Friday 27 November 2026, 14:05');
    const year = Array.from({ length: 366 }, (_, days) => formatDay(friday.add({ days }), 'en'));
    expect(year.filter((day) => !/^[A-Z][a-z]+day \d{1,2} [A-Z][a-z]+ \d{4}$/.test(day))).toEqual([]);
  });
});
