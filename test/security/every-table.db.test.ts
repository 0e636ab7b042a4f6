// One row of the case in every table there is, tables of later migrations included; then those look who
// must not see a single one.
import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '../../src/db/access.ts';
import { roles } from '../../src/db/decision.ts';
import type { CaseId } from '../../src/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { contextFor, withContext } from './attacker.ts';
import { assign, force, openCase } from './centre.ts';

let database: TestDatabase;
let counsellor: StaffActor;
let of: CaseId;
let tables: string[];

type Column = { name: string; column: string; type: string };

function literalFor(column: Column): string {
  if (column.column === 'case_id') return `'${of}'`;
  if (column.column === 'center_id') return "'seoul'";
  if (column.column === 'class') return "'contact'";
  if (/^(institution|owner_institution|from_institution|to_institution)$/.test(column.column))
    return "'center'";
  if (['staff_id', 'assignee_id', 'claimed_by'].includes(column.column)) return `'${counsellor.id}'`;
  if (column.type === 'uuid') return 'gen_random_uuid()';
  if (column.type === 'xid8') return "'1'";
  if (column.type === 'jsonb') return "'{}'";
  if (column.type === 'bytea') return "'\\x01'";
  if (column.type === 'boolean') return 'false';
  if (column.type.endsWith('[]')) return `'{}'::${column.type}`;
  if (/^(timestamp|date)/.test(column.type)) return 'now()';
  if (/int|numeric|double/.test(column.type)) return '1';
  return "'x'";
}

/** Rows that no constraint would let stand: what matters here is who sees them. */
async function fillEveryTable(): Promise<string[]> {
  const checks = await database.admin.query<{ drop: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop from pg_constraint
     where contype = 'c' and connamespace in ('app'::regnamespace, 'audit'::regnamespace) and conrelid <> 0`,
  );
  for (const { drop } of checks.rows) await database.admin.query(drop);
  const columns = await database.admin.query<Column>(
    `select c.oid::regclass::text as name, a.attname as column, format_type(a.atttypid, a.atttypmod) as type
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace in ('app'::regnamespace, 'audit'::regnamespace) and c.relkind = 'r' and a.attnum > 0
       and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
       and c.oid not in ('app.case_file'::regclass, 'app.access_block'::regclass, 'app.assignment'::regclass)
     order by 1, a.attnum`,
  );
  const byTable = Map.groupBy(columns.rows, (row) => row.name);
  for (const [name, list] of byTable) {
    const names = list.map((row) => `"${row.column}"`).join(', ');
    await force(
      database,
      `insert into ${name} (${names}) overriding system value values (${list.map(literalFor).join(', ')})`,
    );
  }
  return ['app.case_file', 'app.assignment', 'app.access_block', ...byTable.keys()];
}

/** Tables in which this context sees a row of the case, or, where none is named, any row. */
async function seen(context: string | null): Promise<string[]> {
  const found: string[] = [];
  for (const table of tables) {
    const rows = await withContext(database, context, async (query) => {
      try {
        return await query<{ row: unknown }>(`select to_jsonb(t) as row from ${table} t`);
      } catch (error) {
        // No privilege at all is as good as no row.
        if (error instanceof Error && 'code' in error && error.code === '42501') return [];
        throw error;
      }
    });
    if (rows.length > 0) found.push(table);
  }
  return found;
}

beforeAll(async () => {
  database = await cloneDatabase();
  counsellor = await hire(database, 'intake_counsellor', 'center');
  of = await openCase(database, counsellor);
  tables = await fillEveryTable();
});

describe('one row in every table', () => {
  it('is seen by the counsellor of the case in most tables, so that the rest proves something', async () => {
    expect(tables.length).toBeGreaterThan(30);
    expect((await seen(contextFor(database, counsellor))).length).toBeGreaterThan(tables.length / 2);
  });

  it('is not seen by nobody', async () => {
    expect(await seen(null)).toEqual([]);
  });

  it.each(roles)('is not seen by the %s of another centre', async (role) => {
    // Hashes of the log are common to all centres and give nothing away.
    const common = ['audit.sealed', 'audit.checkpoint'];
    for (const institution of ['center', 'police']) {
      const stranger = await hire(database, role, institution, { center: 'busan' });
      const tree = role === 'privacy_officer' || role === 'auditor' ? common : [];
      expect((await seen(contextFor(database, stranger))).filter((name) => !tree.includes(name))).toEqual([]);
    }
  });

  it('is not seen by a worker of an institution who is on no case', async () => {
    const idle = await hire(database, 'institution_worker', 'police');
    expect(await seen(contextFor(database, idle))).toEqual([]);
  });

  it('is not seen in any table of cases by a colleague behind a wall', async () => {
    const relative = await hire(database, 'intake_counsellor', 'center');
    await assign(database, counsellor, of, relative);
    const before = await seen(contextFor(database, relative));
    expect(before).toContain('app.case_file');
    await force(
      database,
      `insert into app.access_block (case_id, staff_id, ground) values ('${of}', '${relative.id}', 'family')`,
    );
    const withCase = await database.admin.query<{ name: string }>(
      "select attrelid::regclass::text as name from pg_attribute where attname = 'case_id' and attnum > 0",
    );
    const ofCases = new Set(withCase.rows.map((row) => row.name).concat('app.case_file'));
    expect((await seen(contextFor(database, relative))).filter((name) => ofCases.has(name))).toEqual([]);
  });

  it('is not seen in any table of cases by those who oversee the centre, once the case is restricted', async () => {
    const withCase = await database.admin.query<{ name: string }>(
      "select attrelid::regclass::text as name from pg_attribute where attname = 'case_id' and attnum > 0",
    );
    const ofCases = new Set(withCase.rows.map((row) => row.name).concat('app.case_file'));
    const overseers = [
      await hire(database, 'intake_counsellor', 'center'),
      await hire(database, 'centre_manager', 'center'),
    ];
    const found = async (who: StaffActor) =>
      (await seen(contextFor(database, who))).filter((name) => ofCases.has(name));
    for (const who of overseers) expect(await found(who)).toContain('app.case_file');
    const restrict = (on: boolean) =>
      force(
        database,
        `update app.case_file set restricted = ${on}; update app.referral set restricted = ${on}`,
      );
    await restrict(true);
    for (const who of overseers) expect(await found(who)).toEqual([]);
    expect(await found(counsellor)).toContain('app.case_file');
    await restrict(false);
  });

  it.each([
    'administrator',
    'analyst',
    'privacy_officer',
    'auditor',
  ] as const)('shows the %s of the same centre no content', async (role) => {
    const person = await hire(database, role, 'center');
    const sealed = await database.admin.query<{ name: string }>(
      "select attrelid::regclass::text as name from pg_attribute where attname like 'sealed%' and attnum > 0",
    );
    const withContent = new Set(sealed.rows.map((row) => row.name));
    expect((await seen(contextFor(database, person))).filter((name) => withContent.has(name))).toEqual([]);
  });
});
