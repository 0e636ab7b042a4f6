import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onceField, signedIn, type TestApp, testApp } from '../../../../test/app.ts';
import { openCaseFor } from '../../../../test/cases.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';
import { hire } from '../../../../test/people.ts';
import { force, save } from '../../../../test/security/centre.ts';
import { read, type StaffActor } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { type CaseId, newId } from '../../../shared/ids.ts';
import { bookAppointment } from '../../appointments/index.ts';
import { addTask } from '../../plans/index.ts';
import { acceptReferral, claimReferral, sendBundle } from '../../referrals/index.ts';
import { consentTo } from '../../referrals/test-world.ts';
import { handOver } from './actions.ts';
import { leftBehind } from './handover-store.ts';

let database: TestDatabase;
let app: TestApp;
let counsellor: StaffActor;
let boss: StaffActor;
let lead: StaffActor;
let leaver: StaffActor;
let heavy: StaffActor;
let light: StaffActor;
let first: CaseId;
let second: CaseId;

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  counsellor = await hire(database, 'intake_counsellor', 'center');
  boss = await hire(database, 'centre_manager', 'center');
  lead = await hire(database, 'institution_lead', 'cvsc');
  heavy = await hire(database, 'case_manager', 'cvsc', { name: '많은담당' });
  light = await hire(database, 'case_manager', 'cvsc', { name: '적은담당' });
  await openCaseFor(database, counsellor, heavy.id);
});

const suspend = (who: StaffActor) =>
  force(database, `update auth.staff set active = false where id = '${who.id}'`);
const wall = (of: CaseId, who: StaffActor) =>
  force(
    database,
    `insert into app.access_block (case_id, staff_id, ground) values ('${of}', '${who.id}', 'relation')`,
  );
const numberOf = async (of: CaseId): Promise<string> =>
  (await database.admin.query('select number from app.case_file where id = $1', [of])).rows[0].number;
const leavesOf = async (of: CaseId, event: string) =>
  (await database.admin.query('select detail from audit.leaf where case_id = $1 and event = $2', [of, event]))
    .rows;
const listed = (by: StaffActor) => read(database.deps, by, (r) => leftBehind(r, leaver.id));
const path = () => routes.handovers.show(leaver.id);

beforeEach(async () => {
  leaver = await hire(database, 'case_manager', 'cvsc', { name: '떠난담당' });
  first = await openCaseFor(database, counsellor, leaver.id);
  second = await openCaseFor(database, counsellor, leaver.id);
});

describe('what a colleague leaves behind', () => {
  it('is nobody’s business while she works here', async () => {
    expect(await listed(boss)).toEqual([]);
    const page = await signedIn(app, boss);
    expect((await page.get(path())).status).toBe(404);
    const given = { to: light.id, cases: [first] };
    expect(await handOver(database.deps, boss, newId(), leaver.id, given)).toEqual({
      kind: 'refused',
      why: 'gone',
    });
  });

  it('stands on the first page and in a list of numbers, capacities and clocks, without any content', async () => {
    await save(database, leaver, first, 'incident', { story: '비밀이야기' });
    await suspend(leaver);
    for (const who of [boss, lead]) {
      const visitor = await signedIn(app, who);
      expect(await (await visitor.get('/work')).text()).toMatch(/담당 없는 사례 \d+건/);
      expect(await (await visitor.get('/handovers')).text()).toContain('떠난담당');
      const page = await (await visitor.get(path())).text();
      expect(page).toContain(await numberOf(first));
      expect(page).toContain('사례관리');
      expect(page).not.toContain('비밀이야기');
      expect((await visitor.get(routes.cases.show(first))).status).toBe(404);
    }
  });

  it('is shown to the lead of another institution and to nobody else either', async () => {
    await suspend(leaver);
    const elsewhere = await hire(database, 'institution_lead', 'police');
    expect(await listed(elsewhere)).toEqual([]);
    expect((await (await signedIn(app, elsewhere)).get(path())).status).toBe(404);
    for (const who of [counsellor, light, await hire(database, 'administrator', 'center')]) {
      expect((await (await signedIn(app, who)).get('/handovers')).status).toBe(404);
    }
  });

  it('is also what a wall or another role keeps a colleague from', async () => {
    await wall(first, leaver);
    expect((await listed(boss)).map((row) => [row.caseId, row.why])).toEqual([[first, 'wall']]);
    await force(database, `update auth.staff set role = 'analyst' where id = '${leaver.id}'`);
    expect((await listed(boss)).map((row) => row.why).sort()).toEqual(['role', 'role']);
  });

  it('leaves out cases that somebody else carries on already', async () => {
    await suspend(counsellor);
    const held = await read(database.deps, boss, (r) => leftBehind(r, counsellor.id));
    await force(database, `update auth.staff set active = true where id = '${counsellor.id}'`);
    expect(held.map((row) => row.caseId)).not.toContain(first);
  });

  it('does not give away the number of a restricted case', async () => {
    await force(database, `update app.case_file set restricted = true where id = '${first}'`);
    await suspend(leaver);
    const rows = await listed(boss);
    expect(rows.find((row) => row.caseId === first)?.number).toBeNull();
    const page = await (await (await signedIn(app, boss)).get(path())).text();
    expect(page).not.toContain(await numberOf(first));
    expect(page).toContain('접근 제한 사례');
  });
});

