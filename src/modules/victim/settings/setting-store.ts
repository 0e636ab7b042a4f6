import type { Reader, Writer } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';

/** Does this case leave no digital trace? Nothing is sent and nothing opens while it does. */
export async function leavesNoTrace(r: Reader, of: CaseId): Promise<boolean> {
  const row = await r.db
    .selectFrom('app.victim_setting')
    .select('no_trace')
    .where('case_id', '=', of)
    .executeTakeFirst();
  return row?.no_trace ?? false;
}

/** Closing is anybody's who may speak for the case; only a worker on it opens again. */
export async function setTrace(w: Writer, of: CaseId, noTrace: boolean): Promise<void> {
  const row = { no_trace: noTrace, changed_at: w.now };
  const changed = await w.db
    .updateTable('app.victim_setting')
    .set(row)
    .where('case_id', '=', of)
    .returning('case_id')
    .executeTakeFirst();
  if (changed !== undefined) return;
  await w.db
    .insertInto('app.victim_setting')
    .values({ case_id: of, ...row })
    .execute();
}
