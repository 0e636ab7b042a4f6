import { beforeAll, describe, expect, it } from 'vitest';
import { onceField, signedIn, type TestApp, testApp, type Visitor } from '../../../test/app.ts';
import { openCaseFor } from '../../../test/cases.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import type { StaffActor } from '../../db/access.ts';
import { type CaseId, newId } from '../../shared/ids.ts';

let database: TestDatabase;
let app: TestApp;
let manager: StaffActor;
let visitor: Visitor;
let of: CaseId;

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  const counsellor = await hire(database, 'intake_counsellor', 'center');
  manager = await hire(database, 'case_manager', 'center');
  visitor = await signedIn(app, manager);
  of = await openCaseFor(database, counsellor, manager.id);
});

const day = { 'due-year': '2026', 'due-month': '11', 'due-day': '30' };

describe('the plan', () => {
  it('keeps a goal in the person’s own words, sealed', async () => {
    const fields = { ...onceField(), domain: 'housing', text: '혼자 살 집을 구하고 싶어요' };
    expect((await visitor.post(`/cases/${of}/goals`, fields)).status).toBe(303);
    expect(await (await visitor.get(`/cases/${of}/plan`)).text()).toContain('혼자 살 집을 구하고 싶어요');
  });

  it('gives every control of its two forms a label of its own', async () => {
    const page = await (await visitor.get(`/cases/${of}/plan`)).text();
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('asks for what is missing and keeps the rest', async () => {
    const answer = await visitor.post(`/cases/${of}/tasks`, {
      ...onceField(),
      what: '전화하기',
      'due-year': '2026',
      'due-month': '13',
      'due-day': '1',
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('종류를 골라 주십시오.');
    expect(page).toContain('value="전화하기"');
    expect(page).toContain('value="13"');
  });

  it('puts a task on its owner’s list without a word that identifies', async () => {
    const fields = { ...onceField(), kind: 'call', what: '홍길동 님께 전화', assignee: manager.id, ...day };
    const twice = await Promise.all([
      visitor.post(`/cases/${of}/tasks`, fields),
      visitor.post(`/cases/${of}/tasks`, fields),
    ]);
    expect(twice.map((answer) => answer.status)).toEqual([303, 303]);
    const list = await (await visitor.get('/tasks')).text();
    expect(list.split('안부 연락')).toHaveLength(2);
    expect(list).not.toContain('홍길동');
  });

  it('finishes a task once and answers 404 for a forged one', async () => {
    const found = await database.admin.query('select id from app.task limit 1');
    const id: string = found.rows[0].id;
    expect((await visitor.post(`/tasks/${id}/completion`, onceField())).status).toBe(303);
    expect((await visitor.post(`/tasks/${id}/completion`, onceField())).status).toBe(303);
    expect((await visitor.post(`/tasks/${newId<'task'>()}/completion`, onceField())).status).toBe(404);
    const outsider = await signedIn(app, await hire(database, 'case_manager', 'cvsc'));
    expect((await outsider.post(`/tasks/${id}/completion`, onceField())).status).toBe(404);
  });
});
