import { type Words, words } from '../../shared/text.ts';
import type { AgeBand, Capacity, CaseStatus, Channel, ClosureOutcome } from './case.ts';
import type { EndChoice, EndKind } from './closure/open-ends.ts';

export const statusWords = {
  intake: words('접수 중', 'In intake'),
  advice: words('익명 상담', 'Anonymous advice'),
  open: words('진행 중', 'Open'),
  guided: words('안내 종결', 'Closed with guidance'),
  closed: words('종결', 'Closed'),
  discarded: words('접수 취소', 'Discarded'),
} as const satisfies Record<CaseStatus, Words>;

export const channelWords = {
  visit: words('방문', 'Visit'),
  phone: words('전화', 'Phone'),
  online: words('온라인', 'Online'),
  police: words('경찰 의뢰', 'Referred by police'),
  prosecution: words('공소청 의뢰', 'Referred by prosecution'),
  agency: words('기관 의뢰', 'Referred by an agency'),
} as const satisfies Record<Channel, Words>;

export const ageBandWords = {
  under14: words('14세 미만', 'Under 14'),
  '14to18': words('14–18세', '14–18'),
  '19to29': words('19–29세', '19–29'),
  '30to44': words('30–44세', '30–44'),
  '45to64': words('45–64세', '45–64'),
  '65plus': words('65세 이상', '65 and over'),
  unknown: words('나이 모름', 'Age unknown'),
} as const satisfies Record<AgeBand, Words>;

export const capacityWords = {
  intake: words('초기상담', 'Intake'),
  manager: words('사례관리', 'Case manager'),
  desk: words('기관 담당', 'Desk'),
  lead: words('기관 책임', 'Lead'),
  cover: words('대직', 'Cover'),
} as const satisfies Record<Capacity, Words>;

export const outcomeWords = {
  goals_met: words('목표 달성', 'Goals met'),
  moved: words('다른 지역으로 이관', 'Moved to another region'),
  declined: words('본인이 더 원하지 않음', 'No longer wanted'),
  unreachable: words('본인과 연락이 닿지 않음', 'Could not be reached'),
  deceased: words('사망', 'Deceased'),
  other_agency: words('다른 기관이 이어 감', 'Continued by another agency'),
} as const satisfies Record<ClosureOutcome, Words>;

export const caseText = {
  over: words('끝난 사례입니다', 'This case has ended'),
  overBody: words(
    '새 일은 사례를 다시 연 뒤에 더할 수 있습니다. 하던 일은 이어서 마칠 수 있습니다.',
    'Reopen it before adding anything new. What is under way can still be finished.',
  ),
  summary: words('요약', 'Summary'),
  plan: words('계획', 'Plan'),
  referrals: words('의뢰', 'Referrals'),
  eligibility: words('지원 자격', 'Entitlements'),
  timeline: words('타임라인', 'Timeline'),
  schedule: words('일정', 'Schedule'),
  documents: words('문서', 'Documents'),
  notes: words('메모', 'Notes'),
  portal: words('본인과 소통', 'With the person'),
  consents: words('동의', 'Consents'),
  accessLog: words('열람 기록', 'Access log'),
  manager: words('담당', 'Manager'),
  noManager: words('담당 미정', 'No manager yet'),
  opened: words('접수', 'Opened'),
  safeContact: words('안전 연락', 'Safe contact'),
  riskUnknown: words('위험성 점검 전', 'Risk not assessed'),
  openIdentity: words('이름·연락처 열어보기', 'Open name and contact'),
  identityWhy: words(
    '열면 열람 기록에 남고, 본인이 볼 수 있습니다.',
    'Opening is recorded and the person can see it.',
  ),
  restricted: words('접근 제한 사례', 'Restricted case'),
  case: words('사례', 'Case'),
  tabs: words('사례 화면', 'Parts of this case'),
} as const;

export const noteText = {
  write: words('메모 쓰기', 'Write a note'),
  text: words('내용', 'Note'),
  textHint: words(
    '주소·직장처럼 위치를 알 수 있는 내용은 ‘지금 있는 곳’ 분류로 쓰십시오.',
    'Anything that tells where a person is belongs to the class "where you are".',
  ),
  class: words('정보 분류', 'Data class'),
  classHint: words(
    '이 분류를 볼 수 있는 사람만 읽습니다.',
    'Only those who may see this class will read it.',
  ),
  shared: words('동의받은 기관과 공유', 'Share with institutions that have consent'),
  sharedHint: words(
    '표시하지 않으면 우리 기관만 볼 수 있습니다.',
    'Left empty, only our institution sees it.',
  ),
  save: words('메모 저장', 'Save note'),
  missing: words('메모 내용을 써 주십시오.', 'Write the note.'),
  missingClass: words('정보 분류를 골라 주십시오.', 'Choose a data class.'),
  empty: words('아직 메모가 없습니다', 'No notes yet'),
  emptyBody: words('첫 메모를 아래에 쓸 수 있습니다.', 'Write the first one below.'),
  own: words('우리 기관만', 'Our institution only'),
  sharedTag: words('공유', 'Shared'),
  saved: words('메모를 저장했습니다.', 'The note was saved.'),
} as const;

