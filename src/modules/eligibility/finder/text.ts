import { words } from '../../../shared/text.ts';
import type { OffenceCode } from '../facts/offences.ts';

export const finderText = {
  /** For the tab and the history: says nothing. */
  tab: words('찾기', 'Find', '찾기'),
  title: words('받을 수 있는 도움 찾기', 'Find the help you may get', '어떤 도움을 받을 수 있는지 알아보기'),
  lead: words(
    '몇 가지만 답하면, 어떤 도움을 누구에게 언제까지 받을 수 있는지 알려 드려요. 이름은 묻지 않고, 아무것도 저장하지 않아요.',
    'Answer a few questions and see which help you may get, from whom and by when. We ask for no name and store nothing.',
    '몇 가지를 물어볼게요. 이름은 묻지 않아요. 답은 저장되지 않아요.',
  ),
  why: words('묻는 이유', 'What this is for', '물어보는 이유'),
  next: words('다음', 'Next', '다음'),
  back: words('이전 질문', 'Previous question', '앞 질문'),
  results: words('여기까지 보고 결과 보기', 'Show what I have so far', '지금까지 찾은 도움 보기'),
  foundSoFar: words(
    '지금까지 찾은 도움 {n}가지',
    '{n} kinds of help found so far',
    '지금까지 찾은 도움은 {n}가지예요',
  ),
  mayMore: words(
    '더 물어보면 알 수 있는 도움 {n}가지',
    '{n} more depend on further answers',
    '더 대답하면 알 수 있는 도움은 {n}가지예요',
  ),
  answerMissing: words(
    '하나를 골라 주세요. 모르면 ‘모르겠어요’를 고르면 돼요.',
    'Choose one. If you do not know, choose "I do not know".',
    '하나를 골라요. 모르면 ‘모르겠어요’를 눌러요.',
  ),
  numberWrong: words('숫자로 적어 주세요.', 'Enter a number.', '숫자를 써요.'),
  yes: words('예', 'Yes', '네'),
  no: words('아니요', 'No', '아니요'),
  unknown: words('모르겠어요', 'I do not know', '몰라요'),
  declined: words('말하고 싶지 않아요', 'I would rather not say', '말하기 싫어요'),
  dangerTitle: words(
    '지금 위험하면 먼저 전화하세요',
    'If you are in danger, call first',
    '지금 위험하면 먼저 전화해요',
  ),
  dangerBody: words(
    '112에 전화하세요. 말하기 어려우면 112로 문자를 보내도 돼요. 이 화면은 나중에 다시 봐도 괜찮아요.',
    'Call 112. If you cannot speak, text 112. You can come back to this page later.',
    '112에 전화하세요. 말을 못 하면 112에 문자를 보내세요.',
  ),
  resultTitle: words('받을 수 있는 도움', 'Help you may get', '받을 수 있는 도움'),
  resultLead: words(
    '이 결과는 답하신 내용으로 미리 본 것이에요. 최종 결정은 각 기관이 해요.',
    'This is a preview from your answers; each institution decides in the end.',
    '미리 알아본 결과예요. 정해진 것은 아니에요. 기관이 마지막에 정해요.',
  ),
  today: words('오늘 바로', 'Today', '오늘 바로'),
  thisWeek: words('이번 주 안에', 'This week', '이번 주 안에'),
  later: words('천천히 해도 돼요', 'No hurry', '천천히 해도 돼요'),
  review: words(
    '심사해서 정해지는 도움',
    'Help that is decided after a review',
    '기관이 살펴보고 정하는 도움',
  ),
  reviewLead: words(
    '신청할 수 있고, 담당 기관이 사정을 살펴 정해요.',
    'You may apply; the institution weighs your situation.',
    '신청할 수 있어요. 기관이 살펴보고 정해요.',
  ),
  open: words(
    '더 알려 주시면 알 수 있는 도움',
    'Help that depends on more answers',
    '더 말해 주면 알 수 있는 도움',
  ),
  not: words('지금은 해당되지 않는 도움', 'Help that does not apply now', '지금은 받을 수 없는 도움'),
  notLead: words(
    '사정이 바뀌면 달라질 수 있어요.',
    'This can change when your situation changes.',
    '나중에는 달라질 수 있어요.',
  ),
  who: words('누가', 'Who', '누가'),
  more: words(
    '받을 수 있는 근거와 가져올 것',
    'The grounds, and what to bring',
    '받을 수 있는 까닭과 가져올 것',
  ),
  byWhen: words('언제까지', 'By when', '언제까지'),
  bring: words('가져올 것', 'Bring', '가져올 것'),
  howMuch: words('얼마', 'How much', '얼마'),
  passed: words(
    '기한이 지났을 수 있어요. 그래도 한 번 물어보세요.',
    'The time limit may have passed. Ask all the same.',
    '늦었을 수 있어요. 그래도 물어보세요.',
  ),
  needs: words('필요한 조건: {what}', 'Needed: {what}', '이러면 받아요: {what}'),
  excludedBy: words('제외되는 경우: {what}', 'Excluded when: {what}', '이러면 못 받아요: {what}'),
  byTalking: words(
    '상담하면서 함께 확인해요.',
    'We find out together when you talk to us.',
    '만나서 같이 알아봐요.',
  ),
  uncertain: words('확인이 더 필요한 정보', 'Needs checking', '더 알아봐야 하는 내용'),
  onlyOne: words(
    '함께 받을 수 없는 것이 있어요',
    'Some of these exclude each other',
    '함께 받을 수 없는 것이 있어요',
  ),
  call: words(
    '1577-1701로 전화하거나 센터에 오시면 한 번에 이어 드려요.',
    'Call 1577-1701 or come to the centre; we connect you to all of them at once.',
    '1577-1701로 전화하거나 찾아오세요. 한 번에 도와줘요.',
  ),
  print: words('인쇄하기', 'Print', '종이에 뽑기'),
  again: words('처음부터 다시', 'Start again', '처음부터 다시'),
  continue: words('이어서 답하기', 'Go on answering', '더 대답하기'),
  none: words(
    '답하신 내용만으로는 아직 확실한 도움이 없어요. 전화로 이야기하면 함께 찾아 드려요.',
    'Nothing is certain from these answers yet. Call us and we look together.',
    '아직 찾은 도움이 없어요. 전화하면 같이 찾아봐요.',
  ),
  bent: words(
    '답을 읽을 수 없어 처음부터 다시 시작해요.',
    'Your answers could not be read, so we start again.',
    '처음부터 다시 해요.',
  ),
  outside: words('센터 밖의 도움', 'Help elsewhere', '다른 곳의 도움'),
} as const;

