import { sql } from 'kysely';
import type { Reader, Writer } from '../../../db/access.ts';
import { type AccessId, type CaseId, newId } from '../../../shared/ids.ts';
import type { HelperPart, HelperRelation } from './access.ts';

export type NewAccess = {
  readonly id?: AccessId;
  /** Where a helper may be told of news; sealed for the centre. */
  readonly contact?: Buffer;
  readonly case: CaseId;
  readonly kind: 'victim' | 'helper';
  readonly relation: HelperRelation | null;
  readonly parts: readonly HelperPart[];
  readonly code: Buffer;
  readonly pinHash: string;
  readonly secondHash: string | null;
  readonly bland: boolean;
  readonly notices: boolean;
  readonly endsOn: string | null;
  readonly through: 'request' | 'staff' | 'link';
  readonly checkedBy: string | null;
};

export async function insertAccess(w: Writer, access: NewAccess): Promise<AccessId> {
  const id = access.id ?? newId<'access'>();
  await w.db
    .insertInto('app.victim_access')
    .values({
      id,
      center_id: w.actor.center,
      case_id: access.case,
      kind: access.kind,
      relation: access.relation,
      parts: [...access.parts],
      code: access.code,
      pin_hash: access.pinHash,
      second_hash: access.secondHash,
      bland: access.bland,
      notices: access.notices,
      contact_sealed: access.contact ?? null,
      ends_on: access.endsOn,
      issued_at: w.now,
      issued_by: w.actor.kind === 'staff' ? w.actor.id : null,
      issued_through: access.through,
      checked_by: access.checkedBy,
    })
    .execute();
  return id;
}

/** What a typed code leads to: an access with its hashes, whatever the PIN turns out to be. */
export type Found = {
  readonly id: AccessId;
  readonly pinHash: string;
  readonly secondHash: string | null;
  readonly thirdHash: string | null;
  readonly bland: boolean;
  readonly noTrace: boolean;
  readonly case: CaseId;
};

const stillOpen = sql<boolean>`(ends_on is null or ends_on > (now() at time zone 'Asia/Seoul')::date)`;

export async function findByCode(r: Reader, code: Buffer): Promise<Found | null> {
  const row = await r.db
    .selectFrom('app.victim_access as a')
    .leftJoin('app.victim_setting as s', 's.case_id', 'a.case_id')
    .select(['a.id', 'a.case_id', 'a.pin_hash', 'a.second_hash', 'a.third_hash', 'a.bland', 's.no_trace'])
    .where('a.code', '=', code)
    .where('a.center_id', '=', r.actor.center)
    .where('a.revoked_at', 'is', null)
    .where(stillOpen)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    case: row.case_id,
    pinHash: row.pin_hash,
    secondHash: row.second_hash,
    thirdHash: row.third_hash,
    bland: row.bland,
    noTrace: row.no_trace ?? false,
  };
}

/** The hashes behind an access, for a form that asks for the PIN again. */
export async function hashesOf(r: Reader, id: AccessId): Promise<Found | null> {
  const row = await r.db
    .selectFrom('app.victim_access')
    .select(['id', 'case_id', 'pin_hash', 'second_hash', 'third_hash', 'bland'])
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    case: row.case_id,
    pinHash: row.pin_hash,
    secondHash: row.second_hash,
    thirdHash: row.third_hash,
    bland: row.bland,
    noTrace: false,
  };
}

export async function setSpareHash(
  w: Writer,
  id: AccessId,
  which: 'second_hash' | 'third_hash',
  hash: string,
): Promise<void> {
  await w.db
    .updateTable('app.victim_access')
    .set({ [which]: hash })
    .where('id', '=', id)
    .execute();
}

/** Ends accesses of a case: the victim's own, one helper's, or all. Sessions end with them. */
export async function revokeAccess(
  w: Writer,
  of: CaseId,
  only: {
    readonly kind?: 'victim' | 'helper';
    readonly id?: AccessId;
    readonly through?: NewAccess['through'];
  },
  because: string,
): Promise<number> {
  let query = w.db
    .updateTable('app.victim_access')
    .set({ revoked_at: w.now, revoked_because: because })
    .where('case_id', '=', of)
    .where('revoked_at', 'is', null);
  if (only.kind !== undefined) query = query.where('kind', '=', only.kind);
  if (only.id !== undefined) query = query.where('id', '=', only.id);
  if (only.through !== undefined) query = query.where('issued_through', '=', only.through);
  const rows = await query.returning('id').execute();
  return rows.length;
}

/** Notes that a worker made sure who holds the person's own code; false for any other code. */
export async function confirmHolder(w: Writer, of: CaseId, code: Buffer, check: string): Promise<boolean> {
  const row = await w.db
    .updateTable('app.victim_access')
    .set({ checked_by: check })
    .where('case_id', '=', of)
    .where('code', '=', code)
    .where('kind', '=', 'victim')
    .where('issued_through', '=', 'request')
    .where('checked_by', 'is', null)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends accesses whose last day has passed, a guardian's on the day of majority; returns whose. */
export async function endOverdue(
  w: Writer,
): Promise<readonly { readonly id: AccessId; readonly caseId: CaseId }[]> {
  const rows = await w.db
    .updateTable('app.victim_access')
    .set({ revoked_at: w.now, revoked_because: 'of_age' })
    .where('center_id', '=', w.actor.center)
    .where('revoked_at', 'is', null)
    .where(sql<boolean>`ends_on <= ${w.today.toString()}::date`)
    .returning(['id', 'case_id'])
    .execute();
  return rows.map((row) => ({ id: row.id, caseId: row.case_id }));
}

export type AccessRow = {
  readonly id: AccessId;
  readonly kind: 'victim' | 'helper';
  readonly relation: string | null;
  readonly parts: readonly string[];
  readonly issuedAt: Temporal.Instant;
  /** Asked for online, and nobody has made sure who holds it. */
  readonly unconfirmed: boolean;
  readonly endsOn: string | null;
  readonly hasSecond: boolean;
  readonly revokedAt: Temporal.Instant | null;
};

/** The accesses of a case as far as the reader sees them, newest first. */
export async function listAccess(r: Reader, of: CaseId): Promise<readonly AccessRow[]> {
  const rows = await r.db
    .selectFrom('app.victim_access')
    .select(['id', 'kind', 'relation', 'parts', 'issued_at', 'issued_through', 'checked_by', 'revoked_at'])
    .select([
      sql<string | null>`ends_on::text`.as('ends_on'),
      sql<boolean>`second_hash is not null`.as('second'),
    ])
    .where('case_id', '=', of)
    .orderBy('issued_at', 'desc')
    .orderBy('id')
    .limit(50)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind === 'helper' ? 'helper' : 'victim',
    relation: row.relation,
    parts: row.parts,
    issuedAt: row.issued_at,
    unconfirmed: row.issued_through === 'request' && row.checked_by === null,
    endsOn: row.ends_on,
    hasSecond: row.second,
    revokedAt: row.revoked_at,
  }));
}
