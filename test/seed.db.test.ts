// The demo centre: every stage of the work in it, nothing of it readable on disk, the same everywhere.

import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Deps, read } from '../src/db/access.ts';
import { roles } from '../src/db/decision.ts';
import { institutionSlugs, loadDirectory } from '../src/modules/directory/index.ts';
import { demoRoles, findActor, startSession } from '../src/modules/identity/index.ts';
import { openEscalations, referralStatuses } from '../src/modules/referrals/index.ts';
import { practiceReceipt } from '../src/modules/victim/index.ts';
import { countToday, lateReferrals } from '../src/modules/work/today/today-store.ts';
import { demoState, markComplete, seedDemo } from '../src/seed/demo/index.ts';
import { stories } from '../src/seed/demo/stories/index.ts';
import { testApp } from './app.ts';
import { cloneDatabase, type TestDatabase } from './database.ts';
import { sealAll } from './seal-all.ts';

const noon = Temporal.Now.instant();

async function emptyDemo(mode: 'demo' | 'start' = 'demo'): Promise<{ database: TestDatabase; deps: Deps }> {
  const database = await cloneDatabase();
  // The database is dropped by force at the end, maybe before a closing connection has said goodbye.
  database.admin.on('connect', (client) => client.on('error', () => {}));
  database.admin.on('error', () => {});
  await database.admin.query('insert into dir.installation (mode, center_id) values ($1, $2)', [
    mode,
    'seoul',
  ]);
  // The database looks at its own clock when it believes a session: this centre lives today.
  database.clock.now = noon;
  const { deps } = database;
  await loadDirectory(deps);
  return { database, deps };
}

const { database, deps } = await emptyDemo();
const again = await emptyDemo();
const real = await emptyDemo('start');

async function rows(of: TestDatabase, query: string): Promise<readonly Record<string, unknown>[]> {
  return (await of.admin.query<Record<string, unknown>>(query)).rows;
}

async function counted(query: string): Promise<ReadonlyMap<string, number>> {
  const found = await rows(database, query);
  return new Map(found.map((row) => [String(row.key), Number(row.count)]));
}

beforeAll(async () => {
  await seedDemo(deps);
  await seedDemo(again.deps);
}, 180_000);

