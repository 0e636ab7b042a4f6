import { type Deps, type StaffActor, writeOnce } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { addToTimeline, requireWork } from '../store.ts';
import type { NewNote } from './note.ts';
import { insertNote } from './note-store.ts';

/** Writes one note. Throws `NotFound` for a case that is not this person's. */
export function writeNote(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  note: NewNote,
): Promise<{ id: string }> {
  return writeOnce(deps, actor, { key, action: `note.write/${of}` }, async (w) => {
    await requireWork(w, of);
    const id = await insertNote(w, of, note);
    await addToTimeline(w, of, { kind: note.shared ? 'note.shared' : 'note.written', class: note.class });
    w.record({
      event: 'note.written',
      case: of,
      classes: [note.class],
      detail: { note: id, shared: note.shared },
    });
    return { id };
  });
}
