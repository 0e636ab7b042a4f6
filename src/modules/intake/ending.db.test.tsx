import { beforeAll, describe, expect, it } from 'vitest';
import { onceField, signedIn, type TestApp, testApp } from '../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { force } from '../../../test/security/centre.ts';
import { read } from '../../db/access.ts';
import { newId, parseId } from '../../shared/ids.ts';
import { decideTrackFor, noNeeds, saveNeeds, type TrackChoice } from '../assessments/index.ts';
import { caseHead } from '../cases/index.ts';
import { deskOf } from './intake.fixture.ts';
import { pageSize } from './list-store.ts';

let database: TestDatabase;
let app: TestApp;
let at: Awaited<ReturnType<typeof deskOf>>;

async function statusOf(path: string): Promise<string[]> {
  const row = await database.admin.query<{ status: string; intake: string }>(
    'select f.status, i.status as intake from app.intake i join app.case_file f on f.id = i.case_id where i.id = $1',
    [path.split('/')[2]],
  );
  return [row.rows[0]?.intake ?? '', row.rows[0]?.status ?? ''];
}

const finish = (path: string, fields: Record<string, string>) =>
  at.desk.post(`${path}/outcome`, { ...onceField(), ...fields });

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  at = await deskOf(database, app);
});

describe('the incident', () => {
  it('takes several crimes at once and answers the fact sheet’s days', async () => {
    const path = await at.begunSafely();
    const incident = { 'on-year': '2026', 'on-month': '11', 'on-day': '2', story: '밤에 쫓아왔다.' };
    const send = (fields: Record<string, string | string[]>) =>
      at.desk.post(`${path}/incident`, { ...onceField(), incident: 'new', ...incident, ...fields });
    expect((await send({})).status).toBe(422);
    expect((await send({ categories: 'jaywalking' })).status).toBe(422);
    expect((await send({ categories: 'stalking', 'on-year': '2099' })).status).toBe(422);
    expect((await send({ categories: 'stalking', story: '가'.repeat(20_001) })).status).toBe(422);
    expect((await send({ categories: ['stalking', 'sexual'] })).status).toBe(303);
    const html = await at.htmlOf(`${path}/incident`);
    expect(html).toContain('밤에 쫓아왔다.');
    const id = /name="incident" value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? '';
    const change = { categories: 'stalking', incident: id, story: '고친 말' };
    expect((await send({ ...change, version: '9' })).status).toBe(409);
    expect((await send({ ...change, version: '1' })).status).toBe(303);
    expect((await send({ ...change, incident: crypto.randomUUID() })).status).toBe(404);
    const facts = await at.htmlOf(`/cases/${await at.caseOf(path)}/facts/crimes`);
    expect(facts).toContain('name="crimes.0.on-day"');
    expect(facts).toMatch(/name="crimes\.0\.on-day"[^>]*value="2"/);
    expect(await at.htmlOf('/intakes?view=mine')).toContain('스토킹');
    const leaf = await database.admin.query<{ text: string }>(
      "select string_agg(l::text, ' ') as text from audit.leaf l",
    );
    expect(leaf.rows[0]?.text).not.toContain('쫓아왔다');
  });
});

describe('a draft', () => {
  it('comes back to its writer, is sealed, and goes when the step is saved', async () => {
    const path = await at.begunSafely();
    const draft = { step: 'incident', incident: 'new', story: '쓰다 만 이야기' };
    const saved = await at.desk.post(`${path}/draft`, draft);
    expect([saved.status, await saved.json()]).toEqual([200, { saved: true }]);
    const html = await at.htmlOf(`${path}/incident`);
    expect(html).toContain('쓰다 만 이야기');
    expect(html).toContain('저장하지 않은 내용을 되살렸습니다');
    const rows = await database.admin.query<{ text: string }>(
      "select string_agg(d::text, ' ') as text from app.draft d",
    );
    expect(rows.rows[0]?.text).not.toContain(Buffer.from('쓰다 만').toString('hex'));
    await at.desk.post(`${path}/draft`, { step: 'incident', discard: 'yes' });
    expect(await at.htmlOf(`${path}/incident`)).not.toContain('쓰다 만 이야기');
  });

  it('is not kept after thirty days, for a strange step, or by a stranger', async () => {
    const path = await at.begunSafely();
    await at.desk.post(`${path}/draft`, { step: 'contact', note: '오래된 글' });
    const before = database.clock.now;
    await database.admin.query(
      "update auth.session set expires_at = '2099-01-01', seen_at = '2026-12-24T00:59:00Z'",
    );
    database.clock.now = before.add({ hours: 24 * 31 });
    expect(await at.htmlOf(`${path}/contact`)).not.toContain('오래된 글');
    database.clock.now = before;
    expect((await at.desk.post(`${path}/draft`, { step: 'dance' })).status).toBe(404);
    const other = await signedIn(app, await hire(database, 'intake_counsellor', 'center'));
    expect((await other.post(`${path}/draft`, { step: 'contact', note: 'x' })).status).toBe(404);
  });
});

