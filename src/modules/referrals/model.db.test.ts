// The referral machine against a model written by hand: many short lives side by side, every answer of the
// application compared, every forbidden state refused by the database itself.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { read, type StaffActor, write } from '../../db/access.ts';
import type { CaseId, ReferralId } from '../../shared/ids.ts';
import type { Outcome } from './answering.ts';
import {
  acceptReferral,
  assignReferral,
  bookReferral,
  claimReferral,
  declineReferral,
  recordOutcome,
  workOn,
} from './desk-actions.ts';
import { ownerOf, type ReferralStatus, referralStatuses } from './referral.ts';
import { closeReferral, rerouteReferral, sendBundle, withdrawReferral } from './sender-actions.ts';
import { caseReferrals, findReferral } from './store.ts';
import { consentTo, openCase, withdrawFrom } from './test-world.ts';

const hands = ['a', 'b', 'lead', 'stranger'] as const;
type Hand = (typeof hands)[number];

type Command =
  | {
      readonly do: 'claim' | 'accept' | 'book' | 'work' | 'provide' | 'fail';
      readonly hand: Hand;
      readonly stale: boolean;
    }
  | { readonly do: 'decline'; readonly hand: Hand; readonly final: boolean }
  | { readonly do: 'assign'; readonly hand: Hand; readonly to: 'a' | 'b' }
  | { readonly do: 'close' | 'withdraw' | 'reroute' }
  | { readonly do: 'consent' }
  | { readonly do: 'force'; readonly side: 'desk' | 'sender'; readonly to: ReferralStatus };

const hand = fc.constantFrom(...hands);
const stale = fc.integer({ min: 0, max: 7 }).map((n) => n === 0);
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constantFrom('claim', 'accept', 'book', 'work', 'provide', 'fail'),
      hand: fc.oneof({ weight: 3, arbitrary: fc.constant<Hand>('a') }, hand),
      stale,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('decline'), hand, final: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('assign'), hand, to: fc.constantFrom('a', 'b') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('close', 'reroute') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('withdraw', 'consent') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('force'),
      side: fc.constantFrom('desk', 'sender'),
      to: fc.constantFrom(...referralStatuses),
    }),
  },
);

type Model = { status: ReferralStatus; holder: Hand | null; consent: boolean; elsewhere: boolean };

/** What must happen, said without the table under test. Mutates the model. */
function expected(
  model: Model,
  step: Exclude<Command, { do: 'consent' | 'force' }>,
): Outcome['kind'] | 'not-found' {
  const { status } = model;
  const become = (next: ReferralStatus, holder = model.holder): 'done' => {
    model.status = next;
    model.holder = holder;
    return 'done';
  };
  if ('hand' in step && step.hand === 'stranger') return 'not-found';
  if ('stale' in step && step.stale) return 'stale';
  const holds = 'hand' in step && step.hand === model.holder;
  const working = status === 'accepted' || status === 'in_progress';
  switch (step.do) {
    case 'claim':
      return status === 'sent' && model.consent ? become('received', step.hand) : 'refused';
    case 'assign':
      if (step.hand !== 'lead') return 'refused';
      if (status === 'sent') return model.consent ? become('received', step.to) : 'refused';
      return status === 'received' || working ? become(status, step.to) : 'refused';
    case 'accept':
      return status === 'received' && holds ? become('accepted') : 'refused';
    case 'decline':
      return status === 'received' && holds
        ? become(!step.final && model.elsewhere ? 'closed' : 'declined')
        : 'refused';
    case 'book':
      return working && holds ? 'done' : 'refused';
    case 'work':
      return (working || status === 'provided') && holds ? become('in_progress') : 'refused';
    case 'provide':
      return working && holds ? become('provided') : 'refused';
    case 'fail':
      return working && holds ? become('not_provided') : 'refused';
    case 'close':
      return status === 'declined' || status === 'provided' || status === 'not_provided'
        ? become('closed')
        : 'refused';
    case 'reroute':
      return ['sent', 'received', 'accepted', 'declined', 'not_provided'].includes(status) && model.elsewhere
        ? become('closed')
        : 'refused';
    case 'withdraw':
      return status === 'closed' || status === 'withdrawn' ? 'refused' : become('withdrawn');
    default:
      return step satisfies never;
  }
}

let database: TestDatabase;
let staff: Record<Hand, StaffActor>;
let commands = 0;

beforeAll(async () => {
  database = await cloneDatabase();
  staff = {
    a: await hire(database, 'institution_worker', 'smile'),
    b: await hire(database, 'institution_worker', 'smile'),
    lead: await hire(database, 'institution_lead', 'smile'),
    stranger: await hire(database, 'institution_worker', 'police'),
  };
});

