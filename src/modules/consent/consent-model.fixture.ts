// Consent as it must be, written by hand: who was given what and has neither taken it back nor seen it run out,
// and whose keys are wrapped for whom.
import type { Sight } from '../../../test/consent.ts';
import type { DataClass } from '../../db/data-class.ts';

export const desks = ['police', 'smile', 'cvsc'] as const;
export type Desk = (typeof desks)[number];
export const classes = ['identity', 'contact', 'incident', 'legal'] as const satisfies readonly DataClass[];
export type Grant = { readonly institution: Desk; readonly classes: readonly DataClass[] };

type Given = { to: Desk; classes: ReadonlySet<DataClass>; state: 'live' | 'ended' | 'closed' };
export type Model = {
  given: Given[];
  versions: Map<DataClass, number>;
  wrapped: Map<Desk, ReadonlySet<DataClass>>;
};

/** A case with one sheet per class, of which nobody outside was given anything. */
export function fresh(): Model {
  return { given: [], versions: new Map(classes.map((known) => [known, 1])), wrapped: new Map() };
}

const live = (model: Model, to: Desk) =>
  new Set(
    model.given.filter((one) => one.to === to && one.state === 'live').flatMap((one) => [...one.classes]),
  );
const wrapped = (model: Model, to: Desk) => model.wrapped.get(to) ?? new Set<DataClass>();

/** More is given, beside what was given before. */
export function give(model: Model, { institution, classes: more }: Grant): void {
  model.given.push({ to: institution, classes: new Set(more), state: 'live' });
  model.wrapped.set(institution, wrapped(model, institution).union(new Set(more)));
}

/** Taken back, of one desk or all, some classes or all: only what holds now. */
export function withdraw(model: Model, to: Desk | null, taken: readonly DataClass[] | null): void {
  for (const one of desks.filter((known) => to === null || known === to)) {
    const gone = live(model, one).intersection(new Set(taken ?? classes));
    for (const given of model.given.filter((row) => row.to === one && row.state === 'live')) {
      given.classes = given.classes.difference(gone);
    }
    model.wrapped.set(one, wrapped(model, one).difference(gone));
  }
}

/** The hourly round takes away the wraps of what has run out, unless something younger still needs them. */
export function follow(model: Model): void {
  for (const given of model.given.filter((one) => one.state === 'ended')) {
    given.state = 'closed';
    const gone = given.classes.difference(live(model, given.to));
    model.wrapped.set(given.to, wrapped(model, given.to).difference(gone));
  }
}

/** The versions after these classes were written once more. */
export function rewritten(model: Model, some: readonly DataClass[]): ReadonlyMap<DataClass, number> {
  for (const known of some) model.versions.set(known, (model.versions.get(known) ?? 0) + 1);
  return new Map(some.map((known) => [known, model.versions.get(known) ?? 0]));
}

export const visible = (model: Model, to: Desk) =>
  [...live(model, to)].map((known) => `${known} ${model.versions.get(known)}`).sort();

/** What the model says that `sight` must answer. */
export function expected(model: Model, at: readonly Desk[]): Sight {
  const wraps = desks.map((to) => [to, [...wrapped(model, to)].sort()] as const);
  return {
    seen: Object.fromEntries(at.map((to) => [to, visible(model, to)])),
    wrapped: Object.fromEntries(wraps.filter(([, known]) => known.length > 0)),
  };
}
