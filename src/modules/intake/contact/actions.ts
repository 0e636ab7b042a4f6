import type { Deps, Reader, StaffActor } from '../../../db/access.ts';
import { readSections, writeSection } from '../../../db/sections.ts';
import type { CaseId, IntakeId } from '../../../shared/ids.ts';
import { type Finished, onIntake, ownSection, staleBecause } from '../access.ts';
import { emptyDraft } from '../drafts/draft-store.ts';
import { markStepDone } from '../store.ts';
import { contactSection, type SafeContact, storedContact } from './safe-contact.ts';

/** The rules of safe contact as they stand in the reader's own institution. */
export async function readSafeContact(
  r: Reader,
  of: CaseId,
): Promise<{ readonly contact: SafeContact | null; readonly version: number }> {
  const { content, version } = await ownSection(r, of, 'contact', contactSection);
  return { contact: storedContact.safeParse(content).data ?? null, version };
}

/**
 * The rules of safe contact agreed last, by whichever institution; null when nothing was agreed yet or this
 * reader may not see how to reach the person.
 */
export async function agreedContact(r: Reader, of: CaseId): Promise<SafeContact | null> {
  const sections = await readSections(r, of, { classes: ['contact'], names: [contactSection] });
  const newest = sections.toSorted((a, b) => Temporal.Instant.compare(b.changedAt, a.changedAt))[0];
  return storedContact.safeParse(newest?.content).data ?? null;
}

export type ContactSaved =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'stale' }
  | Finished;

/** Saves how the person may be reached; nothing is ever sent before this stands. */
export function saveSafeContact(
  deps: Deps,
  actor: StaffActor,
  key: string,
  id: IntakeId,
  given: { readonly contact: SafeContact; readonly expected: number },
): Promise<ContactSaved> {
  const where = { key, id, step: 'contact', action: 'contact.save' } as const;
  return onIntake<ContactSaved>(deps, actor, where, async (w, intake): Promise<ContactSaved> => {
    const saved = await writeSection(
      w,
      intake.case,
      'contact',
      contactSection,
      given.contact,
      given.expected,
    );
    if (saved.kind === 'stale') return staleBecause(w, intake.case, 'contact');
    await markStepDone(w, intake.case, 'contact');
    await emptyDraft(w, intake.case, 'contact');
    w.record({
      event: 'contact.agreed',
      case: intake.case,
      classes: ['contact'],
      detail: { mode: given.contact.mode, channels: given.contact.channels },
    });
    return saved;
  });
}
