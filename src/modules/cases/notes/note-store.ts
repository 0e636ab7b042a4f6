import { z } from 'zod';
import type { Reader, Writer } from '../../../db/access.ts';
import { type DataClass, isDataClass } from '../../../db/data-class.ts';
import { seal, unseal } from '../../../db/sections.ts';
import { type CaseId, newId } from '../../../shared/ids.ts';
import type { NewNote, Note } from './note.ts';

const content = z.object({ text: z.string() });

/** Seals and stores a note of the writer's institution; the caller records the event. */
export async function insertNote(w: Writer, of: CaseId, note: NewNote): Promise<string> {
  if (w.actor.kind !== 'staff') throw new Error('notes are written by people');
  const id = newId<'note'>();
  const place = { case: of, owner: w.actor.institution, class: note.class, row: `note/${id}` };
  const sealed = await seal(w, place, { text: note.text });
  await w.db
    .insertInto('app.note')
    .values({
      id,
      case_id: of,
      institution: w.actor.institution,
      class: note.class,
      shared: note.shared,
      written_at: w.now,
      written_by: w.actor.id,
      ...sealed,
    })
    .execute();
  return id;
}

export type NotePage = { readonly notes: readonly Note[]; readonly next: string | null };

/** Notes this reader may read, newest first, by key: `before` is the last id of the page before. */
export async function readNotes(r: Reader, of: CaseId, before: string | null, size = 20): Promise<NotePage> {
  let query = r.db
    .selectFrom('app.note as n')
    .innerJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 'n.data_key_id').on('k.institution', '=', r.actor.institution),
    )
    .innerJoin('auth.staff as s', 's.id', 'n.written_by')
    .select(['n.id', 'n.institution', 'n.class', 'n.shared', 'n.written_at', 'n.data_key_id', 'n.sealed'])
    .select(['k.wrapped', 'k.kek_version', 's.display_name'])
    .where('n.case_id', '=', of);
  if (before !== null) {
    query = query.where((e) =>
      e(e.refTuple('n.written_at', 'n.id'), '<', (inner) =>
        // The row before, looked up by its id: the key never leaves the database.
        inner
          .selectFrom('app.note as b')
          .select(['b.written_at', 'b.id'])
          .where('b.id', '=', before)
          .$asTuple('written_at', 'id'),
      ),
    );
  }
  const rows = await query
    .orderBy('n.written_at', 'desc')
    .orderBy('n.id', 'desc')
    .limit(size + 1)
    .execute();
  const notes: Note[] = [];
  for (const row of rows.slice(0, size)) {
    if (!isDataClass(row.class)) continue;
    const opened = content.parse(await unseal(r, notePlace(of, row.institution, row.class, row.id), row));
    notes.push({
      id: row.id,
      case: of,
      institution: row.institution,
      class: row.class,
      shared: row.shared,
      text: opened.text,
      writtenAt: row.written_at,
      writtenBy: row.display_name,
    });
  }
  return { notes, next: rows.length > size ? (notes.at(-1)?.id ?? null) : null };
}

function notePlace(of: CaseId, owner: string, known: DataClass, id: string) {
  return { case: of, owner, class: known, row: `note/${id}` };
}
