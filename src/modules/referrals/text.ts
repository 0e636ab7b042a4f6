import { type Words, words } from '../../shared/text.ts';
import type { Tone } from '../../ui/tag.tsx';
import type { Refusal } from './answering.ts';
import type { BundleState, SendRefusal } from './bundle.ts';
import type { ReferralStatus } from './referral.ts';

export const statusWords: Readonly<Record<ReferralStatus, Words>> = {
  draft: words('동의 대기', 'Waiting for consent', '동의를 기다려요'),
  sent: words('담당 미정', 'Not claimed yet', '기관에 보냈어요'),
  received: words('검토 중', 'Being looked at', '기관에서 보고 있어요'),
  accepted: words('수락', 'Accepted', '도와주기로 했어요'),
  declined: words('거절', 'Declined', '다른 곳을 찾고 있어요'),
  in_progress: words('지원 중', 'Under way', '돕고 있어요'),
  provided: words('지원 완료', 'Provided', '도움을 받았어요'),
  not_provided: words('지원하지 못함', 'Not provided', '이번에는 받지 못했어요'),
  closed: words('종결', 'Closed', '끝났어요'),
  withdrawn: words('철회', 'Withdrawn', '그만두었어요'),
};

export const statusTone: Readonly<Record<ReferralStatus, Tone>> = {
  draft: 'neutral',
  sent: 'info',
  received: 'progress',
  accepted: 'progress',
  declined: 'warn',
  in_progress: 'progress',
  provided: 'ok',
  not_provided: 'warn',
  closed: 'neutral',
  withdrawn: 'neutral',
};

export const bundleWords: Readonly<Record<BundleState, Words>> = {
  draft: words('동의 대기', 'Waiting for consent', '동의를 기다리고 있어요'),
  waiting: words('답변 대기', 'Waiting for answers', '기관의 답을 기다리고 있어요'),
  moving: words('진행 중', 'Under way', '기관들이 돕고 있어요'),
  attention: words('확인 필요', 'Needs attention', '담당자가 다른 방법을 찾고 있어요'),
  done: words('모두 처리됨', 'All answered', '모두 끝났어요'),
  withdrawn: words('철회', 'Withdrawn', '그만두었어요'),
};

export const bundleTone: Readonly<Record<BundleState, Tone>> = {
  draft: 'neutral',
  waiting: 'info',
  moving: 'progress',
  attention: 'warn',
  done: 'ok',
  withdrawn: 'neutral',
};

export const refusalWords: Readonly<Record<Refusal, Words>> = {
  'not-now': words(
    '이 의뢰는 그사이 다른 단계로 넘어갔습니다. 아래의 지금 상태를 확인해 주십시오.',
    'This referral has moved on meanwhile. See its state below.',
  ),
  'not-yours': words(
    '이 의뢰의 담당자만 할 수 있습니다.',
    'Only the person who holds this referral can do that.',
  ),
  'no-consent': words(
    '동의가 없거나 끝났습니다. 센터에 동의 여부를 확인해 주십시오.',
    'There is no consent, or it has ended. Ask the centre to confirm it.',
  ),
  'not-here': words(
    '고른 서비스나 사람이 이 의뢰에 맞지 않습니다.',
    'That choice does not fit this referral.',
  ),
  'already-referred': words('같은 서비스가 이미 진행 중입니다.', 'The same service is already under way.'),
};

export const sendRefusalWords: Readonly<Record<SendRefusal, Words>> = {
  'nothing-chosen': words('의뢰할 서비스를 하나 이상 골라 주십시오.', 'Choose at least one service.'),
  'case-closed': words('종결된 사례에서는 의뢰할 수 없습니다.', 'A closed case cannot be referred.'),
  'unknown-service': words('지금 운영하지 않는 서비스입니다.', 'This service does not exist now.'),
  'already-referred': words('이미 진행 중인 서비스입니다.', 'This service is already under way.'),
  'no-consent': words(
    '이 기관에 대한 동의가 없습니다. 동의를 받거나, 동의 대기로 남겨 주십시오.',
    'There is no consent for this institution. Ask for consent, or keep it as a draft.',
  ),
  stale: words(
    '그사이 바뀐 내용이 있습니다. 다시 확인해 주십시오.',
    'Something changed meanwhile. Please check again.',
  ),
};

