import { type Deps, type StaffActor, type Writer, writeOnce } from '../../../db/access.ts';
import type { CaseId, StaffId } from '../../../shared/ids.ts';
import { addToTimeline, type CaseHead, caseHead, endAssignment, insertAssignment } from '../store.ts';
import { successorRoles } from '../transfer/actions.ts';
import { colleaguesFor, isWalled, worksOn } from '../transfer/transfer-store.ts';
import { maySeal, type NewLifting, type NewSeal } from './seal.ts';
import { endSeal, insertSeal, namedOn } from './seal-store.ts';

export type SealOutcome = { readonly kind: 'done' | 'stale' | 'refused' };

type Allowed = (head: CaseHead) => boolean;

/** Runs one change of a seal by whoever may make it, on the case as the form knew it. */
function change(
  deps: Deps,
  actor: StaffActor,
  once: { readonly key: string; readonly action: string },
  of: CaseId,
  expected: number | null,
  allowed: Allowed,
  fn: (w: Writer) => Promise<SealOutcome>,
): Promise<SealOutcome> {
  return writeOnce<SealOutcome>(deps, actor, once, async (w) => {
    const head = await caseHead(w, of);
    const refuse = (kind: 'stale' | 'refused'): SealOutcome => {
      w.record({ event: 'case.seal-refused', case: of, detail: { why: kind } });
      return { kind };
    };
    const its = maySeal(actor, head) && (await worksOn(w, of, actor.id));
    if (!its || !allowed(head)) return refuse('refused');
    if (expected !== null && head.version !== expected) return refuse('stale');
    const outcome = await fn(w);
    return outcome.kind === 'done' ? outcome : refuse(outcome.kind);
  });
}

/** Restricts a case to those who keep working on it; whoever is left out loses it with this transaction. */
export function sealCase(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  given: NewSeal,
): Promise<SealOutcome> {
  const once = { key, action: `case.seal/${of}` };
  return change(
    deps,
    actor,
    once,
    of,
    given.version,
    (head) => !head.restricted,
    async (w) => {
      const staying = new Set<StaffId>([actor.id, ...given.keep]);
      const out = (await namedOn(w, of)).filter((one) => !one.bound && !staying.has(one.id));
      await insertSeal(w, of, actor.id, given.reason);
      for (const one of out) await endAssignment(w, of, one.id);
      await addToTimeline(w, of, {
        kind: 'case.sealed',
        class: 'protection',
        detail: { reason: given.reason },
      });
      w.record({
        event: 'case.sealed',
        case: of,
        detail: { reason: given.reason, left: out.map((one) => one.id) },
      });
      return { kind: 'done' };
    },
  );
}

/** Lifts the restriction, for a coded reason. */
export function unsealCase(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  given: NewLifting,
): Promise<SealOutcome> {
  const once = { key, action: `case.unseal/${of}` };
  return change(
    deps,
    actor,
    once,
    of,
    given.version,
    (head) => head.restricted,
    async (w) => {
      if (!(await endSeal(w, of, actor.id, given.reason))) return { kind: 'refused' };
      await addToTimeline(w, of, {
        kind: 'case.unsealed',
        class: 'protection',
        detail: { reason: given.reason },
      });
      w.record({ event: 'case.unsealed', case: of, detail: { reason: given.reason } });
      return { kind: 'done' };
    },
  );
}

/** Names a colleague of the own institution on a restricted case; refused behind a wall. */
export function nameOnCase(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  staff: StaffId,
): Promise<SealOutcome> {
  const once = { key, action: `case.name/${of}` };
  return change(
    deps,
    actor,
    once,
    of,
    null,
    (head) => head.restricted,
    async (w) => {
      const colleagues = await colleaguesFor(w, actor.institution, successorRoles(actor.role), actor.id);
      if (!colleagues.some((one) => one.id === staff) || (await isWalled(w, of, staff)))
        return { kind: 'refused' };
      await insertAssignment(w, of, staff, 'cover');
      await addToTimeline(w, of, { kind: 'case.named', class: 'protection' });
      w.record({ event: 'case.named', case: of, detail: { staff } });
      return { kind: 'done' };
    },
  );
}
