import { describe, expect, it } from 'vitest';
import { assess, ruleVersion } from './assess.ts';
import type { FactSheet } from './facts/sheet.ts';
import { lookup, parametersOn } from './parameters.ts';

function verdict(facts: FactSheet, day: string, slug: string) {
  return assess(facts, day).services.find((service) => service.slug === slug)?.verdict;
}

const robbery: FactSheet = { crimes: [{ code: 'robbery', stage: 'police' }], victim: { hasLawyer: false } };

describe('the law of the day', () => {
  it('a robbed adult has an attorney in 2027, not in 2025', () => {
    expect(verdict(robbery, '2025-11-23', 'victim-public-attorney')).toBe('ineligible');
    expect(verdict(robbery, '2027-11-23', 'victim-public-attorney')).toBe('eligible');
  });

  it('evidence is held in 2027, not in 2025', () => {
    const facts: FactSheet = {
      crimes: [{ code: 'illegal-filming', stage: 'police' }],
      digital: { evidenceMayVanish: true },
    };
    expect(verdict(facts, '2025-11-23', 'police-device-evidence-hold')).toBe('ineligible');
    expect(verdict(facts, '2027-11-23', 'police-device-evidence-hold')).toBe('eligible');
  });

  it('says that a service is not in force yet', () => {
    const { services } = assess({}, '2025-11-23');
    const hold = services.find(({ slug }) => slug === 'police-device-evidence-hold');
    expect(hold?.reasons.map(({ code }) => code)).toEqual(['police-device-evidence-hold.in-force']);
  });

  it('the caller’s day wins over the sheet’s own', () => {
    expect(assess({ asOf: '2025-01-01' }).asOf).toBe('2025-01-01');
    expect(assess({ asOf: '2025-01-01' }, '2026-01-01').asOf).toBe('2026-01-01');
  });
});

describe('parameters', () => {
  it('change with the day', () => {
    expect(lookup('living-aid-1', '2023-12-28')?.value).toBe(500_000);
    expect(lookup('living-aid-1', '2023-12-29')?.value).toBe(600_000);
    expect(lookup('funeral-ceiling', '2023-12-28')?.value).toBe(4_000_000);
    expect(lookup('funeral-ceiling', '2026-11-23')?.value).toBe(5_000_000);
    expect(lookup('median-income-4', '2026-11-23')?.value).toBe(6_494_738);
  });

  it('are unknown outside their rows: no wage is guessed', () => {
    expect(lookup('average-wage', '2026-08-31')).toMatchObject({ value: 3_440_000, standing: 'assumed' });
    expect(lookup('average-wage', '2026-09-01')).toBeUndefined();
    expect(parametersOn('2027-01-01').value('median-income-1')).toBeUndefined();
  });
});

describe('the version', () => {
  it('names the release and the content', () => {
    expect(ruleVersion).toMatch(/^\d{4}\.\d{2}-[0-9a-f]{10}$/);
    expect(assess({}, '2026-11-23')).toMatchObject({ ruleVersion });
  });

  it('assesses the same facts alike', () => {
    expect(assess(robbery, '2026-11-23')).toEqual(assess(robbery, '2026-11-23'));
  });
});
