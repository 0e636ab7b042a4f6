import { words } from '../../shared/text.ts';

export const siteText = {
  heading: words(
    '한 곳에서, 한 번만 말하세요.',
    'One place. Tell it once.',
    '한 곳에서 한 번만 말하면 돼요.',
  ),
  lead: words(
    '범죄로 힘든 일을 겪으셨다면, 필요한 도움을 여러 기관에 한 번에 이어 드려요.',
    'If a crime has hurt you or your family, we connect you to every institution that can help, at once.',
    '나쁜 일을 당했나요? 도와주는 곳을 한꺼번에 찾아 드려요.',
  ),
  callTitle: words('지금 도움받기', 'Get help now', '지금 도와주세요'),
  callDanger: words('지금 위험해요', 'I am in danger now', '지금 위험해요'),
  callDangerBody: words(
    '경찰 112에 전화하세요. 말하기 어려우면 112로 문자를 보내도 돼요.',
    'Call the police on 112. If you cannot speak, send a text message to 112.',
    '112에 전화하세요. 말하기 어려우면 112로 문자를 보내요.',
  ),
  callTalk: words('이야기하고 싶어요', 'I want to talk to someone', '이야기하고 싶어요'),
  callTalkBody: words(
    '한곳 상담 1577-1701. 이름을 말하지 않아도 먼저 이야기할 수 있어요.',
    'Our line is 1577-1701. You can talk first without giving your name.',
    '1577-1701에 전화하세요. 이름을 말하지 않아도 돼요.',
  ),
  callNight: words('밤이나 쉬는 날이에요', 'It is night or a holiday', '밤이나 쉬는 날이에요'),
  callNightBody: words(
    '폭력 피해 상담은 1366이 하루 24시간 받아요. 경찰에 물어볼 일은 182예요.',
    'Call 1366 about violence, 24 hours a day. For questions to the police, call 182.',
    '1366은 밤에도 전화를 받아요. 경찰에 물어보려면 182예요.',
  ),
  kindsTitle: words('아홉 가지 도움', 'Nine kinds of help', '아홉 가지 도움'),
  kindsLead: words(
    '무엇이 필요한지 몰라도 괜찮아요. 상담하면서 함께 찾아요.',
    'It is fine not to know what you need. We find out together.',
    '뭐가 필요한지 몰라도 괜찮아요. 같이 찾아요.',
  ),
  whoTitle: words('함께 일하는 기관', 'The institutions here', '함께 돕는 곳'),
  whoLead: words(
    '기관마다 따로 찾아가지 않아도 돼요. 동의하신 만큼만 전해요.',
    'You need not go to each. We pass on only what you agree to.',
    '한 곳씩 찾아가지 않아도 돼요. 허락한 것만 전해요.',
  ),
  visitTitle: words('오시는 길과 운영시간', 'Where and when', '오는 길과 여는 시간'),
  address: words('주소', 'Address', '주소'),
  hours: words('운영시간', 'Hours', '여는 시간'),
  phone: words('전화', 'Telephone', '전화'),
  hoursUnsure: words(
    '바뀔 수 있으니 오시기 전에 전화로 확인해 주세요.',
    'Please confirm by telephone before you come; this may differ.',
    '오기 전에 전화로 물어봐 주세요.',
  ),
  beforeTitle: words('오기 전에 알아두실 것', 'Before you come', '오기 전에 알아 두세요'),
  beforeReport: words(
    '경찰에 신고하지 않았어도 상담할 수 있어요.',
    'You can talk to us without having reported to the police.',
    '경찰에 신고하지 않았어도 와도 돼요.',
  ),
  beforeName: words(
    '이름을 밝히지 않고 먼저 이야기할 수 있어요.',
    'You can talk first without giving your name.',
    '이름을 말하지 않아도 돼요.',
  ),
  beforePapers: words(
    '서류가 없어도 돼요. 필요한 서류는 상담하면서 알려 드려요.',
    'Come without papers. We tell you which ones are needed.',
    '서류가 없어도 돼요. 필요하면 알려 드려요.',
  ),
  beforeLanguage: words(
    '한국어가 어렵거나 듣고 보는 것이 어려우면 미리 말씀해 주세요. 통역, 수어, 점자를 준비해요.',
    'If Korean, hearing or seeing is difficult, tell us beforehand. We arrange interpreting, sign language or braille.',
    '한국어가 어렵거나 잘 안 들리고 안 보이면 말해 주세요. 통역, 수어, 점자를 준비해요.',
  ),
  beforeChoice: words(
    '무엇을 누구에게 전할지는 직접 정해요. 동의하지 않아도 불이익이 없어요.',
    'You decide what is passed on and to whom. Saying no costs you nothing.',
    '누구에게 무엇을 알릴지 내가 정해요. 싫다고 해도 괜찮아요.',
  ),
  doorsTitle: words('무엇을 도와드릴까요', 'What would you like to do', '무엇이 필요한가요'),
  whoMore: words('기관마다 하는 일 보기', 'What each of them does', '하는 일 보기'),
  visitMore: words('오시는 길과 준비물 보기', 'Directions and what to bring', '오는 길 보기'),
  paperNumbers: words(
    '지금 위험하면 112 · 한곳 1577-1701 · 하루 24시간 1366',
    'In danger 112 · Hangot 1577-1701 · day and night 1366',
    '위험하면 112 · 한곳 1577-1701 · 밤에도 1366',
  ),
  staff: words('직원 로그인', 'Staff sign-in', '직원 로그인'),
  demoTitle: words('연습용 바로 로그인', 'One-click sign-in for practice', '연습용 바로 로그인'),
  demoVictimTitle: words('피해자의 휴대전화', 'The victim’s phone', '피해를 당한 사람의 전화'),
  demoVictimLead: words(
    '지어낸 피해자의 번호로 ‘내 신청 확인’을 열어요.',
    'Opens “See how my request goes” with the code and PIN of an invented victim.',
    '지어낸 사람의 번호로 ‘내 신청 보기’를 열어요.',
  ),
  demoVictimCode: words('번호', 'Number', '번호'),
  demoVictimPin: words('확인번호', 'PIN', '숫자 여섯 개'),
  demoVictimOpen: words('피해자로 열어 보기', 'Open as the victim', '그 사람이 되어 열기'),
  demoLead: words(
    '지어낸 센터예요. 역할을 누르면 그 사람으로 로그인해요.',
    'This centre is made up. Press a role to sign in as that person.',
    '연습하는 곳이에요. 누르면 그 사람이 돼요.',
  ),
} as const;
