// Hand-over: what colleagues hold who cannot go on with it, and who takes it. Knows why somebody cannot and
// what a hand-over asks; numbers, capacities and clocks only, never a word of a case.
import { z } from 'zod';
import { idField, message } from '../../../shared/form.ts';
import { type CaseId, parseId, type StaffId } from '../../../shared/ids.ts';
import type { Capacity, CaseStatus } from '../case.ts';
import { handoverText } from './text.ts';

/** The account is closed · a wall stands before this case · the present role works on no case. */
export const whys = ['left', 'wall', 'role'] as const;
export type Why = (typeof whys)[number];

export type LeftBehind = {
  readonly caseId: CaseId;
  /** Null for a restricted case: only those named on it know its number. */
  readonly number: string | null;
  readonly status: CaseStatus;
  readonly holder: StaffId;
  readonly holderName: string;
  readonly institution: string;
  readonly why: Why;
  readonly capacity: Capacity;
  readonly since: Temporal.Instant;
  readonly referrals: number;
  readonly tasks: number;
  readonly meetings: number;
  /** The earliest clock, task, meeting or follow-up. */
  readonly due: Temporal.Instant | null;
};

/** One colleague with what waits for a successor. */
export type Leaver = {
  readonly id: StaffId;
  readonly name: string;
  readonly institution: string;
  readonly whys: readonly Why[];
  readonly rows: readonly LeftBehind[];
};

/** What was left behind, person by person, in the order of the rows. */
export function byLeaver(rows: readonly LeftBehind[]): readonly Leaver[] {
  return [...Map.groupBy(rows, (row) => row.holder)].flatMap(([id, own]) => {
    const first = own[0];
    if (first === undefined) return [];
    const why = whys.filter((known) => own.some((row) => row.why === known));
    return [{ id, name: first.holderName, institution: first.institution, whys: why, rows: own }];
  });
}

/** How many cases have nobody who can work on them in the way somebody did. */
export function countCases(rows: readonly LeftBehind[]): number {
  return new Set(rows.map((row) => row.caseId)).size;
}

const listOfCases = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.unknown()).transform((ids) => ids.flatMap((id) => parseId<'case'>(id) ?? [])),
);

export const newHandover = z
  .object({
    to: idField<'staff'>(message(handoverText.toMissing)),
    scope: z.enum(['chosen', 'all']).catch('chosen'),
    case: listOfCases,
  })
  .superRefine((given, context) => {
    if (given.scope === 'chosen' && given.case.length === 0)
      context.addIssue({ code: 'custom', path: ['case'], message: message(handoverText.caseMissing) });
  })
  .transform(({ to, scope, case: cases }) => ({ to, cases: scope === 'all' ? null : cases }));

/** Who takes over, and which cases; null is all of them. */
export type NewHandover = z.infer<typeof newHandover>;

/** `walled` and `not_here` are refusals for one case; `gone`: somebody was quicker, or it is not yours. */
export type PassedOn = 'done' | 'walled' | 'not_here' | 'gone';

export type HandedOver =
  | { readonly kind: 'done'; readonly moved: number; readonly walled: number; readonly gone: number }
  | { readonly kind: 'refused'; readonly why: Exclude<PassedOn, 'done'> };

/** What became of all the chosen cases together: one moved is done, none is refused for the gravest reason. */
export function outcomeOf(results: readonly PassedOn[]): HandedOver {
  const count = (wanted: PassedOn) => results.filter((result) => result === wanted).length;
  const moved = count('done');
  if (moved > 0) return { kind: 'done', moved, walled: count('walled'), gone: count('gone') };
  if (count('walled') > 0) return { kind: 'refused', why: 'walled' };
  return { kind: 'refused', why: count('not_here') > 0 ? 'not_here' : 'gone' };
}
