import { type Deps, type StaffActor, writeOnce } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { requireWork } from '../../cases/index.ts';
import { letterClasses } from '../messages/message.ts';
import { hearsLetters, insertMessage } from '../messages/message-store.ts';
import type { Opinion } from './opinion.ts';

/**
 * Writes down how it was, as the person said it; she finds it among her letters. `unheard`: what she says is closed
 * to the institution of whoever asks. Throws `NotFound` for a case that is not theirs.
 */
export function noteOpinion(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  given: Opinion,
): Promise<{ readonly kind: 'done' | 'unheard' }> {
  return writeOnce<{ readonly kind: 'done' | 'unheard' }>(
    deps,
    actor,
    { key, action: `opinion/${of}` },
    async (w) => {
      await requireWork(w, of);
      if (!(await hearsLetters(w, of))) {
        w.record({ event: 'message.unheard', case: of });
        return { kind: 'unheard' };
      }
      const { score, more, way } = given;
      const id = await insertMessage(w, of, { kind: 'satisfaction', text: more, score: Number(score), way });
      w.record({ event: 'opinion.noted', case: of, classes: letterClasses, detail: { message: id, way } });
      return { kind: 'done' };
    },
  );
}
