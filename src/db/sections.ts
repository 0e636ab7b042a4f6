// Sealed content: one data key per case × owner institution × class, wrapped for whoever may hold it.
// Plaintext comes out only through `unseal`, which notes the reading; it goes in only through `seal`.
import crypto from 'node:crypto';
import type { CaseId, DataKeyId } from '../shared/ids.ts';
import { newId } from '../shared/ids.ts';
import { NotFound, type Reader, type Writer } from './access.ts';
import { type DataClass, isDataClass } from './data-class.ts';
import { decrypt, encrypt } from './keys/aead.ts';

/** Where a sealed value stands; all of it is authenticated, so a value moved elsewhere does not open. */
export type Place = {
  readonly case: CaseId;
  readonly owner: string;
  readonly class: DataClass;
  /** `table/row`, such as `section/person` or `note/<uuid>`. */
  readonly row: string;
};

/** The columns a sealed row brings along when joined with its wrap for the reader's institution. */
export type SealedRow = {
  readonly data_key_id: DataKeyId;
  readonly sealed: Buffer;
  readonly wrapped: Buffer;
  readonly kek_version: number;
};

const opened = new WeakMap<object, Map<DataKeyId, Buffer>>();

function keysOf(r: Reader): Map<DataKeyId, Buffer> {
  const known = opened.get(r.db) ?? new Map<DataKeyId, Buffer>();
  opened.set(r.db, known);
  return known;
}

const binding = (place: Place, key: DataKeyId) =>
  `${place.row}|${place.case}|${place.owner}|${place.class}|${key}`;

async function dataKey(
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

/** Opens one sealed JSON value and notes in the log who saw which class of which case. */
export async function unseal(r: Reader, place: Place, row: SealedRow): Promise<unknown> {
  const key = await dataKey(r, row.data_key_id, r.actor.institution, row.wrapped, row.kek_version);
  r.viewed(place.case, place.class);
  const text: unknown = JSON.parse(
    decrypt(key, row.sealed, binding(place, row.data_key_id)).toString('utf8'),
  );
  return text;
}

async function institutionsEntitled(
  w: Writer,
  of: CaseId,
  owner: string,
  known: DataClass,
): Promise<Set<string>> {
  const rows = await w.db
    .selectFrom('app.consent')
    .select(['to_institution', 'classes'])
    .where('case_id', '=', of)
    .where('revoked_at', 'is', null)
    .where('valid_until', '>', w.now)
    .execute();
  const entitled = rows.filter((row) => row.classes.includes(known)).map((row) => row.to_institution);
  return new Set([owner, ...entitled]);
}

async function insertWraps(
  w: Writer,
  of: CaseId,
  id: DataKeyId,
  key: Buffer,
  institutions: Iterable<string>,
): Promise<void> {
  const rows = await Promise.all(
    [...institutions].map(async (institution) => {
      const wrapped = await w.keyring.wrap(institution, key, id);
      return {
        data_key_id: id,
        case_id: of,
        institution,
        kek_version: wrapped.version,
        wrapped: wrapped.bytes,
      };
    }),
  );
  if (rows.length === 0) return;
  await w.db
    .insertInto('app.key_wrap')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .execute();
}

async function currentKey(w: Writer, place: Place): Promise<{ id: DataKeyId; key: Buffer }> {
  const found = await w.db
    .selectFrom('app.data_key as d')
    .innerJoin('app.key_wrap as k', 'k.data_key_id', 'd.id')
    .select(['d.id', 'k.wrapped', 'k.kek_version'])
    .where('d.case_id', '=', place.case)
    .where('d.owner_institution', '=', place.owner)
    .where('d.class', '=', place.class)
    .where('d.retired_at', 'is', null)
    .whereRef('k.institution', '=', 'd.owner_institution')
    .executeTakeFirst();
  if (found !== undefined) {
    return { id: found.id, key: await dataKey(w, found.id, place.owner, found.wrapped, found.kek_version) };
  }
  const id = newId<'data-key'>();
  const key = crypto.randomBytes(32);
  const made = await w.db
    .insertInto('app.data_key')
    .values({ id, case_id: place.case, owner_institution: place.owner, class: place.class })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst();
  // Somebody made it in the same instant: theirs is the key now.
  if (made === undefined) return await currentKey(w, place);
  await insertWraps(
    w,
    place.case,
    id,
    key,
    await institutionsEntitled(w, place.case, place.owner, place.class),
  );
  keysOf(w).set(id, key);
  return { id, key };
}

/** Seals a JSON value for a place; the data key is made on first use and wrapped for all entitled. */
export async function seal(
  w: Writer,
  place: Place,
  value: unknown,
): Promise<{ data_key_id: DataKeyId; sealed: Buffer }> {
  const { id, key } = await currentKey(w, place);
  return {
    data_key_id: id,
    sealed: encrypt(key, Buffer.from(JSON.stringify(value), 'utf8'), binding(place, id)),
  };
}

/** Seals bytes (a document) under the same keys. */
export async function sealBytes(
  w: Writer,
  place: Place,
  bytes: Buffer,
): Promise<{ data_key_id: DataKeyId; sealed: Buffer }> {
  const { id, key } = await currentKey(w, place);
  return { data_key_id: id, sealed: encrypt(key, bytes, binding(place, id)) };
}

/** Opens sealed bytes and notes the reading. */
export async function unsealBytes(r: Reader, place: Place, row: SealedRow): Promise<Buffer> {
  const key = await dataKey(r, row.data_key_id, r.actor.institution, row.wrapped, row.kek_version);
  r.viewed(place.case, place.class);
  return decrypt(key, row.sealed, binding(place, row.data_key_id));
}

/** A section as the rest of the house sees it. */
export type Section = {
  readonly class: DataClass;
  readonly owner: string;
  readonly name: string;
  readonly version: number;
  readonly changedAt: Temporal.Instant;
  readonly content: unknown;
};

/**
 * Opens the sections of a case that this reader may open, in one statement. Sections withheld by
 * ownership, consent or role are simply absent.
 */
export async function readSections(
  r: Reader,
  of: CaseId,
  wanted: {
    readonly classes?: readonly DataClass[];
    readonly names?: readonly string[];
    readonly owner?: string;
  } = {},
): Promise<Section[]> {
  let query = r.db
    .selectFrom('app.section as s')
    .innerJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 's.data_key_id').on('k.institution', '=', r.actor.institution),
    )
    .select([
      's.owner_institution',
      's.class',
      's.name',
      's.version',
      's.changed_at',
      's.data_key_id',
      's.sealed',
    ])
    .select(['k.wrapped', 'k.kek_version'])
    .where('s.case_id', '=', of);
  if (wanted.classes !== undefined) query = query.where('s.class', 'in', [...wanted.classes]);
  if (wanted.names !== undefined) query = query.where('s.name', 'in', [...wanted.names]);
  if (wanted.owner !== undefined) query = query.where('s.owner_institution', '=', wanted.owner);
  const rows = await query.orderBy('s.class').orderBy('s.name').execute();
  const sections: Section[] = [];
  for (const row of rows) {
    if (!isDataClass(row.class)) continue;
    const place = { case: of, owner: row.owner_institution, class: row.class, row: `section/${row.name}` };
    const content = await unseal(r, place, row);
    sections.push({
      class: row.class,
      owner: row.owner_institution,
      name: row.name,
      version: row.version,
      changedAt: row.changed_at,
      content,
    });
  }
  return sections;
}

