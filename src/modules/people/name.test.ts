import { describe, expect, it } from 'vitest';
import { formatPhone, maskedName, normaliseName, normalisePhone } from './name.ts';
import { partyForm, searchables } from './party.ts';

describe('names', () => {
  it('are one name however they are spaced, composed or punctuated', () => {
    const composed = normaliseName('홍길동');
    expect(normaliseName(' 홍 길 동 ')).toBe(composed);
    expect(normaliseName('홍길동'.normalize('NFD'))).toBe(composed);
    expect(normaliseName('NGUYEN, Thi-Mai')).toBe(normaliseName('nguyen thi mai'));
  });

  it('show the first and last letter only', () => {
    expect(maskedName('홍길동')).toBe('홍○동');
    expect(maskedName('김산')).toBe('김○');
    expect(maskedName('남궁민수')).toBe('남○○수');
    expect(maskedName('홍길동'.normalize('NFD'))).toBe('홍○동');
    expect(maskedName('Nguyen Thi Mai')).toBe('N○ T○ M○');
    expect(maskedName('  ')).toBe('○');
  });
});

describe('telephone numbers', () => {
  it('become E.164 however they are written', () => {
    for (const text of [
      '010-1234-5678',
      '010 1234 5678',
      '+82 10-1234-5678',
      '+82 010-1234-5678',
      '01012345678',
    ]) {
      expect(normalisePhone(text)).toBe('+821012345678');
    }
    expect(normalisePhone('02-555-0101')).toBe('+8225550101');
    expect(normalisePhone('0084 912 345 678')).toBe('+84912345678');
  });

  it('are refused when they are none', () => {
    for (const text of ['', '112', 'abc', '010-12', '+0']) expect(normalisePhone(text)).toBeNull();
  });

  it('are shown the Korean way', () => {
    expect(formatPhone('+821012345678')).toBe('010-1234-5678');
    expect(formatPhone('+8225550101')).toBe('02-555-0101');
    expect(formatPhone('+84912345678')).toBe('+84912345678');
  });
});

describe('what a person is found by', () => {
  it('is never a name alone', () => {
    expect(searchables({ name: '홍길동', year: null, phone: null })).toEqual([]);
    expect(searchables({ name: '홍 길동', year: 1990, phone: '+821012345678' })).toEqual([
      { kind: 'name-year', text: '홍길동|1990' },
      { kind: 'phone', text: '+821012345678' },
    ]);
  });
});

describe('the form of a person', () => {
  const victim = { kind: 'victim', relation: 'self', name: '홍길동', birthDate: '1990-01-02' };

  it('wants a name for everybody but an offender', () => {
    expect(partyForm.safeParse({ ...victim, name: ' ' }).success).toBe(false);
    expect(partyForm.safeParse({ kind: 'offender', relation: 'unknown' }).success).toBe(true);
  });

  it('refuses impossible days, days ahead, wrong numbers and long names', () => {
    for (const wrong of [
      { birthDate: '1990-02-30' },
      { birthDate: '2990-02-01' },
      { phone: '12' },
      { name: '가'.repeat(81) },
      { relation: 'spouse' },
      { kind: 'king' },
      { birthYear: '90' },
    ]) {
      expect(partyForm.safeParse({ ...victim, ...wrong }).success).toBe(false);
    }
  });
});
