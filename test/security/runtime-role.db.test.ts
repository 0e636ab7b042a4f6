import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '../../src/db/access.ts';
import type { CaseId } from '../../src/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { asRuntime, withContext } from './attacker.ts';
import { openCase, save } from './centre.ts';

let database: TestDatabase;
let counsellor: StaffActor;
let outsider: StaffActor;
let of: CaseId;

beforeAll(async () => {
  database = await cloneDatabase();
  counsellor = await hire(database, 'intake_counsellor', 'center');
  outsider = await hire(database, 'institution_worker', 'police');
  of = await openCase(database, counsellor);
  await save(database, counsellor, of, 'identity', { name: '홍길동' });
});

const refused: readonly string[] = [
  'set role hangot_owner',
  'set role hangot_definer',
  'set role postgres',
  'set session authorization postgres',
  'set session authorization hangot_definer',
  'set session_replication_role = replica',
  'set log_statement = none',
  'alter table app.section disable row level security',
  'alter table app.section no force row level security',
  'alter table app.section disable trigger all',
  'alter table app.section owner to hangot_rt',
  'drop policy mine_only on app.section',
  'create policy all_mine on app.section for select to hangot_rt using (true)',
  'alter role hangot_rt bypassrls',
  'alter role hangot_rt superuser',
  'grant hangot_owner to hangot_rt',
  'create role helper superuser',
  'create table public.loot (t text)',
  'create table app.loot (t text)',
  'create schema loot',
  'create extension dblink',
  'create function pg_temp.f() returns int language plpgsql as $$ begin return 1; end $$',
  'create function public.f() returns int language sql security definer as $$ select 1 $$',
  'create or replace function sec.ctx() returns jsonb language sql as $$ select \'{"kind":"system"}\'::jsonb $$',
  'create trigger t before insert on app.section for each row execute function sec.require_leaf()',
  'do $$ begin perform 1; end $$',
  "copy app.section to '/tmp/loot'",
  "copy app.section to program 'cat'",
  "copy app.once from '/etc/passwd'",
  'copy app.section (case_id) from stdin',
  "select pg_read_file('/etc/passwd')",
  "select pg_read_binary_file('PG_VERSION')",
  "select pg_ls_dir('.')",
  "select pg_stat_file('PG_VERSION')",
  'select pg_reload_conf()',
  "select lo_import('/etc/passwd')",
  "select lo_export(1, '/tmp/loot')",
  'select lo_create(0)',
  'select lo_creat(-1)',
  "select lo_from_bytea(0, 'loot')",
  'select * from sec.secret',
  'select * from sec.role_class',
  "insert into sec.role_class values ('auditor', 'identity')",
  "update sec.secret set key = 'x'",
  'select * from pg_authid',
  'select * from app.person_index',
  'truncate app.section',
  'truncate audit.leaf',
  'delete from app.section',
  'delete from app.case_file',
  'delete from audit.leaf',
  "update audit.leaf set event = 'nothing'",
  "insert into audit.leaf (center_id, actor_kind, actor_id, event) values ('seoul', 'staff', 'x', 'case.viewed')",
  "call sec.guard('app.section', 'delete')",
  "alter system set log_statement = 'all'",
  'vacuum app.section',
];

describe('the runtime role cannot escape', () => {
  it.each(refused)('%s', async (attempt) => {
    const tried = asRuntime(database, outsider, (query) => query(attempt));
    await expect(tried).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|42P16|0A000|42704|25001|22023)$/),
    });
  });

  it('gains nothing by resetting itself', async () => {
    for (const attempt of [
      'reset role',
      'reset session authorization',
      'set role none',
      'set role hangot_rt',
    ]) {
      const rows = await asRuntime(database, outsider, async (query) => {
        await query(attempt);
        return await query('select current_user::text, (select count(*)::int from app.section) as n');
      });
      expect(rows).toEqual([{ current_user: 'hangot_rt', n: 0 }]);
    }
  });

  it('is refused, not silently thinned, when row security is switched off', async () => {
    const tried = asRuntime(database, outsider, async (query) => {
      await query('set local row_security = off');
      return await query('select * from app.section');
    });
    await expect(tried).rejects.toThrow('row-level security');
  });

  it('copies out only what it may read', async () => {
    const rows = await asRuntime(database, outsider, (query) => query('table app.section'));
    expect(rows).toEqual([]);
    const views = await asRuntime(database, outsider, (query) =>
      query("select * from pg_stats where schemaname in ('app', 'audit')"),
    );
    expect(views).toEqual([]);
  });

  it('does not fool a definer with a temporary table of the same name', async () => {
    const seen = await asRuntime(database, outsider, async (query) => {
      await query('create temp table section (like app.section)');
      await query(
        `create temp table assignment as select '${of}'::uuid as case_id, '${outsider.id}'::uuid as staff_id`,
      );
      await query('set local search_path = pg_temp, app, sec, pg_catalog');
      return await query('select * from app.section');
    });
    expect(seen).toEqual([]);
  });

  it('cannot change who works here', async () => {
    for (const attempt of [
      `update auth.staff set role = 'case_manager', institution = 'center' where id = '${outsider.id}'`,
      `insert into auth.staff (id, center_id, institution, role, email, display_name)
       values (gen_random_uuid(), 'seoul', 'center', 'administrator', 'evil@example.test', 'x')`,
    ]) {
      await expect(asRuntime(database, outsider, (query) => query(attempt))).rejects.toThrow();
    }
    await database.adminDb
      .updateTable('auth.staff')
      .set({ active: false })
      .where('id', '=', outsider.id)
      .execute();
    await expect(
      withContext(database, null, (query) => query('update auth.staff set active = true')),
    ).rejects.toThrow('only an administrator');
    await database.adminDb
      .updateTable('auth.staff')
      .set({ active: true })
      .where('id', '=', outsider.id)
      .execute();
  });

  it('does not reach the staff of another centre as an administrator either', async () => {
    const administrator = await hire(database, 'administrator', 'center', { center: 'busan' });
    for (const change of ['active = false', "role = 'analyst'", "center_id = 'busan'"]) {
      await expect(
        asRuntime(database, administrator, (query) =>
          query(`update auth.staff set ${change} where id = '${counsellor.id}'`),
        ),
      ).rejects.toThrow('only an administrator');
    }
  });
});
