import type { FactSheet } from './facts/sheet.ts';
import type { Conflict, Verdict } from './rule.ts';

/** The other grants a service may collide with, from the duplication matrix. */
export function conflictsOf(
  _slug: string,
  _facts: FactSheet,
  _verdictOf: (slug: string) => Verdict | undefined,
): readonly Conflict[] {
  return [];
}
