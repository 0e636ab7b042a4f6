import type { Reader, Writer } from '../../../db/access.ts';
import { type CaseId, newId } from '../../../shared/ids.ts';

/** A silent alarm: nothing in the portal ever shows it. */
export async function raiseAlarm(w: Writer, of: CaseId): Promise<void> {
  await w.db
    .insertInto('app.duress_alert')
    .values({ id: newId<'duress-alert'>(), center_id: w.actor.center, case_id: of, raised_at: w.now })
    .execute();
}

export type DuressAlarm = {
  readonly id: string;
  readonly caseId: CaseId;
  readonly number: string;
  readonly raisedAt: Temporal.Instant;
};

/** Alarms nobody has answered, oldest first; of one case, or of all this reader sees. */
export async function openDuressAlarms(r: Reader, of: CaseId | null = null): Promise<readonly DuressAlarm[]> {
  let query = r.db
    .selectFrom('app.duress_alert as d')
    .innerJoin('app.case_file as f', 'f.id', 'd.case_id')
    .select(['d.id', 'd.case_id', 'd.raised_at', 'f.number'])
    .where('d.answered_at', 'is', null);
  if (of !== null) query = query.where('d.case_id', '=', of);
  const rows = await query.orderBy('d.raised_at').orderBy('d.id').limit(20).execute();
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    number: row.number,
    raisedAt: row.raised_at,
  }));
}

/** Notes that somebody has taken care; false when all were answered before. */
export async function answerAlarms(w: Writer, of: CaseId): Promise<boolean> {
  if (w.actor.kind !== 'staff') return false;
  const rows = await w.db
    .updateTable('app.duress_alert')
    .set({ answered_at: w.now, answered_by: w.actor.id })
    .where('case_id', '=', of)
    .where('answered_at', 'is', null)
    .returning('id')
    .execute();
  return rows.length > 0;
}
