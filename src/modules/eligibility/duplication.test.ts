import { describe, expect, it } from 'vitest';
import { conflictsOf } from './duplication.ts';
import type { FactSheet } from './facts/sheet.ts';
import type { Verdict } from './rule.ts';

const day = '2026-11-23';

function conflicts(slug: string, facts: FactSheet, granted: Readonly<Record<string, Verdict>> = {}) {
  return conflictsOf(slug, facts, day, (other) => granted[other]);
}

function active(slug: string, facts: FactSheet, granted: Readonly<Record<string, Verdict>> = {}) {
  return conflicts(slug, facts, granted)
    .filter((one) => one.active)
    .map((one) => [one.with, one.rule]);
}

describe('duplication', () => {
  it('relief fund: other-law benefits and damages are deducted, medical cost is not', () => {
    const facts: FactSheet = {
      money: {
        settlementReceived: 5_000_000,
        otherLaw: [
          { kind: 'industrial-disability', receivable: 1_000_000 },
          { kind: 'industrial-medical', received: 300_000 },
        ],
      },
    };
    expect(active('pros-relief-fund-disability', facts, { 'pros-medical': 'eligible' })).toEqual([
      ['industrial-accident', 'deduct'],
      ['damages', 'deduct'],
      ['pros-medical', 'no-deduction'],
    ]);
  });

  it('industrial medical care alone is no deduction', () => {
    const facts: FactSheet = { money: { otherLaw: [{ kind: 'industrial-medical', received: 300_000 }] } };
    expect(active('pros-relief-fund-disability', facts)).toEqual([]);
  });

  it('living aid: not in the month in which the support centre paid', () => {
    const paid = (month: string): FactSheet => ({
      aid: { received: [{ kind: 'cvsc-emergency-living', month }] },
    });
    expect(active('pros-living-aid', paid('2026-11'))).toEqual([
      ['cvsc-emergency-living', 'not-same-period'],
    ]);
    expect(active('pros-living-aid', paid('2026-10'))).toEqual([]);
  });

  it('living aid ends after three months but for a special resolution', () => {
    const received = ['2026-08', '2026-09', '2026-10'].map((month) => ({
      kind: 'pros-living-aid' as const,
      month,
    }));
    expect(active('pros-living-aid', { aid: { received } })).toEqual([['pros-living-aid', 'limit']]);
    expect(active('pros-living-aid', { aid: { received: received.slice(1) } })).toEqual([]);
  });

  it('one moving cost for one move, told on both sides', () => {
    expect(active('seoul-stalking-moving', {}, { 'pros-relocation': 'needs_review' })).toEqual([
      ['pros-relocation', 'one-only'],
    ]);
    expect(active('pros-relocation', {}, { 'seoul-stalking-moving': 'eligible' })).toEqual([
      ['seoul-stalking-moving', 'one-only'],
    ]);
    expect(active('pros-relocation', {}, { 'seoul-stalking-moving': 'ineligible' })).toEqual([]);
  });

  it('an earlier award is a difference for the later one only', () => {
    const facts: FactSheet = { aid: { received: [{ kind: 'pros-relief-fund-serious-injury' }] } };
    expect(active('pros-relief-fund-disability', facts)).toContainEqual([
      'pros-relief-fund-serious-injury',
      'difference',
    ]);
    expect(conflicts('pros-relief-fund-serious-injury', {}).map(({ rule }) => rule)).not.toContain(
      'difference',
    );
  });

  it('a compensation order and a damages suit exclude each other', () => {
    expect(active('klac-compensation-order', { procedure: { damagesSuitPending: true } })).toEqual([
      ['damages-suit', 'one-only'],
    ]);
    expect(active('klac-compensation-order', { procedure: { damagesSuitPending: false } })).toEqual([]);
  });

  it('sets off what was paid for the same purpose, and nothing else', () => {
    const facts: FactSheet = {
      money: {
        offenderPaidTreatment: 500_000,
        funeralAidReceived: 1_000_000,
        otherLaw: [{ kind: 'industrial-leave', received: 700_000 }],
      },
    };
    expect(active('pros-medical', facts)).toEqual([['same-purpose-money', 'deduct']]);
    expect(active('pros-psych-cost', facts)).toEqual([['same-purpose-money', 'deduct']]);
    expect(active('pros-living-aid', facts)).toEqual([['leave-benefit', 'deduct']]);
    expect(active('pros-funeral', facts)).toEqual([['funeral-money', 'deduct']]);
    expect(active('pros-tuition', facts)).toEqual([]);
    const paid: FactSheet = { aid: { received: [{ kind: 'cvsc-tuition' }] } };
    expect(active('pros-tuition', paid)).toEqual([['cvsc-tuition', 'deduct']]);
  });

  it('a shelter’s care is not paid again by emergency welfare', () => {
    expect(active('welfare-emergency-living', { aid: { shelterCare: true } })).toEqual([
      ['shelter-care', 'one-only'],
    ]);
  });
});
