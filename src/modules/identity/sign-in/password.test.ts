import { describe, expect, it } from 'vitest';
import { safeNext } from './next.ts';
import { judgePassword } from './password.ts';
import { minutesToWait } from './throttle.ts';

const about = { email: 'haneul.kim@example.kr', name: '김하늘' };

describe('a password', () => {
  it.each([
    ['', 'short'],
    ['열한글자밖에안되는비밀', 'short'],
    ['가'.repeat(201), 'long'],
    ['aaaaaaaaaaaa', 'common'],
    ['abababababab', 'common'],
    ['abcdefghijklmn', 'common'],
    ['987654321098', 'common'],
    ['Password1234', 'common'],
    ['qwerty!!123456', 'common'],
    ['비밀번호12345678', 'common'],
    ['haneul.kim2026!', 'personal'],
    ['김하늘20261123!', 'personal'],
  ] as const)('%j is refused as %s', (password, fault) => {
    expect(judgePassword(password, about)).toBe(fault);
  });

  it.each([
    '고양이가 지붕 위에서 잔다',
    'correct horse battery staple',
    'mR7#tq2Lx9!vB4',
  ])('%j may be used', (password) => {
    expect(judgePassword(password, about)).toBeNull();
  });

  it('is the same however its Hangul was composed', () => {
    expect(judgePassword('비밀번호12345678'.normalize('NFD'), about)).toBe('common');
  });
});

describe('the address after a sign-in', () => {
  it.each(['/work', '/cases?status=open', '/staff/1'])('%s is kept', (path) => {
    expect(safeNext(path, '/work')).toBe(path);
  });

  it.each([
    undefined,
    '',
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/a\\..\\b',
    'javascript:alert(1)',
    '/ok\r\nset-cookie: a=b',
    'work',
    '/..//evil.example',
    '/.//evil.example',
    '/work/../..//evil.example/',
    '/%2e%2e//evil.example',
  ])('%j leads to the fallback', (path) => {
    expect(safeNext(path, '/work')).toBe('/work');
  });
});

describe('waiting', () => {
  it('is told in whole minutes, never none', () => {
    const now = Temporal.Instant.from('2026-11-23T01:00:00Z');
    expect(minutesToWait(now, now)).toBe(60);
    expect(minutesToWait(now.subtract({ minutes: 59, seconds: 30 }), now)).toBe(1);
    expect(minutesToWait(now.subtract({ minutes: 61 }), now)).toBe(1);
  });
});
