import { describe, expect, it } from 'vitest';
import { documentCodes, institutionSlugs, outsideInstitutions, services } from '../directory/index.ts';
import { assess } from './assess.ts';
import { duplicationMatrix } from './duplication-matrix.ts';
import { aidKinds } from './facts/aid-kinds.ts';
import { parameterRows } from './parameter-rows.ts';
import type { ParameterRow } from './parameters.ts';
import { rules } from './registry.ts';
import { strangerAttack } from './scenarios/sheets.ts';

const slugs = new Set(rules.map(({ slug }) => slug));

describe('the registry', () => {
  it('has a rule for every service of the directory and for every place outside', () => {
    expect(services.map(({ slug }) => slug).filter((slug) => !slugs.has(slug))).toEqual([]);
    expect(outsideInstitutions.map(({ slug }) => slug).filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  it('names what the directory does not list', () => {
    const listed = new Set([...services, ...outsideInstitutions].map(({ slug }) => slug));
    expect(
      rules.filter(({ slug, name }) => !listed.has(slug) && name === undefined).map(({ slug }) => slug),
    ).toEqual([]);
  });

  it('gives each service to the institution the directory gives it to', () => {
    const owner = new Map(services.map(({ slug, institution }) => [slug, institution]));
    const differing = rules.filter(
      ({ slug, institution }) => owner.has(slug) && owner.get(slug) !== institution,
    );
    expect(differing.map(({ slug, institution }) => [slug, institution, owner.get(slug)])).toEqual([]);
    for (const { institution } of rules) expect([...institutionSlugs, 'outside']).toContain(institution);
  });

  it('is never surer of a service than the directory', () => {
    const order = ['low', 'medium', 'high'];
    const listed = new Map(services.map(({ slug, confidence }) => [slug, confidence]));
    const surer = rules.filter(
      ({ slug, confidence }) => order.indexOf(confidence) > order.indexOf(listed.get(slug) ?? 'high'),
    );
    expect(surer.map(({ slug }) => slug)).toEqual([]);
  });

  it('says wherever a sum of the 2023 guideline stands that it may have changed since', () => {
    const found = assess(strangerAttack, '2026-11-23').services;
    for (const slug of ['pros-medical', 'pros-psych-cost', 'pros-living-aid'] as const) {
      const service = found.find((one) => one.slug === slug);
      expect(service?.confidence).toBe('medium');
      for (const note of [service?.note, service?.amount?.note]) {
        expect(note?.ko).toContain('2023년 12월 29일');
        expect(note?.en).toContain('29 December 2023');
      }
    }
    for (const slug of ['pros-tuition', 'pros-funeral'])
      expect(rules.find((rule) => rule.slug === slug)?.confidence).toBe('medium');
    for (const row of parameterRows as readonly ParameterRow[])
      if (row.source.includes('경제적 지원'))
        expect([row.name, row.standing, row.source.includes('2023-12-29')]).toEqual([
          row.name,
          'reported',
          true,
        ]);
  });

  it('asks for papers the directory knows', () => {
    const asked = assess({}, '2026-11-23').services.flatMap(({ documents }) => documents);
    expect(asked.filter((code) => !documentCodes.includes(code))).toEqual([]);
  });

  it('knows every service and kind of aid the duplication matrix names', () => {
    const named = duplicationMatrix.flatMap((row) => [...row.services, ...row.with]);
    expect(named.filter((slug) => !slugs.has(slug))).toEqual([]);
    expect(aidKinds.filter((kind) => kind !== 'other' && !slugs.has(kind))).toEqual([]);
  });

  it('cites a law and speaks both languages in every clause; review always comes with an argument', () => {
    for (const { clauses } of rules) {
      for (const { code, kind, law, label, argument } of clauses) {
        expect([code, law.length > 0, label.ko.length > 0, label.en.length > 0]).toEqual([
          code,
          true,
          true,
          true,
        ]);
        if (kind === 'ordinary' || kind === 'discretion')
          expect([code, argument === undefined]).toEqual([code, false]);
      }
    }
  });
});
