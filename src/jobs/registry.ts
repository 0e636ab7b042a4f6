import type { Deps } from '../db/access.ts';
import type { JobKind } from './start.ts';

/** Every queue of the house; a job sent to another name is a bug. */
export const queueNames: readonly string[] = [];

/** Name → handler. Bodies are tiny: a job calls one action. */
export function jobKinds(_deps: Deps): readonly JobKind[] {
  return [];
}
