import { type Kysely, sql } from 'kysely';
import type { Reader, Writer } from '../../db/access.ts';
import type { Schema } from '../../db/schema.ts';
import type { DirectoryRecords } from './live.ts';
import { readDirectory } from './reading.ts';
import type { DirectoryRows } from './rows.ts';

/** The directory's four tables; null when nothing was ever loaded. Public facts: no context is needed. */
export async function selectDirectory(db: Kysely<Schema>): Promise<DirectoryRecords | null> {
  const institutions = await db.selectFrom('dir.institution').selectAll().execute();
  if (institutions.length === 0) return null;
  const names = await db.selectFrom('dir.institution_name').selectAll().orderBy('valid_from').execute();
  const desks = await db.selectFrom('dir.desk').selectAll().orderBy('slug').execute();
  const services = await db.selectFrom('dir.service').selectAll().execute();
  return readDirectory({ institutions, names, desks, services });
}

/** Changes whenever the directory does: the loaded release and the last edit. */
export async function directoryStamp(db: Kysely<Schema>): Promise<string> {
  const found = await sql<{ stamp: string }>`
    select coalesce((select version from dir.loaded), '') || ':' || coalesce(max(id), 0) as stamp
    from dir.change`.execute(db);
  return found.rows[0]?.stamp ?? '';
}

export async function loadedVersion(db: Kysely<Schema>): Promise<string | null> {
  const row = await db.selectFrom('dir.loaded').select('version').executeTakeFirst();
  return row?.version ?? null;
}

/** One process at a time fills the directory. */
export async function holdDirectory(w: Writer): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('hangot.directory'))`.execute(w.db);
}

/** Every column of the row that came in, for a row that is there already. */
function incoming(row: object, keys: readonly string[]) {
  return Object.fromEntries(
    Object.keys(row)
      .filter((column) => !keys.includes(column))
      .map((column) => [column, sql.ref(`excluded.${column}`)]),
  );
}

async function upsertInstitutions(w: Writer, rows: DirectoryRows): Promise<void> {
  const first = rows.institutions[0];
  if (first === undefined) return;
  await w.db
    .insertInto('dir.institution')
    .values(rows.institutions)
    .onConflict((conflict) =>
      conflict
        .column('slug')
        .doUpdateSet({ ...incoming(first, ['slug']), version: sql`dir.institution.version + 1` })
        .where('dir.institution.edited', '=', false),
    )
    .execute();
  const edited = await w.db.selectFrom('dir.institution').select('slug').where('edited', '=', true).execute();
  const names = rows.names.filter((name) => !edited.some((row) => row.slug === name.institution));
  if (names.length === 0) return;
  await w.db
    .insertInto('dir.institution_name')
    .values(names)
    .onConflict((conflict) =>
      conflict
        .columns(['institution', 'valid_from'])
        .doUpdateSet(incoming(names[0] ?? {}, ['institution', 'valid_from'])),
    )
    .execute();
}

async function upsertDesks(w: Writer, rows: DirectoryRows): Promise<void> {
  const desks = rows.desks.map((row) => ({ ...row, opening_hours: JSON.stringify(row.opening_hours) }));
  await w.db
    .insertInto('dir.desk')
    .values(desks)
    .onConflict((conflict) =>
      conflict
        .column('slug')
        .doUpdateSet({ ...incoming(desks[0] ?? {}, ['slug']), version: sql`dir.desk.version + 1` })
        .where('dir.desk.edited', '=', false),
    )
    .execute();
}

async function upsertServices(w: Writer, rows: DirectoryRows): Promise<void> {
  const services = rows.services.map((row) => ({
    ...row,
    documents: [...row.documents],
    legal_basis: [...row.legal_basis],
    duplicates: [...row.duplicates],
    needs: [...row.needs],
    crimes: row.crimes === null ? null : [...row.crimes],
  }));
  await w.db
    .insertInto('dir.service')
    .values(services)
    .onConflict((conflict) =>
      conflict
        .column('slug')
        .doUpdateSet({ ...incoming(services[0] ?? {}, ['slug']), version: sql`dir.service.version + 1` })
        .where('dir.service.edited', '=', false),
    )
    .execute();
}

/** Inserts what is new and renews what nobody edited here; an edited row stays as it is. */
export async function upsertDirectory(w: Writer, rows: DirectoryRows, version: string): Promise<void> {
  await upsertInstitutions(w, rows);
  await upsertDesks(w, rows);
  await upsertServices(w, rows);
  await w.db
    .insertInto('dir.loaded')
    .values({ version, at: w.now })
    .onConflict((conflict) => conflict.column('only_row').doUpdateSet({ version, at: w.now }))
    .execute();
}

export type ChangeRow = {
  readonly at: Temporal.Instant;
  readonly version: number;
  readonly by: string;
  readonly before: unknown;
  readonly after: unknown;
};

export type ChangedKind = 'institution' | 'desk' | 'service';

/** What administrators changed here, newest first. */
export async function listChanges(r: Reader, kind: ChangedKind, slug: string): Promise<readonly ChangeRow[]> {
  return await r.db
    .selectFrom('dir.change as c')
    .innerJoin('auth.staff as s', (join) => join.on(sql<boolean>`s.id = c.by_staff`))
    .select(['c.at', 'c.version', 's.display_name as by', 'c.before', 'c.after'])
    .where('c.kind', '=', kind)
    .where('c.slug', '=', slug)
    .orderBy('c.id', 'desc')
    .limit(100)
    .execute();
}

export async function insertChange(
  w: Writer,
  change: {
    readonly kind: ChangedKind;
    readonly slug: string;
    readonly version: number;
    readonly by: string;
    readonly before: object | null;
    readonly after: object;
  },
): Promise<void> {
  await w.db
    .insertInto('dir.change')
    .values({
      at: w.now,
      kind: change.kind,
      slug: change.slug,
      version: change.version,
      by_staff: change.by,
      before: change.before === null ? null : JSON.stringify(change.before),
      after: JSON.stringify(change.after),
    })
    .execute();
}
