import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

/** Does the database answer? */
export async function ping(db: Kysely<Schema>): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}
