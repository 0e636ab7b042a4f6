import { sql } from 'kysely';
import type { Reader, Writer } from '../../../db/access.ts';
import { type CaseId, newId } from '../../../shared/ids.ts';
import type { ClosureOutcome } from '../case.ts';

export async function insertClosure(w: Writer, of: CaseId, outcome: ClosureOutcome): Promise<void> {
  if (w.actor.kind !== 'staff') throw new Error('cases are closed by people');
  await w.db
    .insertInto('app.case_closure')
    .values({ id: newId<'closure'>(), case_id: of, outcome, closed_at: w.now, closed_by: w.actor.id })
    .execute();
}

export async function insertFollowUps(
  w: Writer,
  of: CaseId,
  days: readonly Temporal.PlainDate[],
): Promise<void> {
  const rows = days.map((due_on) => ({ id: newId<'follow-up'>(), case_id: of, due_on }));
  if (rows.length > 0) await w.db.insertInto('app.follow_up').values(rows).execute();
}

export async function endClosure(w: Writer, of: CaseId, reason: string): Promise<void> {
  if (w.actor.kind !== 'staff') throw new Error('cases are reopened by people');
  await w.db
    .updateTable('app.case_closure')
    .set({ reopened_at: w.now, reopened_by: w.actor.id, reopen_reason: reason })
    .where('case_id', '=', of)
    .where('reopened_at', 'is', null)
    .execute();
  await dropFollowUps(w, of, 'reopened');
}

/** Ends every contact still to come, for one reason. */
export async function dropFollowUps(w: Writer, of: CaseId, outcome: string): Promise<void> {
  await w.db
    .updateTable('app.follow_up')
    .set({ done_at: w.now, outcome })
    .where('case_id', '=', of)
    .where('done_at', 'is', null)
    .execute();
}

/** One contact of a case, done or to come; null when there is none. */
export async function findFollowUp(
  r: Reader,
  of: CaseId,
  id: string,
): Promise<{ readonly dueOn: Temporal.PlainDate; readonly done: boolean } | null> {
  const row = await r.db
    .selectFrom('app.follow_up')
    .select(['due_on', 'done_at'])
    .where('id', '=', id)
    .where('case_id', '=', of)
    .executeTakeFirst();
  return row === undefined ? null : { dueOn: row.due_on, done: row.done_at !== null };
}

export type FollowUp = {
  readonly id: string;
  readonly caseId: CaseId;
  readonly number: string;
  readonly dueOn: Temporal.PlainDate;
};

/** Follow-ups of the reader's own cases that are due by a day, earliest first. */
export async function dueFollowUps(
  r: Reader,
  by: Temporal.PlainDate,
  limit = 20,
): Promise<readonly FollowUp[]> {
  const rows = await r.db
    .selectFrom('app.follow_up as u')
    .innerJoin('app.case_file as f', 'f.id', 'u.case_id')
    .select(['u.id', 'u.case_id', 'u.due_on', 'f.number'])
    // By one's own cases: the calls due in a whole centre are many more.
    .where(sql<boolean>`u.case_id = any(array(select sec.my_cases()))`)
    .where('u.done_at', 'is', null)
    .where('u.due_on', '<=', by)
    .orderBy('u.due_on')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ id: row.id, caseId: row.case_id, number: row.number, dueOn: row.due_on }));
}

/** The contacts still to come after a case was closed, earliest first. */
export async function followUpsOf(r: Reader, of: CaseId): Promise<readonly Temporal.PlainDate[]> {
  const rows = await r.db
    .selectFrom('app.follow_up')
    .select('due_on')
    .where('case_id', '=', of)
    .where('done_at', 'is', null)
    .orderBy('due_on')
    .execute();
  return rows.map((row) => row.due_on);
}

/** Ends one follow-up; false when it was already done or is not the writer's. */
export async function finishFollowUp(w: Writer, id: string, outcome: string): Promise<CaseId | null> {
  const row = await w.db
    .updateTable('app.follow_up')
    .set({ done_at: w.now, outcome })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .returning('case_id')
    .executeTakeFirst();
  return row?.case_id ?? null;
}
