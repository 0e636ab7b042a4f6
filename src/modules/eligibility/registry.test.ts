import { describe, expect, it } from 'vitest';
import { documentCodes, institutionSlugs, outsideInstitutions, services } from '../directory/index.ts';
import { assess } from './assess.ts';
import { duplicationMatrix } from './duplication-matrix.ts';
import { aidKinds } from './facts/aid-kinds.ts';
import { rules } from './registry.ts';

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
