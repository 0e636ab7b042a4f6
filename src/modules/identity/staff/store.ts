import type { Kysely } from 'kysely';
import type { Reader, Writer } from '../../../db/access.ts';
import { isRole, type Role } from '../../../db/decision.ts';
import type { Schema } from '../../../db/schema.ts';
import type { StaffId } from '../../../shared/ids.ts';
import { type GrantKind, grantKinds } from './grants.ts';

export type StaffRow = {
  readonly id: StaffId;
  readonly name: string;
  readonly email: string;
  readonly institution: string;
  readonly role: Role;
  readonly active: boolean;
  readonly createdAt: Temporal.Instant;
  readonly leftOn: Temporal.PlainDate | null;
  readonly version: number;
};

const columns = [
  'id',
  'display_name',
  'email',
  'institution',
  'role',
  'active',
  'created_at',
  'left_on',
  'version',
] as const;

type Row = {
  id: StaffId;
  display_name: string;
  email: string;
  institution: string;
  role: string;
  active: boolean;
  created_at: Temporal.Instant;
  left_on: Temporal.PlainDate | null;
  version: number;
};

function staffOf(row: Row): StaffRow {
  if (!isRole(row.role)) throw new Error('a staff row with an unknown role');
  return {
    id: row.id,
    name: row.display_name,
    email: row.email,
    institution: row.institution,
    role: row.role,
    active: row.active,
    createdAt: row.created_at,
    leftOn: row.left_on,
    version: row.version,
  };
}

export type StaffFilter = {
  readonly institution: string | null;
  readonly role: Role | null;
  readonly state: 'active' | 'inactive' | 'all';
};

/** Where a page of the list begins: after this name and id. */
export type StaffKey = { readonly name: string; readonly id: StaffId };

function filtered(r: Reader, filter: StaffFilter) {
  let query = r.db.selectFrom('auth.staff').where('center_id', '=', r.actor.center);
  if (filter.institution !== null) query = query.where('institution', '=', filter.institution);
  if (filter.role !== null) query = query.where('role', '=', filter.role);
  if (filter.state !== 'all') query = query.where('active', '=', filter.state === 'active');
  return query;
}

/** One page of staff by name; one more than `size` says that another page follows. */
export async function listStaff(
  r: Reader,
  filter: StaffFilter,
  after: StaffKey | null,
  size: number,
): Promise<readonly StaffRow[]> {
  let query = filtered(r, filter)
    .select(columns)
    .orderBy('display_name')
    .orderBy('id')
    .limit(size + 1);
  if (after !== null) {
    query = query.where((e) =>
      e.or([
        e('display_name', '>', after.name),
        e.and([e('display_name', '=', after.name), e('id', '>', after.id)]),
      ]),
    );
  }
  return (await query.execute()).map(staffOf);
}

