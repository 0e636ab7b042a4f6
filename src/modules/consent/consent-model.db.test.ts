// Consent against a model written by hand: who was given what and has neither taken it back nor seen it run out.
// After every command each desk finds exactly that, and exactly that is wrapped for it.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { forge, type forgeries, lookout } from '../../../test/consent.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { force } from '../../../test/security/centre.ts';
import { read, type StaffActor, write } from '../../db/access.ts';
import type { DataClass } from '../../db/data-class.ts';
import { readSections, writeSections } from '../../db/sections.ts';
import type { CaseId } from '../../shared/ids.ts';
import { insertAssignment, insertCase } from '../cases/index.ts';
import { endConsent, recordConsent } from './actions.ts';
import {
  classes,
  type Desk,
  desks,
  expected,
  follow,
  fresh,
  type Grant,
  give,
  type Model,
  rewritten,
  visible,
  withdraw,
} from './consent-model.fixture.ts';
import { followConsents } from './expiry.ts';
import { sampleGiving } from './samples.ts';

/** Two acts in the same instant; whichever comes first, keys and consents say the same afterwards. */
const races = [
  'withdraw-while-read',
  'give-while-withdrawn',
  'write-while-withdrawn',
  'write-while-given',
  'give-while-followed',
] as const;

type Step =
  | { readonly do: 'give'; readonly grants: readonly Grant[] }
  | { readonly do: 'withdraw'; readonly to: Desk | null; readonly classes: readonly DataClass[] | null }
  | { readonly do: 'write'; readonly classes: readonly DataClass[] }
  | { readonly do: 'expire' | 'read' | (typeof races)[number]; readonly to: Desk }
  | { readonly do: 'follow' }
  | { readonly do: 'forge'; readonly how: keyof typeof forgeries; readonly to: Desk }
  | { readonly do: 'give-too-long' | 'give-for-the-past'; readonly grants: readonly Grant[] };

const tricks = ['own-consent', 'own-wrap', 'endless', 'longer', 'wider', 'revived'] as const;
const desk = fc.constantFrom(...desks);
const some = fc.subarray([...classes], { minLength: 1 });
const grant = fc.record({ institution: desk, classes: some });
const grants = fc.uniqueArray(grant, { minLength: 1, selector: ({ institution }) => institution });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('give'), grants }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw'), to: desk, classes: some }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('withdraw'), to: fc.option(desk), classes: fc.constant(null) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('write'), classes: some }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('expire'), to: desk }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('follow') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('read'), to: desk }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom(...races), to: desk }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('give-too-long', 'give-for-the-past'), grants }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('forge'), how: fc.constantFrom(...tricks), to: desk }),
  },
);

let database: TestDatabase;
let manager: StaffActor;
let workers: Readonly<Record<Desk, StaffActor>>;
let sight: Awaited<ReturnType<typeof lookout>>;
let commands = 0;

beforeAll(async () => {
  database = await cloneDatabase();
  database.clock.now = Temporal.Now.instant();
  manager = await hire(database, 'intake_counsellor', 'center');
  workers = {
    police: await hire(database, 'institution_worker', 'police'),
    smile: await hire(database, 'institution_worker', 'smile'),
    cvsc: await hire(database, 'institution_worker', 'cvsc'),
  };
  sight = await lookout(database, Object.values(workers));
});

/** The desks a step is about; of what is about none, one in turn. */
function about(step: Step): readonly Desk[] {
  if ('to' in step && step.to !== null) return [step.to];
  if ('grants' in step) return step.grants.map((one) => one.institution);
  return step.do === 'write' ? [desks[commands % desks.length] ?? 'police'] : desks;
}

const today = () => database.clock.now.toZonedDateTimeISO('Asia/Seoul').toPlainDate();

async function reallyGive(of: CaseId, given: readonly Grant[], days = 30): Promise<string> {
  const giving = sampleGiving(today(), {
    grants: given,
    sensitiveAgreed: true,
    until: today().add({ days }),
  });
  return await write(database.deps, manager, async (w) => {
    const outcome = await recordConsent(w, of, giving);
    if (outcome.kind === 'refused') w.record({ event: 'consent.refused', case: of });
    return outcome.kind === 'refused' ? outcome.refusals.join() : outcome.kind;
  });
}

async function reallyWithdraw(of: CaseId, to: Desk | null, taken: readonly DataClass[] | null) {
  const asked = { institution: to, classes: taken, askedBy: 'victim', reason: null } as const;
  return await write(database.deps, manager, (w) => endConsent(w, of, asked));
}

/** The application's own reading, opened and on the record. */
async function reallyRead(of: CaseId, to: Desk): Promise<string[]> {
  const sections = await read(database.deps, workers[to], (r) => readSections(r, of));
  for (const { version, content } of sections) expect(content).toEqual({ version });
  return sections.map((one) => `${one.class} ${one.version}`).sort();
}

