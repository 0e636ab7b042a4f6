import { expect, test } from 'vitest';
import { contextFor } from '../assess.ts';
import { ask, type Condition, missingFor } from '../logic.ts';
import { atLeast, atMost, perhapsWithinMedian, surelyWithinMedian } from './thresholds.ts';

const perhaps = perhapsWithinMedian('employment-income-percent');
const surely = surelyWithinMedian('emergency-income-percent');
const rich = atMost('assets.total', 'employment-assets');
const insured = atLeast('work.insuredDays', 'unemployment-insured-days');

function answer(
  condition: Condition,
  members?: number,
  householdMonthly?: number,
  day = '2026-11-23',
): number {
  const household = members === undefined ? {} : { members };
  const income = householdMonthly === undefined ? {} : { householdMonthly };
  return ask(condition, contextFor({ household, income }, day));
}

test('inside the table both readings agree', () => {
  for (const [income, expected] of [
    [1_500_000, 1],
    [6_000_000, -1],
  ] as const) {
    expect(answer(perhaps, 1, income)).toBe(expected);
    expect(answer(surely, 1, income)).toBe(expected);
  }
});

test('beyond the table one says perhaps, the other not surely', () => {
  expect(answer(perhaps, 7, 1)).toBe(1);
  expect(answer(surely, 7, 1)).toBe(-1);
  expect(answer(perhaps, 1, 1, '2027-01-04')).toBe(1);
  expect(answer(surely, undefined, undefined, '2027-01-04')).toBe(-1);
});

test('what holds for every size needs no size', () => {
  expect(answer(perhaps, undefined, 0)).toBe(1);
  expect(answer(surely, undefined, 300_000_000)).toBe(-1);
  expect(answer(surely, undefined, 0)).toBe(0);
  expect(answer(perhaps, undefined, 300_000_000)).toBe(0);
  expect(answer(perhaps, 2)).toBe(0);
});

test('missing facts are named only while they matter', () => {
  const context = contextFor({ household: { members: 2 } }, '2026-11-23');
  expect([...missingFor(surely, context)]).toEqual(['income.householdMonthly']);
  expect([...missingFor(surely, contextFor({}, '2027-01-04'))]).toEqual([]);
});

test('a limit of the day divides, and an unknown fact stays unknown', () => {
  const on = (total?: number, insuredDays?: number) =>
    contextFor(
      {
        assets: total === undefined ? {} : { total },
        work: insuredDays === undefined ? {} : { insuredDays },
      },
      '2026-11-23',
    );
  expect([ask(rich, on(400_000_000)), ask(rich, on(400_000_001)), ask(rich, on())]).toEqual([1, -1, 0]);
  expect([ask(insured, on(0, 180)), ask(insured, on(0, 179)), ask(insured, on())]).toEqual([1, -1, 0]);
});