export async function countStaff(r: Reader, filter: StaffFilter): Promise<number> {
  const row = await filtered(r, filter)
    .select((e) => e.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

export async function findStaff(r: Reader, id: StaffId): Promise<StaffRow | null> {
  const row = await r.db
    .selectFrom('auth.staff')
    .select(columns)
    .where('id', '=', id)
    .where('center_id', '=', r.actor.center)
    .executeTakeFirst();
  return row === undefined ? null : staffOf(row);
}

/** The row, held until the transaction ends. */
export async function holdStaff(w: Writer, id: StaffId): Promise<StaffRow | null> {
  const row = await w.db
    .selectFrom('auth.staff')
    .select(columns)
    .where('id', '=', id)
    .where('center_id', '=', w.actor.center)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : staffOf(row);
}

/** Active administrators, held: two of them cannot remove each other at the same moment. */
export async function holdAdministrators(w: Writer): Promise<readonly StaffId[]> {
  const rows = await w.db
    .selectFrom('auth.staff')
    .select('id')
    .where('center_id', '=', w.actor.center)
    .where('role', '=', 'administrator')
    .where('active', '=', true)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map((row) => row.id);
}

export async function emailIsTaken(w: Reader, email: string): Promise<boolean> {
  const row = await w.db.selectFrom('auth.staff').select('id').where('email', '=', email).executeTakeFirst();
  return row !== undefined;
}

/** Is nobody at all employed at this centre yet? */
export async function nobodyWorksHere(r: Reader): Promise<boolean> {
  const row = await r.db
    .selectFrom('auth.staff')
    .select('id')
    .where('center_id', '=', r.actor.center)
    .limit(1)
    .executeTakeFirst();
  return row === undefined;
}

export async function insertStaff(
  w: Writer,
  row: {
    readonly id: StaffId;
    readonly institution: string;
    readonly role: Role;
    readonly email: string;
    readonly name: string;
    readonly passwordHash: string | null;
    readonly totpSealed: Buffer | null;
    readonly totpStep: number;
  },
): Promise<void> {
  await w.db
    .insertInto('auth.staff')
    .values({
      id: row.id,
      center_id: w.actor.center,
      institution: row.institution,
      role: row.role,
      email: row.email,
      display_name: row.name,
      password_hash: row.passwordHash,
      totp_sealed: row.totpSealed,
      totp_last_step: row.totpStep,
      created_at: w.now,
    })
    .execute();
}

export async function updateStaff(
  w: Writer,
  id: StaffId,
  set: { readonly role?: Role; readonly active?: boolean; readonly leftOn?: Temporal.PlainDate | null },
): Promise<void> {
  await w.db
    .updateTable('auth.staff')
    .set((e) => ({
      version: e('version', '+', 1),
      ...(set.role === undefined ? {} : { role: set.role }),
      ...(set.active === undefined ? {} : { active: set.active }),
      ...(set.leftOn === undefined ? {} : { left_on: set.leftOn }),
    }))
    .where('id', '=', id)
    .execute();
}

export type GrantEvent = {
  readonly kind: GrantKind;
  readonly at: Temporal.Instant;
  readonly fromRole: Role | null;
  readonly toRole: Role | null;
  readonly reason: string;
  readonly by: string | null;
};

export async function insertGrant(
  w: Writer,
  event: {
    readonly staff: StaffId;
    readonly by: StaffId | null;
    readonly kind: GrantKind;
    readonly fromRole: Role | null;
    readonly toRole: Role | null;
    readonly institution: string;
    readonly reason: string;
  },
): Promise<void> {
  await w.db
    .insertInto('auth.grant_event')
    .values({
      id: crypto.randomUUID(),
      at: w.now,
      center_id: w.actor.center,
      staff_id: event.staff,
      by_staff: event.by,
      kind: event.kind,
      from_role: event.fromRole,
      to_role: event.toRole,
      institution: event.institution,
      reason: event.reason,
    })
    .execute();
}

const roleOrNull = (text: string | null) => (text !== null && isRole(text) ? text : null);

/** Every privilege this person was given, changed or lost, newest first. */
export async function listGrants(r: Reader, staff: StaffId): Promise<readonly GrantEvent[]> {
  const rows = await r.db
    .selectFrom('auth.grant_event as g')
    .leftJoin('auth.staff as by', 'by.id', 'g.by_staff')
    .select(['g.kind', 'g.at', 'g.from_role', 'g.to_role', 'g.reason', 'by.display_name'])
    .where('g.staff_id', '=', staff)
    .where('g.center_id', '=', r.actor.center)
    .orderBy('g.at', 'desc')
    .orderBy('g.id', 'desc')
    .limit(200)
    .execute();
  return rows.flatMap((row) => {
    const kind = grantKinds.find((known) => known === row.kind);
    if (kind === undefined) return [];
    const [fromRole, toRole] = [roleOrNull(row.from_role), roleOrNull(row.to_role)];
    return [{ kind, at: row.at, fromRole, toRole, reason: row.reason, by: row.display_name }];
  });
}

export type StaffPlace = Pick<StaffRow, 'id' | 'name' | 'institution' | 'role'>;

/** Everybody active, by institution, role and name; for the demo's doors. */
export async function listPlaces(db: Kysely<Schema>, center: string): Promise<readonly StaffPlace[]> {
  const rows = await db
    .selectFrom('auth.staff')
    .select(columns)
    .where('center_id', '=', center)
    .where('active', '=', true)
    .orderBy('institution')
    .orderBy('role')
    .orderBy('display_name')
    .limit(500)
    .execute();
  return rows.map(staffOf);
}

/** Null for a restricted case: an administrator is never named on it. */