export const closureText = {
  title: words('사례 종결', 'Close the case'),
  outcome: words('어떻게 끝났습니까', 'How did it end'),
  missing: words('종결 사유를 골라 주십시오.', 'Choose how it ended.'),
  followUps: words('사후 연락 예정일', 'Follow-up dates'),
  followUpsHint: words(
    '1·3·6개월 뒤입니다. 안전한 연락 방법을 따릅니다.',
    'One, three and six months on, by the safe way to reach the person.',
  ),
  openEnds: words('아직 끝나지 않은 일', 'Still under way'),
  openEndsHint: words(
    '종결한 뒤 어떻게 할지 하나씩 정합니다. 그대로 두면 종결 뒤에도 이어집니다.',
    'Decide on each. What is left goes on after the closing.',
  ),
  undecided: words('이 일을 어떻게 할지 골라 주십시오.', 'Choose what happens to this.'),
  contact: words('사후 연락', 'Follow-ups'),
  planned: words('위 날짜에 연락하기', 'Contact on these days'),
  none: words('본인이 연락을 원하지 않음', 'The person wants no contact'),
  opinionHint: words(
    '온라인으로 보지 않는 분에게는 종이나 전화로 어땠는지 물음.',
    'Ask people who do not look online how it was, on paper or by telephone.',
  ),
  opinion: words('어땠는지 적기', 'Record how it was'),
  words: words('종결 요약', 'Closing summary'),
  wordsHint: words(
    '다음 담당자가 처음부터 묻지 않도록 적습니다.',
    'So that nobody has to ask from the beginning.',
  ),
  close: words('종결하기', 'Close the case'),
  reopen: words('다시 열기', 'Reopen'),
  reopenReason: words('다시 여는 이유', 'Why it is reopened'),
  reopenMissing: words('다시 여는 이유를 골라 주십시오.', 'Choose why it is reopened.'),
  notOpen: words(
    '이 사례는 지금 종결할 수 있는 상태가 아닙니다.',
    'This case cannot be closed in its present state.',
  ),
  notClosed: words('이 사례는 종결된 상태가 아닙니다.', 'This case is not closed.'),
  done: words('종결했습니다. 사후 연락 일정을 만들었습니다.', 'Closed. Follow-ups are scheduled.'),
  reopened: words('사례를 다시 열었습니다.', 'The case was reopened.'),
} as const;

export const endWords = {
  referrals: {
    leave: words('기관이 끝까지 진행', 'The institution finishes it'),
    end: words('의뢰 거두기', 'Take it back'),
  },
  tasks: {
    leave: words('종결 뒤에도 할 일로 두기', 'Keep it as a task'),
    end: words('마친 것으로 정리', 'Settle it as done'),
  },
  meetings: {
    leave: words('예정대로 만나기', 'Meet as planned'),
    end: words('만남 취소', 'Cancel it'),
  },
} as const satisfies Record<EndKind, Record<EndChoice, Words>>;

export const reopenReasons = ['offender_release', 'new_harm', 'new_deadline', 'person_asks'] as const;
export type ReopenReason = (typeof reopenReasons)[number];
export const reopenWords = {
  offender_release: words('가해자 출소·석방', 'The offender was released'),
  new_harm: words('새로운 피해', 'New harm'),
  new_deadline: words('새로운 기한', 'A new deadline'),
  person_asks: words('본인 요청', 'The person asks'),
} as const satisfies Record<ReopenReason, Words>;

export const transferText = {
  title: words('담당 넘기기', 'Hand over'),
  to: words('받을 담당자', 'Who takes over'),
  missing: words('받을 담당자를 골라 주십시오.', 'Choose who takes over.'),
  hint: words(
    '같은 기관의 담당자만 고를 수 있습니다. 지금 맡은 사례 수가 함께 보입니다.',
    'Colleagues of the same institution, with their present caseload.',
  ),
  load: words('{name} · 진행 {n}건', '{name} · {n} open'),
  submit: words('넘기기', 'Hand over'),
  done: words('담당을 넘겼습니다.', 'Handed over.'),
  wall: words('이해충돌이 있어 이 사람에게는 넘길 수 없습니다.', 'A conflict of interest prevents this.'),
} as const;

export const timelineText = {
  empty: words('아직 적힌 일이 없습니다', 'Nothing has happened yet'),
  emptyBody: words(
    '접수·의뢰·지원이 있을 때마다 여기에 차례로 쌓입니다.',
    'Each step of intake, referral and support gathers here.',
  ),
} as const;

export const accessText = {
  title: words('누가 보았나', 'Who looked'),
  lead: words(
    '이 사례의 내용을 열거나 바꾼 기록입니다. 지울 수 없습니다.',
    'Every opening and change of this case. It cannot be erased.',
  ),
  when: words('언제', 'When'),
  who: words('누가', 'Who'),
  what: words('무엇을', 'What'),
  classes: words('정보 분류', 'Data classes'),
  empty: words('아직 기록이 없습니다', 'Nothing recorded yet'),
} as const;
