// The life of a case against a model: from a first contact with a name, without one or online, through the steps
// of its intake, guidance, opening, closing, reopening, transfer, restriction and hand-over, by five people. Every
// answer of the application is compared, also the stale ones, and the whole state after each.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { force } from '../../../test/security/centre.ts';
import { NotFound, read, type StaffActor, type SystemActor, write } from '../../db/access.ts';
import { type CaseId, type IntakeId, newId } from '../../shared/ids.ts';
import { decideTrackFor, noNeeds, saveNeeds } from '../assessments/index.ts';
import {
  caseHead,
  closeCase,
  handOver,
  insertCase,
  reopenCase,
  sealCase,
  transferCase,
  unsealCase,
} from '../cases/index.ts';
import { partyForm } from '../people/index.ts';
import { claimIntake, finishIntake, startIntake, takeName } from './actions.ts';
import {
  type Act,
  expectedOf,
  firstContact,
  forms,
  type Hand,
  hands,
  isFront,
  type Model,
  sees,
  verbs,
} from './case-model.fixture.ts';
import { saveSafeContact } from './contact/actions.ts';
import { contactForm } from './contact/safe-contact.ts';
import { outcomes, startForm } from './intake.ts';
import { saveParty } from './people/actions.ts';
import { saveTriage } from './safety/actions.ts';
import { insertIntake } from './store.ts';

type Staff = Readonly<Record<Hand, StaffActor>>;
type Real = { readonly of: CaseId; readonly intake: IntakeId; readonly staff: Staff };

const sideBySide = 8;
let database: TestDatabase;
let boss: StaffActor;
let lanes: readonly Staff[];
let commands = 0;

beforeAll(async () => {
  database = await cloneDatabase();
  boss = await hire(database, 'centre_manager', 'center');
  const team = async (): Promise<Staff> => ({
    counsellor: await hire(database, 'intake_counsellor', 'center'),
    other: await hire(database, 'intake_counsellor', 'center'),
    first: await hire(database, 'case_manager', 'center'),
    second: await hire(database, 'case_manager', 'center'),
  });
  lanes = await Promise.all(Array.from({ length: sideBySide }, team));
});

const portal: SystemActor = {
  kind: 'system',
  id: 'portal',
  center: 'seoul',
  institution: 'center',
  role: 'system',
  purpose: 'support',
};

async function begin(staff: Staff, online: boolean, anonymous: boolean): Promise<Real> {
  const { deps } = database;
  const channel = online ? 'online' : 'phone';
  const start = startForm.parse({
    channel,
    caller: 'victim',
    language: 'ko',
    anonymous: anonymous ? 'yes' : '',
  });
  const { of, intake } = online
    ? await write(deps, portal, async (w) => {
        const status = anonymous ? 'advice' : 'intake';
        const made = await insertCase(w, { channel, personId: null, language: 'ko', status });
        w.record({ event: 'intake.started', case: made.id });
        return { of: made.id, intake: await insertIntake(w, made.id, start, false) };
      })
    : await startIntake(deps, staff.counsellor, newId(), start).then((made) => ({
        of: made.case,
        intake: made.id,
      }));
  await force(database, `update app.case_file set risk_band = 'standard' where id = '${of}'`);
  return { of, intake, staff };
}

const state = `
  select f.version, f.status, f.restricted, f.manager_id, i.status as intake, i.anonymous, i.claimed_by, i.done,
    array(select a.staff_id from app.assignment a where a.case_id = f.id and a.until = 'infinity') as on,
    exists (select 1 from app.need n where n.case_id = f.id) as needs,
    exists (select 1 from app.follow_up u where u.case_id = f.id and u.done_at is null) as "followUps",
    (select coalesce(max(s.version), 0) from app.section s where s.case_id = f.id and s.name = 'triage') as safety,
    (select coalesce(max(s.version), 0) from app.section s where s.case_id = f.id and s.name = 'safe-contact') as contact
  from app.case_file f join app.intake i on i.case_id = f.id where f.id = $1`;

/** Everything the model speaks of, as it stands in the database, with the versions that the next form is opened with. */
async function stateOf({ of, staff }: Real) {
  const found = await database.admin.query({ name: 'state', text: state, values: [of] });
  const { version, safety, contact, on, manager_id, claimed_by, done, ...rest } = found.rows[0];
  const handOf = (id: string | null) => hands.find((one) => staff[one].id === id) ?? null;
  const model: Model = {
    ...rest,
    manager: handOf(manager_id),
    claimedBy: handOf(claimed_by),
    on: new Set(on.map(handOf)),
    done: new Set(done),
  };
  return { model, versions: { case: version, safety, contact } };
}

type Versions = Awaited<ReturnType<typeof stateOf>>['versions'];

const calm = {
  attack_now: 'no',
  offender_near: 'no',
  held_or_watched: 'no',
  someone_in_danger: 'no',
} as const;
const noContact = contactForm.parse({ mode: 'none' });
const victim = partyForm.parse({ kind: 'victim', relation: 'self', name: '가나다' });
const needs = { ...noNeeds(), legal: 'some' } as const;
const closing = { outcome: 'goals_met', summary: '', contact: 'planned', ends: 'leave-all' } as const;
const none = 999_999;

