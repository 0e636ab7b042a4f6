// A full page sends as many statements as a page with five rows: no query per row, anywhere.
import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '../../src/db/access.ts';
import { write } from '../../src/db/access.ts';
import { insertAssignment, updateCase, writeNote } from '../../src/modules/cases/index.ts';
import { startIntake } from '../../src/modules/intake/index.ts';
import { addTask } from '../../src/modules/plans/index.ts';
import { claimReferral, sendBundle } from '../../src/modules/referrals/index.ts';
import { consentTo } from '../../src/modules/referrals/test-world.ts';
import { routes } from '../../src/routes.ts';
import type { CaseId } from '../../src/shared/ids.ts';
import { signedIn, type TestApp, testApp, type Visitor } from '../app.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { statementsDuring } from '../statements.ts';

let database: TestDatabase;
let app: TestApp;
let counsellor: StaffActor;
let manager: StaffActor;
let worker: StaffActor;
let first: CaseId;
const visitors: Record<'counsellor' | 'manager' | 'worker' | 'leader', Visitor | null> = {
  counsellor: null,
  manager: null,
  worker: null,
  leader: null,
};

async function oneMore(): Promise<CaseId> {
  const { deps } = database;
  const start = {
    channel: 'visit',
    caller: 'victim',
    language: 'ko',
    referrer: '',
    interpreter: false,
  } as const;
  const { case: of } = await startIntake(deps, counsellor, crypto.randomUUID(), {
    ...start,
    anonymous: false,
  });
  await write(deps, counsellor, async (w) => {
    await insertAssignment(w, of, manager.id, 'manager');
    await updateCase(w, of, { status: 'open', manager_id: manager.id, risk_band: 'high' }, null);
    w.record({ event: 'case.opened-for-management', case: of });
  });
  await consentTo(database, counsellor, of, ['smile', 'police']);
  const sent = await sendBundle(deps, manager, of, { services: ['smile-psych', 'police-112-registration'] });
  const mine = sent.kind === 'sent' ? sent.referrals.find((one) => one.to === 'smile') : undefined;
  if (mine !== undefined && Math.random() < 0.5) await claimReferral(deps, worker, mine.id);
  await addTask(deps, manager, crypto.randomUUID(), of, {
    kind: 'call',
    text: '다시 전화',
    due: Temporal.PlainDate.from('2026-11-24'),
    assignee: manager.id,
  });
  return of;
}

/** Rows on the lists of one case. */
async function moreOnTheCase(): Promise<void> {
  const note = { text: '통화함', class: 'service_use', shared: true } as const;
  await writeNote(database.deps, manager, crypto.randomUUID(), first, note);
  await addTask(database.deps, manager, crypto.randomUUID(), first, {
    kind: 'document',
    text: '서류 확인',
    due: Temporal.PlainDate.from('2026-11-25'),
    assignee: manager.id,
  });
}

async function rows(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    await oneMore();
    await moreOnTheCase();
  }
}

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  counsellor = await hire(database, 'intake_counsellor', 'center');
  manager = await hire(database, 'case_manager', 'center');
  worker = await hire(database, 'institution_worker', 'smile');
  visitors.counsellor = await signedIn(app, counsellor);
  visitors.manager = await signedIn(app, manager);
  visitors.worker = await signedIn(app, worker);
  visitors.leader = await signedIn(
    app,
    await hire(database, 'centre_manager', 'center', { purpose: 'administration' }),
  );
  first = await oneMore();
  await rows(4);
});

type Page = readonly [name: string, who: keyof typeof visitors, path: () => string];
const pages: readonly Page[] = [
  ['the first page of a manager', 'manager', () => routes.work()],
  ['the first page of a counsellor', 'counsellor', () => routes.work()],
  ['the first page of a worker', 'worker', () => routes.work()],
  ['the cases', 'manager', () => routes.cases.index()],
  ['the cases of the centre', 'leader', () => `${routes.cases.index()}?mine=centre`],
  ['the queue', 'worker', () => routes.queue.index()],
  ['the own referrals', 'worker', () => `${routes.queue.index()}?tab=mine`],
  ['the intakes', 'counsellor', () => routes.intakes.index()],
  ['the tasks', 'manager', () => routes.tasks.index()],
  ['the operations', 'leader', () => routes.operations()],
  ['a case', 'manager', () => routes.cases.show(first)],
  ['its timeline', 'manager', () => routes.cases.tab(first, 'timeline')],
  ['its notes', 'manager', () => routes.cases.tab(first, 'notes')],
  ['its plan', 'manager', () => routes.cases.tab(first, 'plan')],
  ['its referrals', 'manager', () => routes.cases.tab(first, 'referrals')],
  ['its access log', 'manager', () => routes.cases.tab(first, 'access-log')],
];

async function statementsOf([, who, path]: Page): Promise<number> {
  const visitor = visitors[who];
  if (visitor === null) throw new Error('nobody is there');
  // The fewest of three: now and then a session's last sight is written, or a memory refreshed.
  let fewest = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn += 1) {
    const sent = await statementsDuring(async () => {
      const answer = await visitor.get(path());
      expect([path(), answer.status]).toEqual([path(), 200]);
      await answer.text();
    });
    fewest = Math.min(fewest, sent);
  }
  expect([path(), fewest > 0]).toEqual([path(), true]);
  return fewest;
}

describe('statements per page', () => {
  it('stay the same from five rows to forty, on every list', async () => {
    const few = new Map<string, number>();
    for (const page of pages) few.set(page[0], await statementsOf(page));
    await rows(35);
    const many = new Map<string, number>();
    for (const page of pages) many.set(page[0], await statementsOf(page));
    expect(Object.fromEntries(many)).toEqual(Object.fromEntries(few));
  }, 60_000);
});
