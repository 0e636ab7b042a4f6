import type { Reader, Writer } from '../../db/access.ts';
import type { DataClass } from '../../db/data-class.ts';
import { type CaseId, newId, type PartyId, type PersonId } from '../../shared/ids.ts';
import { isPartyKind, isRelation, type PartyKind, partyKinds, type Relation } from './party.ts';

export type PartyRow = {
  readonly id: PartyId;
  readonly kind: PartyKind;
  readonly relation: Relation;
  readonly version: number;
  readonly addedAt: Temporal.Instant;
};

/** A human being without an attribute. */
export async function insertPerson(w: Writer): Promise<PersonId> {
  const id = newId<'person'>();
  await w.db.insertInto('app.person').values({ id, center_id: w.actor.center, created_at: w.now }).execute();
  return id;
}

/** The people of a case, the victim first. */
export async function partyRows(r: Reader, of: CaseId): Promise<PartyRow[]> {
  const rows = await r.db
    .selectFrom('app.party')
    .select(['id', 'kind', 'relation', 'version', 'added_at'])
    .where('case_id', '=', of)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows
    .flatMap(({ id, kind, relation, version, added_at }) =>
      isPartyKind(kind) && isRelation(relation) ? [{ id, kind, relation, version, addedAt: added_at }] : [],
    )
    .sort((one, two) => partyKinds.indexOf(one.kind) - partyKinds.indexOf(two.kind));
}

export async function insertParty(
  w: Writer,
  of: CaseId,
  party: { id: PartyId; kind: PartyKind; relation: Relation; person: PersonId | null },
): Promise<void> {
  await w.db
    .insertInto('app.party')
    .values({
      id: party.id,
      case_id: of,
      kind: party.kind,
      relation: party.relation,
      person_id: party.person,
      added_at: w.now,
      added_by: w.actor.kind === 'staff' ? w.actor.id : null,
    })
    .execute();
}

/** Takes the next version of a party; false when somebody else was faster or it is not there. */
export async function touchParty(
  w: Writer,
  of: CaseId,
  id: PartyId,
  change: { expected: number; relation: Relation },
): Promise<boolean> {
  const row = await w.db
    .updateTable('app.party')
    .set({ relation: change.relation, version: change.expected + 1 })
    .where('id', '=', id)
    .where('case_id', '=', of)
    .where('version', '=', change.expected)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Versions of the writer's own sections, so that a change goes on top of them. */
export async function ownVersions(
  w: Writer,
  of: CaseId,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await w.db
    .selectFrom('app.section')
    .select(['class', 'name', 'version'])
    .where('case_id', '=', of)
    .where('owner_institution', '=', w.actor.institution)
    .where('name', 'in', [...names])
    .execute();
  return new Map(rows.map((row) => [versionKey(row.class, row.name), row.version]));
}

export function versionKey(known: DataClass | string, name: string): string {
  return `${known} ${name}`;
}

export async function upsertLabel(
  w: Writer,
  of: CaseId,
  { id, kind, sealed }: { id: PartyId; kind: PartyKind; sealed: Buffer },
): Promise<void> {
  await w.db
    .insertInto('app.party_label')
    .values({ party_id: id, case_id: of, kind, sealed })
    .onConflict((c) => c.column('party_id').doUpdateSet({ sealed }))
    .execute();
}

/** The sealed masked names of the victims of many cases, in one statement. */
export async function victimLabels(
  r: Reader,
  cases: readonly CaseId[],
): Promise<readonly { case_id: CaseId; party_id: PartyId; sealed: Buffer }[]> {
  if (cases.length === 0) return [];
  return await r.db
    .selectFrom('app.party_label')
    .select(['case_id', 'party_id', 'sealed'])
    .where('case_id', 'in', [...cases])
    .where('kind', '=', 'victim')
    .execute();
}
