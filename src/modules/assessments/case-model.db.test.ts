// The life of a case against a model written by hand: guidance, opening, closing, reopening, transfer,
// restriction and hand-over by five people, every answer of the application compared, also the stale ones.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { force } from '../../../test/security/centre.ts';
import { NotFound, read, type StaffActor, write } from '../../db/access.ts';
import { type CaseId, newId } from '../../shared/ids.ts';
import {
  type CaseStatus,
  caseHead,
  closeCase,
  handOver,
  insertCase,
  reopenCase,
  sealCase,
  transferCase,
  unsealCase,
  updateCase,
} from '../cases/index.ts';
import { decideTrackFor, saveNeeds } from './actions.ts';
import { noNeeds } from './needs.ts';

const hands = ['counsellor', 'other', 'first', 'second'] as const;
type Hand = (typeof hands)[number];
const front: ReadonlySet<Hand> = new Set(['counsellor', 'other']);
const managers: ReadonlySet<Hand> = new Set(['first', 'second']);

const verbs = ['guide', 'manage', 'close', 'reopen', 'transfer', 'seal', 'unseal', 'depart'] as const;
type Verb = (typeof verbs)[number];
type Step = {
  readonly do: Verb;
  readonly who: Hand;
  readonly to: Hand;
  readonly stale: boolean;
  readonly keep: boolean;
};

type Model = { status: CaseStatus; manager: Hand | null; on: Set<Hand>; restricted: boolean };
type Real = {
  readonly database: TestDatabase;
  readonly of: CaseId;
  readonly staff: Readonly<Record<Hand | 'boss', StaffActor>>;
};

const refused = 'refused';
const sees = (model: Model, who: Hand) => model.on.has(who) || (front.has(who) && !model.restricted);

/** What must happen, said without a table or a policy of the house. Changes the model when it is done. */
function expected(model: Model, step: Step): string {
  const { who, to } = step;
  if (step.do === 'depart') return departed(model, who, to);
  if (!sees(model, who)) return 'not-found';
  const on = model.on.has(who);
  const when = (allowed: boolean, change: () => void, otherwise = refused, done = 'done'): string => {
    if (!allowed) return otherwise;
    if (step.stale) return 'stale';
    change();
    return done;
  };
  const heads = on && (model.manager === null || model.manager === who);
  const become = (status: CaseStatus) => () => {
    model.status = status;
  };
  switch (step.do) {
    case 'guide':
      if (!on) return 'not-found';
      return when(model.status === 'intake', become('guided'), 'impossible', 'guided');
    case 'manage': {
      if (!on) return 'not-found';
      const open = () => {
        Object.assign(model, { status: 'open', manager: to });
        model.on.add(to);
      };
      if (model.status !== 'intake' && model.status !== 'guided') return 'impossible';
      return managers.has(to) ? when(true, open, '', 'managed') : 'no_manager';
    }
    case 'close':
      return when(model.status === 'open' && on, become('closed'));
    case 'reopen':
      return when((model.status === 'closed' || model.status === 'guided') && on, become('open'));
    case 'transfer':
      return when(on && to !== who, () => {
        model.on.delete(who);
        model.on.add(to);
        if (model.manager === who) model.manager = to;
      });
    case 'seal':
      return when(heads && !model.restricted, () => {
        model.restricted = true;
        if (!step.keep) model.on = new Set([who]);
      });
    case 'unseal':
      return when(heads && model.restricted, () => {
        model.restricted = false;
      });
    default:
      return step.do satisfies never;
  }
}

/** Somebody's account is closed; the centre manager gives what she held to another. */
function departed(model: Model, who: Hand, to: Hand): string {
  const alone = model.on.size === 1;
  const needed = model.on.has(who) && model.status !== 'guided' && (model.manager === who || alone);
  if (!needed || to === who) return refused;
  model.on.delete(who);
  model.on.add(to);
  if (model.manager === who) model.manager = to;
  return 'done';
}

