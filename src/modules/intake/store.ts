import { sql } from 'kysely';
import { NotFound, type Reader, type Writer } from '../../db/access.ts';
import { type CaseId, type IntakeId, newId } from '../../shared/ids.ts';
import { triageOutcomes } from '../assessments/index.ts';
import { channels } from '../cases/index.ts';
import {
  callers,
  type Intake,
  type IntakeUrgency,
  intakeStatuses,
  isStep,
  type Outcome,
  type Start,
  type Step,
} from './intake.ts';

const urgencies = ['U0', 'U1', 'U2', 'U3'] as const;

function intakeQuery(r: Reader) {
  return r.db
    .selectFrom('app.intake as i')
    .leftJoin('auth.staff as s', 's.id', 'i.claimed_by')
    .selectAll('i')
    .select('s.display_name');
}

type Row = Awaited<ReturnType<ReturnType<typeof intakeQuery>['executeTakeFirstOrThrow']>>;

function intakeOf(row: Row): Intake {
  const channel = channels.find((known) => known === row.channel);
  const caller = callers.find((known) => known === row.caller);
  const status = intakeStatuses.find((known) => known === row.status);
  if (channel === undefined || caller === undefined || status === undefined) throw new NotFound('intake');
  return {
    id: row.id,
    case: row.case_id,
    channel,
    referrer: row.referrer,
    caller,
    language: row.language,
    interpreter: row.interpreter,
    anonymous: row.anonymous,
    status,
    urgency: urgencies.find((known) => known === row.urgency) ?? null,
    triage: triageOutcomes.find((known) => known === row.triage) ?? null,
    done: row.done.filter(isStep),
    outcome: row.outcome,
    receivedAt: row.received_at,
    claimedBy: row.claimed_by,
    claimedName: row.display_name,
    version: row.version,
  };
}

export async function insertIntake(w: Writer, of: CaseId, start: Start, claimed: boolean): Promise<IntakeId> {
  const id = newId<'intake'>();
  await w.db
    .insertInto('app.intake')
    .values({
      id,
      center_id: w.actor.center,
      case_id: of,
      channel: start.channel,
      referrer: start.referrer === '' ? null : start.referrer,
      caller: start.caller,
      language: start.language,
      interpreter: start.interpreter,
      anonymous: start.anonymous,
      status: claimed ? 'in_progress' : 'new',
      received_at: w.now,
      claimed_by: claimed && w.actor.kind === 'staff' ? w.actor.id : null,
    })
    .execute();
  return id;
}

/** One intake. Throws `NotFound` when it is not there or behind a wall. */
export async function findIntake(r: Reader, id: IntakeId): Promise<Intake> {
  const row = await intakeQuery(r).where('i.id', '=', id).executeTakeFirst();
  if (row === undefined) throw new NotFound('intake');
  return intakeOf(row);
}

/** The intake a case began with; null for a case that came another way or is not this reader's. */
export async function intakeOfCase(r: Reader, of: CaseId): Promise<Intake | null> {
  const row = await intakeQuery(r).where('i.case_id', '=', of).executeTakeFirst();
  return row === undefined ? null : intakeOf(row);
}

/** Takes an unclaimed intake; false when a colleague was faster. */
export async function claimRow(w: Writer, id: IntakeId): Promise<boolean> {
  if (w.actor.kind !== 'staff') return false;
  const row = await w.db
    .updateTable('app.intake')
    .set({ claimed_by: w.actor.id, status: 'claimed', version: sql`version + 1` })
    .where('id', '=', id)
    .where('status', '=', 'new')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes that a step is done; the intake is in progress from its first step on. */
export async function markStepDone(w: Writer, of: CaseId, step: Step): Promise<void> {
  await w.db
    .updateTable('app.intake')
    .set({
      done: sql`case when ${step} = any(done) then done else array_append(done, ${step}) end`,
      status: sql`case when status in ('new', 'claimed') then 'in_progress' else status end`,
      version: sql`version + 1`,
    })
    .where('case_id', '=', of)
    .where('status', 'in', ['new', 'claimed', 'in_progress'])
    .execute();
}

export async function setTriage(
  w: Writer,
  id: IntakeId,
  triage: string,
  urgency: IntakeUrgency,
): Promise<void> {
  await w.db.updateTable('app.intake').set({ triage, urgency }).where('id', '=', id).execute();
}

/** Ends an intake once; false when it had ended. */
export async function finishRow(
  w: Writer,
  id: IntakeId,
  outcome: Outcome,
  reason: string | null,
): Promise<boolean> {
  const row = await w.db
    .updateTable('app.intake')
    .set({
      status: outcome === 'discarded' ? 'discarded' : 'done',
      outcome: reason === null ? outcome : `${outcome}/${reason}`,
      finished_at: w.now,
      done: sql`case when 'outcome' = any(done) then done else array_append(done, 'outcome') end`,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .where('status', 'not in', ['done', 'discarded'])
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Does this person work on the case now? */
export async function worksOn(r: Reader, of: CaseId): Promise<boolean> {
  if (r.actor.kind !== 'staff') return true;
  const row = await r.db
    .selectFrom('app.assignment')
    .select('case_id')
    .where('case_id', '=', of)
    .where('staff_id', '=', r.actor.id)
    .where('until', '>', sql<Temporal.Instant>`now()`)
    .executeTakeFirst();
  return row !== undefined;
}

/** A caller who decides to give a name after all. */
export async function liftAnonymity(w: Writer, id: IntakeId): Promise<void> {
  await w.db
    .updateTable('app.intake')
    .set({ anonymous: false, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** The case behind a case number of this centre, as far as the reader sees it. */
export async function caseByNumber(r: Reader, number: string): Promise<CaseId | null> {
  const row = await r.db
    .selectFrom('app.case_file')
    .select('id')
    .where('center_id', '=', r.actor.center)
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.id ?? null;
}
