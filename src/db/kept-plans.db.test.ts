import pg from 'pg';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../test/database.ts';
import { keepPlans, planNames } from './kept-plans.ts';
import { runtimeConfig } from './open.ts';

let database: TestDatabase;
const open: pg.Client[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  await database.admin.query('create table public.thing (id int primary key, name text)');
  await database.admin.query("insert into public.thing values (1, 'one'), (2, 'two')");
  await database.admin.query('grant select on public.thing to hangot_rt');
});
afterEach(async () => {
  for (const client of open.splice(0)) await client.end();
});

async function connection(most = 100): Promise<pg.Client> {
  const { host, port } = database.admin.options;
  const at = { host: host ?? '', port: port ?? 5432, database: database.database, ssl: false };
  const client = new pg.Client(runtimeConfig(at, database.keyring));
  await client.connect();
  keepPlans(client, planNames(most));
  open.push(client);
  return client;
}

async function kept(client: pg.Client): Promise<number> {
  const found = await client.query('select count(*)::int as n from pg_prepared_statements');
  return found.rows[0].n;
}

/** A text that no other test has used. */
let sequel = 0;
function freshText(): string {
  sequel += 1;
  return `select *, ${sequel} as n from public.thing where id = $1`;
}

describe('kept plans', () => {
  it('keep a statement from the second time on, with other values each time', async () => {
    const client = await connection();
    const text = freshText();
    expect((await client.query(text, [1])).rows[0].name).toBe('one');
    expect(await kept(client)).toBe(0);
    expect((await client.query(text, [2])).rows[0].name).toBe('two');
    expect((await client.query(text, [1])).rows[0].name).toBe('one');
    expect(await kept(client)).toBe(1);
  });

  it('leave texts without parameters, and so also several statements in one text, as they are', async () => {
    const client = await connection();
    for (let n = 0; n < 3; n += 1) await client.query('select 1; select 2', []);
    expect(await kept(client)).toBe(0);
  });

  it('cost one failed statement when a table changes under them, and none after', async () => {
    const client = await connection();
    const text = freshText();
    for (let n = 0; n < 3; n += 1) await client.query(text, [1]);
    await database.admin.query('alter table public.thing add column colour text');
    await expect(client.query(text, [1])).rejects.toThrow('cached plan');
    expect((await client.query(text, [1])).rows[0]).toMatchObject({ name: 'one', colour: null });
  });

  it('survive something between us that forgets them', async () => {
    const client = await connection();
    const text = freshText();
    for (let n = 0; n < 3; n += 1) await client.query(text, [1]);
    await client.query('discard all');
    await expect(client.query(text, [1])).rejects.toThrow('does not exist');
    expect((await client.query(text, [1])).rows[0].name).toBe('one');
  });

  it('never grow beyond their number, however many texts come', async () => {
    const client = await connection(20);
    for (let n = 0; n < 60; n += 1) {
      const text = freshText();
      await client.query(text, [1]);
      await client.query(text, [1]);
    }
    expect(await kept(client)).toBe(20);
  });
});
