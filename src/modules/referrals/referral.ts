// A referral: one service asked of one institution. Knows its states, who moves it and who has the ball;
// refuses every other step, here in the types and again in the database (sec.referral_transition).
// `sent` stands in the institution's queue from the commit on; `received` means that a person there has
// claimed it and answers for it.
import type { StaffId } from '../../shared/ids.ts';

export const referralStatuses = [
  'draft',
  'sent',
  'received',
  'accepted',
  'declined',
  'in_progress',
  'provided',
  'not_provided',
  'closed',
  'withdrawn',
] as const;
export type ReferralStatus = (typeof referralStatuses)[number];

/** Who may make a step: the side that sent it (or the system on its behalf), or the desk that got it. */
export type Side = 'sender' | 'desk';

/** What may follow what, and who moves it. `closed` before an answer means: taken back to go elsewhere. */
export const referralTransitions = {
  draft: { sent: 'sender', withdrawn: 'sender' },
  sent: { received: 'desk', closed: 'sender', withdrawn: 'sender' },
  received: { accepted: 'desk', declined: 'desk', closed: 'sender', withdrawn: 'sender' },
  accepted: {
    in_progress: 'desk',
    provided: 'desk',
    not_provided: 'desk',
    closed: 'sender',
    withdrawn: 'sender',
  },
  in_progress: { provided: 'desk', not_provided: 'desk', withdrawn: 'sender' },
  declined: { closed: 'sender', withdrawn: 'sender' },
  provided: { closed: 'sender', in_progress: 'desk', withdrawn: 'sender' },
  not_provided: { closed: 'sender', withdrawn: 'sender' },
  closed: {},
  withdrawn: {},
} as const satisfies Record<ReferralStatus, Readonly<Partial<Record<ReferralStatus, Side>>>>;

type Transitions = typeof referralTransitions;
/** The states from which a state can be reached. */
export type Before<To extends ReferralStatus> = {
  [From in ReferralStatus]: To extends keyof Transitions[From] ? From : never;
}[ReferralStatus];

export type Step = { readonly to: ReferralStatus; readonly from: readonly ReferralStatus[] };

/** One thing somebody can do to a referral. A step that the table does not know does not compile. */
export function stepTo<const To extends ReferralStatus>(to: To, ...from: readonly Before<To>[]): Step {
  return { to, from };
}

export const steps = {
  send: stepTo('sent', 'draft'),
  claim: stepTo('received', 'sent'),
  accept: stepTo('accepted', 'received'),
  decline: stepTo('declined', 'received'),
  begin: stepTo('in_progress', 'accepted'),
  resume: stepTo('in_progress', 'provided'),
  provide: stepTo('provided', 'accepted', 'in_progress'),
  failToProvide: stepTo('not_provided', 'accepted', 'in_progress'),
  close: stepTo('closed', 'declined', 'provided', 'not_provided'),
  takeBack: stepTo('closed', 'sent', 'received', 'accepted'),
  withdraw: stepTo(
    'withdrawn',
    'draft',
    'sent',
    'received',
    'accepted',
    'in_progress',
    'declined',
    'provided',
    'not_provided',
  ),
} as const;
export type Verb = keyof typeof steps;

export function mayStep(verb: Verb, from: ReferralStatus): boolean {
  return steps[verb].from.includes(from);
}

export function isReferralStatus(text: string): text is ReferralStatus {
  return referralStatuses.some((known) => known === text);
}

/** Something is still to be done by somebody. */
export const liveStatuses = [
  'sent',
  'received',
  'accepted',
  'declined',
  'in_progress',
  'provided',
  'not_provided',
] as const satisfies readonly ReferralStatus[];

/** States a desk works on; the tabs of its queue. */
export const deskStatuses = [
  'sent',
  'received',
  'accepted',
  'in_progress',
] as const satisfies readonly ReferralStatus[];
export type DeskStatus = (typeof deskStatuses)[number];

export type Owner =
  | { readonly kind: 'queue'; readonly institution: string }
  | { readonly kind: 'worker'; readonly institution: string; readonly staff: StaffId }
  | { readonly kind: 'manager'; readonly staff: StaffId | null }
  | { readonly kind: 'nobody' };

/** Who has the ball: exactly one at every moment, nobody once it is over. A case without a manager: intake. */
export function ownerOf(referral: {
  readonly status: ReferralStatus;
  readonly to: string;
  readonly claimedBy: StaffId | null;
  readonly caseManager: StaffId | null;
}): Owner {
  switch (referral.status) {
    case 'sent':
      return { kind: 'queue', institution: referral.to };
    case 'received':
    case 'accepted':
    case 'in_progress':
      return referral.claimedBy === null
        ? { kind: 'queue', institution: referral.to }
        : { kind: 'worker', institution: referral.to, staff: referral.claimedBy };
    case 'draft':
    case 'declined':
    case 'provided':
    case 'not_provided':
      return { kind: 'manager', staff: referral.caseManager };
    case 'closed':
    case 'withdrawn':
      return { kind: 'nobody' };
    default:
      return referral.status satisfies never;
  }
}
