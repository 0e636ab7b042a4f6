import { beforeAll, describe, expect, it } from 'vitest';
import { onceField, signedIn, type TestApp, testApp, type Visitor } from '../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { statementsDuring } from '../../../test/statements.ts';
import { read, type StaffActor, write } from '../../db/access.ts';
import { writeSection } from '../../db/sections.ts';
import { routes } from '../../routes.ts';
import { type CaseId, newId, type ReferralId } from '../../shared/ids.ts';
import { noNeeds, saveNeeds } from '../assessments/index.ts';
import { acceptReferral, claimReferral } from './desk-actions.ts';
import { sendBundle } from './sender-actions.ts';
import { caseReferrals, findReferral } from './store.ts';
import { consentTo, openCase } from './test-world.ts';

let database: TestDatabase;
let app: TestApp;
let counsellor: StaffActor;
let worker: StaffActor;
let lead: StaffActor;
let desk: Visitor;
let sender: Visitor;

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  counsellor = await hire(database, 'intake_counsellor', 'center');
  worker = await hire(database, 'institution_worker', 'smile');
  lead = await hire(database, 'institution_lead', 'smile');
  desk = await signedIn(app, worker);
  sender = await signedIn(app, counsellor);
});

async function sentReferral(service = 'smile-psych'): Promise<{ of: CaseId; id: ReferralId }> {
  const of = await openCase(database, counsellor);
  await write(database.deps, counsellor, async (w) => {
    await writeSection(w, of, 'identity', 'victim', { name: '홍길동' }, 0);
    w.record({ event: 'section.saved', case: of });
  });
  await consentTo(database, counsellor, of, ['smile', 'police']);
  const sent = await sendBundle(database.deps, counsellor, of, { services: [service] });
  const id = sent.kind === 'sent' ? sent.referrals[0]?.id : undefined;
  if (id === undefined) throw new Error('not sent');
  return { of, id };
}

async function accepted(): Promise<ReferralId> {
  const { id } = await sentReferral();
  await claimReferral(database.deps, worker, id);
  await acceptReferral(database.deps, worker, id);
  return id;
}

const now = (id: ReferralId) => read(database.deps, counsellor, (r) => findReferral(r, id));
const versionOf = async (id: ReferralId) => String((await now(id)).version);

async function statements(visitor: Visitor, path: string): Promise<number> {
  return await statementsDuring(async () => expect((await visitor.get(path)).status).toBe(200));
}

describe('the queue', () => {
  it('shows numbers, services and clocks, and nothing that identifies anybody', async () => {
    const { id } = await sentReferral();
    const page = await (await desk.get(routes.queue.index())).text();
    expect(page).toContain(routes.referrals.show(id));
    expect(page).toContain(routes.referrals.claim(id));
    expect(page).not.toContain('홍');
  });

  it('is closed to everybody without a queue', async () => {
    expect((await sender.get(routes.queue.index())).status).toBe(404);
    expect((await app.visitor().get(routes.queue.index())).status).toBe(303);
  });

  it('filters by address, pages by key and counts what it shows', async () => {
    for (let n = 0; n < 3; n += 1) await sentReferral();
    const filtered = await (await desk.get('/queue?tab=sent&service=smile-shelter')).text();
    expect(filtered).toContain('모두 0건');
    const high = await (await desk.get('/queue?tab=sent&risk=high&urgency=U1&service=smile-psych')).text();
    expect(high).not.toContain('모두 0건');
    for (const odd of [
      '?tab=zz',
      '?after=x_y',
      `?after=2026-01-01T00:00:00Z_${newId()}`,
      '?risk=__proto__',
    ]) {
      expect((await desk.get(`/queue${odd}`)).status).toBe(200);
    }
  });

  it('sends no more statements for many rows than for few', async () => {
    const few = await statements(desk, '/queue?tab=sent');
    expect(few).toBeGreaterThan(5);
    for (let n = 0; n < 12; n += 1) await sentReferral();
    expect(await statements(desk, '/queue?tab=sent')).toBe(few);
  });
});

