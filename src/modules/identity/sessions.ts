import crypto from 'node:crypto';
import { type Deps, type Purpose, purposes, read, type StaffActor, write } from '../../db/access.ts';
import { isRole, type Role } from '../../db/decision.ts';
import { newId, type StaffId } from '../../shared/ids.ts';
import { isIdle, seenIsOld, sessionLimits } from './session.ts';
import { setupActor } from './setup-actor.ts';
import {
  findLiveSession,
  findStaffForSession,
  insertSession,
  markSeen,
  revokeSession,
  type SessionRow,
} from './store.ts';

const hash = (token: string) => crypto.createHash('sha256').update(token).digest();

/** What a role reads for unless it says otherwise. */
export const purposeOfRole = {
  intake_counsellor: 'support',
  case_manager: 'support',
  institution_worker: 'support',
  institution_lead: 'support',
  centre_manager: 'administration',
  privacy_officer: 'review',
  auditor: 'review',
  administrator: 'administration',
  analyst: 'statistics',
} as const satisfies Record<Role, Purpose>;

function actorOf(row: SessionRow): StaffActor | null {
  const purpose = purposes.find((known) => known === row.purpose);
  if (!isRole(row.role) || purpose === undefined) return null;
  return {
    kind: 'staff',
    id: row.staff_id,
    session: row.id,
    center: row.center_id,
    institution: row.institution,
    role: row.role,
    purpose,
    name: row.display_name,
  };
}

/** The actor behind a cookie token, or null when the session is unknown, revoked, over or idle too long. */
export async function findActor(deps: Deps, token: string): Promise<StaffActor | null> {
  const now = deps.now();
  const row = await findLiveSession(deps.db, hash(token), now);
  if (row === undefined) return null;
  if (isIdle(row.seen_at, now)) {
    await revokeSession(deps.db, row.id, now);
    return null;
  }
  if (seenIsOld(row.seen_at, now)) await markSeen(deps.db, row.id, now);
  return actorOf(row);
}

/** Starts a session after every check was passed; returns the token that goes into the cookie, once. */
export async function startSession(
  deps: Deps,
  staff: StaffId,
  how: 'password' | 'demo',
): Promise<string | null> {
  const person = await findStaffForSession(deps.db, staff);
  if (person === undefined || !isRole(person.role)) return null;
  const token = crypto.randomBytes(32).toString('base64url');
  const now = deps.now();
  const id = newId<'session'>();
  const purpose = purposeOfRole[person.role];
  // Under the house's own context: the database lets nobody else open a session. Its leaf follows, as hers.
  await read(deps, setupActor, (r) =>
    insertSession(r.db, {
      id,
      token_hash: hash(token),
      staff_id: person.id,
      purpose,
      created_at: now,
      expires_at: now.add({ hours: sessionLimits.absoluteHours }),
    }),
  );
  const actor = await findActor(deps, token);
  if (actor === null) return null;
  await write(deps, actor, async (w) => w.record({ event: 'session.started', detail: { how } }));
  return token;
}

/** Ends a session at once, for every tab and stream that holds it. */
export async function endSession(deps: Deps, actor: StaffActor): Promise<void> {
  await write(deps, actor, async (w) => w.record({ event: 'session.ended' }));
  await revokeSession(deps.db, actor.session, deps.now());
}
