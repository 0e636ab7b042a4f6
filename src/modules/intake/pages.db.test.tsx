import { beforeAll, describe, expect, it } from 'vitest';
import { onceField, signedIn, type TestApp, testApp, type Visitor } from '../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { write } from '../../db/access.ts';
import { parseId } from '../../shared/ids.ts';
import { partyForm, putParty } from '../people/index.ts';
import { calm, deskOf } from './intake.fixture.ts';

let database: TestDatabase;
let app: TestApp;
let desk: Visitor;
let other: Visitor;
let counsellor: Desk['actor'];
let begin: Desk['begin'];
let begunSafely: Desk['begunSafely'];
let caseOf: Desk['caseOf'];
type Desk = Awaited<ReturnType<typeof deskOf>>;

const start = { channel: 'visit', caller: 'victim', language: 'ko' };

const htmlOf = async (visitor: Visitor, path: string) => {
  const answer = await visitor.get(path);
  expect(answer.status).toBe(200);
  return await answer.text();
};

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  ({ actor: counsellor, desk, begin, begunSafely, caseOf } = await deskOf(database, app));
  other = await signedIn(app, await hire(database, 'intake_counsellor', 'center', { name: '동료' }));
});

describe('starting an intake', () => {
  it('shows the form and refuses what is missing, keeping what was typed', async () => {
    expect(await htmlOf(desk, '/intakes/new')).toContain('접수 시작');
    const empty = await desk.post('/intakes', onceField());
    expect(empty.status).toBe(422);
    const wrong = await desk.post('/intakes', { ...onceField(), ...start, channel: 'agency' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('의뢰한 기관을 골라 주십시오');
  });

  it('has one effect when sent twice', async () => {
    const once = onceField();
    const one = await desk.post('/intakes', { ...once, ...start });
    const two = await desk.post('/intakes', { ...once, ...start });
    expect(two.headers.get('location')).toBe(one.headers.get('location'));
  });

  it('answers 404 to a forged id, a colleague’s step and a role without the permission', async () => {
    const path = await begunSafely();
    expect((await desk.get('/intakes/not-an-id')).status).toBe(404);
    expect((await desk.get(`/intakes/${crypto.randomUUID()}`)).status).toBe(404);
    expect((await other.get(`${path}/contact`)).status).toBe(404);
    expect((await other.post(`${path}/contact`, { ...onceField(), mode: 'none' })).status).toBe(404);
    const worker = await signedIn(app, await hire(database, 'institution_worker', 'police'));
    expect((await worker.get(path)).status).toBe(404);
    expect((await worker.get('/intakes')).status).toBe(404);
  });
});

describe('safety first', () => {
  it('sends every other step back until the first question is answered', async () => {
    const path = await begin();
    for (const step of ['contact', 'person', 'people', 'incident', 'outcome', 'facts']) {
      const answer = await desk.get(`${path}/${step}`);
      expect([step, answer.status, answer.headers.get('location')]).toEqual([step, 303, `${path}/safety`]);
    }
    expect((await desk.post(`${path}/contact`, { ...onceField(), mode: 'none' })).status).toBe(404);
  });

  it('shows 112 on the screen and marks the intake as urgent', async () => {
    const path = await begin();
    await desk.post(`${path}/safety`, { ...onceField(), ...calm, 'triage-attack_now': 'yes' });
    const shown = await htmlOf(desk, `${path}/safety`);
    expect(shown).toContain('지금 112 신고');
    expect(await htmlOf(desk, `${path}/contact`)).toContain('112에 전화하세요');
    expect(await htmlOf(desk, '/intakes?view=mine')).toContain('즉시');
  });

  it('answers 409 when somebody else asked meanwhile, and saves the second time', async () => {
    const path = await begunSafely();
    const stale = await desk.post(`${path}/safety`, { ...onceField(), ...calm, version: '0' });
    expect(stale.status).toBe(409);
    const html = await stale.text();
    const once = /name="once" value="([^"]+)"/.exec(html.slice(html.indexOf('/safety"')))?.[1] ?? '';
    const again = await desk.post(`${path}/safety`, { once, ...calm, version: '1' });
    expect(again.status).toBe(303);
    expect((await desk.post(`${path}/safety`, { ...onceField(), 'triage-attack_now': 'maybe' })).status).toBe(
      422,
    );
  });
});

