import { type Deps, type Reader, type StaffActor, type Writer, write } from '../../db/access.ts';
import type { DataClass } from '../../db/data-class.ts';
import { readSections, writeSections } from '../../db/sections.ts';
import { type CaseId, newId, type PartyId, type PersonId } from '../../shared/ids.ts';
import { type ConflictHit, findRows, indexParty, searchesWithinADay } from './index-store.ts';
import { openLabel, sealLabel } from './labels.ts';
import { actOnNaming } from './named.ts';
import {
  classOf,
  contactContent,
  identityContent,
  type Party,
  type PartyInput,
  type PartyPart,
  searchables,
  sectionName,
  whereaboutsContent,
  yearOfBirth,
} from './party.ts';
import { type Candidate, type SearchOutcome, type SearchQuery, searchesADay } from './search.ts';
import { insertParty, ownVersions, partyRows, touchParty, upsertLabel, versionKey } from './store.ts';

/**
 * Looks for a person before a case is made for her. The log holds the reason's code and how many were
 * found, never what was typed; the reason in words is sealed for a reviewer.
 */
export function findPeople(deps: Deps, actor: StaffActor, query: SearchQuery): Promise<SearchOutcome> {
  return write(deps, actor, async (w): Promise<SearchOutcome> => {
    const before = await searchesWithinADay(w);
    if (before >= searchesADay) {
      w.record({ event: 'person.search-refused', detail: { reason: query.reason, searches: before } });
      return { kind: 'too_many' };
    }
    const id = newId<'search'>();
    const reasonSealed = await w.keyring.sealFor(
      'center',
      Buffer.from(query.reasonText, 'utf8'),
      `person-search/${id}`,
    );
    const by = searchables({ name: query.name, year: query.birthYear, phone: query.phone });
    const rows = await findRows(w, { id, by, reason: query.reason, reasonSealed, aDay: searchesADay });
    w.record({
      event: 'person.searched',
      detail: { reason: query.reason, by: by.map(({ kind }) => kind), found: rows.length, search: id },
    });
    const candidates: Candidate[] = [];
    for (const row of rows) {
      const known = row.label === null ? null : await openLabel(w, row.found_party, row.label);
      candidates.push({
        case: row.found_case,
        number: row.number,
        status: row.status,
        openedAt: row.opened_at,
        party: row.found_party,
        kind: row.found_kind,
        person: row.found_person,
        masked: known?.masked ?? '○',
        birthYear: known?.year ?? null,
        opens: row.opens,
      });
    }
    return { kind: 'found', candidates, left: searchesADay - before - 1 };
  });
}

/** What became of saving a person. `walled`: the writer herself may not see this case any longer. */
export type PartySaved =
  | {
      readonly kind: 'saved';
      readonly id: PartyId;
      readonly marks: readonly string[];
      readonly walled: boolean;
    }
  | { readonly kind: 'stale' }
  | { readonly kind: 'second_victim' };

function partsOf(input: PartyInput): Readonly<Record<PartyPart, Readonly<Record<string, unknown>> | null>> {
  const { name, birthDate, birthYear, note, phone, address, workplace } = input;
  return {
    identity: { name, birthDate: birthDate?.toString() ?? null, birthYear, note },
    contact: { phone },
    whereabouts: { address, workplace },
  };
}

const emptyPart = (value: Readonly<Record<string, unknown>>) =>
  Object.values(value).every((part) => part === '' || part === null);

const everyPart = ['identity', 'contact', 'whereabouts'] as const;

async function writeParts(
  w: Writer,
  of: CaseId,
  id: PartyId,
  input: PartyInput,
): Promise<readonly DataClass[] | null> {
  const parts = partsOf(input);
  const names = everyPart.map((part) => sectionName(id, part));
  const versions = await ownVersions(w, of, names);
  const drafts = everyPart.flatMap((part) => {
    const value = parts[part];
    const known = classOf(input.kind, part);
    const name = sectionName(id, part);
    const expected = versions.get(versionKey(known, name)) ?? 0;
    if (value === null || (expected === 0 && part !== 'identity' && emptyPart(value))) return [];
    return [{ class: known, name, value, expected }];
  });
  if (!(await writeSections(w, of, drafts))) return null;
  return [...new Set(drafts.map((draft) => draft.class))];
}

