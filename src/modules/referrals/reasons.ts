import { type Words, words } from '../../shared/text.ts';

/** Why an institution cannot take a referral. */
export const declineReasons = [
  'not_eligible',
  'no_capacity',
  'wrong_institution',
  'already_served',
  'missing_papers',
  'unreachable',
  'conflict_of_interest',
  'victim_declined',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const declineWords: Readonly<Record<DeclineReason, Words>> = {
  not_eligible: words('지원 요건에 맞지 않음', 'Not within our criteria'),
  no_capacity: words('현재 인력·예산으로 받을 수 없음', 'No capacity or budget now'),
  wrong_institution: words('소관이 아님', 'Not our task'),
  already_served: words('이미 같은 지원 중', 'Already receives the same help'),
  missing_papers: words('필요한 서류가 없음', 'Papers are missing'),
  unreachable: words('본인과 연락이 닿지 않음', 'The person cannot be reached'),
  conflict_of_interest: words('이해충돌이 있어 맡을 수 없음', 'Conflict of interest'),
  victim_declined: words('본인이 원하지 않음', 'The person does not want it'),
};

/** Declined for these, nobody else is asked by itself: the help exists already, or is not wanted. */
export const reasonsWithoutFallback: ReadonlySet<DeclineReason> = new Set([
  'already_served',
  'victim_declined',
  'unreachable',
]);

/** Why, after acceptance, the service was not given in the end. */
export const notProvidedReasons = [
  'found_ineligible',
  'decided_against',
  'no_capacity',
  'unreachable',
  'no_show',
  'victim_stopped',
  'done_elsewhere',
  'no_longer_needed',
] as const;
export type NotProvidedReason = (typeof notProvidedReasons)[number];

export const notProvidedWords: Readonly<Record<NotProvidedReason, Words>> = {
  found_ineligible: words('심사 결과 요건에 맞지 않음', 'Found outside the criteria on review'),
  decided_against: words('심의에서 지원하지 않기로 결정', 'The board decided against'),
  no_capacity: words('인력·예산 부족', 'No capacity or budget'),
  unreachable: words('본인과 연락이 닿지 않음', 'The person cannot be reached'),
  no_show: words('약속한 때에 만나지 못함', 'Could not meet as arranged'),
  victim_stopped: words('본인이 중단을 원함', 'The person wished to stop'),
  done_elsewhere: words('다른 곳에서 지원받음', 'Was helped elsewhere'),
  no_longer_needed: words('더 필요하지 않음', 'No longer needed'),
};

export const closureGrounds = ['done', 'noted', 'fallback', 'rerouted'] as const;
export type ClosureGround = (typeof closureGrounds)[number];

export const closureWords: Readonly<Record<ClosureGround, Words>> = {
  done: words('지원 완료 확인', 'Help given and noted'),
  noted: words('결과 확인 후 종결', 'Outcome noted'),
  fallback: words('다른 기관에 자동 재의뢰', 'Sent on to another institution by rule'),
  rerouted: words('사례관리자가 다른 기관으로 변경', 'Sent elsewhere by the case manager'),
};

export const withdrawalGrounds = ['victim', 'consent_withdrawn', 'sender_error', 'case_closed'] as const;
export type WithdrawalGround = (typeof withdrawalGrounds)[number];

export const withdrawalWords: Readonly<Record<WithdrawalGround, Words>> = {
  victim: words('본인이 철회함', 'Taken back by the person'),
  consent_withdrawn: words('동의를 거둠', 'Consent was withdrawn'),
  sender_error: words('잘못 보낸 의뢰', 'Sent by mistake'),
  case_closed: words('사례 종결', 'The case was closed'),
};
