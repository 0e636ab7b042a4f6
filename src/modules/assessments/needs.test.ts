import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needDomains } from '../directory/index.ts';
import { decideTrack, type Needs, needLevels, noNeeds, parseNeeds, raiseNeed } from './needs.ts';
import { type RiskBand, riskBands } from './risk.ts';

const anyNeeds: fc.Arbitrary<Needs> = fc.record({
  safety: fc.constantFrom(...needLevels),
  investigation: fc.constantFrom(...needLevels),
  psych: fc.constantFrom(...needLevels),
  legal: fc.constantFrom(...needLevels),
  economic: fc.constantFrom(...needLevels),
  housing: fc.constantFrom(...needLevels),
  employment: fc.constantFrom(...needLevels),
  welfare: fc.constantFrom(...needLevels),
  deletion: fc.constantFrom(...needLevels),
});

describe('the fork between guidance and case', () => {
  const table: readonly [string, Partial<Needs>, RiskBand | null, string, readonly string[]][] = [
    ['nothing wanted, standard risk', {}, 'standard', 'simple_guidance', ['no_need', 'risk_standard']],
    ['one need, standard', { legal: 'some' }, 'standard', 'simple_guidance', ['one_need', 'risk_standard']],
    ['one urgent need', { deletion: 'urgent' }, 'standard', 'case_management', ['urgent_need']],
    ['two needs', { legal: 'some', psych: 'some' }, 'standard', 'case_management', ['several_needs']],
    ['one need, elevated', { legal: 'some' }, 'elevated', 'case_management', ['risk_above_standard']],
    ['no need but critical', {}, 'critical', 'case_management', ['risk_above_standard']],
    ['one need, nobody looked', { legal: 'some' }, null, 'case_management', ['risk_not_assessed']],
    [
      'everything at once',
      { safety: 'urgent', psych: 'some' },
      'high',
      'case_management',
      ['several_needs', 'urgent_need', 'risk_above_standard'],
    ],
  ];
  it.each(table)('decides: %s', (_name, wanted, band, track, reasons) => {
    expect(decideTrack({ ...noNeeds(), ...wanted }, band)).toEqual({ track, reasons });
  });

  it('never turns a case into guidance when a need or the risk rises', () => {
    fc.assert(
      fc.property(
        anyNeeds,
        fc.constantFrom(...needDomains),
        fc.constantFrom(...needLevels),
        fc.nat(3),
        fc.nat(3),
        (needs, domain, level, one, other) => {
          const lower = riskBands[Math.min(one, other)] ?? 'standard';
          const higher = riskBands[Math.max(one, other)] ?? 'standard';
          if (decideTrack(needs, lower).track === 'simple_guidance') return;
          expect(decideTrack(raiseNeed(needs, domain, level), higher).track).toBe('case_management');
        },
      ),
    );
  });

  it('always gives a reason', () => {
    fc.assert(
      fc.property(anyNeeds, fc.constantFrom(...riskBands, null), (needs, band) => {
        expect(decideTrack(needs, band).reasons.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the need sheet', () => {
  it('reads back what was chosen', () => {
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const form = Object.fromEntries(needDomains.map((domain) => [`need-${domain}`, needs[domain]]));
        expect(parseNeeds(form)).toEqual({ ok: true, value: needs });
      }),
    );
  });

  it('names every domain that was not asked', () => {
    const result = parseNeeds({ 'need-safety': 'some', 'need-legal': 'very much' });
    expect(result.ok ? [] : result.errors.map((error) => error.field)).toEqual(
      needDomains.filter((domain) => domain !== 'safety').map((domain) => `need-${domain}`),
    );
  });

  it('never lowers a need', () => {
    expect(raiseNeed({ ...noNeeds(), psych: 'urgent' }, 'psych', 'some').psych).toBe('urgent');
    expect(raiseNeed(noNeeds(), 'psych', 'urgent').psych).toBe('urgent');
  });
});
