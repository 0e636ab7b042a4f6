import { z } from 'zod';
import { applicant, crime, offender, relation, stay, victim } from './people.ts';
import * as situation from './situation.ts';
import { day } from './values.ts';

/**
 * The fact sheet: everything a rule may ask (design of the one intake).
 * Every field may be absent, and absent means unknown, never "no". A list that is present is complete.
 */
export const factSheet = z.strictObject({
  asOf: day.optional(),
  crimes: z.array(crime).min(1).max(20).optional(),
  victim: victim.optional(),
  applicant: applicant.optional(),
  relation: relation.optional(),
  offender: offender.optional(),
  stay: stay.optional(),
  harm: situation.harm.optional(),
  knowledge: situation.knowledge.optional(),
  safety: situation.safety.optional(),
  digital: situation.digital.optional(),
  household: situation.household.optional(),
  income: situation.income.optional(),
  assets: situation.assets.optional(),
  region: situation.region.optional(),
  finance: situation.finance.optional(),
  money: situation.money.optional(),
  aid: situation.aid.optional(),
  work: situation.work.optional(),
  wishes: situation.wishes.optional(),
  procedure: situation.procedure.optional(),
  parameters: situation.parameters.optional(),
});

export type FactSheet = z.infer<typeof factSheet>;

type Groups = Omit<FactSheet, 'asOf' | 'crimes'>;
export type FactGroup = keyof Groups;
/** The fields of one group. */
export type FieldOf<G extends FactGroup> = keyof NonNullable<Groups[G]> & string;
type CrimeField = keyof NonNullable<FactSheet['crimes']>[number] & string;

/** `harm.treatmentDays`: one field of a group. */
export type FieldPath = { [G in FactGroup]: `${G}.${FieldOf<G>}` }[FactGroup];
/** Every kind of fact once; the key of the catalogue. */
export type FactKey = FieldPath | 'asOf' | 'crimes' | `crimes.${CrimeField}`;
/** One fact of one sheet: a field, or a field of the crime with that place in the list. */
export type FactPath = FieldPath | 'asOf' | 'crimes' | `crimes.${number}.${CrimeField}`;
export type CrimePathField = CrimeField;

/** The type of a field's value when it is known. */
export type ValueAt<P extends FieldPath> = P extends `${infer G}.${infer F}`
  ? G extends FactGroup
    ? F extends FieldOf<G>
      ? NonNullable<NonNullable<Groups[G]>[F]>
      : never
    : never
  : never;

/** `crimes.1.intent` → `crimes.intent`: the catalogue's key of a path. */
export function keyOf(path: FactPath): FactKey {
  // Taking the place out of a crime's path leaves a catalogue key by construction of both types.
  return path.replace(/^crimes\.\d+\./, 'crimes.') as FactKey;
}

/** `crimes.intent` → `crimes.1.intent`: the path of a fact, for the crime with that place. */
export function pathOf(key: FactKey, place = 0): FactPath {
  // Putting the place into a crime's key makes a path by construction of both types.
  return key.replace(/^crimes\./, `crimes.${place}.`) as FactPath;
}

/** A fast reader of one field; undefined is unknown. */
export function readerOf<P extends FieldPath>(path: P): (sheet: FactSheet) => ValueAt<P> | undefined {
  const dot = path.indexOf('.');
  const group = path.slice(0, dot);
  const field = path.slice(dot + 1);
  return (sheet) => {
    const groups: Readonly<Record<string, unknown>> = sheet;
    // The path's type guarantees both look-ups; TypeScript cannot follow a path through them.
    const found = groups[group] as Readonly<Record<string, ValueAt<P> | undefined>> | undefined;
    return found?.[field];
  };
}

/** Reads one field of a sheet; undefined is unknown. */
export function valueAt<P extends FieldPath>(sheet: FactSheet, path: P): ValueAt<P> | undefined {
  return readerOf(path)(sheet);
}
