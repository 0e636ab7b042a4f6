// A synthetic population is held to what the house promises of real data.
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { asJson, hashOf, type PlainLeaf } from '../../bench/population/bulk.ts';
import { type Loaded, loadPopulation } from '../../bench/population/load.ts';
import { read, type StaffActor } from '../../src/db/access.ts';
import { lintCatalog } from '../../src/db/lint.ts';
import { readSections } from '../../src/db/sections.ts';
import { exportLog, sealLeaves, verifyBundle } from '../../src/modules/audit/index.ts';
import { hashOfLeaf } from '../../src/modules/audit/leaf.ts';
import { caseParties, findPeople } from '../../src/modules/people/index.ts';
import { referralTransitions } from '../../src/modules/referrals/index.ts';
import { parseId, type SessionId, type StaffId } from '../../src/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';

const cases = 300;
let database: TestDatabase;
let loaded: Loaded;

async function load(into: TestDatabase, seed: number): Promise<Loaded> {
  const { socket, user, password, keys } = inject('cluster');
  const connection = { host: socket, user, password, database: into.database };
  await sealLeaves(into.deps);
  return await loadPopulation({
    settings: { cases, seed, now: Date.parse('2026-11-23T01:00:00Z'), center: 'seoul' },
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

async function column(sql: string): Promise<string[]> {
  const found = await database.admin.query<{ it: string }>(sql);
  return found.rows.map((row) => row.it);
}
const count = async (sql: string) => Number((await column(`select count(*)::text as it from ${sql}`))[0]);

/** Somebody who really works on a case, with a session of today. */
async function workingOn(of: string, role: string): Promise<StaffActor | null> {
  const found = await database.admin.query<{
    id: string;
    institution: string;
    role: 'case_manager';
    name: string;
  }>(
    `select s.id, s.institution, s.role, s.display_name as name from app.assignment a join auth.staff s on s.id = a.staff_id
     where a.case_id = $1 and s.role = $2 and s.active and a.until = 'infinity' limit 1`,
    [of, role],
  );
  const row = found.rows[0];
  const id = parseId<'staff'>(row?.id);
  const session = parseId<'session'>(crypto.randomUUID());
  if (row === undefined || id === null || session === null) return null;
  await openSession(id, session);
  return {
    kind: 'staff',
    id,
    session,
    center: 'seoul',
    institution: row.institution,
    role: row.role,
    purpose: 'support',
    name: row.name,
  };
}

async function openSession(staff: StaffId, session: SessionId): Promise<void> {
  await database.admin.query(
    `insert into auth.session (id, token_hash, staff_id, purpose, expires_at) values ($1, $2, $3, 'support', now() + interval '1 hour')`,
    [session, Buffer.from(session), staff],
  );
}

describe('a population', () => {
  it('has as many cases as asked, about ten leaves each, and none without', async () => {
    expect(await count('app.case_file')).toBe(cases);
    expect(loaded.cases).toBe(cases);
    const leaves = await count('audit.leaf where case_id is not null');
    expect(leaves).toBe(loaded.leaves);
    expect(leaves / cases).toBeGreaterThan(7);
    expect(leaves / cases).toBeLessThan(20);
    const silent = 'app.case_file f where not exists (select 1 from audit.leaf l where l.case_id = f.id)';
    expect(await count(silent)).toBe(0);
  });

  it('leaves the catalogue as the migrations made it', async () => {
    const client = await database.admin.connect();
    expect(await lintCatalog(client)).toEqual([]);
    client.release();
    expect(await count('pg_index where not indisvalid or not indisready')).toBe(0);
    expect(await count("pg_tables where tablename like 'simulat%'")).toBe(0);
  });

  it('points nowhere: every foreign key holds', async () => {
    const keys = await database.admin.query<{ child: string; mine: string; parent: string; theirs: string }>(
      `select c.conrelid::regclass::text as child, a.attname as mine, c.confrelid::regclass::text as parent, b.attname as theirs
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
       where c.contype = 'f' and c.connamespace in ('app'::regnamespace, 'audit'::regnamespace)`,
    );
    const broken: string[] = [];
    for (const { child, mine, parent, theirs } of keys.rows) {
      const dangling = `${child} x where x.${mine} is not null and not exists (select 1 from ${parent} y where y.${theirs} = x.${mine})`;
      if ((await count(dangling)) > 0) broken.push(`${child}.${mine}`);
    }
    expect(broken).toEqual([]);
  });

  it('wraps keys for owners and live consents, and for nobody else', async () => {
    const entitled = `exists (select 1 from app.consent n where n.case_id = d.case_id and n.to_institution = i.institution
      and d.class = any(n.classes) and n.revoked_at is null and n.valid_until > '2026-11-23T01:00:00Z')`;
    const wrapped =
      'exists (select 1 from app.key_wrap k where k.data_key_id = d.id and k.institution = i.institution)';
    const pairs = `app.data_key d cross join (select slug as institution from dir.institution
      union select distinct to_institution from app.consent union select distinct owner_institution from app.data_key) i`;
    const wrong = `${pairs} where ${wrapped} is distinct from (i.institution = d.owner_institution or ${entitled})`;
    expect(await count(wrong)).toBe(0);
    expect(
      await count(
        'app.key_wrap k join app.data_key d on d.id = k.data_key_id where k.institution <> d.owner_institution',
      ),
    ).toBeGreaterThan(20);
  });

  it('has only referrals whose state follows from what happened', async () => {
    const known = new Set<string>(Object.keys(referralTransitions));
    expect(
      (await column('select distinct status as it from app.referral')).every((one) => known.has(one)),
    ).toBe(true);
    const has = (table: string) =>
      `exists (select 1 from app.referral_${table} x where x.referral_id = r.id)`;
    expect(
      await count(
        `app.referral r where status in ('accepted', 'in_progress', 'provided', 'not_provided') and not ${has('acceptance')}`,
      ),
    ).toBe(0);
    expect(await count(`app.referral r where (status = 'closed') <> ${has('closure')}`)).toBe(0);
    expect(await count(`app.referral r where (status = 'withdrawn') <> ${has('withdrawal')}`)).toBe(0);
    expect(
      await count(`app.referral r where status in ('provided', 'not_provided') and not ${has('outcome')}`),
    ).toBe(0);
    expect(
      await count(
        `app.referral r join app.case_file f on f.id = r.case_id where f.status = 'closed' and r.status not in ('closed', 'withdrawn')`,
      ),
    ).toBe(0);
    expect(
      await count(`app.referral r where (clock_due is null) <> (status in ('closed', 'withdrawn'))`),
    ).toBe(0);
    expect(
      await count(
        `app.referral r where clock_level > 0 and not exists (select 1 from app.escalation e where e.referral_id = r.id and e.level = r.clock_level)`,
      ),
    ).toBe(0);
    expect(
      await count(`app.referral r where status in ('received', 'accepted', 'in_progress') and not exists (
      select 1 from app.assignment a where a.case_id = r.case_id and a.staff_id = r.claimed_by)`),
    ).toBe(0);
  });

  it('opens for those who work on it, every section of it, through the application', async () => {
    const open = await column(
      `select id::text as it from app.case_file where status = 'open' order by id limit 25`,
    );
    let sections = 0;
    for (const text of open) {
      const id = parseId<'case'>(text);
      const manager = await workingOn(text, 'case_manager');
      if (id === null || manager === null) continue;
      const opened = await read(database.deps, manager, (r) => readSections(r, id));
      const own = await count(`app.section where case_id = '${text}' and owner_institution = 'center'`);
      expect(opened).toHaveLength(own);
      sections += opened.length;
      const parties = await read(database.deps, manager, (r) => caseParties(r, id));
      expect(parties.some((party) => party.kind === 'victim' && party.identity !== null)).toBe(true);
    }
    expect(sections).toBeGreaterThan(60);
  });

  it('finds a person again by name and birth year', async () => {
    const [text] =
      await column(`select p.case_id::text as it from app.party p join app.case_file f on f.id = p.case_id
      join app.assignment a on a.case_id = f.id and a.until = 'infinity' and a.capacity = 'manager'
      where p.kind = 'victim' and f.status = 'open' limit 1`);
    const id = parseId<'case'>(text);
    const manager = text === undefined ? null : await workingOn(text, 'case_manager');
    if (id === null || manager === null) throw new Error('nobody manages an open case');
    const parties = await read(database.deps, manager, (r) => caseParties(r, id));
    const known = parties.find((party) => party.kind === 'victim')?.identity;
    const found = await findPeople(database.deps, manager, {
      name: known?.name ?? '',
      birthYear: known?.birthYear ?? null,
      phone: '',
      reason: 'new_intake',
      reasonText: '방문 접수 확인',
    });
    expect(found.kind === 'found' && found.candidates.some((one) => one.case === id)).toBe(true);
  });

  it('stands in the log’s tree under checkpoints that verify', async () => {
    expect(await sealLeaves(database.deps)).toBeGreaterThanOrEqual(0);
    expect(
      await count('audit.leaf l where not exists (select 1 from audit.sealed s where s.leaf_id = l.id)'),
    ).toBe(0);
    const auditor = await hire(database, 'auditor', 'center', { purpose: 'review' });
    const lines: string[] = [];
    for await (const line of exportLog(database.deps, auditor, 'outside_audit')) lines.push(line);
    const bundle = lines.join('').trimEnd().split('\n');
    expect(await verifyBundle(bundle, { key: database.keyring.checkpointPublicKey() })).toMatchObject({
      ok: true,
    });
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
