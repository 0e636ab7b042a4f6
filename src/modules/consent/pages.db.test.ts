import { beforeAll, describe, expect, it } from 'vitest';
import { type Fields, onceField, signedIn, type TestApp, testApp, type Visitor } from '../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { read, type StaffActor, write } from '../../db/access.ts';
import { dayInSeoul } from '../../shared/calendar-day.ts';
import { type CaseId, newId } from '../../shared/ids.ts';
import { readPdfText } from '../../ui/pdf/read-text.ts';
import { insertAssignment, insertCase } from '../cases/index.ts';
import { consentText } from './consent-text.ts';
import { liveConsents } from './store.ts';

let database: TestDatabase;
let app: TestApp;
let counsellor: StaffActor;
let officer: StaffActor;
let desk: Visitor;

async function newCase(): Promise<CaseId> {
  return await write(database.deps, counsellor, async (w) => {
    const { id } = await insertCase(w, { channel: 'visit', personId: null, language: 'ko' });
    await insertAssignment(w, id, officer.id, 'desk');
    w.record({ event: 'case.opened', case: id });
    return id;
  });
}

const live = (of: CaseId) => read(database.deps, counsellor, (r) => liveConsents(r, of));

function filled(changed: Fields = {}, days = 30): Fields {
  const until = dayInSeoul(database.clock.now).add({ days });
  return {
    'text-version': consentText().version,
    to: ['police'],
    'classes-police': ['identity', 'contact'],
    'until-year': String(until.year),
    'until-month': String(until.month),
    'until-day': String(until.day),
    'given-by': 'victim',
    'over-14': 'yes',
    method: 'signature',
    signature: JSON.stringify({ w: 600, h: 180, strokes: [[1, 1, 20, 20]] }),
    'consent-language': 'ko',
    told: 'yes',
    ...changed,
  };
}

const give = (of: CaseId, fields: Fields, once: Fields = onceField()) =>
  desk.post(`/cases/${of}/consents/new`, { ...once, ...fields });

beforeAll(async () => {
  database = await cloneDatabase();
  database.clock.now = Temporal.Now.instant();
  app = testApp(database);
  counsellor = await hire(database, 'intake_counsellor', 'center');
  officer = await hire(database, 'institution_worker', 'police');
  desk = await signedIn(app, counsellor);
});

