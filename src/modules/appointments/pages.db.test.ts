import { beforeAll, describe, expect, it } from 'vitest';
import { onceField, signedIn, type TestApp, testApp, type Visitor } from '../../../test/app.ts';
import { openCaseFor } from '../../../test/cases.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { type CaseId, newId } from '../../shared/ids.ts';

let database: TestDatabase;
let app: TestApp;
let visitor: Visitor;
let of: CaseId;

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  const counsellor = await hire(database, 'intake_counsellor', 'center');
  visitor = await signedIn(app, counsellor);
  of = await openCaseFor(database, counsellor);
});

const booking = {
  kind: 'counselling',
  'day-year': '2026',
  'day-month': '11',
  'day-day': '25',
  time: '14:30',
  minutes: '50',
  place: '상담실 2',
};

describe('appointments', () => {
  it('says what is wrong with each field', async () => {
    const answer = await visitor.post(`/cases/${of}/appointments`, {
      ...onceField(),
      time: '25:00',
      place: '가'.repeat(201),
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const sentence of ['종류를 골라 주십시오.', '날짜를 써 주십시오.', '14:30처럼', '200자까지'])
      expect(page).toContain(sentence);
  });

  it('books once, in Korean time, with the place sealed', async () => {
    const fields = { ...onceField(), ...booking };
    await Promise.all([
      visitor.post(`/cases/${of}/appointments`, fields),
      visitor.post(`/cases/${of}/appointments`, fields),
    ]);
    const rows = await database.admin.query('select id, starts_at from app.appointment');
    expect(rows.rowCount).toBe(1);
    expect(String(rows.rows[0].starts_at)).toBe('2026-11-25T05:30:00Z');
    expect(await (await visitor.get(`/cases/${of}/schedule`)).text()).toContain('상담실 2');
  });

  it('records the outcome once and refuses a form that was overtaken', async () => {
    const rows = await database.admin.query('select id from app.appointment');
    const path = `/appointments/${rows.rows[0].id}/outcome`;
    expect((await visitor.post(path, { ...onceField(), outcome: 'attended', version: '1' })).status).toBe(
      303,
    );
    expect((await visitor.post(path, { ...onceField(), outcome: 'missed', version: '1' })).status).toBe(409);
    expect(
      (
        await visitor.post(`/appointments/${newId<'appointment'>()}/outcome`, {
          ...onceField(),
          outcome: 'missed',
          version: '1',
        })
      ).status,
    ).toBe(404);
  });
});
