// From a form to a value that may be trusted, or to errors beside their fields. Nothing typed is lost.
import { z } from 'zod';
import { parseDay } from './calendar-day.ts';
import { parseId } from './ids.ts';
import type { FieldError, Parsed } from './parsed.ts';
import { refused } from './parsed.ts';
import { type Words, words } from './text.ts';

const told = new Map<string, Words>();

/** Registers a sentence so that Zod can carry it as text; it comes back as `Words`. */
export function message(sentence: Words): string;
export function message(ko: string, en: string): string;
export function message(sentence: Words | string, en = ''): string {
  const given = typeof sentence === 'string' ? words(sentence, en) : sentence;
  told.set(given.ko, given);
  return given.ko;
}

const generic = words('이 칸을 다시 확인해 주세요.', 'Please check this field again.');

/** Zod's issues as errors beside fields. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  const seen = new Set<string>();
  return error.issues.flatMap((issue) => {
    // What is wrong with one of several boxes is told of the boxes together.
    const field = issue.path.filter((step) => typeof step === 'string').join('.');
    if (seen.has(field)) return [];
    seen.add(field);
    return [{ field, message: told.get(issue.message) ?? generic }];
  });
}

/**
 * Everything typed in a form, files left out: the text of a field, or the list of a repeated one. One pass,
 * however many fields, and no field name reaches a prototype.
 */
export function typedFields(form: FormData): Record<string, string | string[]> {
  const typed = new Map<string, string | string[]>();
  for (const [name, entry] of form) {
    if (typeof entry !== 'string') continue;
    const before = typed.get(name);
    if (before === undefined) typed.set(name, entry);
    else if (typeof before === 'string') typed.set(name, [before, entry]);
    else before.push(entry);
  }
  return Object.fromEntries(typed);
}

/** The form as plain values: repeated names as lists, `x-year/-month/-day` joined to `x`, files left out. */
export function formValues(form: FormData): Record<string, string | string[]> {
  const values = typedFields(form);
  for (const name of Object.keys(values).filter((key) => key.endsWith('-year'))) {
    const field = name.slice(0, -'-year'.length);
    const part = (suffix: string) => String(values[`${field}-${suffix}`] ?? '').trim();
    const [year, month, day] = [part('year'), part('month'), part('day')];
    const empty = `${year}${month}${day}` === '';
    values[field] = empty ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return values;
}

/** Parses a form with a Zod schema whose messages were made by `message`. Unknown fields are dropped. */
export function parseForm<T>(schema: z.ZodType<T>, form: FormData): Parsed<T> {
  const result = schema.safeParse(formValues(form));
  return result.success ? { ok: true, value: result.data } : refused(fieldErrors(result.error));
}

const control = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}]/gu;
const tooLong = (max: number) => message(`${max}자까지 쓸 수 있어요.`, `Write at most ${max} characters.`);

/**
 * One line or more of text: trimmed, NFC, control and direction marks removed. What is too long is looked at
 * no further: patterns of a caller never meet a megabyte.
 */
export function textField(max: number, required?: string) {
  const base = z
    .string()
    .default('')
    .transform((text) => text.normalize('NFC').replace(control, '').trim())
    .refine((text) => [...text].length <= max, { error: tooLong(max), abort: true });
  return required === undefined ? base : base.refine((text) => text !== '', required);
}

/** One of a closed list. */
export function choiceField<const T extends readonly [string, ...string[]]>(options: T, missing: string) {
  return z.enum(options, missing);
}

/** Any number of a closed list; absent means none. */
export function choicesField<const T extends readonly [string, ...string[]]>(options: T, wrong: string) {
  return z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.enum(options, wrong)),
  );
}

const notADay = message('있는 날짜를 써 주세요. 예: 2026 11 23', 'Enter a real date, such as 2026 11 23');

/** `2026-11-23` or an empty field (null). */
export function dayField(required?: string) {
  return z
    .string()
    .default('')
    .transform((text, context) => {
      if (text === '') {
        if (required !== undefined) context.addIssue({ code: 'custom', message: required });
        return null;
      }
      const day = parseDay(text);
      if (day === null) context.addIssue({ code: 'custom', message: notADay });
      return day;
    });
}

const notAnId = message('선택한 항목을 찾을 수 없어요.', 'That choice could not be found.');

/** An id of a list; `missing` is said where nothing was chosen. */
export function idField<Name extends string>(missing: string = notAnId) {
  return z
    .string()
    .default('')
    .transform((text, context) => {
      const id = parseId<Name>(text);
      if (id === null) context.addIssue({ code: 'custom', message: text === '' ? missing : notAnId });
      return id ?? z.NEVER;
    });
}

/** The version a form was opened with. */
export const versionField = z.coerce.number().int().min(0).default(0);

/** A checkbox. */
export const tickField = z
  .string()
  .optional()
  .transform((text) => text !== undefined && text !== '');

/** A whole number of a form, such as days or won; commas are allowed. Empty is null. */
export function numberField(min: number, max: number) {
  const wrong = message(`${min}부터 ${max}까지의 숫자를 써 주세요.`, `Enter a number from ${min} to ${max}.`);
  return z
    .string()
    .default('')
    .transform((text, context) => {
      const plain = text.replaceAll(',', '').trim();
      if (plain === '') return null;
      const value = /^-?\d+$/.test(plain) ? Number(plain) : Number.NaN;
      if (!(value >= min && value <= max)) {
        context.addIssue({ code: 'custom', message: wrong });
        return z.NEVER;
      }
      return value;
    });
}

/** The idempotency key of a form; a fresh one when the form brought none. */
export function onceKey(form: FormData): string {
  return parseId<'once'>(form.get('once')) ?? crypto.randomUUID();
}
