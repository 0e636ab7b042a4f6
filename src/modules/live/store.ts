import { sql } from 'kysely';
import type { Reader } from '../../db/access.ts';
import { countUpTo } from '../../db/counting.ts';

/**
 * Does the session behind a stream still hold: not revoked, not over, and used by a page within the idle
 * limit? Asking does not count as use, or an open tab would never fall idle.
 */
export async function isSessionLive(r: Reader, idleMinutes: number): Promise<boolean> {
  if (r.actor.kind !== 'staff') return false;
  const idle = r.now.subtract({ minutes: idleMinutes });
  const row = await r.db
    .selectFrom('auth.session')
    .select(sql<boolean>`sec.ctx() is not null`.as('live'))
    .where('id', '=', r.actor.session)
    .where('revoked_at', 'is', null)
    .where('seen_at', '>', idle)
    .executeTakeFirst();
  return row?.live === true;
}

/** Intakes that nobody has taken yet; exact up to `countCap`. */
export async function countNewIntakes(r: Reader): Promise<number> {
  const rows = r.db
    .selectFrom('app.intake')
    .select('id')
    .where('center_id', '=', r.actor.center)
    .where('status', '=', 'new');
  return await countUpTo(r, rows);
}
