import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onceField, signedIn, type TestApp, testApp, type Visitor } from '../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { read } from '../../db/access.ts';
import { readSections } from '../../db/sections.ts';
import { parseId } from '../../shared/ids.ts';

const hash = 'd8f8f0cee0f4a84f0637022a078f67f0b36e2ed596621e1d33e6339c4e9c9b22';
const secret = 'https://images.example.org/a-place-nobody-may-read';
const fields = { links: secret, kind: 'spread', minor: 'yes', prints: `${hash}:93` };

let database: TestDatabase;
let app: TestApp;
let visitor: Visitor;

beforeAll(async () => {
  database = await cloneDatabase();
  database.clock.now = Temporal.Now.instant();
  app = testApp(database);
  visitor = app.visitor();
});

beforeEach(() => {
  // Another hour for every story.
  database.clock.now = database.clock.now.add({ hours: 2 });
});

async function send(more: Readonly<Record<string, string>> = {}, once = onceField()) {
  const answer = await visitor.post('/images', { ...once, ...fields, ...more });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/images/sent']);
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { number: cookie.replace('sent=', ''), cookie, answer };
}

const caseOf = (number: string) =>
  database.adminDb
    .selectFrom('app.case_file')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirstOrThrow();

describe('the page for spread images', () => {
  it('asks for addresses and has no box that could send a picture', async () => {
    const page = await (await visitor.get('/images')).text();
    expect(page).toContain('사진은 이 기기를 떠나지 않아요');
    const boxes = page.match(/<input[^>]*type="file"[^>]*>/g) ?? [];
    expect(boxes).toHaveLength(1);
    expect(boxes[0]).not.toContain('name=');
    expect(page).not.toContain('multipart');
  });

  it('gives a number once', async () => {
    const { number, cookie, answer } = await send();
    expect(number).toMatch(/^\d{4}-\d{6}$/);
    expect(answer.headers.get('set-cookie')).toMatch(/Path=\/images\/sent; HttpOnly/);
    const shown = await app.visitor(cookie).get('/images/sent');
    expect(await shown.text()).toContain(number);
    expect(shown.headers.get('set-cookie')).toContain('Max-Age=0');
    expect(await (await visitor.get('/images/sent')).text()).not.toContain(number);
    const forged = await app.visitor('sent=<b>x</b>').get('/images/sent');
    expect(await forged.text()).not.toContain('<b>x');
  });

  it('keeps what was typed when something is wrong', async () => {
    const answer = await visitor.post('/images', { ...onceField(), ...fields, links: 'nowhere', kind: '' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('href="#f-links"');
    expect(page).toContain('nowhere');
    expect(page).toContain(`value="${hash}:93"`);
  });

  it('is not sent from another site, and not as anything but a form', async () => {
    const foreign = await visitor.post('/images', fields, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
    const json = await app.request('/images', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(json.status).toBe(403);
  });
});

describe('a request', () => {
  it('opens a case of advice and an intake that waits, without a person', async () => {
    const { number } = await send();
    const row = await caseOf(number);
    expect([row.status, row.channel, row.crime_category, row.person_id]).toEqual([
      'advice',
      'online',
      'digital_sexual',
      null,
    ]);
    const intake = await database.adminDb
      .selectFrom('app.intake')
      .selectAll()
      .where('case_id', '=', row.id)
      .executeTakeFirstOrThrow();
    expect([intake.status, intake.urgency, intake.anonymous, intake.claimed_by]).toEqual([
      'new',
      'U1',
      true,
      null,
    ]);
  });

  it('with a telephone number is an intake whose safe contact is a call and no message', async () => {
    const { number } = await send({ phone: '010-1234-5678', when: '낮 2시' });
    const row = await caseOf(number);
    expect(row.status).toBe('intake');
    const sections = await database.adminDb
      .selectFrom('app.section')
      .select(['class', 'name', 'owner_institution'])
      .where('case_id', '=', row.id)
      .orderBy('name')
      .execute();
    const names = sections.map((one) => `${one.owner_institution}/${one.class}/${one.name}`);
    expect(names).toContain('center/imagery/takedown/request');
    expect(names).toContain('center/contact/safe-contact');
  });

  it('is kept sealed, recorded with counts only, and hidden from the counsellor who takes it', async () => {
    const { number } = await send({ phone: '010-1234-5678' });
    const row = await caseOf(number);
    for (const table of [
      'app.section',
      'app.intake',
      'app.case_file',
      'app.timeline_entry',
      'app.once',
      'audit.leaf',
    ]) {
      const found = await database.admin.query<{ text: string }>(`select t::text as text from ${table} t`);
      const text = found.rows.map((one) => one.text).join('\n');
      expect([table, text.includes('a-place-nobody')]).toEqual([table, false]);
      expect([table, text.includes(hash)]).toEqual([table, false]);
      expect([table, text.includes('1234-5678')]).toEqual([table, false]);
    }
    const counsellor = await hire(database, 'intake_counsellor', 'center');
    const desk = await signedIn(app, counsellor);
    const list = await (await desk.get('/intakes')).text();
    expect(list).toContain(number);
    const intake = await database.adminDb
      .selectFrom('app.intake')
      .select('id')
      .where('case_id', '=', row.id)
      .executeTakeFirstOrThrow();
    const claimed = await desk.post(`/intakes/${intake.id}/claim`, onceField());
    expect(claimed.status).toBe(303);
    const id = parseId<'case'>(row.id);
    if (id === null) throw new Error('a case has an id');
    const seen = await read(database.deps, counsellor, (r) => readSections(r, id));
    expect(seen.map((one) => one.class)).toContain('contact');
    expect(seen.map((one) => one.class)).not.toContain('imagery');
    expect(JSON.stringify(seen)).not.toContain(secret);
    const facts = seen
      .filter((one) => one.name === 'facts')
      .map((one) => JSON.stringify(one.content))
      .join();
    expect(facts).toContain('digital.childMaterial');
    for (const part of ['', '/timeline']) {
      const page = await (await desk.get(`/cases/${row.id}${part}`)).text();
      expect(page).not.toContain('a-place-nobody');
    }
    expect(await (await desk.get(`/cases/${row.id}/timeline`)).text()).toContain('온라인 삭제 요청 접수');
  });

  it('sent twice is one request', async () => {
    const once = onceField();
    const first = await send({}, once);
    const second = await send({}, once);
    expect(second.number).toBe(first.number);
  });

  it('comes at most ten times an hour from one connection', async () => {
    const from = (address: string) =>
      visitor.post('/images', { ...onceField(), ...fields }, { 'x-forwarded-for': address });
    for (let at = 0; at < 10; at += 1) expect((await from('203.0.113.9')).status).toBe(303);
    const refused = await from('203.0.113.9');
    expect(refused.status).toBe(429);
    const page = await refused.text();
    expect(page).toContain('1577-1701');
    expect(page).toContain('a-place-nobody');
    expect((await from('203.0.113.10')).status).toBe(303);
    database.clock.now = database.clock.now.add({ minutes: 61 });
    expect((await from('203.0.113.9')).status).toBe(303);
  });
});