describe('handing over', () => {
  it('offers colleagues of the same work and institution, lightest load first', async () => {
    await hire(database, 'institution_worker', 'cvsc', { name: '다른일' });
    await hire(database, 'case_manager', 'center', { name: '다른기관' });
    await suspend(leaver);
    const page = await (await (await signedIn(app, boss)).get(path())).text();
    expect(page).toContain('적은담당 · 진행 0건');
    expect(page.indexOf('적은담당')).toBeLessThan(page.indexOf('많은담당'));
    for (const absent of ['다른일', '다른기관', `value="${leaver.id}"`]) expect(page).not.toContain(absent);
  });

  it('asks for cases and for a successor, and keeps what was chosen', async () => {
    await suspend(leaver);
    const visitor = await signedIn(app, boss);
    const nothing = await visitor.post(path(), { ...onceField(), scope: 'chosen', to: light.id });
    expect(nothing.status).toBe(422);
    const page = await nothing.text();
    expect(page).toContain('넘길 사례를 하나 이상 고르거나');
    expect(page).toContain('href="#f-case"');
    expect(page).toContain(`<option value="${light.id}" selected="">`);
    const nobody = await visitor.post(path(), { ...onceField(), scope: 'chosen', case: [first, second] });
    expect(nobody.status).toBe(422);
    const again = await nobody.text();
    expect(again).toContain('받을 동료를 골라 주십시오.');
    expect(again.match(/checked=""/g)).toHaveLength(2);
  });

  it('moves one case whole: manager, assignment, tasks and meetings, with a leaf and a line', async () => {
    const due = Temporal.PlainDate.from('2026-12-01');
    await addTask(database.deps, leaver, newId(), first, {
      kind: 'call',
      text: '전화',
      due,
      assignee: leaver.id,
    });
    await bookAppointment(database.deps, leaver, newId(), first, {
      kind: 'visit',
      startsAt: database.clock.now.add({ hours: 48 }),
      minutes: 60,
      place: '',
      text: '',
    });
    await suspend(leaver);
    const visitor = await signedIn(app, boss);
    const answer = await visitor.post(path(), {
      ...onceField(),
      scope: 'chosen',
      case: first,
      to: light.id,
    });
    expect(answer.headers.get('location')).toBe(`${path()}?moved=1&walled=0&gone=0`);
    const state = await database.admin.query(
      `select f.manager_id, array_agg(a.staff_id || ' ' || a.capacity) filter (where a.until = 'infinity') as live,
         (select assignee_id from app.task where case_id = f.id) as task,
         (select staff_id from app.appointment where case_id = f.id) as meeting
       from app.case_file f join app.assignment a on a.case_id = f.id where f.id = $1 group by f.id`,
      [first],
    );
    expect(state.rows[0]).toMatchObject({ manager_id: light.id, task: light.id, meeting: light.id });
    expect(state.rows[0].live).toContain(`${light.id} manager`);
    expect(state.rows[0].live).not.toContain(`${leaver.id} manager`);
    expect(await leavesOf(first, 'case.handed-over')).toEqual([
      { detail: { from: leaver.id, to: light.id, referrals: 0, tasks: 1, meetings: 1 } },
    ]);
    const timeline = await (await signedIn(app, light)).get(routes.cases.tab(first, 'timeline'));
    expect(await timeline.text()).toContain('인계');
    expect((await listed(boss)).map((row) => row.caseId)).toEqual([second]);
    expect((await visitor.get(routes.cases.show(first))).status).toBe(404);
  });

  it('moves all but what a wall keeps from the successor, and says so', async () => {
    await wall(second, light);
    await suspend(leaver);
    const visitor = await signedIn(app, boss);
    const answer = await visitor.post(path(), { ...onceField(), scope: 'all', to: light.id });
    expect(answer.status).toBe(303);
    const page = await (await visitor.get(answer.headers.get('location') ?? '')).text();
    expect(page).toContain('1건을 넘겼습니다. 1건은 받을 동료와 이해충돌이 있어 남았습니다.');
    expect(page).toContain('이 동료는 이해충돌');
    expect(await leavesOf(second, 'case.hand-over-refused')).toHaveLength(1);
    const walled = await visitor.post(path(), { ...onceField(), scope: 'all', to: light.id });
    expect(walled.status).toBe(409);
    expect(await walled.text()).toContain('이해충돌이 있어 이 동료에게는 넘길 수 없습니다.');
    const rest = await visitor.post(path(), { ...onceField(), scope: 'all', to: heavy.id });
    expect(rest.headers.get('location')).toBe('/handovers?moved=1&walled=0&gone=0');
    expect((await visitor.get(path())).status).toBe(404);
  });

  it('has one effect however often the form is sent, also by two leads at once', async () => {
    await suspend(leaver);
    const fields = { ...onceField(), scope: 'all', to: light.id };
    const [one, other] = [await signedIn(app, boss), await signedIn(app, lead)];
    const answers = await Promise.all([
      one.post(path(), fields),
      one.post(path(), fields),
      other.post(path(), { ...onceField(), scope: 'all', to: heavy.id }),
    ]);
    expect(answers.map((answer) => answer.status).filter((status) => status === 303).length).toBeGreaterThan(
      0,
    );
    const leaves = [
      ...(await leavesOf(first, 'case.handed-over')),
      ...(await leavesOf(second, 'case.handed-over')),
    ];
    expect(leaves).toHaveLength(2);
    const live = await database.admin.query(
      `select count(*)::int as n from app.assignment where case_id = any($1) and capacity = 'manager' and until = 'infinity'`,
      [[first, second]],
    );
    expect(live.rows[0].n).toBe(2);
  });

  it('refuses a successor of another institution, another kind of work or with a closed account', async () => {
    const elsewhere = await hire(database, 'case_manager', 'center');
    const desk = await hire(database, 'institution_worker', 'cvsc');
    const gone = await hire(database, 'case_manager', 'cvsc');
    await suspend(gone);
    await suspend(leaver);
    for (const to of [elsewhere.id, desk.id, gone.id, leaver.id, newId<'staff'>()]) {
      const outcome = await handOver(database.deps, boss, newId(), leaver.id, { to, cases: null });
      expect(outcome).toEqual({ kind: 'refused', why: 'not_here' });
    }
    expect(await listed(boss)).toHaveLength(2);
  });

  it('takes no case that was not left behind, whatever the form says', async () => {
    const foreign = await openCaseFor(database, counsellor, heavy.id);
    await suspend(leaver);
    const given = { to: light.id, cases: [foreign] };
    const outcome = await handOver(database.deps, boss, newId(), leaver.id, given);
    expect(outcome).toEqual({ kind: 'refused', why: 'gone' });
    const manager = await database.admin.query('select manager_id from app.case_file where id = $1', [
      foreign,
    ]);
    expect(manager.rows[0].manager_id).toBe(heavy.id);
  });
});

