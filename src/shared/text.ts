/** The languages of the interface. `easy` is easy Korean (쉬운 말) and falls back to `ko`. */
export const languages = ['ko', 'easy', 'en'] as const;
export type Language = (typeof languages)[number];

/** One thing said in every language of the house. Korean and English are never optional. */
export type Words = { readonly ko: string; readonly en: string; readonly easy?: string };

/** Writes one `Words` value; used by every `text.ts`. */
export function words(ko: string, en: string, easy?: string): Words {
  return easy === undefined ? { ko, en } : { ko, en, easy };
}

/** The sentence in the reader's language. */
export function say(text: Words, language: Language): string {
  if (language === 'en') return text.en;
  if (language === 'easy') return text.easy ?? text.ko;
  return text.ko;
}

/** Fills `{name}` places; an unknown place is left visible so that a test finds it. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : String(value);
  });
}
