// The plans of every list, as PostgreSQL makes them for a million cases: each page is reached by an index,
// and nothing walks through a table that grows. Statistics come from a real population, told to be larger.
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { signInPeople } from '../../bench/load/people.ts';
import { asks, listenToSql, type Statement } from '../../bench/load/same-sql.ts';
import { loadPopulation } from '../../bench/population/load.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { sealAll } from '../seal-all.ts';

const cases = 1500;
const times = Math.round(1_000_000 / cases);

/** Tables that grow with the number of cases. */
const growing = new Set([
  'case_file',
  'assignment',
  'consent',
  'data_key',
  'key_wrap',
  'section',
  'person_index',
  'party',
  'party_label',
  'intake',
  'incident',
  'case_incident',
  'case_link',
  'need',
  'risk_assessment',
  'bundle',
  'referral',
  'referral_claim',
  'referral_acceptance',
  'referral_declination',
  'referral_outcome',
  'referral_closure',
  'referral_withdrawal',
  'delivery',
  'note',
  'goal',
  'task',
  'case_closure',
  'follow_up',
  'timeline_entry',
  'leaf',
  'sealed',
]);

let database: TestDatabase;
let pages: readonly { readonly name: string; readonly statements: readonly Statement[] }[];

beforeAll(async () => {
  database = await cloneDatabase();
  await sealAll(database);
  const { socket, user, password, keys } = inject('cluster');
  await loadPopulation({
    settings: { cases, seed: 5, now: Date.now(), center: 'seoul' },
    connection: { host: socket, user, password, database: database.database },
    keys,
    threads: 0,
    say: () => {},
  });
  await database.admin.query(
    `update pg_class set reltuples = reltuples * $1 where relnamespace in ('app'::regnamespace, 'audit'::regnamespace) and reltuples > 0`,
    [times],
  );
  const client = await database.admin.connect();
  const people = await signInPeople(client, database.keyring);
  client.release();
  const connection = { host: socket, port: 5432, database: database.database, ssl: false };
  const sql = listenToSql(connection, database.keyring);
  const [manager] = people.managers;
  const [counsellor] = people.counsellors;
  const [worker] = people.workers;
  const [leader] = people.leaders;
  const asked = [
    ['queue', worker, '/queue'],
    ['queue, mine', worker, '/queue?tab=mine'],
    ['referral', worker, `/referrals/${worker?.items[0]}`],
    ['my cases', manager, '/cases'],
    ['my cases by risk', manager, '/cases?sort=risk'],
    ['cases of the centre', leader, '/cases?mine=centre'],
    ['cases of the centre, open', leader, '/cases?mine=centre&status=open'],
    ['case', manager, `/cases/${manager?.items[0]}`],
    ['timeline', manager, `/cases/${manager?.items[0]}/timeline`],
    ['notes', manager, `/cases/${manager?.items[0]}/notes`],
    ['plan', manager, `/cases/${manager?.items[0]}/plan`],
    ['referrals of a case', manager, `/cases/${manager?.items[0]}/referrals`],
    ['access log', manager, `/cases/${manager?.items[0]}/access-log`],
    ['intakes', counsellor, '/intakes'],
    ['intakes, mine', counsellor, '/intakes?view=mine'],
    ['tasks', manager, '/tasks'],
    ['first page of a manager', manager, '/work'],
    ['first page of a counsellor', counsellor, '/work'],
    ['first page of a worker', worker, '/work'],
    ['operations', leader, '/operations'],
  ] as const;
  const found = [];
  for (const [name, who, path] of asked) {
    if (who === undefined) throw new Error(`nobody asks for ${name}`);
    const statements = await sql.statementsOf({ method: 'GET', path, cookie: who.cookie });
    found.push({ name, statements });
  }
  await sql.close();
  pages = found;
});

type Plan = {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Shared Hit Blocks'?: number;
  Plans?: Plan[];
};

function walks(plan: Plan): string[] {
  const name = plan['Relation Name'] ?? '';
  const here = plan['Node Type'] === 'Seq Scan' && growing.has(name) ? [name] : [];
  return [...here, ...(plan.Plans ?? []).flatMap(walks)];
}

/** The tables a statement would walk through, planned under the reader's own row security. */
async function walked(statements: readonly Statement[]): Promise<string[]> {
  const client = await database.pool.connect();
  const found: string[] = [];
  try {
    await client.query('begin');
    for (const { sql, parameters } of statements.filter(asks)) {
      if (sql.includes("set_config('app.ctx'")) {
        await client.query(sql, [...parameters]);
        continue;
      }
      if (!/^\s*(select|with)/i.test(sql) || sql.includes('sec.record(')) continue;
      const answer = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (format json) ${sql}`, [
        ...parameters,
      ]);
      const plan = answer.rows[0]?.['QUERY PLAN'][0].Plan;
      if (plan === undefined) throw new Error('no plan');
      for (const table of walks(plan)) found.push(`${table}: ${sql.replaceAll(/\s+/g, ' ').slice(0, 90)}`);
    }
  } finally {
    await client.query('rollback');
    client.release();
  }
  return found;
}

describe('plans for a million cases', () => {
  it('walk through no table that grows', async () => {
    const wrong: string[] = [];
    for (const { name, statements } of pages) {
      for (const one of await walked(statements)) wrong.push(`${name} → ${one}`);
    }
    expect(wrong).toEqual([]);
  });

  it('ask once per statement what depends on the reader alone', async () => {
    const found = await database.admin.query<{ policy: string }>(
      `select polrelid::regclass || '.' || polname as policy from pg_policy
       where pg_get_expr(polqual, polrelid) ~ '(?<!SELECT )sec\\.(oversees|takes_in|records_consent|desk_of|sees_labels)\\('`,
    );
    expect(found.rows.map((row) => row.policy)).toEqual([]);
  });

  it('gather a reader’s cases from one index, not case by case', async () => {
    await database.admin.query('vacuum (analyze) app.assignment');
    const manager = pages.find((page) => page.name === 'my cases');
    const context = manager?.statements.find(({ sql }) => sql.includes("set_config('app.ctx'"));
    const client = await database.pool.connect();
    try {
      await client.query('begin');
      await client.query(context?.sql ?? '', [...(context?.parameters ?? [])]);
      await client.query('select count(*) from sec.my_cases()');
      const asked = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
        'explain (analyze, buffers, format json) select * from sec.my_cases()',
      );
      const plan = asked.rows[0]?.['QUERY PLAN'][0].Plan;
      const found = plan?.['Actual Rows'] ?? 0;
      expect(found).toBeGreaterThan(30);
      // One page for every case would be the look at the case that there once was.
      expect(plan?.['Shared Hit Blocks']).toBeLessThan(found);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
