// The stalker who asks for help in her name, with her own telephone number, and keeps the receipt. The centre
// calls her, she does need help, and from then on the case is hers: the receipt must not follow it.
import { beforeAll, describe, expect, it } from 'vitest';
import { type StaffActor, write } from '../../src/db/access.ts';
import { bookAppointment } from '../../src/modules/appointments/index.ts';
import { recordConsent } from '../../src/modules/consent/index.ts';
import { partyForm, putParty } from '../../src/modules/people/index.ts';
import { sendBundle } from '../../src/modules/referrals/index.ts';
import { type Browser, portalOf } from '../../src/modules/victim/victim.fixture.ts';
import { type CaseId, parseId } from '../../src/shared/ids.ts';
import { onceField, signedIn, type Visitor } from '../app.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';

let database: TestDatabase;
let portal: ReturnType<typeof portalOf>;
let counsellor: StaffActor;
let desk: Visitor;

beforeAll(async () => {
  database = await cloneDatabase();
  portal = portalOf(database);
  counsellor = await hire(database, 'intake_counsellor', 'center');
  desk = await signedIn(portal.app, counsellor);
});

const receiptIn = (html: string) => ({
  code: /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(html)?.[0] ?? '',
  pin: /<strong class="num">(\d{6})<\/strong>/.exec(html)?.[1] ?? '',
});

/** Asks online as this caller; what follows is a case on which the counsellor goes on with the true person. */
async function askedAs(caller: 'victim' | 'family' | 'other') {
  const sent = await portal.browser(`10.4.${Math.floor(Math.random() * 250)}.1`).post('/request', {
    ...onceField(),
    answers: JSON.stringify({
      mode: 'allowed',
      channels: ['call'],
      phone: '+821055550000',
      caller,
      name: '이하늘',
    }),
    go: 'send',
  });
  const receipt = receiptIn(await sent.text());
  const { rows } = await database.admin.query<{ id: string; intake: string }>(
    'select f.id, i.id as intake from app.case_file f join app.intake i on i.case_id = f.id order by f.number desc limit 1',
  );
  const of = parseId<'case'>(rows[0]?.id ?? null);
  if (of === null) throw new Error('no case');
  expect((await desk.post(`/intakes/${rows[0]?.intake}/claim`, onceField())).status).toBe(303);
  return { receipt, of };
}

/** What the centre then does with the person herself. */
async function goOnWithHer(of: CaseId): Promise<void> {
  await write(database.deps, counsellor, async (w) => {
    const her = {
      kind: 'victim',
      relation: 'self',
      name: '이하늘',
      birthYear: '1994',
      phone: '010-5555-0000',
    };
    await putParty(w, of, partyForm.parse(her), null);
    await recordConsent(w, of, {
      grants: [{ institution: 'smile', classes: ['identity', 'contact', 'service_use'] }],
      until: w.today.add({ days: 30 }),
      givenBy: 'victim',
      giverName: '',
      guardianIsOffender: false,
      over14: true,
      sensitiveAgreed: true,
      proof: { kind: 'paper', reference: 'A-1', keptAt: '캐비닛' },
      language: 'ko',
    });
    w.record({ event: 'test.saved', case: of });
  });
  expect((await sendBundle(database.deps, counsellor, of, { services: ['smile-psych'] })).kind).toBe('sent');
  const startsAt = database.clock.now.add({ hours: 48 });
  const meeting = { kind: 'counselling', startsAt, minutes: 50, place: '비밀장소', text: '비밀말' } as const;
  await bookAppointment(database.deps, counsellor, crypto.randomUUID(), of, meeting);
}

const pages = ['now', 'dates', 'papers', 'messages', 'sharing', 'views', 'people', 'settings', 'everything'];
const hers = /비밀|스마일|심리|이름·생년월일|이하늘|5555|1994/;

async function allOf(browser: Browser): Promise<string> {
  const texts = [];
  for (const page of pages) texts.push(await (await browser.get(`/my/${page}`)).text());
  for (const path of ['/my/sharing/1']) texts.push(await (await browser.get(path)).text());
  await browser.get('/my/everything');
  texts.push(await (await browser.post('/my/everything/file', { reason: 'keep' })).text());
  return texts.join('\n');
}

