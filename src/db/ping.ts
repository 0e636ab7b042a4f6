import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

const patience = 2000;

/** Does the database answer within two seconds? */
export async function ping(db: Kysely<Schema>): Promise<boolean> {
  const answer = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  const tooLate = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience).unref());
  return await Promise.race([answer, tooLate]);
}
