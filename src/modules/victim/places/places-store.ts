import { sql } from 'kysely';
import type { Reader } from '../../../db/access.ts';

/** The institutions of this person's case in the order in which they came; none in the bland view. */
export async function readPlaces(r: Reader): Promise<readonly string[]> {
  const found = await sql<{ institution: string }>`select institution from sec.portal_places()`.execute(r.db);
  return found.rows.map((row) => row.institution);
}

/** Did she hide their names, in the world this session is in? */
export async function namesAreHidden(r: Reader): Promise<boolean> {
  const found = await sql<{ hidden: boolean }>`select sec.portal_names_hidden() as hidden`.execute(r.db);
  return found.rows[0]?.hidden ?? false;
}
