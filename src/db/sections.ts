// Sealed content: one data key per case × owner institution × class, wrapped for whoever may hold it.
// Plaintext comes out only through `unseal`, which notes the reading; it goes in only through `seal`.
import type { CaseId, DataKeyId } from '../shared/ids.ts';
import { NotFound, type Reader, type Writer } from './access.ts';
import { type DataClass, isDataClass } from './data-class.ts';
import { currentKey, dataKey, type Place } from './data-keys.ts';
import { decrypt, encrypt } from './keys/aead.ts';

export { type Place, shareKeys, withdrawKeys } from './data-keys.ts';

/** The columns a sealed row brings along when joined with its wrap for the reader's institution. */
export type SealedRow = {
  readonly data_key_id: DataKeyId;
  readonly sealed: Buffer;
  readonly wrapped: Buffer;
  readonly kek_version: number;
};

const binding = (place: Place, key: DataKeyId) =>
  `${place.row}|${place.case}|${place.owner}|${place.class}|${key}`;

/** Opens one sealed JSON value and notes in the log who saw which class of which case. */
export async function unseal(r: Reader, place: Place, row: SealedRow): Promise<unknown> {
  const key = await dataKey(r, row.data_key_id, r.actor.institution, row.wrapped, row.kek_version);
  r.viewed(place.case, place.class);
  const text: unknown = JSON.parse(
    decrypt(key, row.sealed, binding(place, row.data_key_id)).toString('utf8'),
  );
  return text;
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
    const place = {
      case: of,
      owner: row.owner_institution,
      class: row.class,
      row: `section/${row.name}/${row.version}`,
    };
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
  const sealed = await seal(
    w,
    { case: of, owner, class: known, row: `section/${name}/${expected + 1}` },
    value,
  );
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

/** Throws `NotFound` unless this reader sees the case at all; use before touching its parts. */
export async function requireCase(r: Reader, of: CaseId): Promise<void> {
  const found = await r.db.selectFrom('app.case_file').select('id').where('id', '=', of).executeTakeFirst();
  if (found === undefined) throw new NotFound('case');
}
