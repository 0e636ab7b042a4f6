import { type Deps, NotFound, type StaffActor, writeOnce } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { reopen } from '../closure/actions.ts';
import { dropFollowUps, finishFollowUp, insertFollowUps } from '../closure/closure-store.ts';
import { insertNote } from '../notes/note-store.ts';
import { addToTimeline, caseHead } from '../store.ts';
import type { NewFollowUp } from './follow-up.ts';

export type FollowedUp = { readonly kind: 'done' | 'reopened' | 'refused' };

/**
 * Records a contact after closure. A wish for help opens the case again; a wish for no contact ends all that
 * were to come. Refused when it was recorded before. Throws `NotFound` for a contact of another case.
 */
export function recordFollowUp(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  id: string,
  given: NewFollowUp,
): Promise<FollowedUp> {
  return writeOnce<FollowedUp>(deps, actor, { key, action: `follow-up.record/${id}` }, async (w) => {
    const head = await caseHead(w, of);
    const done = await finishFollowUp(w, id, given.outcome);
    if (done === null) {
      w.record({ event: 'follow-up.refused', case: of, detail: { followUp: id } });
      return { kind: 'refused' };
    }
    if (done !== of) throw new NotFound('follow-up');
    if (given.note !== '') {
      await insertNote(w, of, { text: given.note, class: 'service_use', shared: false });
    }
    if (given.outcome === 'no_contact') await dropFollowUps(w, of, 'no_contact');
    if (given.outcome === 'not_reached' && given.again !== null) await insertFollowUps(w, of, [given.again]);
    const detail = { outcome: given.outcome };
    await addToTimeline(w, of, { kind: 'follow-up.done', class: 'service_use', detail });
    w.record({ event: 'follow-up.done', case: of, detail });
    if (given.outcome !== 'wants_help' || head.status !== 'closed') return { kind: 'done' };
    await reopen(w, of, 'person_asks', null);
    return { kind: 'reopened' };
  });
}
