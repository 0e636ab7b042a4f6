import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextFor } from './assess.ts';
import type { FactSheet } from './facts/sheet.ts';
import { all, any, ask, isTrue, missingFor, no, not, unknown, when, yes } from './logic.ts';

const fear = isTrue('safety.fear');
const danger = isTrue('safety.dangerNow');
const both = all(fear, danger);
const either = any(fear, danger);
const neither = not(either);
const fiveWeeks = when('harm.treatmentDays', (days) => days >= 35);

function sheet(one: boolean | undefined, two: boolean | undefined): FactSheet {
  return {
    safety: {
      ...(one === undefined ? {} : { fear: one }),
      ...(two === undefined ? {} : { dangerNow: two }),
    },
  };
}

function answer(condition: typeof both, facts: FactSheet) {
  return ask(condition, contextFor(facts, '2026-11-23'));
}

describe('strong Kleene logic', () => {
  it.each([
    [true, true, yes, yes],
    [true, undefined, unknown, yes],
    [undefined, true, unknown, yes],
    [true, false, no, yes],
    [false, undefined, no, unknown],
    [undefined, false, no, unknown],
    [undefined, undefined, unknown, unknown],
    [false, false, no, no],
  ])('%s, %s: and %s, or %s', (one, two, and, or) => {
    expect(answer(both, sheet(one, two))).toBe(and);
    expect(answer(either, sheet(one, two))).toBe(or);
    expect(answer(neither, sheet(one, two))).toBe(or === yes ? no : or === no ? yes : unknown);
  });

  it('lists only the facts that keep it open', () => {
    const missing = (condition: typeof both, facts: FactSheet) => [
      ...missingFor(condition, contextFor(facts, '2026-11-23')),
    ];
    expect(missing(both, sheet(undefined, false))).toEqual([]);
    expect(missing(either, sheet(undefined, false))).toEqual(['safety.fear']);
    expect(missing(neither, {})).toEqual(['safety.fear', 'safety.dangerNow']);
  });

  it('absent is unknown, never no', () => {
    expect(answer(fiveWeeks, {})).toBe(unknown);
    expect(answer(fiveWeeks, { harm: { treatmentDays: 34 } })).toBe(no);
    expect(answer(fiveWeeks, { harm: { treatmentDays: 35 } })).toBe(yes);
  });

  it('follows De Morgan', () => {
    const value = fc.constantFrom(true, false, undefined);
    const left = not(all(fear, danger));
    const right = any(not(fear), not(danger));
    fc.assert(
      fc.property(value, value, (one, two) => {
        expect(answer(left, sheet(one, two))).toBe(answer(right, sheet(one, two)));
      }),
    );
  });
});
