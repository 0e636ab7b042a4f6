import { type Deps, NotFound, type VictimActor, write, writeOnce } from '../../../db/access.ts';
import { portalActor } from '../access/access.ts';
import { writeAsVictim } from '../access/writing.ts';
import { writeLetter } from '../messages/actions.ts';
import { letterClasses } from '../messages/message.ts';
import { endSharing } from '../sharing/actions.ts';
import { hideNames, setTrace } from './setting-store.ts';

/** Closes the portal and silences every notice of this case, at once. */
export async function stopTrace(deps: Deps, actor: VictimActor): Promise<void> {
  if (actor.kind !== 'victim') throw new NotFound('not for helpers');
  await write(deps, portalActor, async (w) => {
    await setTrace(w, actor.caseId, true);
    w.record({ event: 'portal.trace-stopped', case: actor.caseId, detail: { access: actor.id } });
  });
}

/** Has the portal speak of a first and a second help from now on; in the world she is in. */
export async function hidePlaces(deps: Deps, actor: VictimActor, key: string): Promise<void> {
  if (actor.kind !== 'victim') throw new NotFound('not for helpers');
  await writeOnce(deps, portalActor, { key, action: `portal.names/${actor.id}` }, async (w) => {
    await hideNames(w, actor.caseId, actor.bland);
    w.record({
      event: actor.bland ? 'portal.alarm-pressed' : 'portal.names-hidden',
      case: actor.caseId,
      detail: { access: actor.id },
    });
    return {};
  });
}

/** Everything stops: sharing at once, and those in charge read that it is over; both, or neither. */
export async function stopEverything(
  deps: Deps,
  actor: VictimActor,
  key: string,
  text: string,
): Promise<void> {
  if (actor.kind !== 'victim') throw new NotFound('not for helpers');
  const once = { key, action: 'stop-everything', classes: letterClasses };
  await writeAsVictim(deps, actor, once, async (w) => {
    // The letter first: ending takes the keys away that were made ready for it.
    const id = await writeLetter(w, actor, { kind: 'withdrawal', text });
    await endSharing(w, actor, { institution: null, classes: null });
    return { id };
  });
}
