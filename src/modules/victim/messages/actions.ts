import { type Deps, type StaffActor, type VictimActor, type Writer, writeOnce } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { requireWork } from '../../cases/index.ts';
import { tell } from '../../notifications/index.ts';
import { writeAsVictim } from '../access/writing.ts';
import type { MessageKind } from './message.ts';
import { insertMessage, markRead } from './message-store.ts';

type Letter = { readonly kind: MessageKind; readonly text: string; readonly score?: number };

/** What a letter is sealed with; the portal makes the key ready before (`writeAsVictim`). */
export const letterClasses = ['service_use'] as const;

/** Writes a letter as a part of something larger. */
export async function writeLetter(w: Writer, actor: VictimActor, given: Letter): Promise<string> {
  const id = await insertMessage(w, actor.caseId, given);
  w.record({
    event: 'message.sent',
    case: actor.caseId,
    classes: letterClasses,
    detail: { message: id, kind: given.kind },
  });
  return id;
}

/** A letter from behind the receipt code. In the bland view it goes the same way and says so to staff. */
export function sendMessage(
  deps: Deps,
  actor: VictimActor,
  key: string,
  given: Letter,
): Promise<{ readonly id: string }> {
  const once = { key, action: 'message', classes: letterClasses };
  return writeAsVictim(deps, actor, once, async (w) => ({ id: await writeLetter(w, actor, given) }));
}

/** The answer of those in charge. Throws `NotFound` for a case that is not theirs. */
export function reply(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  text: string,
): Promise<{ readonly id: string }> {
  return writeOnce(deps, actor, { key, action: `message.reply/${of}` }, async (w) => {
    await requireWork(w, of);
    const id = await insertMessage(w, of, { kind: 'message', text });
    await markRead(w, of);
    await tell(w, of, 'news');
    w.record({ event: 'message.answered', case: of, classes: ['service_use'], detail: { message: id } });
    return { id };
  });
}

/** Notes that what came in was read, without an answer. Throws `NotFound` for a case that is not theirs. */
export function noteRead(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
): Promise<{ readonly count: number }> {
  return writeOnce(deps, actor, { key, action: `message.read/${of}` }, async (w) => {
    await requireWork(w, of);
    const count = await markRead(w, of);
    w.record({ event: 'message.read', case: of, detail: { messages: count } });
    return { count };
  });
}
