import { beforeAll, describe, expect, it } from 'vitest';
import { type Fields, onceField, signedIn, type TestApp, testApp, type Visitor } from '../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { read, type StaffActor, write } from '../../db/access.ts';
import { dayInSeoul } from '../../shared/calendar-day.ts';
import { type CaseId, newId } from '../../shared/ids.ts';
import { caseHead, insertAssignment, insertCase, updateCase } from '../cases/index.ts';
import { needDomains } from '../directory/index.ts';
import { caseAssessments, dueReassessments, openAlarms, riskFactors } from './index.ts';

let database: TestDatabase;
let app: TestApp;
let counsellor: StaffActor;
let manager: StaffActor;
let therapist: StaffActor;
let desk: Visitor;

async function newCase(): Promise<CaseId> {
  return await write(database.deps, counsellor, async (w) => {
    const { id } = await insertCase(w, { channel: 'visit', personId: null, language: 'ko' });
    await updateCase(w, id, { crime_category: 'stalking' }, null);
    await insertAssignment(w, id, therapist.id, 'desk');
    w.record({ event: 'case.opened', case: id });
    return id;
  });
}

const head = (of: CaseId) => read(database.deps, counsellor, (r) => caseHead(r, of));
const known = (of: CaseId, who = counsellor) => read(database.deps, who, (r) => caseAssessments(r, of));

const needs = (changed: Fields = {}): Fields => ({
  ...Object.fromEntries(needDomains.map((domain) => [`need-${domain}`, 'none'])),
  ...changed,
});
const risk = (yes: readonly string[], more: Fields = {}): Fields => ({
  ...Object.fromEntries(
    riskFactors.map((factor) => [`factor-${factor}`, yes.includes(factor) ? 'yes' : 'no']),
  ),
  fear: '2',
  ...more,
});

async function post(path: string, fields: Fields, who = desk): Promise<Response> {
  return await who.post(path, { ...onceField(), ...fields });
}

beforeAll(async () => {
  database = await cloneDatabase();
  database.clock.now = Temporal.Now.instant();
  app = testApp(database);
  counsellor = await hire(database, 'intake_counsellor', 'center');
  manager = await hire(database, 'case_manager', 'cvsc', { name: '사례관리자' });
  therapist = await hire(database, 'institution_worker', 'smile');
  desk = await signedIn(app, counsellor);
});

describe('needs', () => {
  it('are kept domain by domain and shown again', async () => {
    const of = await newCase();
    const saved = await post(`/cases/${of}/needs`, needs({ 'need-safety': 'urgent', 'need-legal': 'some' }));
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `/cases/${of}/needs?done=saved`]);
    expect((await known(of)).needs).toMatchObject({ safety: 'urgent', legal: 'some', psych: 'none' });
    expect(await (await desk.get(`/cases/${of}/needs`)).text()).toContain('사례관리 대상');
  });

  it('want every domain asked, and keep what was typed', async () => {
    const of = await newCase();
    const { 'need-welfare': _, ...some } = needs({ 'need-safety': 'urgent' });
    for (const wrong of [
      {},
      some,
      needs({ 'need-safety': 'very' }),
      needs({ 'need-safety': 'x'.repeat(5000) }),
    ]) {
      expect((await post(`/cases/${of}/needs`, wrong)).status).toBe(422);
    }
    expect((await known(of)).needs).toBeNull();
  });

  it('are not there for a forged or strange case', async () => {
    const stranger = await signedIn(app, await hire(database, 'case_manager', 'center'));
    const of = await newCase();
    for (const page of ['needs', 'risk', 'instruments/phq9', 'recorded-grades', 'consents', 'consents/new']) {
      expect((await desk.get(`/cases/${newId()}/${page}`)).status).toBe(404);
      expect((await desk.get(`/cases/nonsense/${page}`)).status).toBe(404);
      expect((await stranger.get(`/cases/${of}/${page}`)).status).toBe(404);
    }
    expect((await post(`/cases/${of}/needs`, needs(), stranger)).status).toBe(404);
    expect((await desk.get(`/cases/${of}/instruments/mmpi`)).status).toBe(404);
  });
});

