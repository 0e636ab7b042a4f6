import { contributeToFrame, nameEvents } from '../cases/index.ts';
import { consentCount } from './frame.ts';
import { consentEventWords } from './text.ts';

export {
  endConsent,
  type GivenOutcome,
  giveConsent,
  recordConsent,
  type Withdrawing,
  type WithdrawnOutcome,
  withdrawConsent,
} from './actions.ts';
export {
  byInstitution,
  type ConsentMethod,
  type ConsentRefusal,
  consentCovers,
  consentDays,
  consentRefusals,
  type Giver,
  type Giving,
  type Grant,
  type InstitutionConsent,
  isSensitive,
  type LiveConsent,
  longestUntil,
  type Proof,
  refuseConsent,
  type WithdrawalReason,
  type Witness,
} from './consent.ts';
export { consentText, sensitiveSentence, textHash } from './consent-text.ts';
export { consentsJob, followConsents } from './expiry.ts';
export { type NeededClasses, neededClasses } from './needed-classes.ts';
export { consentPages } from './pages.tsx';
export { parseSignature, type Signature } from './signature.ts';
export { liveConsents, receiptOf } from './store.ts';
export { ConsentSummary } from './views/summary.tsx';
export { suggestInstitutions } from './wishes.ts';

nameEvents(consentEventWords);
contributeToFrame(consentCount);