describe('ending an intake', () => {
  it('goes on to needs only with safe contact and a victim', async () => {
    const path = await at.begunSafely();
    const early = await finish(path, { outcome: 'case' });
    expect(early.status).toBe(422);
    expect(await early.text()).toContain('먼저 마칠 단계: 안전한 연락, 피해자·가족·가해자');
    await at.desk.post(`${path}/contact`, { ...onceField(), mode: 'none' });
    await at.desk.post(`${path}/people/new`, {
      ...onceField(),
      kind: 'victim',
      relation: 'self',
      name: '끝맺음',
    });
    const done = await finish(path, { outcome: 'case' });
    expect(done.headers.get('location')).toBe(`/cases/${await at.caseOf(path)}/needs`);
    expect(await statusOf(path)).toEqual(['done', 'intake']);
    const late = await at.desk.post(`${path}/contact`, { ...onceField(), mode: 'none' });
    expect(late.headers.get('location')).toContain('said=finished');
    expect((await at.desk.get(`${path}/contact`)).status).toBe(303);
  });

  it('closes anonymous advice without a person, and lets the caller give a name', async () => {
    const path = await at.begunSafely({ anonymous: 'yes', channel: 'phone' });
    expect((await at.desk.get(`${path}/people`)).status).toBe(303);
    expect(
      (
        await at.desk.post(`${path}/people/new`, {
          ...onceField(),
          kind: 'victim',
          relation: 'self',
          name: '이름',
        })
      ).status,
    ).toBe(404);
    expect((await finish(path, { outcome: 'case' })).status).toBe(422);
    expect((await finish(path, { outcome: 'advice' })).status).toBe(303);
    expect(await statusOf(path)).toEqual(['done', 'closed']);
    const named = await at.begunSafely({ anonymous: 'yes', channel: 'phone' });
    expect(await statusOf(named)).toEqual(['in_progress', 'advice']);
    await at.desk.post(`${named}/name`, onceField());
    expect(await statusOf(named)).toEqual(['in_progress', 'intake']);
    expect((await at.desk.get(`${named}/people`)).status).toBe(200);
    expect((await finish(named, { outcome: 'advice' })).status).toBe(422);
  });

  it('discards with a reason', async () => {
    const path = await at.begunSafely();
    expect((await finish(path, { outcome: 'discarded' })).status).toBe(422);
    expect((await finish(path, { outcome: 'discarded', reason: 'whim' })).status).toBe(422);
    expect((await finish(path, { outcome: 'discarded', reason: 'duplicate' })).status).toBe(303);
    expect(await statusOf(path)).toEqual(['discarded', 'discarded']);
    expect(
      (
        await at.desk.post('/intakes', {
          channel: 'police',
          anonymous: 'yes',
          caller: 'agency',
          language: 'ko',
          ...onceField(),
        })
      ).status,
    ).toBe(422);
  });
});

describe('a case that was taken further before its intake ended', () => {
  async function decided(path: string, choice: TrackChoice): Promise<string> {
    const of = parseId<'case'>(await at.caseOf(path));
    if (of === null) throw new Error('no case');
    const saving = () => ({ deps: database.deps, actor: at.actor, key: newId(), case: of });
    await saveNeeds(saving(), noNeeds(), 0);
    await force(database, `update app.case_file set risk_band = 'standard' where id = '${of}'`);
    const { version } = await read(database.deps, at.actor, (r) => caseHead(r, of));
    return (await decideTrackFor(saving(), choice, version)).kind;
  }

  it('stays open when the intake is discarded', async () => {
    const path = await at.begunSafely();
    const manager = (await hire(database, 'case_manager', 'center')).id;
    expect(await decided(path, { kind: 'manage', manager })).toBe('managed');
    expect((await finish(path, { outcome: 'discarded', reason: 'duplicate' })).status).toBe(303);
    expect(await statusOf(path)).toEqual(['discarded', 'open']);
  });

  it('stays guided when the caller gives a name late', async () => {
    const path = await at.begunSafely({ anonymous: 'yes', channel: 'phone' });
    expect(await decided(path, { kind: 'guide' })).toBe('guided');
    expect((await at.desk.post(`${path}/name`, onceField())).status).toBe(303);
    expect(await statusOf(path)).toEqual(['in_progress', 'guided']);
  });
});

