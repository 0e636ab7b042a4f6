import {
  type Deps,
  NotFound,
  type Reader,
  type StaffActor,
  type Writer,
  writeOnce,
} from '../../db/access.ts';
import type { DataClass } from '../../db/data-class.ts';
import { readSections } from '../../db/sections.ts';
import type { CaseId, IntakeId } from '../../shared/ids.ts';
import { type Intake, isOpen, mayOpen, type Step } from './intake.ts';
import { findIntake, worksOn } from './store.ts';

/** The intake was ended meanwhile: nothing is written here any longer. */
export type Finished = { readonly kind: 'finished' };

/** An intake whose content this person may open: one she works on. Throws `NotFound` otherwise. */
export async function openIntake(r: Reader, id: IntakeId): Promise<Intake> {
  const intake = await findIntake(r, id);
  if (!(await worksOn(r, intake.case))) throw new NotFound('intake');
  return intake;
}

/** Every step is written through here: once, by somebody who works on it, while it is open, safety first. */
export function onIntake<T extends object>(
  deps: Deps,
  actor: StaffActor,
  given: { readonly key: string; readonly id: IntakeId; readonly step: Step; readonly action: string },
  fn: (w: Writer, intake: Intake) => Promise<T>,
): Promise<T | Finished> {
  const once = { key: given.key, action: `${given.action}/${given.id}` };
  return writeOnce<T | Finished>(deps, actor, once, async (w) => {
    const intake = await openIntake(w, given.id);
    if (!isOpen(intake.status)) {
      w.record({ event: 'intake.refused', case: intake.case, detail: { because: 'finished' } });
      return { kind: 'finished' };
    }
    if (!mayOpen(intake, given.step)) throw new NotFound('step');
    return fn(w, intake);
  });
}

/** Nothing was changed because somebody else was faster; noted, because content was read for it. */
export function staleBecause(w: Writer, of: CaseId, step: Step): { readonly kind: 'stale' } {
  w.record({ event: 'intake.refused', case: of, detail: { because: 'stale', step } });
  return { kind: 'stale' };
}

/** One sealed section of the reader's own institution and its version (0 when there is none yet). */
export async function ownSection(
  r: Reader,
  of: CaseId,
  known: DataClass,
  name: string,
): Promise<{ readonly content: unknown; readonly version: number }> {
  const owner = r.actor.institution;
  const [found] = await readSections(r, of, { classes: [known], names: [name], owner });
  return { content: found?.content ?? null, version: found?.version ?? 0 };
}