export const levelWords = [
  words('기한 안', 'In time'),
  words('기관 책임자에게 알림', 'The lead was notified'),
  words('사례관리자에게 알림', 'The case manager was notified'),
  words('센터장에게 알림', 'The centre manager was notified'),
] as const;

export const escalationText = {
  returned: words('거절되어 돌아옴', 'Declined and returned'),
} as const;

export const queueText = {
  title: words('의뢰 대기', 'Referral queue'),
  lead: words(
    '담당하기 전에는 번호와 서비스만 보입니다. 내용은 담당한 뒤 동의 범위 안에서 열립니다.',
    'Before a claim only numbers and services show. Content opens after, as far as consent goes.',
  ),
  tabs: words('상태별', 'By state'),
  sent: words('담당 미정', 'Not claimed'),
  mine: words('내 담당', 'Mine'),
  received: words('검토 중', 'Being looked at'),
  accepted: words('수락', 'Accepted'),
  in_progress: words('지원 중', 'Under way'),
  caption: words('의뢰 목록, 기한이 가까운 순', 'Referrals, nearest clock first'),
  number: words('접수번호', 'Case number'),
  service: words('서비스', 'Service'),
  risk: words('위험', 'Risk'),
  clock: words('기한', 'Clock'),
  received_at: words('받은 때', 'Received'),
  urgency: words('긴급도', 'Urgency'),
  all: words('전체', 'All'),
  act: words('처리', 'Action'),
  claim: words('담당하기', 'Claim'),
  claimOf: words('담당하기: {number}', 'Claim: {number}'),
  late: words('기한 지난 의뢰 {n}건', '{n} past their clock'),
  empty: words('이 조건에 맞는 의뢰가 없습니다.', 'No referral matches.'),
  emptySent: words('담당을 기다리는 의뢰가 없습니다.', 'No referral is waiting.'),
  emptyBody: words(
    '새 의뢰가 오면 이 화면에 바로 나타납니다.',
    'A new referral appears here as soon as it is sent.',
  ),
  first: words('처음 쪽', 'First page'),
} as const;

