import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessedBand,
  factorAnswers,
  highestBand,
  judgeBand,
  nextReassessment,
  type RiskAnswers,
  type RiskFactor,
  riskBand,
  riskBands,
  riskFactors,
  riskQuestionCount,
} from './risk.ts';
import { parseJudgement, parseRiskAnswers } from './risk-form.ts';

function answers(
  yes: readonly RiskFactor[],
  rest: Partial<Pick<RiskAnswers, 'fear' | 'orderViolatedWithin7Days'>> = {},
): RiskAnswers {
  const factors = Object.fromEntries(yes.map((factor) => [factor, { answer: 'yes' as const }]));
  return { factors, orderViolatedWithin7Days: 'unknown', fear: null, ...rest };
}

// None of these takes part in a critical pair with another of them.
const quiet = [
  'escalation',
  'recent_separation',
  'stalking',
  'knows_places',
  'jealousy_control',
  'forced_sex',
  'others_threatened',
] as const;

const anyAnswers: fc.Arbitrary<RiskAnswers> = fc
  .tuple(
    fc.array(fc.constantFrom(...factorAnswers), {
      minLength: riskFactors.length,
      maxLength: riskFactors.length,
    }),
    fc.constantFrom(...factorAnswers),
    fc.option(fc.nat(10), { nil: null }),
  )
  .map(([given, orderViolatedWithin7Days, fear]) => ({
    factors: Object.fromEntries(
      riskFactors.map((factor, index) => [factor, { answer: given[index] ?? 'unknown' }]),
    ),
    orderViolatedWithin7Days,
    fear,
  }));

const rank = (of: RiskAnswers) => riskBands.indexOf(riskBand(of).band);

describe('the risk band', () => {
  const table: readonly [string, RiskAnswers, string, string][] = [
    ['nothing answered', answers([]), 'standard', 'three_or_fewer'],
    ['three yes', answers(quiet.slice(0, 3)), 'standard', 'three_or_fewer'],
    ['four yes', answers(quiet.slice(0, 4)), 'elevated', 'four_to_six'],
    ['six yes', answers(quiet.slice(0, 6)), 'elevated', 'four_to_six'],
    ['seven yes', answers(quiet), 'high', 'seven_or_more'],
    ['strangulation alone', answers(['strangulation']), 'standard', 'three_or_fewer'],
    ['threat alone', answers(['threat_to_kill']), 'standard', 'three_or_fewer'],
    ['both', answers(['strangulation', 'threat_to_kill']), 'critical', 'strangulation_and_threat'],
    ['weapon alone', answers(['weapon']), 'standard', 'three_or_fewer'],
    ['weapon and at large', answers(['weapon', 'offender_at_large']), 'critical', 'weapon_and_at_large'],
    ['order violated long ago', answers(['order_violated']), 'standard', 'three_or_fewer'],
    [
      'order violated this week',
      answers(['order_violated'], { orderViolatedWithin7Days: 'yes' }),
      'critical',
      'order_violated_7_days',
    ],
    ['fear of 8', answers([], { fear: 8 }), 'standard', 'three_or_fewer'],
    ['fear of 9', answers([], { fear: 9 }), 'critical', 'fear_9_or_more'],
  ];
  it.each(table)('is decided by its rule: %s', (_name, given, band, decidedBy) => {
    expect(riskBand(given)).toMatchObject({ band, decidedBy });
  });

  it('counts 21 questions, and what was not asked as unknown', () => {
    expect(riskQuestionCount).toBe(21);
    expect(riskBand(answers([]))).toMatchObject({ yes: 0, unknown: 21 });
    expect(riskBand(answers(['weapon'], { fear: 0 }))).toMatchObject({ yes: 1, unknown: 19 });
    expect(riskBand(answers([], { orderViolatedWithin7Days: 'yes' }))).toMatchObject({ yes: 1, unknown: 20 });
  });

  it('says nothing was assessed when nothing was answered', () => {
    expect(assessedBand(riskBand(answers([])))).toBeNull();
    expect(assessedBand(riskBand(answers([], { fear: 0 })))).toBe('standard');
  });

  it('never falls when one more answer becomes yes', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...riskFactors), (given, factor) => {
        const more = { ...given, factors: { ...given.factors, [factor]: { answer: 'yes' as const } } };
        expect(rank(more)).toBeGreaterThanOrEqual(rank(given));
        expect(rank({ ...more, orderViolatedWithin7Days: 'yes' })).toBeGreaterThanOrEqual(rank(more));
      }),
      { numRuns: 1000 },
    );
  });

  it('never falls when the fear rises', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(10), fc.nat(10), (given, one, other) => {
        const lower = rank({ ...given, fear: Math.min(one, other) });
        expect(rank({ ...given, fear: Math.max(one, other) })).toBeGreaterThanOrEqual(lower);
      }),
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.shuffledSubarray([...riskFactors], { minLength: riskFactors.length }),
        (given, order) => {
          const factors = Object.fromEntries(
            order.map((factor) => [factor, given.factors[factor] ?? { answer: 'unknown' as const }]),
          );
          expect(riskBand({ ...given, factors })).toEqual(riskBand(given));
        },
      ),
    );
  });
});

