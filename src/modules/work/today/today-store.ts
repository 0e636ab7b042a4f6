import { sql } from 'kysely';
import type { Reader } from '../../../db/access.ts';
import { upTo } from '../../../db/counting.ts';
import type { CaseId, IntakeId, ReferralId } from '../../../shared/ids.ts';
import { shownNumber, withinReach } from '../../referrals/index.ts';

/**
 * How many things wait for this person, in one statement; row security decides what counts. Each number is
 * exact up to `countCap`.
 */
export type TodayCounts = {
  readonly newIntakes: number;
  readonly myIntakes: number;
  readonly alarms: number;
  readonly unclaimed: number;
  readonly myReferrals: number;
  readonly overdue: number;
  readonly escalations: number;
  readonly tasks: number;
  readonly followUps: number;
  readonly reassessments: number;
  readonly myCases: number;
};

export async function countToday(r: Reader): Promise<TodayCounts> {
  const me = r.actor.id;
  const day = r.today.toString();
  const referrals = withinReach(r, { case: 'case_id', institution: 'to_institution' });
  const escalations = withinReach(r, { case: 'case_id', institution: 'institution' });
  const found = await sql<TodayCounts>`
    select
      ${upTo(sql`from app.intake where center_id = ${r.actor.center} and status = 'new'`)} as "newIntakes",
      ${upTo(sql`from app.intake where claimed_by = ${me}::uuid and status in ('claimed', 'in_progress')`)} as "myIntakes",
      ${upTo(sql`from app.safety_alarm where center_id = ${r.actor.center} and answered_at is null`)} as alarms,
      ${upTo(sql`from app.referral where center_id = ${r.actor.center} and to_institution = ${r.actor.institution} and status = 'sent'`)} as unclaimed,
      ${upTo(sql`from app.referral where claimed_by = ${me}::uuid and status in ('received', 'accepted', 'in_progress')`)} as "myReferrals",
      ${upTo(sql`from app.referral where center_id = ${r.actor.center} and clock_due < ${r.now} and status in ('sent', 'received', 'accepted', 'in_progress') and ${referrals}`)} as overdue,
      ${upTo(sql`from app.escalation where center_id = ${r.actor.center} and settled_at is null and ${escalations}`)} as escalations,
      ${upTo(sql`from app.task where assignee_id = ${me}::uuid and done_at is null`)} as tasks,
      ${upTo(sql`from app.follow_up where case_id = any(array(select sec.my_cases())) and done_at is null and due_on <= ${day}::date`)} as "followUps",
      ${upTo(sql`from app.reassessment where done_at is null and due_on <= ${day}::date`)} as reassessments,
      ${upTo(sql`from app.case_file where status = 'open' and id = any(array(select sec.my_cases()))`)} as "myCases"
  `.execute(r.db);
  const row = found.rows[0];
  if (row === undefined) throw new Error('counting today answered nothing');
  return row;
}

export type LateReferral = {
  readonly id: ReferralId;
  readonly caseId: CaseId;
  readonly number: string;
  readonly service: string;
  readonly institution: string;
  readonly dueAt: Temporal.Instant;
};

/** Referrals whose clock has run out, longest first; those this person may see. */
export async function lateReferrals(r: Reader, limit = 10): Promise<readonly LateReferral[]> {
  const rows = await r.db
    .selectFrom('app.referral')
    .select(shownNumber('app.referral').as('case_number'))
    .select(['id', 'case_id', 'service', 'to_institution', 'clock_due'])
    .where('center_id', '=', r.actor.center)
    .where('clock_due', '<', r.now)
    .where('status', 'in', ['sent', 'received', 'accepted', 'in_progress'])
    .where(withinReach(r, { case: 'case_id', institution: 'to_institution' }))
    .orderBy('clock_due')
    .limit(limit)
    .execute();
  return rows.flatMap((row) =>
    row.clock_due === null
      ? []
      : [
          {
            id: row.id,
            caseId: row.case_id,
            number: row.case_number,
            service: row.service,
            institution: row.to_institution,
            dueAt: row.clock_due,
          },
        ],
  );
}

export type Alarm = { readonly caseId: CaseId; readonly number: string; readonly raisedAt: Temporal.Instant };

