import { type FactPath, type FactSheet, type FieldPath, readerOf, type ValueAt } from './facts/sheet.ts';
import type { ParametersOn } from './parameters.ts';

/**
 * Strong Kleene logic over a fact sheet. A condition answers yes, no or unknown, and says on demand which
 * unknown facts keep it open. A condition never changes its settled answer when a further fact is added.
 */
export type Kleene = 1 | 0 | -1;
export const yes = 1;
export const unknown = 0;
export const no = -1;

export function kleene(value: boolean | undefined): Kleene {
  return value === undefined ? unknown : value ? yes : no;
}

/** What a condition may look at: the facts, the day, the values of that day. */
export type Context = {
  readonly facts: FactSheet;
  /** The day of the assessment, `YYYY-MM-DD`. Text compares like days. */
  readonly day: string;
  readonly parameters: ParametersOn;
  /** Answers found in this assessment, by condition number: 0 not asked, then the answer plus two. */
  readonly answers: Int8Array;
};

export type Condition = {
  readonly number: number;
  readonly kind: 'fact' | 'all' | 'any' | 'not';
  /** Works the answer out; call `ask` instead, which remembers it. */
  readonly decide: (context: Context) => Kleene;
  /** Adds the unknown facts that keep the condition open. Called only while the answer is unknown. */
  readonly open: (context: Context, into: Set<FactPath>) => void;
  readonly parts: readonly Condition[];
};

let numbered = 0;

/** How many conditions exist; the length of `Context.answers`. */
export function conditionCount(): number {
  return numbered;
}

function condition(
  decide: Condition['decide'],
  open: Condition['open'],
  kind: Condition['kind'] = 'fact',
  parts: readonly Condition[] = [],
): Condition {
  return { number: numbered++, kind, decide, open, parts };
}

/** The condition's answer in this context, worked out once. */
export function ask(asked: Condition, context: Context): Kleene {
  switch (context.answers[asked.number]) {
    case 1:
      return no;
    case 2:
      return unknown;
    case 3:
      return yes;
    default: {
      const answer = asked.decide(context);
      context.answers[asked.number] = answer + 2;
      return answer;
    }
  }
}

/** The unknown facts that keep a condition open; empty when it is settled. */
export function missingFor(
  asked: Condition,
  context: Context,
  into: Set<FactPath> = new Set(),
): Set<FactPath> {
  if (ask(asked, context) === unknown) asked.open(context, into);
  return into;
}

function openParts(parts: readonly Condition[]): Condition['open'] {
  return (context, into) => {
    for (const part of parts) missingFor(part, context, into);
  };
}

/** Yes when all are yes, no when one is no. */
export function all(...parts: readonly Condition[]): Condition {
  return condition(
    (context) => {
      let answer: Kleene = yes;
      for (const part of parts) {
        const one = ask(part, context);
        if (one === no) return no;
        if (one === unknown) answer = unknown;
      }
      return answer;
    },
    openParts(parts),
    'all',
    parts,
  );
}

/** Yes when one is yes, no when all are no. */
export function any(...parts: readonly Condition[]): Condition {
  return condition(
    (context) => {
      let answer: Kleene = no;
      for (const part of parts) {
        const one = ask(part, context);
        if (one === yes) return yes;
        if (one === unknown) answer = unknown;
      }
      return answer;
    },
    openParts(parts),
    'any',
    parts,
  );
}

export function not(part: Condition): Condition {
  return condition(
    (context) => {
      const one = ask(part, context);
      return one === yes ? no : one === no ? yes : unknown;
    },
    openParts([part]),
    'not',
    [part],
  );
}

/** Always yes: a ground that needs no fact, e.g. "the board decides". */
export const always: Condition = condition(
  () => yes,
  () => {},
);

/** A yes-or-no fact. */
export function isTrue(path: BooleanPath): Condition {
  return when(path, (value) => value);
}

type BooleanPath = { [P in FieldPath]: ValueAt<P> extends boolean ? P : never }[FieldPath];

/** A question about one field: unknown while the field is absent. */
export function when<P extends FieldPath>(
  path: P,
  holds: (value: ValueAt<P>, context: Context) => boolean,
): Condition {
  const read = readerOf(path);
  return condition(
    (context) => {
      const value = read(context.facts);
      return value === undefined ? unknown : holds(value, context) ? yes : no;
    },
    (_context, into) => into.add(path),
  );
}

/** A field that is one of the listed values. */
export function isOneOf<P extends FieldPath>(path: P, ...values: readonly ValueAt<P>[]): Condition {
  return when(path, (value) => values.includes(value));
}

/** A question about two fields: unknown while either is absent. */
export function whenBoth<P extends FieldPath, Q extends FieldPath>(
  first: P,
  second: Q,
  holds: (first: ValueAt<P>, second: ValueAt<Q>, context: Context) => boolean,
): Condition {
  const readFirst = readerOf(first);
  const readSecond = readerOf(second);
  return condition(
    (context) => {
      const one = readFirst(context.facts);
      const two = readSecond(context.facts);
      return one === undefined || two === undefined ? unknown : holds(one, two, context) ? yes : no;
    },
    (context, into) => {
      if (readFirst(context.facts) === undefined) into.add(first);
      if (readSecond(context.facts) === undefined) into.add(second);
    },
  );
}

/**
 * A condition written by hand, for what the forms above cannot say. `decide` must stay settled when facts
 * are added; `open` names every unknown fact that could still settle it.
 */
export function custom(
  decide: (context: Context) => Kleene,
  open: (context: Context) => readonly FactPath[],
): Condition {
  return condition(decide, (context, into) => {
    for (const path of open(context)) into.add(path);
  });
}

/** A value of the day's law decides: no fact is read. */
export function onDay(holds: (context: Context) => boolean): Condition {
  return condition(
    (context) => (holds(context) ? yes : no),
    () => {},
  );
}
