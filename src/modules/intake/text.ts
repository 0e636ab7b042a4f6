import { words } from '../../shared/text.ts';
import type {
  Caller,
  DiscardReason,
  IntakeStatus,
  IntakeUrgency,
  Outcome,
  SpokenLanguage,
  Step,
} from './intake.ts';

export const intakeStatusWords = {
  new: words('새 접수', 'New'),
  claimed: words('담당 정해짐', 'Claimed'),
  in_progress: words('상담 중', 'In progress'),
  done: words('접수 마침', 'Done'),
  discarded: words('접수 취소', 'Discarded'),
} as const satisfies Record<IntakeStatus, unknown>;

export const callerWords = {
  victim: words('피해자 본인', 'The victim'),
  family: words('가족', 'Family'),
  agency: words('기관 담당자', 'Somebody of an agency'),
  other: words('그 밖의 사람', 'Another person'),
} as const satisfies Record<Caller, unknown>;

export const languageWords = {
  ko: words('한국어', 'Korean'),
  en: words('영어', 'English'),
  zh: words('중국어', 'Chinese'),
  vi: words('베트남어', 'Vietnamese'),
  th: words('태국어', 'Thai'),
  ru: words('러시아어', 'Russian'),
  ja: words('일본어', 'Japanese'),
  mn: words('몽골어', 'Mongolian'),
  uz: words('우즈베크어', 'Uzbek'),
  ksl: words('한국수어', 'Korean Sign Language'),
  other: words('그 밖의 언어', 'Another language'),
} as const satisfies Record<SpokenLanguage, unknown>;

export const stepWords = {
  safety: words('안전 확인', 'Safety'),
  contact: words('안전한 연락', 'Safe contact'),
  person: words('이전 방문 확인', 'Been here before?'),
  people: words('피해자·가족·가해자', 'People'),
  incident: words('사건', 'Incident'),
  facts: words('사실 확인', 'Facts'),
  outcome: words('접수 마무리', 'Finish'),
} as const satisfies Record<Step, unknown>;

export const stepHints = {
  safety: words('이름보다 먼저. 지금 위험하면 112', 'Before any name. In danger now: 112'),
  contact: words('방법·시간·받는 사람·금지할 말', 'How, when, who answers, words to avoid'),
  person: words('이름과 태어난 해, 또는 전화번호로 확인', 'By name and year of birth, or telephone'),
  people: words('가해자는 이해충돌 자동 확인', 'An offender is checked for conflicts'),
  incident: words('범죄 유형 여러 개, 날짜, 있었던 일', 'Several crimes, days, what happened'),
  facts: words('지원 판단에 쓰는 사실. 한 번만 묻기', 'Facts that decide what helps. Asked once'),
  outcome: words(
    '욕구·위험 판단으로 넘기기, 익명 상담 종료, 접수 취소',
    'On to needs and risk, close advice, discard',
  ),
} as const satisfies Record<Step, unknown>;

export const urgencyWords = {
  U0: words('즉시', 'At once'),
  U1: words('오늘 안', 'Today'),
  U2: words('이번 주', 'This week'),
  U3: words('여유', 'Later'),
} as const satisfies Record<IntakeUrgency, unknown>;

export const outcomeWords = {
  case: words('욕구·위험 판단으로', 'On to needs and risk'),
  advice: words('상담만 하고 종료(익명)', 'Advice only (anonymous)'),
  discarded: words('접수 취소', 'Discard'),
} as const satisfies Record<Outcome, unknown>;

export const discardWords = {
  mistake: words('잘못 만든 접수', 'Made by mistake'),
  duplicate: words('이미 있는 접수', 'Already registered'),
  withdrawn: words('본인이 원하지 않음', 'The person does not want it'),
  not_a_victim: words('범죄 피해 상담이 아님 – 다른 곳 안내', 'Not about a crime; guided elsewhere'),
} as const satisfies Record<DiscardReason, unknown>;

/** Words of the lines this module writes on timelines and in the log. */
export const intakeEvents = {
  'intake.started': words('접수 시작', 'Intake started'),
  'intake.claimed': words('접수 담당', 'Intake claimed'),
  'intake.finished': words('접수 마침', 'Intake finished'),
  'intake.refused': words('접수 변경 거부됨', 'Change refused'),
  'intake.named': words('익명 상담에서 이름 등록으로 변경', 'Anonymous advice became an intake'),
  'triage.recorded': words('안전 확인', 'Safety triage'),
  'contact.agreed': words('안전한 연락 방법 정함', 'Safe contact agreed'),
  'person.searched': words('사람 찾기', 'Person searched'),
  'person.search-refused': words('사람 찾기 거부됨(하루 한도)', 'Search refused (daily limit)'),
  'person.confirmed-new': words('처음 온 사람으로 확인', 'Confirmed as new'),
  'party.saved': words('관련자 저장', 'Person of the case saved'),
  'conflict.marked': words('이해충돌 표시', 'Conflict marked'),
  'case.linked': words('사례 연결', 'Cases linked'),
  'incident.saved': words('사건 내용 저장', 'Incident saved'),
  'facts.saved': words('사실 저장', 'Facts saved'),
  'facts.confirmed': words('사실 확인(바뀐 것 없음)', 'Facts confirmed, nothing changed'),
  'facts.refused': words('사실 저장 거부됨', 'Facts refused'),
  'draft.saved': words('임시 저장', 'Draft saved'),
  'draft.discarded': words('임시 저장 버림', 'Draft discarded'),
  'draft.refused': words('임시 저장 거부됨', 'Draft refused'),
} as const;

