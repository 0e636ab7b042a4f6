import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { FactSheet } from '../facts/sheet.ts';
import { type DeadlineVictim, deadlinesFor, type RightDeadline } from './deadlines.ts';
import { deadlineVictimOf, eventsOf } from './events.ts';
import { type DeadlineTrigger, deadlineRows } from './table.ts';

const anybody: DeadlineVictim = { sexuallyAbusedBorn: null, complaintFiled: null };

function one(
  trigger: DeadlineTrigger,
  on: string,
  code: string,
  asOf = '2026-11-23',
  victim = anybody,
): RightDeadline | undefined {
  return deadlinesFor([{ trigger, on }], victim, asOf).find((deadline) => deadline.code === code);
}

test.each([
  ['harm-known', '2026-11-02', 'relief-fund-knowing', '2029-11-02'],
  ['harm', '2026-11-02', 'relief-fund-harm', '2036-11-02'],
  ['relief-decision-served', '2026-11-23', 'relief-reexamination', '2026-12-07'],
  ['non-indictment-notice', '2026-11-23', 'prosecution-appeal', '2026-12-23'],
  ['prosecution-appeal-dismissed', '2026-11-23', 'adjudication-petition', '2026-12-03'],
  ['non-referral-notice', '2026-11-23', 'non-referral-objection', '2027-02-23'],
  ['left-job', '2026-11-18', 'unemployment-benefit', '2027-11-18'],
  ['emergency-welfare-refused', '2026-11-23', 'emergency-welfare-objection', '2026-12-23'],
  ['provisional-measure', '2026-11-23', 'provisional-measure-ends', '2027-02-22'],
  ['evidence-hold', '2026-11-23', 'evidence-hold-ends', '2027-01-21'],
  ['investigation-begun', '2026-11-23', 'stalled-investigation', '2027-05-24'],
] as const)('%s on %s: %s on %s', (trigger, on, code, nominal) => {
  expect(one(trigger, on, code)?.nominal).toBe(nominal);
});

describe('law by date', () => {
  test('the objection has three months only for notices from 2026-10-02', () => {
    expect(one('non-referral-notice', '2026-10-02', 'non-referral-objection')?.statutoryLast).toBe(
      '2027-01-04',
    );
    expect(one('non-referral-notice', '2026-10-01', 'non-referral-objection')).toBeUndefined();
    expect(one('non-referral-notice', '2026-10-01', 'non-referral-objection-old')).toMatchObject({
      kind: 'open',
      statutoryLast: null,
      passed: false,
    });
  });

  test('the petition is wider from 2027-02-05', () => {
    const trigger = 'prosecution-appeal-dismissed';
    expect(one(trigger, '2027-02-01', 'adjudication-petition', '2027-02-04')).toBeDefined();
    expect(one(trigger, '2027-02-01', 'adjudication-petition-wider', '2027-02-04')).toBeUndefined();
    expect(one(trigger, '2027-02-01', 'adjudication-petition-wider', '2027-02-05')).toBeDefined();
    expect(one(trigger, '2027-02-01', 'adjudication-petition', '2027-02-05')).toBeUndefined();
  });

  test('the stalking protection order exists from 2027-04-22, for ninety days', () => {
    expect(one('no-measures-notice', '2027-04-21', 'stalking-protection-order')).toBeUndefined();
    expect(one('no-measures-notice', '2027-04-22', 'stalking-protection-order')?.nominal).toBe('2027-07-21');
  });
});

describe('who', () => {
  test('an appeal is not shown to a victim who filed no complaint', () => {
    const silent = { ...anybody, complaintFiled: false };
    expect(
      one('non-indictment-notice', '2026-11-23', 'prosecution-appeal', '2026-11-23', silent),
    ).toBeUndefined();
    expect(
      one('non-referral-notice', '2026-11-23', 'non-referral-objection', '2026-11-23', silent),
    ).toBeDefined();
  });

  test('for sexual abuse of a minor nothing runs before the nineteenth birthday', () => {
    const child = { ...anybody, sexuallyAbusedBorn: '2012-05-10' };
    const known = one('harm-and-offender-known', '2026-11-02', 'damages-knowing', '2026-11-23', child);
    expect(known?.nominal).toBe('2034-05-09');
    const harm = one('harm', '2026-11-02', 'economic-support-harm', '2026-11-23', child);
    expect(harm?.nominal).toBe('2041-05-09');
    const adult = { ...anybody, sexuallyAbusedBorn: '2000-05-10' };
    const grown = one('harm-and-offender-known', '2026-11-02', 'damages-knowing', '2026-11-23', adult);
    expect(grown?.nominal).toBe('2029-11-02');
    expect(one('harm', '2026-11-02', 'relief-fund-harm', '2026-11-23', child)?.nominal).toBe('2036-11-02');
  });
});