describe('risk', () => {
  it('copies the band to the case, seals the answers and sets the next look', async () => {
    const of = await newCase();
    const saved = await post(
      `/cases/${of}/risk`,
      risk(['strangulation', 'threat_to_kill'], { 'note-weapon': '부엌칼' }),
    );
    expect(saved.status).toBe(303);
    expect((await head(of)).riskBand).toBe('critical');
    const today = dayInSeoul(database.clock.now);
    expect((await known(of)).nextLook?.toString()).toBe(today.add({ days: 30 }).toString());
    const due = await read(database.deps, counsellor, (r) => dueReassessments(r, today.add({ days: 30 })));
    expect(due.map((one) => one.case)).toContain(of);
    expect(
      (await read(database.deps, counsellor, (r) => dueReassessments(r, today))).map((one) => one.case),
    ).not.toContain(of);
    const rows = await database.adminDb
      .selectFrom('app.risk_assessment')
      .selectAll()
      .where('case_id', '=', of)
      .execute();
    expect(rows).toMatchObject([{ band: 'critical', decided_by: 'strangulation_and_threat', yes_count: 2 }]);
    expect(rows[0]?.sealed.toString('utf8')).not.toContain('부엌칼');
    const page = await (await desk.get(`/cases/${of}/risk`)).text();
    expect(page).toContain('부엌칼');
    expect(page).toContain('검증된 도구가 아님');
  });

  it('shows the band before saving, without scripts, and writes nothing', async () => {
    const of = await newCase();
    const shown = await post(`/cases/${of}/risk`, risk(['weapon', 'offender_at_large'], { do: 'check' }));
    expect(shown.status).toBe(200);
    expect(await shown.text()).toContain('흉기가 있고 가해자가 자유로운 상태임');
    expect((await head(of)).riskBand).toBeNull();
  });

  it('is raised by judgement and never lowered', async () => {
    const of = await newCase();
    const judged = (band: string, reason: string, yes: string[] = []) =>
      post(`/cases/${of}/risk`, risk(yes, { 'judgement-band': band, 'judgement-reason': reason }));
    expect((await judged('high', '')).status).toBe(422);
    expect(
      (await judged('standard', '이유', ['stalking', 'weapon', 'escalation', 'knows_places'])).status,
    ).toBe(422);
    expect((await judged('high', '이유')).status).toBe(303);
    expect((await head(of)).riskBand).toBe('high');
  });

  it('keeps the form when something is wrong', async () => {
    const of = await newCase();
    for (const wrong of [
      risk([], { fear: '11' }),
      risk([], { fear: '많이' }),
      risk([], { 'note-weapon': '가'.repeat(1001) }),
    ]) {
      const answer = await post(`/cases/${of}/risk`, wrong);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('error-summary');
    }
    expect((await post(`/cases/${of}/risk`, { 'factor-weapon': 'maybe' })).status).toBe(422);
  });

  it('saved twice by one form is one assessment', async () => {
    const of = await newCase();
    const once = onceField();
    await Promise.all([1, 2].map(() => desk.post(`/cases/${of}/risk`, { ...once, ...risk([]) })));
    const rows = await database.adminDb
      .selectFrom('app.risk_assessment')
      .select('id')
      .where('case_id', '=', of)
      .execute();
    expect(rows).toHaveLength(1);
  });

  it('is held up by a grade of the police and not pulled down by a low one', async () => {
    const of = await newCase();
    const grade = (value: string) =>
      post(`/cases/${of}/recorded-grades`, {
        tool: 'police_risk_checklist',
        grade: value,
        by: '여성청소년과',
        'on-year': '2026',
        'on-month': '11',
        'on-day': '1',
      });
    expect((await grade('very_high')).status).toBe(303);
    expect((await head(of)).riskBand).toBe('critical');
    await grade('low');
    await post(`/cases/${of}/risk`, risk([]));
    expect((await head(of)).riskBand).toBe('critical');
    expect(await (await desk.get(`/cases/${of}/recorded-grades`)).text()).toContain('여성청소년과');
    expect((await grade('')).status).toBe(422);
    expect((await post(`/cases/${of}/recorded-grades`, {})).status).toBe(422);
  });
});

const phq9 = (item9: string): Fields =>
  Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`phq9-${at + 1}`, at === 8 ? item9 : '1']));

