// A desk: one kind of specialist work with its own small vocabulary over the one delivery record. Knows what
// may be delivered and which few facts belong to it; refuses anything beside that vocabulary.
import type { DataClass } from '../../db/data-class.ts';
import { parseDay } from '../../shared/calendar-day.ts';
import type { FieldError, Parsed } from '../../shared/parsed.ts';
import type { Words } from '../../shared/text.ts';
import { deskText } from './text.ts';

export const deliveryKinds = ['session', 'item', 'amount', 'advice', 'measure'] as const;
/** A meeting, a thing lent or given, a sum, an answer, or a measure taken. */
export type DeliveryKind = (typeof deliveryKinds)[number];

/** One thing this desk does. */
export type DeskAction = { readonly code: string; readonly kind: DeliveryKind; readonly label: Words };

type Base = {
  readonly name: string;
  readonly label: Words;
  /** Codes of actions that cannot do without it. */
  readonly neededFor?: readonly string[];
};
export type DeskField =
  | (Base & { readonly type: 'text'; readonly max: number })
  | (Base & { readonly type: 'won'; readonly max: number })
  | (Base & { readonly type: 'number'; readonly max: number; readonly unit: Words })
  | (Base & { readonly type: 'day' })
  | (Base & { readonly type: 'choice'; readonly choices: Readonly<Record<string, Words>> });

export type Desk = {
  readonly slug: string;
  readonly label: Words;
  /** The class under which what it writes is sealed. */
  readonly class: DataClass;
  /** What `quantity` counts. */
  readonly unit: Words;
  readonly actions: readonly DeskAction[];
  readonly fields: readonly DeskField[];
};

export type DetailValue = string | number;
export type DeliveryDetails = Readonly<Record<string, DetailValue>>;

export type NewDelivery = {
  readonly action: string;
  readonly day: Temporal.PlainDate;
  readonly quantity: number;
  readonly details: DeliveryDetails;
  readonly words: string;
};

const wordsLimit = 2000;

function parseField(
  field: DeskField,
  text: string,
): { readonly value: DetailValue } | { readonly wrong: Words } {
  switch (field.type) {
    case 'text':
      return [...text].length > field.max ? { wrong: deskText.tooLong } : { value: text };
    case 'won':
    case 'number': {
      const plain = text.replaceAll(',', '');
      const value = /^\d{1,12}$/.test(plain) ? Number(plain) : Number.NaN;
      return value <= field.max ? { value } : { wrong: deskText.badNumber };
    }
    case 'day':
      return parseDay(text) === null ? { wrong: deskText.badDay } : { value: text };
    case 'choice':
      return Object.hasOwn(field.choices, text) ? { value: text } : { wrong: deskText.badChoice };
    default:
      return field satisfies never;
  }
}

/** Reads the form of a desk. Days of the future, unknown actions and what the vocabulary lacks are refused. */
export function parseDelivery(
  desk: Desk,
  values: Readonly<Record<string, string | readonly string[]>>,
  today: Temporal.PlainDate,
): Parsed<NewDelivery> {
  const typed = (name: string) => {
    const value = values[name];
    return (typeof value === 'string' ? value : (value?.[0] ?? '')).normalize('NFC').trim();
  };
  const errors: FieldError[] = [];
  const wrong = (field: string, message: Words) => void errors.push({ field, message });

  const action = desk.actions.find((one) => one.code === typed('action'));
  if (action === undefined) wrong('action', deskText.actionMissing);
  const day = parseDay(typed('day'));
  if (day === null) wrong('day', deskText.badDay);
  else if (Temporal.PlainDate.compare(day, today) > 0) wrong('day', deskText.dayAhead);
  const quantity = typed('quantity') === '' ? 1 : Number(typed('quantity'));
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > 9999) wrong('quantity', deskText.badNumber);
  const said = typed('words');
  if ([...said].length > wordsLimit) wrong('words', deskText.tooLong);

  const details: Record<string, DetailValue> = {};
  for (const field of desk.fields) {
    const text = typed(field.name);
    if (text === '') {
      if (action !== undefined && field.neededFor?.includes(action.code)) wrong(field.name, deskText.needed);
      continue;
    }
    const parsed = parseField(field, text);
    if ('wrong' in parsed) wrong(field.name, parsed.wrong);
    else details[field.name] = parsed.value;
  }
  if (errors.length > 0 || action === undefined || day === null) return { ok: false, errors };
  return { ok: true, value: { action: action.code, day, quantity, details, words: said } };
}
