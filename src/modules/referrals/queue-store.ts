// The queue of one institution: coded columns, key-set pages by clock, counts in one statement.
import { sql } from 'kysely';
import type { Reader } from '../../db/access.ts';
import { type CaseId, parseId, type ReferralId, type StaffId } from '../../shared/ids.ts';
import type { Urgency } from '../directory/index.ts';
import type { ClockLevel } from './clock.ts';
import { type DeskStatus, deskStatuses } from './referral.ts';
import { levelOf, urgencyOf } from './store.ts';

export type QueueTab = DeskStatus | 'mine';

export type QueueFilter = {
  readonly tab: QueueTab;
  readonly service: string | null;
  readonly risk: string | null;
  readonly urgency: Urgency | null;
  /** The key of the last row of the page before. */
  readonly after: { readonly due: Temporal.Instant; readonly id: ReferralId } | null;
};

export type QueueRow = {
  readonly id: ReferralId;
  readonly caseId: CaseId;
  readonly caseNumber: string;
  readonly service: string;
  readonly status: string;
  readonly urgency: Urgency;
  readonly riskBand: string | null;
  readonly claimedBy: StaffId | null;
  readonly sentAt: Temporal.Instant | null;
  readonly clockDue: Temporal.Instant;
  readonly clockLevel: ClockLevel;
  readonly version: number;
};

export const queuePageSize = 50;

function filtered(r: Reader, filter: QueueFilter) {
  let query = r.db
    .selectFrom('app.referral')
    .where('center_id', '=', r.actor.center)
    .where('to_institution', '=', r.actor.institution)
    .where('clock_due', 'is not', null);
  query =
    filter.tab === 'mine'
      ? query
          .where(sql<boolean>`claimed_by = ${parseId(r.actor.id)}::uuid`)
          .where('status', 'in', ['received', 'accepted', 'in_progress'])
      : query.where('status', '=', filter.tab);
  if (filter.service !== null) query = query.where('service', '=', filter.service);
  if (filter.risk !== null) query = query.where('risk_band', '=', filter.risk);
  if (filter.urgency !== null) query = query.where('urgency', '=', filter.urgency);
  return query;
}

/** One page, nearest clock first, and whether another follows. */
export async function queuePage(
  r: Reader,
  filter: QueueFilter,
  size = queuePageSize,
): Promise<{ readonly rows: readonly QueueRow[]; readonly more: boolean }> {
  let query = filtered(r, filter);
  const { after } = filter;
  if (after !== null) {
    query = query.where(
      sql<boolean>`(clock_due, id) > (${after.due.toString()}::timestamptz, ${after.id}::uuid)`,
    );
  }
  const rows = await query
    .select(['id', 'case_id', 'case_number', 'service', 'status', 'urgency', 'risk_band', 'claimed_by'])
    .select(['sent_at', 'clock_due', 'clock_level', 'version'])
    .orderBy('clock_due')
    .orderBy('id')
    .limit(size + 1)
    .execute();
  return {
    more: rows.length > size,
    rows: rows.slice(0, size).flatMap((row) =>
      row.clock_due === null
        ? []
        : [
            {
              id: row.id,
              caseId: row.case_id,
              caseNumber: row.case_number,
              service: row.service,
              status: row.status,
              urgency: urgencyOf(row.urgency),
              riskBand: row.risk_band,
              claimedBy: row.claimed_by === null ? null : parseId<'staff'>(row.claimed_by),
              sentAt: row.sent_at,
              clockDue: row.clock_due,
              clockLevel: levelOf(row.clock_level),
              version: row.version,
            },
          ],
    ),
  };
}

/** How many rows the filter finds in all, whatever the page. */
export async function countQueue(r: Reader, filter: QueueFilter): Promise<number> {
  const row = await filtered(r, filter).select(sql<number>`count(*)::int`.as('n')).executeTakeFirstOrThrow();
  return row.n;
}

/** How many referrals nobody has claimed yet. */
export async function countWaiting(r: Reader): Promise<number> {
  return await countQueue(r, { tab: 'sent', service: null, risk: null, urgency: null, after: null });
}

export type QueueCounts = Readonly<Record<QueueTab, number>> & {
  readonly late: number;
};

/** What waits at the reader's institution, by state, in one statement. */
export async function queueCounts(r: Reader): Promise<QueueCounts> {
  const rows = await r.db
    .selectFrom('app.referral')
    .select(['status', sql<number>`count(*)::int`.as('n')])
    .select(sql<number>`count(*) filter (where claimed_by = ${parseId(r.actor.id)}::uuid)::int`.as('mine'))
    .select(sql<number>`count(*) filter (where clock_due < ${r.now.toString()}::timestamptz)::int`.as('late'))
    .where('center_id', '=', r.actor.center)
    .where('to_institution', '=', r.actor.institution)
    .where('status', 'in', [...deskStatuses])
    .groupBy('status')
    .execute();
  const of = (status: DeskStatus) => rows.find((row) => row.status === status)?.n ?? 0;
  const sum = (pick: (row: { mine: number; late: number }) => number) =>
    rows.reduce((total, row) => total + pick(row), 0);
  return {
    sent: of('sent'),
    received: of('received'),
    accepted: of('accepted'),
    in_progress: of('in_progress'),
    mine: sum((row) => row.mine),
    late: sum((row) => row.late),
  };
}

/** Colleagues of the institution who may be given a referral. */
export async function colleagues(
  r: Reader,
): Promise<readonly { readonly id: StaffId; readonly name: string }[]> {
  const rows = await r.db
    .selectFrom('auth.staff')
    .select(['id', 'display_name'])
    .where('center_id', '=', r.actor.center)
    .where('institution', '=', r.actor.institution)
    .where('role', 'in', ['institution_worker', 'institution_lead'])
    .where('active', '=', true)
    .orderBy('display_name')
    .orderBy('id')
    .limit(200)
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.display_name }));
}
