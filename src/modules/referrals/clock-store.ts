import { sql } from 'kysely';
import type { Reader, Writer } from '../../db/access.ts';
import { type CaseId, newId, type ReferralId } from '../../shared/ids.ts';
import { urgencies } from '../directory/index.ts';
import {
  type ClockLevel,
  type ClockRules,
  type ClockSpan,
  defaultClocks,
  isTimed,
  nextStepAt,
  type TimedStatus,
  withClock,
} from './clock.ts';
import { withinReach } from './reach-store.ts';
import { isReferralStatus } from './referral.ts';
import { levelOf, shownNumber, urgencyOf } from './store.ts';

/** The clocks of the reader's centre: the house's figures with the centre's own in their place. */
export async function clockRules(r: Reader): Promise<ClockRules> {
  const rows = await r.db
    .selectFrom('dir.clock_rule')
    .select(['urgency', 'status', 'amount', 'unit'])
    .where('center_id', '=', r.actor.center)
    .execute();
  let rules = defaultClocks;
  for (const row of rows) {
    const urgency = urgencyOf(row.urgency);
    if (!isReferralStatus(row.status) || !isTimed(row.status)) continue;
    const span: ClockSpan = { amount: row.amount, unit: row.unit === 'hours' ? 'hours' : 'working_days' };
    rules = withClock(rules, { urgency, status: row.status }, span);
  }
  return rules;
}

/** Whoever saves the clocks of a centre next waits for this transaction. */
export async function lockClocks(w: Writer): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`clocks ${w.actor.center}`}::text, 40))`.execute(
    w.db,
  );
}

/** Sets one clock of the writer's centre. */
export async function putClock(
  w: Writer,
  urgency: keyof ClockRules,
  status: TimedStatus,
  span: ClockSpan,
): Promise<void> {
  const changed = { amount: span.amount, unit: span.unit, changed_at: w.now };
  await w.db
    .insertInto('dir.clock_rule')
    .values({ center_id: w.actor.center, urgency, status, ...changed })
    .onConflict((c) => c.columns(['center_id', 'urgency', 'status']).doUpdateSet(changed))
    .execute();
}

export async function countDue(r: Reader): Promise<number> {
  const row = await r.db
    .selectFrom('app.referral')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('center_id', '=', r.actor.center)
    .where('next_step_at', '<=', r.now)
    .executeTakeFirstOrThrow();
  return row.n;
}

export type Raised = {
  readonly id: ReferralId;
  readonly case: CaseId;
  readonly service: string;
  readonly to: string;
  readonly level: ClockLevel;
};

/**
 * Moves every overdue referral one step up the ladder, in one statement: the referral, the escalation and
 * the line on the timeline. Running it again at the same moment finds nothing.
 */
export async function raiseDue(w: Writer, most: number): Promise<readonly Raised[]> {
  const ladder = urgencies.flatMap((urgency) =>
    ([1, 2, 3] as const).map((level) => ({ urgency, level, at: nextStepAt(level, urgency, w.now) })),
  );
  const next = JSON.stringify(ladder.map((row) => ({ ...row, at: row.at?.toString() ?? null })));
  const found = await sql<{
    id: ReferralId;
    case_id: CaseId;
    service: string;
    to_institution: string;
    clock_level: number;
  }>`
    with due as (
      select id, case when clock_level > 0 then clock_level + 1
                      when status in ('sent', 'received', 'accepted', 'in_progress') then 1 else 2 end as level
      from app.referral
      where center_id = ${w.actor.center} and next_step_at <= ${w.now.toString()}::timestamptz
      order by next_step_at limit ${most} for update skip locked),
    ladder as (select * from jsonb_to_recordset(${next}::jsonb) as l(urgency text, level integer, at timestamptz)),
    raised as (
      update app.referral r set clock_level = due.level, next_step_at = ladder.at
      from due, ladder
      where r.id = due.id and ladder.urgency = r.urgency and ladder.level = due.level
      returning r.id, r.case_id, r.service, r.to_institution, r.clock_level),
    told as (
      insert into app.escalation (center_id, case_id, referral_id, institution, level, ground, raised_at)
      select ${w.actor.center}, case_id, id, to_institution, clock_level, 'silence', ${w.now.toString()}::timestamptz
      from raised on conflict do nothing),
    noted as (
      insert into app.timeline_entry (id, case_id, at, institution, class, kind, detail)
      select gen_random_uuid(), case_id, ${w.now.toString()}::timestamptz, ${w.actor.institution}, 'service_use',
             'referral.escalated', jsonb_build_object('referral', id, 'service', service, 'level', clock_level)
      from raised)
    select id, case_id, service, to_institution, clock_level from raised`.execute(w.db);
  return found.rows.map((row) => ({
    id: row.id,
    case: row.case_id,
    service: row.service,
    to: row.to_institution,
    level: levelOf(row.clock_level),
  }));
}

export type Escalation = {
  readonly id: string;
  readonly referral: ReferralId;
  readonly caseNumber: string;
  readonly service: string;
  readonly institution: string;
  readonly level: ClockLevel;
  readonly ground: string;
  readonly raisedAt: Temporal.Instant;
  readonly urgency: 'U0' | 'U1' | 'U2' | 'U3';
};

/** What was raised to this reader and is not settled yet, oldest first: a lead, a case manager, the centre. */
export async function openEscalations(r: Reader, most = 50): Promise<readonly Escalation[]> {
  const rows = await r.db
    .selectFrom('app.escalation as e')
    .innerJoin('app.referral as r', 'r.id', 'e.referral_id')
    .select(['e.id', 'e.referral_id', 'e.institution', 'e.level', 'e.ground', 'e.raised_at'])
    .select(shownNumber('r').as('case_number'))
    .select(['r.service', 'r.urgency'])
    .where('e.center_id', '=', r.actor.center)
    .where('e.settled_at', 'is', null)
    .where(withinReach(r, { case: 'e.case_id', institution: 'e.institution' }))
    .orderBy('e.raised_at')
    .orderBy('e.id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    referral: row.referral_id,
    caseNumber: row.case_number,
    service: row.service,
    institution: row.institution,
    level: levelOf(row.level),
    ground: row.ground,
    raisedAt: row.raised_at,
    urgency: urgencyOf(row.urgency),
  }));
}

/** Tells the case manager at once: nobody else could be asked. */
export async function insertReturn(
  w: Writer,
  referral: { readonly id: ReferralId; readonly caseId: CaseId; readonly to: string },
): Promise<void> {
  await w.db
    .insertInto('app.escalation')
    .values({
      id: newId<'escalation'>(),
      center_id: w.actor.center,
      case_id: referral.caseId,
      referral_id: referral.id,
      institution: referral.to,
      level: 2,
      ground: 'returned',
      raised_at: w.now,
    })
    .onConflict((c) => c.doNothing())
    .execute();
}