export const referralText = {
  title: words('의뢰', 'Referral'),
  state: words('상태', 'State'),
  owner: words('지금 담당', 'With whom now'),
  ownerQueue: words('{institution} 대기열', 'The queue of {institution}'),
  ownerUnclaimed: words('대기열', 'The queue'),
  ownerManager: words('사례관리자', 'The case manager'),
  ownerNobody: words('없음(끝남)', 'Nobody (over)'),
  institution: words('기관', 'Institution'),
  from: words('보낸 곳', 'Sent by'),
  sentAt: words('보낸 때', 'Sent'),
  bookedOn: words('예약일', 'Booked for'),
  reason: words('사유', 'Reason'),
  noClock: words('기한 없음', 'No clock'),
  insteadOf: words('앞선 의뢰를 대신함', 'Stands in for an earlier referral'),
  earlier: words('앞선 의뢰 보기', 'See the earlier referral'),
  openCase: words('사례 열기', 'Open the case'),
  contentTitle: words('열어 볼 수 있는 내용', 'What you may see'),
  contentClosed: words(
    '담당하면 동의 범위 안의 내용이 열립니다. 누가 열람했는지 기록됩니다.',
    'Content opens once you claim, as far as consent goes. Every access is recorded.',
  ),
  contentNone: words(
    '동의 범위 안에 적힌 내용이 아직 없습니다.',
    'Nothing written lies within the consent yet.',
  ),
  openContent: words('내용 열기', 'Open the content'),
  openContentNote: words('여는 순간 열람으로 기록됩니다.', 'Opening is recorded as an access.'),
  message: words('센터가 전한 말', 'Words from the centre'),
  actions: words('할 일', 'What to do'),
  accept: words('수락하기', 'Accept'),
  decline: words('거절하기', 'Decline'),
  declineTitle: words('맡을 수 없을 때', 'If you cannot take it'),
  declineHint: words(
    '사유에 따라 다른 기관에 자동으로 다시 의뢰되거나 사례관리자에게 돌아갑니다.',
    'By the reason it goes on to another institution, or back to the case manager.',
  ),
  declineMissing: words('거절 사유를 골라 주십시오.', 'Choose a reason.'),
  declineNext: words('규칙에 따른 다음 기관: {institution}', 'Next by rule: {institution}'),
  book: words('예약 저장', 'Save the booking'),
  bookTitle: words('예약', 'Booking'),
  day: words('날짜', 'Day'),
  dayMissing: words('날짜를 써 주십시오.', 'Enter a day.'),
  dayPast: words('지난 날짜입니다.', 'That day has passed.'),
  time: words('시각', 'Time'),
  timeWrong: words('시각을 14:30처럼 써 주십시오.', 'Enter a time such as 14:30.'),
  place: words('장소', 'Place'),
  outcomeTitle: words('결과', 'Outcome'),
  outcome: words('결과 저장', 'Save the outcome'),
  outcomeMissing: words('결과를 골라 주십시오.', 'Choose the outcome.'),
  provided: words('지원함', 'Provided'),
  notProvided: words('지원하지 못함', 'Not provided'),
  notProvidedReason: words('지원하지 못한 이유', 'Why not'),
  notProvidedMissing: words('지원하지 못한 이유를 골라 주십시오.', 'Choose why not.'),
  deliveries: words('제공 기록', 'Deliveries'),
  deliveriesCount: words('제공 기록 {n}건', 'Deliveries: {n}'),
  deliver: words('제공 기록하기', 'Record a delivery'),
  close: words('확인하고 종결', 'Note and close'),
  rerouteTitle: words('다른 기관으로 보내기', 'Send elsewhere'),
  rerouteTo: words('보낼 서비스', 'Service to ask instead'),
  rerouteMissing: words('보낼 서비스를 골라 주십시오.', 'Choose a service.'),
  reroute: words('다시 의뢰하기', 'Send on'),
  withdrawTitle: words('의뢰 철회', 'Withdraw'),
  withdrawHint: words(
    '본인이 원하면 언제든 철회합니다. 이유를 묻지 않습니다. 기관은 바로 볼 수 없게 됩니다.',
    'At the person’s wish, at any time, no reason asked. The institution is shut out at once.',
  ),
  withdrawGround: words('철회 구분', 'Ground'),
  withdrawMissing: words('철회 구분을 골라 주십시오.', 'Choose the ground.'),
  withdraw: words('철회하기', 'Withdraw'),
  assignTitle: words('담당자 정하기', 'Give to a colleague'),
  assignTo: words('담당자', 'Colleague'),
  assign: words('담당자로 지정', 'Assign'),
  assignMissing: words('담당자를 골라 주십시오.', 'Choose a colleague.'),
  done: words('저장했습니다.', 'Saved.'),
} as const;

