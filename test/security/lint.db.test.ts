import type pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { lintCatalog, rules } from '../../src/db/lint.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});

const probe = 'create table app.probe (id uuid);';
const guarded = `${probe} call sec.guard('app.probe', 'select, insert');`;

/** One fault or more for every rule: what a hurried migration would leave behind. */
const faults: Readonly<Record<string, readonly string[]>> = {
  'row security is not forced': [
    probe,
    `${probe} alter table app.probe enable row level security`,
    'alter table app.section no force row level security',
    'alter table audit.leaf disable row level security',
  ],
  'table without a policy': [`${probe} alter table app.probe enable row level security`],
  'written without a leaf': [
    `${probe} grant insert on app.probe to hangot_rt`,
    `${probe} grant update (id) on app.probe to hangot_rt`,
    'alter table app.section disable trigger leaf_guard',
    'drop trigger leaf_guard on app.case_file',
  ],
  'view not security_invoker': ['create view app.peek as select * from app.section'],
  'materialised view': ['create materialized view app.copy as select 1 as n'],
  'policy to public': [`${guarded} create policy loose on app.probe for select using (id is null)`],
  'policy lets the runtime role see everything': [
    `${guarded} create policy loose on app.probe for select to hangot_rt using (true)`,
  ],
  'policy oversees beyond its centre': [
    `${guarded} create policy loose on app.probe for select to hangot_rt using (sec.oversees((select sec.ctx())))`,
    `${guarded} create policy loose on app.probe for insert to hangot_rt with check (sec.oversees((select sec.ctx())))`,
  ],
  'whoever oversees may write': [
    `${guarded} create policy loose on app.probe for insert to hangot_rt with check (sec.oversees((select sec.ctx())) and id in (select id from app.case_file))`,
  ],
  'definer function changes data and asks nobody': [
    `create function sec.probe() returns void language sql volatile security definer set search_path = pg_catalog, pg_temp
       as $$ update app.task set assignee_id = null $$;
     alter function sec.probe() owner to hangot_definer; revoke execute on function sec.probe() from public;
     grant execute on function sec.probe() to hangot_rt`,
  ],
  'row can be carried to another case': [
    "create table app.probe (case_id uuid); call sec.guard('app.probe', 'select, update');",
    'drop trigger stays on app.section',
  ],
  'current_setting without nullif in a policy': [
    `${guarded} create policy loose on app.probe for select to hangot_rt using (id = current_setting('app.me')::uuid)`,
  ],
  'security definer by another owner or with a loose search_path': [
    'create function sec.probe() returns int language sql security definer set search_path = pg_catalog as $$ select 1 $$',
    `create function sec.probe() returns int language sql security definer as $$ select 1 $$;
     alter function sec.probe() owner to hangot_definer`,
  ],
  'function executable by public': [
    'create function sec.probe() returns int language sql as $$ select 1 $$',
    'grant execute on function sec.my_cases() to public',
  ],
  'leakproof function': [
    'create function public.probe(int) returns boolean language sql immutable leakproof as $$ select true $$',
  ],
  'role too strong': ['alter role hangot_rt bypassrls', 'alter role hangot_jobs createrole'],
  'owner or definer can sign in': ['alter role hangot_definer login'],
  'role is a member of another': [
    'grant hangot_owner to hangot_rt',
    'grant pg_read_all_data to hangot_rt',
    'grant pg_monitor to hangot_jobs',
  ],
  'runtime role owns something': [`${probe} alter table app.probe owner to hangot_rt`],
  'runtime role may create in a schema': ['grant create on schema app to hangot_rt'],
  'runtime role may write code': ['grant usage on language plpgsql to hangot_rt'],
  'dangerous grant': [
    'grant truncate on app.section to hangot_rt',
    'grant delete on audit.leaf to hangot_rt',
    'grant references on auth.staff to hangot_jobs',
  ],
  'grant to public': ['grant select on auth.staff to public', 'grant usage on schema sec to public'],
  'secret table readable': [
    'grant select on sec.secret to hangot_rt',
    'grant select (key) on sec.secret to hangot_jobs',
  ],
  'unexpected extension': ['create extension citext'],
};

async function lintWith(fault: string): Promise<readonly string[]> {
  const client: pg.PoolClient = await database.admin.connect();
  try {
    await client.query('begin');
    await client.query(fault);
    return (await lintCatalog(client)).map((violation) => violation.rule);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe('the catalog lint', () => {
  it('finds nothing in a freshly migrated database', async () => {
    expect(await lintCatalog(database.admin)).toEqual([]);
  });

  it('has a planted fault for every rule', () => {
    expect(Object.keys(faults).sort()).toEqual(rules.map(({ rule }) => rule).sort());
  });

  it.each(
    Object.entries(faults).flatMap(([rule, list]) => list.map((fault) => [rule, fault] as const)),
  )('says "%s" of: %s', async (rule, fault) => {
    expect(await lintWith(fault)).toContain(rule);
  });
});
