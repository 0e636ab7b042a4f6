// From a missing fact to the field where it is answered. The sheet counts only crimes that have a code; the
// form counts all it shows, so that a place in one is not a place in the other.
import { type Role, roleClasses } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import type { CaseId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text.ts';
import { fieldId } from '../../../ui/form-state.ts';
import {
  type FactPath,
  listNotes,
  type NextQuestion,
  nextQuestions,
  noteOf,
} from '../../eligibility/index.ts';
import { type CaseFacts, classOfPath } from '../../intake/index.ts';

export type FactLink = { readonly path: string; readonly label: Words; readonly href: string | null };

/** Places of the form whose crime has a code, in the sheet's order. */
function namedPlaces({ entries }: CaseFacts): readonly number[] {
  return Object.entries(entries)
    .flatMap(([path, entry]) => {
      const place = /^crimes\.(\d+)\.code$/.exec(path)?.[1];
      return place === undefined || entry.value === undefined ? [] : [Number(place)];
    })
    .sort((one, two) => one - two);
}

/** The name of a sheet's fact in the form. */
export function formPath(path: FactPath, known: CaseFacts): string {
  if (path === 'crimes') return 'crimes.0.code';
  return path.replace(/^crimes\.(\d+)\./, (_, place: string) => {
    return `crimes.${namedPlaces(known)[Number(place)] ?? place}.`;
  });
}

/** The first control of a fact: a list begins with the first field of its first row. */
function controlOf(field: string): string {
  const notes = Object.entries(listNotes).find(([path]) => path === field)?.[1];
  const [first] = Object.keys(notes ?? {});
  return first === undefined ? field : `${field}.0.${first}`;
}

/** Facts asked and left open, as the sheet names them. */
export function declinedPaths(known: CaseFacts): readonly FactPath[] {
  const places = namedPlaces(known);
  return known.declined.flatMap((path): readonly FactPath[] => {
    const found = /^crimes\.(\d+)\.(\w+)$/.exec(path);
    if (found === null) return [path];
    if (found[2] === 'code') return places.length === 0 ? ['crimes'] : [];
    const place = places.indexOf(Number(found[1]));
    // The field name comes out of a path the form accepted, so that it makes a path again.
    return place < 0 ? [] : [`crimes.${place}.${found[2]}` as FactPath];
  });
}

/** May this role ask it and keep the answer? Days and values of the calculation are nobody's answer. */
function isAskable(path: FactPath, role: Role): boolean {
  if (path === 'asOf' || path.startsWith('parameters.')) return false;
  return path === 'crimes' || roleClasses[role].some((known) => known === classOfPath(path));
}

/** A missing fact with the address of its field; no address where this role keeps no such facts. */
export function factLink(of: CaseId, path: FactPath, known: CaseFacts, role: Role): FactLink {
  const field = formPath(path, known);
  const group = field.split('.')[0] ?? '';
  const href = isAskable(path, role)
    ? `${routes.cases.facts(of)}/${group}#${fieldId(controlOf(field))}`
    : null;
  return { path: field, label: noteOf(path).label, href };
}

const looked = 8;

/** The best next questions that this role may ask. */
export function questionsFor(
  known: CaseFacts,
  role: Role,
  day: string,
  wanted: number,
): readonly NextQuestion[] {
  return nextQuestions(known.facts, declinedPaths(known), Math.max(looked, wanted), day)
    .filter(({ path }) => isAskable(path, role))
    .slice(0, wanted);
}
