import { codesIn, type OffenceGroup } from '../facts/offences.ts';
import type { Crime } from '../facts/people.ts';
import type { FactPath } from '../facts/sheet.ts';
import { type Condition, type Context, custom, type Kleene, no, not, unknown, yes } from '../logic.ts';

/** A question about one crime. `open` names its fields that are still unknown and matter. */
export type CrimeTest = {
  readonly decide: (crime: Crime, context: Context) => Kleene;
  readonly open: (crime: Crime, context: Context) => readonly (keyof Crime)[];
};

/** The crime's code belongs to one of the groups; always known once there is a crime. */
export function inGroup(...groups: readonly OffenceGroup[]): CrimeTest {
  const codes = new Set(groups.flatMap((group) => [...codesIn(group)]));
  return { decide: (crime) => (codes.has(crime.code) ? yes : no), open: () => [] };
}

/** One field of the crime has one of the values. */
export function crimeField<F extends keyof Crime>(
  field: F,
  ...values: readonly NonNullable<Crime[F]>[]
): CrimeTest {
  return {
    decide: (crime) => {
      const value = crime[field];
      return value === undefined ? unknown : values.some((one) => one === value) ? yes : no;
    },
    open: (crime) => (crime[field] === undefined ? [field] : []),
  };
}

/** A question about one field that needs more than a list of values. */
export function crimeWhen<F extends keyof Crime>(
  field: F,
  holds: (value: NonNullable<Crime[F]>, context: Context) => boolean,
): CrimeTest {
  return {
    decide: (crime, context) => {
      const value = crime[field];
      return value === undefined ? unknown : holds(value, context) ? yes : no;
    },
    open: (crime) => (crime[field] === undefined ? [field] : []),
  };
}

export function crimeAll(...tests: readonly CrimeTest[]): CrimeTest {
  return {
    decide: (crime, context) => {
      let answer: Kleene = yes;
      for (const test of tests) {
        const one = test.decide(crime, context);
        if (one === no) return no;
        if (one === unknown) answer = unknown;
      }
      return answer;
    },
    open: (crime, context) =>
      tests.flatMap((test) => (test.decide(crime, context) === unknown ? test.open(crime, context) : [])),
  };
}

export function crimeAny(...tests: readonly CrimeTest[]): CrimeTest {
  return {
    decide: (crime, context) => {
      let answer: Kleene = no;
      for (const test of tests) {
        const one = test.decide(crime, context);
        if (one === yes) return yes;
        if (one === unknown) answer = unknown;
      }
      return answer;
    },
    open: (crime, context) =>
      tests.flatMap((test) => (test.decide(crime, context) === unknown ? test.open(crime, context) : [])),
  };
}

export function crimeNot(test: CrimeTest): CrimeTest {
  return {
    decide: (crime, context) => {
      const one = test.decide(crime, context);
      return one === yes ? no : one === no ? yes : unknown;
    },
    open: test.open,
  };
}

/** One of the crimes passes. Unknown while no crime is named. */
export function someCrime(...tests: readonly CrimeTest[]): Condition {
  const test = crimeAll(...tests);
  return custom(
    (context) => decideSome(test, context.facts.crimes, context),
    (context) => openSome(test, context),
  );
}

function decideSome(test: CrimeTest, crimes: readonly Crime[] | undefined, context: Context): Kleene {
  if (crimes === undefined) return unknown;
  let answer: Kleene = no;
  for (const crime of crimes) {
    const one = test.decide(crime, context);
    if (one === yes) return yes;
    if (one === unknown) answer = unknown;
  }
  return answer;
}

function openSome(test: CrimeTest, context: Context): readonly FactPath[] {
  const { crimes } = context.facts;
  if (crimes === undefined) return ['crimes'];
  return crimes.flatMap((crime, place) =>
    test.decide(crime, context) === unknown
      ? test.open(crime, context).map((field): FactPath => `crimes.${place}.${field}`)
      : [],
  );
}

/** Every crime passes; e.g. "nothing but property offences". */
export function everyCrime(test: CrimeTest): Condition {
  return not(someCrime(crimeNot(test)));
}
