// Sealed content: one data key per case × owner institution × class, wrapped for whoever may hold it.
// Plaintext comes out only through `unseal`, which notes the reading; it goes in only through `seal`.
import { sql } from 'kysely';
import type { CaseId, DataKeyId } from '../shared/ids.ts';
import { NotFound, type Reader, type Writer } from './access.ts';
import { type DataClass, isDataClass } from './data-class.ts';
import { type CurrentKey, currentKey, currentKeys, dataKey, type Place } from './data-keys.ts';
import { decrypt, encrypt } from './keys/aead.ts';

export { holdKeys, holdKeysOf, type Place, type Share, shareKeys, withdrawKeys } from './data-keys.ts';

/** The columns a sealed row brings along when joined with its wrap for the reader's institution. */
export type SealedRow = {
  readonly data_key_id: DataKeyId;
  readonly sealed: Buffer;
  readonly wrapped: Buffer;
  readonly kek_version: number;
};

const binding = (place: Place, key: DataKeyId) =>
  `${place.row}|${place.case}|${place.owner}|${place.class}|${key}`;

type Sealed = { readonly data_key_id: DataKeyId; readonly sealed: Buffer };

function sealUnder({ id, key }: CurrentKey, place: Place, bytes: Buffer): Sealed {
  return { data_key_id: id, sealed: encrypt(key, bytes, binding(place, id)) };
}

const asBytes = (value: unknown) => Buffer.from(JSON.stringify(value), 'utf8');

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
export async function seal(w: Writer, place: Place, value: unknown): Promise<Sealed> {
  return sealUnder(await currentKey(w, place), place, asBytes(value));
}

/** Seals bytes (a document) under the same keys. */
export async function sealBytes(w: Writer, place: Place, bytes: Buffer): Promise<Sealed> {
  return sealUnder(await currentKey(w, place), place, bytes);
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

/** What is to stand in a section. `expected` is the version it was read with, 0 for a new one. */
export type SectionChange = {
  readonly class: DataClass;
  readonly name: string;
  readonly value: unknown;
  readonly expected: number;
};

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
  const saved = await writeSections(w, of, [{ class: known, name, value, expected }]);
  return saved ? { kind: 'saved', version: expected + 1 } : { kind: 'stale' };
}

const placeOf = (change: SectionChange) => `${change.class}/${change.name}`;

type SealedChange = SectionChange & Sealed;

/**
 * Writes several sections of the writer's own institution, in as many statements as one. False when somebody
 * else changed one of them since; the others are written then, so the caller refuses or throws.
 */
export async function writeSections(
  w: Writer,
  of: CaseId,
  given: readonly SectionChange[],
): Promise<boolean> {
  if (given.length === 0) return true;
  // In one order, so that two who write the same sections wait for each other and never in a ring.
  const changes = given.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  const owner = w.actor.institution;
  const classes = changes.map((change) => change.class);
  const keys = await currentKeys(w, of, owner, classes);
  const sealed = changes.map((change): SealedChange => {
    const key = keys.get(change.class);
    if (key === undefined) throw new Error('a section without a key');
    const row = `section/${change.name}/${change.expected + 1}`;
    return {
      ...change,
      ...sealUnder(key, { case: of, owner, class: change.class, row }, asBytes(change.value)),
    };
  });
  const fresh = sealed.filter((change) => change.expected === 0);
  const known = sealed.filter((change) => change.expected !== 0);
  return (await insertSections(w, of, fresh)) + (await updateSections(w, of, known)) === changes.length;
}

const writerOf = (w: Writer) => (w.actor.kind === 'staff' ? w.actor.id : null);

async function insertSections(w: Writer, of: CaseId, changes: readonly SealedChange[]): Promise<number> {
  if (changes.length === 0) return 0;
  const made = await w.db
    .insertInto('app.section')
    .values(
      changes.map((change) => ({
        case_id: of,
        owner_institution: w.actor.institution,
        class: change.class,
        name: change.name,
        data_key_id: change.data_key_id,
        sealed: change.sealed,
        changed_at: w.now,
        changed_by: writerOf(w),
      })),
    )
    .onConflict((c) => c.doNothing())
    .returning('version')
    .execute();
  return made.length;
}

async function updateSections(w: Writer, of: CaseId, changes: readonly SealedChange[]): Promise<number> {
  if (changes.length === 0) return 0;
  const done = await sql`
    update app.section s
    set data_key_id = d.data_key_id, sealed = d.sealed, version = d.expected + 1,
      changed_at = ${w.now}, changed_by = ${writerOf(w)}
    from unnest(${changes.map((change) => change.class)}::text[], ${changes.map((change) => change.name)}::text[],
      ${changes.map((change) => change.expected)}::int[], ${changes.map((change) => change.data_key_id)}::uuid[],
      ${changes.map((change) => change.sealed)}::bytea[]) as d(class, name, expected, data_key_id, sealed)
    where s.case_id = ${of} and s.owner_institution = ${w.actor.institution}
      and s.class = d.class and s.name = d.name and s.version = d.expected`.execute(w.db);
  return Number(done.numAffectedRows ?? 0);
}

/** Throws `NotFound` unless this reader sees the case at all; use before touching its parts. */
export async function requireCase(r: Reader, of: CaseId): Promise<void> {
  const found = await r.db.selectFrom('app.case_file').select('id').where('id', '=', of).executeTakeFirst();
  if (found === undefined) throw new NotFound('case');
}
