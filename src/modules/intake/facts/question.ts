import type { Role } from '../../../db/decision.ts';
import { roleClasses } from '../../../db/decision.ts';
import {
  type AnswerKind,
  answerKind,
  choicesOf,
  type FactNote,
  type FactPath,
  factGroups,
  listNotes,
  noteOf,
} from '../../eligibility/index.ts';
import { classOfPath, type Facts } from './fact.ts';
import { isFactPath } from './sheet.ts';

/** One question of a section of the form. */
export type Question = {
  readonly path: FactPath;
  readonly kind: AnswerKind;
  readonly note: FactNote;
  readonly choices: readonly string[];
};

export type Group = keyof typeof factGroups;

/** Sections in the order in which they are asked; values to calculate with are nobody's answer. */
export const groups: readonly Group[] = groupNames().filter((group) => group !== 'parameters');

function groupNames(): Group[] {
  // Object.keys forgets its key type; the table is closed.
  return Object.keys(factGroups) as Group[];
}

export function isGroup(text: string): text is Group {
  return groups.some((known) => known === text);
}

/** How many crimes the sheet holds; one more can always be added. */
export function crimeCount(entries: Facts): number {
  const places = Object.keys(entries).map((path) => Number(/^crimes\.(\d+)\./.exec(path)?.[1] ?? -1));
  return Math.min(Math.max(-1, ...places) + 1, 19);
}

function pathsOf(group: Group, entries: Facts): string[] {
  const fields = Object.keys(factGroups[group].fields);
  if (group !== 'crimes') return fields.map((field) => `${group}.${field}`);
  const count = crimeCount(entries);
  const known = Array.from({ length: count }, (_, place) =>
    fields.map((field) => `crimes.${place}.${field}`),
  );
  return [...known.flat(), `crimes.${count}.code`];
}

/** The questions of a section that this role may ask and keep. */
export function questionsOf(group: Group, entries: Facts, role: Role): readonly Question[] {
  const readable: readonly string[] = roleClasses[role];
  return pathsOf(group, entries)
    .filter(isFactPath)
    .filter((path) => readable.includes(classOfPath(path)))
    .map((path) => ({ path, kind: answerKind(path), note: noteOf(path), choices: choicesOf(path) }));
}

export type ListPath = keyof typeof listNotes;

export function isListPath(path: string): path is ListPath {
  return path in listNotes;
}

/** Answered (also with "I do not know") and all questions of a section; crimes count by crime. */
export function progressOf(group: Group, entries: Facts, role: Role): { answered: number; asked: number } {
  const questions = questionsOf(group, entries, role);
  const open = group === 'crimes' && crimeCount(entries) > 0 ? questions.slice(0, -1) : questions;
  return { answered: open.filter(({ path }) => entries[path] !== undefined).length, asked: open.length };
}
