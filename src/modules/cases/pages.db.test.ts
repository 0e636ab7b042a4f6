import { beforeAll, describe, expect, it } from 'vitest';
import { onceField, signedIn, type TestApp, testApp, type Visitor } from '../../../test/app.ts';
import { openCaseFor } from '../../../test/cases.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import type { StaffActor } from '../../db/access.ts';
import { type CaseId, newId } from '../../shared/ids.ts';

let database: TestDatabase;
let app: TestApp;
let counsellor: StaffActor;
let manager: StaffActor;
let colleague: StaffActor;
let stranger: StaffActor;
let desk: Visitor;
let of: CaseId;

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  counsellor = await hire(database, 'intake_counsellor', 'center', { name: '김상담' });
  manager = await hire(database, 'case_manager', 'center', { name: '이사례' });
  colleague = await hire(database, 'case_manager', 'center', { name: '박동료' });
  stranger = await hire(database, 'institution_worker', 'police');
  desk = await signedIn(app, counsellor);
  of = await openCaseFor(database, counsellor, manager.id);
});

describe('notes', () => {
  const path = () => `/cases/${of}/notes`;

  it('says beside the fields what is missing and keeps what was typed', async () => {
    const answer = await desk.post(path(), { ...onceField(), text: '', class: 'nonsense' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('메모 내용을 써 주십시오.');
    expect(page).toContain('정보 분류를 골라 주십시오.');
    expect(page).toContain('href="#f-text"');
  });

  it('refuses a note that is too long and shows all of it again', async () => {
    const text = '가'.repeat(4001);
    const answer = await desk.post(path(), { ...onceField(), text, class: 'incident' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(text);
  });

  it('is written once, however often the button is pressed', async () => {
    const fields = { ...onceField(), text: '두 번 눌렀습니다', class: 'legal' };
    const answers = await Promise.all([desk.post(path(), fields), desk.post(path(), fields)]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    const page = await (await desk.get(path())).text();
    expect(page.split('두 번 눌렀습니다')).toHaveLength(2);
  });

  it('stays with the own institution unless it is shared', async () => {
    await desk.post(path(), { ...onceField(), text: '우리만 보는 메모', class: 'legal' });
    const other = await signedIn(app, manager);
    expect(await (await other.get(path())).text()).toContain('우리만 보는 메모');
    const outside = await signedIn(app, stranger);
    expect((await outside.get(path())).status).toBe(404);
  });

  it('never reaches the database in the clear', async () => {
    const rows = await database.admin.query("select encode(sealed, 'escape') as bytes from app.note");
    expect(JSON.stringify(rows.rows)).not.toContain('우리만');
  });

  it('answers 404 for a case that is not there, a forged id and a form without its token', async () => {
    expect((await desk.get(`/cases/${newId<'case'>()}/notes`)).status).toBe(404);
    expect((await desk.get('/cases/nonsense/notes')).status).toBe(404);
    expect(
      (await desk.post(`/cases/${newId<'case'>()}/notes`, { ...onceField(), text: 'x', class: 'legal' }))
        .status,
    ).toBe(404);
    const forged = await app.visitor(desk.headers.cookie).post(path(), { text: 'x', class: 'legal' });
    expect(forged.status).toBe(403);
  });
});

describe('the timeline and the access log', () => {
  it('names every line and shows who looked', async () => {
    const timeline = await (await desk.get(`/cases/${of}/timeline`)).text();
    expect(timeline).toContain('메모 작성');
    const log = await (await desk.get(`/cases/${of}/access-log`)).text();
    expect(log).toContain('내용 열람');
    expect(log).toContain('김상담');
  });

  it('pages by key without losing or repeating a line', async () => {
    const target = await openCaseFor(database, counsellor);
    for (let n = 0; n < 35; n += 1) {
      database.clock.now = database.clock.now.add({ seconds: 1 });
      await desk.post(`/cases/${target}/notes`, { ...onceField(), text: `메모 ${n}`, class: 'legal' });
    }
    const seen: string[] = [];
    let next: string | null = `/cases/${target}/notes`;
    while (next !== null) {
      const page: string = await (await desk.get(next)).text();
      seen.push(...[...page.matchAll(/메모 \d+/g)].map((match) => match[0]));
      next = /href="(\/cases\/[^"]+\/notes\?before=[^"]+)"/.exec(page)?.[1] ?? null;
    }
    expect(new Set(seen).size).toBe(35);
    expect(seen).toHaveLength(35);
  });
});

describe('closing, reopening, handing over', () => {
  it('asks how it ended', async () => {
    const answer = await (await signedIn(app, manager)).post(`/cases/${of}/closure`, {
      ...onceField(),
      version: '2',
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('종결 사유를 골라 주십시오.');
  });

  it('refuses a form that somebody overtook, and keeps what was typed', async () => {
    const visitor = await signedIn(app, manager);
    const answer = await visitor.post(`/cases/${of}/closure`, {
      ...onceField(),
      version: '1',
      outcome: 'moved',
      summary: '이사하심',
    });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain('그사이 다른 사람이 바꾸었습니다');
    expect(page).toContain('이사하심');
  });

  it('closes with three contacts to come, and opens again for a coded reason', async () => {
    const visitor = await signedIn(app, manager);
    const closing = { ...onceField(), version: '2', outcome: 'goals_met', summary: '' };
    expect((await visitor.post(`/cases/${of}/closure`, closing)).status).toBe(303);
    const due = await database.admin.query(
      'select due_on::text from app.follow_up where case_id = $1 order by due_on',
      [of],
    );
    expect(due.rows.map((row) => row.due_on)).toEqual(['2026-12-23', '2027-02-23', '2027-05-23']);
    const reopened = await visitor.post(`/cases/${of}/reopening`, {
      ...onceField(),
      version: '3',
      reason: 'new_harm',
    });
    expect(reopened.status).toBe(303);
    expect(
      (await visitor.post(`/cases/${of}/reopening`, { ...onceField(), version: '4', reason: 'new_harm' }))
        .status,
    ).toBe(409);
  });

  it('is for those on the case: the front desk sees every case and ends or passes on its own', async () => {
    const other = await signedIn(app, await hire(database, 'intake_counsellor', 'center'));
    const version = '4';
    const closing = { ...onceField(), version, outcome: 'goals_met', summary: '' };
    expect((await other.post(`/cases/${of}/closure`, closing)).status).toBe(409);
    const passing = { ...onceField(), version, to: colleague.id };
    expect((await other.post(`/cases/${of}/transfer`, passing)).status).toBe(409);
    const sealing = { ...onceField(), version, reason: 'asked' };
    expect((await other.post(`/cases/${of}/seal`, sealing)).status).toBe(409);
  });

  it('hands over to a colleague and is gone from the giver at once', async () => {
    const visitor = await signedIn(app, manager);
    const foreign = await visitor.post(`/cases/${of}/transfer`, {
      ...onceField(),
      version: '4',
      to: stranger.id,
    });
    expect(foreign.status).toBe(409);
    const answer = await visitor.post(`/cases/${of}/transfer`, {
      ...onceField(),
      version: '4',
      to: colleague.id,
    });
    expect(answer.status).toBe(303);
    expect((await visitor.get(`/cases/${of}/notes`)).status).toBe(404);
    expect((await (await signedIn(app, colleague)).get(`/cases/${of}/notes`)).status).toBe(200);
  });
});
