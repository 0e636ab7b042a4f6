// What she was not content with reaches whoever runs the centre, and never those it may be about.
import { beforeAll, describe, expect, it } from 'vitest';
import { onceField, signedIn, type Visitor } from '../../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';
import { hire } from '../../../../test/people.ts';
import { force } from '../../../../test/security/centre.ts';
import { read, type StaffActor } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { type Browser, portalOf } from '../victim.fixture.ts';
import { complaintLines } from './complaint-store.ts';

let database: TestDatabase;
let portal: ReturnType<typeof portalOf>;
let counsellor: StaffActor;
let head: StaffActor;
let officer: StaffActor;
let desk: Visitor;
let headDesk: Visitor;

beforeAll(async () => {
  database = await cloneDatabase();
  portal = portalOf(database);
  counsellor = await hire(database, 'intake_counsellor', 'center');
  head = await hire(database, 'centre_manager', 'center', { purpose: 'administration' });
  officer = await hire(database, 'privacy_officer', 'center', { purpose: 'review' });
  desk = await signedIn(portal.app, counsellor);
  headDesk = await signedIn(portal.app, head);
});

async function her(): Promise<{ of: CaseId; browser: Browser }> {
  const of = await portal.openCase(counsellor);
  return { of, browser: await portal.inside(await portal.issue(counsellor, of)) };
}

async function complains(browser: Browser, about: string, text: string): Promise<string> {
  const ids = async () =>
    (await database.admin.query('select id from app.complaint')).rows.map((row) => row.id);
  const before = await ids();
  await browser.html('/my/told');
  const sent = await browser.post('/my/told', { ...onceField(), about, text });
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/my/told?done=sent']);
  return (await ids()).find((id) => !before.includes(id));
}

const heardBy = async (who: StaffActor) =>
  (await read(database.deps, who, complaintLines)).map(({ id }) => id);

describe('a complaint', () => {
  it('goes past those on her case to the centre manager, is answered once, and she reads the answer', async () => {
    const { of, browser } = await her();
    const id = await complains(browser, 'person', '담당자가 소리를 질렀어요');
    for (const part of ['', '/portal', '/timeline', '/access-log']) {
      const html = await (await desk.get(`/cases/${of}${part}`)).text();
      expect([part, /소리를 질렀|complaint|불편/.exec(html)?.[0] ?? null]).toEqual([part, null]);
    }
    expect((await desk.get(`/complaints/${id}`)).status).toBe(404);
    expect(await heardBy(counsellor)).toEqual([]);
    expect(await (await headDesk.get('/work')).text()).toContain('답을 기다리는 불편 글 1건');
    const number = (await database.admin.query('select number from app.case_file where id = $1', [of]))
      .rows[0].number;
    const page = await (await headDesk.get(`/complaints/${id}`)).text();
    expect(page).toContain('소리를 질렀어요');
    expect(page).not.toContain(number);
    expect(page).not.toContain(of);
    const answer = { ...onceField(), text: '미안해요. 담당자를 바꿀게요.' };
    expect((await headDesk.post(`/complaints/${id}/answer`, answer)).status).toBe(303);
    expect((await headDesk.post(`/complaints/${id}/answer`, answer)).status).toBe(303);
    const other = await headDesk.post(`/complaints/${id}/answer`, { ...onceField(), text: '다른 답' });
    expect(other.status).toBe(409);
    const hers = await browser.html('/my/told');
    expect(hers).toContain('담당자를 바꿀게요');
    expect(hers).not.toContain('다른 답');
    const told = await database.admin.query('select template from app.notice where case_id = $1', [of]);
    expect(told.rows).toEqual([{ template: 'news' }]);
    const leaves = await database.admin.query(
      "select event, case_id from audit.leaf where detail->>'complaint' = $1 and event <> 'complaint.read' order by at, event",
      [id],
    );
    expect(leaves.rows.map((row) => [row.event, row.case_id])).toEqual([
      ['complaint.made', null],
      ['complaint.answered', null],
      ['complaint.unchanged', null],
    ]);
  });

  it('about the manager, or from a case a wall keeps every manager from, is for the privacy officer', async () => {
    const { of, browser } = await her();
    const about = await complains(browser, 'head', '센터장이 알려졌어요');
    const walled = await complains(browser, 'place', '너무 오래 기다렸어요');
    expect(await heardBy(head)).not.toContain(about);
    expect(await heardBy(head)).toContain(walled);
    expect(await heardBy(officer)).toEqual([about]);
    await force(
      database,
      `insert into app.access_block (case_id, staff_id, ground) values ('${of}', '${head.id}', 'family')`,
    );
    expect(await heardBy(head)).not.toContain(walled);
    expect(await heardBy(officer)).toContain(walled);
    expect((await headDesk.get(`/complaints/${walled}`)).status).toBe(404);
  });

  it('loses nothing typed, is sealed, and is nobody else’s to read', async () => {
    const { browser } = await her();
    await browser.html('/my/told');
    const wrong = await browser.post('/my/told', { ...onceField(), text: '아직 고르지 않음' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('아직 고르지 않음</textarea>');
    await complains(browser, 'other', '나만 아는 말');
    expect(await (await her()).browser.html('/my/told')).not.toContain('나만 아는 말');
    const stored = await database.admin.query('select c::text as row from app.complaint c');
    expect(stored.rows.every(({ row }) => !row.includes('나만'))).toBe(true);
  });
});
