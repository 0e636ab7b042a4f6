// Referrals as their readers may see them. Row security decides which; nothing here opens content.
import { sql } from 'kysely';
import { NotFound, type Reader, type Writer } from '../../db/access.ts';
import { type DataClass, isDataClass } from '../../db/data-class.ts';
import { type BundleId, type CaseId, parseId, type ReferralId, type StaffId } from '../../shared/ids.ts';
import { type Urgency, urgencies } from '../directory/index.ts';
import type { ClockLevel } from './clock.ts';
import { isReferralStatus, type ReferralStatus } from './referral.ts';

export type Referral = {
  readonly id: ReferralId;
  readonly caseId: CaseId;
  readonly caseNumber: string;
  readonly bundleId: BundleId;
  readonly service: string;
  readonly from: string;
  readonly to: string;
  readonly desk: string;
  readonly status: ReferralStatus;
  readonly urgency: Urgency;
  readonly riskBand: string | null;
  readonly claimedBy: StaffId | null;
  readonly insteadOf: ReferralId | null;
  readonly createdAt: Temporal.Instant;
  readonly sentAt: Temporal.Instant | null;
  readonly changedAt: Temporal.Instant;
  readonly clockDue: Temporal.Instant | null;
  readonly clockLevel: ClockLevel;
  readonly bookedOn: Temporal.PlainDate | null;
  readonly version: number;
};

/**
 * The case number, or nothing where a desk may not have it: the lead assigns a restricted case's referral
 * without knowing whose it is.
 */
export function shownNumber(referral: string) {
  const of = (column: string) => sql.ref(`${referral}.${column}`);
  return sql<string>`case when ${of('restricted')} and (select sec.desk_of(sec.ctx())) is not null
    and not (${of('case_id')} = any(array(select sec.my_cases()))) then '' else ${of('case_number')} end`;
}

const columns = [
  'r.id',
  'r.case_id',
  shownNumber('r').as('case_number'),
  'r.bundle_id',
  'r.service',
  'r.from_institution',
  'r.to_institution',
  'r.desk',
  'r.status',
  'r.urgency',
  'r.risk_band',
  'r.claimed_by',
  'r.instead_of',
  'r.created_at',
  'r.sent_at',
  'r.changed_at',
  'r.clock_due',
  'r.clock_level',
  'r.booked_on',
  'r.version',
] as const;

type Row = {
  id: ReferralId;
  case_id: CaseId;
  case_number: string;
  bundle_id: BundleId;
  service: string;
  from_institution: string;
  to_institution: string;
  desk: string;
  status: string;
  urgency: string;
  risk_band: string | null;
  claimed_by: string | null;
  instead_of: string | null;
  created_at: Temporal.Instant;
  sent_at: Temporal.Instant | null;
  changed_at: Temporal.Instant;
  clock_due: Temporal.Instant | null;
  clock_level: number;
  booked_on: Temporal.PlainDate | null;
  version: number;
};

export function urgencyOf(text: string): Urgency {
  return urgencies.find((known) => known === text) ?? 'U3';
}

export function levelOf(level: number): ClockLevel {
  return level === 1 || level === 2 || level === 3 ? level : 0;
}

function referralOf(row: Row): Referral {
  if (!isReferralStatus(row.status)) throw new Error(`unknown referral status ${row.status}`);
  return {
    id: row.id,
    caseId: row.case_id,
    caseNumber: row.case_number,
    bundleId: row.bundle_id,
    service: row.service,
    from: row.from_institution,
    to: row.to_institution,
    desk: row.desk,
    status: row.status,
    urgency: urgencyOf(row.urgency),
    riskBand: row.risk_band,
    claimedBy: row.claimed_by === null ? null : parseId<'staff'>(row.claimed_by),
    insteadOf: row.instead_of === null ? null : parseId<'referral'>(row.instead_of),
    createdAt: row.created_at,
    sentAt: row.sent_at,
    changedAt: row.changed_at,
    clockDue: row.clock_due,
    clockLevel: levelOf(row.clock_level),
    bookedOn: row.booked_on,
    version: row.version,
  };
}