describe('a desk worker who left', () => {
  const police = async () => {
    const worker = await hire(database, 'institution_worker', 'smile', { name: '떠난창구' });
    const colleague = await hire(database, 'institution_worker', 'smile', { name: '남은창구' });
    const leadOf = await hire(database, 'institution_lead', 'smile');
    const of = await openCaseFor(database, counsellor, heavy.id);
    await consentTo(database, heavy, of, ['smile']);
    const sent = await sendBundle(database.deps, heavy, of, { services: ['smile-psych'] });
    const id = sent.kind === 'sent' ? sent.referrals[0]?.id : undefined;
    if (id === undefined) throw new Error('not sent');
    await claimReferral(database.deps, worker, id);
    await acceptReferral(database.deps, worker, id);
    await suspend(worker);
    return { worker, colleague, leadOf, of, id };
  };

  it('leaves claimed referrals to the lead, who passes them on with their clock', async () => {
    const { worker, colleague, leadOf, of, id } = await police();
    expect(await read(database.deps, boss, (r) => leftBehind(r, worker.id))).toEqual([]);
    const due = async () =>
      (await database.admin.query('select claimed_by, clock_due from app.referral where id = $1', [id]))
        .rows[0];
    const before = await due();
    const visitor = await signedIn(app, leadOf);
    expect(await (await visitor.get(routes.handovers.show(worker.id))).text()).toContain('의뢰 1');
    const answer = await visitor.post(routes.handovers.show(worker.id), {
      ...onceField(),
      scope: 'all',
      to: colleague.id,
    });
    expect(answer.status).toBe(303);
    expect(await due()).toEqual({ claimed_by: colleague.id, clock_due: before.clock_due });
    expect((await (await signedIn(app, colleague)).get(routes.cases.show(of))).status).toBe(200);
    const claims = await database.admin.query(
      'select staff_id, given_by from app.referral_claim where referral_id = $1 order by at',
      [id],
    );
    expect(claims.rows.at(-1)).toEqual({ staff_id: colleague.id, given_by: leadOf.id });
  });

  it('falls to the centre manager where the institution has no lead, and to nobody behind a wall', async () => {
    const { worker, colleague, leadOf, of } = await police();
    await wall(of, leadOf);
    expect(await read(database.deps, leadOf, (r) => leftBehind(r, worker.id))).toEqual([]);
    const given = { to: colleague.id, cases: [of] };
    expect(await handOver(database.deps, leadOf, newId(), worker.id, given)).toEqual({
      kind: 'refused',
      why: 'gone',
    });
    // Another lead of the same institution, from an earlier test, is still there.
    await force(
      database,
      `update auth.staff set active = false where institution = 'smile' and role = 'institution_lead'`,
    );
    expect(await handOver(database.deps, boss, newId(), worker.id, given)).toMatchObject({ kind: 'done' });
  });
});
