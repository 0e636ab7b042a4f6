import { describe, expect, it } from 'vitest';
import { findService, institutionSlugs, services } from '../directory/index.ts';
import { bundleStatus, decideBundle, deskFor, duplicatesAmong, withoutDoubles } from './bundle.ts';
import { defaultClocks, dueAt, endOfSpan, firstLevel, nextStepAt } from './clock.ts';
import { chooseFallback, fallbacks } from './fallback.ts';
import { mayStep, ownerOf, referralStatuses, referralTransitions, steps, stepTo } from './referral.ts';

const at = (text: string) => Temporal.Instant.from(text);
const today = Temporal.PlainDate.from('2026-11-23');

describe('a referral', () => {
  it('knows no step that the table does not', () => {
    for (const [verb, { from, to }] of Object.entries(steps)) {
      for (const state of from)
        expect([verb, Object.keys(referralTransitions[state])]).toEqual([verb, expect.arrayContaining([to])]);
    }
    // @ts-expect-error a closed referral is over
    expect(stepTo('accepted', 'closed').from).toEqual(['closed']);
  });

  it('reaches every state from its beginning and ends in two', () => {
    const seen = new Set<string>(['draft']);
    for (const state of seen) {
      const known = referralStatuses.find((one) => one === state);
      if (known !== undefined) for (const next of Object.keys(referralTransitions[known])) seen.add(next);
    }
    expect([...seen].sort()).toEqual([...referralStatuses].sort());
    const ends = referralStatuses.filter((state) => Object.keys(referralTransitions[state]).length === 0);
    expect(ends).toEqual(['closed', 'withdrawn']);
  });

  it('can be withdrawn from every state that is not over', () => {
    for (const state of referralStatuses) {
      expect(mayStep('withdraw', state)).toBe(state !== 'closed' && state !== 'withdrawn');
    }
  });

  it('has exactly one owner until it is over', () => {
    for (const status of referralStatuses) {
      const owner = ownerOf({ status, to: 'smile', claimedBy: null, caseManager: null });
      expect(owner.kind === 'nobody').toBe(status === 'closed' || status === 'withdrawn');
    }
  });
});

describe('a clock', () => {
  it('counts hours through the night and working days to closing time', () => {
    // Friday 2026-11-20, 17:00 in Seoul.
    const friday = at('2026-11-20T08:00:00Z');
    expect(endOfSpan({ amount: 2, unit: 'hours' }, friday)).toEqual(at('2026-11-20T10:00:00Z'));
    expect(endOfSpan({ amount: 1, unit: 'working_days' }, friday)).toEqual(at('2026-11-23T09:00:00Z'));
  });

  it('skips public holidays', () => {
    // The day before New Year 2027; 1 January is a Friday.
    expect(endOfSpan({ amount: 1, unit: 'working_days' }, at('2026-12-31T01:00:00Z'))).toEqual(
      at('2027-01-04T09:00:00Z'),
    );
  });

  it('gets from sending to the first contact within the urgency', () => {
    const monday = at('2026-11-23T00:00:00Z');
    const through = (urgency: 'U0' | 'U1' | 'U2') =>
      (['sent', 'received', 'accepted'] as const).reduce(
        (from, status) => dueAt(defaultClocks, status, urgency, from) ?? from,
        monday,
      );
    expect(through('U0').since(monday).total('hours')).toBeLessThan(24);
    expect(through('U1')).toEqual(at('2026-11-26T09:00:00Z'));
    expect(through('U2')).toEqual(at('2026-12-07T09:00:00Z'));
  });

  it('has none for drafts and for what is over, and an end at the top of the ladder', () => {
    for (const status of ['draft', 'closed', 'withdrawn'] as const) {
      expect(dueAt(defaultClocks, status, 'U0', at('2026-11-23T00:00:00Z'))).toBeNull();
    }
    expect(nextStepAt(3, 'U0', at('2026-11-23T00:00:00Z'))).toBeNull();
    expect(firstLevel('sent')).toBe(1);
    expect(firstLevel('declined')).toBe(2);
  });
});

