// Exactly what an institution will see of a case: consented classes × the sections that exist, field by
// field, in words. Used by the sender's review and by the page of the one who claimed.
import { type DataClass, dataClasses, dataClassText } from '../../db/data-class.ts';
import type { Section } from '../../db/sections.ts';
import { formatDay, formatInstant, parseDay } from '../../shared/calendar-day.ts';
import { type Language, say, type Words, words } from '../../shared/text.ts';
import { catalogue, choiceWords } from '../eligibility/index.ts';
import { formatPhone } from '../people/index.ts';
import { fieldWords, valueWords } from './field-words.ts';

export type Field = { readonly label: Words; readonly value: string };

/** One class as an institution will find it. `hidden`: it exists, but not for the one who looks now. */
export type ClassPayload = {
  readonly class: DataClass;
  readonly label: Words;
  readonly fields: readonly Field[];
  readonly hidden: number;
};

const yes = words('예', 'Yes');
const no = words('아니요', 'No');
const notKnown = words('모름', 'Not known');
const notTold = words('말하지 않음', 'Not told');
const other = words('그 밖의 내용', 'Other content');

const factLabels: ReadonlyMap<string, Words> = new Map(
  catalogue().map(([key, note]) => [String(key), note.label]),
);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Days and instants as people write them; every other text as it is. */
function dayText(text: string, language: Language): string {
  const day = parseDay(text);
  if (day !== null) return formatDay(day, language);
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)
    ? formatInstant(Temporal.Instant.from(text), language)
    : text;
}

/** One value in words; empty for nothing. Codes without words are shown as they are. */
export function valueText(key: string, value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return say(value ? yes : no, language);
  if (typeof value === 'number') return /year$/i.test(key) ? String(value) : value.toLocaleString('ko-KR');
  if (typeof value === 'string') {
    const known = choiceWords(key, value) ?? valueWords[value];
    if (known !== undefined) return say(known, language);
    return key === 'phone' ? formatPhone(value) : dayText(value, language);
  }
  if (Array.isArray(value)) {
    return value
      .map((one) => valueText(key, one, language))
      .filter((text) => text !== '')
      .join(', ');
  }
  if (!isRecord(value)) return '';
  return Object.entries(value)
    .map(([name, one]) => ({ label: fieldWords[name] ?? other, text: valueText(name, one, language) }))
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `${say(label, language)} ${text}`)
    .join(' · ');
}

function factField(path: string, entry: unknown, language: Language): Field | null {
  if (!isRecord(entry)) return null;
  const key = path.replace(/^crimes\.\d+\./, 'crimes.');
  const open = entry.open;
  const value =
    open === 'unknown'
      ? say(notKnown, language)
      : open === 'declined'
        ? say(notTold, language)
        : valueText(key, entry.value, language);
  return value === '' ? null : { label: factLabels.get(key) ?? other, value };
}

/** The fields of a section, as a person reads them. */
export function fieldsOf(section: Pick<Section, 'name' | 'content'>, language: Language): readonly Field[] {
  if (!isRecord(section.content)) return [];
  const fields = Object.entries(section.content).map(([key, value]) => {
    if (section.name === 'facts') return factField(key, value, language);
    const text = valueText(key, value, language);
    return text === '' ? null : { label: fieldWords[key] ?? other, value: text };
  });
  return fields.filter((field) => field !== null);
}

/**
 * What an institution finds, by class in order of danger. `shapes` are all sections that exist, `sections`
 * those the looker may open; the difference is counted as hidden, never left out.
 */
export function payloadFor(
  institution: string,
  open: ReadonlySet<DataClass>,
  shapes: readonly { readonly owner: string; readonly class: DataClass; readonly name: string }[],
  sections: readonly Section[],
  language: Language,
): readonly ClassPayload[] {
  const reaches = (one: { readonly owner: string; readonly class: DataClass }) =>
    one.owner === institution || open.has(one.class);
  return dataClasses.flatMap((known) => {
    const exist = shapes.filter((shape) => shape.class === known && reaches(shape));
    const opened = sections.filter((section) => section.class === known && reaches(section));
    if (exist.length === 0 && !open.has(known)) return [];
    return [
      {
        class: known,
        label: dataClassText[known],
        fields: opened.flatMap((section) => fieldsOf(section, language)),
        hidden: Math.max(0, exist.length - opened.length),
      },
    ];
  });
}