describe('days', () => {
  test('a claim that ends on a holiday moves, a protection that ends on one does not', () => {
    const claim = one('relief-decision-served', '2026-09-21', 'relief-reexamination', '2026-09-22');
    expect(claim).toMatchObject({
      nominal: '2026-10-05',
      statutoryLast: '2026-10-06',
      advised: '2026-10-02',
    });
    const order = one('emergency-measure', '2026-09-06', 'emergency-measure-ends', '2026-09-07');
    expect(order).toMatchObject({
      nominal: '2026-10-05',
      statutoryLast: '2026-10-05',
      advised: '2026-10-02',
    });
  });

  test('a deadline has passed the day after its last day', () => {
    expect(one('relief-decision-served', '2026-09-21', 'relief-reexamination', '2026-10-06')?.passed).toBe(
      false,
    );
    expect(one('relief-decision-served', '2026-09-21', 'relief-reexamination', '2026-10-07')?.passed).toBe(
      true,
    );
  });

  test('reminders lie between today and the advised day', () => {
    const found = one('relief-decision-served', '2026-11-20', 'relief-reexamination', '2026-11-30');
    expect(found?.reminders).toEqual(['2026-12-02', '2026-12-03']);
    expect(one('complaint-received', '2026-11-20', 'police-finish')?.reminders).toEqual([]);
    expect(one('hearing', '2026-12-10', 'hearing')?.reminders.at(0)).toBe('2026-11-30');
  });

  test('every row: advised ≤ nominal ≤ statutory last, and the list is sorted', () => {
    const triggers = [...new Set(deadlineRows.map(({ trigger }) => trigger))];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_500 }), (days) => {
        const on = Temporal.PlainDate.from('2022-01-01').add({ days }).toString();
        const all = deadlinesFor(
          triggers.map((trigger) => ({ trigger, on })),
          anybody,
          on,
        );
        for (const { advised, nominal, statutoryLast } of all) {
          if (advised === null || nominal === null || statutoryLast === null) continue;
          expect(advised <= nominal && nominal <= statutoryLast).toBe(true);
        }
        const shown = all.map(({ advised }) => advised ?? '9999');
        expect(shown).toEqual([...shown].sort());
      }),
      { numRuns: 40 },
    );
  });

  test('codes are unique', () => {
    expect(new Set(deadlineRows.map(({ code }) => code)).size).toBe(deadlineRows.length);
  });
});

test('a fact sheet names its events and what about the victim matters', () => {
  const facts = {
    crimes: [{ code: 'rape' as const, complaintFiled: true }, { code: 'insult' as const }],
    victim: { birthDate: '2012-05-10' },
    harm: { on: '2026-11-02' },
    knowledge: { harmKnownOn: '2026-11-02', offenderKnownOn: '2026-11-10' },
    procedure: { nonReferralNoticeOn: '2026-11-20' },
    work: { leftOn: '2026-11-18', leftBecauseOfCrime: true, atWork: true },
  };
  expect(eventsOf(facts)).toEqual([
    { trigger: 'harm', on: '2026-11-02' },
    { trigger: 'harm-known', on: '2026-11-02' },
    { trigger: 'harm-and-offender-known', on: '2026-11-10' },
    { trigger: 'offender-known', on: '2026-11-10' },
    { trigger: 'non-referral-notice', on: '2026-11-20' },
    { trigger: 'left-job', on: '2026-11-18' },
    { trigger: 'work-injury', on: '2026-11-02' },
  ]);
  expect(deadlineVictimOf(facts)).toEqual({ sexuallyAbusedBorn: '2012-05-10', complaintFiled: true });
  expect(deadlineVictimOf({ crimes: [{ code: 'injury', complaintFiled: false }] })).toEqual({
    sexuallyAbusedBorn: null,
    complaintFiled: false,
  });
  expect(eventsOf({})).toEqual([]);
});

describe('the events of a fact sheet', () => {
  const codes = (facts: FactSheet) =>
    deadlinesFor(eventsOf(facts), deadlineVictimOf(facts), '2026-11-23').map(({ code }) => code);

  it('a measure against a stalker ends after three months, one against a husband after two', () => {
    const procedure = { measuresFrom: '2026-11-20' };
    expect(codes({ crimes: [{ code: 'stalking' }], procedure })).toEqual(['provisional-measure-ends']);
    expect(codes({ crimes: [{ code: 'injury' }], relation: { kind: 'spouse' }, procedure })).toEqual([
      'domestic-interim-ends',
    ]);
    expect(codes({ crimes: [{ code: 'child-abuse' }], procedure })).toEqual(['domestic-interim-ends']);
    expect(
      codes({
        crimes: [{ code: 'stalking' }, { code: 'threat' }],
        relation: { kind: 'former-spouse' },
        procedure,
      }),
    ).toEqual(['domestic-interim-ends', 'provisional-measure-ends']);
    expect(codes({ crimes: [{ code: 'fraud' }], procedure })).toEqual([]);
  });

  it('whoever moved under an order is told to have its place changed', () => {
    const procedure = { movedOn: '2026-11-20' };
    expect(codes({ safety: { orderInForce: true }, procedure })).toContain('order-follows-home');
    expect(codes({ safety: { orderInForce: false }, procedure })).not.toContain('order-follows-home');
  });

  it('death and impairment at work have five years', () => {
    const facts: FactSheet = { work: { atWork: true }, harm: { on: '2026-11-02', disabilityLeft: true } };
    expect(codes(facts)).toContain('industrial-accident-long');
    expect(codes({ ...facts, harm: { on: '2026-11-02' } })).not.toContain('industrial-accident-long');
  });
});