async function reallyWrite(of: CaseId, versions: ReadonlyMap<DataClass, number>): Promise<void> {
  const changes = [...versions].map(([known, version]) => ({
    class: known,
    name: 'sheet',
    value: { version },
    expected: version - 1,
  }));
  await write(database.deps, manager, async (w) => {
    expect(await writeSections(w, of, changes)).toBe(true);
    w.record({ event: 'section.saved', case: of });
  });
}

/** Does the step and says in the model what must be true after it. */
async function act(model: Model, of: CaseId, step: Step): Promise<void> {
  switch (step.do) {
    case 'give':
      expect(await reallyGive(of, step.grants)).toBe('given');
      for (const one of step.grants) give(model, one);
      return;
    case 'give-too-long':
      return expect(await reallyGive(of, step.grants, 181)).toBe('until_too_far');
    case 'give-for-the-past':
      return expect(await reallyGive(of, step.grants, -1)).toBe('until_past');
    case 'withdraw':
      await reallyWithdraw(of, step.to, step.classes);
      return withdraw(model, step.to, step.classes);
    case 'write':
      return await reallyWrite(of, rewritten(model, step.classes));
    case 'expire':
      await expire(of, step.to);
      for (const given of model.given) {
        if (given.to === step.to && given.state === 'live') given.state = 'ended';
      }
      return;
    case 'follow':
      await followConsents(database.deps, 'seoul');
      return follow(model);
    case 'read':
      return expect(await reallyRead(of, step.to)).toEqual(visible(model, step.to));
    case 'forge': {
      const by = step.how.startsWith('own') ? workers[step.to] : manager;
      return await forge(database, by, of, step.to, step.how);
    }
    default:
      return await race(model, of, step.do, step.to);
  }
}

async function race(model: Model, of: CaseId, which: (typeof races)[number], to: Desk): Promise<void> {
  const all = { institution: to, classes };
  switch (which) {
    case 'withdraw-while-read': {
      const before = visible(model, to);
      const [found] = await Promise.all([reallyRead(of, to), reallyWithdraw(of, to, null)]);
      expect([before, []]).toContainEqual(found);
      return withdraw(model, to, null);
    }
    case 'give-while-withdrawn':
      await Promise.all([reallyGive(of, [all]), reallyWithdraw(of, to, null)]);
      // Either came first; what stands now says which.
      if (await stands(of, to)) withdraw(model, to, null);
      give(model, all);
      if (!(await stands(of, to))) withdraw(model, to, null);
      return;
    case 'write-while-withdrawn':
      await Promise.all([reallyWrite(of, rewritten(model, classes)), reallyWithdraw(of, to, null)]);
      return withdraw(model, to, null);
    case 'write-while-given':
      await Promise.all([reallyWrite(of, rewritten(model, classes)), reallyGive(of, [all])]);
      return give(model, all);
    case 'give-while-followed':
      await Promise.all([reallyGive(of, [all]), followConsents(database.deps, 'seoul')]);
      give(model, all);
      return follow(model);
    default:
      return which satisfies never;
  }
}

async function expire(of: CaseId, to: Desk): Promise<void> {
  await force(
    database,
    `update app.consent set valid_from = now() - interval '2 days', valid_until = now() - interval '1 day'
     where case_id = '${of}' and to_institution = '${to}' and revoked_at is null`,
  );
}

async function stands(of: CaseId, to: Desk): Promise<boolean> {
  const found = await database.admin.query(
    `select 1 from app.consent where case_id = $1 and to_institution = $2 and revoked_at is null
       and valid_until > now()`,
    [of, to],
  );
  return found.rowCount !== 0;
}

async function openCase(): Promise<CaseId> {
  const changes = classes.map((known) => ({
    class: known,
    name: 'sheet',
    value: { version: 1 },
    expected: 0,
  }));
  return await write(database.deps, manager, async (w) => {
    const { id } = await insertCase(w, { channel: 'visit', personId: null, language: 'ko' });
    await writeSections(w, id, changes);
    for (const worker of Object.values(workers)) await insertAssignment(w, id, worker.id, 'desk');
    w.record({ event: 'case.opened', case: id });
    return id;
  });
}

async function liveThrough(steps: readonly Step[]): Promise<void> {
  const of = await openCase();
  const model = fresh();
  for (const [n, step] of steps.entries()) {
    commands += 1;
    await act(model, of, step);
    const at = about(step);
    expect([n, step, await sight(of, at)]).toEqual([n, step, expected(model, at)]);
  }
  // Nobody works on it any longer, so that the next life is as quick as the first.
  await force(database, `update app.assignment set until = now() where case_id = '${of}'`);
}

describe('consent', () => {
  it('never departs from the model in 10,000 commands', { timeout: 300_000 }, async () => {
    const steps = fc.array(step, { minLength: 42, maxLength: 42, size: 'max' });
    await fc.assert(fc.asyncProperty(steps, liveThrough), {
      numRuns: 239,
      endOnFailure: true,
    });
    expect(commands).toBeGreaterThanOrEqual(10_000);
  });
});
