import { type FieldError, type Parsed, parsed, refused } from '../../../shared/parsed.ts';
import { refusals } from '../text.ts';
import { asq } from './asq.ts';
import { gad7 } from './gad7.ts';
import type { Alarm, Instrument, InstrumentId, ScoreBand } from './instrument.ts';
import { pcl5 } from './pcl5.ts';
import { type PclReading, readClusters } from './pcl5-clusters.ts';
import { pcptsd5 } from './pcptsd5.ts';
import { phq9 } from './phq9.ts';

/** All screens, in the order in which they are offered. */
export const instruments: readonly Instrument[] = [phq9, gad7, pcptsd5, pcl5, asq];

/** The screen with this id; null for a forged one. */
export function findInstrument(id: string): Instrument | null {
  return instruments.find((instrument) => instrument.id === id) ?? null;
}

export type Score = {
  readonly instrument: InstrumentId;
  /** The sum of what was answered; with `complete` false it is "at least". */
  readonly total: number;
  readonly band: ScoreBand | null;
  readonly alarms: readonly Alarm[];
  readonly complete: boolean;
  /** Item ids without an answer, as far as the screen asks them. */
  readonly missing: readonly string[];
  readonly clusters: PclReading | null;
};

/** What came from a form or JSON: item id → option value as a number or its digits; empty means no answer. */
export type RawAnswers = Readonly<Record<string, unknown>>;

/** Takes only the fields of one screen out of a form that carries others too. */
export function pickAnswers(instrument: Instrument, form: RawAnswers): RawAnswers {
  return Object.fromEntries(
    instrument.items.filter((item) => item.id in form).map((item) => [item.id, form[item.id]]),
  );
}

/**
 * Scores one screen. Missing answers are allowed and named; an answer outside the options and an unknown item
 * are refused with their field. Alarms are given even when the sheet is incomplete.
 */
export function score(instrument: Instrument, answers: RawAnswers): Parsed<Score> {
  const errors: FieldError[] = [];
  const given = new Map<string, number>();
  for (const [field, raw] of Object.entries(answers)) {
    if (!instrument.items.some((item) => item.id === field)) {
      errors.push({ field, message: refusals.unknownItem });
    } else if (!isEmpty(raw)) {
      const value = readValue(instrument, raw);
      if (value === null) errors.push({ field, message: refusals.answerOutOfRange });
      else given.set(field, value);
    }
  }
  if (errors.length > 0) return refused(errors);
  const reading = instrument.read(given);
  const complete = reading.missing.length === 0;
  const clusters = instrument.id === 'pcl5' ? readClusters(given, complete) : null;
  return parsed({ instrument: instrument.id, ...reading, complete, clusters });
}

function isEmpty(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === '';
}

function readValue(instrument: Instrument, raw: unknown): number | null {
  const value = typeof raw === 'string' && /^\d$/.test(raw) ? Number(raw) : raw;
  return instrument.options.find((option) => option.value === value)?.value ?? null;
}