describe('a referral page', () => {
  it('opens content only after the claim, only when asked, and leaves a leaf', async () => {
    const { of, id } = await sentReferral();
    const before = await (await desk.get(`${routes.referrals.show(id)}?open=content`)).text();
    expect(before).not.toContain('홍길동');
    const claim = await desk.post(routes.referrals.claim(id), { ...onceField(), version: '1' });
    expect(claim.status).toBe(303);
    expect(await (await desk.get(routes.referrals.show(id))).text()).not.toContain('홍길동');
    const opened = await (await desk.get(`${routes.referrals.show(id)}?open=content`)).text();
    expect(opened).toContain('홍길동');
    const leaves = await database.adminDb
      .selectFrom('audit.leaf')
      .select('classes')
      .where('case_id', '=', of)
      .where('actor_id', '=', worker.id)
      .where('event', '=', 'case.viewed')
      .execute();
    expect(leaves).toEqual([{ classes: ['identity'] }]);
  });

  it('answers 404 for a forged id, another institution and no id at all', async () => {
    const { id } = await sentReferral('police-safety-measures');
    for (const path of [routes.referrals.show(id), '/referrals/x', `/referrals/${newId()}`]) {
      expect((await desk.get(path)).status).toBe(404);
    }
    for (const verb of ['claim', 'acceptance', 'booking', 'declination', 'outcome', 'deliveries']) {
      const form = { ...onceField(), reason: 'no_capacity', result: 'provided', time: '10:00' };
      const day = { 'day-year': '2026', 'day-month': '12', 'day-day': '1', action: 'therapy' };
      expect((await desk.post(`/referrals/${id}/${verb}`, { ...form, ...day })).status).toBe(404);
    }
    expect((await desk.post(`/referrals/${id}/closure`, onceField())).status).toBe(404);
  });

  it('tells a second claimant with 409 and what is now', async () => {
    const { id } = await sentReferral();
    await claimReferral(database.deps, lead, id);
    const late = await desk.post(routes.referrals.claim(id), { ...onceField(), version: '1' });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('그사이 다른 사람이 바꾸었습니다');
  });

  it('has one effect when a form arrives twice', async () => {
    const { id } = await sentReferral();
    const form = { ...onceField(), version: '1' };
    expect((await desk.post(routes.referrals.claim(id), form)).status).toBe(303);
    expect((await desk.post(routes.referrals.claim(id), form)).status).toBe(303);
    expect((await now(id)).version).toBe(2);
  });

  it('answers a referral in three presses: open, claim, accept', async () => {
    const { id } = await sentReferral();
    expect((await desk.get(routes.referrals.show(id))).status).toBe(200);
    await desk.post(routes.referrals.claim(id), { ...onceField(), version: '1' });
    await desk.post(routes.referrals.acceptance(id), { ...onceField(), version: '2' });
    expect((await now(id)).status).toBe('accepted');
  });

  it('lets the lead give it to a colleague, and refuses nobody in particular', async () => {
    const { id } = await sentReferral();
    const leading = await signedIn(app, lead);
    const empty = await leading.post(routes.referrals.claim(id), {
      ...onceField(),
      assign: 'yes',
      staff: '',
    });
    expect(empty.status).toBe(422);
    const forged = { ...onceField(), assign: 'yes', staff: newId() };
    expect((await leading.post(routes.referrals.claim(id), forged)).status).toBe(409);
    const given = { ...onceField(), assign: 'yes', staff: worker.id, version: '1' };
    expect((await leading.post(routes.referrals.claim(id), given)).status).toBe(303);
    expect((await now(id)).claimedBy).toBe(worker.id);
  });
});