describe('the demo centre', () => {
  it('has cases at every stage', async () => {
    const cases = await counted('select status as key, count(*) from app.case_file group by 1');
    expect([...cases.keys()].sort()).toEqual(
      ['advice', 'closed', 'discarded', 'guided', 'intake', 'open'].filter((status) => cases.has(status)),
    );
    for (const status of ['intake', 'open', 'guided', 'closed', 'discarded']) {
      expect([status, (cases.get(status) ?? 0) > 0]).toEqual([status, true]);
    }
    const intakes = await counted('select status as key, count(*) from app.intake group by 1');
    for (const status of ['new', 'in_progress', 'done', 'discarded']) {
      expect([status, (intakes.get(status) ?? 0) > 0]).toEqual([status, true]);
    }
    expect([...cases.values()].reduce((sum, count) => sum + count, 0)).toBe(stories.length);
    expect(stories.length).toBeGreaterThanOrEqual(55);
  });

  it('has referrals in every state', async () => {
    const states = await counted('select status as key, count(*) from app.referral group by 1');
    expect([...states.keys()].sort()).toEqual([...referralStatuses].sort());
  });

  it('has what needs somebody today', async () => {
    const one = async (query: string) => Number((await rows(database, query))[0]?.count);
    expect(await one('select count(*) from app.escalation where settled_at is null')).toBeGreaterThan(3);
    expect(await one("select count(*) from app.escalation where ground = 'returned'")).toBeGreaterThan(1);
    expect(await one('select count(*) from app.safety_alarm where answered_at is null')).toBeGreaterThan(1);
    expect(await one("select count(*) from app.case_file where risk_band = 'critical'")).toBeGreaterThan(1);
    expect(await one('select count(*) from app.access_block')).toBeGreaterThanOrEqual(3);
    expect(await one('select count(*) from app.conflict_mark')).toBeGreaterThanOrEqual(3);
    expect(await one('select count(*) from app.consent_withdrawal')).toBeGreaterThan(1);
    expect(await one('select count(*) from app.case_link')).toBeGreaterThanOrEqual(6);
    expect(await one('select count(*) from app.document')).toBeGreaterThan(2);
    expect(await one('select count(*) from app.follow_up where due_on <= current_date')).toBeGreaterThan(0);
  });

  it('names every type of crime', async () => {
    const crimes = await counted('select unnest(categories) as key, count(*) from app.incident group by 1');
    expect(crimes.size).toBe(16);
  });

  it('opens a door for every role and every institution', async () => {
    const doors = await demoRoles({ ...deps, demo: true });
    expect(doors.map(({ institution }) => institution)).toEqual([...institutionSlugs]);
    const open = new Set(doors.flatMap((place) => place.doors.map(({ role }) => role)));
    expect([...open].sort()).toEqual([...roles].sort());
    const app = testApp(database, { demo: true });
    const door = doors[0]?.doors[0]?.staff ?? '';
    const answer = await app.visitor().post('/demo/session', { staff: door });
    expect(answer.status).toBe(303);
  });

  it('lets anybody look at one invented case as its victim, by the numbers of its first page', async () => {
    const visitor = testApp(database, { demo: true }).visitor();
    const answer = await visitor.post('/my', practiceReceipt);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/my/now']);
    expect(await rows(database, 'select kind from app.victim_access')).toEqual([{ kind: 'victim' }]);
  });

  it('leaves no session of the making open', async () => {
    const open = await rows(
      database,
      'select id from auth.session where revoked_at is null and expires_at > now()',
    );
    // The one of the door above, at most.
    expect(open.length).toBeLessThanOrEqual(1);
  });

  it('counts on each first page exactly what row security shows, though it looks only at what is near', async () => {
    const doors = await demoRoles({ ...deps, demo: true });
    let met = 0;
    for (const { staff } of doors.flatMap((place) => place.doors)) {
      const actor = await findActor(deps, (await startSession(deps, staff, 'demo')) ?? '');
      if (actor === null) throw new Error('a door of the demo does not open');
      await read(deps, actor, async (r) => {
        const { overdue, escalations } = await countToday(r);
        const all = await sql<{ overdue: number; escalations: number }>`select
          (select count(*)::int from app.referral where clock_due < ${r.now}
            and status in ('sent', 'received', 'accepted', 'in_progress')) as overdue,
          (select count(*)::int from app.escalation where settled_at is null) as escalations`.execute(r.db);
        expect({ overdue, escalations }).toEqual(all.rows[0]);
        expect(await openEscalations(r, 1000)).toHaveLength(escalations);
        expect(await lateReferrals(r, 1000)).toHaveLength(overdue);
        met += overdue + escalations;
      });
    }
    expect(met).toBeGreaterThan(20);
  });

  it('has every leaf in the signed tree', async () => {
    await sealAll(again.database);
    const [row] = await rows(
      again.database,
      'select count(*) as all, (select count(*) from audit.sealed) as sealed from audit.leaf',
    );
    expect(Number(row?.all)).toBeGreaterThan(1000);
    expect(row?.sealed).toBe(row?.all);
  });

  it('keeps no name and no word in the clear', async () => {
    const told = stories.flatMap((story) => [
      ...(story.people ?? []).flatMap(({ name, address }) => [name, address ?? '']),
      story.incident?.story ?? '',
      ...(story.plan?.notes ?? []).map(({ text }) => text),
    ]);
    const canaries = told.filter((text) => [...text].length > 1 && !text.startsWith('서울 '));
    const forms = canaries.flatMap((text) => [text, Buffer.from(text).toString('hex')]);
    const tables = await rows(
      database,
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('app', 'auth', 'audit', 'dir', 'sec')",
    );
    expect(tables.length).toBeGreaterThan(30);
    for (const { name } of tables) {
      const found = await database.admin.query<{ found: string | null }>(
        `select (select c from unnest($1::text[]) c where t::text like '%' || c || '%' limit 1) as found from ${String(name)} t`,
        [forms],
      );
      expect([name, found.rows.map((row) => row.found).filter((hit) => hit !== null)]).toEqual([name, []]);
    }
  });
});

describe('made twice', () => {
  const shapes = [
    'select number, status, channel, crime_category, age_band, risk_band, opened_at from app.case_file order by number',
    'select case_number, service, status, urgency, clock_level, sent_at, booked_on from app.referral order by 1, 2, sent_at',
    'select institution, role, display_name, email from auth.staff order by email',
    'select f.number, e.kind, e.at from app.timeline_entry e join app.case_file f on f.id = e.case_id order by 1, 3, 2',
  ];
  it.each(shapes)('is the same centre: %s', async (query) => {
    const first = await rows(database, query);
    expect(first.length).toBeGreaterThan(50);
    expect(JSON.stringify(await rows(again.database, query))).toBe(JSON.stringify(first));
  });
});

describe('another database', () => {
  it('is never played in', async () => {
    await expect(seedDemo(real.deps)).rejects.toThrow('another kind');
    expect(await rows(real.database, 'select id from auth.staff')).toEqual([]);
    const client = await real.database.admin.connect();
    await expect(demoState(client)).rejects.toThrow('not made for the demo');
    client.release();
  });

  it('knows whether it was finished', async () => {
    const client = await database.admin.connect();
    expect(await demoState(client)).toBe('unfinished');
    await markComplete(client);
    expect(await demoState(client)).toBe('complete');
    client.release();
  });
});
