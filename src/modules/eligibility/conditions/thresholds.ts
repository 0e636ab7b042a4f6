import type { FieldPath, ValueAt } from '../facts/sheet.ts';
import { valueAt } from '../facts/sheet.ts';
import { type Condition, type Context, custom, no, unknown, yes } from '../logic.ts';
import type { ParameterName } from '../parameters.ts';

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
