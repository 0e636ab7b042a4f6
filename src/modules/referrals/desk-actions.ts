// What a desk does with a referral: claim, hand to a colleague, accept, decline, book, tell the outcome.
import type { Deps, StaffActor, Writer } from '../../db/access.ts';
import type { ReferralId, StaffId } from '../../shared/ids.ts';
import { addToTimeline, insertAssignment } from '../cases/index.ts';
import { type Ask, claimant, deskWorker, done, type Outcome, refuse, step } from './answering.ts';
import { settleDeclination } from './fallback-actions.ts';
import { colleagues } from './queue-store.ts';
import type { DeclineReason, NotProvidedReason } from './reasons.ts';
import { isReferralConsented, type Referral } from './store.ts';
import {
  advance,
  insertAcceptance,
  insertBooking,
  insertClaim,
  insertDeclination,
  insertOutcome,
  touch,
} from './writing-store.ts';

/** The leaf and the line on the timeline that every step leaves. */
async function leave(
  w: Writer,
  referral: Referral,
  kind: string,
  detail: Readonly<Record<string, string | number | null>> = {},
): Promise<void> {
  const facts = { referral: referral.id, service: referral.service, ...detail };
  w.record({ event: kind, case: referral.caseId, detail: facts });
  await addToTimeline(w, referral.caseId, { kind, class: 'service_use', detail: facts });
}

/** Takes a referral out of the queue: from now on this person answers for it and works on the case. */
export function claimReferral(
  deps: Deps,
  actor: StaffActor,
  id: ReferralId,
  ask: Ask = {},
): Promise<Outcome> {
  return step(deps, actor, id, ask, ['claim'], async (w, referral, rules) => {
    const worker = deskWorker(w, referral);
    if (worker === null) return refuse('not-yours');
    if (!(await isReferralConsented(w, id))) return refuse('no-consent');
    const moved = await advance(w, referral, 'claim', rules, { claimed_by: worker.id });
    await insertClaim(w, referral, worker.id, worker.id);
    await insertAssignment(w, referral.caseId, worker.id, 'desk');
    await leave(w, referral, 'referral.claimed');
    return done(moved);
  });
}

/** The lead gives a referral to a colleague of the desk, claimed or not. */
export function assignReferral(
  deps: Deps,
  actor: StaffActor,
  id: ReferralId,
  to: StaffId,
  ask: Ask = {},
): Promise<Outcome> {
  return step(deps, actor, id, ask, ['claim', 'accept', 'provide'], async (w, referral, rules) => {
    const lead = deskWorker(w, referral);
    if (lead === null || lead.role !== 'institution_lead') return refuse('not-yours');
    if (!(await colleagues(w)).some((colleague) => colleague.id === to)) return refuse('not-here');
    if (referral.status === 'sent' && !(await isReferralConsented(w, id))) return refuse('no-consent');
    const moved =
      referral.status === 'sent'
        ? await advance(w, referral, 'claim', rules, { claimed_by: to })
        : await touch(w, referral, rules, { claimed_by: to });
    await insertClaim(w, referral, to, lead.id);
    await insertAssignment(w, referral.caseId, to, 'desk');
    w.record({ event: 'referral.assigned', case: referral.caseId, detail: { referral: id, to } });
    return done(moved);
  });
}

/** The institution takes it on. */
export function acceptReferral(
  deps: Deps,
  actor: StaffActor,
  id: ReferralId,
  ask: Ask = {},
): Promise<Outcome> {
  return step(deps, actor, id, ask, ['accept'], async (w, referral, rules) => {
    const worker = claimant(w, referral);
    if (worker === null) return refuse('not-yours');
    const moved = await advance(w, referral, 'accept', rules);
    await insertAcceptance(w, referral, worker.id);
    await leave(w, referral, 'referral.accepted');
    return done(moved);
  });
}

/** The institution cannot take it; the rule for it then asks another or returns it to the case manager. */
export async function declineReferral(
  deps: Deps,
  actor: StaffActor,
  id: ReferralId,
  reason: DeclineReason,
  ask: Ask = {},
): Promise<Outcome> {
  const outcome = await step(deps, actor, id, ask, ['decline'], async (w, referral, rules) => {
    const worker = claimant(w, referral);
    if (worker === null) return refuse('not-yours');
    await leave(w, referral, 'referral.declined', { reason });
    await insertDeclination(w, referral, worker.id, reason);
    const moved = await advance(w, referral, 'decline', rules);
    // Should this process end before the next line, the job does what is left.
    await w.enqueue({ name: 'referral-fallback', data: { referral: id, center: actor.center } });
    return done(moved);
  });
  if (outcome.kind === 'done') await settleDeclination(deps, actor.center, id);
  return outcome;
}

export type BookingAsked = {
  readonly day: Temporal.PlainDate;
  /** HH:MM in Seoul. */
  readonly time: string;
  readonly place: string;
};

/** A day for the person at the institution; the newest counts. */
export function bookReferral(
  deps: Deps,
  actor: StaffActor,
  id: ReferralId,
  booking: BookingAsked,
  ask: Ask = {},
): Promise<Outcome> {
  return step(deps, actor, id, ask, ['begin', 'provide'], async (w, referral, rules) => {
    const worker = claimant(w, referral);
    if (worker === null) return refuse('not-yours');
    await insertBooking(w, referral, worker.id, booking);
    const moved = await touch(w, referral, rules, { booked_on: booking.day });
    await leave(w, referral, 'referral.booked', { day: booking.day.toString() });
    return done(moved);
  });
}

/** What became of it: provided, or not provided for a coded reason. Back to the sender's hands. */
export function recordOutcome(
  deps: Deps,
  actor: StaffActor,
  id: ReferralId,
  outcome:
    | { readonly result: 'provided' }
    | { readonly result: 'not_provided'; readonly reason: NotProvidedReason },
  ask: Ask = {},
): Promise<Outcome> {
  return step(deps, actor, id, ask, ['provide'], async (w, referral, rules) => {
    const worker = claimant(w, referral);
    if (worker === null) return refuse('not-yours');
    const reason = outcome.result === 'provided' ? null : outcome.reason;
    await insertOutcome(w, referral, worker.id, outcome.result, reason);
    const verb = outcome.result === 'provided' ? 'provide' : 'failToProvide';
    const moved = await advance(w, referral, verb, rules);
    await leave(w, referral, outcome.result === 'provided' ? 'referral.provided' : 'referral.failed', {
      reason,
    });
    return done(moved);
  });
}

/**
 * For the desks: something was delivered. The first delivery begins the work; each one starts its clock
 * again. Refused unless accepted and claimed by this person.
 */
export function workOn(
  deps: Deps,
  actor: StaffActor,
  id: ReferralId,
  ask: Ask,
  fn: (w: Writer, referral: Referral, worker: StaffActor) => Promise<void>,
): Promise<Outcome> {
  return step(deps, actor, id, ask, ['begin', 'provide', 'resume'], async (w, referral, rules) => {
    const worker = claimant(w, referral);
    if (worker === null) return refuse('not-yours');
    const moved =
      referral.status === 'accepted'
        ? await advance(w, referral, 'begin', rules)
        : referral.status === 'provided'
          ? await advance(w, referral, 'resume', rules)
          : await touch(w, referral, rules);
    await fn(w, referral, worker);
    return done(moved);
  });
}
