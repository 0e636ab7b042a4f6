// Sessions live in `auth`: signing in comes before any context exists.
import { type Kysely, sql } from 'kysely';
import type { Reader, Writer } from '../../../db/access.ts';
import type { Schema } from '../../../db/schema.ts';
import { type AccessId, type CaseId, newId, type SessionId, type VisitId } from '../../../shared/ids.ts';

export async function insertPortalSession(
  w: Writer,
  given: {
    token: Buffer;
    access: AccessId;
    bland: boolean;
    expiresAt: Temporal.Instant;
    visit: VisitId | null;
  },
): Promise<SessionId> {
  const id = newId<'session'>();
  await w.db
    .insertInto('auth.victim_session')
    .values({
      id,
      token_hash: given.token,
      access_id: given.access,
      bland: given.bland,
      created_at: w.now,
      seen_at: w.now,
      expires_at: given.expiresAt,
      visit_id: given.visit,
    })
    .execute();
  return id;
}

export type LivePortalSession = {
  readonly id: SessionId;
  readonly access: AccessId;
  readonly case: CaseId;
  readonly center: string;
  readonly kind: 'victim' | 'helper';
  readonly parts: readonly string[];
  readonly bland: boolean;
  readonly unconfirmed: boolean;
  /** The visit on a kiosk in which it was opened; null for a person's own device. */
  readonly visit: VisitId | null;
  readonly seenAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

export async function findPortalSession(r: Reader, token: Buffer): Promise<LivePortalSession | null> {
  const row = await r.db
    .selectFrom('auth.victim_session as s')
    .innerJoin('app.victim_access as a', 'a.id', 's.access_id')
    .leftJoin('app.victim_setting as t', 't.case_id', 'a.case_id')
    .select(['s.id', 's.access_id', 's.bland', 's.seen_at', 's.expires_at', 's.visit_id'])
    .select(['a.case_id', 'a.center_id', 'a.kind', 'a.parts', 'a.bland as always_bland'])
    .select(['a.issued_through', 'a.checked_by'])
    .where('s.token_hash', '=', token)
    .where('s.revoked_at', 'is', null)
    .where('a.revoked_at', 'is', null)
    .where(sql<boolean>`(a.ends_on is null or a.ends_on > (now() at time zone 'Asia/Seoul')::date)`)
    .where(sql<boolean>`t.no_trace is not true`)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    access: row.access_id,
    case: row.case_id,
    center: row.center_id,
    kind: row.kind === 'helper' ? 'helper' : 'victim',
    parts: row.parts,
    bland: row.bland || row.always_bland,
    unconfirmed: row.issued_through === 'request' && row.checked_by === null,
    visit: row.visit_id,
    seenAt: row.seen_at,
    expiresAt: row.expires_at,
  };
}

export async function markPortalSeen(
  db: Kysely<Schema>,
  id: SessionId,
  now: Temporal.Instant,
): Promise<void> {
  await db.updateTable('auth.victim_session').set({ seen_at: now }).where('id', '=', id).execute();
}

export async function endPortalSession(
  db: Kysely<Schema>,
  id: SessionId,
  now: Temporal.Instant,
): Promise<void> {
  await db
    .updateTable('auth.victim_session')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
}
