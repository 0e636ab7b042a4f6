import { beforeAll, describe, expect, it } from 'vitest';
import { onceField, signedIn, type TestApp, testApp, type Visitor } from '../../../../test/app.ts';
import { openCaseFor } from '../../../../test/cases.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';
import { hire } from '../../../../test/people.ts';
import { force } from '../../../../test/security/centre.ts';
import type { StaffActor } from '../../../db/access.ts';
import { roles } from '../../../db/decision.ts';
import { parseCaseFilter } from '../list/case-list.ts';
import { exportCases } from './actions.ts';

let database: TestDatabase;
let app: TestApp;
let counsellor: StaffActor;
let desk: Visitor;
const wide = '/cases/export?mine=centre';

const leaf = async () => {
  const { rows } = await database.admin.query(
    `select detail, actor_id, case_id from audit.leaf where event = 'cases.exported' order by at desc, id desc`,
  );
  return { count: rows.length, last: rows[0] };
};
const fileFrom = async (visitor: Visitor, path: string) => {
  const answer = await visitor.post(path, { ...onceField(), reason: 'meeting' });
  expect([path, answer.status]).toEqual([path, 200]);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
};

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  counsellor = await hire(database, 'intake_counsellor', 'center', { name: '이름있는직원' });
  desk = await signedIn(app, counsellor);
  for (let n = 0; n < 3; n += 1) await openCaseFor(database, counsellor, n === 0 ? counsellor.id : undefined);
});

describe('the list of cases as a file', () => {
  it('asks why before anything leaves, beside the field, and keeps the filter', async () => {
    const before = (await leaf()).count;
    const page = await (await desk.get(`${wide}&status=open`)).text();
    expect(page).toContain('사례 1건');
    for (const reason of ['', 'curiosity', 'x'.repeat(5_000)]) {
      const answer = await desk.post(`${wide}&status=open`, { ...onceField(), reason });
      expect(answer.status).toBe(422);
      const again = await answer.text();
      expect(again).toContain('이유를 골라 주십시오.');
      expect(again).toMatch(/action="[^"]*status=open/);
    }
    expect((await leaf()).count).toBe(before);
  });

  it('holds coded columns alone, under a neutral name, and is kept nowhere', async () => {
    const answer = await desk.post(wide, { ...onceField(), reason: 'supervision' });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="list-[\d-]+\.csv"$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(lines[0]).toBe('접수번호,단계,위험,범죄 유형,연령대,접수일,마지막 변경,가까운 기한');
    expect(lines).toHaveLength(4);
    expect(lines.join()).not.toContain('이름있는직원');
  });

  it('leaves one leaf with reason, filter and number of rows, and no typed text', async () => {
    const before = (await leaf()).count;
    await fileFrom(desk, `${wide}&status=open&sort=risk`);
    const { count, last } = await leaf();
    expect(count).toBe(before + 1);
    expect(last.actor_id).toBe(counsellor.id);
    expect(last.detail).toMatchObject({ reason: 'meeting', rows: 1, status: 'open', sort: 'risk' });
    await fileFrom(desk, `${wide}&number=${encodeURIComponent('홍길동')}`);
    expect((await leaf()).last.detail).toMatchObject({ number: 'other', rows: 0 });
  });

  it('is there for everybody who has a list and for nobody else', async () => {
    const having = new Set(['intake_counsellor', 'case_manager', 'institution_worker', 'institution_lead']);
    for (const role of roles) {
      const visitor = await signedIn(app, await hire(database, role, 'center'));
      const asked = [await visitor.get(wide), await visitor.post(wide, { reason: 'meeting' })];
      const status = having.has(role) || role === 'centre_manager' ? 200 : 404;
      expect([role, ...asked.map((answer) => answer.status)]).toEqual([role, status, status]);
    }
  });

  it('breaks off when the session ends on the way', async () => {
    const leaver = await hire(database, 'intake_counsellor', 'center');
    await openCaseFor(database, leaver);
    const { pages } = await exportCases(database.deps, leaver, parseCaseFilter({ mine: 'centre' }), 'report');
    await force(database, `update auth.session set revoked_at = now() where id = '${leaver.session}'`);
    const taken = await Array.fromAsync(pages).catch(() => []);
    expect(taken.flat()).toEqual([]);
  });

  it('holds four thousand rows once each, in the order asked for, page by page', async () => {
    await force(
      database,
      `insert into app.case_file (id, center_id, number, status, channel, risk_band, opened_at, changed_at)
       select gen_random_uuid(), 'seoul', '2025-' || lpad(n::text, 6, '0'), 'closed', 'visit',
         (array['critical', 'high', 'elevated', 'standard', null])[1 + n % 5],
         timestamptz '2025-01-01' + interval '1 minute' * (n / 3), timestamptz '2025-06-01' + interval '1 second' * (n % 100)
       from generate_series(1, 4000) n`,
    );
    for (const sort of ['opened', 'changed', 'risk']) {
      const filter = parseCaseFilter({ mine: 'centre', status: 'closed', sort });
      const { rows, pages } = await exportCases(database.deps, counsellor, filter, 'report');
      expect(rows).toBe(4_000);
      const seen = new Set<string>();
      for await (const page of pages) {
        expect(page.length).toBeLessThanOrEqual(1_000);
        for (const row of page) seen.add(row.number);
      }
      expect([sort, seen.size]).toEqual([sort, 4_000]);
    }
  });
});
