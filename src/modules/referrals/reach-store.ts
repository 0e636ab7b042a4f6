// What a question about referrals needs to look at. Knows that most people see their own cases and their own desk;
// refuses to decide who may see what: that stays with row security, which is asked all the same. Without it, every
// open row of the centre would be held against the reader's cases one by one.
import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../../db/access.ts';

/**
 * True for every row of `table` that this reader might see; `table` has `case_id` and an institution column.
 * Whoever sees the whole centre is not narrowed.
 */
export function withinReach(
  { actor }: Reader,
  columns: { readonly case: string; readonly institution: string },
): RawBuilder<boolean> {
  if (actor.role === 'centre_manager' || actor.kind === 'system') return sql<boolean>`true`;
  return sql<boolean>`(${sql.ref(columns.institution)} = ${actor.institution}
    or ${sql.ref(columns.case)} = any(array(select sec.my_cases())))`;
}
