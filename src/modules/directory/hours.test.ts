import { describe, expect, it } from 'vitest';
import { assumedHours } from './data/institutions.ts';
import { hoursText } from './hours.ts';

describe('opening hours', () => {
  it('are one line in Korean and English, and sentences in easy Korean', () => {
    expect(hoursText(assumedHours, 'ko')).toBe('월–금 09:00–18:00 (공휴일 휴무)');
    expect(hoursText(assumedHours, 'en')).toBe('Mon–Fri 09:00–18:00 (closed on public holidays)');
    expect(hoursText(assumedHours, 'easy')).toBe(
      '월요일부터 금요일까지 열어요. 오전 9시부터 오후 6시까지예요. 쉬는 날에는 닫아요.',
    );
    const market = { ...assumedHours, weekdays: [3, 1], from: '12:00', to: '13:30', closedOnHolidays: false };
    expect(hoursText(market, 'easy')).toBe('월요일, 수요일 열어요. 오후 12시부터 오후 1시 30분까지예요.');
  });
});
