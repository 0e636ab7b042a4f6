import { beforeAll, describe, expect, it } from 'vitest';
import { openCaseFor } from '../../../test/cases.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { force } from '../../../test/security/centre.ts';
import { read, write } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import { ruleVersion } from '../eligibility/index.ts';
import { foreignWorker, strangerAttack } from '../eligibility/scenarios/sheets.ts';
import {
  assessCase,
  assessor,
  assessRelease,
  followDays,
  nearDeadlinesOf,
  newlyEntitled,
  recommendedFromEligibility,
  rightsJobs,
  storedAssessment,
} from './index.ts';
import { assessAgain, caseWith, type Desk, factsOf, openDesk, tellFacts } from './rights.fixture.ts';

let database: TestDatabase;
let desk: Desk;

const attacked = factsOf(strangerAttack);

const changesOf = async (of: CaseId) =>
  (
    await database.admin.query<{ kind: string; service: string; because: string; task_id: string | null }>(
      'select kind, service, because, task_id from app.assessment_change where case_id = $1 order by kind, service',
      [of],
    )
  ).rows;

const tasksOf = async (of: CaseId) =>
  (
    await database.admin.query<{ id: string; kind: string; assignee_id: string; due_on: string }>(
      'select id, kind, assignee_id, due_on::text from app.task where case_id = $1 order by made_at, id',
      [of],
    )
  ).rows;

const stored = (of: CaseId) => read(database.deps, assessor('seoul'), (r) => storedAssessment(r, of));

beforeAll(async () => {
  database = await cloneDatabase();
  desk = await openDesk(database);
});

