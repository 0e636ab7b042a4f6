import { beforeAll, describe, expect, it } from 'vitest';
import { signedIn, type TestApp, testApp } from '../../../test/app.ts';
import { openCaseFor } from '../../../test/cases.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { force } from '../../../test/security/centre.ts';
import type { StaffActor } from '../../db/access.ts';
import { type Role, roles } from '../../db/decision.ts';
import type { CaseId } from '../../shared/ids.ts';

let database: TestDatabase;
let app: TestApp;
let counsellor: StaffActor;
let manager: StaffActor;
const cases: CaseId[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  counsellor = await hire(database, 'intake_counsellor', 'center');
  manager = await hire(database, 'case_manager', 'cvsc');
  for (let n = 0; n < 60; n += 1) {
    database.clock.now = database.clock.now.add({ minutes: 1 });
    cases.push(await openCaseFor(database, counsellor, n % 2 === 0 ? manager.id : undefined));
  }
});

const institutionOf: Partial<Record<Role, string>> = {
  institution_worker: 'police',
  institution_lead: 'police',
  case_manager: 'cvsc',
};

describe('the first page', () => {
  it('opens for every role and is never empty', async () => {
    for (const role of roles) {
      const actor = await hire(database, role, institutionOf[role] ?? 'center');
      const answer = await (await signedIn(app, actor)).get('/work');
      expect(answer.status, role).toBe(200);
      const page = await answer.text();
      expect(page, role).toContain('<h1');
      expect(page, role).toContain('오늘');
    }
  });

  it('sends to the sign-in whoever is not signed in', async () => {
    const answer = await app.visitor().get('/work');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/sign-in?next=%2Fwork');
  });
});

/** Every case number on every page of a list, following "다음" to the end. */
async function walk(visitor: { get(path: string): Promise<Response> }, first: string): Promise<string[]> {
  const seen: string[] = [];
  let next: string | null = first;
  while (next !== null) {
    const page: string = await (await visitor.get(next)).text();
    seen.push(...[...page.matchAll(/>(2026-\d{6})</g)].map((match) => match[1] ?? ''));
    next = /href="([^"]+)"[^>]*rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? null;
  }
  return seen;
}

describe('the list of cases', () => {
  it('pages by key in every order without losing or repeating a case', async () => {
    const visitor = await signedIn(app, counsellor);
    for (const sort of ['opened', 'changed', 'risk']) {
      const seen = await walk(visitor, `/cases?mine=centre&sort=${sort}`);
      expect(seen, sort).toHaveLength(60);
      expect(new Set(seen).size, sort).toBe(60);
    }
  });

  it('shows a manager of another institution her own cases and no more, whatever the address says', async () => {
    const visitor = await signedIn(app, manager);
    expect(await walk(visitor, '/cases?mine=centre')).toHaveLength(30);
  });

  it('agrees with what the case page itself allows', async () => {
    const visitor = await signedIn(app, manager);
    const listed = new Set(await walk(visitor, '/cases'));
    for (const id of cases.slice(0, 12)) {
      const number = await database.admin.query('select number from app.case_file where id = $1', [id]);
      const answer = await visitor.get(`/cases/${id}`);
      expect(answer.status === 200).toBe(listed.has(number.rows[0].number));
    }
  });

  it('filters by stage, ignores nonsense, and counts what it shows', async () => {
    const visitor = await signedIn(app, counsellor);
    expect(await walk(visitor, '/cases?mine=centre&status=open')).toHaveLength(30);
    expect(await walk(visitor, '/cases?mine=centre&status=nonsense&after=nonsense')).toHaveLength(60);
    const page = await (await visitor.get('/cases?mine=centre&status=open')).text();
    expect(page).toContain('30');
  });

  it('hides a case behind a conflict wall from list and page alike', async () => {
    const [walled] = cases;
    if (walled === undefined) throw new Error('no case');
    const other = await hire(database, 'intake_counsellor', 'center');
    await force(
      database,
      `insert into app.access_block (case_id, staff_id, ground) values ('${walled}', '${other.id}', 'relation')`,
    );
    const visitor = await signedIn(app, other);
    expect(await walk(visitor, '/cases?mine=centre')).toHaveLength(59);
    expect((await visitor.get(`/cases/${walled}`)).status).toBe(404);
    expect((await visitor.get(`/cases/${walled}/identity`)).status).toBe(404);
  });
});

describe('operations', () => {
  it('shows the centre manager numbers and nobody else anything', async () => {
    const boss = await signedIn(app, await hire(database, 'centre_manager', 'center'));
    expect((await boss.get('/operations')).status).toBe(200);
    const worker = await signedIn(app, await hire(database, 'institution_worker', 'police'));
    expect((await worker.get('/operations')).status).toBe(404);
  });
});
