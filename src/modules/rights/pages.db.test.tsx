import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onceField, signedIn, type TestApp, testApp, type Visitor } from '../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { force } from '../../../test/security/centre.ts';
import type { CaseId } from '../../shared/ids.ts';
import { ruleVersion } from '../eligibility/index.ts';
import { strangerAttack } from '../eligibility/scenarios/sheets.ts';
import { assessRelease, rightsJobs } from './index.ts';
import { assessAgain, caseWith, type Desk, factsOf, openDesk } from './rights.fixture.ts';

let database: TestDatabase;
let app: TestApp;
let desk: Desk;
let manager: Visitor;
let of: CaseId;

const htmlOf = async (visitor: Visitor, path: string, status = 200) => {
  const answer = await visitor.get(path);
  expect(answer.status).toBe(status);
  return await answer.text();
};

const version = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
const fact = (html: string) => /name="fact" value="([^"]+)"/.exec(html)?.[1] ?? '';

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  desk = await openDesk(database);
  manager = await signedIn(app, desk.manager);
  of = await caseWith(database, desk, factsOf(strangerAttack));
});

describe('the entitlements of a case', () => {
  it('show verdicts by kind of help with law, day, amount, trace, papers and what would change them', async () => {
    const html = await htmlOf(manager, `/cases/${of}/eligibility`);
    expect(html).toContain('중상해구조금');
    expect(html).toContain('15,000,000원까지');
    expect(html).toContain('법정 마지막 날 2029. 11. 2.(금)');
    expect(html).toContain('범죄피해자 보호법 §');
    expect(html).toContain('가져올 서류');
    expect(html).toContain('바뀌면 달라지는 조항');
    expect(html).toContain('알면 달라지는 사실');
    expect(html).toContain('미확인');
    expect(html).toMatch(/>충족<\/span> 제외 사유에 해당하지 않음/);
    expect(html).not.toMatch(/>충족<\/span> 제외 사유에 해당:/);
    expect(html).toMatch(/해당 없음 \d+/);
    expect(html).toContain('공표된 판: 없음');
  });

  it('show how an amount was worked out, and that a value in it is assumed', async () => {
    const spring = { 'crimes.0.on': '2026-05-04', 'harm.on': '2026-05-04' };
    const earlier = await caseWith(database, desk, { ...factsOf(strangerAttack), ...spring });
    const html = await htmlOf(manager, `/cases/${earlier}/eligibility`);
    expect(html).toContain('8,026,660원');
    expect(html).toContain('계산 과정');
    expect(html).toContain('가정한 값');
  });

  it('lead each missing fact to its field', async () => {
    const bare = await caseWith(database, desk, { 'crimes.0.code': 'stalking' });
    const html = await htmlOf(manager, `/cases/${bare}/eligibility`);
    const links = [...html.matchAll(new RegExp(`/cases/${bare}/facts/([a-z]+)#([^"]+)`, 'g'))];
    expect(links.length).toBeGreaterThan(20);
    for (const group of new Set(links.map((link) => String(link[1])))) {
      const page = await htmlOf(manager, `/cases/${bare}/facts/${group}`);
      const targets = new Set(links.filter((link) => link[1] === group).map((link) => String(link[2])));
      for (const target of targets) expect(page, `${group}#${target}`).toContain(`id="${target}"`);
    }
  });

  it('leave a leaf with the classes that were opened', async () => {
    await htmlOf(manager, `/cases/${of}/eligibility`);
    const leaves = await database.admin.query<{ classes: string[] }>(
      "select classes from audit.leaf where case_id = $1 and actor_id = $2 and event = 'case.viewed' order by at desc limit 1",
      [of, desk.manager.id],
    );
    expect(leaves.rows[0]?.classes).toEqual(expect.arrayContaining(['incident', 'money']));
  });

  it('speak English', async () => {
    const english = await app.visitor(`${manager.headers.cookie}; lang=en`).get(`/cases/${of}/eligibility`);
    const html = await english.text();
    expect(html).toContain('Clauses that would have to change');
  });

  it('take as many statements for a full case as for one with a single fact', async () => {
    const small = await caseWith(database, desk, { 'crimes.0.code': 'stalking' });
    const count = async (path: string) => {
      const before = statements();
      await htmlOf(manager, path);
      return statements() - before;
    };
    const statements = counted(database);
    await count(`/cases/${of}/eligibility`);
    expect(await count(`/cases/${of}/eligibility`)).toBe(await count(`/cases/${small}/eligibility`));
  });

  it('are not there for a stranger, an institution or a forged id', async () => {
    const stranger = await signedIn(app, await hire(database, 'case_manager', 'center'));
    const police = await signedIn(app, await hire(database, 'institution_worker', 'police'));
    expect((await stranger.get(`/cases/${of}/eligibility`)).status).toBe(404);
    expect((await police.get(`/cases/${of}/eligibility`)).status).toBe(404);
    expect((await manager.get(`/cases/${crypto.randomUUID()}/eligibility`)).status).toBe(404);
    expect((await manager.get('/cases/nobody/eligibility')).status).toBe(404);
  });
});

/** Counts what goes over the wire to the database. */
function counted(of: TestDatabase): () => number {
  let sent = 0;
  const pool = of.pool;
  pool.on('acquire', (client) => {
    if (Reflect.get(client, 'counted') === true) return;
    Reflect.set(client, 'counted', true);
    const query = client.query.bind(client);
    Reflect.set(client, 'query', (...given: Parameters<typeof query>) => {
      sent += 1;
      return query(...given);
    });
  });
  return () => sent;
}

