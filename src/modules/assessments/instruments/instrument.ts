// Symptom screens that may be given freely. What a screen says is data with its words: the wording of an item
// is part of the instrument and is not edited like the wording of a page. A score never diagnoses and never
// closes a door; alarms speak even when the sheet is half empty.

import type { Words } from '../../../shared/text.ts';

export type InstrumentId = 'phq9' | 'gad7' | 'pcl5' | 'pcptsd5' | 'asq';

export type Option = { readonly value: number; readonly points: number; readonly label: Words };

/** `id` is also the name of the form field, for example `phq9-1`. */
export type Item = { readonly id: string; readonly text: Words };

export type ScoreBand<Code extends string = string> = {
  readonly code: Code;
  /** The lowest total of the band; null where the band does not follow from the total alone. */
  readonly from: number | null;
  readonly label: Words;
  /** A conversation with a specialist should be offered. */
  readonly refer: boolean;
};

/** `suicide_check`: ask directly, today. `suicide_acute`: do not leave the person alone. */
export type Alarm = 'suicide_check' | 'suicide_acuity_open' | 'suicide_acute';

/** The answers given so far: item id → option value. */
export type Given = ReadonlyMap<string, number>;

export type Reading = {
  readonly total: number;
  /** Null while answers are missing and the band could still change. */
  readonly band: ScoreBand | null;
  readonly alarms: readonly Alarm[];
  readonly missing: readonly string[];
};

export type Instrument = {
  readonly id: InstrumentId;
  readonly name: Words;
  readonly measures: Words;
  /** The sentence above the items. */
  readonly lead: Words;
  readonly options: readonly Option[];
  readonly items: readonly Item[];
  readonly maximum: number;
  readonly bands: readonly ScoreBand[];
  readonly licence: Words;
  /** Who made it and where it was published. */
  readonly source: string;
  /** `unverified`: the Korean wording was not compared with an authorised text; pages must say so. */
  readonly korean: 'verified' | 'unverified';
  readonly read: (given: Given) => Reading;
};

/** Numbers items `prefix-1`, `prefix-2`, … in the order of the printed sheet. */
export function numbered(prefix: string, texts: readonly Words[]): readonly Item[] {
  return texts.map((text, index) => ({ id: `${prefix}-${index + 1}`, text }));
}

/** The points of the options chosen, added up; items without an answer add nothing. */
export function addUp(items: readonly Item[], options: readonly Option[], given: Given): number {
  const pointsOf = (value: number | undefined) =>
    options.find((option) => option.value === value)?.points ?? 0;
  return items.reduce((sum, item) => sum + pointsOf(given.get(item.id)), 0);
}

/** The ids of the items without an answer, in order. */
export function unanswered(items: readonly Item[], given: Given): readonly string[] {
  return items.filter((item) => !given.has(item.id)).map((item) => item.id);
}

/** The plain reading of a sum scale: total, and a band once every item is answered. No alarms of its own. */
export function readSum(
  items: readonly Item[],
  options: readonly Option[],
  bands: readonly ScoreBand[],
  given: Given,
): Reading {
  const total = addUp(items, options, given);
  const missing = unanswered(items, given);
  return { total, band: missing.length === 0 ? bandFor(bands, total) : null, alarms: [], missing };
}

/** The band with the highest threshold that the total reaches. */
export function bandFor(bands: readonly ScoreBand[], total: number): ScoreBand | null {
  const reached = bands.filter((band) => band.from !== null && band.from <= total);
  return reached.reduce<ScoreBand | null>(
    (best, band) => ((band.from ?? 0) >= (best?.from ?? 0) ? band : best),
    null,
  );
}