describe('the forms of a desk', () => {
  const day = { 'day-year': '2026', 'day-month': '12', 'day-day': '1' };

  it('refuse a decline without a reason or with an unknown one, keeping what was typed', async () => {
    const { id } = await sentReferral();
    await claimReferral(database.deps, worker, id);
    for (const reason of ['', 'because']) {
      const answer = await desk.post(routes.referrals.declination(id), { ...onceField(), reason });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('거절 사유를 골라 주십시오.');
    }
    const declined = await desk.post(routes.referrals.declination(id), {
      ...onceField(),
      reason: 'no_capacity',
      version: '2',
    });
    expect(declined.status).toBe(303);
    expect((await now(id)).status).toBe('declined');
  });

  it('refuse a booking that is empty, past, too long or no time, and a stale one', async () => {
    const id = await accepted();
    const book = (fields: Record<string, string>) =>
      desk.post(routes.referrals.booking(id), { ...onceField(), ...fields });
    expect((await book({})).status).toBe(422);
    expect((await book({ ...day, time: '25:00' })).status).toBe(422);
    expect((await book({ ...day, 'day-year': '2020', time: '10:00' })).status).toBe(422);
    expect((await book({ ...day, 'day-month': '13', time: '10:00' })).status).toBe(422);
    const long = await book({ ...day, time: '10:00', place: '가'.repeat(201) });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('가'.repeat(201));
    expect((await book({ ...day, time: '10:00', version: '1' })).status).toBe(409);
    const version = await versionOf(id);
    expect((await book({ ...day, time: '10:00', version })).status).toBe(303);
    expect((await now(id)).bookedOn?.toString()).toBe('2026-12-01');
  });

  it('refuse an outcome without its reason', async () => {
    const id = await accepted();
    const tell = (fields: Record<string, string>) =>
      desk.post(routes.referrals.outcome(id), { ...onceField(), ...fields });
    expect((await tell({})).status).toBe(422);
    expect((await tell({ result: 'not_provided', why: '' })).status).toBe(422);
    expect((await tell({ result: 'not_provided', why: 'no_show' })).status).toBe(303);
    expect(await now(id)).toMatchObject({ status: 'not_provided', outcomeReason: 'no_show' });
  });

  it('record deliveries in the vocabulary of the desk', async () => {
    const id = await accepted();
    const deliver = (fields: Record<string, string>) =>
      desk.post(routes.referrals.deliveries(id), { ...onceField(), ...day, 'day-month': '11', ...fields });
    expect((await deliver({})).status).toBe(422);
    expect((await deliver({ action: 'watch' })).status).toBe(422);
    expect((await deliver({ action: 'therapy' })).status).toBe(422);
    expect((await deliver({ action: 'therapy', attendance: 'came', quantity: '0' })).status).toBe(422);
    expect((await deliver({ action: 'therapy', attendance: 'came', words: 'x'.repeat(2001) })).status).toBe(
      422,
    );
    expect((await deliver({ action: 'therapy', attendance: 'came', 'day-year': '2027' })).status).toBe(422);
    const good = { action: 'therapy', attendance: 'came', minutes: '50', words: '첫 회기' };
    expect((await deliver({ ...good, version: '1' })).status).toBe(409);
    expect((await deliver({ ...good, version: await versionOf(id) })).status).toBe(303);
    expect((await now(id)).status).toBe('in_progress');
    const list = await (await desk.get(routes.referrals.deliveries(id))).text();
    expect(list).toContain('심리치료');
    expect(list).not.toContain('첫 회기');
    const open = await (await desk.get(`${routes.referrals.deliveries(id)}?open=content`)).text();
    expect(open).toContain('첫 회기');
    // The sender hears what was given, not what was said.
    const told = await (await sender.get(`${routes.referrals.deliveries(id)}?open=content`)).text();
    expect(told).toContain('심리치료');
    expect(told).not.toContain('첫 회기');
  });
});

