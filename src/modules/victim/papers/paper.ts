import { z } from 'zod';
import type { DataClass } from '../../../db/data-class.ts';
import { choiceField, message } from '../../../shared/form.ts';
import { type DocumentCode, documentCodes } from '../../directory/index.ts';
import { papersText } from './text.ts';

/** To which class a paper belongs when the person hands it in herself; a worker may file it anew. */
export const paperClass = {
  ID: 'identity',
  CONS: 'legal',
  FORM: 'legal',
  CASE: 'legal',
  DX: 'incident',
  HOSP: 'incident',
  BILL: 'money',
  FAM: 'identity',
  COHAB: 'identity',
  INC: 'money',
  ASSET: 'money',
  BANK: 'money',
  DEATH: 'incident',
  FUN: 'money',
  ENR: 'work',
  RES: 'whereabouts',
  DELEG: 'identity',
  LINK: 'identity',
  SUBR: 'legal',
  REFER: 'legal',
  MOVE: 'whereabouts',
  SEP: 'work',
  DEBT: 'money',
  PROT: 'legal',
} as const satisfies Record<DocumentCode, DataClass>;

export const paperForm = z.object({
  kind: choiceField(documentCodes, message(papersText.chooseKind)),
});

/** Papers whose very name tells what this is about: offered only where they were asked for. */
const tellingPapers: ReadonlySet<DocumentCode> = new Set([
  'CONS',
  'CASE',
  'DX',
  'DEATH',
  'FUN',
  'LINK',
  'SUBR',
  'REFER',
  'PROT',
]);

/** What the page offers to hand in. */
export function offeredPapers(asked: readonly string[]): readonly DocumentCode[] {
  return documentCodes.filter((code) => !tellingPapers.has(code) || asked.includes(code));
}

export type Paper = { readonly id: string; readonly kind: string; readonly at: Temporal.Instant };
