import {
  type Deps,
  NotFound,
  type Reader,
  read,
  type StaffActor,
  type SystemActor,
  type Writer,
} from '../../../db/access.ts';
import type { Role } from '../../../db/decision.ts';
import { newId, type SessionId, type StaffId } from '../../../shared/ids.ts';
import { changeOnce } from '../../directory/index.ts';
import { listRelations, type Relation } from '../relations/store.ts';
import { setupActor } from '../setup-actor.ts';
import { type LiveSession, listSessions, revokeSessionsOf } from '../store.ts';
import { listOpenAssignments, type OpenAssignment } from './assignment-store.ts';
import { type GrantKind, type GrantRefusal, mayBeAt, refuseGrant } from './grants.ts';
import {
  countStaff,
  findStaff,
  type GrantEvent,
  holdAdministrators,
  holdStaff,
  insertGrant,
  insertStaff,
  listGrants,
  listStaff,
  type StaffFilter,
  type StaffKey,
  type StaffRow,
  updateStaff,
} from './store.ts';

export const staffPageSize = 50;

export type StaffPage = {
  readonly rows: readonly StaffRow[];
  readonly total: number;
  readonly next: StaffKey | null;
};

/** A page of the staff list, ordered by name. */
export function staffPage(
  deps: Deps,
  actor: StaffActor,
  filter: StaffFilter,
  after: StaffKey | null,
): Promise<StaffPage> {
  return read(deps, actor, async (r) => {
    const found = await listStaff(r, filter, after, staffPageSize);
    const rows = found.slice(0, staffPageSize);
    const last = found.length > staffPageSize ? rows.at(-1) : undefined;
    const total = await countStaff(r, filter);
    return { rows, total, next: last === undefined ? null : { name: last.name, id: last.id } };
  });
}

export type StaffFile = {
  readonly person: StaffRow;
  readonly sessions: readonly LiveSession[];
  readonly relations: readonly Relation[];
  readonly grants: readonly GrantEvent[];
  /** Cases that still name this person although she may not open them any more. */
  readonly toHandOver: readonly OpenAssignment[];
};

/** Everything an administrator sees of an account; no case content. Throws `NotFound`. */
export async function staffFile(deps: Deps, actor: StaffActor, id: StaffId): Promise<StaffFile> {
  const file = await read(deps, actor, async (r: Reader) => {
    const person = await findStaff(r, id);
    if (person === null) throw new NotFound('no such staff');
    return {
      person,
      sessions: await listSessions(r, id),
      relations: await listRelations(r, id),
      grants: await listGrants(r, id),
    };
  });
  return { ...file, toHandOver: await openAssignments(deps, id, actor.id) };
}

/** The open assignments of a person, by case number: what has to be handed over when she leaves. */
export function openAssignments(
  deps: Deps,
  id: StaffId,
  shownTo: StaffId,
): Promise<readonly OpenAssignment[]> {
  const clock: SystemActor = { ...setupActor, id: 'clock' };
  return read(deps, clock, (r) => listOpenAssignments(r, id, shownTo));
}

/**
 * Adds an account inside a transaction of the caller and notes the grant. Without `passwordHash` nobody can
 * sign in with it (the demo's one-click identities). Returns its id.
 */
export async function addStaff(
  w: Writer,
  person: {
    readonly id?: StaffId;
    readonly institution: string;
    readonly role: Role;
    readonly email: string;
    readonly name: string;
    readonly passwordHash?: string;
    readonly totpSealed?: Buffer;
    readonly totpStep?: number;
    readonly invitedBy?: StaffId | null;
    readonly reason: string;
  },
): Promise<StaffId> {
  const id = person.id ?? newId<'staff'>();
  await insertStaff(w, {
    id,
    institution: person.institution,
    role: person.role,
    email: person.email.toLowerCase(),
    name: person.name,
    passwordHash: person.passwordHash ?? null,
    totpSealed: person.totpSealed ?? null,
    totpStep: person.totpStep ?? 0,
  });
  await insertGrant(w, {
    staff: id,
    by: person.invitedBy ?? null,
    kind: 'granted',
    fromRole: null,
    toRole: person.role,
    institution: person.institution,
    reason: person.reason,
  });
  w.record({
    event: 'staff.joined',
    detail: { staff: id, institution: person.institution, role: person.role },
  });
  return id;
}

