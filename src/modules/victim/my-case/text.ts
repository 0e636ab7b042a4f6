import { type Words, words } from '../../../shared/text.ts';
import type { ReferralStatus } from '../../referrals/index.ts';

export const myCaseText = {
  title: words('지금 어디까지 왔나요', 'Where things stand', '지금 어디까지 왔나'),
  nowTitle: words('지금', 'Now', '지금'),
  nextDate: words('다음 날짜', 'Next date', '다음 날짜'),
  youCan: words('내가 할 수 있는 것', 'What you can do', '내가 할 수 있는 것'),
  whoSees: words('누가 볼 수 있나', 'Who can see', '누가 볼 수 있나'),
  howToStop: words('그만두려면', 'How to stop', '그만하고 싶으면'),
  nowReceived: words(
    '잘 받았어요. 곧 담당자가 살펴보고 다음에 할 일을 여기에 적어 둘게요.',
    'We have it. Somebody will look at it soon and write the next step here.',
    '잘 받았어요. 곧 살펴볼게요.',
  ),
  unconfirmed: words(
    '일정과 진행 상황은 담당자가 만나서 확인한 다음에 여기에 보여요. 그때까지는 메시지를 주고받을 수 있어요.',
    'Dates and progress open here once we have met you and made sure that this number is yours. Until then you can write to us.',
    '만나서 확인한 다음에 더 보여요. 그때까지 글을 주고받아요.',
  ),
  nowManaged: words(
    '담당자가 정해졌어요. 아래에 한 줄씩 적어 두었어요.',
    'Somebody is looking after this. Below is one line for each part.',
    '담당자가 있어요. 아래를 봐 주세요.',
  ),
  nowClosed: words(
    '모두 마쳤어요. 다시 필요하면 언제든 메시지를 남기거나 전화해 주세요.',
    'Everything is finished. If you need us again, leave a message or call at any time.',
    '다 끝났어요. 또 필요하면 연락해 주세요.',
  ),
  noDate: words('아직 잡힌 날짜가 없어요.', 'No date is set yet.', '아직 날짜가 없어요.'),
  canAsk: words(
    '메시지로 묻거나 서류를 올릴 수 있어요.',
    'You can send a message or add a paper.',
    '메시지를 쓸 수 있어요.',
  ),
  canAnswer: words(
    '채워 달라고 부탁받은 것이 {n}개 있어요.',
    '{n} things wait for your answer.',
    '써 줄 것이 {n}개 있어요.',
  ),
  seesNobody: words(
    '지금은 나와 담당자만 볼 수 있어요.',
    'Only you and the person in charge can see it.',
    '나와 담당자만 볼 수 있어요.',
  ),
  seesSome: words(
    '담당자와 {n}곳이 볼 수 있어요.',
    'The person in charge and {n} places can see parts of it.',
    '담당자와 {n}곳이 볼 수 있어요.',
  ),
  stop: words(
    '정보 나누기를 바로 멈추거나 모두 그만둘 수 있어요.',
    'You can stop sharing at once, or stop everything.',
    '언제든 그만둘 수 있어요.',
  ),
  workTitle: words('곳마다 하고 있는 일', 'What each place is doing', '곳마다 하는 일'),
  ball: words('지금 할 차례', 'Whose turn', '누가 할 차례'),
  ballUs: words('담당자', 'the person in charge', '담당자'),
  ballYou: words('나', 'you', '나'),
  ballNobody: words('할 일 없음', 'nothing to do', '할 일 없음'),
  expected: words('{day}까지 답하기로 했어요.', 'They are to answer by {day}.', '{day}까지 답해요.'),
  booked: words('{day}에 만나기로 했어요.', 'You are to meet on {day}.', '{day}에 만나요.'),
  datesTitle: words('날짜', 'Dates', '날짜'),
  meetings: words('만나기로 한 때', 'Meetings', '만나는 날'),
  deadlines: words('늦지 않게 챙길 것', 'Not to miss', '늦으면 안 되는 것'),
  deadlineLead: words(
    '담당자도 이 날짜를 함께 지켜보고 있어요.',
    'The person in charge watches these days too.',
    '담당자도 같이 챙겨요.',
  ),
  advised: words('{day}까지 하면 넉넉해요.', 'By {day} there is time enough.', '{day}까지 하면 돼요.'),
  last: words('마지막 날: {day}', 'Last day: {day}', '마지막 날: {day}'),
  something: words('챙길 것', 'Something to see to', '챙길 것'),
  noDeadline: words('지금 정해진 날은 없어요.', 'No day is fixed now.', '정해진 날이 없어요.'),
  place: words('곳', 'Place', '곳'),
  bring: words('준비할 것', 'To prepare', '준비할 것'),
  minutes: words('{n}분쯤', 'about {n} minutes', '{n}분쯤'),
  map: words(
    '가는 길은 1577-1701로 물어보면 알려 드려요.',
    'Call 1577-1701 and we tell you the way.',
    '길은 1577-1701에 물어보세요.',
  ),
  way: words('오는 길', 'The way', '오는 길'),
  elsewhere: words(
    '다른 곳에서 만나기로 했거나 길을 모르겠으면 1577-1701로 물어보세요.',
    'If you are to meet elsewhere or cannot find the way, call 1577-1701.',
    '길을 모르면 1577-1701에 물어보세요.',
  ),
  calendar: words(
    '달력에 넣기 (제목은 "일정"으로만 저장돼요)',
    'Add to calendar (saved only as "Appointment")',
    '달력에 넣기',
  ),
  calendarTitle: words('일정', 'Appointment', '일정'),
} as const;

/** One plain line for each state of an institution's work; the institution's name stands before it. */
export const statusLines = {
  draft: words('준비하고 있어요.', 'It is being prepared.', '준비하고 있어요.'),
  sent: words(
    '부탁을 보냈고 답을 기다리고 있어요.',
    'We asked and are waiting for the answer.',
    '부탁하고 기다리고 있어요.',
  ),
  received: words(
    '그곳 담당자가 살펴보고 있어요.',
    'Somebody there is looking at it.',
    '그곳에서 보고 있어요.',
  ),
  accepted: words('맡기로 했어요.', 'They have taken it on.', '해 주기로 했어요.'),
  in_progress: words('돕고 있어요.', 'They are helping.', '돕고 있어요.'),
  declined: words(
    '이번에는 맡기 어렵다고 해서 다른 곳을 알아보고 있어요. 잘못하신 것은 없어요.',
    'They cannot take it this time, so we are looking for another place. You did nothing wrong.',
    '그곳은 어렵대요. 다른 곳을 찾고 있어요. 내 잘못이 아니에요.',
  ),
  provided: words(
    '도움을 받았어요. 더 필요한 것이 있는지 함께 볼게요.',
    'You have received it. We will see together whether more is needed.',
    '도움을 받았어요.',
  ),
  not_provided: words(
    '이번에는 받지 못했어요. 담당자가 다른 방법을 찾고 있어요. 잘못하신 것은 없어요.',
    'It could not be given this time. We are looking for another way. You did nothing wrong.',
    '이번에는 못 받았어요. 다른 방법을 찾고 있어요.',
  ),
  closed: words('마쳤어요.', 'It is finished.', '끝났어요.'),
  withdrawn: words('그만두었어요.', 'It was stopped.', '그만두었어요.'),
} as const satisfies Record<ReferralStatus, Words>;