export const intakeText = {
  title: words('접수', 'Intakes'),
  start: words('접수 시작', 'Start an intake'),
  views: words('접수 목록', 'Lists of intakes'),
  viewNew: words('새 접수', 'New'),
  viewMine: words('내 접수', 'Mine'),
  viewAll: words('전체', 'All'),
  channel: words('접수 경로', 'How it came'),
  anyChannel: words('모든 경로', 'Any'),
  status: words('상태', 'Status'),
  anyStatus: words('모든 상태', 'Any'),
  number: words('접수번호', 'Number'),
  name: words('이름', 'Name'),
  crime: words('범죄 유형', 'Crime'),
  urgency: words('긴급도', 'Urgency'),
  received: words('접수 시각', 'Received'),
  owner: words('담당', 'Counsellor'),
  nobody: words('없음', 'Nobody yet'),
  unnamed: words('이름 없음', 'No name yet'),
  anonymous: words('익명', 'Anonymous'),
  interpreter: words('통역', 'Interpreter'),
  conflict: words('이해충돌', 'Conflict'),
  claim: words('담당하기', 'Claim'),
  claimOf: words('담당하기 – {number}', 'Claim – {number}'),
  empty: words('해당하는 접수가 없습니다', 'No intakes here'),
  emptyBody: words(
    '조건을 지우거나, 접수 시작을 눌러 새로 등록하십시오.',
    'Clear the filters, or start a new intake.',
  ),
  caption: words('접수 목록', 'Intakes'),
  taken: words('다른 상담사가 먼저 맡았습니다.', 'A colleague has already claimed it.'),
  finished: words(
    '이미 마친 접수라 바꿀 수 없습니다.',
    'This intake has ended; nothing can be changed here.',
  ),
  walled: words(
    '방금 저장한 사람이 이 계정의 이해충돌 신고에 있어 이 접수를 더 볼 수 없습니다. 접수는 새 접수로 돌아가 다른 상담사가 맡습니다.',
    'The person you saved is declared as your relation, so this intake is closed to you. It is back among the new ones for a colleague.',
  ),
  othersIntake: words('다른 상담사가 상담 중인 접수입니다.', 'A colleague is working on this intake.'),
  caller: words('연락한 사람', 'Who is in contact'),
  language: words('말하는 언어', 'Language spoken'),
  needsInterpreter: words('통역이 필요함(수어 포함)', 'An interpreter is needed (sign language too)'),
  asAnonymous: words('익명 상담', 'Anonymous advice'),
  asAnonymousHint: words(
    '이름을 묻지 않고 상담만 합니다. 나중에 이름을 밝히면 접수로 바꿀 수 있습니다.',
    'Advice without asking for a name. It can become an intake later.',
  ),
  referrer: words('의뢰한 기관', 'Referring agency'),
  referrerHint: words('기관 의뢰일 때만', 'For referrals from an agency only'),
  startLead: words(
    '먼저 안전부터 확인합니다. 이름은 그다음입니다.',
    'Safety comes first. The name comes after.',
  ),
  startGo: words('안전 확인으로', 'On to safety'),
  taskLead: words('다음: {step}', 'Next: {step}'),
  allDone: words('모든 단계를 마쳤습니다.', 'Every step is done.'),
  done: words('마침', 'Done'),
  due: words('할 차례', 'Next'),
  later: words('나중에', 'Later'),
  locked: words('안전 확인 뒤에', 'After safety'),
  partly: words('{answered}/{asked}', '{answered}/{asked}'),
  takeName: words('이름을 밝히기로 함 – 접수로 바꾸기', 'The caller gives a name: make it an intake'),
  toCase: words('사례 화면으로', 'To the case'),
  save: words('저장하고 다음', 'Save and go on'),
  saveOnly: words('저장', 'Save'),
  draftTitle: words('저장하지 않은 내용을 되살렸습니다', 'What you had not saved is back'),
  draftBody: words(
    '{at}에 쓰던 내용입니다. 저장하거나 버리십시오.',
    'Typed at {at}. Save it or throw it away.',
  ),
  draftDiscard: words('버리기', 'Throw away'),
  triageTitle: words('지금 안전한지 먼저 확인', 'Is everybody safe now?'),
  triageLead: words(
    '소리 내어 묻기 어려우면 상황만 보고 ‘확인 안 됨’으로 두십시오. 확인 안 됨은 ‘아니요’가 아닙니다.',
    'If asking aloud is not safe, leave it open. Open does not mean no.',
  ),
  triageBecause: words('이렇게 판단한 질문', 'The questions that decided'),
  triageNow: words('지금 위험', 'Danger now'),
  triageToday: words('오늘 위험', 'Danger today'),
  yes: words('예', 'Yes'),
  no: words('아니요', 'No'),
  open: words('확인 안 됨', 'Not known'),
  safetyOutcome: words('안전 판단: {outcome}', 'Safety: {outcome}'),
  goOn: words('접수 계속', 'Go on with the intake'),
  askAgain: words('다시 확인', 'Ask again'),
  notFoundCase: words('그 번호의 사례를 찾을 수 없습니다.', 'No case with that number.'),
} as const;
