import { describe, expect, test } from 'vitest';
import { say } from '../../../shared/text.ts';
import { isSettled, reliefFundAmount } from './calculation.ts';
import { emergencyCeiling, installment, settleEmergency } from './payments.ts';
import { amount, bereaved, question, survivor, won } from './samples.ts';

describe('worked figures at an assumed average wage of 3,440,000', () => {
  test('a spouse and a child of 14 share 48 months of the average wage', () => {
    const found = amount({
      award: bereaved(survivor('spouse'), survivor('child', { birth: 14 })),
      monthlyPay: 3_000_000,
    });
    expect(found.sum).toEqual({ low: 165_120_000, high: 165_120_000 });
    expect(found.each).toEqual({ low: 82_560_000, high: 82_560_000 });
  });

  test('one dependent child of 30 gets 28 months of real pay', () => {
    const award = bereaved(survivor('child', { birth: 30 }));
    expect(amount({ award, monthlyPay: 5_000_000 }).sum.high).toBe(140_000_000);
  });

  test('the same child registered as disabled meets the cap', () => {
    const award = bereaved(survivor('child', { birth: 30, disabled: true }));
    expect(amount({ award, monthlyPay: 5_000_000 }).sum.high).toBe(165_120_000);
  });

  test('two parents of 55 and 53 who were not dependent share 28 months', () => {
    const parents = [55, 53].map((birth, at) =>
      survivor('parent', { id: `p${at}`, birth, dependent: false }),
    );
    const found = amount({ award: bereaved(...parents), monthlyPay: 'unproven' });
    expect(found.sum.high).toBe(96_320_000);
    expect(found.each?.high).toBe(48_160_000);
  });

  test('grade 12 at the lowest pay', () => {
    const award = { kind: 'disability', grade: 12 } as const;
    expect(amount({ award, monthlyPay: 2_000_000 }).sum.high).toBe(13_760_000);
  });

  test('seventy days of treatment keep their fraction until the payment drops the last won', () => {
    const found = amount({});
    expect(found.sum).toEqual({ low: 8_026_660, high: 8_026_660 });
    expect(say(found.trace[2]?.text ?? { ko: '', en: '' }, 'ko')).toContain('8,026,666 2/3원');
    expect(found.trace.map(({ step }) => step)).toEqual(['wageBelow', 'monthsInjury', 'gross', 'payment']);
  });
});

describe('base', () => {
  test('pay above twice the average wage counts as twice', () => {
    const award = { kind: 'disability', grade: 14 } as const;
    expect(amount({ award, monthlyPay: 9_000_000 }).sum.high).toBe(6_880_000 * 3);
  });

  test('unknown pay gives the range between once and twice the average wage', () => {
    const found = amount({ award: { kind: 'disability', grade: 14 }, monthlyPay: null });
    expect(found.sum).toEqual({ low: 10_320_000, high: 20_640_000 });
    expect(isSettled(found)).toBe(false);
  });

  test('an unknown average wage gives no figure at all, but still the months', () => {
    const found = reliefFundAmount(question({ averageWage: null }));
    expect(found.kind === 'open' && found.why).toBe('averageWageUnknown');
    expect(found.trace.map(({ step }) => step)).toEqual(['monthsInjury', 'averageWageUnknown']);
  });
});

describe('order of deduction and cap', () => {
  test('deductions come off the gross before the cap, so a high earner may lose nothing by them', () => {
    const award = bereaved(survivor('spouse'));
    const found = amount({
      award,
      monthlyPay: 5_000_000,
      otherLawBenefits: won(50_000_000),
      damagesReceived: won(24_870_000),
    });
    expect(found.sum.high).toBe(165_120_000);
    expect(found.trace.map(({ step }) => step)).toEqual([
      'wageWithin',
      'monthsBereaved',
      'gross',
      'otherLaw',
      'damages',
      'cap',
      'payment',
    ]);
  });

  test('deductions that use the award up leave nothing, never a debt', () => {
    expect(amount({ damagesReceived: won(900_000_000) }).sum).toEqual({ low: 0, high: 0 });
  });

  test('a reduction the board has not decided opens the amount down to nothing', () => {
    expect(amount({ reduction: 'open' }).sum).toEqual({ low: 0, high: 8_026_660 });
    expect(amount({ reduction: { decided: 1_000_000 } }).sum.high).toBe(7_026_660);
  });

  test('unknown deductions open the amount downwards', () => {
    expect(
      amount({
        damagesReceived: { won: 0, complete: false },
        otherLawBenefits: { won: 1_000_000, complete: false },
      }).sum,
    ).toEqual({
      low: 0,
      high: 7_026_660,
    });
  });

  test('an earlier award for the same crime and an emergency payment are set off', () => {
    expect(amount({ paidEarlier: 2_000_000, emergencyPaid: 1_000_000 }).sum.high).toBe(5_026_660);
  });
});

describe('law by date', () => {
  test.each([
    ['a decision before 2026-03-10', { decidedOn: '2026-03-09', crimeOn: '2025-11-02' }],
    ['a crime before 2014-12-30', { crimeOn: '2014-12-29' }],
  ])('%s is not worked out with the new table', (_, changes) => {
    const found = reliefFundAmount(question(changes));
    expect(found.kind === 'open' && found.why).toBe('earlierLaw');
  });

  test('a decision on 2026-03-10 about an older crime uses the new table', () => {
    expect(amount({ decidedOn: '2026-03-10', crimeOn: '2025-06-01' }).sum.high).toBe(8_026_660);
  });
});

describe('payments', () => {
  test('an emergency payment is at most half, and an excess is repaid', () => {
    expect(emergencyCeiling({ low: 0, high: 8_026_660 }, '2026-11-02')).toEqual({ low: 0, high: 4_013_330 });
    expect(emergencyCeiling({ low: 0, high: 8_026_660 }, '2017-12-18')).toBeNull();
    expect(settleEmergency(5_000_000, 2_000_000)).toEqual({ rest: 3_000_000, repay: 0 });
    expect(settleEmergency(1_000_000, 2_000_000)).toEqual({ rest: 0, repay: 1_000_000 });
  });

  test('installments share amount and interest over at most 48 months', () => {
    expect(installment(165_120_000, 1_000_000, 48)).toBe(3_460_830);
    expect(installment(165_120_000, 0, 49)).toBeNull();
    expect(installment(165_120_000, 0, 0)).toBeNull();
  });
});