describe('professional judgement', () => {
  it('may raise with a reason and never lower', () => {
    fc.assert(
      fc.property(fc.constantFrom(...riskBands), fc.constantFrom(...riskBands), (computed, band) => {
        const result = judgeBand(computed, { band, reason: '가해자가 어제 직장 앞에 나타남' });
        const lower = riskBands.indexOf(band) < riskBands.indexOf(computed);
        expect(result.ok).toBe(!lower);
        if (result.ok) expect(result.value.band).toBe(band);
      }),
    );
  });

  it('asks for the reason when it raises', () => {
    const result = judgeBand('standard', { band: 'high', reason: '  ' });
    expect(result.ok ? [] : result.errors.map((error) => error.field)).toEqual(['judgement-reason']);
    expect(judgeBand('standard', { band: 'high', reason: 'x'.repeat(1001) }).ok).toBe(false);
  });

  it('lets the computed band stand when nothing is said', () => {
    expect(judgeBand('high', null)).toEqual({
      ok: true,
      value: { band: 'high', computed: 'high', raisedBecause: null },
    });
  });

  it('is read from a form: nothing, a band with its reason, or a refused band', () => {
    expect(parseJudgement({})).toEqual({ ok: true, value: null });
    expect(parseJudgement({ 'judgement-band': 'high', 'judgement-reason': '이유' })).toEqual({
      ok: true,
      value: { band: 'high', reason: '이유' },
    });
    expect(parseJudgement({ 'judgement-band': 'apocalyptic' }).ok).toBe(false);
    // Nothing typed is lost: a reason alone was meant to raise something.
    expect(parseJudgement({ 'judgement-reason': '이유' }).ok).toBe(false);
  });

  it('takes the highest of several bands', () => {
    expect(highestBand('elevated', null, 'critical', 'standard')).toBe('critical');
    expect(highestBand('elevated', null)).toBe('elevated');
  });
});

describe('the next look', () => {
  const day = Temporal.PlainDate.from('2026-11-23');
  it('is due within 30 days while the band is high or critical', () => {
    expect(nextReassessment('high', day).by?.toString()).toBe('2026-12-23');
    expect(nextReassessment('critical', day).by?.toString()).toBe('2026-12-23');
  });
  it('has no date below high, but always the same events', () => {
    for (const band of riskBands) {
      expect(nextReassessment(band, day).events).toEqual([
        'offender_contact',
        'before_release',
        'before_hearing',
      ]);
    }
    expect(nextReassessment('elevated', day).by).toBeNull();
    expect(nextReassessment('standard', day).by).toBeNull();
  });
});

describe('the checklist form', () => {
  it('may be empty: everything is unknown', () => {
    expect(parseRiskAnswers({})).toEqual({
      ok: true,
      value: { factors: {}, orderViolatedWithin7Days: 'unknown', fear: null },
    });
  });

  it('keeps answers, notes and the fear', () => {
    expect(
      parseRiskAnswers({
        'factor-weapon': 'yes',
        'note-weapon': ' 부엌칼 ',
        'note-stalking': '모름',
        fear: '10',
      }),
    ).toEqual({
      ok: true,
      value: {
        factors: { weapon: { answer: 'yes', note: '부엌칼' }, stalking: { answer: 'unknown', note: '모름' } },
        orderViolatedWithin7Days: 'unknown',
        fear: 10,
      },
    });
  });

  it.each([
    ['factor-weapon', { 'factor-weapon': 'maybe' }],
    ['note-weapon', { 'note-weapon': 'x'.repeat(1001) }],
    ['note-weapon', { 'note-weapon': ['a', 'b'] }],
    ['fear', { fear: '11' }],
    ['fear', { fear: '-1' }],
    ['fear', { fear: 2.5 }],
    ['fear', { fear: Number.NaN }],
    ['order-violated-7-days', { 'factor-order_violated': 'no', 'order-violated-7-days': 'yes' }],
  ])('refuses a wrong %s with its field', (field, form) => {
    const result = parseRiskAnswers(form);
    expect(result.ok ? [] : result.errors.map((error) => error.field)).toEqual([field]);
  });
});
