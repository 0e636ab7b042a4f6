import { type Deps, type StaffActor, type VictimActor, type Writer, writeOnce } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { requireWork } from '../../cases/index.ts';
import { tell } from '../../notifications/index.ts';
import { writeAsVictim } from '../access/writing.ts';
import { letterClasses, type MessageKind } from './message.ts';
import { hearsLetters, insertMessage, markRead } from './message-store.ts';

type Letter = { readonly kind: MessageKind; readonly text: string; readonly score?: number };

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

/** `unheard`: her letters are closed to the institution of whoever answers. */
export type Replied = { readonly kind: 'done' | 'unheard' };

/** Nobody answers or puts away what she cannot read. */
function heard(
  deps: Deps,
  actor: StaffActor,
  once: { readonly key: string; readonly action: string },
  of: CaseId,
  fn: (w: Writer) => Promise<void>,
): Promise<Replied> {
  return writeOnce<Replied>(deps, actor, once, async (w) => {
    await requireWork(w, of);
    if (!(await hearsLetters(w, of))) {
      w.record({ event: 'message.unheard', case: of });
      return { kind: 'unheard' };
    }
    await fn(w);
    return { kind: 'done' };
  });
}

/** The answer of those in charge. Throws `NotFound` for a case that is not theirs. */
export function reply(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  text: string,
): Promise<Replied> {
  return heard(deps, actor, { key, action: `message.reply/${of}` }, of, async (w) => {
    const id = await insertMessage(w, of, { kind: 'message', text });
    await markRead(w, of);
    await tell(w, of, 'news');
    w.record({ event: 'message.answered', case: of, classes: ['service_use'], detail: { message: id } });
  });
}

/** Notes that what came in was read, without an answer. Throws `NotFound` for a case that is not theirs. */
export function noteRead(deps: Deps, actor: StaffActor, key: string, of: CaseId): Promise<Replied> {
  return heard(deps, actor, { key, action: `message.read/${of}` }, of, async (w) => {
    const count = await markRead(w, of);
    w.record({ event: 'message.read', case: of, detail: { messages: count } });
  });
}
