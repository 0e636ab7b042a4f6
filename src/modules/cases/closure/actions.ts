import { type Deps, type StaffActor, type Writer, writeOnce } from '../../../db/access.ts';
import { writeSection } from '../../../db/sections.ts';
import type { CaseId } from '../../../shared/ids.ts';
import type { FieldError } from '../../../shared/parsed.ts';
import { followUpDays, mayBecome } from '../case.ts';
import { addToTimeline, caseHead, updateCase } from '../store.ts';
import type { ReopenReason } from '../text.ts';
import { worksOn } from '../transfer/transfer-store.ts';
import type { NewClosure, NewReopening } from './closure.ts';
import { endClosure, insertClosure, insertFollowUps } from './closure-store.ts';
import { type EndChoice, openEnds, settleEnds, undecided } from './open-ends.ts';

export type ClosureOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly undecided?: readonly FieldError[] };

/** Closes a case only when somebody decided on each thing still open; `all` leaves every one to finish. */
export type Ending = NewClosure & { readonly ends: ReadonlyMap<string, EndChoice> | 'leave-all' };

/** Closes a case and schedules the contacts after it; deadlines keep watching. */
export function closeCase(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  closure: Ending,
): Promise<ClosureOutcome> {
  return writeOnce(deps, actor, { key, action: `case.close/${of}` }, async (w) => {
    const head = await caseHead(w, of);
    if (!mayBecome(head.status, 'closed') || !(await worksOn(w, of, actor.id))) {
      w.record({ event: 'case.close-refused', case: of, detail: { status: head.status } });
      return { kind: 'refused' };
    }
    const ends = await openEnds(w, of);
    const choices = closure.ends === 'leave-all' ? new Map<string, EndChoice>() : closure.ends;
    const left = closure.ends === 'leave-all' ? [] : undecided(ends, choices);
    if (left.length > 0) {
      w.record({ event: 'case.close-refused', case: of, detail: { undecided: left.length } });
      return { kind: 'refused', undecided: left };
    }
    if (!(await updateCase(w, of, { status: 'closed', closed_at: w.now }, closure.version))) {
      w.record({ event: 'case.close-refused', case: of, detail: { why: 'stale' } });
      return { kind: 'stale' };
    }
    await insertClosure(w, of, closure.outcome);
    await settleEnds(w, of, ends, choices);
    const silent = closure.outcome === 'deceased' || closure.contact === 'none';
    await insertFollowUps(w, of, silent ? [] : followUpDays(w.today));
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
      detail: { outcome: closure.outcome, followUps: !silent },
    });
    return { kind: 'done' };
  });
}

/** Opens the case again inside a transaction of the caller; false when the form was overtaken. */
export async function reopen(
  w: Writer,
  of: CaseId,
  reason: ReopenReason,
  expected: number | null,
): Promise<boolean> {
  if (!(await updateCase(w, of, { status: 'open', closed_at: null }, expected))) return false;
  await endClosure(w, of, reason);
  await addToTimeline(w, of, { kind: 'case.reopened', class: 'service_use', detail: { reason } });
  w.record({ event: 'case.reopened', case: of, detail: { reason } });
  return true;
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
    const over = mayBecome(head.status, 'open') && head.status !== 'intake';
    if (!over || !(await worksOn(w, of, actor.id))) {
      w.record({ event: 'case.reopen-refused', case: of, detail: { status: head.status } });
      return { kind: 'refused' };
    }
    if (!(await reopen(w, of, given.reason, given.version))) {
      w.record({ event: 'case.reopen-refused', case: of, detail: { why: 'stale' } });
      return { kind: 'stale' };
    }
    return { kind: 'done' };
  });
}
