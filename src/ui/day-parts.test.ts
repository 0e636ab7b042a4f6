import { describe, expect, test } from 'vitest';
import { dayPartValues, parseDayParts } from './day-parts.ts';

const typed = (year: string, month: string, day: string) => ({
  'd-year': year,
  'd-month': month,
  'd-day': day,
});
const today = Temporal.PlainDate.from('2026-11-23');

function outcome(values: Record<string, string>, rule = {}): string {
  const result = parseDayParts(values, 'd', rule);
  return result.ok ? String(result.value) : (result.errors[0]?.message.ko ?? '');
}

describe('a day in three boxes', () => {
  test('is read with or without leading zeros, with spaces around', () => {
    expect(outcome(typed('2026', '3', '05'))).toBe('2026-03-05');
    expect(outcome(typed(' 2026 ', ' 03', '5 '))).toBe('2026-03-05');
  });

  test('is read whole as well', () => {
    expect(outcome({ d: '2026-03-05' })).toBe('2026-03-05');
  });

  test('may be empty unless it is required', () => {
    expect(outcome({})).toBe('null');
    expect(outcome(typed('', '', ''), { required: true })).toBe('날짜를 적어 주세요.');
  });

  test.each([
    [typed('2026', '', '5'), '연도, 월, 일을 모두 적어 주세요.'],
    [typed('2026', '삼', '5'), '날짜는 숫자로 적어 주세요.'],
    [typed('26', '3', '5'), '연도는 네 자리로 적어 주세요. 예: 2026'],
    [typed('2026', '2', '30'), '달력에 없는 날짜예요.'],
    [typed('2026', '123', '5'), '달력에 없는 날짜예요.'],
  ])('says what is wrong with %o', (values, sentence) => {
    expect(outcome(values)).toBe(sentence);
  });

  test('keeps to its bounds, both days included', () => {
    expect(outcome(typed('2026', '11', '24'), { notAfter: today })).toMatch('지난 날짜');
    expect(outcome(typed('2026', '11', '23'), { notAfter: today, notBefore: today })).toBe('2026-11-23');
    expect(outcome(typed('2026', '11', '22'), { notBefore: today })).toMatch('앞으로 올');
  });

  test('fills its boxes from a day and reads the same day back', () => {
    expect(parseDayParts(dayPartValues('d', today), 'd')).toEqual({ ok: true, value: today });
  });
});