describe('a question left open', () => {
  it('is kept, dated, and not asked again', async () => {
    const bare = await caseWith(database, desk, { 'crimes.0.code': 'stalking' });
    const page = await htmlOf(manager, `/cases/${bare}/eligibility`);
    const asked = fact(page);
    const once = onceField();
    const form = { ...once, fact: asked, answer: 'declined', version: version(page) };
    const answer = await manager.post(`/cases/${bare}/open-answers`, form);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/cases/${bare}/eligibility?saved=1`,
    ]);
    const after = await htmlOf(manager, `/cases/${bare}/eligibility?saved=1`);
    expect(fact(after)).not.toBe(asked);
    expect(after).toContain('다시 묻지 않음');
    expect((await manager.post(`/cases/${bare}/open-answers`, form)).status).toBe(303);
    expect(version(await htmlOf(manager, `/cases/${bare}/eligibility`))).toBe(version(after));
  });

  it('answers 409 when somebody else saved meanwhile, 404 to nonsense and to strangers', async () => {
    const bare = await caseWith(database, desk, { 'crimes.0.code': 'stalking' });
    const page = await htmlOf(manager, `/cases/${bare}/eligibility`);
    const send = (visitor: Visitor, fields: Record<string, string>) =>
      visitor.post(`/cases/${bare}/open-answers`, {
        ...onceField(),
        fact: fact(page),
        answer: 'unknown',
        version: version(page),
        ...fields,
      });
    expect((await send(manager, { version: '0' })).status).toBe(409);
    expect((await send(manager, { answer: 'perhaps' })).status).toBe(404);
    expect((await send(manager, { fact: 'x'.repeat(81) })).status).toBe(404);
    const unasked = await send(manager, { fact: 'harm.phq9' });
    expect(unasked.headers.get('location')).toBe(`/cases/${bare}/eligibility`);
    const stranger = await signedIn(app, await hire(database, 'case_manager', 'center'));
    expect((await send(stranger, {})).status).toBe(404);
  });
});

describe('the panel beside the facts', () => {
  it('counts, asks and lists, and is true again after a save', async () => {
    const counsellor = await signedIn(app, desk.counsellor);
    const bare = await caseWith(database, desk, { 'crimes.0.code': 'stalking' });
    const before = await htmlOf(counsellor, `/cases/${bare}/facts/crimes`);
    expect(before).toContain('다음 질문');
    expect(before).toMatch(/확실 \d+ · 더 물어보면 \d+/);
    const full = await htmlOf(manager, `/cases/${of}/facts/crimes`);
    expect(full).toContain('안전조치');
    expect(full).toMatch(/외 \d+가지/);
  });
});

describe('the release of the rules', () => {
  let boss: Visitor;

  beforeEach(async () => {
    boss = await signedIn(
      app,
      await hire(database, 'administrator', 'center', { purpose: 'administration' }),
    );
  });

  it('is counted first, published with a note, and then works out the open cases', async () => {
    await assessAgain(database, of);
    await force(
      database,
      `update app.assessment set rule_version = '2026.01-old',
         verdicts = verdicts || '{"pros-medical": "ineligible", "dsc-deletion": "eligible"}' where case_id = '${of}'`,
    );
    const first = await htmlOf(boss, '/rules');
    expect(first).toContain(ruleVersion);
    expect(first).toContain('아직 공표한 판 없음');
    expect(first).not.toContain('name="note"');
    const early = await boss.post('/rules/release', { ...onceField(), note: '첫 판' });
    expect(early.status).toBe(409);

    const asked = await boss.post('/rules/effect', onceField());
    expect(asked.headers.get('location')).toBe('/rules?done=asked');
    expect(await htmlOf(boss, '/rules')).toContain('계산 중');
    const job = database.jobs.findLast(({ name }) => name === 'rules-effect');
    const count = rightsJobs(database.deps, 'seoul').find(({ name }) => name === 'rules-effect');
    await count?.handle(job?.data);
    const counted = await htmlOf(boss, '/rules');
    expect(counted).toContain('사례 1건 비교');
    expect(counted).not.toContain(of);

    for (const note of ['', '가'.repeat(501)]) {
      const refused = await boss.post('/rules/release', { ...onceField(), note });
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain(note.slice(0, 20));
    }
    const once = onceField();
    const published = await boss.post('/rules/release', { ...once, note: '2026년 11월 판' });
    expect(published.headers.get('location')).toBe('/rules?done=published');
    const again = await boss.post('/rules/release', { ...once, note: '2026년 11월 판' });
    expect(again.headers.get('location')).toBe('/rules?done=published');
    expect(database.jobs.filter(({ name }) => name === 'assess-release')).toHaveLength(1);
    const later = await boss.post('/rules/release', { ...onceField(), note: '또' });
    expect(later.headers.get('location')).toBe('/rules?done=already');

    const history = await htmlOf(boss, '/rules');
    expect(history).toContain('2026년 11월 판');
    expect(history).toContain('사례 1건 중 새로 받음 1 · 못 받게 됨 1');
    expect(await assessRelease(database.deps, 'seoul')).toEqual({ done: 1, failed: 0 });
    expect(await htmlOf(manager, `/cases/${of}/eligibility`)).not.toContain('공표 전.');
  });

  it('is not there for those who work on cases', async () => {
    for (const path of ['/rules']) expect((await manager.get(path)).status).toBe(404);
    expect((await manager.post('/rules/release', { ...onceField(), note: '새 판' })).status).toBe(404);
    expect((await manager.post('/rules/effect', onceField())).status).toBe(404);
    const head = await signedIn(app, await hire(database, 'centre_manager', 'center'));
    expect((await head.get('/rules')).status).toBe(200);
  });
});
