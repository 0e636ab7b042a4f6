import { type Deps, type StaffActor, writeOnce } from '../../../db/access.ts';
import type { StaffId } from '../../../shared/ids.ts';
import { type HandedOver, type NewHandover, outcomeOf, type PassedOn } from './handover.ts';
import { leftBehind, passOn } from './handover-store.ts';

/**
 * Hands cases of a colleague who cannot go on over to another, each with its tasks, claimed referrals and
 * meetings. A case that a wall keeps from the successor stays; the rest goes on. One leaf for each case.
 */
export function handOver(
  deps: Deps,
  actor: StaffActor,
  key: string,
  holder: StaffId,
  given: NewHandover,
): Promise<HandedOver> {
  return writeOnce<HandedOver>(deps, actor, { key, action: `case.hand-over/${holder}` }, async (w) => {
    const held = await leftBehind(w, holder);
    const chosen = held.filter((row) => given.cases === null || given.cases.includes(row.caseId));
    const results: PassedOn[] = [];
    for (const { caseId } of chosen) {
      const { result, ...along } = await passOn(w, caseId, holder, given.to);
      results.push(result);
      const [event, detail] =
        result === 'done' ? ['case.handed-over', along] : ['case.hand-over-refused', { why: result }];
      w.record({ event, case: caseId, detail: { from: holder, to: given.to, ...detail } });
    }
    if (chosen.length === 0)
      w.record({ event: 'case.hand-over-refused', detail: { from: holder, why: 'gone' } });
    return outcomeOf(results);
  });
}
