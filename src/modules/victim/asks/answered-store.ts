import { sql } from 'kysely';
import type { Reader } from '../../../db/access.ts';

/** Which of these fields have been answered. A helper may not read answers back, so the database counts. */
export async function answeredFields(
  r: Reader,
  ask: string,
  fields: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await sql<{
    field: string;
  }>`select field from sec.portal_answered(${ask}::uuid) field`.execute(r.db);
  return new Set(found.rows.map((row) => row.field).filter((field) => fields.includes(field)));
}
