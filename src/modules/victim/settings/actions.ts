import { type Deps, NotFound, type VictimActor, write } from '../../../db/access.ts';
import { portalActor } from '../access/access.ts';
import { sendMessage } from '../messages/actions.ts';
import { stopSharing } from '../sharing/actions.ts';
import { setTrace } from './setting-store.ts';

/** Closes the portal and silences every notice of this case, at once. */
export async function stopTrace(deps: Deps, actor: VictimActor): Promise<void> {
  if (actor.kind !== 'victim') throw new NotFound('not for helpers');
  await write(deps, portalActor, async (w) => {
    await setTrace(w, actor.caseId, true);
    w.record({ event: 'portal.trace-stopped', case: actor.caseId, detail: { access: actor.id } });
  });
}

/** Everything stops: sharing at once, and those in charge read that it is over. */
export async function stopEverything(
  deps: Deps,
  actor: VictimActor,
  key: string,
  text: string,
): Promise<void> {
  await sendMessage(deps, actor, key, { kind: 'withdrawal', text });
  await stopSharing(deps, actor, crypto.randomUUID(), { institution: null, classes: null });
}
