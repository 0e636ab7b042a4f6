import { describe, expect, it } from 'vitest';
import { assess, judge } from '../assess.ts';
import { parseFacts } from '../facts/parse.ts';
import type { FactSheet } from '../facts/sheet.ts';
import { always, ask } from '../logic.ts';
import { rules } from '../registry.ts';
import { allCases } from './all.ts';
import type { RuleCase } from './case.ts';

function sheetOf({ name, facts, asOf }: RuleCase): FactSheet {
  const sheet = parseFacts(facts, asOf);
  if (!sheet.ok) throw new Error(`${name}: ${JSON.stringify(sheet.errors)}`);
  return sheet.value;
}

describe('worked cases', () => {
  it.each(allCases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const { services } = assess(sheetOf(one), one.asOf);
    const found = Object.fromEntries(
      Object.keys(one.expect).map((slug) => [
        slug,
        services.find((service) => service.slug === slug)?.verdict,
      ]),
    );
    expect(found).toEqual(one.expect);
  });
});

describe('coverage', () => {
  it('every clause is reached in both directions by some case', () => {
    const reached = new Map<string, Set<number>>();
    for (const one of allCases) {
      const { context } = judge(sheetOf(one), one.asOf);
      for (const rule of rules) {
        if ((rule.validFrom ?? '') > one.asOf) continue;
        for (const { code, test, from = '', to = '9' } of rule.clauses) {
          if (from > one.asOf || to < one.asOf || !(rule.slug in one.expect)) continue;
          const answers = reached.get(code) ?? new Set();
          reached.set(code, answers.add(ask(test, context)));
        }
      }
    }
    const unreached = rules.flatMap(({ clauses }) =>
      clauses.flatMap(({ code, test }) => {
        if (test === always) return [];
        const answers = reached.get(code) ?? new Set();
        return [...(answers.has(1) ? [] : [`${code}: yes`]), ...(answers.has(-1) ? [] : [`${code}: no`])];
      }),
    );
    expect(unreached).toEqual([]);
  });

  it('codes and slugs are unique', () => {
    const codes = rules.flatMap(({ clauses }) => clauses.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(rules.map(({ slug }) => slug)).size).toBe(rules.length);
  });
});
