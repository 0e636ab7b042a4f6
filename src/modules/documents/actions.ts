import { type Deps, type StaffActor, write, writeOnce } from '../../db/access.ts';
import type { CaseId, DocumentId } from '../../shared/ids.ts';
import { addToTimeline, requireWork } from '../cases/index.ts';
import {
  type DocumentRow,
  type DownloadReason,
  type Incoming,
  isPicture,
  type NewDocument,
} from './document.ts';
import { findDocument, insertDocument, openDocument } from './store.ts';

/** 64 megapixels; a pixel flood is refused before it is decoded. */
const mostPixels = 64_000_000;

/** A picture drawn anew without its hidden data; null when it cannot be opened. */
export async function viewCopy(file: Incoming): Promise<Buffer | null> {
  // Loaded at the first picture: the decoder costs a start a tenth of a second.
  const { default: sharp } = await import('sharp');
  try {
    const image = sharp(file.bytes, { limitInputPixels: mostPixels, failOn: 'error' }).rotate();
    return await (file.type === 'image/png' ? image.png() : image.jpeg({ quality: 88 })).toBuffer();
  } catch {
    return null;
  }
}

export type AddOutcome = { readonly kind: 'added'; readonly id: DocumentId } | { readonly kind: 'broken' };

/** Stores a document once for every institution that may read its class. `broken`: the picture will not open. */
export async function addDocument(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  given: NewDocument,
  file: Incoming,
): Promise<AddOutcome> {
  const view = isPicture(file.type) ? await viewCopy(file) : null;
  if (isPicture(file.type) && view === null) return { kind: 'broken' };
  return await writeOnce<AddOutcome>(deps, actor, { key, action: `document.add/${of}` }, async (w) => {
    await requireWork(w, of);
    const id = await insertDocument(w, of, given, file, view);
    await addToTimeline(w, of, { kind: 'document.added', class: given.class, detail: { kind: given.kind } });
    w.record({
      event: 'document.added',
      case: of,
      classes: [given.class],
      detail: { document: id, kind: given.kind },
    });
    return { kind: 'added', id };
  });
}

/** Opens a document for a reason; the reason is on the record before the bytes leave. */
export function downloadDocument(
  deps: Deps,
  actor: StaffActor,
  id: DocumentId,
  reason: DownloadReason,
  want: 'view' | 'original',
): Promise<{ readonly document: DocumentRow; readonly bytes: Buffer }> {
  return write(deps, actor, async (w) => {
    const document = await findDocument(w, id);
    const opened = await openDocument(w, document, want);
    w.record({
      event: 'document.downloaded',
      case: document.caseId,
      classes: [document.class],
      detail: { document: id, reason, want },
    });
    return { document, bytes: opened.bytes };
  });
}