/** What happened, in words people use; each stands for one offence of the statute table. */
export const plainCrimes: readonly {
  readonly code: OffenceCode;
  readonly label: ReturnType<typeof words>;
}[] = [
  { code: 'injury', label: words('맞거나 다쳤어요', 'I was beaten or injured') },
  {
    code: 'special-injury',
    label: words('칼 같은 흉기로 다쳤어요', 'I was hurt with a weapon', '칼 같은 것으로 다쳤어요'),
  },
  {
    code: 'stalking',
    label: words('누가 따라다니거나 계속 연락해요', 'Somebody follows me or keeps contacting me'),
  },
  { code: 'threat', label: words('협박을 받았어요', 'I was threatened', '누가 겁을 줬어요') },
  { code: 'rape', label: words('성폭행을 당했어요', 'I was raped', '성폭행을 당했어요') },
  {
    code: 'indecent-act',
    label: words('성추행을 당했어요', 'I was sexually assaulted', '누가 내 몸을 함부로 만졌어요'),
  },
  {
    code: 'illegal-filming',
    label: words(
      '몰래 찍히거나 영상이 퍼졌어요',
      'I was filmed secretly or images were spread',
      '누가 몰래 찍었어요. 또는 영상이 퍼졌어요',
    ),
  },
  {
    code: 'fake-imagery',
    label: words(
      '합성 사진·영상이 만들어졌어요',
      'Fake images of me were made',
      '누가 내 사진을 꾸며서 만들었어요',
    ),
  },
  {
    code: 'image-threat',
    label: words(
      '영상을 퍼뜨리겠다고 협박받고 있어요',
      'Somebody threatens to spread images',
      '누가 영상을 퍼뜨린다고 겁을 줘요',
    ),
  },
  {
    code: 'child-abuse',
    label: words('아이가 학대를 당했어요', 'A child was abused', '누가 아이를 때리거나 괴롭혔어요'),
  },
  {
    code: 'confinement',
    label: words('갇히거나 나가지 못하게 됐어요', 'I was locked in', '누가 나를 가뒀어요'),
  },
  { code: 'kidnapping', label: words('납치·유인을 당했어요', 'I was abducted', '누가 나를 끌고 갔어요') },
  {
    code: 'trafficking',
    label: words(
      '사고팔리거나 강제로 일해야 했어요',
      'I was trafficked or forced to work',
      '누가 억지로 일을 시켰어요',
    ),
  },
  {
    code: 'murder',
    label: words('가족이 살해되었어요', 'A family member was killed', '누가 우리 가족을 죽였어요'),
  },
  { code: 'robbery', label: words('강도를 당했어요', 'I was robbed', '누가 겁을 주고 물건을 빼앗았어요') },
  { code: 'arson', label: words('누가 불을 질렀어요', 'Somebody set a fire') },
  { code: 'home-intrusion', label: words('누가 집에 함부로 들어왔어요', 'Somebody broke into my home') },
  {
    code: 'traffic-injury',
    label: words('교통사고로 다쳤어요', 'I was hurt in a traffic accident', '차에 다쳤어요'),
  },
  { code: 'fraud', label: words('사기를 당했어요', 'I was defrauded', '속아서 돈을 잃었어요') },
  {
    code: 'jeonse-fraud',
    label: words('전세사기를 당했어요', 'I lost a rental deposit to fraud', '속아서 집 보증금을 잃었어요'),
  },
  {
    code: 'voice-phishing',
    label: words('보이스피싱을 당했어요', 'I lost money to voice phishing', '전화에 속아서 돈을 보냈어요'),
  },
  {
    code: 'illegal-lending',
    label: words(
      '불법 사채로 시달리고 있어요',
      'An illegal lender is troubling me',
      '빚 때문에 누가 괴롭혀요',
    ),
  },
  {
    code: 'other-person',
    label: words(
      '그 밖에 몸이나 마음을 다친 일',
      'Something else that hurt me',
      '다른 일로 몸이나 마음을 다쳤어요',
    ),
  },
  { code: 'other-crime', label: words('그 밖의 일', 'Something else', '다른 일이에요') },
];
