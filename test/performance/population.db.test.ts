// A synthetic population is held to what the house promises of real data.
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { asJson, hashOf, type PlainLeaf } from '../../bench/population/bulk.ts';
import { type Loaded, loadPopulation } from '../../bench/population/load.ts';
import { brokenBy, promisesOf } from '../../bench/population/promises.ts';
import { findThem, openThem, verifyLog } from '../../bench/population/proofs.ts';
import { lintCatalog } from '../../src/db/lint.ts';
import { sealLeaves } from '../../src/modules/audit/index.ts';
import { hashOfLeaf } from '../../src/modules/audit/leaf.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { sealAll } from '../seal-all.ts';

const cases = 300;
const moment = '2026-11-23T01:00:00Z';
let database: TestDatabase;
let loaded: Loaded;

async function load(into: TestDatabase, seed: number): Promise<Loaded> {
  const { socket, user, password, keys } = inject('cluster');
  const connection = { host: socket, user, password, database: into.database };
  await sealAll(into);
  return await loadPopulation({
    settings: { cases, seed, now: Date.parse(moment), center: 'seoul' },
    connection,
    keys,
    threads: 0,
    say: () => {},
  });
}

beforeAll(async () => {
  database = await cloneDatabase();
  loaded = await load(database, 7);
});

const count = async (sql: string) =>
  (await database.admin.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]?.n ?? 0;

describe('a population', () => {
  it('has as many cases as asked, and about ten things that happened in each', async () => {
    expect(await count('app.case_file')).toBe(cases);
    expect(loaded.cases).toBe(cases);
    expect(await count('audit.leaf where case_id is not null')).toBe(loaded.leaves);
    const happened = (await count('app.timeline_entry')) / cases;
    expect(happened).toBeGreaterThan(8);
    expect(happened).toBeLessThan(14);
  });

  it('leaves the catalogue as the migrations made it', async () => {
    const client = await database.admin.connect();
    expect(await lintCatalog(client)).toEqual([]);
    client.release();
  });

  it('keeps every promise that a statement can check', async () => {
    const broken: string[] = [];
    const promises = await promisesOf(database.admin, moment);
    for (const promised of promises) {
      const examples = await brokenBy(database.admin, promised);
      if (examples.length > 0) broken.push(`${promised.promise}: ${examples.join(', ')}`);
    }
    expect(promises.length).toBeGreaterThan(80);
    expect(broken).toEqual([]);
  });

  it('would be told of each promise that is broken', async () => {
    const client = await database.admin.connect();
    const broken = async () => {
      const found: string[] = [];
      for (const promised of await promisesOf(client, moment)) {
        if ((await brokenBy(client, promised)).length > 0) found.push(promised.promise);
      }
      return found;
    };
    try {
      await client.query('begin; set local session_replication_role = replica');
      await client.query(`delete from app.key_wrap k using app.data_key d where d.id = k.data_key_id
        and k.institution = d.owner_institution`);
      await client.query('delete from app.referral_acceptance; delete from app.referral_closure');
      await client.query('delete from audit.sealed where seq = (select max(seq) from audit.sealed)');
      expect(await broken()).toEqual([
        'every leaf stands in the tree',
        'the tree is numbered without a gap up to its newest checkpoint',
        'an owner can open what it wrote',
        'a consent that is live opens what it allows',
        'who works on a referral accepted it',
        'a closed referral says why',
      ]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('opens for those who work on it, every section of it, through the application', async () => {
    const { sections, withheld } = await openThem(database.deps, database.admin);
    expect(withheld).toBe(0);
    expect(sections).toBeGreaterThan(60);
  });

  it('finds a person again by name and birth year', async () => {
    expect(await findThem(database.deps, database.admin)).toBe(0);
  });

  it('stands in the log’s tree under checkpoints that verify', async () => {
    expect(await sealLeaves(database.deps)).toBeGreaterThanOrEqual(0);
    expect(await verifyLog(database.deps, database.admin)).toMatchObject({ ok: true });
  });

  it('is the same again for the same seed, and another for another', async () => {
    const again = await cloneDatabase();
    await load(again, 7);
    const look = `select md5(string_agg(id::text || status || coalesce(crime_category, '') || number, ',' order by id)) as it from app.case_file`;
    const one = await database.admin.query(look);
    const other = await again.admin.query(look);
    expect(other.rows).toEqual(one.rows);
  });
});

describe('the fast spelling of a leaf', () => {
  it('hashes as the house hashes', () => {
    const leaf: PlainLeaf = {
      actor: 'a',
      at: '2026-11-23T01:00:00Z',
      case: crypto.randomUUID(),
      center: 'seoul',
      classes: ['contact', 'identity'],
      detail: { to: 'police', n: 3, b: true, a: null },
      event: 'case.viewed',
      id: crypto.randomUUID(),
      institution: 'center',
      kind: 'staff',
      place: null,
      purpose: 'support',
      role: 'case_manager',
      session: null,
    };
    expect(hashOf(leaf)).toEqual(hashOfLeaf(asJson(leaf)));
  });
});
