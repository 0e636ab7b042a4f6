import type { Reader, Writer } from '../../../db/access.ts';
import type { CaseId, IntakeId } from '../../../shared/ids.ts';
import type { Step } from '../intake.ts';

export type DraftRow = { readonly sealed: Buffer; readonly saved_at: Temporal.Instant };

export async function upsertDraft(
  w: Writer,
  draft: { intake: IntakeId; case: CaseId; step: Step; sealed: Buffer | null; days: number },
): Promise<void> {
  if (w.actor.kind !== 'staff') return;
  const changed = {
    sealed: draft.sealed,
    saved_at: w.now,
    expires_at: w.now.add({ hours: 24 * draft.days }),
  };
  await w.db
    .insertInto('app.draft')
    .values({
      staff_id: w.actor.id,
      intake_id: draft.intake,
      case_id: draft.case,
      step: draft.step,
      ...changed,
    })
    .onConflict((c) => c.columns(['staff_id', 'intake_id', 'step']).doUpdateSet(changed))
    .execute();
}

/** Empties a draft when its step was saved; does nothing when there is none. */
export async function emptyDraft(w: Writer, of: CaseId, step: Step): Promise<void> {
  await w.db
    .updateTable('app.draft')
    .set({ sealed: null })
    .where('case_id', '=', of)
    .where('step', '=', step)
    .where('sealed', 'is not', null)
    .execute();
}

/** The living draft of this person for a step. */
export async function findDraft(r: Reader, intake: IntakeId, step: Step): Promise<DraftRow | null> {
  if (r.actor.kind !== 'staff') return null;
  const row = await r.db
    .selectFrom('app.draft')
    .select(['sealed', 'saved_at'])
    .where('staff_id', '=', r.actor.id)
    .where('intake_id', '=', intake)
    .where('step', '=', step)
    .where('expires_at', '>', r.now)
    .executeTakeFirst();
  return row === undefined || row.sealed === null ? null : { sealed: row.sealed, saved_at: row.saved_at };
}