describe.each(['victim', 'family', 'other'] as const)('whoever asked as the %s', (caller) => {
  it('sees nothing of what the centre went on to do with the person herself', async () => {
    const { receipt, of } = await askedAs(caller);
    await goOnWithHer(of);
    const browser = await portal.inside(receipt);
    expect(hers.exec(await allOf(browser))?.[0] ?? null).toBeNull();
  });

  it('changes nothing of hers and lets nobody in', async () => {
    const { receipt, of } = await askedAs(caller);
    await goOnWithHer(of);
    const browser = await portal.inside(receipt);
    await browser.get('/my/messages');
    await browser.post('/my/sharing', { ...onceField(), stop: 'everywhere' });
    const named = {
      ...onceField(),
      name: '박친구',
      relation: 'friend',
      parts: ['status', 'dates', 'messages'],
    };
    expect([404, 422]).toContain((await browser.post('/my/people', named)).status);
    const kept = await database.admin.query(
      `select (select count(*)::int from app.consent where case_id = $1 and revoked_at is null) as consents,
         (select count(*)::int from app.helper_link where case_id = $1) as links`,
      [of],
    );
    expect(kept.rows).toEqual([{ consents: 1, links: 0 }]);
  });

  it('is out for good once she has a code of her own', async () => {
    const { receipt, of } = await askedAs(caller);
    const inside = await portal.inside(receipt);
    const issued = await desk.post(`/cases/${of}/portal/access`, {
      ...onceField(),
      reason: 'first',
      check: 'id_document',
    });
    expect(issued.status).toBe(200);
    expect((await inside.get('/my/now')).status).toBe(303);
    expect((await portal.browser('10.5.0.1').post('/my', receipt)).status).toBe(422);
    const own = await portal.inside(receiptIn(await issued.text()));
    await goOnWithHer(of);
    expect(await own.html('/my/dates')).toContain('비밀장소');
  });
});

describe('the person who asked for herself', () => {
  it('keeps her code when a worker has made sure that it is she who holds it', async () => {
    const { receipt, of } = await askedAs('victim');
    await goOnWithHer(of);
    const confirm = (code: string) =>
      desk.post(`/cases/${of}/portal/holder`, { ...onceField(), code, check: 'id_document' });
    expect(await (await desk.get(`/cases/${of}/portal`)).text()).toContain(
      '본인인지 아직 확인하지 않은 번호',
    );
    expect((await confirm('K7QM2-9XR4D')).status).toBe(422);
    const other = await askedAs('victim');
    expect((await confirm(other.receipt.code)).status).toBe(422);
    expect(await (await portal.inside(receipt)).html('/my/dates')).not.toContain('비밀장소');
    expect((await confirm(receipt.code)).status).toBe(303);
    expect(await (await portal.inside(receipt)).html('/my/dates')).toContain('비밀장소');
    const leaf = await database.admin.query(
      "select detail from audit.leaf where case_id = $1 and event = 'portal.holder-confirmed'",
      [of],
    );
    expect(leaf.rows).toEqual([{ detail: { check: 'id_document' } }]);
  });

  it('may write and read answers before that', async () => {
    const { receipt, of } = await askedAs('victim');
    const browser = await portal.inside(receipt);
    await browser.html('/my/messages');
    expect((await browser.post('/my/messages', { ...onceField(), text: '밤에만 돼요' })).status).toBe(303);
    await desk.post(`/cases/${of}/portal/messages`, { ...onceField(), text: '알겠습니다' });
    const html = await browser.html('/my/messages');
    expect(html).toContain('밤에만 돼요');
    expect(html).toContain('알겠습니다');
  });
});

describe('a person in charge', () => {
  it('ends any access of the case, a helper of the request too', async () => {
    const { receipt, of } = await askedAs('family');
    const inside = await portal.inside(receipt);
    const html = await (await desk.get(`/cases/${of}/portal`)).text();
    const access = /name="access" value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? '';
    expect((await desk.post(`/cases/${of}/portal/access-ending`, { ...onceField(), access })).status).toBe(
      303,
    );
    expect((await inside.get('/my/now')).status).toBe(303);
  });
});
