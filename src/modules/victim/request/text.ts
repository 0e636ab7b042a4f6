import { type Words, words } from '../../../shared/text.ts';
import type { Question } from './request.ts';

export const requestText = {
  /** For the tab and the history: says nothing. */
  tab: words('신청', 'Request', '신청'),
  lead: words(
    '한 번에 한 가지만 물어요. 어떤 질문이든 건너뛸 수 있고, 이름을 밝히지 않아도 돼요. 위험하면 112로 먼저 전화해 주세요.',
    'One question at a time. You may pass over any of them, and you need not give a name. If you are in danger, call 112 first.',
    '하나씩 물어봐요. 건너뛰어도 돼요. 이름을 안 써도 돼요. 위험하면 112로 전화하세요.',
  ),
  next: words('다음', 'Next', '다음'),
  skip: words('건너뛰기', 'Pass over', '건너뛰기'),
  back: words('이전', 'Back', '뒤로'),
  pause: words('여기서 멈추고 나중에 이어 쓰기', 'Stop here and go on later', '나중에 이어 쓰기'),
  bent: words(
    '화면이 바뀌어 처음부터 다시 시작해요.',
    'The page has changed; please start again.',
    '처음부터 다시 해 주세요.',
  ),
  checkTitle: words('보내기 전에 살펴보기', 'Check before sending', '보내기 전에 보기'),
  checkLead: words(
    '이 내용은 센터의 접수 담당만 봐요. 다른 곳에는 동의하기 전에 전하지 않아요.',
    'Only the intake desk of the centre reads this. Nothing is passed on before you agree.',
    '접수하는 사람만 봐요. 다른 곳에는 안 알려요.',
  ),
  send: words('보내기', 'Send', '보내기'),
  nothing: words('말하지 않음', 'not said', '말 안 함'),
  dangerTitle: words('지금 위험하면', 'If you are in danger now', '지금 위험하면'),
  dangerBody: words(
    '먼저 112로 전화하거나 112로 문자를 보내 주세요. 말하기 어려우면 전화를 걸고 숫자 버튼을 두드려도 돼요. 밤에는 1366도 받아요.',
    'Call or text 112 first. If you cannot speak, call and tap any number keys. 1366 answers at night too.',
    '112로 전화하거나 문자를 보내세요. 말을 못 하면 숫자를 눌러도 돼요. 밤에는 1366도 돼요.',
  ),
  receiptTitle: words('잘 받았어요', 'We have it', '잘 받았어요'),
  pausedTitle: words('여기까지 잘 두었어요', 'Kept so far', '여기까지 잘 두었어요'),
  receiptLead: words(
    '아래 번호는 지금 한 번만 보여요. 적어 두거나 외워 두세요. 이 번호로 답을 보고 글을 남길 수 있어요.',
    'These numbers are shown only now. Write them down or remember them. With them you can see answers and leave messages.',
    '번호를 지금 적어 두세요. 다시 안 보여요.',
  ),
  pausedLead: words(
    '이 번호로 30일 안에 이어서 쓸 수 있어요. 지금 한 번만 보여요.',
    'With these numbers you can go on within 30 days. They are shown only now.',
    '이 번호로 이어서 쓸 수 있어요. 지금만 보여요.',
  ),
  harmless: words(
    '다른 사람이 보아도 괜찮게 적으세요. 예를 들어 메모에 "주문 번호"라고 적고 확인번호는 다른 곳에 적어 두면 아무도 눈여겨보지 않아요. 사진으로 찍어 두지 않는 것이 안전해요.',
    'Keep them so that nobody wonders: note the first as an "order number" and the PIN somewhere else. It is safer not to take a photo.',
    '"주문 번호"라고 적어 두세요. 숫자 여섯 개는 다른 곳에 적으세요. 사진은 찍지 마세요.',
  ),
  number: words('주문 번호', 'Order number', '주문 번호'),
  pin: words('확인번호', 'PIN', '숫자 여섯 개'),
  already: words(
    '이미 받았어요. 번호는 한 번만 보여요. 번호를 적지 못했으면 1577-1701로 전화해 주세요.',
    'We have it already. The numbers are shown only once. If you could not note them, call 1577-1701.',
    '이미 받았어요. 번호를 못 적었으면 1577-1701로 전화하세요.',
  ),
  nextSteps: words(
    '근무 시간에 접수 담당이 살펴봐요. 연락해도 된다고 하신 방법과 시간에만 연락하고, 아무것도 고르지 않았으면 연락하지 않아요. 그때는 이 번호로 답을 보러 와 주세요.',
    'The intake desk reads it in office hours. We contact you only in the ways and hours you allowed, and not at all if you chose none. Then come and look here with these numbers.',
    '직원이 볼 거예요. 된다고 한 방법으로만 연락해요. 아니면 이 번호로 답을 보러 오세요.',
  ),
  goOn: words('계속 쓰기', 'Go on', '계속 쓰기'),
  check: words('답 보러 가기', 'Look for an answer', '답 보러 가기'),
  throttled: words(
    '이 인터넷에서 너무 많이 보냈어요. 잠시 뒤에 다시 하거나 1577-1701로 전화해 주세요.',
    'Too many requests came from this connection. Try again later, or call 1577-1701.',
    '잠시 뒤에 다시 하거나 1577-1701로 전화하세요.',
  ),
  notKept: words(
    '지금은 저장을 잠시 쉬어요. 적은 내용은 화면에 그대로 있고, 계속 쓰거나 보낼 수 있어요.',
    'Saving rests for a while. What you wrote is still on this page; you can go on and send it.',
    '지금은 저장을 안 해요. 쓴 것은 그대로 있어요. 계속 써도 돼요.',
  ),
  gone: words(
    '이어 쓰던 것을 찾을 수 없어요. 적은 내용은 화면에 그대로 있어요.',
    'What was kept is not there any more. What you wrote is still on this page.',
    '두었던 것이 없어요. 쓴 것은 그대로 있어요.',
  ),
} as const;

