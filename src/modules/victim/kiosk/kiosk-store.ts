// Kiosks lie in `app`, visits in `auth`: like sessions, they come before anybody is known.
import type { Kysely } from 'kysely';
import type { Reader, Writer } from '../../../db/access.ts';
import type { Schema } from '../../../db/schema.ts';
import { type KioskId, newId, type VisitId } from '../../../shared/ids.ts';
import type { KioskRow, Visit } from './kiosk.ts';

export async function insertKiosk(
  w: Writer,
  given: { readonly name: string; readonly link: Buffer; readonly until: Temporal.Instant },
): Promise<KioskId> {
  if (w.actor.kind !== 'staff') throw new Error('people make kiosks');
  const id = newId<'kiosk'>();
  await w.db
    .insertInto('app.kiosk')
    .values({
      id,
      center_id: w.actor.center,
      name: given.name,
      link_hash: given.link,
      link_until: given.until,
      staff_id: w.actor.id,
      made_at: w.now,
    })
    .execute();
  return id;
}

const columns = ['id', 'name', 'made_at', 'link_until', 'set_up_at', 'removed_at'] as const;

/** The kiosks of the reader's centre, newest first. */
export async function listKiosks(r: Reader): Promise<readonly KioskRow[]> {
  const rows = await r.db
    .selectFrom('app.kiosk')
    .select(columns)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    madeAt: row.made_at,
    linkUntil: row.link_until,
    setUpAt: row.set_up_at,
    removedAt: row.removed_at,
  }));
}

/** The kiosk a link makes; null when nobody gave it, it was used, taken back or is too old. */
export async function findByLink(r: Reader, link: Buffer): Promise<{ id: KioskId; name: string } | null> {
  const row = await r.db
    .selectFrom('app.kiosk')
    .select(['id', 'name'])
    .where('link_hash', '=', link)
    .where('device_hash', 'is', null)
    .where('removed_at', 'is', null)
    .where('link_until', '>', r.now)
    .executeTakeFirst();
  return row ?? null;
}

/** Uses a link up; false when somebody was faster. */
export async function bindDevice(w: Writer, id: KioskId, device: Buffer): Promise<boolean> {
  const row = await w.db
    .updateTable('app.kiosk')
    .set({ device_hash: device, set_up_at: w.now })
    .where('id', '=', id)
    .where('device_hash', 'is', null)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The kiosk behind a device's cookie; null for one that was removed or never was. */
export async function findByDevice(r: Reader, device: Buffer): Promise<KioskId | null> {
  const row = await r.db
    .selectFrom('app.kiosk')
    .select('id')
    .where('device_hash', '=', device)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Takes a kiosk away; false when it is not of this centre or was removed before. */
export async function markRemoved(w: Writer, id: KioskId): Promise<boolean> {
  if (w.actor.kind !== 'staff') throw new Error('people remove kiosks');
  const row = await w.db
    .updateTable('app.kiosk')
    .set({ removed_at: w.now, removed_by: w.actor.id })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The visit under way on a kiosk, over or not. */
export async function findVisit(db: Kysely<Schema>, kiosk: KioskId): Promise<Visit | null> {
  const row = await db
    .selectFrom('auth.kiosk_visit')
    .select(['id', 'began_at', 'seen_at'])
    .where('kiosk_id', '=', kiosk)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : { id: row.id, beganAt: row.began_at, seenAt: row.seen_at };
}

/** Begins a visit; two requests at the same moment begin one. */
export async function beginVisit(db: Kysely<Schema>, kiosk: KioskId, now: Temporal.Instant): Promise<Visit> {
  const row = await db
    .insertInto('auth.kiosk_visit')
    .values({ id: newId<'visit'>(), kiosk_id: kiosk, began_at: now, seen_at: now })
    .onConflict((conflict) =>
      conflict.column('kiosk_id').where('ended_at', 'is', null).doUpdateSet({ seen_at: now }),
    )
    .returning(['id', 'began_at', 'seen_at'])
    .executeTakeFirstOrThrow();
  return { id: row.id, beganAt: row.began_at, seenAt: row.seen_at };
}

export async function markVisitSeen(db: Kysely<Schema>, id: VisitId, now: Temporal.Instant): Promise<void> {
  await db.updateTable('auth.kiosk_visit').set({ seen_at: now }).where('id', '=', id).execute();
}

/** Ends the visit under way on a kiosk, and every session that was opened in it. */
export async function endVisits(db: Kysely<Schema>, kiosk: KioskId, now: Temporal.Instant): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const ended = await tx
      .updateTable('auth.kiosk_visit')
      .set({ ended_at: now })
      .where('kiosk_id', '=', kiosk)
      .where('ended_at', 'is', null)
      .returning('id')
      .execute();
    if (ended.length === 0) return;
    await tx
      .updateTable('auth.victim_session')
      .set({ revoked_at: now })
      .where(
        'visit_id',
        'in',
        ended.map((row) => row.id),
      )
      .where('revoked_at', 'is', null)
      .execute();
  });
}