async function act(real: Real, step: Step): Promise<string> {
  const { database, of, staff } = real;
  const { deps } = database;
  const by = staff[step.who];
  const to = staff[step.to].id;
  const key = newId();
  if (step.do === 'depart') {
    const active = (on: boolean) =>
      force(database, `update auth.staff set active = ${on} where id = '${by.id}'`);
    await active(false);
    const outcome = await handOver(deps, staff.boss, key, by.id, { to, cases: [of] });
    await active(true);
    return outcome.kind;
  }
  const row = await database.admin.query<{ version: number }>(
    'select version from app.case_file where id = $1',
    [of],
  );
  const version = step.stale ? 999_999 : (row.rows[0]?.version ?? 0);
  const saving = { deps, actor: by, key, case: of };
  const keep = step.keep ? hands.map((hand) => staff[hand].id) : [];
  const closing = {
    outcome: 'goals_met',
    summary: '',
    contact: 'planned',
    ends: 'leave-all',
    version,
  } as const;
  switch (step.do) {
    case 'guide':
      return (await decideTrackFor(saving, { kind: 'guide' }, version)).kind;
    case 'manage':
      return (await decideTrackFor(saving, { kind: 'manage', manager: to }, version)).kind;
    case 'close':
      return (await closeCase(deps, by, key, of, closing)).kind;
    case 'reopen':
      return (await reopenCase(deps, by, key, of, { reason: 'person_asks', version })).kind;
    case 'transfer':
      return (await transferCase(deps, by, key, of, { to, version })).kind;
    case 'seal':
      return (await sealCase(deps, by, key, of, { reason: 'asked', keep, version })).kind;
    case 'unseal':
      return (await unsealCase(deps, by, key, of, { reason: 'over', version })).kind;
    default:
      return step.do satisfies never;
  }
}

let commands = 0;

function command(step: Step): fc.AsyncCommand<Model, Real> {
  return {
    check: () => true,
    toString: () => JSON.stringify(step),
    async run(model, real) {
      commands += 1;
      const wanted = expected(model, step);
      const found = await act(real, step).catch((error: unknown) => {
        if (error instanceof NotFound) return 'not-found';
        throw error;
      });
      expect([step, found]).toEqual([step, wanted]);
    },
  };
}

const hand = fc.constantFrom(...hands);
const steps = fc
  .record({
    do: fc.constantFrom(...verbs),
    who: hand,
    to: hand,
    stale: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    keep: fc.boolean(),
  })
  .map(command);

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});

async function begin(): Promise<{ model: Model; real: Real }> {
  const staff = {
    counsellor: await hire(database, 'intake_counsellor', 'center'),
    other: await hire(database, 'intake_counsellor', 'center'),
    first: await hire(database, 'case_manager', 'center'),
    second: await hire(database, 'case_manager', 'center'),
    boss: await hire(database, 'centre_manager', 'center'),
  };
  const { counsellor } = staff;
  const of = await write(database.deps, counsellor, async (w) => {
    const { id } = await insertCase(w, { channel: 'visit', personId: null, language: 'ko' });
    await updateCase(w, id, { risk_band: 'standard' }, null);
    w.record({ event: 'case.opened', case: id });
    return id;
  });
  const needs = { ...noNeeds(), legal: 'some' } as const;
  await saveNeeds({ deps: database.deps, actor: counsellor, key: newId(), case: of }, needs, 0);
  const model: Model = { status: 'intake', manager: null, on: new Set(['counsellor']), restricted: false };
  return { model, real: { database, of, staff } };
}

/** What the house says of the case in the end, and who of the five may see it. */
async function compare(model: Model, real: Real): Promise<void> {
  const { of, staff } = real;
  const live = await database.admin.query<{ staff_id: string }>(
    `select staff_id from app.assignment where case_id = $1 and until = 'infinity'`,
    [of],
  );
  const on = hands.filter((one) => live.rows.some((row) => row.staff_id === staff[one].id));
  expect(new Set(on)).toEqual(model.on);
  for (const who of hands) {
    const head = await read(database.deps, staff[who], (r) => caseHead(r, of)).catch(() => null);
    expect([who, head !== null]).toEqual([who, sees(model, who)]);
    if (head === null) continue;
    const { status, managerId, restricted } = head;
    const manager = hands.find((one) => staff[one].id === managerId) ?? null;
    expect({ status, manager, restricted }).toEqual({
      status: model.status,
      manager: model.manager,
      restricted: model.restricted,
    });
  }
}

const rounds = 44;
const sideBySide = 8;

describe('the life of a case', () => {
  it('never departs from the model in 10,000 commands', { timeout: 600_000 }, async () => {
    const life = fc.commands([steps], { maxCommands: 60, size: 'max' });
    const lives = fc.array(life, { minLength: sideBySide, maxLength: sideBySide });
    await fc.assert(
      fc.asyncProperty(lives, async (all) => {
        await Promise.all(
          all.map(async (one) => {
            const { model, real } = await begin();
            await fc.asyncModelRun(() => ({ model, real }), one);
            await compare(model, real);
          }),
        );
      }),
      { numRuns: rounds, seed: 20_261_127, endOnFailure: true },
    );
    expect(commands).toBeGreaterThanOrEqual(10_000);
  });
});
