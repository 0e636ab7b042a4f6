import { type Deps, type StaffActor, type Writer, writeOnce } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { isOver } from '../case.ts';
import { ownCaseHead } from '../store.ts';

/** The case has ended: nothing was begun. */
export type CaseOver = { readonly kind: 'over' };

/**
 * One form that begins something new on a case: once for its key, by those on the case (`NotFound` for
 * others), and answered `over` when the case has ended. What was begun before may still be finished.
 */
export function startWork<T extends object>(
  deps: Deps,
  actor: StaffActor,
  given: { readonly key: string; readonly action: string; readonly case: CaseId },
  fn: (w: Writer) => Promise<T>,
): Promise<T | CaseOver> {
  const { key, action, case: of } = given;
  return writeOnce<T | CaseOver>(deps, actor, { key, action: `${action}/${of}` }, async (w) => {
    const head = await ownCaseHead(w, of);
    if (!isOver(head.status)) return await fn(w);
    w.record({ event: 'work.refused', case: of, detail: { action, status: head.status } });
    return { kind: 'over' };
  });
}