describe('symptom screens', () => {
  it('belong to the institution that asked and to nobody without the class', async () => {
    const of = await newCase();
    const room = await signedIn(app, therapist);
    expect((await post(`/cases/${of}/instruments/phq9`, phq9('0'), room)).status).toBe(303);
    expect(await (await room.get(`/cases/${of}/instruments/phq9`)).text()).toContain('8 / 27');
    expect((await known(of, therapist)).screens).toMatchObject([
      { instrument: 'phq9', total: 8, band: 'mild' },
    ]);
    expect((await known(of)).screens).toEqual([]);
    expect(await (await desk.get(`/cases/${of}/instruments/phq9`)).text()).not.toContain('8 / 27');
  });

  it('with item 9 raise an alarm that stays until somebody has answered it', async () => {
    const of = await newCase();
    await post(`/cases/${of}/needs`, needs());
    expect((await post(`/cases/${of}/instruments/phq9`, phq9('1'))).status).toBe(303);
    const page = await (await desk.get(`/cases/${of}/instruments/phq9`)).text();
    expect(page).toContain('자살 위험 확인 필요');
    expect(page).toContain('109');
    expect((await known(of)).needs?.psych).toBe('urgent');
    expect((await known(of)).alarms).toHaveLength(1);
    await post(`/cases/${of}/needs`, needs());
    expect((await known(of)).needs?.psych).toBe('urgent');
    expect((await post(`/cases/${of}/instruments/phq9`, { alarm: 'answered' })).status).toBe(303);
    expect(await read(database.deps, counsellor, (r) => openAlarms(r, of))).toEqual([]);
  });

  it('refuse an empty sheet and answers that are none of theirs', async () => {
    const of = await newCase();
    expect((await post(`/cases/${of}/instruments/phq9`, {})).status).toBe(422);
    expect((await post(`/cases/${of}/instruments/phq9`, { 'phq9-1': '7' })).status).toBe(422);
    expect((await post(`/cases/${of}/instruments/phq9`, { 'phq9-1': 'x'.repeat(9000) })).status).toBe(422);
  });
});

describe('guidance or case', () => {
  const decide = async (of: CaseId, fields: Fields, version?: number) =>
    post(`/cases/${of}/needs`, { version: String(version ?? (await head(of)).version), ...fields });

  it('closes with guidance only with one need and standard risk, and prints where to go', async () => {
    const of = await newCase();
    await post(`/cases/${of}/needs`, needs({ 'need-legal': 'some' }));
    expect((await decide(of, { decide: 'guide' })).status).toBe(422);
    await post(`/cases/${of}/risk`, risk([]));
    const done = await decide(of, { decide: 'guide' });
    expect([done.status, done.headers.get('location')]).toEqual([303, `/cases/${of}/needs?list=print`]);
    const { status, number } = await head(of);
    expect(status).toBe('guided');
    const list = await (await desk.get(`/cases/${of}/needs?list=print`)).text();
    expect(list).toMatch(/전화 1\d{2}/);
    expect(list).not.toContain(number);
  });

  it('opens a case with a manager, whatever the proposal says', async () => {
    const of = await newCase();
    await post(`/cases/${of}/needs`, needs());
    expect((await decide(of, { decide: 'manage' })).status).toBe(422);
    expect((await decide(of, { decide: 'manage', manager: counsellor.id })).status).toBe(422);
    expect((await decide(of, { decide: 'manage', manager: manager.id }, 0)).status).toBe(409);
    const done = await decide(of, { decide: 'manage', manager: manager.id });
    expect([done.status, done.headers.get('location')]).toEqual([303, `/cases/${of}`]);
    expect(await head(of)).toMatchObject({ status: 'open', track: 'case_management', managerId: manager.id });
    expect((await read(database.deps, manager, (r) => caseHead(r, of))).status).toBe('open');
    expect((await decide(of, { decide: 'guide' })).status).toBe(409);
  });

  it('never offers somebody behind a wall', async () => {
    const of = await newCase();
    const walled = await hire(database, 'case_manager', 'cvsc', { name: '벽뒤사람' });
    await write(database.deps, counsellor, async (w) => {
      await w.db
        .insertInto('app.access_block')
        .values({ case_id: of, staff_id: walled.id, ground: 'family' })
        .execute();
      w.record({ event: 'wall.raised', case: of });
    });
    await post(`/cases/${of}/needs`, needs());
    expect(await (await desk.get(`/cases/${of}/needs`)).text()).not.toContain('벽뒤사람');
    expect((await decide(of, { decide: 'manage', manager: walled.id })).status).toBe(422);
  });

  it('is not for an institution’s worker', async () => {
    const of = await newCase();
    const room = await signedIn(app, therapist);
    expect((await post(`/cases/${of}/needs`, { decide: 'guide' }, room)).status).toBe(404);
  });
});
