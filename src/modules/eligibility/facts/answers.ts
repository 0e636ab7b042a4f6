import { z } from 'zod';
import { addMonths, addYears } from '../days.ts';
import { aidKinds } from './aid-kinds.ts';
import type { OffenceCode } from './offences.ts';
import { crime } from './people.ts';
import { type FactPath, type FactSheet, factSheet } from './sheet.ts';

/** Answers a question could get, found in its schema: what an interview can expect to hear. */

/** What a form control for this fact must take. */
export type AnswerKind = 'yes-no' | 'choice' | 'number' | 'day' | 'list' | 'text';

const typicalCrimes: readonly OffenceCode[] = [
  'injury',
  'rape',
  'stalking',
  'illegal-filming',
  'fraud',
  'murder',
];

/** The schema of one fact. */
export function schemaOf(path: FactPath): z.core.$ZodType {
  const [group = '', second = '', third] = path.split('.');
  if (third !== undefined) return fieldOf(crime, third);
  const outer = fieldOf(factSheet, group);
  return outer instanceof z.ZodObject ? fieldOf(outer, second) : outer;
}

function fieldOf(object: z.ZodObject, name: string): z.core.$ZodType {
  const field: z.core.$ZodType | undefined = object.shape[name];
  if (field === undefined) throw new RangeError(`no such fact: ${name}`);
  return bare(field);
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema;
}

export function answerKind(path: FactPath): AnswerKind {
  const schema = schemaOf(path);
  if (schema instanceof z.ZodBoolean) return 'yes-no';
  if (schema instanceof z.ZodEnum) return 'choice';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodArray) return 'list';
  return isDay(path) ? 'day' : 'text';
}

function isDay(path: FactPath): boolean {
  return /(?:Date|On|From|\.on|\.until|asOf)$/.test(path);
}

/** The values of a choice, in the schema's order; empty for every other kind. */
export function choicesOf(path: FactPath): readonly string[] {
  const schema = schemaOf(path);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

/** A handful of answers that together reach every side of the question. */
export function likelyAnswers(path: FactPath, day: string): readonly unknown[] {
  switch (answerKind(path)) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return choicesOf(path);
    case 'number':
      return likelyNumbers(path);
    case 'day':
      return path === 'victim.birthDate'
        ? [addYears(day, -10), addYears(day, -16), addYears(day, -35), addYears(day, -70)]
        : [addYears(day, -12), addYears(day, -4), addYears(day, -1), addMonths(day, -3), day];
    case 'list':
      return likelyLists(path);
    case 'text':
      return ['F-6', 'F-3', 'E-9'];
  }
}

/** A list that is empty, and one that holds something. */
function likelyLists(path: FactPath): readonly unknown[] {
  switch (path) {
    case 'crimes':
      return typicalCrimes.map((code) => [{ code }]);
    case 'aid.received':
      return [[], aidKinds.map((kind) => ({ kind }))];
    case 'household.survivors':
      return [[], [{ relation: 'child', age: 10, livedOnVictimIncome: true }]];
    case 'household.dependants':
      return [[], [{ relation: 'child', age: 10, enrolled: 'elementary' }]];
    default:
      return [[], [{ kind: 'industrial-disability', receivable: 1_000_000 }]];
  }
}

function likelyNumbers(path: FactPath): readonly number[] {
  const schema = schemaOf(path);
  const low = schema instanceof z.ZodNumber ? (schema.minValue ?? 0) : 0;
  const high = schema instanceof z.ZodNumber ? (schema.maxValue ?? 0) : 0;
  if (high <= 100) return [low, Math.floor((low + high) / 2), high];
  if (high <= 100_000) return [0, 20, 45, 70, 200];
  if (/[mM]onthly/.test(path)) return [0, 1_500_000, 3_000_000, 5_000_000, 12_000_000];
  return [0, 1_500_000, 3_000_000, 5_000_000, 30_000_000, 40_000_000, 300_000_000, 2_000_000_000];
}

/** The sheet with one fact more; the sheet itself stays as it was. */
export function withFact(facts: FactSheet, path: FactPath, value: unknown): FactSheet {
  const [group = '', second, third] = path.split('.');
  if (second === undefined) return { ...facts, [group]: value };
  if (third !== undefined) {
    const place = Number(second);
    return {
      ...facts,
      crimes: (facts.crimes ?? []).map((one, at) => (at === place ? { ...one, [third]: value } : one)),
    };
  }
  const groups: Readonly<Record<string, unknown>> = facts;
  const before = groups[group];
  return { ...facts, [group]: { ...(typeof before === 'object' ? before : {}), [second]: value } };
}
