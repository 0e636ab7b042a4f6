// Referrals of a case: sent together, answered each in its own time, some declined, some late.
import { deskOf } from '../../src/modules/desks/index.ts';
import { findService, institutionOf, type Service } from '../../src/modules/directory/index.ts';
import {
  declineReasons,
  defaultClocks,
  dueAt,
  fallbacks,
  notProvidedReasons,
  type ReferralStatus,
} from '../../src/modules/referrals/index.ts';
import { type Draft, whole } from './draft.ts';
import type { Uid } from './random.ts';
import { day, epochDay, type Person } from './world.ts';

type Sent = {
  readonly id: Uid;
  readonly bundle: Uid;
  readonly service: Service;
  readonly sentAt: number;
  readonly manager: Person;
  readonly risk: string | null;
  /** When everything of the case is over, or Infinity. */
  readonly caseEnd: number;
};
type State = { status: ReferralStatus; since: number; worker: Person | null; version: number };

const sealedWords = { details: {}, words: '약속한 대로 지원함. 다음 일정은 본인에게 안내함.' };

function workerFor(draft: Draft, institution: string, at: number): { person: Person; to: number } | null {
  const seats = draft.world.roster.workers.get(institution);
  if (seats === undefined) return null;
  const { person, to } = draft.world.holder(draft.random.pick(seats), epochDay(at));
  return { person, to: to * day };
}

function deliver(draft: Draft, sent: Sent, worker: Person, at: number): void {
  const desk = deskOf(sent.service.slug);
  const action = draft.random.pick(desk.actions);
  const id = draft.random.id();
  draft.sheets.delivery.add({
    id,
    referral_id: sent.id,
    case_id: draft.id,
    institution: worker.institution,
    desk_kind: desk.slug,
    kind: action.kind,
    action: action.code,
    on_day: epochDay(at),
    quantity: 1 + draft.random.below(3),
    class: desk.class,
    ...draft.seal(worker.institution, desk.class, `delivery/${id.text}`, sealedWords, at),
    recorded_at: whole(at),
    staff_id: worker.id,
  });
  draft.happened(worker, 'delivery.recorded', 'service_use', at, {
    referral: sent.id.text,
    action: action.code,
  });
}

/** Lives a referral from its sending until now or the end of the case. */
function live(draft: Draft, sent: Sent): State {
  const { random, sheets, world } = draft;
  const { now } = world.settings;
  const end = Math.min(now, sent.caseEnd);
  const row = { case_id: draft.id, referral_id: sent.id };
  const detail = { referral: sent.id.text, service: sent.service.slug };
  const state: State = { status: 'sent', since: sent.sentAt, worker: null, version: 1 };
  const to = (status: ReferralStatus, at: number) => {
    state.status = status;
    state.since = whole(at);
    state.version += 1;
  };
  // One in twelve is forgotten for a while: that is what the clocks are for.
  const slow = random.chance(0.08) ? 8 : 1;
  let at = sent.sentAt + random.wait(0.6 * slow) * day;
  const found = workerFor(draft, sent.service.institution, at);
  if (at >= end || found === null) return state;
  const worker = found.person;
  state.worker = worker;
  to('received', at);
  sheets.claim.add({ id: random.id(), ...row, staff_id: worker.id, given_by: worker.id, at: state.since });
  draft.leaf(worker, 'referral.claimed', at, [], detail);
  const claimed = at;
  const leave = () => {
    const over = ['declined', 'closed', 'withdrawn'].includes(state.status);
    const until = over ? state.since : found.to;
    draft.assign(worker, 'desk', claimed, until > now ? Number.POSITIVE_INFINITY : until);
    return state;
  };
  at += random.wait(0.8 * slow) * day;
  if (at >= end) return leave();
  if (random.chance(0.09)) {
    decline(draft, sent, worker, at, state);
    const noted = at + random.wait(1.5) * day;
    if (noted < end) closeBySender(draft, sent, state, noted, 'rerouted');
    return leave();
  }
  to('accepted', at);
  sheets.acceptance.add({ ...row, staff_id: worker.id, at: state.since });
  draft.happened(worker, 'referral.accepted', 'service_use', at, detail);
  at += random.wait(2 * slow) * day;
  if (at >= end) return leave();
  to('in_progress', at);
  deliver(draft, sent, worker, at);
  at += (4 + random.wait(16)) * day;
  if (at >= end) return leave();
  const good = !random.chance(0.12);
  const reason = good ? null : random.pick(notProvidedReasons);
  const result = good ? 'provided' : 'not_provided';
  to(result, at);
  sheets.outcome.add({ id: random.id(), ...row, staff_id: worker.id, result, reason, at: state.since });
  draft.happened(worker, `referral.${result}`, 'service_use', at, detail);
  at += random.wait(4) * day;
  if (at >= end) return leave();
  closeBySender(draft, sent, state, at, good ? 'done' : 'noted');
  return leave();
}

