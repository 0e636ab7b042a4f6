import { z } from 'zod';
import { type FieldError, type Parsed, parsed, refused } from '../../../shared/parsed.ts';
import { fill, type Words } from '../../../shared/text.ts';
import { contradictions } from './contradictions.ts';
import { type FactSheet, factSheet } from './sheet.ts';
import { factText } from './text.ts';

type Issue = z.core.$ZodIssue;

/** Nobody mends more at once, and a bent sheet must not be answered with megabytes. */
const mostErrors = 100;

/**
 * Reads a fact sheet from JSON. A wrong sheet is refused as a whole: each error (of the first hundred) carries the JSON pointer
 * (RFC 6901) and, where there is a list, the values allowed there. Facts that contradict each other are
 * named; days are checked against `asOf`, or the sheet's own day. Weeks of treatment
 * become days and a day of death says that the victim died, so that rules read one fact only.
 */
export function parseFacts(json: unknown, asOf?: string): Parsed<FactSheet> {
  const read = factSheet.safeParse(json);
  if (!read.success)
    return refused(read.error.issues.slice(0, mostErrors).flatMap(errorsOf).slice(0, mostErrors));
  const clashes = contradictions(asOf === undefined ? read.data : { ...read.data, asOf });
  return clashes.length > 0 ? refused(clashes) : parsed(completed(read.data));
}

/** The fact sheet's JSON Schema (draft 2020-12), made from the same definition the doors parse with. */
export function factSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(factSheet, { target: 'draft-2020-12' });
  return {
    $schema,
    $id: '/api/v1/schemas/facts',
    title: 'Hangot fact sheet',
    description: 'What a rule may ask. An absent field is unknown, never "no". A present list is complete.',
    ...schema,
  };
}

/** What one fact says about another is written down, so that each rule reads one fact only. */
function completed(sheet: FactSheet): FactSheet {
  const { harm, victim } = sheet;
  const weeks = harm?.treatmentWeeks;
  return {
    ...sheet,
    ...(weeks === undefined ? {} : { harm: { ...harm, treatmentDays: harm?.treatmentDays ?? weeks * 7 } }),
    ...(victim?.deathDate === undefined ? {} : { victim: { ...victim, deceased: true } }),
  };
}

/** `['crimes', 0, 'code']` → `/crimes/0/code`. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function errorsOf(issue: Issue): readonly FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(issue.path).join(', ');
    return issue.keys.slice(0, mostErrors).map((key) => ({
      field: pointer([...issue.path, key]),
      message: filled(factText.unknownKey, { allowed }),
    }));
  }
  return [{ field: pointer(issue.path), message: messageOf(issue) }];
}

function messageOf(issue: Issue): Words {
  switch (issue.code) {
    case 'invalid_value':
      return filled(factText.notAllowed, { allowed: issue.values.map(String).join(', ') });
    case 'invalid_type':
      return filled(factText.wrongType, { expected: issue.expected });
    case 'too_small':
      return Number(issue.minimum) === 0
        ? factText.negative
        : filled(factText.tooSmall, { limit: String(issue.minimum) });
    case 'too_big':
      return filled(factText.tooBig, { limit: String(issue.maximum) });
    default:
      return factText.byCode[issue.message] ?? factText.invalid;
  }
}

function filled(text: Words, values: Readonly<Record<string, string>>): Words {
  return { ko: fill(text.ko, values), en: fill(text.en, values) };
}

/** The field names a strict object at this path allows. */
function allowedKeys(path: readonly PropertyKey[]): readonly string[] {
  let schema: z.core.$ZodType = factSheet;
  for (const part of path) {
    schema = inner(schema);
    if (schema instanceof z.ZodArray) schema = schema.element;
    else if (schema instanceof z.ZodObject) {
      const next: z.core.$ZodType | undefined = schema.shape[String(part)];
      if (next === undefined) return [];
      schema = next;
    }
  }
  const found = inner(schema);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? inner(schema.unwrap()) : schema;
}
