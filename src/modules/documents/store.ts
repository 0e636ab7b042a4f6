import crypto from 'node:crypto';
import { z } from 'zod';
import { NotFound, type Reader, type Writer } from '../../db/access.ts';
import { isDataClass } from '../../db/data-class.ts';
import { type Place, seal, sealBytes, unseal, unsealBytes } from '../../db/sections.ts';
import { type CaseId, type DocumentId, newId } from '../../shared/ids.ts';
import { type DocumentRow, type Incoming, isMediaType, type NewDocument } from './document.ts';

const place = (of: CaseId, owner: string, known: Place['class'], id: string, part: string): Place => ({
  case: of,
  owner,
  class: known,
  row: `document/${id}/${part}`,
});

/** Seals and stores a document; `view` is the copy without hidden data, null for a PDF. */
export async function insertDocument(
  w: Writer,
  of: CaseId,
  given: NewDocument,
  file: Incoming,
  view: Buffer | null,
): Promise<DocumentId> {
  const { actor } = w;
  if (actor.kind === 'system') throw new Error('documents are added by people');
  const id = newId<'document'>();
  const owner = w.actor.institution;
  const original = await sealBytes(w, place(of, owner, given.class, id, 'original'), file.bytes);
  const copy = view === null ? null : await sealBytes(w, place(of, owner, given.class, id, 'view'), view);
  const name = await seal(w, place(of, owner, given.class, id, 'name'), { name: file.name });
  await w.db
    .insertInto('app.document')
    .values({
      id,
      case_id: of,
      institution: owner,
      class: given.class,
      kind: given.kind,
      shared: given.shared,
      media_type: file.type,
      bytes: file.bytes.length,
      sha256: crypto.createHash('sha256').update(file.bytes).digest(),
      data_key_id: original.data_key_id,
      sealed: original.sealed,
      sealed_view: copy?.sealed ?? null,
      sealed_name: name.sealed,
      added_at: w.now,
      added_by: actor.kind === 'staff' ? actor.id : null,
      handed_in_by: actor.kind === 'staff' ? null : actor.id,
      bland: actor.kind !== 'staff' && actor.bland,
    })
    .execute();
  return id;
}

type Listed = {
  id: DocumentId;
  case_id: CaseId;
  institution: string;
  class: string;
  kind: string;
  shared: boolean;
  media_type: string;
  bytes: number;
  added_at: Temporal.Instant;
  display_name: string | null;
};

function asRow(row: Listed): DocumentRow[] {
  if (!isDataClass(row.class) || !isMediaType(row.media_type)) return [];
  return [
    {
      id: row.id,
      caseId: row.case_id,
      institution: row.institution,
      class: row.class,
      kind: row.kind,
      shared: row.shared,
      mediaType: row.media_type,
      bytes: row.bytes,
      addedAt: row.added_at,
      addedBy: row.display_name,
    },
  ];
}

const listed = (r: Reader) =>
  r.db
    .selectFrom('app.document as d')
    .leftJoin('auth.staff as s', 's.id', 'd.added_by')
    .select([
      'd.id',
      'd.case_id',
      'd.institution',
      'd.class',
      'd.kind',
      'd.shared',
      'd.media_type',
      'd.bytes',
      'd.added_at',
    ])
    .select('s.display_name');

/** The documents of a case this reader may open; neither bytes nor names are read. */
export async function listDocuments(r: Reader, of: CaseId): Promise<readonly DocumentRow[]> {
  const rows = await listed(r)
    .where('d.case_id', '=', of)
    .orderBy('d.added_at', 'desc')
    .orderBy('d.id', 'desc')
    .limit(200)
    .execute();
  return rows.flatMap(asRow);
}

/** One document's row. Throws `NotFound` for one this reader may not open. */
export async function findDocument(r: Reader, id: DocumentId): Promise<DocumentRow> {
  const row = await listed(r).where('d.id', '=', id).executeTakeFirst();
  const found = row === undefined ? undefined : asRow(row)[0];
  if (found === undefined) throw new NotFound('document');
  return found;
}

const named = z.object({ name: z.string() });

/** Opens the bytes: the viewing copy where there is one and the original was not asked for. */
export async function openDocument(
  r: Reader,
  document: DocumentRow,
  want: 'view' | 'original',
): Promise<{ readonly bytes: Buffer; readonly name: string }> {
  const row = await r.db
    .selectFrom('app.document as d')
    .innerJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 'd.data_key_id').on('k.institution', '=', r.actor.institution),
    )
    .select(['d.data_key_id', 'd.sealed', 'd.sealed_view', 'd.sealed_name', 'k.wrapped', 'k.kek_version'])
    .where('d.id', '=', document.id)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound('document');
  const { id, caseId, institution, class: known } = document;
  const part = want === 'view' && row.sealed_view !== null ? 'view' : 'original';
  const sealed = part === 'view' && row.sealed_view !== null ? row.sealed_view : row.sealed;
  const bytes = await unsealBytes(r, place(caseId, institution, known, id, part), { ...row, sealed });
  const name = named.parse(
    await unseal(r, place(caseId, institution, known, id, 'name'), { ...row, sealed: row.sealed_name }),
  );
  return { bytes, name: name.name };
}
