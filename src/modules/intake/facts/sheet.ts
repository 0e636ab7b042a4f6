import type { FieldError } from '../../../shared/parsed.ts';
import { answerKind, type FactPath, type FactSheet, factSheet, parseFacts } from '../../eligibility/index.ts';
import type { FactEntry, Facts } from './fact.ts';

/** The facts of a case as one reader sees them. */
export type CaseFacts = {
  /** What a rule may ask; what is not here is unknown to this reader. */
  readonly facts: FactSheet;
  /** Asked, and not to be asked again: "I do not know" and "I would rather not say". */
  readonly declined: readonly FactPath[];
  readonly entries: Facts;
  /** Grows with every save; a form carries it so that nobody overwrites unseen. */
  readonly version: number;
};

type Loose = Record<string, unknown>;

/** Crimes that carry their code; the others wait until somebody says what it was. */
function crimesIn(entries: Facts): { list: Loose[]; places: number[] } {
  const byPlace = new Map<number, Loose>();
  for (const [path, entry] of Object.entries(entries)) {
    const found = /^crimes\.(\d+)\.(\w+)$/.exec(path);
    if (found === null || entry.value === undefined) continue;
    const place = Number(found[1]);
    byPlace.set(place, { ...byPlace.get(place), [String(found[2])]: entry.value });
  }
  const named = [...byPlace].filter(([, crime]) => crime.code !== undefined).sort(([a], [b]) => a - b);
  return { list: named.map(([, crime]) => crime), places: named.map(([place]) => place) };
}

function assemble(entries: Facts): { json: Loose; places: readonly number[] } {
  const json: Loose = {};
  for (const [path, entry] of Object.entries(entries)) {
    const [group = '', field] = path.split('.');
    if (entry.value === undefined || field === undefined || group === 'crimes') continue;
    const before = json[group];
    json[group] = { ...(typeof before === 'object' ? before : {}), [field]: entry.value };
  }
  const { list, places } = crimesIn(entries);
  if (list.length > 0) json.crimes = list;
  return { json, places };
}

/** One fact sheet from single facts. Contradictions stay in it: rules answer with them as they are. */
export function sheetOf(entries: Facts, today: string): FactSheet {
  const { json } = assemble(entries);
  const parsed = parseFacts(json, today);
  if (parsed.ok) return parsed.value;
  const read = factSheet.safeParse(json);
  return read.success ? read.data : {};
}

/** `/crimes/0/on` → `crimes.2.on` when the first named crime stands in the third place of the form. */
function pathOf(pointer: string, places: readonly number[]): string {
  const parts = pointer.split('/').slice(1);
  if (parts[0] === 'crimes' && parts[1] !== undefined) {
    parts[1] = String(places[Number(parts[1])] ?? parts[1]);
  }
  return parts.join('.');
}

function errorsIn(entries: Facts, today: string): readonly FieldError[] {
  const { json, places } = assemble(entries);
  const parsed = parseFacts(json, today);
  if (parsed.ok) return [];
  return parsed.errors.map(({ field, message }) => ({ field: pathOf(field, places), message }));
}

/** What a change breaks that was whole before: wrong values, and facts that now contradict each other. */
export function newErrors(before: Facts, after: Facts, today: string): readonly FieldError[] {
  const known = new Set(errorsIn(before, today).map(({ field, message }) => `${field} ${message.ko}`));
  return errorsIn(after, today).filter(({ field, message }) => !known.has(`${field} ${message.ko}`));
}

/** The facts after a change; null takes an answer away. */
export function withChanges(entries: Facts, changes: FactChanges): Facts {
  const after: Record<string, FactEntry> = { ...entries };
  for (const [path, entry] of Object.entries(changes)) {
    if (entry === null) delete after[path];
    else after[path] = entry;
  }
  return after;
}

export type FactChanges = Readonly<Record<string, FactEntry | null>>;

/** Is this text a fact of the sheet? Throws nothing; a path from outside is checked here. */
export function isFactPath(text: string): text is FactPath {
  if (text === 'asOf' || text === 'crimes' || text.startsWith('parameters.')) return false;
  try {
    answerKind(text as FactPath);
    return !/^crimes\.(?!\d{1,2}\.\w+$)/.test(text);
  } catch {
    return false;
  }
}
