import { sql } from 'kysely';
import type { Reader } from '../../../db/access.ts';
import type { Paper } from './paper.ts';

/** What was handed in through the portal, newest first: kind and day. */
export async function readPapers(r: Reader): Promise<readonly Paper[]> {
  const found = await sql<{ id: string; kind: string; added_at: Temporal.Instant }>`
    select id, kind, added_at from sec.portal_papers()`.execute(r.db);
  return found.rows.map((row) => ({ id: row.id, kind: row.kind, at: row.added_at }));
}
