// The third scene: one act asks many institutions, and each answers at its own desk.
import { deliver } from '../../modules/desks/index.ts';
import {
  acceptReferral,
  bookReferral,
  claimReferral,
  closeReferral,
  declineReferral,
  recordOutcome,
  type SentReferral,
  sendBundle,
  withdrawReferral,
} from '../../modules/referrals/index.ts';
import type { StoryClock } from './clock.ts';
import { depsAt, expectKind, ownerOf, type Stage } from './stage.ts';
import type { StoryBundle, StoryReferral } from './story.ts';

const answered = ['accepted', 'working', 'provided', 'not_provided', 'closed'];

async function workAt(
  stage: Stage,
  asked: StoryReferral,
  sent: SentReferral,
  clock: StoryClock,
): Promise<void> {
  const { staff } = stage;
  const { id } = sent;
  const worker = await staff.actor(asked.by ?? staff.workersAt(sent.to)[0] ?? '');
  const at = (moment: Temporal.Instant) => depsAt(stage, moment);
  const claimed = asked.claimed === undefined ? clock.after(50) : clock.at(asked.claimed);
  expectKind(stage, await claimReferral(at(claimed), worker, id), 'done');
  if (asked.state === 'declined') {
    const reason = asked.declined ?? 'no_capacity';
    const moment = asked.ended === undefined ? clock.after(70) : clock.at(asked.ended);
    expectKind(stage, await declineReferral(at(moment), worker, id, reason), 'done');
    return;
  }
  if (!answered.includes(asked.state)) return;
  const accepted = asked.accepted === undefined ? clock.after(40) : clock.at(asked.accepted);
  expectKind(stage, await acceptReferral(at(accepted), worker, id), 'done');
  const did = [...(asked.did ?? [])].sort((one, other) => other.ago - one.ago);
  const { booked } = asked;
  if (booked !== undefined) {
    const { time, place } = booked;
    const booking = { day: clock.day(booked.on), time, place };
    expectKind(stage, await bookReferral(at(clock.at(booked.ago)), worker, id, booking), 'done');
  }
  for (const one of did) {
    const { action, quantity = 1, details = {}, words = '' } = one;
    const moment = clock.at(one.ago);
    const day = moment.toZonedDateTimeISO('Asia/Seoul').toPlainDate();
    const delivery = { action, day, quantity, details, words };
    expectKind(stage, await deliver(at(moment), worker, id, delivery), 'done');
  }
  if (asked.state === 'provided' || asked.state === 'not_provided' || asked.state === 'closed') {
    const moment = asked.ended === undefined ? clock.after(30) : clock.at(asked.ended);
    const outcome =
      asked.notProvided === undefined
        ? ({ result: 'provided' } as const)
        : ({ result: 'not_provided', reason: asked.notProvided } as const);
    expectKind(stage, await recordOutcome(at(moment), worker, id, outcome), 'done');
  }
}

async function playReferral(
  stage: Stage,
  asked: StoryReferral,
  sent: SentReferral,
  clock: StoryClock,
): Promise<void> {
  if (asked.state === 'sent') return;
  const owner = await ownerOf(stage);
  if (asked.state === 'withdrawn') {
    const moment = asked.ended === undefined ? clock.after(300) : clock.at(asked.ended);
    expectKind(stage, await withdrawReferral(depsAt(stage, moment), owner, sent.id, 'victim'), 'done');
    return;
  }
  await workAt(stage, asked, sent, clock);
  if (asked.state === 'closed') {
    const moment = asked.closed === undefined ? clock.after(90) : clock.at(asked.closed);
    expectKind(stage, await closeReferral(depsAt(stage, moment), owner, sent.id), 'done');
  }
}

async function playBundle(stage: Stage, bundle: StoryBundle): Promise<void> {
  const clock = stage.clock.fork();
  const owner = await ownerOf(stage);
  const services = [...bundle.send.map((one) => one.service), ...(bundle.hold ?? [])];
  const outcome = await sendBundle(depsAt(stage, clock.at(bundle.ago)), owner, stage.case, {
    services,
    hold: bundle.hold !== undefined,
    messages: bundle.messages ?? {},
  });
  const { referrals } = expectKind(stage, outcome, 'sent');
  for (const asked of bundle.send) {
    const sent = referrals.find((one) => one.service === asked.service);
    if (sent === undefined) throw new Error(`demo story ${stage.story.key}: ${asked.service} was not sent`);
    await playReferral(stage, asked, sent, clock.fork());
  }
}

/** Sends the bundles of the story and lets every desk do what it did. */
export async function playReferrals(stage: Stage): Promise<void> {
  for (const bundle of stage.story.bundles ?? []) await playBundle(stage, bundle);
}
