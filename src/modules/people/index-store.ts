// The blind index: written and read only through functions of the database that check who asks.
import { sql } from 'kysely';
import type { Reader, Writer } from '../../db/access.ts';
import type { CaseId, PartyId, PersonId, StaffId } from '../../shared/ids.ts';
import type { Searchable } from './party.ts';

/** Tokens and their kinds as two arrays of equal length, as the functions take them. */
function asArrays(w: Reader, of: readonly Searchable[]) {
  const tokens = of.map(({ kind, text }) => w.keyring.index(w.actor.center, kind, text).toString('hex'));
  return {
    tokens: sql`array(select decode(t, 'hex') from unnest(${tokens}::text[]) with ordinality o(t, n) order by n)`,
    kinds: sql`${of.map(({ kind }) => kind)}::text[]`,
  };
}

export type ConflictHit = {
  readonly mark: 'offender_is_victim' | 'victim_is_offender' | 'staff_relation';
  readonly other_case: CaseId | null;
  readonly walled: StaffId | null;
};

/** Replaces what a party can be found by, and returns the marks and walls that followed. */
export async function indexParty(
  w: Writer,
  of: CaseId,
  party: PartyId,
  by: readonly Searchable[],
): Promise<readonly ConflictHit[]> {
  const { tokens, kinds } = asArrays(w, by);
  const found = await sql<ConflictHit>`
    select * from sec.index_party(${of}::uuid, ${party}::uuid, ${tokens}, ${kinds})`.execute(w.db);
  return found.rows;
}

export type FoundRow = {
  readonly found_case: CaseId;
  readonly number: string;
  readonly status: string;
  readonly opened_at: Temporal.Instant;
  readonly found_party: PartyId;
  readonly found_kind: string;
  readonly found_person: PersonId | null;
  readonly label: Buffer | null;
  readonly opens: boolean;
};

export async function findRows(
  w: Writer,
  search: {
    id: string;
    by: readonly Searchable[];
    reason: string;
    reasonSealed: Buffer;
    aDay: number;
  },
): Promise<readonly FoundRow[]> {
  const { tokens, kinds } = asArrays(w, search.by);
  const found = await sql<FoundRow>`
    select * from sec.find_person(${search.id}::uuid, ${tokens}, ${kinds}, ${search.reason},
      ${search.reasonSealed}, ${search.aDay}::int)`.execute(w.db);
  return found.rows;
}

/** How often this person has looked for somebody within a day. */
export async function searchesWithinADay(r: Reader): Promise<number> {
  if (r.actor.kind !== 'staff') return 0;
  const row = await r.db
    .selectFrom('app.person_search')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('staff_id', '=', r.actor.id)
    .where('at', '>', sql<Temporal.Instant>`now() - interval '1 day'`)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Links two cases in both directions; false when the other is not there for this person. */
export async function linkCases(w: Writer, of: CaseId, other: CaseId, kind: LinkKind): Promise<boolean> {
  const done = await sql<{ linked: boolean }>`
    select sec.link_cases(${of}::uuid, ${other}::uuid, ${kind}) as linked`.execute(w.db);
  return done.rows[0]?.linked === true;
}

export type LinkKind = 'same_person' | 'same_incident' | 'family';

/** Cases linked to this one, with the number where this reader may see it. */
export async function linkedCases(
  r: Reader,
  of: CaseId,
): Promise<readonly { other: CaseId; kind: string; number: string | null; status: string | null }[]> {
  return await r.db
    .selectFrom('app.case_link as l')
    .leftJoin('app.case_file as f', 'f.id', 'l.other_case_id')
    .select(['l.other_case_id as other', 'l.kind', 'f.number', 'f.status'])
    .where('l.case_id', '=', of)
    .orderBy('l.at')
    .execute();
}

export type ConflictMark = {
  readonly kind: ConflictHit['mark'];
  readonly other: CaseId | null;
  readonly number: string | null;
  readonly markedAt: Temporal.Instant;
};

/** The conflict marks of a case: coded, without a name; the other case's number where it may be seen. */
export async function conflictMarks(r: Reader, of: CaseId): Promise<readonly ConflictMark[]> {
  const rows = await r.db
    .selectFrom('app.conflict_mark as m')
    .leftJoin('app.case_file as f', 'f.id', 'm.other_case_id')
    .select(['m.kind', 'm.other_case_id', 'f.number', 'm.marked_at'])
    .where('m.case_id', '=', of)
    .orderBy('m.marked_at')
    .execute();
  return rows.flatMap((row) => {
    const kind = markKinds.find((known) => known === row.kind);
    return kind === undefined
      ? []
      : [{ kind, other: row.other_case_id, number: row.number, markedAt: row.marked_at }];
  });
}

const markKinds = ['offender_is_victim', 'victim_is_offender', 'staff_relation'] as const;