describe('the forms of the sender', () => {
  it('choose, review and send, and show exactly what will be seen', async () => {
    const of = await openCase(database, counsellor);
    await write(database.deps, counsellor, async (w) => {
      await writeSection(w, of, 'identity', 'victim', { name: '홍길동' }, 0);
      await writeSection(w, of, 'incident', 'story', { text: '비밀 이야기' }, 0);
      w.record({ event: 'section.saved', case: of });
    });
    await consentTo(database, counsellor, of, ['smile'], ['identity', 'contact']);
    expect((await sender.get(routes.cases.newBundle(of))).status).toBe(200);
    const review = await sender.get(
      `${routes.cases.bundleReview(of)}?service=smile-psych&service=police-safety-measures&service=nonsense`,
    );
    const page = await review.text();
    expect(page).toContain('홍길동');
    expect(page).not.toContain('비밀 이야기');
    expect(page).toContain('1개 기관에 의뢰하기');
    expect(page).toContain(routes.cases.newConsent(of));
    const services = { service: ['smile-psych', 'police-safety-measures'] };
    const post = (fields: Record<string, string | readonly string[]>) =>
      sender.post(routes.cases.bundles(of), { ...onceField(), ...fields });
    expect((await post({})).status).toBe(409);
    expect((await post(services)).status).toBe(409);
    const long = await post({ ...services, hold: 'yes', 'message-smile': '가'.repeat(1001) });
    expect(long.status).toBe(422);
    expect(await read(database.deps, counsellor, (r) => caseReferrals(r, of))).toEqual([]);
    const sent = await post({ ...services, hold: 'yes', 'message-smile': '낮에 연락' });
    expect(sent.status).toBe(303);
    const bundle = await (await sender.get(sent.headers.get('location') ?? '')).text();
    expect(bundle).toContain('동의 대기');
    const list = await (await sender.get(routes.cases.tab(of, 'referrals'))).text();
    expect(list).toContain('심리상담');
    expect((await desk.get(sent.headers.get('location') ?? '')).status).toBe(200);
  });

  it('tick nothing for a need alone, say why each is suggested, and keep what was ticked', async () => {
    const of = await openCase(database, counsellor);
    const needs = { ...noNeeds(), safety: 'urgent', legal: 'some' } as const;
    await saveNeeds({ deps: database.deps, actor: counsellor, case: of, key: crypto.randomUUID() }, needs, 0);
    const shown = async (path: string, status = 200) => {
      const answer = await sender.get(path);
      expect(answer.status).toBe(status);
      const html = await answer.text();
      const boxes = html.match(/<input [^>]*name="service"[^>]*>/g) ?? [];
      const ticked = boxes.filter((box) => / checked/.test(box));
      return { html, ticked: ticked.map((box) => /value="([^"]+)"/.exec(box)?.[1]) };
    };
    const fresh = await shown(routes.cases.newBundle(of));
    expect(fresh.ticked).toEqual([]);
    expect(fresh.html).toContain('추천 근거: 급한 욕구(신변 안전), 요건 확인 전');
    expect(fresh.html).toContain('추천 근거: 욕구(법률)');
    const empty = await shown(`${routes.cases.bundleReview(of)}?chosen=yes`, 422);
    expect(empty.html).toContain('의뢰할 서비스를 하나 이상 골라 주십시오.');
    expect(empty.html).toContain('href="#f-service"');
    expect(empty.ticked).toEqual([]);
    const back = await shown(`${routes.cases.newBundle(of)}?service=klac-advice&service=smile-psych`);
    expect(back.ticked.toSorted()).toEqual(['klac-advice', 'smile-psych']);
    expect(back.html).toMatch(/<details class="details" open/);
  });

  it('keep the chosen services and the words when a message is too long', async () => {
    const of = await openCase(database, counsellor);
    await consentTo(database, counsellor, of, ['smile', 'klac'], ['identity', 'contact']);
    const answer = await sender.post(routes.cases.bundles(of), {
      ...onceField(),
      service: ['smile-psych', 'klac-advice'],
      'message-smile': '가'.repeat(1001),
      'message-klac': '오전에 통화 가능',
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const kept of ['value="smile-psych"', 'value="klac-advice"', '오전에 통화 가능', '가'.repeat(1001)])
      expect(html).toContain(kept);
  });

  it('answer 404 for a case that is not there or not theirs', async () => {
    const other = await signedIn(app, await hire(database, 'case_manager', 'center'));
    const { of } = await sentReferral();
    for (const visitor of [other, desk]) {
      for (const path of [routes.cases.newBundle(of), routes.cases.tab(of, 'referrals')]) {
        expect((await visitor.get(path)).status).toBe(404);
      }
      const post = await visitor.post(routes.cases.bundles(of), { ...onceField(), service: 'smile-psych' });
      expect(post.status).toBe(404);
    }
    expect((await sender.get(`/cases/${newId()}/bundles/new`)).status).toBe(404);
    expect((await sender.get(`/bundles/${newId()}`)).status).toBe(404);
  });

  it('close, send elsewhere and withdraw, each with its own check', async () => {
    const { id } = await sentReferral();
    const post = (path: string, fields: Record<string, string> = {}) =>
      sender.post(path, { ...onceField(), ...fields });
    expect((await post(routes.referrals.closure(id))).status).toBe(409);
    expect((await post(routes.referrals.rerouting(id), { service: '' })).status).toBe(422);
    expect((await post(routes.referrals.rerouting(id), { service: 'nonsense' })).status).toBe(422);
    expect((await post(routes.referrals.withdrawal(id), { ground: 'why' })).status).toBe(422);
    expect((await post(routes.referrals.withdrawal(id), { ground: 'victim', version: '9' })).status).toBe(
      409,
    );
    expect((await post(routes.referrals.withdrawal(id), { ground: 'victim', version: '1' })).status).toBe(
      303,
    );
    expect((await now(id)).status).toBe('withdrawn');
  });
});
