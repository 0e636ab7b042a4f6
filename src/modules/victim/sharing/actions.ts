import { type Deps, NotFound, type VictimActor, writeOnce } from '../../../db/access.ts';
import type { DataClass } from '../../../db/data-class.ts';
import { endConsent, type WithdrawnOutcome } from '../../consent/index.ts';

/**
 * Takes sharing back at once, for some classes of one place, for all of it, or everywhere. Only the victim's
 * own hand; in the bland view there is nothing to take back. 개인정보 보호법 §37, §38③.
 */
export function stopSharing(
  deps: Deps,
  actor: VictimActor,
  key: string,
  what: { readonly institution: string | null; readonly classes: readonly DataClass[] | null },
): Promise<WithdrawnOutcome> {
  if (actor.kind !== 'victim') throw new NotFound('not for helpers');
  return writeOnce(deps, actor, { key, action: `portal.stop/${what.institution ?? ''}` }, async (w) => {
    if (actor.bland) {
      w.record({ event: 'portal.alarm-pressed', case: actor.caseId });
      return { kind: 'already' };
    }
    return await endConsent(w, actor.caseId, { ...what, askedBy: 'victim', reason: null });
  });
}
