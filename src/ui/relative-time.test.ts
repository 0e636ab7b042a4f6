import { expect, test } from 'vitest';
import { daysUntil, deadlineWords, dueWords, sinceWords } from './relative-time.ts';

const now = Temporal.Instant.from('2026-11-23T05:00:00Z');

test('time gone by is told in the largest whole unit', () => {
  expect(sinceWords(now, now, 'ko')).toBe('방금');
  expect(sinceWords(now.subtract({ minutes: 59 }), now, 'ko')).toBe('59분 전');
  expect(sinceWords(now.subtract({ hours: 47 }), now, 'ko')).toBe('47시간 전');
  expect(sinceWords(now.subtract({ hours: 49 }), now, 'en')).toBe('2 d ago');
  expect(sinceWords(now.add({ hours: 3 }), now, 'ko')).toBe('3시간 뒤');
});

test('a clock says what is left and what is over', () => {
  expect(dueWords(now.add({ hours: 5 }), now, 'ko')).toBe('5시간 남음');
  expect(dueWords(now.subtract({ hours: 72 }), now, 'ko')).toBe('3일 지남');
  expect(dueWords(now.subtract({ seconds: 5 }), now, 'ko')).toBe('1분 지남');
});

test('the last day of a right counts calendar days across months', () => {
  const today = Temporal.PlainDate.from('2026-11-23');
  const days = (text: string) => daysUntil(Temporal.PlainDate.from(text), today);
  expect(days('2027-01-02')).toBe(40);
  expect(deadlineWords(days('2026-11-23'), 'ko')).toBe('오늘까지');
  expect(deadlineWords(days('2026-11-24'), 'ko')).toBe('내일까지');
  expect(deadlineWords(days('2026-11-22'), 'ko')).toBe('기한 지남');
});
