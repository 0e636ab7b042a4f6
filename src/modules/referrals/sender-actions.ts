// What the sending side does: send a bundle, take note and close, send elsewhere, take back for the victim.
import { type Actor, type Deps, type StaffActor, type Writer, writeOnce } from '../../db/access.ts';
import type { DataClass } from '../../db/data-class.ts';
import type { BundleId, CaseId, ReferralId } from '../../shared/ids.ts';
import { addToTimeline, caseHead, ownCaseHead } from '../cases/index.ts';
import { findService, inForce } from '../directory/index.ts';
import { type Ask, done, isSender, type Outcome, refuse, step } from './answering.ts';
import { type BundleDecision, decideBundle, isConsented, type SendRefusal } from './bundle.ts';
import { clockRules } from './clock-store.ts';
import type { ClosureGround, WithdrawalGround } from './reasons.ts';
import { type Draft, promoteDrafts, servicesUnderWay } from './sender-store.ts';
import { consentedClasses, type Referral } from './store.ts';
import {
  advance,
  insertBundle,
  insertClosure,
  insertMessages,
  insertReferrals,
  insertWithdrawal,
  newReferral,
} from './writing-store.ts';

export type BundleAsked = {
  readonly services: readonly string[];
  /** Keep services without consent as drafts; otherwise one without consent refuses the whole bundle. */
  readonly hold?: boolean;
  /** Institution → the sender's words for it, sealed. */
  readonly messages?: Readonly<Record<string, string>>;
};

export type SentReferral = { readonly id: ReferralId; readonly service: string; readonly to: string };

export type SendOutcome =
  | {
      readonly kind: 'sent';
      readonly bundle: BundleId;
      readonly referrals: readonly SentReferral[];
      readonly held: readonly string[];
    }
  | {
      readonly kind: 'refused';
      readonly refused: readonly { readonly service: string; readonly why: SendRefusal }[];
    };

/** The class under which words for an institution are sealed: one that its consent already opens to it. */
function messageClass(open: ReadonlySet<DataClass> | undefined): DataClass {
  return open === undefined || open.has('service_use') ? 'service_use' : 'contact';
}

/**
 * One act, N institutions: every referral, its words, leaf and line in one transaction, or none. It stands
 * in every queue from the commit on. Consent is read under lock and asked again by the database.
 * 개인정보 보호법 §17.
 */
export function sendBundle(
  deps: Deps,
  actor: StaffActor,
  of: CaseId,
  asked: BundleAsked,
  once: string = crypto.randomUUID(),
): Promise<SendOutcome> {
  return writeOnce(deps, actor, { key: once, action: 'bundle.send' }, async (w) => {
    const head = await ownCaseHead(w, of);
    const consents = await consentedClasses(w, of, true);
    const { open, drafts } = await servicesUnderWay(w, of);
    const facts = { caseStatus: head.status, consents, open, today: w.today };
    const decision = decideBundle(facts, asked.services, asked.hold ?? false, new Set(drafts.keys()));
    if (decision.refused.length > 0) {
      w.record({
        event: 'bundle.refused',
        case: of,
        detail: { why: decision.refused.map((one) => one.why) },
      });
      return { kind: 'refused', refused: decision.refused };
    }
    const sent = await writeBundle(w, head, decision, drafts);
    await insertMessages(
      w,
      of,
      sent.referrals.flatMap((one) => {
        const words = asked.messages?.[one.to]?.trim() ?? '';
        return words === ''
          ? []
          : [{ referral: one.id, to: one.to, class: messageClass(consents.get(one.to)), words }];
      }),
    );
    return { kind: 'sent', ...sent };
  });
}

