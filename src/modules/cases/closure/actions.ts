import { type Deps, type StaffActor, writeOnce } from '../../../db/access.ts';
import { writeSection } from '../../../db/sections.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { followUpDays, mayBecome } from '../case.ts';
import { addToTimeline, caseHead, updateCase } from '../store.ts';
import type { NewClosure, NewReopening } from './closure.ts';
import { endClosure, insertClosure, insertFollowUps } from './closure-store.ts';

export type ClosureOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused' };

/** Closes a case and schedules the contacts after it; deadlines keep watching. */
export function closeCase(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  closure: NewClosure,
): Promise<ClosureOutcome> {
  return writeOnce(deps, actor, { key, action: `case.close/${of}` }, async (w) => {
    const head = await caseHead(w, of);
    if (!mayBecome(head.status, 'closed')) {
      w.record({ event: 'case.close-refused', case: of, detail: { status: head.status } });
      return { kind: 'refused' };
    }
    if (!(await updateCase(w, of, { status: 'closed', closed_at: w.now }, closure.version))) {
      w.record({ event: 'case.close-refused', case: of, detail: { why: 'stale' } });
      return { kind: 'stale' };
    }
    await insertClosure(w, of, closure.outcome);
    await insertFollowUps(w, of, closure.outcome === 'deceased' ? [] : followUpDays(w.today));
    if (closure.summary !== '') {
      const name = `closure/${w.today.toString()}`;
      await writeSection(w, of, 'service_use', name, { summary: closure.summary }, 0);
    }
    await addToTimeline(w, of, {
      kind: 'case.closed',
      class: 'service_use',
      detail: { outcome: closure.outcome },
    });
    w.record({
      event: 'case.closed',
      case: of,
      classes: ['service_use'],
      detail: { outcome: closure.outcome },
    });
    return { kind: 'done' };
  });
}

/** Opens a closed or guided case again. */
export function reopenCase(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  given: NewReopening,
): Promise<ClosureOutcome> {
  return writeOnce(deps, actor, { key, action: `case.reopen/${of}` }, async (w) => {
    const head = await caseHead(w, of);
    if (!mayBecome(head.status, 'open') || head.status === 'intake') {
      w.record({ event: 'case.reopen-refused', case: of, detail: { status: head.status } });
      return { kind: 'refused' };
    }
    if (!(await updateCase(w, of, { status: 'open', closed_at: null }, given.version))) {
      w.record({ event: 'case.reopen-refused', case: of, detail: { why: 'stale' } });
      return { kind: 'stale' };
    }
    await endClosure(w, of, given.reason);
    await addToTimeline(w, of, {
      kind: 'case.reopened',
      class: 'service_use',
      detail: { reason: given.reason },
    });
    w.record({ event: 'case.reopened', case: of, detail: { reason: given.reason } });
    return { kind: 'done' };
  });
}
