// Counts for working lists that end at a cap: what lies beyond it is not read (shared/count.ts).
import { type Expression, type RawBuilder, sql } from 'kysely';
import { countCap } from '../shared/count.ts';
import type { Reader } from './access.ts';

/** `from … where …` as a number inside another statement, exact up to `countCap`; one more means more. */
export function upTo(from: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(select count(*)::int from (select 1 ${from} limit ${sql.lit(countCap + 1)}) counted)`;
}

/** How many rows a query finds, exact up to `countCap`; one more means more. */
export async function countUpTo(
  r: Reader,
  rows: { limit(most: number): Expression<unknown> },
): Promise<number> {
  const limited = rows.limit(countCap + 1);
  const found = await sql<{ n: number }>`select count(*)::int as n from ${limited} as counted`.execute(r.db);
  return found.rows[0]?.n ?? 0;
}
