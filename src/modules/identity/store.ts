// Accounts and sessions live in `auth`, outside the compartments of cases: signing in comes before any
// context exists. These functions therefore take the plain connection, and nothing here touches a case.
import type { Kysely } from 'kysely';
import type { Reader } from '../../db/access.ts';
import type { Schema } from '../../db/schema.ts';
import type { SessionId, StaffId } from '../../shared/ids.ts';

export type SessionRow = {
  readonly id: SessionId;
  readonly staff_id: StaffId;
  readonly purpose: string;
  readonly seen_at: Temporal.Instant;
  readonly center_id: string;
  readonly institution: string;
  readonly role: string;
  readonly display_name: string;
};

export function findLiveSession(
  db: Kysely<Schema>,
  tokenHash: Buffer,
  now: Temporal.Instant,
): Promise<SessionRow | undefined> {
  return db
    .selectFrom('auth.session as s')
    .innerJoin('auth.staff as p', 'p.id', 's.staff_id')
    .select(['s.id', 's.staff_id', 's.purpose', 's.seen_at'])
    .select(['p.center_id', 'p.institution', 'p.role', 'p.display_name'])
    .where('s.token_hash', '=', tokenHash)
    .where('s.revoked_at', 'is', null)
    .where('s.expires_at', '>', now)
    .where('p.active', '=', true)
    .executeTakeFirst();
}

export async function insertSession(
  db: Kysely<Schema>,
  row: {
    id: SessionId;
    token_hash: Buffer;
    staff_id: StaffId;
    purpose: string;
    expires_at: Temporal.Instant;
    created_at: Temporal.Instant;
  },
): Promise<void> {
  await db
    .insertInto('auth.session')
    .values({ ...row, seen_at: row.created_at })
    .execute();
}

export async function markSeen(db: Kysely<Schema>, id: SessionId, now: Temporal.Instant): Promise<void> {
  await db.updateTable('auth.session').set({ seen_at: now }).where('id', '=', id).execute();
}

export async function revokeSession(db: Kysely<Schema>, id: SessionId, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable('auth.session')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
}

export function findStaffForSession(
  db: Kysely<Schema>,
  id: StaffId,
): Promise<
  { id: StaffId; center_id: string; institution: string; role: string; display_name: string } | undefined
> {
  return db
    .selectFrom('auth.staff')
    .select(['id', 'center_id', 'institution', 'role', 'display_name'])
    .where('id', '=', id)
    .where('active', '=', true)
    .executeTakeFirst();
}

export type LiveSession = {
  readonly id: SessionId;
  readonly createdAt: Temporal.Instant;
  readonly seenAt: Temporal.Instant;
};

/** Sessions of a person that are neither over nor ended, newest first. */
export async function listSessions(r: Reader, staff: StaffId): Promise<readonly LiveSession[]> {
  const rows = await r.db
    .selectFrom('auth.session')
    .select(['id', 'created_at', 'seen_at'])
    .where('staff_id', '=', staff)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', r.now)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map((row) => ({ id: row.id, createdAt: row.created_at, seenAt: row.seen_at }));
}

/** Ends all sessions of a person, or only one. */
export async function revokeSessionsOf(
  db: Kysely<Schema>,
  staff: StaffId,
  now: Temporal.Instant,
  only: SessionId | null = null,
): Promise<void> {
  const query = db
    .updateTable('auth.session')
    .set({ revoked_at: now })
    .where('staff_id', '=', staff)
    .where('revoked_at', 'is', null);
  await (only === null ? query : query.where('id', '=', only)).execute();
}
