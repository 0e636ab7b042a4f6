import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { read, type StaffActor, write } from '../../db/access.ts';
import { type DataClass, isDataClass } from '../../db/data-class.ts';
import { readSections, writeSection } from '../../db/sections.ts';
import type { CaseId } from '../../shared/ids.ts';
import { insertAssignment, insertCase } from '../cases/index.ts';
import { endConsent, recordConsent } from './actions.ts';
import { followConsents } from './expiry.ts';
import { sampleGiving } from './samples.ts';

const institutions = ['police', 'smile', 'cvsc'] as const;
type Desk = (typeof institutions)[number];
const classes = ['identity', 'contact', 'incident', 'legal'] as const satisfies readonly DataClass[];

let database: TestDatabase;
let manager: StaffActor;
const workers = new Map<Desk, StaffActor>();
let commandsRun = 0;

/** What must be true: who was given what and has neither taken it back nor seen it run out. */
type Grant = { to: Desk; classes: Set<DataClass>; state: 'live' | 'ended' | 'closed' };
type Model = { grants: Grant[]; versions: Map<DataClass, number>; wrapped: Map<Desk, Set<DataClass>> };
type Real = { of: CaseId };

const live = (model: Model, to: Desk) =>
  new Set(
    model.grants.filter((one) => one.to === to && one.state === 'live').flatMap((one) => [...one.classes]),
  );

async function checkDesk(model: Model, real: Real, to: Desk): Promise<void> {
  const worker = workers.get(to);
  if (worker === undefined) throw new Error('nobody works there');
  const sections = await read(database.deps, worker, (r) => readSections(r, real.of));
  const seen = sections.map((one) => [one.class, one.content]).sort();
  const wanted = [...live(model, to)].map((known) => [known, { version: model.versions.get(known) }]).sort();
  expect(seen).toEqual(wanted);
}

async function checkWraps(model: Model, real: Real): Promise<void> {
  const wraps = await database.admin.query<{ institution: string; classes: string[] }>(
    `select k.institution, array_agg(distinct d.class order by d.class) as classes from app.key_wrap k
     join app.data_key d on d.id = k.data_key_id
     where k.case_id = $1 and k.institution <> d.owner_institution group by 1 order by 1`,
    [real.of],
  );
  const wanted = institutions
    .map((to) => ({ institution: to, classes: [...(model.wrapped.get(to) ?? [])].sort() }))
    .filter((one) => one.classes.length > 0)
    .sort((one, other) => (one.institution < other.institution ? -1 : 1));
  expect(wraps.rows).toEqual(wanted);
}

/** After every command: the desk it was about (or one of them in turn), and every wrap. */
async function check(model: Model, real: Real, about: Desk | null): Promise<void> {
  commandsRun += 1;
  const turn = institutions[commandsRun % institutions.length] ?? 'police';
  await Promise.all([checkDesk(model, real, about ?? turn), checkWraps(model, real)]);
}

type Command = fc.AsyncCommand<Model, Real>;
const command = (
  name: string,
  about: Desk | null,
  run: (model: Model, real: Real) => Promise<void>,
): Command => ({
  check: () => true,
  async run(model, real) {
    await run(model, real);
    await check(model, real, about);
  },
  toString: () => name,
});

const give = (to: Desk, given: readonly DataClass[]): Command =>
  command(`give ${to} ${given}`, to, async (model, real) => {
    const today = database.clock.now.toZonedDateTimeISO('Asia/Seoul').toPlainDate();
    const grants = [{ institution: to, classes: given }];
    const outcome = await write(database.deps, manager, (w) =>
      recordConsent(w, real.of, sampleGiving(today, { grants, sensitiveAgreed: true })),
    );
    expect(outcome.kind).toBe('given');
    model.grants.push({ to, classes: new Set(given), state: 'live' });
    model.wrapped.set(to, (model.wrapped.get(to) ?? new Set()).union(new Set(given)));
  });

