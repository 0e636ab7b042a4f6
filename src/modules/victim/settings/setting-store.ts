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

/** Hides the names of institutions in one world of the portal; nothing here shows them again. */
export async function hideNames(w: Writer, of: CaseId, bland: boolean): Promise<void> {
  const hidden = bland ? { names_hidden_bland: true } : { names_hidden: true };
  const changed = await w.db
    .updateTable('app.victim_setting')
    .set({ ...hidden, changed_at: w.now })
    .where('case_id', '=', of)
    .returning('case_id')
    .executeTakeFirst();
  if (changed !== undefined) return;
  await w.db
    .insertInto('app.victim_setting')
    .values({ case_id: of, no_trace: false, changed_at: w.now, ...hidden })
    .execute();
}

/** A worker's hand: hides the names, or shows them again in both worlds. */
export async function setNames(w: Writer, of: CaseId, hidden: boolean): Promise<void> {
  if (hidden) return await hideNames(w, of, false);
  await w.db
    .updateTable('app.victim_setting')
    .set({ names_hidden: false, names_hidden_bland: false, changed_at: w.now })
    .where('case_id', '=', of)
    .execute();
}

/** Are the names of institutions hidden in this case's portal? For those who manage it. */
export async function hidesNames(r: Reader, of: CaseId): Promise<boolean> {
  const row = await r.db
    .selectFrom('app.victim_setting')
    .select('names_hidden')
    .where('case_id', '=', of)
    .executeTakeFirst();
  return row?.names_hidden ?? false;
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
