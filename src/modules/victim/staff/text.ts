import { type Words, words } from '../../../shared/text.ts';
import type { IdentityCheck, IssueReason } from '../access/access.ts';

export const staffText = {
  alarmTitle: words('조용한 알림', 'Silent alarm'),
  alarmBody: words(
    '두 번째 확인번호로 열렸거나 가해자로 적힌 사람이 도울 사람으로 지정되려 했음. 옆에 누가 있을 수 있으니 안전연락 방법으로만 연락.',
    'Opened with the second PIN, or somebody named as the offender was to be let in. Somebody may be beside her: use safe contact only.',
  ),
  alarmAnswer: words('확인함', 'Taken care of'),
  accessTitle: words('온라인 확인 번호', 'Receipt code'),
  accessNone: words('발급한 번호 없음', 'No code issued'),
  accessOwn: words('당사자', 'The person'),
  accessHelper: words('도울 사람', 'Helper'),
  accessSecond: words('두 번째 확인번호 있음', 'has a second PIN'),
  accessUnconfirmed: words('본인인지 아직 확인하지 않은 번호', 'holder not yet confirmed'),
  holderTitle: words('온라인 신청 번호의 본인 확인', 'Confirm the holder of the online receipt'),
  holderLead: words(
    '온라인 신청은 누구나 남의 이름으로 할 수 있음. 당사자를 직접 확인하고, 당사자가 보여 준 번호를 적음. 확인하기 전에는 이 번호로 메시지만 주고받을 수 있음.',
    'Anybody can ask online in another name. Make sure of the person, then enter the code she shows you. Until then the code opens messages only.',
  ),
  holderCode: words('당사자가 보여 준 번호', 'The code she shows'),
  holderConfirm: words('본인임을 확인함', 'Confirm'),
  holderWrong: words(
    '이 사례의 온라인 신청 번호가 아닙니다. 번호가 없으면 새로 발급하십시오.',
    'This is not the receipt of this request. If she has none, issue a new code.',
  ),
  lettersUnconfirmed: words(
    '이 번호를 가진 사람이 당사자인지 아직 확인하지 않았음. 만날 곳과 때, 당사자에게서 들은 말은 여기에 쓰지 않음.',
    'Nobody has made sure yet who holds this code. Do not write where or when you meet, nor what the person told you.',
  ),
  accessEnded: words('폐기됨', 'revoked'),
  accessLive: words('사용 중', 'in use'),
  issueTitle: words('번호 발급', 'Issue a code'),
  issueLead: words(
    '대면으로 본인을 확인한 뒤에만 발급. 전화·문자로 알려 주지 않음. 새로 발급하면 앞의 번호는 바로 폐기됨.',
    'Only after the person was identified face to face, never by phone or text. A new code revokes the old one at once.',
  ),
  reason: words('발급 사유', 'Reason'),
  reasonMissing: words('사유를 골라 주십시오.', 'Choose the reason.'),
  check: words('본인 확인 방법', 'How identity was checked'),
  checkMissing: words('확인 방법을 골라 주십시오.', 'Choose how identity was checked.'),
  issue: words('번호 만들기', 'Make the code'),
  end: words('번호 폐기', 'Revoke'),
  noTraceIssue: words(
    '온라인 흔적을 남기지 않기로 한 사례. 먼저 다시 열어야 발급할 수 있음.',
    'This case leaves no digital trace. Open it again first.',
  ),
  shownTitle: words('이 번호는 지금 한 번만 보입니다', 'These numbers are shown only now'),
  shownLead: words(
    '인쇄하거나 옮겨 적어 건네고, 무해한 이름으로 보관하도록 안내. 두 번호를 함께 두지 않도록 함.',
    'Print or copy it for the person; advise a harmless label and keeping the two numbers apart.',
  ),
  shownAgain: words(
    '이미 발급함. 보이지 않았으면 다시 발급.',
    'Issued already. Issue again if it was not seen.',
  ),
  back: words('사례로', 'Back to the case'),
  print: words('인쇄', 'Print'),
  namesTitle: words('기관 이름', 'Names of institutions'),
  namesOn: words(
    '당사자 화면에서 이름이 감춰져 있음(첫 번째 도움 …). 다시 보이는 것은 당사자와 단둘이 이야기한 뒤에만.',
    'Names are hidden from the person’s pages ("Help 1"). Show them again only after talking with the person alone.',
  ),
  namesOff: words(
    '당사자 화면에 기관 이름이 보임. 옆에서 보는 사람이 있으면 감추도록 권함.',
    'Names show on the person’s pages. Suggest hiding them when somebody watches beside.',
  ),
  namesHide: words('이름 감추기', 'Hide names'),
  namesShow: words('이름 보이기', 'Show names'),
  traceTitle: words('디지털 흔적', 'Digital trace'),
  traceOn: words(
    '온라인 흔적을 남기지 않는 사례: 확인 화면이 닫혀 있고 문자·이메일이 나가지 않음.',
    'No digital trace: the portal is closed and no message is sent.',
  ),
  traceOff: words(
    '온라인 확인과 안전연락에 따른 알림이 열려 있음.',
    'The portal is open; notices follow safe contact.',
  ),
  traceStop: words('흔적 남기지 않기', 'Leave no trace'),
  traceAllow: words('다시 열기', 'Open again'),
  requestTitle: words('온라인 신청 내용', 'Online request'),
  requestNeeds: words('필요한 도움', 'Help wanted'),
  requestWords: words('먼저 알린 말', 'What was told first'),
  unheard: words(
    '이 기관에서는 이 사람의 글을 열 수 없어 답하거나 물을 수 없음.',
    'This institution cannot open what this person writes, so nothing can be answered or asked.',
  ),
  closedTitle: words('여기서 열 수 없는 글', 'Closed here'),
  closedCount: words(
    '글 {letters}개, 보완 요청 {asks}개를 열 수 없음.',
    '{letters} letters and {asks} requests to complete cannot be opened here.',
  ),
  closedNone: words('글이 와도 여기에서 열 수 없음.', 'What this person writes cannot be opened here.'),
  closedWhy: words(
    '당사자가 소속 기관과 ‘{class}’ 항목을 나누는 데 동의하지 않음. 동의를 받으면 보이고, 그때까지 답장과 보완 요청도 보낼 수 없음. 당사자 화면에도 이 사실이 적혀 있음.',
    'The person has not agreed to share “{class}” with this institution. With consent they open; until then nothing can be answered or asked. Her own page says so too.',
  ),
  closedAsk: words('동의로', 'To the consents'),
  lettersTitle: words('메시지', 'Messages'),
  lettersBland: words('위장 화면에서 옴', 'from the bland view'),
  unread: words('읽지 않음', 'unread'),
  reply: words('답장', 'Answer'),
  replySend: words('답장 보내기', 'Send'),
  readAll: words('모두 읽음으로', 'Mark all read'),
  asksTitle: words('보완 요청', 'Please complete'),
  asksNone: words('보낸 요청 없음', 'Nothing asked'),
  askFields: words('물어볼 것', 'Fields'),
  askPapers: words('받을 서류', 'Papers'),
  askUsed: words('{name} (앞서 낸 것)', '{name} (the one handed in before)'),
  askThere: words('{name} (받아 둔 것 있음 {day})', '{name} (there already, {day})'),
  askNote: words('안내 글', 'A word with it'),
  askSend: words('요청 보내기', 'Send'),
  askOpen: words('답 기다림', 'waiting'),
  askDone: words('답함', 'answered'),
  askBack: words('취소됨', 'taken back'),
  askWithdraw: words('요청 취소', 'Take back'),
  answers: words('답한 내용', 'Answers'),
  helpersTitle: words('도울 사람', 'Helpers'),
  none: words('없음', 'None'),
} as const satisfies Record<string, Words>;

export const reasonWords = {
  first: words('처음 발급', 'First code'),
  forgot: words('잊어버림', 'Forgotten'),
  lost: words('잃어버림', 'Lost'),
  seen_by_other: words('다른 사람이 알게 됨', 'Seen by somebody else'),
} as const satisfies Record<IssueReason, Words>;

export const checkWords = {
  id_document: words('신분증 대조', 'Identity card'),
  known_in_person: words('담당자가 대면으로 아는 사람', 'Known in person'),
  two_workers: words('직원 두 명이 함께 확인', 'Two workers together'),
} as const satisfies Record<IdentityCheck, Words>;
