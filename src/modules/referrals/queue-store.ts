// The queue of one institution: coded columns, key-set pages by clock, counts in one statement.
import { sql } from 'kysely';
import type { Reader } from '../../db/access.ts';
import { countUpTo, upTo } from '../../db/counting.ts';
import { countCap } from '../../shared/count.ts';
import { type CaseId, parseId, type ReferralId, type StaffId } from '../../shared/ids.ts';
import type { Urgency } from '../directory/index.ts';
import type { ClockLevel } from './clock.ts';
import { type DeskStatus, deskStatuses } from './referral.ts';
import { levelOf, shownNumber, urgencyOf } from './store.ts';

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
    .select(shownNumber('app.referral').as('case_number'))
    .select(['id', 'case_id', 'service', 'status', 'urgency', 'risk_band', 'claimed_by'])
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

/** How many rows the filter finds in all, whatever the page; exact up to `countCap`. */
export async function countQueue(r: Reader, filter: QueueFilter): Promise<number> {
  return await countUpTo(r, filtered(r, filter).select('id'));
}

/** How many referrals nobody has claimed yet. */
export async function countWaiting(r: Reader): Promise<number> {
  return await countQueue(r, { tab: 'sent', service: null, risk: null, urgency: null, after: null });
}

export type QueueCounts = Readonly<Record<QueueTab, number>> & {
  readonly late: number;
};

type StateCount = { readonly status: DeskStatus; readonly n: number; readonly late: number };

/**
 * What waits at the reader's institution, by state, in one statement. Each number is exact up to `countCap`:
 * of every state the first rows by clock are looked at, so the late ones are among them.
 */
export async function queueCounts(r: Reader): Promise<QueueCounts> {
  const { center, institution } = r.actor;
  const open = sql`status in ('sent', 'received', 'accepted', 'in_progress')`;
  const most = sql.lit(countCap + 1);
  const found = await sql<StateCount & { readonly mine: number }>`
    select s.status, count(q.clock_due)::int as n,
           count(*) filter (where q.clock_due < ${r.now.toString()}::timestamptz)::int as late,
           ${upTo(sql`from app.referral where claimed_by = ${parseId(r.actor.id)}::uuid and clock_due is not null
             and to_institution = ${institution} and status in ('received', 'accepted', 'in_progress')`)} as mine
    from unnest(${[...deskStatuses]}::text[]) s(status) left join lateral (
      select clock_due from app.referral
      where center_id = ${center} and to_institution = ${institution} and status = s.status and ${open}
        and clock_due is not null
      order by clock_due limit ${most}) q on true
    group by s.status`.execute(r.db);
  const of = (status: DeskStatus) => found.rows.find((row) => row.status === status)?.n ?? 0;
  return {
    sent: of('sent'),
    received: of('received'),
    accepted: of('accepted'),
    in_progress: of('in_progress'),
    mine: found.rows[0]?.mine ?? 0,
    late: found.rows.reduce((total, row) => total + row.late, 0),
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