/** What became of a save: `stale` means that somebody else changed the section since `expected`. */
export type Saved = { readonly kind: 'saved'; readonly version: number } | { readonly kind: 'stale' };

/**
 * Writes one section of the writer's own institution. `expected` is the version the form was opened
 * with (0 for a new section); another version answers `stale` and writes nothing.
 */
export async function writeSection(
  w: Writer,
  of: CaseId,
  known: DataClass,
  name: string,
  value: unknown,
  expected: number,
): Promise<Saved> {
  const owner = w.actor.institution;
  const sealed = await seal(w, { case: of, owner, class: known, row: `section/${name}` }, value);
  const by = w.actor.kind === 'staff' ? w.actor.id : null;
  const changed = { ...sealed, changed_at: w.now, changed_by: by };
  if (expected === 0) {
    const made = await w.db
      .insertInto('app.section')
      .values({ case_id: of, owner_institution: owner, class: known, name, ...changed })
      .onConflict((c) => c.doNothing())
      .returning('version')
      .executeTakeFirst();
    return made === undefined ? { kind: 'stale' } : { kind: 'saved', version: made.version };
  }
  const updated = await w.db
    .updateTable('app.section')
    .set({ ...changed, version: expected + 1 })
    .where('case_id', '=', of)
    .where('owner_institution', '=', owner)
    .where('class', '=', known)
    .where('name', '=', name)
    .where('version', '=', expected)
    .returning('version')
    .executeTakeFirst();
  return updated === undefined ? { kind: 'stale' } : { kind: 'saved', version: updated.version };
}

/** Consent's effect on keys: every data key of these classes is wrapped for the institution. */
export async function shareKeys(
  w: Writer,
  of: CaseId,
  institution: string,
  classes: readonly DataClass[],
): Promise<void> {
  const rows = await w.db
    .selectFrom('app.data_key as d')
    .innerJoin('app.key_wrap as k', 'k.data_key_id', 'd.id')
    .select(['d.id', 'd.owner_institution', 'k.wrapped', 'k.kek_version'])
    .where('d.case_id', '=', of)
    .where('d.class', 'in', [...classes])
    .whereRef('k.institution', '=', 'd.owner_institution')
    .execute();
  for (const row of rows) {
    const key = await dataKey(w, row.id, row.owner_institution, row.wrapped, row.kek_version);
    await insertWraps(w, of, row.id, key, [institution]);
  }
}

/**
 * Withdrawal's effect on keys: the institution's wraps go, and the data keys retire so that what is
 * written from now on was never readable to it. What it has already read cannot be unread.
 */
export async function withdrawKeys(
  w: Writer,
  of: CaseId,
  institution: string,
  classes: readonly DataClass[],
): Promise<void> {
  const keys = await w.db
    .selectFrom('app.data_key')
    .select('id')
    .where('case_id', '=', of)
    .where('class', 'in', [...classes])
    .where('owner_institution', '<>', institution)
    .execute();
  if (keys.length === 0) return;
  const ids = keys.map((key) => key.id);
  await w.db
    .deleteFrom('app.key_wrap')
    .where('institution', '=', institution)
    .where('data_key_id', 'in', ids)
    .execute();
  await w.db
    .updateTable('app.data_key')
    .set({ retired_at: w.now })
    .where('id', 'in', ids)
    .where('retired_at', 'is', null)
    .execute();
  for (const id of ids) keysOf(w).delete(id);
}

/** Throws `NotFound` unless this reader sees the case at all; use before touching its parts. */
export async function requireCase(r: Reader, of: CaseId): Promise<void> {
  const found = await r.db.selectFrom('app.case_file').select('id').where('id', '=', of).executeTakeFirst();
  if (found === undefined) throw new NotFound('case');
}
