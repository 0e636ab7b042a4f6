import { formatDay, parseDay } from '../../../shared/calendar-day.ts';
import { fill, type Language, say, type Words } from '../../../shared/text.ts';
import { findService } from '../../directory/index.ts';
import { choiceWords } from '../../eligibility/index.ts';
import type { FactEntry } from '../facts/fact.ts';
import { listChoiceWords } from '../facts/list-text.ts';
import { factText as text } from '../step-text.ts';

/** A coded answer in words; a code nobody has words for as it is. */
export function wordsOf(path: string, value: string): Words | string {
  return choiceWords(path, value) ?? listChoiceWords(value) ?? findService(value)?.name ?? value;
}

/** Who said it and when. */
export function knownWords(entry: FactEntry, language: Language): string {
  const day = parseDay(entry.on);
  return fill(say(text.known, language), {
    source: say(text[entry.source], language),
    on: day === null ? entry.on : formatDay(day, language),
  });
}

/** An answer in a few words, for the line under which it is folded. */
export function answerWords(path: string, entry: FactEntry, language: Language): string {
  const { open, value } = entry;
  if (open !== undefined) return say(text[open], language);
  if (typeof value === 'boolean') return say(value ? text.yes : text.no, language);
  if (typeof value === 'number') return /year$/i.test(path) ? String(value) : value.toLocaleString('en-US');
  if (Array.isArray(value)) {
    return value.length === 0
      ? say(text.noneAtAll, language)
      : fill(say(text.several, language), { n: value.length });
  }
  if (typeof value !== 'string') return '';
  const day = parseDay(value);
  if (day !== null) return formatDay(day, language);
  const known = wordsOf(path, value);
  return typeof known === 'string' ? known : say(known, language);
}