async function run(
  counsellor: StaffActor,
  id: ReferralId,
  step: Exclude<Command, { do: 'consent' | 'force' }>,
): Promise<Outcome['kind'] | 'not-found'> {
  const { deps } = database;
  const ask = 'stale' in step && step.stale ? { expected: 999_999 } : {};
  const by = 'hand' in step ? staff[step.hand] : counsellor;
  const act = (): Promise<Outcome> => {
    switch (step.do) {
      case 'claim':
        return claimReferral(deps, by, id, ask);
      case 'assign':
        return assignReferral(deps, by, id, staff[step.to].id);
      case 'accept':
        return acceptReferral(deps, by, id, ask);
      case 'decline':
        return declineReferral(deps, by, id, step.final ? 'victim_declined' : 'no_capacity');
      case 'book': {
        const day = Temporal.PlainDate.from('2026-12-01');
        return bookReferral(deps, by, id, { day, time: '10:00', place: '' }, ask);
      }
      case 'work':
        return workOn(deps, by, id, ask, async (w, referral) =>
          w.record({ event: 'delivery.recorded', case: referral.caseId }),
        );
      case 'provide':
        return recordOutcome(deps, by, id, { result: 'provided' }, ask);
      case 'fail':
        return recordOutcome(deps, by, id, { result: 'not_provided', reason: 'no_show' }, ask);
      case 'close':
        return closeReferral(deps, by, id);
      case 'withdraw':
        return withdrawReferral(deps, by, id, 'victim');
      case 'reroute':
        return rerouteReferral(deps, counsellor, id, 'seoul-stalking-psych');
      default:
        return step satisfies never;
    }
  };
  try {
    return (await act()).kind;
  } catch (error) {
    if (error instanceof Error && error.message === 'referral') return 'not-found';
    throw error;
  }
}

const machine: Readonly<Record<ReferralStatus, readonly string[]>> = {
  draft: ['sender sent', 'sender withdrawn'],
  sent: ['desk received', 'sender closed', 'sender withdrawn'],
  received: ['desk accepted', 'desk declined', 'sender closed', 'sender withdrawn'],
  accepted: ['desk in_progress', 'desk provided', 'desk not_provided', 'sender closed', 'sender withdrawn'],
  in_progress: ['desk provided', 'desk not_provided', 'sender withdrawn'],
  declined: ['sender closed', 'sender withdrawn'],
  provided: ['sender closed', 'desk in_progress', 'sender withdrawn'],
  not_provided: ['sender closed', 'sender withdrawn'],
  closed: [],
  withdrawn: [],
};

/** A statement past the application: only what the machine forbids is tried, so nothing may change. */
async function force(
  counsellor: StaffActor,
  id: ReferralId,
  of: CaseId,
  from: ReferralStatus,
  step: Extract<Command, { do: 'force' }>,
) {
  if (from === step.to || machine[from].includes(`${step.side} ${step.to}`)) return;
  const attempt = write(database.deps, step.side === 'desk' ? staff.lead : counsellor, async (w) => {
    w.record({ event: 'referral.forced', case: of });
    await w.db.updateTable('app.referral').set({ status: step.to }).where('id', '=', id).execute();
  });
  await expect(attempt).rejects.toThrow();
}

async function live(counsellor: StaffActor, elsewhere: boolean, steps: readonly Command[]): Promise<void> {
  const of = await openCase(database, counsellor);
  await consentTo(database, counsellor, of, elsewhere ? ['smile', 'stalking'] : ['smile']);
  const sent = await sendBundle(database.deps, counsellor, of, { services: ['smile-psych'] });
  const id = sent.kind === 'sent' ? sent.referrals[0]?.id : undefined;
  if (id === undefined) throw new Error('not sent');
  const model: Model = { status: 'sent', holder: null, consent: true, elsewhere };
  for (const step of steps) {
    commands += 1;
    if (step.do === 'force') await force(counsellor, id, of, model.status, step);
    else if (step.do === 'consent') {
      await withdrawFrom(database, counsellor, of, 'smile');
      model.consent = false;
      if (model.status !== 'closed') model.status = 'withdrawn';
    } else {
      const wanted = expected(model, step);
      expect([step, await run(counsellor, id, step)]).toEqual([step, wanted]);
    }
  }
  const found = await read(database.deps, counsellor, (r) => findReferral(r, id));
  expect(found.status).toBe(model.status);
  const holder = hands.find((one) => staff[one].id === found.claimedBy) ?? null;
  expect(holder).toBe(model.holder);
  expect(ownerOf(found).kind === 'nobody').toBe(found.status === 'closed' || found.status === 'withdrawn');
  expect(found.clockDue === null).toBe(found.status === 'closed' || found.status === 'withdrawn');
  const all = await read(database.deps, counsellor, (r) => caseReferrals(r, of));
  expect(all.length).toBeLessThanOrEqual(2);
}

const rounds = 31;

describe('the referral machine', () => {
  it('never departs from the model in 10,000 commands', { timeout: 240_000 }, async () => {
    const lives = fc.array(
      fc.tuple(fc.boolean(), fc.array(command, { minLength: 30, maxLength: 45, size: 'max' })),
      { minLength: 9, maxLength: 9 },
    );
    await fc.assert(
      fc.asyncProperty(lives, async (side) => {
        const counsellor = await hire(database, 'intake_counsellor', 'center');
        await Promise.all(side.map(([elsewhere, steps]) => live(counsellor, elsewhere, steps)));
      }),
      { numRuns: rounds, seed: 20_261_123, endOnFailure: true },
    );
    expect(commands).toBeGreaterThanOrEqual(10_000);
  });
});