type Asked = { readonly label: Words; readonly why: Words };

export const questionWords = {
  mode: {
    label: words('우리가 연락해도 안전한가요?', 'Is it safe if we contact you?', '연락해도 괜찮아요?'),
    why: words(
      '다른 사람이 전화나 문자를 보면 위험할 수 있어서 가장 먼저 여쭤봐요.',
      'Somebody else may see a call or a text, so we ask this first.',
      '다른 사람이 보면 위험할 수 있어서 물어봐요.',
    ),
  },
  channels: {
    label: words('어떤 방법이 안전한가요?', 'Which ways are safe?', '어떻게 연락하면 안전해요?'),
    why: words(
      '고르지 않은 방법으로는 절대 연락하지 않아요.',
      'We never use a way you did not choose.',
      '고른 것으로만 연락해요.',
    ),
  },
  reach: {
    label: words('어디로 연락할까요?', 'Where can we reach you?', '어디로 연락할까요?'),
    why: words(
      '고른 방법에 필요한 것만 적으면 돼요.',
      'Only what the chosen ways need.',
      '필요한 것만 쓰세요.',
    ),
  },
  when: {
    label: words('언제 연락하면 안전한가요?', 'When is it safe?', '언제 연락하면 안전해요?'),
    why: words(
      '그 밖의 시간에는 연락하지 않아요.',
      'We do not contact you at other times.',
      '그 시간에만 연락해요.',
    ),
  },
  who: {
    label: words('전화는 누가 받아도 되나요?', 'Who may answer the telephone?', '전화는 누가 받아요?'),
    why: words(
      '다른 사람이 받으면 아무 말도 하지 않고 끊어요.',
      'If somebody else answers we say nothing and hang up.',
      '다른 사람이 받으면 그냥 끊어요.',
    ),
  },
  forbidden: {
    label: words(
      '쓰면 안 되는 말이 있나요?',
      'Are there words we must not use?',
      '쓰면 안 되는 말이 있어요?',
    ),
    why: words(
      '기관 이름이나 "상담" 같은 말을 피해야 하면 적어 주세요.',
      'Write down names or words to be avoided.',
      '피해야 할 말을 써 주세요.',
    ),
  },
  danger: {
    label: words('지금 위험한가요?', 'Are you in danger now?', '지금 위험해요?'),
    why: words('그렇다면 가장 먼저 살펴볼게요.', 'Then we look at it first.', '먼저 도와줄게요.'),
  },
  caller: {
    label: words('누구의 일인가요?', 'Whom is it about?', '누구 일이에요?'),
    why: words(
      '본인이 아니어도 신청할 수 있어요.',
      'You may ask for somebody else.',
      '다른 사람 일도 괜찮아요.',
    ),
  },
  needs: {
    label: words('어떤 도움이 필요한가요?', 'Which help is needed?', '어떤 도움이 필요해요?'),
    why: words(
      '여러 개를 골라도 되고, 몰라도 괜찮아요.',
      'Choose several, or none if you are not sure.',
      '여러 개 골라도 돼요.',
    ),
  },
  talk: {
    label: words('어떤 말로 이야기하면 편한가요?', 'Which language is easiest?', '어떤 말이 편해요?'),
    why: words(
      '통역이나 수어를 미리 준비해요.',
      'So that we can arrange interpreting or sign language.',
      '통역을 준비해요.',
    ),
  },
  words: {
    label: words(
      '먼저 알리고 싶은 것이 있나요?',
      'Anything you would like to tell us first?',
      '하고 싶은 말이 있어요?',
    ),
    why: words(
      '자세히 쓰지 않아도 돼요. 만나서 이야기할 때 다시 묻지 않으려고 읽어요. 이 화면에는 다시 보이지 않아요.',
      'No details are needed. We read it so that we need not ask again. It is never shown here again.',
      '자세히 안 써도 돼요.',
    ),
  },
  name: {
    label: words('어떻게 부르면 될까요?', 'How shall we call you?', '뭐라고 부를까요?'),
    why: words(
      '이름을 쓰지 않아도 신청할 수 있어요.',
      'You can send this without a name.',
      '이름을 안 써도 돼요.',
    ),
  },
} as const satisfies Record<Question, Asked>;