/**
 * Saves one person of a case: sections by class, masked label, search tokens, conflict marks. `id` null
 * makes a new one; otherwise `expected` is the version the form was opened with.
 */
export async function putParty(
  w: Writer,
  of: CaseId,
  input: PartyInput,
  existing: { readonly id: PartyId; readonly expected: number } | null,
  person: PersonId | null = null,
): Promise<PartySaved> {
  const rows = await partyRows(w, of);
  const before = rows.find((row) => row.id === existing?.id);
  if (existing !== null && before === undefined) return { kind: 'stale' };
  if (before !== undefined && before.kind !== input.kind) return { kind: 'stale' };
  if (before === undefined && input.kind === 'victim' && rows.some((row) => row.kind === 'victim')) {
    return { kind: 'second_victim' };
  }
  const id = before?.id ?? newId<'party'>();
  if (before === undefined) {
    await insertParty(w, of, { id, kind: input.kind, relation: input.relation, person });
  } else if (
    !(await touchParty(w, of, id, { expected: existing?.expected ?? 0, relation: input.relation }))
  ) {
    return { kind: 'stale' };
  }
  const classes = await writeParts(w, of, id, input);
  if (classes === null) return { kind: 'stale' };
  const year = yearOfBirth(input);
  await upsertLabel(w, of, {
    id,
    kind: input.kind,
    sealed: await sealLabel(w, id, { name: input.name, year }),
  });
  await actOnNaming(w, of, input);
  const hits = await indexParty(w, of, id, searchables({ name: input.name, year, phone: input.phone }));
  w.record({ event: 'party.saved', case: of, classes, detail: { party: id, kind: input.kind } });
  recordConflicts(w, of, hits);
  return {
    kind: 'saved',
    id,
    marks: hits.map(({ mark }) => mark),
    walled: hits.some(({ walled }) => walled !== null && walled === w.actor.id),
  };
}

function recordConflicts(w: Writer, of: CaseId, hits: readonly ConflictHit[]): void {
  for (const { mark, other_case, walled } of hits) {
    const detail = { mark, other: other_case, walled };
    w.record({ event: 'conflict.marked', case: of, detail });
    if (other_case !== null) {
      const opposite = mark === 'offender_is_victim' ? 'victim_is_offender' : 'offender_is_victim';
      w.record({ event: 'conflict.marked', case: other_case, detail: { mark: opposite, other: of } });
    }
  }
}

/**
 * The people of a case, each with as much as this reader may see and asks for. Opening is recorded class by
 * class; where somebody is stays closed unless it is asked for.
 */
export async function caseParties(
  r: Reader,
  of: CaseId,
  parts: readonly (typeof everyPart)[number][] = everyPart,
): Promise<readonly Party[]> {
  const rows = await partyRows(r, of);
  if (rows.length === 0) return [];
  const names = rows.flatMap((row) => parts.map((part) => sectionName(row.id, part)));
  const sections = await readSections(r, of, { names });
  // Two institutions may have written about one person: what was written last stands.
  const newest = new Map(
    sections
      .toSorted((one, two) => Temporal.Instant.compare(one.changedAt, two.changedAt))
      .map((section) => [section.name, section.content]),
  );
  return rows.map((row) => ({
    ...row,
    identity: identityContent.safeParse(newest.get(sectionName(row.id, 'identity'))).data ?? null,
    contact: contactContent.safeParse(newest.get(sectionName(row.id, 'contact'))).data ?? null,
    whereabouts: whereaboutsContent.safeParse(newest.get(sectionName(row.id, 'whereabouts'))).data ?? null,
  }));
}
