import { z } from 'zod';
import { parseDay } from '../../../shared/calendar-day.ts';
import { dayField, fieldErrors, formValues, message } from '../../../shared/form.ts';
import type { FieldError } from '../../../shared/parsed.ts';
import { type Words, words } from '../../../shared/text.ts';
import { type FactEntry, type Facts, factSources, type OpenAnswer, openAnswers } from './fact.ts';
import { listFields } from './list-fields.ts';
import { isListPath, type Question } from './question.ts';
import type { FactChanges } from './sheet.ts';

/** Values of the two ways out of a question; no choice of any fact is called so. */
export const exits = { unknown: 'x-unknown', declined: 'x-declined' } as const;
/** "There is none": an empty list is an answer, an absent one is not. */
export const noneAtAll = 'x-none';
export const listRows = 3;

const wrongNumber = words('숫자만 써 주십시오.', 'Write digits only.');
const wrongDay = words('있는 날짜를 써 주십시오. 예: 2026 11 23', 'Enter a real date, such as 2026 11 23');
const wrongChoice = words('목록에 있는 답을 골라 주십시오.', 'Choose an answer of the list.');
const aheadDay = words('확인한 날이 오늘보다 뒤입니다.', 'The day lies ahead.');
const chooseSource = words('누구의 말인지 골라 주십시오.', 'Choose who says so.');
const needsDay = words('확인한 날을 써 주십시오.', 'Write the day.');

const sourceForm = z.object({
  source: z.enum(factSources, message(chooseSource)),
  on: dayField(message(needsDay)),
});

type Raw = Readonly<Record<string, string | string[]>>;
const one = (raw: Raw, name: string): string => {
  const value = raw[name];
  return (typeof value === 'string' ? value : (value?.at(-1) ?? '')).normalize('NFC').trim();
};

function openAnswer(raw: Raw, question: Question): OpenAnswer | null {
  const said = [one(raw, question.path), one(raw, `${question.path}~open`)];
  return openAnswers.find((open) => said.includes(exits[open])) ?? null;
}

type Read = { readonly value: z.core.util.JSONType | undefined } | { readonly wrong: Words };

function readScalar(kind: Question['kind'], text: string, choices: readonly string[]): Read {
  if (text === '') return { value: undefined };
  switch (kind) {
    case 'yes-no':
      return text === 'yes' || text === 'no' ? { value: text === 'yes' } : { wrong: wrongChoice };
    case 'choice':
      return choices.includes(text) ? { value: text } : { wrong: wrongChoice };
    case 'number': {
      const plain = text.replaceAll(',', '');
      return /^\d{1,13}$/.test(plain) ? { value: Number(plain) } : { wrong: wrongNumber };
    }
    case 'day':
      return parseDay(text) === null ? { wrong: wrongDay } : { value: text };
    case 'text':
    case 'list':
      return { value: text.slice(0, 40) };
  }
}

function readList(raw: Raw, path: string, errors: FieldError[]): z.core.util.JSONType | undefined {
  if (!isListPath(path)) return undefined;
  if (one(raw, `${path}~open`) === noneAtAll) return [];
  const fields = listFields(path);
  const rows: Record<string, z.core.util.JSONType>[] = [];
  for (let at = 0; at < 40; at += 1) {
    const row: Record<string, z.core.util.JSONType> = {};
    for (const field of fields) {
      const name = `${path}.${at}.${field.name}`;
      const read = readScalar(field.kind, one(raw, name), field.choices);
      if ('wrong' in read) errors.push({ field: name, message: read.wrong });
      else if (read.value !== undefined) row[field.name] = read.value;
    }
    if (Object.keys(row).length > 0) rows.push(row);
  }
  return rows.length === 0 ? undefined : rows;
}

/** What a section's form changes against what is known; errors stand beside their fields. */
export function readAnswers(
  form: FormData,
  questions: readonly Question[],
  before: Facts,
  today: Temporal.PlainDate,
): { readonly changes: FactChanges; readonly errors: readonly FieldError[] } {
  const raw = formValues(form);
  const said = sourceForm.safeParse(raw);
  const errors: FieldError[] = [];
  if (!said.success) errors.push(...fieldErrors(said.error));
  const source = said.success ? said.data.source : 'victim';
  const on = said.success && said.data.on !== null ? said.data.on : today;
  if (Temporal.PlainDate.compare(on, today) > 0) {
    errors.push({ field: 'on', message: aheadDay });
  }
  const changes: Record<string, FactEntry | null> = {};
  for (const question of questions) {
    const entry = entryOf(raw, question, errors);
    const known = before[question.path];
    if (entry === null) {
      if (known !== undefined) changes[question.path] = null;
    } else if (JSON.stringify([entry.value, entry.open]) !== JSON.stringify([known?.value, known?.open])) {
      changes[question.path] = { ...entry, on: on.toString(), source };
    }
  }
  return { changes, errors };
}

function entryOf(
  raw: Raw,
  question: Question,
  errors: FieldError[],
): { value?: z.core.util.JSONType; open?: OpenAnswer } | null {
  const open = openAnswer(raw, question);
  if (open !== null) return { open };
  if (question.kind === 'list') {
    const rows = readList(raw, question.path, errors);
    return rows === undefined ? null : { value: rows };
  }
  const read = readScalar(question.kind, one(raw, question.path), question.choices);
  if ('wrong' in read) {
    errors.push({ field: question.path, message: read.wrong });
    return null;
  }
  return read.value === undefined ? null : { value: read.value };
}

/** The known answers as the form shows them. */
export function answerValues(questions: readonly Question[], entries: Facts): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { path, kind } of questions) {
    const entry = entries[path];
    if (entry === undefined) continue;
    if (entry.open !== undefined) {
      const direct = kind === 'yes-no' || kind === 'choice';
      values[direct ? path : `${path}~open`] = exits[entry.open];
    } else if (kind === 'list') Object.assign(values, listValues(path, entry.value));
    else Object.assign(values, scalarValues(path, kind, entry.value));
  }
  return values;
}

function scalarValues(path: string, kind: Question['kind'], value: unknown): Record<string, string> {
  if (kind === 'day' && typeof value === 'string') {
    const [year = '', month = '', day = ''] = value.split('-');
    return {
      [`${path}-year`]: year,
      [`${path}-month`]: String(Number(month)),
      [`${path}-day`]: String(Number(day)),
    };
  }
  if (typeof value === 'boolean') return { [path]: value ? 'yes' : 'no' };
  return { [path]: String(value) };
}

function listValues(path: string, value: unknown): Record<string, string> {
  if (!Array.isArray(value) || !isListPath(path)) return {};
  if (value.length === 0) return { [`${path}~open`]: noneAtAll };
  const fields = listFields(path);
  const values: Record<string, string> = {};
  for (const [at, row] of value.entries()) {
    if (typeof row !== 'object' || row === null) continue;
    const known: Readonly<Record<string, unknown>> = { ...row };
    for (const { name, kind } of fields) {
      if (known[name] !== undefined)
        Object.assign(values, scalarValues(`${path}.${at}.${name}`, kind, known[name]));
    }
  }
  return values;
}
