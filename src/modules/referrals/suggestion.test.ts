import { describe, expect, it } from 'vitest';
import { noNeeds } from '../assessments/index.ts';
import { findService, services } from '../directory/index.ts';
import { askedOf, type Recommendation, tickedAtFirst } from './suggestion.ts';

const nothing: ReadonlySet<string> = new Set();
const needs = { ...noNeeds(), safety: 'urgent', legal: 'some', economic: 'some' } as const;
const suggest = (service: string, verdict: Recommendation['verdict']): Recommendation => ({
  service,
  asked: askedOf(service, needs),
  verdict,
  ground: null,
});
const ticks = (service: string, verdict: Recommendation['verdict']) =>
  tickedAtFirst([suggest(service, verdict)], nothing).length === 1;

describe('what stands ticked before anybody has looked', () => {
  it('is what she asked for, when the rules are certain and it is due within three working days', () => {
    expect(findService('police-safety-measures')?.urgency).toBe('U0');
    expect(findService('victim-public-attorney')?.urgency).toBe('U1');
    expect(ticks('police-safety-measures', 'eligible')).toBe(true);
    expect(ticks('victim-public-attorney', 'eligible')).toBe(true);
  });

  it('is also what can wait by the rules but answers a need she called urgent', () => {
    expect(findService('pros-case-notice')?.urgency).toBe('U2');
    expect(ticks('pros-case-notice', 'eligible')).toBe(true);
    expect(findService('klac-advice')?.urgency).toBe('U2');
    expect(ticks('klac-advice', 'eligible')).toBe(false);
  });

  it('is never what a body still weighs, what hangs on an answer or what the rules shut', () => {
    for (const verdict of ['needs_review', 'needs_info', 'ineligible', null] as const)
      expect([verdict, ticks('police-safety-measures', verdict)]).toEqual([verdict, false]);
  });

  it('is never what she did not ask for, however certain and urgent', () => {
    expect(askedOf('smile-psych', needs)).toEqual([]);
    expect(ticks('smile-psych', 'eligible')).toBe(false);
    const unasked = services.map(({ slug }) => ({
      ...suggest(slug, 'eligible'),
      asked: askedOf(slug, null),
    }));
    expect(tickedAtFirst(unasked, nothing)).toEqual([]);
  });

  it('keeps a draft that waits for consent, because somebody chose it', () => {
    expect(tickedAtFirst([suggest('klac-advice', null)], new Set(['klac-advice', 'smile-psych']))).toEqual([
      'klac-advice',
      'smile-psych',
    ]);
  });

  it('takes one of two services for the same purpose: the draft before the suggestion', () => {
    const living = ['pros-living-aid', 'cvsc-emergency-living'];
    const both = living.map((slug) => suggest(slug, 'eligible'));
    expect(tickedAtFirst(both, nothing)).toEqual(['pros-living-aid']);
    expect(tickedAtFirst(both, new Set(['cvsc-emergency-living']))).toEqual(['cvsc-emergency-living']);
  });
});
