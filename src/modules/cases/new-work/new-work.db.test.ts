import { beforeAll, describe, expect, it } from 'vitest';
import { type Fields, signedIn, type TestApp, testApp, type Visitor } from '../../../../test/app.ts';
import { openCaseFor } from '../../../../test/cases.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';
import { asOpened, formsOf } from '../../../../test/forms/page.ts';
import { hire } from '../../../../test/people.ts';
import { force } from '../../../../test/security/centre.ts';
import type { StaffActor } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { needDomains } from '../../directory/index.ts';

let database: TestDatabase;
let app: TestApp;
let counsellor: StaffActor;
let manager: StaffActor;
let desk: Visitor;

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  counsellor = await hire(database, 'intake_counsellor', 'center');
  manager = await hire(database, 'case_manager', 'center');
  desk = await signedIn(app, manager);
});

const inState = (of: CaseId, status: string) =>
  force(database, `update app.case_file set status = '${status}' where id = '${of}'`);

type Work = {
  readonly page: (of: CaseId) => string;
  readonly to: (of: CaseId) => string;
  readonly fields: () => Fields;
  /** Something typed that must come back. */
  readonly kept: string;
  readonly event: string;
};

const day = (name: string) => ({ [`${name}-year`]: '2030', [`${name}-month`]: '1', [`${name}-day`]: '2' });
const plan = (of: CaseId) => routes.cases.tab(of, 'plan');

const works: Readonly<Record<string, Work>> = {
  'a goal': {
    page: plan,
    to: routes.cases.goals,
    fields: () => ({ domain: 'safety', text: '밤에 편히 자기' }),
    kept: '밤에 편히 자기',
    event: 'goal.added',
  },
  'a task': {
    page: plan,
    to: routes.cases.tasks,
    fields: () => ({ kind: 'call', what: '서류 전화', ...day('due'), assignee: manager.id }),
    kept: '서류 전화',
    event: 'task.added',
  },
  'a meeting': {
    page: (of) => routes.cases.tab(of, 'schedule'),
    to: routes.cases.appointments,
    fields: () => ({ kind: 'counselling', ...day('day'), time: '10:00', minutes: '50', place: '상담실 3' }),
    kept: '상담실 3',
    event: 'appointment.booked',
  },
  'a consent': {
    page: routes.cases.newConsent,
    to: routes.cases.newConsent,
    fields: () => ({
      to: 'police',
      'classes-police': ['identity', 'contact'],
      'given-by': 'victim',
      'over-14': 'yes',
      method: 'signature',
      'signature-typed': '가나다',
      told: 'yes',
    }),
    kept: '가나다',
    event: 'consent.given',
  },
  'the needs': {
    page: routes.cases.needs,
    to: routes.cases.needs,
    fields: () => Object.fromEntries(needDomains.map((domain) => [`need-${domain}`, 'none'])),
    kept: 'need-safety',
    event: 'needs.assessed',
  },
  'the risk': {
    page: routes.cases.risk,
    to: routes.cases.risk,
    fields: () => ({}),
    kept: 'name="do"',
    event: 'risk.assessed',
  },
};

async function leaves(of: CaseId, event: string): Promise<number> {
  const { rows } = await database.admin.query<{ n: number }>(
    'select count(*)::int as n from audit.leaf where case_id = $1 and event = $2',
    [of, event],
  );
  return rows[0]?.n ?? 0;
}

describe.each(Object.entries(works))('%s on a case', (_, { page, to, fields, kept, event }) => {
  it.each([
    'closed',
    'discarded',
  ])('that is %s is not asked for, and refused in words with what was typed', async (status) => {
    const of = await openCaseFor(database, counsellor, manager.id);
    const open = await (await desk.get(page(of))).text();
    const form = formsOf(open).find((one) => one.action === to(of));
    if (form === undefined) throw new Error(`no form to ${to(of)}`);
    const sent: Fields = { ...asOpened(form), ...fields() };

    await inState(of, status);
    const hidden = await (await desk.get(page(of))).text();
    expect(hidden).toContain('끝난 사례입니다');
    expect(formsOf(hidden).map(({ action }) => action)).not.toContain(to(of));
    const refused = await desk.post(to(of), sent);
    expect(refused.status).toBe(409);
    const again = await refused.text();
    expect(again).toContain('data-error-summary');
    expect(again).toContain(kept);
    expect([await leaves(of, event), await leaves(of, 'work.refused')]).toEqual([0, 1]);

    await inState(of, 'open');
    expect((await desk.post(to(of), sent)).status).toBe(303);
    expect(await leaves(of, event)).toBe(1);
  });
});
