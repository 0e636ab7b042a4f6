import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onceField, signedIn, type TestApp, testApp, type Visitor } from '../../../../test/app.ts';
import { openCaseFor } from '../../../../test/cases.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';
import { hire } from '../../../../test/people.ts';
import type { StaffActor } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { type CaseId, newId } from '../../../shared/ids.ts';
import { bookAppointment } from '../../appointments/index.ts';
import { addTask } from '../../plans/index.ts';
import { sendBundle } from '../../referrals/index.ts';
import { consentTo } from '../../referrals/test-world.ts';

let database: TestDatabase;
let app: TestApp;
let counsellor: StaffActor;
let manager: StaffActor;
let desk: Visitor;
let of: CaseId;

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  counsellor = await hire(database, 'intake_counsellor', 'center');
  manager = await hire(database, 'case_manager', 'cvsc');
});

beforeEach(async () => {
  of = await openCaseFor(database, counsellor, manager.id);
  desk = await signedIn(app, manager);
});

const rowsOf = async <T>(sql: string, ...values: readonly unknown[]): Promise<T[]> =>
  (await database.admin.query(sql, [...values])).rows;
const version = async () =>
  String(
    (await rowsOf<{ version: number }>('select version from app.case_file where id = $1', of))[0]?.version,
  );
const close = async (fields: Record<string, string> = {}) =>
  await desk.post(routes.cases.closure(of), {
    ...onceField(),
    version: await version(),
    outcome: 'goals_met',
    summary: '',
    ...fields,
  });

/** A referral, a task and a meeting still under way; their ids in this order. */
async function underWay(): Promise<readonly [string, string, string]> {
  await consentTo(database, manager, of, ['smile']);
  const sent = await sendBundle(database.deps, manager, of, { services: ['smile-psych'] });
  const referral = sent.kind === 'sent' ? sent.referrals[0]?.id : undefined;
  const due = Temporal.PlainDate.from('2026-12-01');
  const task = await addTask(database.deps, manager, newId(), of, {
    kind: 'call',
    text: '',
    due,
    assignee: manager.id,
  });
  const meeting = await bookAppointment(database.deps, manager, newId(), of, {
    kind: 'visit',
    startsAt: database.clock.now.add({ hours: 48 }),
    minutes: 60,
    place: '',
    text: '',
  });
  return [referral ?? '', task.kind === 'added' ? task.id : '', meeting.kind === 'booked' ? meeting.id : ''];
}

describe('closing over what is under way', () => {
  it('names each and refuses while one is undecided, losing nothing that was typed', async () => {
    const [referral, task, meeting] = await underWay();
    const page = await (await desk.get(routes.cases.closure(of))).text();
    expect(page).toContain('아직 끝나지 않은 일');
    for (const id of [referral, task, meeting]) expect(page).toContain(`name="end-${id}"`);
    const silent = await close({ summary: '여기까지', [`end-${referral}`]: 'leave' });
    expect(silent.status).toBe(422);
    const again = await silent.text();
    expect(again).toContain('이 일을 어떻게 할지 골라 주십시오.');
    expect(again).toContain(`href="#f-end-${task}"`);
    expect(again).toContain('여기까지');
    expect(await rowsOf('select 1 from app.case_closure where case_id = $1', of)).toEqual([]);
  });

  it('ends what was chosen to end', async () => {
    const [referral, task, meeting] = await underWay();
    const ends = { [`end-${referral}`]: 'end', [`end-${task}`]: 'end', [`end-${meeting}`]: 'end' };
    expect((await close(ends)).status).toBe(303);
    const [state] = await rowsOf(
      `select (select status from app.referral where id = $1) as referral,
         (select ground from app.referral_withdrawal where referral_id = $1) as ground,
         (select done_at is not null from app.task where id = $2) as task,
         (select outcome from app.appointment where id = $3) as meeting`,
      referral,
      task,
      meeting,
    );
    expect(state).toEqual({ referral: 'withdrawn', ground: 'case_closed', task: true, meeting: 'cancelled' });
  });

  it('leaves to finish what was chosen to go on', async () => {
    const all = await underWay();
    expect((await close(Object.fromEntries(all.map((id) => [`end-${id}`, 'leave'])))).status).toBe(303);
    const [state] = await rowsOf('select status from app.referral where id = $1', all[0]);
    expect(state).toEqual({ status: 'sent' });
  });

  it('plans no contact where the person wants none', async () => {
    const page = await (await desk.get(routes.cases.closure(of))).text();
    expect(page).toContain('본인이 연락을 원하지 않음');
    expect((await close({ contact: 'none' })).status).toBe(303);
    expect(await rowsOf('select 1 from app.follow_up where case_id = $1', of)).toEqual([]);
  });
});

