// A paper of a case. Knows what may come in (PDF and pictures, judged by their bytes), refuses the rest
// with a reason, and keeps two things of a picture: the sealed original and a copy without hidden data.
import { fileTypeFromBuffer } from 'file-type';
import { z } from 'zod';
import { type DataClass, dataClasses } from '../../db/data-class.ts';
import { choiceField, message, tickField } from '../../shared/form.ts';
import type { CaseId, DocumentId } from '../../shared/ids.ts';
import { type FieldError, type Parsed, parsed, refused } from '../../shared/parsed.ts';
import type { Words } from '../../shared/text.ts';
import { documentCodes } from '../directory/index.ts';
import { documentText } from './text.ts';

/** 12 MiB: a scanned form of a dozen pages fits. */
export const largestDocument = 12 * 1024 * 1024;

const extensions = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
} as const;
export type MediaType = keyof typeof extensions;

export function isMediaType(text: string): text is MediaType {
  return Object.hasOwn(extensions, text);
}

export const isPicture = (type: MediaType) => type !== 'application/pdf';

export const downloadReasons = ['application', 'referral', 'court', 'check', 'person_asks'] as const;
export type DownloadReason = (typeof downloadReasons)[number];

export const newDocument = z.object({
  kind: choiceField(documentCodes, message(documentText.kindMissing)),
  class: choiceField(dataClasses, message(documentText.classMissing)),
  shared: tickField,
});
export type NewDocument = z.infer<typeof newDocument>;

export const download = z.object({
  reason: choiceField(downloadReasons, message(documentText.reasonMissing)),
});

export type DocumentRow = {
  readonly id: DocumentId;
  readonly caseId: CaseId;
  readonly institution: string;
  readonly class: DataClass;
  readonly kind: string;
  readonly shared: boolean;
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly addedAt: Temporal.Instant;
  /** Null for a paper the person, or a helper of hers, handed in herself. */
  readonly addedBy: string | null;
};

export type Incoming = { readonly name: string; readonly bytes: Buffer; readonly type: MediaType };

/** Judges an upload by its bytes, never by its name. The name loses paths and control characters. */
export async function readUpload(file: FormDataEntryValue | null): Promise<Parsed<Incoming>> {
  const refuse = (words: Words): Parsed<never> =>
    refused([{ field: 'file', message: words } satisfies FieldError]);
  if (!(file instanceof File) || file.size === 0) return refuse(documentText.fileMissing);
  if (file.size > largestDocument) return refuse(documentText.fileTooLarge);
  const bytes = Buffer.from(await file.arrayBuffer());
  const sniffed = await fileTypeFromBuffer(bytes);
  if (sniffed === undefined || !isMediaType(sniffed.mime)) return refuse(documentText.fileKind);
  const name = (file.name.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .slice(0, 120);
  return parsed({ name: name === '' ? 'document' : name, bytes, type: sniffed.mime });
}

/** The name of a downloaded file: neutral, so that a downloads folder tells nothing. */
export function downloadName(id: DocumentId, type: MediaType): string {
  return `file-${id.slice(0, 8)}.${extensions[type]}`;
}