function closeBySender(draft: Draft, sent: Sent, state: State, at: number, ground: string): void {
  state.status = 'closed';
  state.since = whole(at);
  state.version += 1;
  const row = { case_id: draft.id, referral_id: sent.id };
  draft.sheets.closure.add({ ...row, ground, closed_by: sent.manager.id.text, at: state.since });
  const detail = { referral: sent.id.text, service: sent.service.slug, ground };
  draft.leaf(sent.manager, 'referral.closed', at, [], detail);
}

function decline(draft: Draft, sent: Sent, worker: Person, at: number, state: State): void {
  const next = findService(fallbacks[sent.service.slug]?.[0] ?? '');
  const settled = next === null ? 'returned' : 'fallback';
  const moment = whole(at);
  const row = { case_id: draft.id, referral_id: sent.id };
  draft.sheets.declination.add({
    ...row,
    staff_id: worker.id,
    reason: draft.random.pick(declineReasons),
    at: moment,
    settled,
    settled_at: moment,
  });
  draft.happened(worker, 'referral.declined', 'service_use', at, {
    referral: sent.id.text,
    service: sent.service.slug,
  });
  state.status = 'declined';
  state.since = moment;
  state.version += 1;
}

/** What is still open when a case closes, or when its consent was taken back, is withdrawn. */
function withdraw(draft: Draft, sent: Sent, state: State, at: number, ground: string): void {
  state.status = 'withdrawn';
  state.since = whole(Math.max(at, state.since));
  state.version += 1;
  const row = { case_id: draft.id, referral_id: sent.id };
  draft.sheets.withdrawal.add({ ...row, ground, recorded_by: sent.manager.id.text, at: state.since });
}

function clockOf(draft: Draft, sent: Sent, state: State) {
  const from = Temporal.Instant.fromEpochMilliseconds(state.since);
  const due = dueAt(defaultClocks, state.status, sent.service.urgency, from)?.epochMilliseconds ?? null;
  const { now, center } = draft.world.settings;
  if (due === null || due > now) return { clock_due: due, clock_level: 0, next_step_at: due };
  const late = (now - due) / day;
  const desk = state.status !== 'declined' && state.status !== 'provided' && state.status !== 'not_provided';
  const level = late > 8 ? 3 : late > 3 ? 2 : desk ? 1 : 2;
  for (let raised = desk ? 1 : 2; raised <= level; raised += 1) {
    draft.sheets.escalation.add({
      id: draft.random.id(),
      center_id: center,
      case_id: draft.id,
      referral_id: sent.id,
      institution: sent.service.institution,
      level: raised,
      ground: 'silence',
      raised_at: whole(Math.min(now, due + (raised - 1) * 3 * day)),
    });
  }
  return { clock_due: due, clock_level: level, next_step_at: level === 3 ? null : whole(now) + 2 * day };
}

const finished = new Set<ReferralStatus>(['closed', 'withdrawn']);

function addReferral(draft: Draft, sent: Sent): State {
  const state = live(draft, sent);
  const grant = draft.grants.find((one) => one.institution === sent.service.institution);
  const taken = grant?.endedAt ?? null;
  const revoked = taken !== null && grant !== undefined && taken < grant.until && taken >= state.since;
  const { now, center } = draft.world.settings;
  if (!finished.has(state.status)) {
    if (revoked) withdraw(draft, sent, state, taken, 'consent_withdrawn');
    else if (sent.caseEnd <= now) withdraw(draft, sent, state, sent.caseEnd, 'victim');
  }
  const clock = finished.has(state.status)
    ? { clock_due: null, clock_level: 0, next_step_at: null }
    : clockOf(draft, sent, state);
  draft.sheets.referral.add({
    id: sent.id,
    center_id: center,
    case_id: draft.id,
    bundle_id: sent.bundle,
    case_number: draft.number,
    service: sent.service.slug,
    from_institution: 'center',
    to_institution: sent.service.institution,
    desk: institutionOf(sent.service.institution).desks[0]?.slug ?? sent.service.institution,
    status: state.status,
    urgency: sent.service.urgency,
    risk_band: sent.risk,
    needs: ['identity', 'contact'],
    claimed_by: state.worker?.id ?? null,
    created_at: whole(sent.sentAt),
    sent_at: whole(sent.sentAt),
    changed_at: state.since,
    ...clock,
    version: state.version,
  });
  return state;
}

/** One bundle of referrals, all sent in one act. */
export function addBundle(
  draft: Draft,
  manager: Person,
  at: number,
  chosen: readonly Service[],
  risk: string | null,
  caseEnd: number,
): void {
  const { center } = draft.world.settings;
  const bundle = draft.random.id();
  const sentAt = whole(at);
  const row = { case_id: draft.id, center_id: center, from_institution: 'center', sent_by: manager.id };
  draft.sheets.bundle.add({ id: bundle, ...row, sent_at: sentAt });
  for (const service of chosen) {
    const id = draft.random.id();
    const detail = { referral: id.text, bundle: bundle.text, service: service.slug, to: service.institution };
    draft.happened(manager, 'referral.sent', 'service_use', sentAt, detail);
    addReferral(draft, { id, bundle, service, sentAt, manager, risk, caseEnd });
  }
}
