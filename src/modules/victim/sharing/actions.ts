import { type Deps, NotFound, type VictimActor, type Writer, writeOnce } from '../../../db/access.ts';
import type { DataClass } from '../../../db/data-class.ts';
import { endConsent, type WithdrawnOutcome } from '../../consent/index.ts';

type What = { readonly institution: string | null; readonly classes: readonly DataClass[] | null };

/** Takes sharing back as a part of something larger. */
export async function endSharing(w: Writer, actor: VictimActor, what: What): Promise<WithdrawnOutcome> {
  if (!actor.bland) return await endConsent(w, actor.caseId, { ...what, askedBy: 'victim', reason: null });
  w.record({ event: 'portal.alarm-pressed', case: actor.caseId });
  return { kind: 'already' };
}

/**
 * Takes sharing back at once, for some classes of one place, for all of it, or everywhere. Only the victim's
 * own hand; in the bland view there is nothing to take back. 개인정보 보호법 §37, §38③.
 */
export function stopSharing(
  deps: Deps,
  actor: VictimActor,
  key: string,
  what: What,
): Promise<WithdrawnOutcome> {
  if (actor.kind !== 'victim') throw new NotFound('not for helpers');
  const once = { key, action: `portal.stop/${what.institution ?? ''}` };
  return writeOnce(deps, actor, once, (w) => endSharing(w, actor, what));
}
