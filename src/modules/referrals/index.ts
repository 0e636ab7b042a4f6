import { contributeToClosure, contributeToFrame, nameEvents } from '../cases/index.ts';
import { referralEvents, referralTones } from './event-text.ts';
import { referralsOfFrame } from './frame.ts';
import { openReferrals } from './open-ends.ts';

export type { Ask, Moved, Outcome, Refusal } from './answering.ts';
export {
  type BundleState,
  type BundleStatus,
  bundleStates,
  bundleStatus,
  decideBundle,
  leastClasses,
  type SendRefusal,
} from './bundle.ts';
export { type ClockRules, type ClockSpan, defaultClocks, dueAt, type TimedStatus } from './clock.ts';
export { runClocks, setClocks, settleFromJob } from './clock-actions.ts';
export { clockRules, type Escalation, openEscalations } from './clock-store.ts';
export {
  acceptReferral,
  assignReferral,
  type BookingAsked,
  bookReferral,
  claimReferral,
  declineReferral,
  recordOutcome,
  workOn,
} from './desk-actions.ts';
export { fallbacks } from './fallback.ts';
export { clockActor, settleDeclination } from './fallback-actions.ts';
export { answerPages, answerWith, askOf } from './pages/answers.tsx';
export { bundlePage } from './pages/bundle.tsx';
export { bundlePages } from './pages/bundles.tsx';
export { clockPages } from './pages/clocks.tsx';
export { queuePages } from './pages/queue.tsx';
export { referralIdOf, referralPages } from './pages/referral.tsx';
export { type ClassPayload, fieldsOf, payloadFor } from './payload.ts';
export {
  countQueue,
  countWaiting,
  type QueueCounts,
  type QueueFilter,
  type QueueRow,
  queueCounts,
  queuePage,
} from './queue-store.ts';
export { withinReach } from './reach-store.ts';
export {
  type DeclineReason,
  declineReasons,
  declineWords,
  type NotProvidedReason,
  notProvidedReasons,
  notProvidedWords,
  type WithdrawalGround,
} from './reasons.ts';
export { type Recommender, recommendBy, recommendedFor } from './recommending.ts';
export {
  deskStatuses,
  isReferralStatus,
  liveStatuses,
  type Owner,
  ownerOf,
  type ReferralStatus,
  referralStatuses,
  referralTransitions,
} from './referral.ts';
export {
  type BundleAsked,
  closeReferral,
  rerouteReferral,
  type SendOutcome,
  type SentReferral,
  sendBundle,
  withdrawReferral,
} from './sender-actions.ts';
export {
  bundleReferrals,
  caseReferrals,
  findReferral,
  overdue,
  type Referral,
  type ReferralDetail,
  shownNumber,
} from './store.ts';
export { askedOf, type Recommendation, tickedAtFirst } from './suggestion.ts';
export { bundleTone, bundleWords, referralText, statusTone, statusWords } from './text.ts';
export { BundleLine, isLate, isOver, ReferralList } from './views/list.tsx';
export {
  CaseNumber,
  escalationWords,
  ownerText,
  ReferralClock,
  StatusTag,
  serviceName,
} from './views/parts.tsx';

nameEvents(referralEvents, referralTones);
contributeToFrame(referralsOfFrame);
contributeToClosure(openReferrals);