describe('a wall', () => {
  it('closes the intake to the counsellor who just named her own relation', async () => {
    await database.admin.query(
      `with l as (insert into audit.leaf (center_id, actor_kind, actor_id, event)
                  values ('seoul', 'system', 'test', 'test.declared') returning 1)
       insert into auth.staff_relation (id, center_id, staff_id, kind, token, declared_at)
       select gen_random_uuid(), 'seoul', $1, 'sibling', $2, now() from l`,
      [at.actor.id, database.keyring.index('seoul', 'name-year', '내형제|1979')],
    );
    const path = await at.begunSafely();
    const of = await at.caseOf(path);
    const saved = await at.desk.post(`${path}/people/new`, {
      ...onceField(),
      kind: 'offender',
      relation: 'stranger',
      name: '내형제',
      birthYear: '1979',
    });
    expect(saved.headers.get('location')).toBe('/intakes?said=walled');
    for (const place of [
      path,
      `${path}/people`,
      `${path}/safety`,
      `/cases/${of}/facts`,
      `/cases/${of}/notes`,
    ]) {
      expect([place, (await at.desk.get(place)).status]).toEqual([place, 404]);
    }
    expect((await at.desk.post(`${path}/claim`, onceField())).status).toBe(404);
    const colleague = await signedIn(app, await hire(database, 'intake_counsellor', 'center'));
    expect((await colleague.post(`${path}/claim`, onceField())).status).toBe(303);
    expect(await (await colleague.get(path)).text()).toContain('그 직원의 접근을 막았습니다');
    expect((await colleague.get(`${path}/contact`)).status).toBe(200);
  });
});

describe('the list', () => {
  it('pages by key without loss or repetition, counts right, filters by address', async () => {
    for (let n = 0; n < pageSize + 3; n += 1) {
      database.clock.now = database.clock.now.add({ seconds: 1 });
      await at.begin({ channel: n % 2 === 0 ? 'phone' : 'visit' });
    }
    const numbers = (html: string) =>
      [...html.matchAll(/data-open[^>]*>([^<]+)</g)].map((match) => match[1] ?? '');
    const seen: string[] = [];
    let next: string | undefined = '/intakes?view=all';
    while (next !== undefined) {
      const html = await at.htmlOf(next);
      seen.push(...numbers(html));
      next = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
    const total = await database.admin.query<{ n: string }>(
      'select count(*) as n from app.intake i where not exists (select 1 from app.access_block b where b.case_id = i.case_id and b.staff_id = $1)',
      [at.actor.id],
    );
    expect(seen.length).toBe(Number(total.rows[0]?.n));
    expect(new Set(seen).size).toBe(seen.length);
    const phones = await at.htmlOf('/intakes?view=all&channel=phone&status=in_progress');
    expect(numbers(phones).length).toBeGreaterThan(10);
    expect(phones).not.toMatch(/<td[^>]*>방문</);
    expect((await at.desk.get('/intakes?view=x&after=nonsense&channel=pigeon')).status).toBe(200);
  });

  it('sends no more statements for a full page than for a short one', async () => {
    const count = async (path: string) => {
      let sent = 0;
      const clients = new Set<object>();
      const seen = (client: { query: (...args: never[]) => unknown }) => {
        if (clients.has(client)) return;
        clients.add(client);
        const plain = client.query.bind(client);
        client.query = (...args: never[]) => {
          sent += 1;
          return plain(...args);
        };
      };
      database.pool.on('acquire', seen);
      await at.htmlOf(path);
      database.pool.off('acquire', seen);
      return sent;
    };
    const short = await count('/intakes?view=new');
    const full = await count('/intakes?view=all');
    expect(short).toBeGreaterThan(3);
    expect(full - short).toBeLessThanOrEqual(1);
  });
});
