import type { Verdict } from '../rule.ts';

/** One worked case: facts as they would arrive in JSON, and the verdicts the law gives. */
export type RuleCase = {
  readonly name: string;
  readonly asOf: string;
  /** Raw facts; the test parses them like any door does. */
  readonly facts: unknown;
  readonly expect: Readonly<Record<string, Verdict>>;
};
