import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReliefFundQuestion } from './calculation.ts';
import { amount, averageWage, survivor, won } from './samples.ts';
import { possibleBeneficiaries, type Survivor } from './survivors.ts';

describe('properties', () => {
  const pay = fc.oneof(fc.integer({ min: 0, max: 12_000_000 }), fc.constant('unproven' as const));
  const taken = fc.integer({ min: 0, max: 400_000_000 });
  const days = fc.integer({ min: 1, max: 2_000 });
  const settled = fc.record({
    monthlyPay: pay,
    damagesReceived: taken.map(won),
    otherLawBenefits: taken.map(won),
    treatmentDays: days,
  });

  function sum({ treatmentDays, ...rest }: { treatmentDays: number } & Partial<ReliefFundQuestion>): number {
    return amount({ ...rest, award: { kind: 'serious-injury', treatmentDays } }).sum.high;
  }

  test('more damages, benefits or earlier payments never raise the payment', () => {
    fc.assert(
      fc.property(settled, taken, (facts, more) => {
        const before = sum(facts);
        expect(sum({ ...facts, damagesReceived: won(facts.damagesReceived.won + more) })).toBeLessThanOrEqual(
          before,
        );
        expect(
          sum({ ...facts, otherLawBenefits: won(facts.otherLawBenefits.won + more) }),
        ).toBeLessThanOrEqual(before);
        expect(sum({ ...facts, paidEarlier: more })).toBeLessThanOrEqual(before);
        expect(sum({ ...facts, emergencyPaid: more })).toBeLessThanOrEqual(before);
      }),
    );
  });

  test('longer treatment and higher pay never lower the payment', () => {
    fc.assert(
      fc.property(settled, days, fc.integer({ min: 0, max: 9_000_000 }), (facts, more, raise) => {
        const before = sum(facts);
        expect(sum({ ...facts, treatmentDays: facts.treatmentDays + more })).toBeGreaterThanOrEqual(before);
        if (typeof facts.monthlyPay !== 'number') return;
        expect(sum({ ...facts, monthlyPay: facts.monthlyPay + raise })).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('no payment exceeds 48 months of the average wage or has a part under 10 won', () => {
    fc.assert(
      fc.property(settled, (facts) => {
        const found = sum(facts);
        expect(found).toBeLessThanOrEqual(averageWage * 48);
        expect(found % 10).toBe(0);
      }),
    );
  });

  const anySurvivor: fc.Arbitrary<Survivor> = fc.record({
    id: fc.uuid(),
    relation: fc.constantFrom(
      'spouse',
      'child',
      'adoptive-parent',
      'parent',
      'grandchild',
      'grandparent',
      'sibling',
    ),
    birth: fc.integer({ min: 0, max: 90 }),
    dependent: fc.boolean(),
    disabled: fc.boolean(),
    killer: fc.boolean(),
  });

  test('a further dependent child under 25 never lowers the months', () => {
    fc.assert(
      fc.property(fc.array(anySurvivor, { minLength: 1, maxLength: 6 }), (family) => {
        const before = possibleBeneficiaries(family, '2026-11-02', '2026-11-23')?.[0]?.months ?? 0;
        const child = survivor('child', { id: 'new', birth: 10 });
        const after = possibleBeneficiaries([...family, child], '2026-11-02', '2026-11-23')?.[0];
        expect(after?.months).toBe(48);
        expect(after?.months ?? 0).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('what is known later lies within what was possible before', () => {
    const hidden = fc.record({ birth: fc.boolean(), dependent: fc.boolean(), disabled: fc.boolean() });
    fc.assert(
      fc.property(fc.array(fc.tuple(anySurvivor, hidden), { minLength: 1, maxLength: 2 }), (pairs) => {
        const real = pairs.map(([one]) => one);
        const seen = pairs.map(([one, hide]) => ({
          ...one,
          birth: hide.birth ? null : one.birth,
          dependent: hide.dependent ? null : one.dependent,
          disabled: hide.disabled ? null : one.disabled,
        }));
        const [truth] = possibleBeneficiaries(real, '2026-11-02', '2026-11-23') ?? [];
        const possible = possibleBeneficiaries(seen, '2026-11-02', '2026-11-23');
        expect(possible).toContainEqual(truth);
      }),
    );
  });

  test('the order of the relatives is irrelevant', () => {
    fc.assert(
      fc.property(fc.array(anySurvivor, { minLength: 1, maxLength: 6 }), (family) => {
        const forwards = possibleBeneficiaries(family, '2026-11-02', '2026-11-23')?.[0];
        const backwards = possibleBeneficiaries([...family].reverse(), '2026-11-02', '2026-11-23')?.[0];
        expect(backwards?.months).toBe(forwards?.months);
        expect(new Set(backwards?.ids)).toEqual(new Set(forwards?.ids));
      }),
    );
  });
});