const takeBack = (to: Desk | null, taken: readonly DataClass[] | null): Command =>
  command(`withdraw ${to ?? 'all'} ${taken ?? 'everything'}`, to, async (model, real) => {
    await write(database.deps, manager, (w) =>
      endConsent(w, real.of, { institution: to, classes: taken, askedBy: 'victim', reason: null }),
    );
    for (const desk of institutions.filter((one) => to === null || one === to)) {
      const gone = new Set([...live(model, desk)].filter((known) => taken === null || taken.includes(known)));
      for (const grant of model.grants.filter((one) => one.to === desk && one.state === 'live')) {
        grant.classes = grant.classes.difference(gone);
      }
      model.wrapped.set(desk, (model.wrapped.get(desk) ?? new Set()).difference(gone));
    }
  });

const expire = (to: Desk): Command =>
  command(`expire ${to}`, to, async (model, real) => {
    await database.admin.query(
      `do $$ begin set local session_replication_role = replica;
         update app.consent set valid_from = now() - interval '2 days', valid_until = now() - interval '1 day'
         where case_id = '${real.of}' and to_institution = '${to}' and revoked_at is null; end $$`,
    );
    for (const grant of model.grants.filter((one) => one.to === to && one.state === 'live'))
      grant.state = 'ended';
  });

const follow = command('hourly round', null, async (model) => {
  await followConsents(database.deps, 'seoul');
  for (const grant of model.grants.filter((one) => one.state === 'ended')) {
    grant.state = 'closed';
    const stillOpen = live(model, grant.to);
    const gone = grant.classes.difference(stillOpen);
    model.wrapped.set(grant.to, (model.wrapped.get(grant.to) ?? new Set()).difference(gone));
  }
});

const rewrite = (known: DataClass): Command =>
  command(`write ${known}`, null, async (model, real) => {
    const version = model.versions.get(known) ?? 0;
    await write(database.deps, manager, async (w) => {
      await writeSection(w, real.of, known, 'sheet', { version: version + 1 }, version);
      w.record({ event: 'section.saved', case: real.of });
    });
    model.versions.set(known, version + 1);
  });

async function begin(): Promise<{ model: Model; real: Real }> {
  const of = await write(database.deps, manager, async (w) => {
    const made = await insertCase(w, { channel: 'visit', personId: null, language: 'ko' });
    for (const known of classes) await writeSection(w, made.id, known, 'sheet', { version: 1 }, 0);
    for (const worker of workers.values()) await insertAssignment(w, made.id, worker.id, 'desk');
    w.record({ event: 'case.opened', case: made.id });
    return made.id;
  });
  const versions = new Map<DataClass, number>(classes.filter(isDataClass).map((known) => [known, 1]));
  return { model: { grants: [], versions, wrapped: new Map() }, real: { of } };
}

beforeAll(async () => {
  database = await cloneDatabase();
  database.clock.now = Temporal.Now.instant();
  manager = await hire(database, 'intake_counsellor', 'center');
  for (const to of institutions) workers.set(to, await hire(database, 'institution_worker', to));
});

it('shows each institution what consent says now, whatever was given, narrowed, withdrawn or ran out', async () => {
  const desk = fc.constantFrom(...institutions);
  const some = fc.subarray([...classes], { minLength: 1 });
  const commands = [
    fc.tuple(desk, some).map(([to, given]) => give(to, given)),
    fc.tuple(desk, some).map(([to, given]) => give(to, given)),
    fc.tuple(desk, some).map(([to, taken]) => takeBack(to, taken)),
    fc.oneof(desk, fc.constant(null)).map((to) => takeBack(to, null)),
    desk.map(expire),
    fc.constant(follow),
    fc.constantFrom(...classes).map(rewrite),
  ];
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 60, size: 'max' }), (list) =>
      fc.asyncModelRun(begin, list),
    ),
    { numRuns: 100, endOnFailure: true, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: false },
  );
  expect(commandsRun).toBeGreaterThan(500);
}, 90_000);
