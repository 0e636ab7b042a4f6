import type { Kysely } from 'kysely';
import type { Reader, Writer } from '../../../db/access.ts';
import { isRole, type Role } from '../../../db/decision.ts';
import type { Schema } from '../../../db/schema.ts';
import { parseId, type StaffId } from '../../../shared/ids.ts';

export type Invitation = {
  readonly id: string;
  readonly kind: 'setup' | 'invitation';
  readonly institution: string;
  readonly role: Role;
  readonly email: string | null;
  readonly name: string | null;
  readonly totpSealed: Buffer;
  readonly invitedBy: StaffId | null;
  readonly expiresAt: Temporal.Instant;
};

const columns = [
  'id',
  'kind',
  'institution',
  'role',
  'email',
  'display_name',
  'totp_sealed',
  'invited_by',
  'expires_at',
] as const;

type Row = {
  id: string;
  kind: string;
  institution: string;
  role: string;
  email: string | null;
  display_name: string | null;
  totp_sealed: Buffer;
  invited_by: string | null;
  expires_at: Temporal.Instant;
};

function invitationOf(row: Row): Invitation {
  if (!isRole(row.role)) throw new Error('an invitation to an unknown role');
  return {
    id: row.id,
    kind: row.kind === 'setup' ? 'setup' : 'invitation',
    institution: row.institution,
    role: row.role,
    email: row.email,
    name: row.display_name,
    totpSealed: row.totp_sealed,
    invitedBy: parseId<'staff'>(row.invited_by),
    expiresAt: row.expires_at,
  };
}

/** An open invitation behind a token; null when unknown, used, withdrawn or too old. */
export async function findInvitation(
  db: Kysely<Schema>,
  tokenHash: Buffer,
  now: Temporal.Instant,
): Promise<Invitation | null> {
  const row = await db
    .selectFrom('auth.invitation')
    .select(columns)
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row === undefined ? null : invitationOf(row);
}

export async function insertInvitation(
  w: Writer,
  row: Omit<Invitation, 'expiresAt'> & { readonly tokenHash: Buffer; readonly expiresAt: Temporal.Instant },
): Promise<void> {
  await w.db
    .insertInto('auth.invitation')
    .values({
      id: row.id,
      center_id: w.actor.center,
      kind: row.kind,
      token_hash: row.tokenHash,
      institution: row.institution,
      role: row.role,
      email: row.email,
      display_name: row.name,
      totp_sealed: row.totpSealed,
      invited_by: row.invitedBy,
      created_at: w.now,
      expires_at: row.expiresAt,
    })
    .execute();
}

/** Holds an open invitation until the transaction ends; false when somebody was quicker. */
export async function holdInvitation(w: Writer, id: string): Promise<boolean> {
  const held = await w.db
    .selectFrom('auth.invitation')
    .select('id')
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', w.now)
    .forUpdate()
    .executeTakeFirst();
  return held !== undefined;
}

/** Uses up a link that is held. */
export async function useInvitation(w: Writer, id: string, by: StaffId): Promise<void> {
  await w.db
    .updateTable('auth.invitation')
    .set({ used_at: w.now, used_by: by })
    .where('id', '=', id)
    .execute();
}

/** Withdraws an open invitation; false when it is not there or not open. */
export async function withdrawInvitationRow(w: Writer, id: string): Promise<boolean> {
  const withdrawn = await w.db
    .updateTable('auth.invitation')
    .set({ withdrawn_at: w.now })
    .where('id', '=', id)
    .where('center_id', '=', w.actor.center)
    .where('kind', '=', 'invitation')
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return withdrawn !== undefined;
}

/** Makes earlier setup links worthless. */
export async function withdrawSetups(w: Writer): Promise<void> {
  await w.db
    .updateTable('auth.invitation')
    .set({ withdrawn_at: w.now })
    .where('center_id', '=', w.actor.center)
    .where('kind', '=', 'setup')
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
}

/** Invitations that wait for an answer, newest first. */
export async function listOpenInvitations(r: Reader): Promise<readonly Invitation[]> {
  const rows = await r.db
    .selectFrom('auth.invitation')
    .select(columns)
    .where('center_id', '=', r.actor.center)
    .where('kind', '=', 'invitation')
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', r.now)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
  return rows.map(invitationOf);
}
