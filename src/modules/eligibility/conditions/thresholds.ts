import { words } from '../../../shared/text.ts';
import { type FieldPath, type ValueAt, valueAt } from '../facts/sheet.ts';
import { type Condition, type Context, custom, type Kleene, no, not, unknown, yes } from '../logic.ts';
import type { ParameterName } from '../parameters.ts';
import { type Clause, ordinary } from '../rule.ts';
import { medianIncome } from './common.ts';

/** Comparisons with a dated value of the law. Where the value of the day is unknown, so is the answer. */
type NumberPath = { [P in FieldPath]: ValueAt<P> extends number ? P : never }[FieldPath];

function compared(
  path: NumberPath,
  name: ParameterName,
  holds: (value: number, limit: number) => boolean,
): Condition {
  return custom(
    ({ facts, parameters }) => {
      const value = valueAt(facts, path);
      const limit = parameters.value(name);
      if (value === undefined || limit === undefined) return unknown;
      return holds(value, limit) ? yes : no;
    },
    ({ facts }: Context) => (valueAt(facts, path) === undefined ? [path] : []),
  );
}

/** The fact is at most the value of the day. */
export function atMost(path: NumberPath, name: ParameterName): Condition {
  return compared(path, name, (value, limit) => value <= limit);
}

/** The fact is at least the value of the day. */
export function atLeast(path: NumberPath, name: ParameterName): Condition {
  return compared(path, name, (value, limit) => value >= limit);
}

/** 기준 중위소득 is not published for the year, or not for a household of this size: the office works it out. */
const tableMissing: Condition = custom(
  (context) => {
    if (medianIncome(context, 1) === undefined) return yes;
    const size = context.facts.household?.members;
    if (size === undefined) return unknown;
    return medianIncome(context, size) === undefined ? yes : no;
  },
  () => ['household.members'],
);

/** The largest household the table knows; its limit is the highest there is. */
const largest = 6;

/** Household income against a percentage of the median; `beyond` is the answer where the table does not reach. */
function againstMedian(percent: ParameterName, beyond: Kleene): Condition {
  return custom(
    (context) => {
      const limit = (size: number) => percentOfMedian(context, percent, size);
      const lowest = limit(1);
      if (lowest === undefined) return beyond;
      const size = context.facts.household?.members;
      const income = context.facts.income?.householdMonthly;
      if (size === undefined) return withoutSize(income, lowest, limit(largest), beyond);
      const own = limit(size);
      if (own === undefined) return beyond;
      return income === undefined ? unknown : income <= own ? yes : no;
    },
    ({ facts }) => [
      ...(facts.household?.members === undefined ? (['household.members'] as const) : []),
      ...(facts.income?.householdMonthly === undefined ? (['income.householdMonthly'] as const) : []),
    ],
  );
}

/** What holds for every size of household is settled without knowing it. */
function withoutSize(
  income: number | undefined,
  lowest: number,
  highest: number | undefined,
  beyond: Kleene,
): Kleene {
  if (income === undefined || highest === undefined) return unknown;
  if (beyond === yes && income <= lowest) return yes;
  return beyond === no && income > highest ? no : unknown;
}

function percentOfMedian(context: Context, percent: ParameterName, size: number): number | undefined {
  const median = medianIncome(context, size);
  const share = context.parameters.value(percent);
  return median === undefined || share === undefined ? undefined : (median * share) / 100;
}

/** For a requirement: within the percentage, or nobody can say from the table (see `tableClause`). */
export function perhapsWithinMedian(percent: ParameterName): Condition {
  return againstMedian(percent, yes);
}

/** For an ordinary ground: surely within the percentage. */
export function surelyWithinMedian(percent: ParameterName): Condition {
  return againstMedian(percent, no);
}

/** Sends a household the table does not reach to the office, instead of leaving it open for ever. */
export function tableClause(slug: string): Clause {
  return ordinary(
    `${slug}.median-table`,
    '기준 중위소득, 보건복지부 고시',
    words(
      '가구원 수에 맞는 올해 기준 중위소득(전국 가구 소득의 한가운데 값)이 발표되어 있어요.',
      'The median income of the year is published for a household of this size.',
      '올해 정해진 돈의 기준이 나와 있어요.',
    ),
    not(tableMissing),
    words(
      '가구원이 많거나 올해 기준이 아직 없으면 담당 기관이 계산해서 정해요.',
      'For a large household, or before the table of the year, the office works it out.',
    ),
  );
}
