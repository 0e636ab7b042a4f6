// The common shape of every step: lock, check version and state, do it, leave a leaf. A refusal is recorded
// too, and has one effect however often the form is sent.
import { type Actor, type Deps, type StaffActor, type Writer, writeOnce } from '../../db/access.ts';
import type { ReferralId } from '../../shared/ids.ts';
import type { ClockRules } from './clock.ts';
import { clockRules } from './clock-store.ts';
import { mayStep, type ReferralStatus, type Verb } from './referral.ts';
import { lockReferral, type Referral } from './store.ts';

export const refusals = ['not-now', 'not-yours', 'no-consent', 'not-here', 'already-referred'] as const;
export type Refusal = (typeof refusals)[number];

export type Outcome =
  | { readonly kind: 'done'; readonly status: ReferralStatus; readonly version: number }
  | { readonly kind: 'stale'; readonly status: ReferralStatus; readonly version: number }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** Which form it came from, and the version it was opened with (left out: whatever it is now). */
export type Ask = { readonly once?: string; readonly expected?: number };

export type Moved = { readonly status: ReferralStatus; readonly version: number };

export function refuse(why: Refusal): Outcome {
  return { kind: 'refused', why };
}

export function done(moved: Moved): Outcome {
  return { kind: 'done', status: moved.status, version: moved.version };
}

/** Runs one step on a locked referral whose state allows one of these verbs. */
export function step(
  deps: Deps,
  actor: Actor,
  id: ReferralId,
  ask: Ask,
  verbs: readonly Verb[],
  fn: (w: Writer, referral: Referral, rules: ClockRules) => Promise<Outcome>,
): Promise<Outcome> {
  const once = { key: ask.once ?? crypto.randomUUID(), action: `referral.${verbs[0]}` };
  return writeOnce(deps, actor, once, async (w) => {
    const referral = await lockReferral(w, id);
    const outcome = await attempt(w, referral, ask, verbs, fn);
    if (outcome.kind !== 'done') {
      const why = outcome.kind === 'stale' ? 'stale' : outcome.why;
      w.record({
        event: 'referral.refused',
        case: referral.caseId,
        detail: { referral: id, verb: verbs[0] ?? '', why },
      });
    }
    return outcome;
  });
}

async function attempt(
  w: Writer,
  referral: Referral,
  ask: Ask,
  verbs: readonly Verb[],
  fn: (w: Writer, referral: Referral, rules: ClockRules) => Promise<Outcome>,
): Promise<Outcome> {
  if (ask.expected !== undefined && ask.expected !== referral.version) {
    return { kind: 'stale', status: referral.status, version: referral.version };
  }
  if (!verbs.some((verb) => mayStep(verb, referral.status))) return refuse('not-now');
  return await fn(w, referral, await clockRules(w));
}

/** The person at the desk that got the referral; null for everybody else, who may not answer it. */
export function deskWorker(w: Writer, referral: Referral): StaffActor | null {
  const { actor } = w;
  if (actor.kind !== 'staff' || actor.institution !== referral.to) return null;
  return actor.role === 'institution_worker' || actor.role === 'institution_lead' ? actor : null;
}

/** The one who holds the claim, or the lead of the desk. */
export function claimant(w: Writer, referral: Referral): StaffActor | null {
  const worker = deskWorker(w, referral);
  if (worker === null) return null;
  return worker.id === referral.claimedBy ? worker : null;
}

/** Does the side that sent it act: counsellor, case manager, or the system on their behalf? */
export function isSender(w: Writer): boolean {
  return w.actor.kind === 'system' || w.actor.role === 'case_manager' || w.actor.role === 'intake_counsellor';
}
