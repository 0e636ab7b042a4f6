// Data keys: one per case × owner institution × class, never stored but wrapped. Consent adds a wrap,
// withdrawal removes it and retires the key.
import crypto from 'node:crypto';
import type { CaseId, DataKeyId } from '../shared/ids.ts';
import { newId } from '../shared/ids.ts';
import type { Reader, Writer } from './access.ts';
import type { DataClass } from './data-class.ts';

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

/** The key in use for a place; made on first use and wrapped for all entitled. */
export async function currentKey(w: Writer, place: Place): Promise<{ id: DataKeyId; key: Buffer }> {
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
