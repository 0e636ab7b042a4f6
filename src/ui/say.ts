import { type Language, say, type Words } from '../shared/text.ts';

/** What a part may show: `Words` are said in the reader's language, a string is data and shown as it is. */
export type Phrase = Words | string;

/** What every part that speaks needs. */
export type Spoken = { readonly language: Language };

/** The phrase in the reader's language. */
export function phrase(text: Phrase, language: Language): string {
  return typeof text === 'string' ? text : say(text, language);
}