/** Locks a referral for a step. Throws `NotFound` when it is not there or not this writer's to move. */
export async function lockReferral(w: Writer, id: ReferralId): Promise<Referral> {
  const row = await w.db
    .selectFrom('app.referral as r')
    .select([...columns])
    .where('r.id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new NotFound('referral');
  return referralOf(row);
}

/** A referral with the names that stand beside it and what became of it. */
export type ReferralDetail = Referral & {
  readonly claimedByName: string | null;
  readonly caseManager: StaffId | null;
  readonly caseManagerName: string | null;
  readonly declineReason: string | null;
  readonly settled: string | null;
  readonly outcomeReason: string | null;
  readonly closureGround: string | null;
  readonly withdrawalGround: string | null;
  readonly deliveries: number;
};

function detailQuery(r: Reader) {
  return r.db
    .selectFrom('app.referral as r')
    .leftJoin('auth.staff as s', (join) => join.on(sql`s.id`, '=', sql`r.claimed_by`))
    .leftJoin('app.case_file as f', 'f.id', 'r.case_id')
    .leftJoin('auth.staff as m', 'm.id', 'f.manager_id')
    .leftJoin('app.referral_declination as d', 'd.referral_id', 'r.id')
    .leftJoin('app.referral_closure as c', 'c.referral_id', 'r.id')
    .leftJoin('app.referral_withdrawal as x', 'x.referral_id', 'r.id')
    .select([...columns, 's.display_name as worker', 'm.display_name as manager', 'f.manager_id'])
    .select(['d.reason as decline_reason', 'd.settled', 'c.ground as closure', 'x.ground as withdrawal'])
    .select((eb) => [
      eb
        .selectFrom('app.referral_outcome as o')
        .select('o.reason')
        .whereRef('o.referral_id', '=', 'r.id')
        .orderBy('o.at', 'desc')
        .limit(1)
        .as('outcome_reason'),
      eb
        .selectFrom('app.delivery as v')
        .select(sql<number>`count(*)::int`.as('n'))
        .whereRef('v.referral_id', '=', 'r.id')
        .as('deliveries'),
    ]);
}

type DetailRow = Row & {
  worker: string | null;
  manager: string | null;
  manager_id: StaffId | null;
  decline_reason: string | null;
  settled: string | null;
  closure: string | null;
  withdrawal: string | null;
  outcome_reason: string | null;
  deliveries: number | null;
};

function detailOf(row: DetailRow): ReferralDetail {
  return {
    ...referralOf(row),
    claimedByName: row.worker,
    caseManager: row.manager_id,
    caseManagerName: row.manager,
    declineReason: row.decline_reason,
    settled: row.settled,
    outcomeReason: row.outcome_reason,
    closureGround: row.closure,
    withdrawalGround: row.withdrawal,
    deliveries: row.deliveries ?? 0,
  };
}

/** One referral with its surroundings. Throws `NotFound` when it is not there or not this reader's. */
export async function findReferral(r: Reader, id: ReferralId): Promise<ReferralDetail> {
  const row = await detailQuery(r).where('r.id', '=', id).executeTakeFirst();
  if (row === undefined) throw new NotFound('referral');
  return detailOf(row);
}

/** The referrals of a case this reader may see, newest first. */
export async function caseReferrals(r: Reader, of: CaseId): Promise<ReferralDetail[]> {
  const rows = await detailQuery(r)
    .where('r.case_id', '=', of)
    .orderBy('r.created_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(200)
    .execute();
  return rows.map(detailOf);
}

/** The referrals of a bundle; empty when the bundle is not this reader's. */
export async function bundleReferrals(r: Reader, bundle: BundleId): Promise<ReferralDetail[]> {
  const rows = await detailQuery(r)
    .where('r.bundle_id', '=', bundle)
    .orderBy('r.created_at')
    .orderBy('r.id')
    .execute();
  return rows.map(detailOf);
}

/** Referrals whose clock has run out and been called, the longest waiting first. */
export async function overdue(r: Reader, most = 50): Promise<ReferralDetail[]> {
  let query = detailQuery(r).where('r.center_id', '=', r.actor.center).where('r.clock_level', '>', 0);
  if (r.actor.role === 'institution_worker' || r.actor.role === 'institution_lead') {
    query = query.where('r.to_institution', '=', r.actor.institution);
  }
  const rows = await query.orderBy('r.clock_due').orderBy('r.id').limit(most).execute();
  return rows.map(detailOf);
}

/**
 * Institution → classes that live consents of the case open to it for support. `held` keeps them from being
 * withdrawn until this transaction is in, so that what is sent now is taken back by the withdrawal.
 */
export async function consentedClasses(
  r: Reader,
  of: CaseId,
  held = false,
): Promise<ReadonlyMap<string, ReadonlySet<DataClass>>> {
  let query = r.db
    .selectFrom('app.consent')
    .select(['to_institution', 'classes'])
    .where('case_id', '=', of)
    .where('purpose', '=', 'support')
    .where('revoked_at', 'is', null)
    .where('valid_from', '<=', sql<Temporal.Instant>`now()`)
    .where('valid_until', '>', sql<Temporal.Instant>`now()`);
  if (held) query = query.forShare();
  const rows = await query.execute();
  const open = new Map<string, Set<DataClass>>();
  for (const row of rows) {
    const known = open.get(row.to_institution) ?? new Set<DataClass>();
    for (const one of row.classes.filter(isDataClass)) known.add(one);
    open.set(row.to_institution, known);
  }
  return open;
}

/** Whether the database holds this referral to be covered by consent now; asked before a claim. */
export async function isReferralConsented(r: Reader, id: ReferralId): Promise<boolean> {
  const row = await r.db
    .selectFrom('app.referral')
    .select(sql<boolean>`sec.consented(case_id, to_institution, needs)`.as('consented'))
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.consented === true;
}

/** Which sections a case has, by owner, class and name, also those the composer may not open. */
export async function sectionShapes(
  r: Reader,
  of: CaseId,
): Promise<readonly { readonly owner: string; readonly class: DataClass; readonly name: string }[]> {
  const found = await sql<{ owner_institution: string; class: string; name: string }>`
    select owner_institution, class, name from sec.section_shapes(${of}) order by class, owner_institution, name`.execute(
    r.db,
  );
  return found.rows.flatMap((row) =>
    isDataClass(row.class) ? [{ owner: row.owner_institution, class: row.class, name: row.name }] : [],
  );
}
