import { routes } from '../../../routes.ts';
import { fill, type Language, type Words } from '../../../shared/text.ts';
import { type Phrase, phrase, type Spoken } from '../../../ui/say.ts';
import { Tag } from '../../../ui/tag.tsx';
import { Clock } from '../../../ui/times.tsx';
import { caseText } from '../../cases/index.ts';
import { findService } from '../../directory/index.ts';
import type { Escalation } from '../clock-store.ts';
import {
  closureGrounds,
  closureWords,
  declineReasons,
  declineWords,
  notProvidedReasons,
  notProvidedWords,
  withdrawalGrounds,
  withdrawalWords,
} from '../reasons.ts';
import { ownerOf, type ReferralStatus } from '../referral.ts';
import type { ReferralDetail } from '../store.ts';
import { escalationText, levelWords, referralText, statusTone, statusWords } from '../text.ts';

export type NameOf = (slug: string) => Phrase;

export function serviceName(slug: string, language: Language): string {
  const service = findService(slug);
  return service === null ? slug : phrase(service.name, language);
}

/** A case's number, or that it is restricted, where the database kept the number back. */
export function CaseNumber({ number, language }: Spoken & { number: string }) {
  return <span class="num">{number === '' ? phrase(caseText.restricted, language) : number}</span>;
}

export function StatusTag({ status, language }: Spoken & { status: ReferralStatus }) {
  return <Tag label={statusWords[status]} tone={statusTone[status]} language={language} />;
}

/** The clock of a state; what has been told to whom once it ran out. */
export function ReferralClock(
  props: Spoken & { due: Temporal.Instant | null; level: 0 | 1 | 2 | 3; now: Temporal.Instant },
) {
  if (props.due === null) return <span>{phrase(referralText.noClock, props.language)}</span>;
  return (
    <span>
      <Clock at={props.due} now={props.now} language={props.language} />
      {props.level === 0 ? null : <span class="sub">{phrase(levelWords[props.level], props.language)}</span>}
    </span>
  );
}

/** What silence or a decline has set off. */
export function escalationWords({ ground, level }: Pick<Escalation, 'ground' | 'level'>): Words {
  return ground === 'returned' ? escalationText.returned : levelWords[level];
}

type Owned = Pick<
  ReferralDetail,
  'status' | 'to' | 'claimedBy' | 'claimedByName' | 'caseManager' | 'caseManagerName'
>;

/** Who has the ball, where the institution's name already stands beside it. */
export function ownerShort(referral: Owned, language: Language): string {
  const owner = ownerOf(referral);
  switch (owner.kind) {
    case 'queue':
      return phrase(referralText.ownerUnclaimed, language);
    case 'worker':
      return referral.claimedByName ?? '';
    case 'manager':
      return `${phrase(referralText.ownerManager, language)} ${referral.caseManagerName ?? ''}`.trim();
    case 'nobody':
      return phrase(referralText.ownerNobody, language);
    default:
      return owner satisfies never;
  }
}

/** Who has the ball, in words. */
export function ownerText(referral: Owned, nameOf: NameOf, language: Language): string {
  const owner = ownerOf(referral);
  const short = ownerShort(referral, language);
  if (owner.kind === 'worker') return `${phrase(nameOf(owner.institution), language)} ${short}`.trim();
  if (owner.kind !== 'queue') return short;
  return fill(phrase(referralText.ownerQueue, language), {
    institution: phrase(nameOf(owner.institution), language),
  });
}

/** Why it was declined or not provided; null when it was neither. */
export function reasonText(
  referral: Pick<ReferralDetail, 'declineReason' | 'outcomeReason'>,
  language: Language,
): string | null {
  const declined = declineReasons.find((code) => code === referral.declineReason);
  if (declined !== undefined) return phrase(declineWords[declined], language);
  const failed = notProvidedReasons.find((code) => code === referral.outcomeReason);
  return failed === undefined ? null : phrase(notProvidedWords[failed], language);
}

/** How it ended, where that is not plain from the state; null otherwise. */
export function endText(
  referral: Pick<ReferralDetail, 'closureGround' | 'withdrawalGround'>,
  language: Language,
): string | null {
  const closed = closureGrounds.find((ground) => ground === referral.closureGround);
  if (closed === 'fallback' || closed === 'rerouted') return phrase(closureWords[closed], language);
  const taken = withdrawalGrounds.find((ground) => ground === referral.withdrawalGround);
  return taken === undefined ? null : phrase(withdrawalWords[taken], language);
}

export const referralHref = routes.referrals.show;
