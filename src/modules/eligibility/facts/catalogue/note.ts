import { type Words, words } from '../../../../shared/text.ts';

/** How heavy a question may be to hear: 0 a plain fact, 3 about the worst of what happened. */
export type Distress = 0 | 1 | 2 | 3;

/** What the house says about one fact, wherever it is asked, shown or documented. */
export type FactNote = {
  /** The question as asked. */
  readonly label: Words;
  /** Why it is asked. */
  readonly why: Words;
  readonly distress: Distress;
  /** The clause that makes the fact matter. */
  readonly source: string;
};

export type Question = Omit<FactNote, 'why'> & { readonly why?: Words };

/** One question. Without a reason of its own it takes the group's. */
export function question(
  ko: string,
  en: string,
  distress: Distress,
  source: string,
  why?: readonly [ko: string, en: string],
): Question {
  const label = words(ko, en);
  return why === undefined
    ? { label, distress, source }
    : { label, distress, source, why: words(why[0], why[1]) };
}
