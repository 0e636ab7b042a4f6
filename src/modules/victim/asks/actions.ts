import {
  type Deps,
  NotFound,
  type StaffActor,
  type VictimActor,
  type Writer,
  writeOnce,
} from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { requireWork } from '../../cases/index.ts';
import { tell } from '../../notifications/index.ts';
import { writeAsVictim } from '../access/writing.ts';
import { hearsLetters } from '../messages/message-store.ts';
import { answeredFields } from './answered-store.ts';
import { type Ask, askFields, isComplete, type NewAsk } from './ask.ts';
import {
  insertAnswers,
  insertAsk,
  markAnswered,
  openAsk,
  papersSince,
  pointAtPaper,
  readAsks,
  withdrawAsk,
} from './ask-store.ts';

export type Asked = { readonly kind: 'asked'; readonly id: string } | { readonly kind: 'unheard' };

/** The worker asks; only what is named here will be open to the person. `unheard`: the answer would be closed to her. */
export function askVictim(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  given: NewAsk,
): Promise<Asked> {
  return writeOnce<Asked>(deps, actor, { key, action: `ask/${of}` }, async (w) => {
    await requireWork(w, of);
    if (!(await hearsLetters(w, of))) {
      w.record({ event: 'message.unheard', case: of });
      return { kind: 'unheard' };
    }
    const id = await insertAsk(w, of, given);
    await tell(w, of, 'news');
    w.record({
      event: 'ask.sent',
      case: of,
      detail: { ask: id, fields: given.fields, papers: given.papers },
    });
    return { kind: 'asked', id };
  });
}

/** Takes a question back. Throws `NotFound` when it was not asked on this case of the actor's. */
export function takeBackAsk(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  id: string,
): Promise<{ readonly kind: 'taken-back' | 'already' }> {
  return writeOnce(deps, actor, { key, action: `ask.take-back/${id}` }, async (w) => {
    await requireWork(w, of);
    if (!(await readAsks(w, of, 'all')).some((ask) => ask.id === id)) throw new NotFound('ask');
    const done = await withdrawAsk(w, of, id);
    w.record({ event: done ? 'ask.withdrawn' : 'ask.unchanged', case: of, detail: { ask: id } });
    return { kind: done ? 'taken-back' : 'already' } as const;
  });
}

async function closeIfComplete(w: Writer, ask: Ask): Promise<void> {
  const there = {
    fields: await answeredFields(w, ask.id, ask.fields),
    papers: (await papersSince(w, ask.askedAt)).union(new Set(ask.there)),
  };
  if (!isComplete(ask, there)) return;
  await markAnswered(w, ask.id);
}

/** The asked fields, and no other; an empty answer is an answer. Throws `NotFound` when it is not open. */
export function answerAsk(
  deps: Deps,
  actor: VictimActor,
  key: string,
  id: string,
  answers: Readonly<Record<string, string>>,
): Promise<{ readonly kind: 'answered' }> {
  const classes = [...new Set(Object.values(askFields).map((field) => field.class))];
  return writeAsVictim(deps, actor, { key, action: `ask/${id}`, classes }, async (w) => {
    const ask = await openAsk(w, actor.caseId, id);
    const asked = Object.fromEntries(ask.fields.map((field) => [field, answers[field] ?? '']));
    await insertAnswers(w, actor.caseId, id, asked);
    w.record({
      event: 'ask.answered',
      case: actor.caseId,
      classes: [...new Set(ask.fields.map((field) => askFields[field].class))],
      detail: { ask: id, fields: ask.fields },
    });
    await closeIfComplete(w, ask);
    return { kind: 'answered' } as const;
  });
}

/** Answers a question for a paper with the one that is there. Throws `NotFound` where there is none to point at. */
export function usePaperThere(
  deps: Deps,
  actor: VictimActor,
  key: string,
  id: string,
  kind: string,
): Promise<{ readonly kind: 'used' }> {
  return writeAsVictim(deps, actor, { key, action: `ask-paper/${id}`, classes: [] }, async (w) => {
    if (!(await pointAtPaper(w, id, kind))) throw new NotFound('no such paper is there or asked for');
    w.record({ event: 'ask.paper-there', case: actor.caseId, detail: { ask: id, kind } });
    await closeIfComplete(w, await openAsk(w, actor.caseId, id));
    return { kind: 'used' } as const;
  });
}

/** After a paper came in: whatever it completes is answered. */
export async function closeCompleted(w: Writer, of: CaseId): Promise<void> {
  for (const ask of await readAsks(w, of, 'open')) await closeIfComplete(w, ask);
}
