import type { z } from 'zod';
import { choiceField, fieldErrors, message, numberField, versionField } from '../../shared/form.ts';
import { type FieldError, type Parsed, parsed, refused } from '../../shared/parsed.ts';
import type { Urgency } from '../directory/index.ts';
import {
  type ClockCell,
  type ClockRules,
  type ClockSpan,
  clockCells,
  clockUnits,
  defaultClocks,
  longestClock,
  withClock,
} from './clock.ts';
import { clockText } from './clock-text.ts';

export const amountName = ({ urgency, status }: ClockCell) => `amount-${urgency}-${status}`;
export const unitName = ({ urgency, status }: ClockCell) => `unit-${urgency}-${status}`;

/** The fields of the page as they stand when these clocks hold. */
export function clockValues(rules: ClockRules): Readonly<Record<string, string>> {
  const pairs = clockCells.flatMap((cell) => {
    const { amount, unit } = rules[cell.urgency][cell.status];
    return [
      [amountName(cell), String(amount)],
      [unitName(cell), unit],
    ];
  });
  return Object.fromEntries(pairs);
}

const missing = message(clockText.missing);
const unitField = choiceField(clockUnits, message(clockText.chooseUnit));
const amountField = (most: number) =>
  numberField(1, most)
    .refine((value) => value !== null, missing)
    .transform((value) => value ?? 1);
const amountFields = mapUrgencies((urgency) => ({
  hours: amountField(longestClock[urgency].hours),
  working_days: amountField(longestClock[urgency].working_days),
}));

function mapUrgencies<T>(make: (urgency: Urgency) => T): Readonly<Record<Urgency, T>> {
  return { U0: make('U0'), U1: make('U1'), U2: make('U2'), U3: make('U3') };
}

function parseField<T>(schema: z.ZodType<T>, form: FormData, field: string): Parsed<T> {
  const result = schema.safeParse(form.get(field) ?? undefined);
  if (result.success) return parsed(result.data);
  return refused(fieldErrors(result.error).map((error) => ({ ...error, field })));
}

function parseSpan(form: FormData, cell: ClockCell): Parsed<ClockSpan> {
  const unit = parseField(unitField, form, unitName(cell));
  if (!unit.ok) return unit;
  const amount = parseField(amountFields[cell.urgency][unit.value], form, amountName(cell));
  return amount.ok ? parsed({ amount: amount.value, unit: unit.value }) : amount;
}

/** All clocks of the form and the version it was opened with; every wrong field is told at once. */
export function parseClocks(
  form: FormData,
): Parsed<{ readonly rules: ClockRules; readonly version: number }> {
  let rules = defaultClocks;
  const errors: FieldError[] = [];
  for (const cell of clockCells) {
    const span = parseSpan(form, cell);
    if (span.ok) rules = withClock(rules, cell, span.value);
    else errors.push(...span.errors);
  }
  if (errors.length > 0) return refused(errors);
  const version = parseField(versionField, form, 'version');
  return version.ok ? parsed({ rules, version: version.value }) : version;
}