describe('safe contact', () => {
  it('refuses a channel without an address, wrong times and too long words', async () => {
    const path = await begunSafely();
    const send = (fields: Record<string, string | string[]>) =>
      desk.post(`${path}/contact`, { ...onceField(), mode: 'allowed', ...fields });
    expect((await send({})).status).toBe(422);
    expect((await send({ channels: 'call' })).status).toBe(422);
    expect((await send({ channels: 'call', phone: 'none' })).status).toBe(422);
    expect((await send({ channels: 'call', phone: '010-1111-2222', from: '25:00' })).status).toBe(422);
    expect((await send({ channels: 'pigeon' })).status).toBe(422);
    const long = await send({ channels: 'call', phone: '010-1111-2222', forbidden: '가'.repeat(301) });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('010-1111-2222');
    const ok = await send({ channels: ['call'], phone: '010-1111-2222', from: '14:00', until: '17:00' });
    expect(ok.status).toBe(303);
    const html = await htmlOf(desk, `/cases/${await caseOf(path)}/notes`);
    expect(html).toContain('문자 금지 · 14–17시 · 010-1111-2222');
  });
});

describe('people', () => {
  it('are searched with a reason before one is made, and linked to an earlier case', async () => {
    const earlier = await begunSafely();
    const victim = { ...onceField(), kind: 'victim', relation: 'self', name: '박하늘', birthYear: '1992' };
    expect((await desk.post(`${earlier}/people/new`, victim)).status).toBe(303);
    const path = await begunSafely();
    const search = (fields: Record<string, string>) =>
      desk.post(`${path}/candidates`, { ...onceField(), ...fields });
    expect((await search({ name: '박하늘', reason: 'new_intake', reasonText: '다시 방문' })).status).toBe(
      422,
    );
    expect(
      (await search({ name: '박하늘', birthYear: '1992', reason: 'new_intake', reasonText: '짧다' })).status,
    ).toBe(422);
    const found = await search({
      name: '박하늘',
      birthYear: '1992',
      reason: 'new_intake',
      reasonText: '다시 방문했다고 함',
    });
    expect(found.status).toBe(200);
    const html = await found.text();
    expect(html).toContain('박○늘');
    const chosen = await caseOf(earlier);
    expect(html).toContain(chosen);
    expect((await desk.post(`${path}/person`, { ...onceField(), case: chosen })).status).toBe(303);
    expect((await desk.post(`${path}/person`, { ...onceField(), case: crypto.randomUUID() })).status).toBe(
      404,
    );
    expect(await htmlOf(desk, path)).toContain('같은 사람의 이전 사례');
  });

  const looked = { name: '구름결', birthYear: '1988', phone: '010-2345-6789' };
  const lookFor = async (path: string) => {
    const fields = { ...looked, reason: 'new_intake', reasonText: '처음 왔다고 함' };
    const found = await desk.post(`${path}/candidates`, { ...onceField(), ...fields });
    const html = await found.text();
    const none = html.slice(0, html.indexOf('value="none"'));
    const form = none.slice(none.lastIndexOf('<form'));
    return (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? '';
  };
  const draftsOf = async (path: string) =>
    (
      await database.admin.query<{ sealed: Buffer }>(
        `select sealed from app.draft where intake_id = $1 and step = 'people' and sealed is not null`,
        [path.split('/')[2]],
      )
    ).rows;

  it('carry what was looked for into the form of a new victim, sealed and in no address', async () => {
    const path = await begunSafely();
    const held = await lookFor(path);
    const carried = { name: held('name'), birthYear: held('birthYear'), phone: held('phone') };
    expect(carried).toEqual(looked);
    const on = await desk.post(`${path}/person`, { ...onceField(), case: 'none', ...carried });
    expect([on.status, on.headers.get('location')]).toEqual([303, `${path}/people`]);
    const [draft] = await draftsOf(path);
    expect(draft?.sealed.includes(looked.name)).toBe(false);
    const form = await htmlOf(desk, `${path}/people/new?kind=victim`);
    for (const value of Object.values(looked)) expect(form).toContain(`value="${value}"`);
    expect(await htmlOf(desk, `${path}/people/new?kind=offender`)).not.toContain(looked.name);
    expect(await htmlOf(desk, path)).not.toContain(looked.name);
    expect((await other.get(`${path}/people/new?kind=victim`)).status).toBe(404);
    const saved = { ...looked, kind: 'victim', relation: 'self' };
    expect((await desk.post(`${path}/people/new`, { ...onceField(), ...saved })).status).toBe(303);
    expect(await draftsOf(path)).toEqual([]);
  });

  it('carry nothing when a candidate is chosen, over a half-written form, or what no search holds', async () => {
    const earlier = await begunSafely();
    const victim = { ...onceField(), ...looked, kind: 'victim', relation: 'self' };
    expect((await desk.post(`${earlier}/people/new`, victim)).status).toBe(303);
    const path = await begunSafely();
    const go = (fields: Record<string, string>) =>
      desk.post(`${path}/person`, { ...onceField(), ...looked, ...fields });
    expect((await go({ case: await caseOf(earlier) })).status).toBe(303);
    expect(await draftsOf(path)).toEqual([]);
    expect((await go({ case: 'none', name: '가'.repeat(81) })).status).toBe(303);
    expect(await draftsOf(path)).toEqual([]);
    const half = { step: 'people', kind: 'victim', party: 'new', name: '반쯤 쓴 이름' };
    expect((await desk.post(`${path}/draft`, { ...onceField(), ...half })).status).toBe(200);
    expect((await go({ case: 'none' })).status).toBe(303);
    const form = await htmlOf(desk, `${path}/people/new?kind=victim`);
    expect(form).toContain('반쯤 쓴 이름');
    expect(form).not.toContain(looked.name);
  });

  it('ask the desk to confirm a name that came in online before the intake ends', async () => {
    const path = await begunSafely({ channel: 'online' });
    await desk.post(`${path}/contact`, { ...onceField(), mode: 'none' });
    const of = parseId<'case'>(await caseOf(path));
    if (of === null) throw new Error('no case');
    await write(database.deps, counsellor, async (w) => {
      await putParty(w, of, partyForm.parse({ ...looked, kind: 'victim', relation: 'self' }), null);
      w.record({ event: 'party.saved', case: of });
    });
    const told = '온라인으로 적힌 이름입니다. 열어서 본인에게 확인하고 저장하십시오.';
    expect(await htmlOf(desk, path)).toContain(told);
    const list = await htmlOf(desk, `${path}/people`);
    expect(list).toContain(told);
    const end = () => desk.post(`${path}/outcome`, { ...onceField(), outcome: 'case' });
    const refused = await end();
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('온라인으로 적힌 이름은 열어서 확인하고 저장해야 합니다.');
    const party = /people\/([0-9a-f-]{36})/.exec(list)?.[1] ?? '';
    const confirmed = { ...onceField(), ...looked, kind: 'victim', relation: 'self', version: '1' };
    expect((await desk.post(`${path}/people/${party}`, confirmed)).status).toBe(303);
    expect(await htmlOf(desk, path)).not.toContain(told);
    expect((await end()).status).toBe(303);
  });

  it('refuse a second victim, a stale change and a forged party', async () => {
    const path = await begunSafely();
    const victim = {
      kind: 'victim',
      relation: 'self',
      name: '한 사람',
      'birthDate-year': '2001',
      'birthDate-month': '2',
      'birthDate-day': '3',
    };
    const save = (to: string, fields: Record<string, string>) =>
      desk.post(`${path}/people/${to}`, { ...onceField(), ...fields });
    expect((await save('new', { ...victim, 'birthDate-month': '13' })).status).toBe(422);
    expect((await save('new', { ...victim, name: '' })).status).toBe(422);
    expect((await save('new', victim)).status).toBe(303);
    expect((await save('new', victim)).status).toBe(422);
    const list = await htmlOf(desk, `${path}/people`);
    const party = /people\/([0-9a-f-]{36})/.exec(list)?.[1] ?? '';
    expect((await save(party, { ...victim, version: '0' })).status).toBe(409);
    expect((await save(party, { ...victim, name: '고친 이름', version: '1' })).status).toBe(303);
    expect((await desk.get(`${path}/people/${crypto.randomUUID()}`)).status).toBe(404);
    expect((await desk.get(`${path}/people/nobody`)).status).toBe(404);
    expect(await htmlOf(desk, `/cases/${await caseOf(path)}/facts/victim`)).toContain('value="2001"');
  });

  it('mark a conflict on the page of both', async () => {
    const one = await begunSafely();
    const two = await begunSafely();
    await desk.post(`${one}/people/new`, {
      ...onceField(),
      kind: 'victim',
      relation: 'self',
      name: '쌍방',
      birthYear: '1970',
    });
    await desk.post(`${two}/people/new`, {
      ...onceField(),
      kind: 'offender',
      relation: 'neighbour',
      name: '쌍방',
      birthYear: '1970',
    });
    expect(await htmlOf(desk, one)).toContain('이 사례의 피해자가 센터의 다른 사례에서 가해자입니다');
    expect(await htmlOf(desk, two)).toContain('이 사례의 가해자가 센터의 다른 사례에서 피해자입니다');
  });
});