describe('contacts after closure', () => {
  const contacts = () =>
    rowsOf<{ id: string; outcome: string | null }>(
      'select id, outcome from app.follow_up where case_id = $1 order by due_on, id',
      of,
    );
  const first = async () => routes.cases.followUp(of, (await contacts())[0]?.id ?? '');

  beforeEach(async () => {
    await close();
  });

  it('are listed when due and lead to a page that says how to reach the person safely', async () => {
    const before = database.clock.now;
    database.clock.now = before.add({ hours: 24 * 31 });
    const visitor = await signedIn(app, manager);
    expect(await (await visitor.get('/work')).text()).toContain(await first());
    database.clock.now = before;
    desk = await signedIn(app, manager);
    const page = await (await desk.get(await first())).text();
    expect(page).toContain('안전 연락 방법을 지키십시오');
    expect((await desk.post(await first(), onceField())).status).toBe(422);
    expect((await desk.get(routes.cases.followUp(of, newId()))).status).toBe(404);
    const outsider = await signedIn(app, await hire(database, 'case_manager', 'center'));
    expect((await outsider.get(await first())).status).toBe(404);
  });

  it('are recorded once, with a sealed note', async () => {
    const path = await first();
    const fields = { ...onceField(), outcome: 'reached', note: '잘 지내심' };
    const answers = await Promise.all([desk.post(path, fields), desk.post(path, fields)]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    expect((await contacts()).map((one) => one.outcome)).toEqual(['reached', null, null]);
    expect(await (await desk.get(routes.cases.notes(of))).text()).toContain('잘 지내심');
    expect((await desk.post(path, { ...onceField(), outcome: 'reached' })).status).toBe(409);
  });

  it('are tried again on a day to come when nobody was reached', async () => {
    const day = (year: string) => ({ 'again-year': year, 'again-month': '12', 'again-day': '30' });
    const missed = { outcome: 'not_reached' };
    expect((await desk.post(await first(), { ...onceField(), ...missed, ...day('2020') })).status).toBe(422);
    expect((await desk.post(await first(), { ...onceField(), ...missed, ...day('2026') })).status).toBe(303);
    expect((await contacts()).filter((one) => one.outcome === null)).toHaveLength(3);
  });

  it('end altogether when the person wants no contact', async () => {
    expect((await desk.post(await first(), { ...onceField(), outcome: 'no_contact' })).status).toBe(303);
    expect((await contacts()).map((one) => one.outcome)).toEqual(['no_contact', 'no_contact', 'no_contact']);
  });

  it('open the case again when the person wants help', async () => {
    expect((await desk.post(await first(), { ...onceField(), outcome: 'wants_help' })).status).toBe(303);
    const [state] = await rowsOf<{ status: string }>('select status from app.case_file where id = $1', of);
    expect(state?.status).toBe('open');
    const [closure] = await rowsOf('select reopen_reason from app.case_closure where case_id = $1', of);
    expect(closure).toEqual({ reopen_reason: 'person_asks' });
    expect((await contacts()).map((one) => one.outcome)).toEqual(['wants_help', 'reopened', 'reopened']);
  });
});
