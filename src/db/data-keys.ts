// Data keys: one per case × owner institution × class, never stored but wrapped. Consent adds a wrap,
// withdrawal removes it and retires the key.
import crypto from 'node:crypto';
import { sql } from 'kysely';
import type { CaseId, DataKeyId } from '../shared/ids.ts';
import { newId } from '../shared/ids.ts';
import type { Reader, Writer } from './access.ts';
import { type DataClass, isDataClass } from './data-class.ts';

/** Where a sealed value stands; all of it is authenticated, so a value moved elsewhere does not open. */
export type Place = {
  readonly case: CaseId;
  readonly owner: string;
  readonly class: DataClass;
  /** `table/row`, such as `section/person` or `note/<uuid>`. */
  readonly row: string;
};

const opened = new WeakMap<object, Map<DataKeyId, Buffer>>();

function keysOf(r: Reader): Map<DataKeyId, Buffer> {
  const known = opened.get(r.db) ?? new Map<DataKeyId, Buffer>();
  opened.set(r.db, known);
  return known;
}

const anyOf = (classes: readonly DataClass[]) => sql<string>`any(${[...classes]}::text[])`;

/** Opens a data key from one of its wraps, once per transaction. */
export async function dataKey(
  r: Reader,
  id: DataKeyId,
  institution: string,
  wrapped: Buffer,
  version: number,
): Promise<Buffer> {
  const keys = keysOf(r);
  const known = keys.get(id);
  if (known !== undefined) return known;
  const key = await r.keyring.unwrap(institution, { version, bytes: wrapped }, id);
  keys.set(id, key);
  return key;
}

/** Who may open what: a grant of consent, or what is taken back of one. */
export type Share = { readonly institution: string; readonly classes: readonly DataClass[] };

/** A data key in use, opened. */
export type CurrentKey = { readonly id: DataKeyId; readonly key: Buffer };
type Wrapping = CurrentKey & { readonly institution: string };

/** By class, the institutions that hold a consent to it now. */
async function institutionsEntitled(
  w: Writer,
  of: CaseId,
  classes: readonly DataClass[],
): Promise<ReadonlyMap<DataClass, readonly string[]>> {
  const rows = await w.db
    .selectFrom('app.consent')
    .select(['to_institution', 'classes'])
    .where('case_id', '=', of)
    .where('revoked_at', 'is', null)
    .where('valid_until', '>', w.now)
    .execute();
  const entitled = (known: DataClass) =>
    rows.filter((row) => row.classes.includes(known)).map((row) => row.to_institution);
  return new Map(classes.map((known) => [known, entitled(known)]));
}

/** All wraps of one act, in one statement. */
async function insertWraps(w: Writer, of: CaseId, wraps: readonly Wrapping[]): Promise<void> {
  if (wraps.length === 0) return;
  const rows = await Promise.all(
    wraps.map(async ({ id, key, institution }) => ({
      id,
      institution,
      ...(await w.keyring.wrap(institution, key, id)),
    })),
  );
  await sql`
    insert into app.key_wrap (data_key_id, case_id, institution, kek_version, wrapped)
    select k.id, ${of}, k.institution, k.version, k.bytes
    from unnest(${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.institution)}::text[],
      ${rows.map((row) => row.version)}::int[], ${rows.map((row) => row.bytes)}::bytea[])
      as k(id, institution, version, bytes)
    order by k.id, k.institution
    on conflict do nothing`.execute(w.db);
}

async function knownKeys(
  w: Writer,
  of: CaseId,
  owner: string,
  classes: readonly DataClass[],
): Promise<Map<DataClass, CurrentKey>> {
  const rows = await w.db
    .selectFrom('app.data_key as d')
    .innerJoin('app.key_wrap as k', 'k.data_key_id', 'd.id')
    .select(['d.id', 'd.class', 'k.wrapped', 'k.kek_version'])
    .where('d.case_id', '=', of)
    .where('d.owner_institution', '=', owner)
    .where('d.class', '=', anyOf(classes))
    .where('d.retired_at', 'is', null)
    .whereRef('k.institution', '=', 'd.owner_institution')
    .execute();
  const keys = new Map<DataClass, CurrentKey>();
  for (const row of rows) {
    if (!isDataClass(row.class)) continue;
    const key = await dataKey(w, row.id, owner, row.wrapped, row.kek_version);
    keys.set(row.class, { id: row.id, key });
  }
  return keys;
}

/**
 * The keys of a case change in one order with its consents: who gives or takes back holds them alone until the
 * transaction ends, and no key is made meanwhile for those who were entitled a moment ago.
 */
export async function holdKeys(w: Writer, of: CaseId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${of}::text, 4))`.execute(w.db);
}

/** The same for many cases at once, in one order. */
export async function holdKeysOf(w: Writer, cases: readonly CaseId[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(c.id, 4))
    from (select distinct unnest(${[...cases]}::text[]) as id order by 1) c`.execute(w.db);
}

