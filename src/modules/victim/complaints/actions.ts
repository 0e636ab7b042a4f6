import {
  type Deps,
  NotFound,
  read,
  type StaffActor,
  type VictimActor,
  write,
  writeOnce,
} from '../../../db/access.ts';
import type { AccessId } from '../../../shared/ids.ts';
import { tell } from '../../notifications/index.ts';
import { portalActor } from '../access/access.ts';
import type { Complaint, NewComplaint } from './complaint.ts';
import { answerOne, caseBehind, findComplaint, insertComplaint, ownComplaints } from './complaint-store.ts';

/** Her words go to whoever runs the centre. The leaf names no case: those on the case read its log. */
export function complain(
  deps: Deps,
  actor: VictimActor,
  key: string,
  given: NewComplaint,
): Promise<{ readonly id: string }> {
  if (actor.kind !== 'victim') throw new NotFound('not for helpers');
  return writeOnce(deps, actor, { key, action: 'portal.told' }, async (w) => {
    const id = await insertComplaint(w, given);
    w.record({ event: 'complaint.made', detail: { complaint: id, about: given.about } });
    return { id };
  });
}

/** Her own, with their answers. */
export function readOwn(deps: Deps, actor: VictimActor): Promise<readonly Complaint[]> {
  return write(deps, actor, async (w) => {
    w.record({ event: 'complaint.read' });
    return await ownComplaints(w);
  });
}

/** Opens one; throws `NotFound` when it is not this reader's to hear. */
export function openComplaint(deps: Deps, actor: StaffActor, id: string): Promise<Complaint> {
  return write(deps, actor, async (w) => {
    const found = await findComplaint(w, id);
    if (found === null) throw new NotFound('complaint');
    w.record({ event: 'complaint.read', detail: { complaint: id } });
    return found;
  });
}

async function tellHer(deps: Deps, access: AccessId): Promise<void> {
  const of = await read(deps, portalActor, (r) => caseBehind(r, access));
  await write(deps, portalActor, async (w) => {
    await tell(w, of, 'news');
    w.record({ event: 'complaint.told' });
  });
}

/** The one answer; she reads it behind her code. `already`: somebody answered before. */
export async function answerComplaint(
  deps: Deps,
  actor: StaffActor,
  key: string,
  id: string,
  text: string,
): Promise<{ readonly kind: 'answered' | 'already' }> {
  // Only the first of two presses comes by here: she is told once.
  const from: AccessId[] = [];
  const done = await writeOnce(deps, actor, { key, action: `complaint.answer/${id}` }, async (w) => {
    if ((await findComplaint(w, id)) === null) throw new NotFound('complaint');
    const access = await answerOne(w, id, text);
    const event = access === null ? 'complaint.unchanged' : 'complaint.answered';
    w.record({ event, detail: { complaint: id } });
    if (access !== null) from.push(access);
    return { kind: access === null ? 'already' : 'answered' } as const;
  });
  for (const access of from) await tellHer(deps, access);
  return done;
}