export const bundleText = {
  newTitle: words('의뢰할 서비스 고르기', 'Choose what to ask for'),
  newLead: words(
    '본인이 바란 영역이고 요건이 확실하며 급한 것만 미리 표시했습니다. 나머지는 본인과 상의해 고르십시오.',
    'Ticked is only what the person asked for, is certain and presses. Choose the rest together with the person.',
  ),
  services: words('서비스', 'Services'),
  why: words('추천 근거: {reason}', 'Suggested for: {reason}'),
  whyUrgent: words('급한 욕구({needs})', 'urgent need ({needs})'),
  whyAsked: words('욕구({needs})', 'need ({needs})'),
  whyUnasked: words('본인이 꼽은 욕구는 아님', 'not among the named needs'),
  whyOpen: words('요건 확인 전', 'requirements not settled yet'),
  underWay: words('진행 중', 'Under way'),
  waitingConsent: words('동의 대기 중', 'Waiting for consent'),
  otherTitle: words('다른 서비스', 'Other services'),
  review: words('기관별로 보낼 내용 확인하기', 'Review what each institution gets'),
  none: words('추천할 서비스가 없습니다.', 'Nothing to suggest.'),
  noneBody: words(
    '욕구와 범죄 유형이 기록되면 추천이 나옵니다. 아래에서 직접 고를 수도 있습니다.',
    'Suggestions follow from needs and crime types. You may also choose below.',
  ),
  duplicate: words(
    '같은 목적이라 한쪽만 지급될 수 있음: {one} / {other}',
    'Same purpose, only one may be paid: {one} / {other}',
  ),
  samePurpose: words('같은 목적: {other}', 'Same purpose: {other}'),
  reviewTitle: words('보낼 내용 확인', 'Review before sending'),
  reviewLead: words(
    '각 기관은 아래에 적힌 것만 봅니다. 보내면 한 번에 모두 전달됩니다.',
    'Each institution sees only what stands below. One act sends all.',
  ),
  seen: words('볼 수 있는 내용', 'What it will see'),
  seenNothing: words('아직 적힌 내용이 없습니다.', 'Nothing is written yet.'),
  seenSealed: words('적힌 내용이 있습니다.', 'There is content.'),
  seenHidden: words('내 권한으로는 값을 볼 수 없음', 'You may not see the value yourself'),
  showValues: words('값 보기', 'Show values'),
  classesOpen: words('동의한 항목', 'Consented'),
  clock: words('응답 기한', 'Answer by'),
  fallback: words('거절하면', 'If declined'),
  fallbackNone: words('사례관리자에게 돌아옴', 'Returns to the case manager'),
  fallbackNoConsent: words(
    '{institution}(동의 없음 → 사례관리자)',
    '{institution} (no consent → the case manager)',
  ),
  message: words('이 기관에 전할 말', 'Words for this institution'),
  messageHint: words(
    '이 기관만 읽습니다. 이름이나 연락처는 적지 않아도 됩니다.',
    'Only this institution reads it. No need to repeat names or contacts.',
  ),
  messageLong: words('1,000자까지 쓸 수 있습니다.', 'At most 1,000 characters.'),
  noConsent: words('동의 없음', 'No consent'),
  noConsentBody: words(
    '이름과 연락 방법에 대한 동의가 있어야 보낼 수 있습니다.',
    'Consent to name and contact is needed before anything is sent.',
  ),
  askConsent: words('동의 받기', 'Ask for consent'),
  hold: words('동의가 없는 기관은 동의 대기로 남겨 둡니다.', 'Keep institutions without consent as drafts.'),
  send: words('{n}개 기관에 의뢰하기', 'Send to {n} institutions'),
  keep: words('동의 대기로 남기기', 'Keep as drafts'),
  back: words('고르기로 돌아가기', 'Back to choosing'),
  sentFlash: words('{n}개 기관에 의뢰했습니다.', 'Sent to {n} institutions.'),
  showTitle: words('묶음 의뢰', 'Bundle'),
  listTitle: words('의뢰', 'Referrals'),
  listEmpty: words('아직 의뢰가 없습니다.', 'No referral yet.'),
  listEmptyBody: words(
    '동의를 받은 뒤 필요한 서비스를 골라 한 번에 의뢰합니다.',
    'After consent, choose what is needed and send it all at once.',
  ),
  start: words('의뢰하기', 'Refer'),
  caption: words('이 사례의 의뢰', 'Referrals of this case'),
  service: words('서비스 · 기관', 'Service · institution'),
  status: words('상태', 'State'),
  who: words('지금 담당', 'With whom now'),
  clockHead: words('기한', 'Clock'),
  visible: words('보낸 즉시 각 기관 대기열에 나타납니다.', 'It stands in each queue at once.'),
} as const;