describe('the consent form', () => {
  it('comes with the least each institution needs, the words, and a way to go on without', async () => {
    const page = await (await desk.get(`/cases/${await newCase()}/consents/new?to=smile`)).text();
    expect(page).toContain('동의 없이 상담 계속');
    expect(page).toContain('동의하지 않아도 괜찮아요');
    expect(page).toMatch(/name="to" value="smile" checked/);
    expect(page).toMatch(/name="classes-police" value="protection" checked/);
    expect(page).not.toMatch(/name="classes-police" value="whereabouts" checked/);
  });

  it('records what was chosen and hands over a Korean receipt with a neutral name', async () => {
    const of = await newCase();
    const saved = await give(of, filled());
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `/cases/${of}/consents?done=given`]);
    const list = await (await desk.get(`/cases/${of}/consents`)).text();
    expect(list).toContain('경찰');
    const address = /\/consent-receipts\/[0-9a-f-]{36}/.exec(list)?.[0] ?? '';
    const receipt = await desk.get(address);
    expect(receipt.headers.get('content-disposition')).toBe('inline; filename="document.pdf"');
    expect(receipt.headers.get('cache-control')).toBe('no-store');
    expect(readPdfText(Buffer.from(await receipt.arrayBuffer()))).toContain('이름·생년월일, 연락 방법');
    const neutral = await desk.get(`${address}?copy=neutral`);
    expect(readPdfText(Buffer.from(await neutral.arrayBuffer()))).not.toContain('경찰');
  });

  it('says what is wrong and keeps what was typed', async () => {
    const of = await newCase();
    const { told: _told, ...untold } = filled();
    const wrong: [string, Fields][] = [
      ['nothing at all', {}],
      ['no institution', filled({ to: [] })],
      ['a strange institution', filled({ to: ['nsa'] })],
      ['no class', filled({ 'classes-police': [] })],
      ['a strange class', filled({ 'classes-police': ['soul'] })],
      ['sensitive without a tick', filled({ 'classes-police': ['incident'] })],
      ['beyond 180 days', filled({}, 181)],
      ['the past', filled({}, -1)],
      ['no real day', filled({ 'until-month': '13' })],
      ['no signature', filled({ signature: '' })],
      ['a broken signature', filled({ signature: '{"w":1' })],
      ['a huge signature', filled({ signature: 'x'.repeat(70_000) })],
      ['paper nowhere', filled({ method: 'paper' })],
      ['no witness', filled({ method: 'spoken' })],
      ['herself as witness', filled({ method: 'spoken', witness: counsellor.id })],
      ['a forged witness', filled({ method: 'spoken', witness: newId() })],
      ['an unnamed guardian', filled({ 'given-by': 'guardian' })],
      [
        'a guardian who is the offender',
        filled({ 'given-by': 'guardian', 'giver-name': '부', 'guardian-offender': 'yes' }),
      ],
      ['a name too long', filled({ 'given-by': 'guardian', 'giver-name': '가'.repeat(101) })],
      ['age unknown', filled({ 'over-14': '' })],
      ['not explained', untold],
    ];
    for (const [what, fields] of wrong) {
      const answer = await give(of, fields);
      expect([what, answer.status]).toEqual([what, 422]);
      expect(await answer.text()).toContain('error-summary');
    }
    const kept = await (
      await give(of, filled({ signature: '', 'classes-police': ['identity', 'work'] }))
    ).text();
    expect(kept).toMatch(/name="classes-police" value="work" checked/);
    expect(await live(of)).toEqual([]);
  });

  it('is refused when the words have changed since it was opened', async () => {
    const of = await newCase();
    expect((await give(of, filled({ 'text-version': '2020-01' }))).status).toBe(409);
    expect(await live(of)).toEqual([]);
  });

  it('counts once when it is sent twice', async () => {
    const of = await newCase();
    const once = onceField();
    const answers = await Promise.all([give(of, filled(), once), give(of, filled(), once)]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    expect(await live(of)).toHaveLength(1);
  });

  it('is not there for an institution’s worker, who may look at the list', async () => {
    const of = await newCase();
    const station = await signedIn(app, officer);
    expect((await station.get(`/cases/${of}/consents/new`)).status).toBe(404);
    expect((await station.get(`/cases/${of}/consents`)).status).toBe(200);
    expect((await station.get(`/consent-receipts/${newId()}`)).status).toBe(404);
  });
});

describe('withdrawal', () => {
  it('narrows, ends one and ends all, without a reason', async () => {
    const of = await newCase();
    await give(of, filled({ to: ['police', 'klac'], 'classes-klac': ['legal'] }));
    const at = async (to: string) => (await live(of)).find((one) => one.institution === to);
    const post = async (to: string, fields: Fields) =>
      desk.post(`/consents/${(await at(to))?.id}/withdrawal`, { ...onceField(), ...fields });
    expect((await post('police', { scope: 'institution', classes: ['contact'] })).status).toBe(303);
    expect((await at('police'))?.classes).toEqual(['identity']);
    expect((await post('police', { scope: 'institution' })).status).toBe(303);
    expect((await live(of)).map((one) => one.institution)).toEqual(['klac']);
    const last = await at('klac');
    expect((await post('klac', { scope: 'all' })).status).toBe(303);
    expect(await live(of)).toEqual([]);
    const again = await desk.post(`/consents/${last?.id}/withdrawal`, { ...onceField(), scope: 'all' });
    expect([again.status, again.headers.get('location')]).toEqual([
      303,
      `/cases/${of}/consents?done=already`,
    ]);
  });

  it('refuses nonsense and forged ids', async () => {
    const of = await newCase();
    await give(of, filled());
    const id = (await live(of))[0]?.id;
    expect((await desk.post(`/consents/${id}/withdrawal`, onceField())).status).toBe(422);
    const soul = { ...onceField(), scope: 'institution', classes: ['soul'] };
    expect((await desk.post(`/consents/${id}/withdrawal`, soul)).status).toBe(422);
    expect(
      (await desk.post(`/consents/${newId()}/withdrawal`, { ...onceField(), scope: 'all' })).status,
    ).toBe(404);
    expect((await desk.post('/consents/nonsense/withdrawal', { ...onceField(), scope: 'all' })).status).toBe(
      404,
    );
    expect(await live(of)).toHaveLength(1);
  });
});
