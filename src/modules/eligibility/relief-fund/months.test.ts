import { describe, expect, test } from 'vitest';
import { reliefFundAmount } from './calculation.ts';
import { lastsTwoMonths, monthsForGrade } from './months.ts';
import { amount, bereaved, question, survivor } from './samples.ts';
import { possibleBeneficiaries } from './survivors.ts';

describe('months', () => {
  test.each([
    [
      'two parents over 60 get 42, not 36',
      [survivor('parent', { id: 'a', birth: 61 }), survivor('parent', { id: 'b', birth: 66 })],
      42,
    ],
    ['one parent over 60 alone gets 36', [survivor('parent', { birth: 61 })], 36],
    [
      'two dependent parents under 60 get 28',
      [survivor('parent', { id: 'a' }), survivor('parent', { id: 'b' })],
      28,
    ],
    [
      'a disabled sibling among two gives 42',
      [survivor('sibling', { id: 'a', disabled: true }), survivor('sibling', { id: 'b' })],
      42,
    ],
    ['a sibling of 18', [survivor('sibling', { birth: 18 })], 36],
    ['a sibling of 19', [survivor('sibling', { birth: 19 })], 24],
    ['a grandchild of 24', [survivor('grandchild', { birth: 24 })], 36],
    ['a grandchild of 25', [survivor('grandchild', { birth: 25 })], 24],
    ['a grandparent of 60', [survivor('grandparent', { birth: 60 })], 36],
    ['a grandparent of 59', [survivor('grandparent', { birth: 59 })], 24],
    [
      'a disabled parent without dependency has no uplift',
      [survivor('parent', { dependent: false, disabled: true, birth: 70 })],
      28,
    ],
    ['a sibling without dependency', [survivor('sibling', { dependent: false, birth: 10 })], 24],
    ['an unborn dependent child', [survivor('child', { birth: 'unborn' })], 48],
    ['a dependent child of 25', [survivor('child', { birth: 25 })], 28],
    ['a spouse over a grown child', [survivor('spouse'), survivor('child', { birth: 40 })], 48],
    [
      'adoptive parents come before birth parents',
      [survivor('parent', { birth: 70 }), survivor('adoptive-parent', { birth: 50 })],
      28,
    ],
    [
      'a killer is out',
      [survivor('spouse', { killer: true }), survivor('sibling', { dependent: false })],
      24,
    ],
    [
      'a dependent sibling comes before a child who was not',
      [survivor('child', { dependent: false }), survivor('sibling')],
      24,
    ],
  ])('%s', (_, family, months) => {
    const found = amount({ award: bereaved(...family) });
    expect([found.months.low.n, found.months.high.n]).toEqual([BigInt(months), BigInt(months)]);
  });

  test('a child who turns 25 between death and decision shows both', () => {
    const child = survivor('child', { birth: '2001-11-10' });
    const found = amount({ award: bereaved(child) });
    expect([found.months.low.n, found.months.high.n, found.people]).toEqual([28n, 48n, 1]);
  });

  test('unknown dependency leaves rank and shares open', () => {
    const found = amount({
      award: bereaved(survivor('child', { dependent: null, birth: 30 }), survivor('sibling')),
    });
    expect([found.months.low.n, found.months.high.n, found.people, found.each]).toEqual([
      24n,
      28n,
      null,
      null,
    ]);
  });

  test('an age that is unknown is tried on both sides of every limit', () => {
    const found = amount({ award: bereaved(survivor('sibling', { birth: null })) });
    expect([found.months.low.n, found.months.high.n]).toEqual([24n, 36n]);
  });

  test('a family of which too much is unknown keeps the widest range', () => {
    const unclear = { birth: null, dependent: null, disabled: null, killer: null };
    const family = ['a', 'b'].map((id) => survivor('child', { ...unclear, id }));
    expect(possibleBeneficiaries(family, '2026-11-02', '2026-11-23')).toBeNull();
    const found = amount({ award: bereaved(...family) });
    expect([found.months.low.n, found.months.high.n]).toEqual([24n, 48n]);
  });

  test('nobody left, or perhaps nobody', () => {
    const found = reliefFundAmount(question({ award: bereaved(survivor('spouse', { killer: true })) }));
    expect(found.kind === 'open' && found.why).toBe('nobody');
    expect(amount({ award: bereaved(survivor('spouse', { killer: null })) }).sum.low).toBe(0);
  });

  test('grades follow the table, and the light ones need a crime from 2017-12-19', () => {
    const months = Array.from({ length: 14 }, (_, at) => monthsForGrade(at + 1, '2026-01-01'));
    expect(months).toEqual([48, 44, 38, 34, 28, 24, 20, 14, 10, 5, 4, 4, 3, 3]);
    expect(monthsForGrade(11, '2017-12-18')).toBeNull();
    const found = reliefFundAmount(
      question({ award: { kind: 'disability', grade: 11 }, crimeOn: '2017-01-01' }),
    );
    expect(found.kind === 'open' && found.why).toBe('gradeUnpaid');
    expect(amount({ award: { kind: 'disability', grade: null } }).months.high.n).toBe(48n);
  });

  test('treatment converts by thirty days within 2 and 48 months', () => {
    expect(amount({ award: { kind: 'serious-injury', treatmentDays: 5_000 } }).months.high.n).toBe(48n);
    expect(amount({ award: { kind: 'serious-injury', treatmentDays: null } }).months.low.n).toBe(2n);
  });

  test.each([
    [58, '2026-11-01', 'no'],
    [60, '2026-11-01', 'board'],
    [61, '2026-11-01', 'yes'],
    [59, '2027-01-01', 'board'],
    [60, '2027-01-01', 'yes'],
    [59, '2026-11-01', 'no'],
    [59, null, 'open'],
    [61, null, 'open'],
    [62, null, 'yes'],
  ] as const)('%i days from %s: two months? %s', (days, on, answer) => {
    expect(lastsTwoMonths(days, on)).toBe(answer);
  });
});