async function writeBundle(
  w: Writer,
  head: { readonly id: CaseId; readonly number: string; readonly riskBand: string | null },
  decision: BundleDecision,
  drafts: ReadonlyMap<string, Draft>,
): Promise<{ bundle: BundleId; referrals: readonly SentReferral[]; held: readonly string[] }> {
  const rules = await clockRules(w);
  const fresh = decision.send.filter((service) => !drafts.has(service.slug));
  const made = fresh.map((service) => newReferral(service, 'sent'));
  const kept = decision.hold.map((service) => newReferral(service, 'draft'));
  const promoted = decision.send.flatMap((service) => {
    const draft = drafts.get(service.slug);
    return draft === undefined ? [] : [{ ...draft, service }];
  });
  // Drafts stay in the bundle they were drafted in; a bundle of nothing else is not made.
  const earlier = made.length + kept.length === 0 ? promoted[0]?.bundle : undefined;
  const bundle = earlier ?? (await insertBundle(w, head.id));
  await insertReferrals(w, head, bundle, rules, [...made, ...kept]);
  await promoteDrafts(w, rules, promoted);
  const referrals = [...made, ...promoted].map(({ id, service }) => ({
    id,
    service: service.slug,
    to: service.institution,
  }));
  for (const one of referrals) {
    const detail = { referral: one.id, bundle, service: one.service, to: one.to };
    w.record({ event: 'referral.sent', case: head.id, detail });
    await addToTimeline(w, head.id, { kind: 'referral.sent', class: 'service_use', detail });
  }
  const held = decision.hold.map((service) => service.slug);
  if (held.length > 0) w.record({ event: 'referral.drafted', case: head.id, detail: { services: held } });
  return { bundle, referrals, held };
}

/** The leaf and the line on the timeline that every step of the sender leaves. */
export async function leave(
  w: Writer,
  referral: Referral,
  kind: string,
  detail: Readonly<Record<string, string>>,
): Promise<void> {
  const facts = { referral: referral.id, service: referral.service, ...detail };
  w.record({ event: kind, case: referral.caseId, detail: facts });
  await addToTimeline(w, referral.caseId, { kind, class: 'service_use', detail: facts });
}

/** The sender has taken note of the answer; nothing more is awaited. */
export function closeReferral(deps: Deps, actor: Actor, id: ReferralId, ask: Ask = {}): Promise<Outcome> {
  return step(deps, actor, id, ask, ['close'], async (w, referral, rules) => {
    if (!isSender(w)) return refuse('not-yours');
    const ground: ClosureGround = referral.status === 'provided' ? 'done' : 'noted';
    await insertClosure(w, referral, ground);
    await leave(w, referral, 'referral.closed', { ground });
    return done(await advance(w, referral, 'close', rules));
  });
}

/** Taken back, at any time and without a reason; what the institution could open it can open no longer. */
export function withdrawReferral(
  deps: Deps,
  actor: Actor,
  id: ReferralId,
  ground: WithdrawalGround,
  ask: Ask = {},
): Promise<Outcome> {
  return step(deps, actor, id, ask, ['withdraw'], async (w, referral, rules) => {
    if (!isSender(w)) return refuse('not-yours');
    await insertWithdrawal(w, referral, ground);
    await leave(w, referral, 'referral.withdrawn', { ground });
    return done(await advance(w, referral, 'withdraw', rules));
  });
}

/** The case manager sends it elsewhere: the old one closes, the new one remembers what it stands in for. */
export function rerouteReferral(
  deps: Deps,
  actor: StaffActor,
  id: ReferralId,
  service: string,
  ask: Ask = {},
): Promise<Outcome> {
  return step(deps, actor, id, ask, ['takeBack', 'close'], async (w, referral, rules) => {
    const next = findService(service);
    if (!isSender(w)) return refuse('not-yours');
    if (referral.status === 'provided') return refuse('not-now');
    if (next === null || !inForce(next, w.today)) return refuse('not-here');
    const { open } = await servicesUnderWay(w, referral.caseId);
    if (next.slug === referral.service || open.has(next.slug)) return refuse('already-referred');
    const consents = await consentedClasses(w, referral.caseId, true);
    if (!isConsented({ consents }, next.institution)) return refuse('no-consent');
    const head = await caseHead(w, referral.caseId);
    const answered = referral.status === 'declined' || referral.status === 'not_provided';
    const moved = await advance(w, referral, answered ? 'close' : 'takeBack', rules);
    await insertClosure(w, referral, 'rerouted');
    const made = newReferral(next, 'sent', referral.id);
    await insertReferrals(w, head, referral.bundleId, rules, [made]);
    await leave(w, referral, 'referral.rerouted', { next: made.id, to: next.institution });
    return done(moved);
  });
}
