// A bundle: what one act asks of many institutions. Decides what may be sent; derives one status of many.
import type { DataClass } from '../../db/data-class.ts';
import type { CalendarDay } from '../../shared/calendar-day.ts';
import type { CaseStatus } from '../cases/index.ts';
import { findService, inForce, institutionOf, type Service } from '../directory/index.ts';
import type { ReferralStatus } from './referral.ts';

/** The least an institution must be allowed to see to reach the person at all. */
export const leastClasses = ['identity', 'contact'] as const satisfies readonly DataClass[];

export const sendRefusals = [
  'nothing-chosen',
  'case-closed',
  'unknown-service',
  'already-referred',
  'no-consent',
  'stale',
] as const;
export type SendRefusal = (typeof sendRefusals)[number];

export type BundleFacts = {
  readonly caseStatus: CaseStatus;
  /** Institution → classes open to it by live consents. */
  readonly consents: ReadonlyMap<string, ReadonlySet<DataClass>>;
  /** Services with a referral under way. Drafts are not: they become the referral. */
  readonly open: ReadonlySet<string>;
  readonly today: CalendarDay;
};

/** May this institution be sent a referral of the case? The centre itself collected the data. */
export function isConsented(facts: Pick<BundleFacts, 'consents'>, institution: string): boolean {
  if (institution === 'center') return true;
  const classes = facts.consents.get(institution);
  return classes !== undefined && leastClasses.every((known) => classes.has(known));
}

export type BundleDecision = {
  readonly send: readonly Service[];
  /** Kept as drafts until consent is there. */
  readonly hold: readonly Service[];
  readonly refused: readonly { readonly service: string; readonly why: SendRefusal }[];
};

/**
 * What happens to each chosen service. `hold` keeps those without consent as drafts instead of refusing;
 * what is a draft already stays one.
 */
export function decideBundle(
  facts: BundleFacts,
  chosen: readonly string[],
  hold: boolean,
  drafts: ReadonlySet<string> = new Set(),
): BundleDecision {
  if (chosen.length === 0) {
    return { send: [], hold: [], refused: [{ service: '', why: 'nothing-chosen' }] };
  }
  if (facts.caseStatus !== 'open' && facts.caseStatus !== 'intake') {
    return { send: [], hold: [], refused: chosen.map((service) => ({ service, why: 'case-closed' })) };
  }
  const send: Service[] = [];
  const held: Service[] = [];
  const refused: { service: string; why: SendRefusal }[] = [];
  for (const slug of new Set(chosen)) {
    const service = findService(slug);
    if (service === null || !inForce(service, facts.today)) {
      refused.push({ service: slug, why: 'unknown-service' });
    } else if (facts.open.has(slug)) refused.push({ service: slug, why: 'already-referred' });
    else if (isConsented(facts, service.institution)) send.push(service);
    else if (!hold) refused.push({ service: slug, why: 'no-consent' });
    else if (!drafts.has(slug)) held.push(service);
  }
  const idle = send.length + held.length + refused.length === 0;
  return { send, hold: held, refused: idle ? [{ service: '', why: 'nothing-chosen' }] : refused };
}

/** The desk of an institution that gets a referral: its first; a second door is the institution's affair. */
export function deskFor(service: Service): string {
  return institutionOf(service.institution).desks[0]?.slug ?? service.institution;
}

export const bundleStates = ['draft', 'waiting', 'moving', 'attention', 'done', 'withdrawn'] as const;
export type BundleState = (typeof bundleStates)[number];

export type BundleStatus = {
  readonly state: BundleState;
  readonly total: number;
  readonly waiting: number;
  readonly moving: number;
  readonly attention: number;
  readonly done: number;
};

/** One status of many: never stored, always derived. Attention comes first, because somebody must act. */
export function bundleStatus(
  referrals: readonly { readonly status: ReferralStatus; readonly late: boolean }[],
): BundleStatus {
  const count = (...statuses: readonly ReferralStatus[]) =>
    referrals.filter((referral) => statuses.includes(referral.status)).length;
  const waiting = count('sent', 'received');
  const moving = count('accepted', 'in_progress');
  const attention = count('declined', 'not_provided') + referrals.filter(isLate).length;
  const done = count('provided', 'closed');
  const totals = { total: referrals.length, waiting, moving, attention, done };
  return { state: stateOf(totals, count('draft'), count('withdrawn')), ...totals };
}

function isLate(referral: { readonly status: ReferralStatus; readonly late: boolean }): boolean {
  return referral.late && referral.status !== 'declined' && referral.status !== 'not_provided';
}

function stateOf(totals: Omit<BundleStatus, 'state'>, drafts: number, withdrawn: number): BundleState {
  if (totals.attention > 0) return 'attention';
  if (totals.moving > 0) return 'moving';
  if (totals.waiting > 0) return totals.done > 0 ? 'moving' : 'waiting';
  if (drafts > 0) return 'draft';
  return totals.done > 0 || withdrawn === 0 ? 'done' : 'withdrawn';
}

/** The services ticked beforehand: of those for one purpose only the first, which is the most urgent. */
export function withoutDoubles(suggested: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const slug of suggested) {
    const doubles: readonly string[] = findService(slug)?.duplicates ?? [];
    if (!kept.some((other) => doubles.includes(other))) kept.push(slug);
  }
  return kept;
}

/** Services chosen together of which only one pays, as pairs. */
export function duplicatesAmong(chosen: readonly string[]): readonly (readonly [string, string])[] {
  return chosen.flatMap((slug) =>
    (findService(slug)?.duplicates ?? [])
      .filter((other) => other > slug && chosen.includes(other))
      .map((other) => [slug, other] as const),
  );
}