describe('working out a case', () => {
  it('keeps verdicts, days and the version, and neither a fact nor a sum', async () => {
    const of = await caseWith(database, desk, attacked);
    expect((await assessAgain(database, of)).kind).toBe('first');
    const kept = await stored(of);
    expect(kept?.ruleVersion).toBe(ruleVersion);
    expect(kept?.verdicts['pros-relief-fund-serious-injury']).toBe('eligible');
    expect(kept?.verdicts['dsc-deletion']).toBe('ineligible');
    expect(kept?.deadlines['pros-relief-fund-serious-injury']?.last).toBe('2029-11-02');
    const row = await database.admin.query('select * from app.assessment where case_id = $1', [of]);
    const text = JSON.stringify(row.rows);
    expect(text).not.toContain('1988-04-10');
    expect(text).not.toMatch(/8026660|3200000|murder/);
    expect(await changesOf(of)).toEqual([]);
    expect(await tasksOf(of)).toEqual([]);
  });

  it('leaves leaves of its own, with the classes it opened', async () => {
    const of = await caseWith(database, desk, attacked);
    await assessAgain(database, of);
    const leaf = await database.admin.query<{ classes: string[] }>(
      "select classes from audit.leaf where case_id = $1 and event = 'case.viewed' and actor_id = 'assessor'",
      [of],
    );
    expect(leaf.rows[0]?.classes).toContain('incident');
  });

  it('records a changed fact and tells the manager once, however often the job runs', async () => {
    const of = await caseWith(database, desk, { ...attacked, 'harm.treatmentDays': 20 });
    await assessAgain(database, of);
    await tellFacts(database, desk.counsellor, of, { 'harm.treatmentDays': 70 });
    const second = await assessAgain(database, of);
    expect(second.kind).toBe('compared');
    const changes = await changesOf(of);
    const gained = changes.filter(({ kind }) => kind === 'gained');
    expect(gained.map(({ service }) => service)).toContain('pros-relief-fund-serious-injury');
    expect(new Set(changes.map(({ because }) => because))).toEqual(new Set(['facts']));
    const tasks = await tasksOf(of);
    expect(tasks.map(({ kind, assignee_id }) => [kind, assignee_id])).toEqual([
      ['newly_entitled', desk.manager.id],
    ]);
    expect(gained.every(({ task_id }) => task_id === tasks[0]?.id)).toBe(true);

    await assessAgain(database, of);
    await Promise.all([assessAgain(database, of), assessAgain(database, of)]);
    expect(await changesOf(of)).toEqual(changes);
    expect(await tasksOf(of)).toEqual(tasks);

    const mine = await read(database.deps, desk.manager, (r) => newlyEntitled(r, 100));
    expect(mine.filter(({ caseId }) => caseId === of).map(({ service }) => service)).toContain(
      'pros-relief-fund-serious-injury',
    );
    const other = await hire(database, 'case_manager', 'center');
    expect(await read(database.deps, other, (r) => newlyEntitled(r))).toEqual([]);
  });

  it('joins later news to the task that is still open, and drops what was lost again', async () => {
    const of = await caseWith(database, desk, { ...attacked, 'harm.treatmentDays': 20 });
    await assessAgain(database, of);
    await tellFacts(database, desk.counsellor, of, { 'harm.treatmentDays': 70 });
    await assessAgain(database, of);
    await tellFacts(database, desk.counsellor, of, { 'harm.treatmentDays': 20 });
    await assessAgain(database, of);
    const changes = await changesOf(of);
    expect(changes.map(({ kind }) => kind)).toContain('lost');
    const mine = await read(database.deps, desk.manager, (r) => newlyEntitled(r, 100));
    expect(mine.filter(({ caseId }) => caseId === of)).toEqual([]);
    await tellFacts(database, desk.counsellor, of, { 'harm.treatmentDays': 70 });
    await assessAgain(database, of);
    expect(await tasksOf(of)).toHaveLength(1);
  });

  it('tells nobody while a case has no manager, and skips a case that is over', async () => {
    const of = await openCaseFor(database, desk.counsellor);
    await tellFacts(database, desk.counsellor, of, { ...attacked, 'harm.treatmentDays': 20 });
    await assessAgain(database, of);
    await tellFacts(database, desk.counsellor, of, { 'harm.treatmentDays': 70 });
    await assessAgain(database, of);
    expect((await changesOf(of)).length).toBeGreaterThan(0);
    expect(await tasksOf(of)).toEqual([]);
    await force(database, `update app.case_file set status = 'closed' where id = '${of}'`);
    expect(await assessAgain(database, of)).toEqual({ kind: 'skipped' });
  });

  it('is refused to everybody but the assessor', async () => {
    const of = await caseWith(database, desk, attacked);
    await expect(write(database.deps, desk.manager, (w) => assessCase(w, of))).rejects.toThrow();
    const police = await hire(database, 'institution_worker', 'police');
    await assessAgain(database, of);
    expect(await read(database.deps, police, (r) => storedAssessment(r, of))).toBeNull();
    expect(await read(database.deps, desk.manager, (r) => storedAssessment(r, of))).not.toBeNull();
  });
});

