import { describe, expect, it } from 'vitest';
import { contextFor } from '../assess.ts';
import type { FactSheet } from '../facts/sheet.ts';
import { ask, missingFor, no, unknown, yes } from '../logic.ts';
import { incomeWithinMedian, medianIncome, specificViolentCrime, victimUnder } from './common.ts';

const day = '2026-11-23';
const within75 = incomeWithinMedian(() => 75);
const under19 = victimUnder(19);

function answer(condition: typeof within75, facts: FactSheet, on = day) {
  return ask(condition, contextFor(facts, on));
}

describe('shared grounds', () => {
  it('income against the median: the last won within, the next beyond', () => {
    const limit = (medianIncome(contextFor({}, day), 1) ?? 0) * 0.75;
    const facts = (householdMonthly: number): FactSheet => ({
      household: { members: 1 },
      income: { householdMonthly },
    });
    expect(answer(within75, facts(Math.floor(limit)))).toBe(yes);
    expect(answer(within75, facts(Math.floor(limit) + 1))).toBe(no);
  });

  it('a table that is not published leaves it unknown and asks for nothing', () => {
    const facts: FactSheet = { household: { members: 1 }, income: { householdMonthly: 1 } };
    expect(answer(within75, facts, '2027-01-01')).toBe(unknown);
    expect([...missingFor(within75, contextFor(facts, '2027-01-01'))]).toEqual([]);
    expect(answer(within75, { ...facts, household: { members: 7 } })).toBe(unknown);
  });

  it('an age changes on the birthday', () => {
    expect(answer(under19, { victim: { birthDate: '2007-11-24' } })).toBe(yes);
    expect(answer(under19, { victim: { birthDate: '2007-11-23' } })).toBe(no);
  });

  it('one crime must be both sexual and armed; two halves do not make one', () => {
    const armed: FactSheet = { crimes: [{ code: 'rape', armedOrJoint: true }] };
    const halves: FactSheet = {
      crimes: [
        { code: 'rape', armedOrJoint: false, repeatSexOffender: false },
        { code: 'assault', armedOrJoint: true, repeatSexOffender: true },
      ],
    };
    expect(answer(specificViolentCrime, armed)).toBe(yes);
    expect(answer(specificViolentCrime, halves)).toBe(no);
    expect(answer(specificViolentCrime, { crimes: [{ code: 'rape' }] })).toBe(unknown);
    expect([...missingFor(specificViolentCrime, contextFor({ crimes: [{ code: 'rape' }] }, day))]).toEqual([
      'crimes.0.armedOrJoint',
      'crimes.0.repeatSexOffender',
    ]);
  });
});