describe('a fallback', () => {
  it('names services that exist, and never itself', () => {
    for (const [slug, next] of Object.entries(fallbacks)) {
      expect(findService(slug), slug).not.toBeNull();
      for (const other of next) expect(findService(other), other).not.toBeNull();
      expect(next).not.toContain(slug);
    }
  });

  const facts = { service: 'smile-psych', tried: new Set<string>(), today } as const;

  it('takes the first that consent covers and nobody tried', () => {
    const consented = new Set(['stalking', 'dsc']);
    const choose = (tried: string[]) =>
      chooseFallback({ ...facts, reason: 'no_capacity', tried: new Set(tried), consented })?.slug;
    expect(choose([])).toBe('seoul-stalking-psych');
    expect(choose(['seoul-stalking-psych'])).toBe('dsc-psych');
    expect(choose(['seoul-stalking-psych', 'dsc-psych'])).toBeUndefined();
  });

  it('asks nobody without consent, or against the wish of the person', () => {
    expect(chooseFallback({ ...facts, reason: 'no_capacity', consented: new Set() })).toBeNull();
    const consented = new Set<string>(institutionSlugs);
    expect(chooseFallback({ ...facts, reason: 'victim_declined', consented })).toBeNull();
  });
});

describe('a bundle', () => {
  const facts = {
    caseStatus: 'open',
    consents: new Map([['smile', new Set(['identity', 'contact'] as const)]]),
    open: new Set(['klac-advice']),
    today,
  } as const;

  it('sends, holds or refuses each service for a reason', () => {
    const chosen = ['smile-psych', 'klac-advice', 'police-smartwatch', 'nonsense'];
    const held = decideBundle(facts, chosen, true);
    expect(held.send.map((one) => one.slug)).toEqual(['smile-psych']);
    expect(held.hold.map((one) => one.slug)).toEqual(['police-smartwatch']);
    expect(held.refused.map((one) => one.why)).toEqual(['already-referred', 'unknown-service']);
    expect(decideBundle(facts, ['police-smartwatch'], false).refused[0]?.why).toBe('no-consent');
    expect(decideBundle(facts, [], true).refused[0]?.why).toBe('nothing-chosen');
    expect(decideBundle({ ...facts, caseStatus: 'closed' }, chosen, true).send).toEqual([]);
  });

  it('needs no consent for the centre, which collected the data', () => {
    expect(decideBundle(facts, ['interpreter'], false).send).toHaveLength(1);
  });

  it('warns of services for the same purpose', () => {
    expect(duplicatesAmong(['cvsc-medical', 'pros-medical', 'smile-psych'])).toEqual([
      ['cvsc-medical', 'pros-medical'],
    ]);
  });

  it('ticks only the first of those beforehand', () => {
    expect(withoutDoubles(['smile-psych', 'pros-medical', 'cvsc-medical', 'pros-psych-cost'])).toEqual([
      'smile-psych',
      'pros-medical',
    ]);
  });

  it('derives one status of many', () => {
    const of = (...statuses: (typeof referralStatuses)[number][]) =>
      bundleStatus(statuses.map((status) => ({ status, late: false }))).state;
    expect(of('sent', 'sent')).toBe('waiting');
    expect(of('sent', 'accepted')).toBe('moving');
    expect(of('sent', 'closed')).toBe('moving');
    expect(of('declined', 'accepted')).toBe('attention');
    expect(of('provided', 'closed')).toBe('done');
    expect(of('withdrawn')).toBe('withdrawn');
    expect(of('draft')).toBe('draft');
    expect(bundleStatus([{ status: 'sent', late: true }]).state).toBe('attention');
  });

  it('finds a desk for every service', () => {
    for (const service of services) expect(deskFor(service)).not.toBe('');
  });
});