/** Makes keys for these classes; those that somebody else made in the same instant are left out. */
async function makeKeys(
  w: Writer,
  of: CaseId,
  owner: string,
  classes: readonly DataClass[],
): Promise<Map<DataClass, CurrentKey>> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${of}::text, 4))`.execute(w.db);
  const wanted = new Map(classes.map((known) => [newId<'data-key'>(), known]));
  const made = await w.db
    .insertInto('app.data_key')
    .values([...wanted].map(([id, known]) => ({ id, case_id: of, owner_institution: owner, class: known })))
    .onConflict((c) => c.doNothing())
    .returning('id')
    .execute();
  const keys = new Map<DataClass, CurrentKey>();
  for (const { id } of made) {
    const known = wanted.get(id);
    if (known !== undefined) keys.set(known, { id, key: crypto.randomBytes(32) });
  }
  if (keys.size === 0) return keys;
  const entitled = await institutionsEntitled(w, of, [...keys.keys()]);
  const wraps = [...keys].flatMap(([known, key]) =>
    [...new Set([owner, ...(entitled.get(known) ?? [])])].map((institution) => ({ ...key, institution })),
  );
  await insertWraps(w, of, wraps);
  for (const { id, key } of keys.values()) keysOf(w).set(id, key);
  return keys;
}

/**
 * The keys in use of an owner for these classes of a case; made on first use and wrapped for all entitled.
 * One statement when they are there, four more when they are not, however many they are.
 */
export async function currentKeys(
  w: Writer,
  of: CaseId,
  owner: string,
  classes: readonly DataClass[],
): Promise<ReadonlyMap<DataClass, CurrentKey>> {
  // In one order, so that two who make the same keys wait for each other and never in a ring.
  const asked = [...new Set(classes)].sort();
  const keys = await knownKeys(w, of, owner, asked);
  for (;;) {
    const missing = asked.filter((known) => !keys.has(known));
    if (missing.length === 0) return keys;
    const made = await makeKeys(w, of, owner, missing);
    const lost = missing.filter((known) => !made.has(known));
    // Somebody made it in the same instant: theirs is the key now.
    const theirs = lost.length === 0 ? made : await knownKeys(w, of, owner, lost);
    for (const [known, key] of [...made, ...theirs]) keys.set(known, key);
  }
}

/** The key in use for a place. */
export async function currentKey(w: Writer, place: Place): Promise<CurrentKey> {
  const key = (await currentKeys(w, place.case, place.owner, [place.class])).get(place.class);
  if (key === undefined) throw new Error('a data key is neither there nor to be made');
  return key;
}

/** Consent's effect on keys: every data key of the classes is wrapped for the institution they are given to. */
export async function shareKeys(w: Writer, of: CaseId, shares: readonly Share[]): Promise<void> {
  const classes = [...new Set(shares.flatMap((share) => share.classes))];
  const rows = await w.db
    .selectFrom('app.data_key as d')
    .innerJoin('app.key_wrap as k', 'k.data_key_id', 'd.id')
    .select(['d.id', 'd.class', 'd.owner_institution', 'k.wrapped', 'k.kek_version'])
    .where('d.case_id', '=', of)
    .where('d.class', '=', anyOf(classes))
    .whereRef('k.institution', '=', 'd.owner_institution')
    .execute();
  const wraps: Wrapping[] = [];
  for (const row of rows) {
    const to = shares.filter((share) => share.classes.some((known) => known === row.class));
    const key = await dataKey(w, row.id, row.owner_institution, row.wrapped, row.kek_version);
    for (const { institution } of to) wraps.push({ id: row.id, key, institution });
  }
  await insertWraps(w, of, wraps);
}

/**
 * Withdrawal's effect on keys, in one statement: the institutions' wraps go, and the data keys retire so that
 * what is written from now on was never readable to them. What they have already read cannot be unread.
 */
export async function withdrawKeys(w: Writer, of: CaseId, taken: readonly Share[]): Promise<void> {
  const pairs = taken.flatMap(({ institution, classes }) => classes.map((known) => ({ institution, known })));
  const closed = await sql<{ id: DataKeyId }>`
    with closing as (
      select d.id, t.institution
      from app.data_key d join unnest(${pairs.map((pair) => pair.institution)}::text[],
        ${pairs.map((pair) => pair.known)}::text[]) as t(institution, class)
        on d.class = t.class and d.owner_institution <> t.institution
      where d.case_id = ${of}),
    removed as (
      delete from app.key_wrap k using closing c where k.data_key_id = c.id and k.institution = c.institution),
    retired as (
      update app.data_key d set retired_at = ${w.now}
      where d.retired_at is null and d.id in (select id from closing))
    select distinct id from closing`.execute(w.db);
  for (const { id } of closed.rows) keysOf(w).delete(id);
}
