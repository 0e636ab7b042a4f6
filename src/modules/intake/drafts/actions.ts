import { z } from 'zod';
import { type Deps, type Reader, type StaffActor, type Writer, write } from '../../../db/access.ts';
import type { DataClass } from '../../../db/data-class.ts';
import type { IntakeId } from '../../../shared/ids.ts';
import { openIntake } from '../access.ts';
import { type Intake, isOpen, mayOpen, type Step } from '../intake.ts';
import { emptyDraft, findDraft, upsertDraft } from './draft-store.ts';

/** Thirty days, then a draft is no longer shown; nobody comes back to it after that. */
export const draftDays = 30;
const longest = 60_000;

/** What a draft of a step mostly is about; reading one back is a reading of that class. */
const classOf: Readonly<Partial<Record<Step, DataClass>>> = {
  safety: 'protection',
  contact: 'contact',
  people: 'identity',
  incident: 'incident',
};

const values = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type DraftValues = Readonly<Record<string, string | readonly string[]>>;

const binding = (actor: StaffActor, id: IntakeId, step: Step) => `draft/${actor.id}/${id}/${step}`;

/**
 * Keeps what was typed for a step inside an act that is under way, and says whether it did: not for a step
 * that is shut, and nothing beyond 60,000 characters. The leaf names the step only.
 */
export async function keepDraft(
  w: Writer,
  actor: StaffActor,
  intake: Intake,
  step: Step,
  typed: DraftValues,
): Promise<boolean> {
  const text = JSON.stringify(typed);
  const keeps = isOpen(intake.status) && mayOpen(intake, step) && text.length <= longest;
  w.record({ event: keeps ? 'draft.saved' : 'draft.refused', case: intake.case, detail: { step } });
  if (!keeps) return false;
  const sealed = await w.keyring.sealFor(
    actor.institution,
    Buffer.from(text, 'utf8'),
    binding(actor, intake.id, step),
  );
  await upsertDraft(w, { intake: intake.id, case: intake.case, step, sealed, days: draftDays });
  return true;
}

/** Keeps what is being typed: of its writer alone. `refused` when there is nothing to keep it for. */
export function saveDraft(
  deps: Deps,
  actor: StaffActor,
  id: IntakeId,
  step: Step,
  typed: DraftValues,
): Promise<{ readonly kind: 'saved' | 'refused' }> {
  return write(deps, actor, async (w) => {
    const kept = await keepDraft(w, actor, await openIntake(w, id), step, typed);
    return { kind: kept ? 'saved' : 'refused' };
  });
}

/** Throws a draft away. */
export function discardDraft(deps: Deps, actor: StaffActor, id: IntakeId, step: Step): Promise<void> {
  return write(deps, actor, async (w) => {
    const intake = await openIntake(w, id);
    await emptyDraft(w, intake.case, step);
    w.record({ event: 'draft.discarded', case: intake.case, detail: { step } });
  });
}

export type Draft = { readonly values: DraftValues; readonly savedAt: Temporal.Instant };

/** What this person typed and did not save; null when there is nothing. */
export async function readDraft(r: Reader, intake: Intake, step: Step): Promise<Draft | null> {
  if (r.actor.kind !== 'staff') return null;
  const row = await findDraft(r, intake.id, step);
  if (row === null) return null;
  const plain = await r.keyring.openFor(r.actor.institution, row.sealed, binding(r.actor, intake.id, step));
  const dataClass = classOf[step];
  if (dataClass !== undefined) r.viewed(intake.case, dataClass);
  return { values: values.parse(JSON.parse(plain.toString('utf8'))), savedAt: row.saved_at };
}