async function perform(
  real: Real,
  act: Act,
  at: Versions,
  asked: boolean,
): Promise<{ readonly kind: string }> {
  const { of, intake, staff } = real;
  const { deps } = database;
  const by = staff[act.who];
  const to = staff[act.to].id;
  const key = newId();
  const version = act.stale ? none : at.case;
  const saving = { deps, actor: by, key, case: of };
  switch (act.do) {
    case 'claim':
      return await claimIntake(deps, by, key, intake);
    case 'safety':
      return await saveTriage(deps, by, key, intake, {
        answers: calm,
        expected: act.stale ? none : at.safety,
      });
    case 'contact': {
      const given = { contact: noContact, expected: act.stale ? none : at.contact };
      return await saveSafeContact(deps, by, key, intake, given);
    }
    case 'people':
      return await saveParty(deps, by, key, intake, victim);
    case 'name':
      return await takeName(deps, by, key, intake);
    case 'finish':
      return await finishIntake(deps, by, key, intake, { outcome: act.outcome, reason: 'mistake' });
    case 'needs': {
      const last = asked ? database.clock.now.epochMilliseconds : 0;
      return await saveNeeds(saving, needs, act.stale ? none : last);
    }
    case 'guide':
      return await decideTrackFor(saving, { kind: 'guide' }, version);
    case 'manage':
      return await decideTrackFor(saving, { kind: 'manage', manager: to }, version);
    case 'close':
      return await closeCase(deps, by, key, of, { ...closing, version });
    case 'reopen':
      return await reopenCase(deps, by, key, of, { reason: 'person_asks', version });
    case 'transfer':
      return await transferCase(deps, by, key, of, { to, version });
    case 'seal': {
      const keep = act.keep ? hands.map((hand) => staff[hand].id) : [];
      return await sealCase(deps, by, key, of, { reason: 'asked', keep, version });
    }
    case 'unseal':
      return await unsealCase(deps, by, key, of, { reason: 'over', version });
    case 'depart': {
      const active = (on: boolean) =>
        force(database, `update auth.staff set active = ${on} where id = '${by.id}'`);
      await active(false);
      const outcome = await handOver(deps, boss, key, by.id, { to, cases: [of] });
      await active(true);
      return outcome;
    }
    default:
      return act.do satisfies never;
  }
}

type Step = Omit<Act, 'who'> & { readonly who: Hand; readonly mine: boolean };

/** Mostly by somebody who works on it; an intake's forms are open to the front desk alone. */
function actOf(model: Model, { mine, ...step }: Step): Act {
  const able = hands.filter((hand) => isFront(hand) || !forms.has(step.do));
  const working = able.filter((hand) => model.on.has(hand));
  const among = mine && working.length > 0 ? working : able;
  return { ...step, who: among[hands.indexOf(step.who) % among.length] ?? 'counsellor' };
}

type Life = { readonly online: boolean; readonly anonymous: boolean; readonly steps: readonly Step[] };

async function liveThrough(staff: Staff, { online, anonymous, steps }: Life): Promise<void> {
  const real = await begin(staff, online, anonymous);
  const model = firstContact(online, anonymous);
  let { versions } = await stateOf(real);
  for (const [n, step] of steps.entries()) {
    commands += 1;
    const act = actOf(model, step);
    const asked = model.needs;
    const wanted = expectedOf(model, act);
    const found = await perform(real, act, versions, asked).catch((error: unknown) => {
      if (error instanceof NotFound) return { kind: 'not-found' };
      throw error;
    });
    const now = await stateOf(real);
    expect([n, act, found.kind, now.model]).toEqual([n, act, wanted, model]);
    versions = now.versions;
  }
  for (const who of hands) {
    const head = await read(database.deps, staff[who], (r) => caseHead(r, real.of)).catch(() => null);
    expect([who, head !== null]).toEqual([who, sees(model, who)]);
  }
  await forget(real.of);
}

/** Nobody works on it any longer, so that the next life is as quick as the first. */
async function forget(of: CaseId): Promise<void> {
  await force(
    database,
    `update app.assignment set until = now() where case_id = '${of}' and until > now();
     update app.case_file set status = 'closed', restricted = false, manager_id = null where id = '${of}';
     update app.intake set status = 'done' where case_id = '${of}'`,
  );
}

const hand = fc.constantFrom(...hands);
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.oneof(fc.constantFrom(...verbs.intake), fc.constantFrom(...verbs.case)),
  who: hand,
  mine: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
  to: hand,
  stale: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  keep: fc.boolean(),
  outcome: fc.constantFrom(...outcomes),
});
const life: fc.Arbitrary<Life> = fc.record({
  online: fc.boolean(),
  anonymous: fc.boolean(),
  steps: fc.array(step, { minLength: 30, maxLength: 36, size: 'max' }),
});

describe('the life of a case', () => {
  it('never departs from the model in 10,000 commands', { timeout: 600_000 }, async () => {
    const lives = fc.array(life, { minLength: sideBySide, maxLength: sideBySide });
    await fc.assert(
      fc.asyncProperty(lives, async (all) => {
        await Promise.all(
          lanes.map((staff, n) =>
            liveThrough(staff, all[n] ?? { online: false, anonymous: false, steps: [] }),
          ),
        );
      }),
      { numRuns: 42, seed: 20_261_127, endOnFailure: true },
    );
    expect(commands).toBeGreaterThanOrEqual(10_000);
  });
});