export const choiceText = {
  allowed: words('네, 고른 방법으로는 괜찮아요', 'Yes, in the ways I choose', '네, 괜찮아요'),
  none: words(
    '아니요, 연락하지 마세요. 내가 볼게요',
    'No, do not contact me. I will look here',
    '아니요, 연락하지 마세요',
  ),
  call: words('전화', 'Telephone', '전화'),
  sms: words('문자', 'Text message', '문자'),
  email: words('이메일', 'E-mail', '이메일'),
  any: words('아무 날이나', 'Any day', '아무 날'),
  weekdays: words('평일에만', 'Weekdays only', '평일에만'),
  weekends: words('주말에만', 'Weekends only', '주말에만'),
  self: words('나만', 'Only me', '나만'),
  trusted: words('믿을 수 있는 사람도', 'Somebody I trust, too', '믿는 사람도'),
  anyone: words('누가 받아도 괜찮아요', 'Anybody', '아무나'),
  never: words('음성 메시지는 남기지 마세요', 'Never leave a voicemail', '음성을 남기지 마세요'),
  neutral: words('이름 없이 "다시 걸게요"만', 'Only "I will call again", no name', '"다시 걸게요"만'),
  voicemail: words('음성 메시지', 'Voicemail', '음성 메시지'),
  allowedVoice: words('남겨도 괜찮아요', 'It may be left', '남겨도 돼요'),
  yes: words('네', 'Yes', '네'),
  no: words('아니요', 'No', '아니요'),
  victim: words('나의 일', 'Me', '내 일'),
  family: words('가족의 일', 'Somebody in my family', '가족 일'),
  other: words('아는 사람의 일', 'Somebody I know', '아는 사람 일'),
  phone: words('전화번호', 'Telephone number', '전화번호'),
  emailAddress: words('이메일 주소', 'E-mail address', '이메일'),
  days: words('날', 'Days', '날'),
  from: words('몇 시부터', 'From', '몇 시부터'),
  until: words('몇 시까지', 'Until', '몇 시까지'),
  timeHint: words('예: 14:00', 'For example 14:00', '예: 14:00'),
  trustedWho: words('그 사람은 누구인가요', 'Who is that', '누구예요'),
  nameField: words('이름이나 부르는 말', 'A name or what to call you', '이름'),
  birthYear: words('태어난 해', 'Year of birth', '태어난 해'),
  interpreter: words('통역이 필요해요', 'I need an interpreter', '통역이 필요해요'),
  text: words('내용', 'Your words', '내용'),
  ko: words('한국어', 'Korean'),
  en: words('영어', 'English'),
  zh: words('중국어', 'Chinese'),
  vi: words('베트남어', 'Vietnamese'),
  th: words('태국어', 'Thai'),
  ru: words('러시아어', 'Russian'),
  ja: words('일본어', 'Japanese'),
  mn: words('몽골어', 'Mongolian'),
  uz: words('우즈베크어', 'Uzbek'),
  ksl: words('수어', 'Sign language'),
  otherLanguage: words('다른 말', 'Another language'),
} as const;