export type StaffRefusal =
  | { readonly kind: 'stale'; readonly current: StaffRow }
  | { readonly kind: 'refused'; readonly code: GrantRefusal | 'role-not-here' };

export type StaffChange = {
  readonly id: StaffId;
  readonly version: number;
  readonly reason: string;
  readonly key: string;
};

async function holdFresh(
  w: Writer,
  change: StaffChange,
  refuse: (why: StaffRefusal) => never,
): Promise<StaffRow> {
  const administrators = await holdAdministrators(w);
  // Whoever lost her own place while she waited has no say any more.
  if (!administrators.some((id) => id === w.actor.id)) throw new NotFound('no administrator');
  const person = await holdStaff(w, change.id);
  if (person === null) throw new NotFound('no such staff');
  if (person.version !== change.version) return refuse({ kind: 'stale', current: person });
  const code = refuseGrant({
    self: person.id === w.actor.id,
    role: person.role,
    activeAdministrators: person.active ? administrators.length : Number.POSITIVE_INFINITY,
  });
  return code === null ? person : refuse({ kind: 'refused', code });
}

async function noteGrant(
  w: Writer,
  actor: StaffActor,
  person: StaffRow,
  kind: GrantKind,
  toRole: Role | null,
  reason: string,
): Promise<void> {
  const fromRole = kind === 'resumed' ? null : person.role;
  const { id: staff, institution } = person;
  await insertGrant(w, { staff, by: actor.id, kind, fromRole, toRole, institution, reason });
  w.record({ event: `staff.${kind}`, detail: { staff, institution, from: fromRole, to: toRole } });
}

type Outcome = { readonly done: object } | { readonly refusal: StaffRefusal };

/** Gives a person another role at the same institution. Her sessions end: the next one has the new role. */
export function changeRole(
  deps: Deps,
  actor: StaffActor,
  change: StaffChange & { readonly role: Role },
): Promise<Outcome> {
  return changeOnce<object, StaffRefusal>(
    deps,
    actor,
    { key: change.key, action: 'staff.role' },
    async (w, refuse) => {
      const person = await holdFresh(w, change, refuse);
      if (!mayBeAt(change.role, person.institution))
        return refuse({ kind: 'refused', code: 'role-not-here' });
      await updateStaff(w, person.id, { role: change.role });
      await revokeSessionsOf(w.db, person.id, w.now);
      await noteGrant(w, actor, person, 'changed', change.role, change.reason);
      return {};
    },
  );
}

/**
 * Closes every door at once: the account is inactive and its sessions are over from the moment this commits
 * (개인정보의 안전성 확보조치 기준 제5조제2항). `left` also notes the last day. Open assignments stay on
 * the file until somebody hands them over.
 */
export function suspendStaff(
  deps: Deps,
  actor: StaffActor,
  change: StaffChange & { readonly kind: 'suspended' | 'left' },
): Promise<Outcome> {
  return changeOnce<object, StaffRefusal>(
    deps,
    actor,
    { key: change.key, action: 'staff.suspend' },
    async (w, refuse) => {
      const person = await holdFresh(w, change, refuse);
      await updateStaff(w, person.id, { active: false, leftOn: change.kind === 'left' ? w.today : null });
      await revokeSessionsOf(w.db, person.id, w.now);
      await noteGrant(w, actor, person, change.kind, null, change.reason);
      return {};
    },
  );
}

/** Opens a suspended account again, with the role it had. */
export function resumeStaff(deps: Deps, actor: StaffActor, change: StaffChange): Promise<Outcome> {
  return changeOnce<object, StaffRefusal>(
    deps,
    actor,
    { key: change.key, action: 'staff.resume' },
    async (w, refuse) => {
      const person = await holdFresh(w, change, refuse);
      await updateStaff(w, person.id, { active: true, leftOn: null });
      await noteGrant(w, actor, person, 'resumed', person.role, change.reason);
      return {};
    },
  );
}

/** Ends every session of a person, or one of them; the account stays. */
export async function endSessionsOf(
  deps: Deps,
  actor: StaffActor,
  id: StaffId,
  session: SessionId | null,
  key: string,
): Promise<void> {
  await changeOnce(deps, actor, { key, action: 'session.revoke' }, async (w) => {
    if ((await findStaff(w, id)) === null) throw new NotFound('no such staff');
    await revokeSessionsOf(w.db, id, w.now, session);
    w.record({ event: 'session.revoked', detail: { staff: id, all: session === null } });
    return {};
  });
}