/** Suicide alarms nobody has answered yet. */
export async function openAlarms(r: Reader, limit = 10): Promise<readonly Alarm[]> {
  const rows = await r.db
    .selectFrom('app.safety_alarm as a')
    .innerJoin('app.case_file as f', 'f.id', 'a.case_id')
    .select(['a.case_id', 'a.raised_at', 'f.number'])
    .where('a.center_id', '=', r.actor.center)
    .where('a.answered_at', 'is', null)
    .orderBy('a.raised_at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ caseId: row.case_id, number: row.number, raisedAt: row.raised_at }));
}

export type WaitingIntake = {
  readonly id: IntakeId;
  readonly number: string;
  readonly channel: string;
  readonly urgency: string | null;
  readonly receivedAt: Temporal.Instant;
};

/** Intakes nobody has taken yet, then the own unfinished ones; most urgent first. */
export async function waitingIntakes(r: Reader, limit = 10): Promise<readonly WaitingIntake[]> {
  const rows = await r.db
    .selectFrom('app.intake as i')
    .innerJoin('app.case_file as f', 'f.id', 'i.case_id')
    .select(['i.id', 'i.channel', 'i.urgency', 'i.received_at', 'f.number'])
    .where('i.center_id', '=', r.actor.center)
    .where((e) =>
      e.or([
        e('i.status', '=', 'new'),
        e.and([
          e('i.status', 'in', ['claimed', 'in_progress']),
          sql<boolean>`i.claimed_by = ${r.actor.id}::uuid`,
        ]),
      ]),
    )
    .orderBy('i.urgency', (order) => order.asc().nullsLast())
    .orderBy('i.received_at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    channel: row.channel,
    urgency: row.urgency,
    receivedAt: row.received_at,
  }));
}

export type DeskReferral = {
  readonly id: ReferralId;
  readonly number: string;
  readonly service: string;
  readonly status: string;
  readonly risk: string | null;
  readonly dueAt: Temporal.Instant | null;
};

function deskReferrals(r: Reader, limit: number) {
  return r.db
    .selectFrom('app.referral')
    .select(shownNumber('app.referral').as('case_number'))
    .select(['id', 'service', 'status', 'risk_band', 'clock_due'])
    .orderBy('clock_due', (order) => order.asc().nullsLast())
    .limit(limit);
}

/** Referrals this worker has taken on, by clock. */
export async function myReferrals(r: Reader, limit = 15): Promise<readonly DeskReferral[]> {
  return asDeskReferrals(
    await deskReferrals(r, limit)
      .where(sql<boolean>`claimed_by = ${r.actor.id}::uuid`)
      .where('status', 'in', ['received', 'accepted', 'in_progress'])
      .execute(),
  );
}

/** Referrals to this institution that nobody has taken yet, by clock. */
export async function unclaimedReferrals(r: Reader, limit = 8): Promise<readonly DeskReferral[]> {
  return asDeskReferrals(
    await deskReferrals(r, limit)
      .where('center_id', '=', r.actor.center)
      .where('to_institution', '=', r.actor.institution)
      .where('status', '=', 'sent')
      .execute(),
  );
}

type DeskRow = {
  readonly id: ReferralId;
  readonly case_number: string;
  readonly service: string;
  readonly status: string;
  readonly risk_band: string | null;
  readonly clock_due: Temporal.Instant | null;
};

function asDeskReferrals(rows: readonly DeskRow[]): readonly DeskReferral[] {
  return rows.map((row) => ({
    id: row.id,
    number: row.case_number,
    service: row.service,
    status: row.status,
    risk: row.risk_band,
    dueAt: row.clock_due,
  }));
}

/** The nearest clock that runs on each of these cases; a case without one is absent. One statement. */
export async function nextClocks(
  r: Reader,
  cases: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, Temporal.Instant>> {
  if (cases.length === 0) return new Map();
  const rows = await r.db
    .selectFrom('app.referral')
    .select((e) => ['case_id', e.fn.min('clock_due').as('due')])
    .where('case_id', 'in', [...cases])
    .where('status', 'in', ['sent', 'received', 'accepted', 'in_progress'])
    .groupBy('case_id')
    .execute();
  return new Map(rows.flatMap((row) => (row.due === null ? [] : [[row.case_id, row.due] as const])));
}