describe('time', () => {
  it('makes one task for a day that comes near, lists it, and forgets it when done', async () => {
    const old = { ...attacked, 'harm.on': '2023-12-04', 'crimes.0.on': '2023-12-04' };
    const of = await caseWith(database, desk, {
      ...old,
      'knowledge.harmKnownOn': '2023-12-04',
      'knowledge.offenderKnownOn': '2023-12-04',
    });
    await assessAgain(database, of);
    const tasks = await tasksOf(of);
    expect(new Set(tasks.map(({ kind }) => kind))).toEqual(new Set(['deadline']));
    expect(tasks.map(({ due_on }) => due_on)).toContain('2026-12-04');
    await followDays(database.deps, 'seoul');
    await followDays(database.deps, 'seoul');
    expect(await tasksOf(of)).toEqual(tasks);
    const near = () =>
      read(database.deps, desk.manager, async (r) =>
        (await nearDeadlinesOf(r, 30, 100)).filter(({ caseId }) => caseId === of),
      );
    const before = await near();
    expect(before.length).toBeGreaterThanOrEqual(tasks.length);
    expect(before[0]?.advised.toString()).toBe('2026-12-04');
    await force(database, `update app.task set done_at = now() where case_id = '${of}'`);
    expect((await near()).length).toBe(before.length - tasks.length);
  });

  it('works out by itself what was never done, was changed since, or is due by day', async () => {
    const fresh = await cloneDatabase();
    const here = await openDesk(fresh);
    const of = await caseWith(fresh, here, attacked);
    const empty = await openCaseFor(fresh, here.counsellor);
    expect((await followDays(fresh.deps, 'seoul')).done).toBe(1);
    expect((await followDays(fresh.deps, 'seoul')).done).toBe(0);
    fresh.clock.now = fresh.clock.now.add({ hours: 1 });
    await tellFacts(fresh, here.counsellor, of, { 'harm.treatmentDays': 20 });
    await tellFacts(fresh, here.counsellor, empty, factsOf(foreignWorker));
    expect((await followDays(fresh.deps, 'seoul')).done).toBe(2);
    fresh.clock.now = fresh.clock.now.add({ hours: 24 * 31 });
    expect(await followDays(fresh.deps, 'seoul')).toMatchObject({ done: 2, failed: 0 });
  });
});

describe('another version of the rules', () => {
  it('works out anew the cases of the old one, and says that the rules moved', async () => {
    const of = await caseWith(database, desk, attacked);
    await assessAgain(database, of);
    await force(
      database,
      `update app.assessment set rule_version = '2026.01-old',
         verdicts = verdicts || '{"pros-medical": "ineligible", "dsc-deletion": "eligible"}' where case_id = '${of}'`,
    );
    expect(await assessRelease(database.deps, 'seoul')).toEqual({ done: 1, failed: 0 });
    expect((await stored(of))?.ruleVersion).toBe(ruleVersion);
    const changes = await changesOf(of);
    expect(changes.map(({ kind, service, because }) => [kind, service, because])).toEqual([
      ['gained', 'pros-medical', 'rules'],
      ['lost', 'dsc-deletion', 'rules'],
    ]);
    expect(await assessRelease(database.deps, 'seoul')).toEqual({ done: 0, failed: 0 });
  });

  it('does not let one broken case stop the others', async () => {
    const broken = await caseWith(database, desk, attacked);
    const whole = await caseWith(database, desk, attacked);
    await assessAgain(database, broken);
    await assessAgain(database, whole);
    await force(
      database,
      `update app.assessment set rule_version = 'older' where case_id in ('${broken}', '${whole}')`,
    );
    await force(database, `update app.section set sealed = '\\x01' where case_id = '${broken}'`);
    expect(await assessRelease(database.deps, 'seoul')).toEqual({ done: 1, failed: 1 });
    expect((await stored(whole))?.ruleVersion).toBe(ruleVersion);
    await force(database, `update app.case_file set status = 'closed' where id = '${broken}'`);
  });
});

describe('jobs and suggestions', () => {
  it('takes the case from the job’s body and ignores a body that is none', async () => {
    const of = await caseWith(database, desk, attacked);
    const [assessOne] = rightsJobs(database.deps, 'seoul');
    await assessOne.handle({ caseId: of });
    await assessOne.handle({ caseId: 'nobody' });
    await assessOne.handle(null);
    expect(await stored(of)).not.toBeNull();
  });

  it('suggests for the bundle what is certain or for review, the most urgent first, with a reason', async () => {
    const of = await caseWith(database, desk, attacked);
    const found = await read(database.deps, desk.manager, (r) => recommendedFromEligibility(r, of));
    const slugs = found.map(({ service }) => service);
    expect(slugs).toContain('pros-relief-fund-serious-injury');
    expect(slugs).not.toContain('dsc-deletion');
    expect(found.map(({ urgency }) => urgency)).toEqual(found.map(({ urgency }) => urgency).toSorted());
    expect(found.every(({ reason }) => reason.ko.length > 3 && reason.en.length > 3)).toBe(true);
  });
});
