import { type Words, words } from '../../shared/text.ts';

/**
 * What may leave the house: sentences that could come from anybody about anything. No name, no place, no
 * link, no number to call back; a test reads them for words that tell.
 */
export const templates = {
  news: words(
    '확인하실 것이 있어요. 편한 때 보세요.',
    'There is something for you to look at when it suits you.',
    '볼 것이 있어요. 편할 때 보세요.',
  ),
  tomorrow: words(
    '내일 일정이 하나 있어요. 바뀌었으면 편한 때 알려 주세요.',
    'You have one appointment tomorrow. Let us know if it no longer suits you.',
    '내일 일정이 있어요.',
  ),
} as const satisfies Record<string, Words>;
export type Template = keyof typeof templates;

/** The subject of a mail, the same for all. */
export const subject: Words = words('안내', 'Note', '알림');

export function isTemplate(text: string): text is Template {
  return Object.hasOwn(templates, text);
}
