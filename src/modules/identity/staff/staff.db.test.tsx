import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Fields,
  onceField,
  signedIn,
  type TestApp,
  testApp,
  type Visitor,
} from '../../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';
import { hire } from '../../../../test/people.ts';
import { read, type StaffActor, write } from '../../../db/access.ts';
import { newId } from '../../../shared/ids.ts';
import { nameYearToken } from '../relations/relation.ts';
import { staffRelatedTo } from '../relations/store.ts';
import { openAssignments } from './actions.ts';

let database: TestDatabase;
let app: TestApp;
let chief: StaffActor;
let administrator: Visitor;
let worker: StaffActor;

beforeAll(async () => {
  database = await cloneDatabase();
  database.clock.now = Temporal.Now.instant();
  app = testApp(database);
  chief = await hire(database, 'administrator', 'center');
  administrator = await signedIn(app, chief);
});

beforeEach(async () => {
  worker = await hire(database, 'institution_worker', 'police', { name: '나경찰' });
});

const post = (path: string, fields: Fields) =>
  administrator.post(`/staff/${worker.id}/${path}`, { version: '1', ...onceField(), ...fields });

const rowOf = (id: StaffActor['id']) =>
  database.adminDb
    .selectFrom('auth.staff')
    .select(['role', 'active', 'version'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

async function assign(to: StaffActor): Promise<void> {
  const counsellor = await hire(database, 'intake_counsellor', 'center');
  await write(database.deps, counsellor, async (w) => {
    const id = newId<'case'>();
    await w.db
      .insertInto('app.case_file')
      .values({ id, center_id: 'seoul', number: '2026-777777', status: 'open', channel: 'visit' })
      .execute();
    await w.db
      .insertInto('app.assignment')
      .values({ case_id: id, staff_id: to.id, capacity: 'desk' })
      .execute();
    w.record({ event: 'case.opened', case: id });
  });
}

describe('closing an account', () => {
  const leaving = { kind: 'left', reason: '전출' };

  it('ends every session at once and says what has to be handed over', async () => {
    const session = await signedIn(app, worker);
    expect((await session.get('/directory')).status).toBe(200);
    await assign(worker);
    const answer = await post('leaving', leaving);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/staff/${worker.id}?done=closed`]);
    expect((await session.get('/directory')).headers.get('location')).toBe('/sign-in?next=%2Fdirectory');
    expect(await rowOf(worker.id)).toEqual({ role: 'institution_worker', active: false, version: 2 });
    expect(await openAssignments(database.deps, worker.id, chief.id)).toEqual([
      { number: '2026-777777', capacity: 'desk' },
    ]);
    const file = async () => await (await administrator.get(`/staff/${worker.id}`)).text();
    expect(await file()).toContain('2026-777777');
    await database.admin.query(
      `begin; set local session_replication_role = replica;
       insert into app.access_block (case_id, staff_id, ground)
       select id, '${chief.id}', 'family' from app.case_file where number = '2026-777777'; commit`,
    );
    expect(await file()).not.toContain('2026-777777');
  });

  it('is undone by opening the account again; old sessions stay dead', async () => {
    const before = await signedIn(app, worker);
    await post('leaving', { ...leaving, kind: 'suspended' });
    const answer = await post('resumption', { version: '2', reason: '복귀' });
    expect(answer.status).toBe(303);
    expect((await rowOf(worker.id)).active).toBe(true);
    expect((await before.get('/directory')).status).toBe(303);
    const log = await (await administrator.get(`/staff/${worker.id}`)).text();
    expect(log).toContain('복귀');
    expect(log).toContain('전출');
  });

  it('refuses oneself and the last administrator', async () => {
    const own = await administrator.post(`/staff/${chief.id}/leaving`, {
      ...leaving,
      version: '1',
      ...onceField(),
    });
    expect(own.status).toBe(422);
    expect(await own.text()).toContain('스스로 바꿀 수 없습니다');
    const second = await hire(database, 'administrator', 'center');
    const other = await signedIn(app, second);
    const both = await Promise.all([
      other.post(`/staff/${chief.id}/leaving`, { ...leaving, version: '1', ...onceField() }),
      administrator.post(`/staff/${second.id}/leaving`, { ...leaving, version: '1', ...onceField() }),
    ]);
    const active = await database.adminDb
      .selectFrom('auth.staff')
      .select('id')
      .where('role', '=', 'administrator')
      .where('active', '=', true)
      .execute();
    expect(active).toHaveLength(1);
    expect(both.map((one) => one.status).sort()[0]).toBe(303);
    expect(both.every((one) => one.status < 500)).toBe(true);
    if (active[0]?.id === second.id) {
      [chief, administrator] = [second, other];
    }
  });

  it.each([
    ['nothing', { kind: '', reason: '' }, '닫는 이유를 골라 주십시오'],
    ['a reason without end', { ...leaving, reason: '가'.repeat(201) }, '200자까지'],
    ['an unknown kind', { ...leaving, kind: 'fired' }, '닫는 이유를 골라 주십시오'],
  ])('answers %s with words', async (_, fields, words) => {
    const answer = await post('leaving', fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
    expect((await rowOf(worker.id)).active).toBe(true);
  });
});

describe('changing a role', () => {
  const promotion = { role: 'institution_lead', reason: '승진' };

  it('ends the sessions, keeps the reason, and counts once when sent twice', async () => {
    const session = await signedIn(app, worker);
    const fields = { ...promotion, version: '1', ...onceField() };
    const path = `/staff/${worker.id}/grant`;
    expect((await administrator.post(path, fields)).status).toBe(303);
    expect((await administrator.post(path, fields)).status).toBe(303);
    expect(await rowOf(worker.id)).toEqual({ role: 'institution_lead', active: true, version: 2 });
    expect((await session.get('/directory')).status).toBe(303);
    const grants = await database.adminDb
      .selectFrom('auth.grant_event')
      .select(['kind', 'from_role', 'to_role', 'reason', 'by_staff'])
      .where('staff_id', '=', worker.id)
      .execute();
    expect(grants).toEqual([
      {
        kind: 'changed',
        from_role: 'institution_worker',
        to_role: 'institution_lead',
        reason: '승진',
        by_staff: chief.id,
      },
    ]);
  });

  it('shows both values when somebody else was first, and saves the second time', async () => {
    await post('grant', promotion);
    const once = onceField();
    const stale = await post('grant', { role: 'institution_worker', reason: '착오', ...once });
    expect(stale.status).toBe(409);
    const page = await stale.text();
    expect(page).toContain('그사이 다른 사람이 바꾸었습니다');
    expect(page).toContain('기관 책임자');
    expect(page).toContain('value="착오"');
    expect(page).toContain('name="version" value="2"');
    expect(
      (await post('grant', { role: 'institution_worker', reason: '착오', version: '2', ...once })).status,
    ).toBe(303);
  });

  it.each([
    ['nothing', { role: '', reason: '' }, '역할을 골라 주십시오'],
    ['a role of another institution', { role: 'auditor', reason: '잠시' }, '이 기관에는 없는 역할'],
    ['an unknown role', { role: 'god', reason: '잠시' }, '역할을 골라 주십시오'],
  ])('answers %s with words', async (_, fields, words) => {
    const answer = await post('grant', fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
  });
});

describe('declared relations', () => {
  const spouse = { kind: 'spouse', name: '이 몽룡', birthYear: '1990' };

  it('are found by token and never stored as a name', async () => {
    expect((await post('relations', spouse)).status).toBe(303);
    const token = nameYearToken(database.keyring, 'seoul', '이몽룡', 1990);
    const found = await read(database.deps, chief, (r) => staffRelatedTo(r, [token]));
    expect(found).toEqual([{ staff: worker.id, kind: 'spouse' }]);
    const other = nameYearToken(database.keyring, 'seoul', '이몽룡', 1991);
    expect(await read(database.deps, chief, (r) => staffRelatedTo(r, [other]))).toEqual([]);
    const page = await (await administrator.get(`/staff/${worker.id}`)).text();
    expect(page).toContain('배우자');
    expect(page).not.toContain('몽룡');
    const rows = await database.adminDb
      .selectFrom('auth.staff_relation')
      .select('id')
      .where('staff_id', '=', worker.id)
      .execute();
    expect((await post(`relations/${rows[0]?.id}/ending`, {})).status).toBe(303);
    expect(await read(database.deps, chief, (r) => staffRelatedTo(r, [token]))).toEqual([]);
    expect((await post(`relations/${rows[0]?.id}/ending`, {})).status).toBe(404);
  });

  it.each([
    ['nothing', { kind: '', name: '', birthYear: '' }, '관계를 골라 주십시오'],
    ['a name without end', { ...spouse, name: '가'.repeat(41) }, '40자까지'],
    ['a year of letters', { ...spouse, birthYear: '아흔' }, '태어난 해를 네 자리'],
    ['a year to come', { ...spouse, birthYear: '2999' }, '태어난 해를 네 자리'],
  ])('answer %s with words', async (_, fields, words) => {
    const answer = await post('relations', fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
  });

  it('count once when the form is sent twice', async () => {
    const fields = { ...spouse, ...onceField() };
    await post('relations', fields);
    await post('relations', fields);
    const rows = await database.adminDb
      .selectFrom('auth.staff_relation')
      .select('id')
      .where('staff_id', '=', worker.id)
      .execute();
    expect(rows).toHaveLength(1);
  });
});

describe('sessions', () => {
  it('are listed and ended, one or all', async () => {
    const session = await signedIn(app, worker);
    expect((await post('sessions-ending', { session: worker.session })).status).toBe(303);
    expect((await session.get('/directory')).status).toBe(303);
    expect((await post('sessions-ending', {})).status).toBe(303);
    expect((await post('sessions-ending', { session: 'x' })).status).toBe(404);
  });
});

describe('the staff list', () => {
  it('is paged by name and filtered, with a true count', async () => {
    for (let at = 0; at < 60; at += 1) {
      await hire(database, 'institution_worker', 'smile', { name: `가직원${String(at).padStart(2, '0')}` });
    }
    const first = await (await administrator.get('/staff?institution=smile')).text();
    expect(first).toContain('모두 60건');
    expect(first).toContain('가직원49');
    expect(first).not.toContain('가직원50');
    const next = /href="([^"]+)" rel="next"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = await (await administrator.get(next)).text();
    expect(second).toContain('가직원50');
    expect(second).not.toContain('가직원49');
  });

  it('answers nonsense in the address with the first page', async () => {
    for (const query of ['after=%%%', 'after=eyJ', 'institution=mars&role=god&state=x']) {
      expect((await administrator.get(`/staff?${query}`)).status).toBe(200);
    }
  });

  it('is the administrator’s alone, and forged ids find nothing', async () => {
    const other = await signedIn(app, worker);
    for (const path of ['/staff', `/staff/${chief.id}`]) expect((await other.get(path)).status).toBe(404);
    const form = { role: 'administrator', reason: 'x', version: '1', ...onceField() };
    expect((await other.post(`/staff/${worker.id}/grant`, form)).status).toBe(404);
    for (const id of [crypto.randomUUID(), 'x']) {
      expect((await administrator.get(`/staff/${id}`)).status).toBe(404);
      expect((await administrator.post(`/staff/${id}/grant`, { ...form, ...onceField() })).status).toBe(404);
      const relation = { kind: 'self', name: '가나다', birthYear: '1990', ...onceField() };
      expect((await administrator.post(`/staff/${id}/relations`, relation)).status).toBe(404);
    }
    const elsewhere = await hire(database, 'administrator', 'center', { center: 'busan' });
    expect((await administrator.get(`/staff/${elsewhere.id}`)).status).toBe(404);
  });
});
