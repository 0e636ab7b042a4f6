import { type Words, words } from '../../../shared/text.ts';
import type { HelperPart, HelperRelation } from '../access/access.ts';

export const helperText = {
  title: words('나를 도와주는 사람', 'People who help you', '나를 도와주는 사람'),
  lead: words(
    '믿을 수 있는 사람에게 일부만 보여 줄 수 있어요. 그 사람은 다른 사람을 부르거나 정보를 나눌 수 없고, 언제든 끝낼 수 있어요.',
    'You can let somebody you trust see parts of this. They can never share it on or invite others, and you can end it at any time.',
    '믿는 사람에게 조금만 보여 줄 수 있어요. 언제든 끝낼 수 있어요.',
  ),
  none: words('아직 정한 사람이 없어요.', 'Nobody yet.', '아직 없어요.'),
  unnamed: words('처음에 신청을 대신 보낸 사람', 'Whoever sent the request for you', '신청을 대신 보낸 사람'),
  add: words('사람 더하기', 'Add somebody', '사람 더하기'),
  name: words('그 사람의 이름', 'Their name', '이름'),
  nameMissing: words('이름을 써 주세요.', 'Write a name.', '이름을 써 주세요.'),
  relation: words('나와 어떤 사이인가요', 'How are you related', '나와 어떤 사이예요'),
  relationMissing: words('어떤 사이인지 골라 주세요.', 'Choose how you are related.', '골라 주세요.'),
  parts: words('무엇을 보여 줄까요', 'What may they see', '무엇을 보여 줄까요'),
  partsMissing: words('하나 이상 골라 주세요.', 'Choose at least one.', '하나 이상 골라 주세요.'),
  notices: words(
    '새 소식이 있으면 그 사람에게도 알려 주세요',
    'Tell them too when there is news',
    '그 사람에게도 알려 주세요',
  ),
  birth: words(
    '내 생년월일 (보호자를 더할 때만)',
    'Your date of birth (only for a guardian)',
    '내 생일 (보호자일 때만)',
  ),
  birthHint: words(
    '보호자는 내가 만 19세가 되는 날부터 볼 수 없어요.',
    'A guardian can no longer look from the day you turn 19.',
    '만 19세가 되면 보호자는 못 봐요.',
  ),
  birthMissing: words('생년월일을 써 주세요.', 'Write the date of birth.', '생일을 써 주세요.'),
  ofAge: words(
    '만 19세부터는 보호자로 더할 수 없어요. 가족으로 더해 주세요.',
    'From 19 on there is no guardian. Add them as family.',
    '만 19세부터는 가족으로 더해 주세요.',
  ),
  held: words(
    '이 사람은 담당자와 이야기한 다음에 더할 수 있어요. 1577-1701로 전화해 주세요.',
    'This person can be added after talking with the person in charge. Please call 1577-1701.',
    '이 사람은 담당자와 이야기하고 더해요. 1577-1701로 전화하세요.',
  ),
  make: words('한 번 쓰는 주소 만들기', 'Make a one-time address', '주소 만들기'),
  linkTitle: words(
    '이 주소를 그 사람에게만 알려 주세요',
    'Give this address to that person only',
    '그 사람에게만 알려 주세요',
  ),
  linkLead: words(
    '지금 한 번만 보여요. 72시간 안에 한 번만 쓸 수 있고, 그 사람은 자기만의 확인번호를 정해요.',
    'It is shown only now. It works once, within 72 hours, and they choose a PIN of their own.',
    '지금만 보여요. 3일 안에 한 번만 쓸 수 있어요.',
  ),
  already: words(
    '이미 만들었어요. 주소는 한 번만 보여요.',
    'It was made already. The address is shown once.',
    '이미 만들었어요.',
  ),
  waiting: words('아직 열지 않음', 'not opened yet', '아직 안 열었어요'),
  joined: words('연결됨', 'connected', '연결됐어요'),
  ended: words('끝남', 'ended', '끝났어요'),
  until: words('{day} 전날까지', 'until the day before {day}', '{day} 전날까지'),
  end: words('끝내기', 'End', '끝내기'),
  before: words('끝난 사람 {n}명', '{n} who no longer help', '끝난 사람 {n}명'),
  joinTitle: words('초대', 'Invitation', '초대'),
  joinLead: words(
    '나만의 여섯 자리 확인번호를 정해 주세요. 다음부터는 번호와 이 확인번호로 열어요.',
    'Choose a six-digit PIN of your own. From now on you open it with the number and this PIN.',
    '숫자 여섯 개를 정해 주세요.',
  ),
  pin: words('확인번호 여섯 자리', 'Six-digit PIN', '숫자 여섯 개'),
  again: words('한 번 더', 'Once more', '한 번 더'),
  pinWrong: words(
    '쉽게 맞힐 수 없는 숫자 여섯 개를 써 주세요.',
    'Use six digits that are not easy to guess.',
    '어려운 숫자 여섯 개를 써 주세요.',
  ),
  pinDiffers: words('두 확인번호가 달라요.', 'The two PINs differ.', '두 번호가 달라요.'),
  email: words('새 소식을 받을 이메일', 'E-mail for news', '이메일'),
  emailHint: words(
    '내용 없이 "새 소식이 있어요"만 보내요.',
    'It only says that there is news.',
    '"새 소식이 있어요"만 보내요.',
  ),
  emailWrong: words('이메일 주소를 확인해 주세요.', 'Check the e-mail address.', '이메일을 다시 봐 주세요.'),
  accept: words('받아들이기', 'Accept', '받아들이기'),
  gone: words(
    '이 주소는 쓸 수 없어요. 이미 썼거나 시간이 지났을 수 있어요.',
    'This address cannot be used. It may have been used or be too old.',
    '이 주소는 못 써요.',
  ),
  yours: words(
    '이제 이 번호로 열 수 있어요',
    'You can now open it with this number',
    '이제 이 번호로 열어요',
  ),
  yoursLead: words(
    '지금 한 번만 보여요. 적어 두세요.',
    'It is shown only now. Write it down.',
    '지금만 보여요. 적어 두세요.',
  ),
} as const satisfies Record<string, Words>;

export const partWords = {
  status: words('어디까지 왔는지', 'Where things stand', '어디까지 왔나'),
  dates: words('날짜', 'Dates', '날짜'),
  documents: words('서류와 채워 달라는 것', 'Papers and what is asked for', '서류'),
  messages: words('담당자와의 메시지', 'Messages with the person in charge', '메시지'),
} as const satisfies Record<HelperPart, Words>;

export const relationWords = {
  family: words('가족', 'Family', '가족'),
  friend: words('친구', 'Friend', '친구'),
  guardian: words('보호자(법정대리인)', 'Legal guardian', '보호자'),
  professional: words('변호사·활동가 등', 'Lawyer, advocate', '변호사, 활동가'),
  other: words('그 밖', 'Somebody else', '다른 사람'),
} as const satisfies Record<HelperRelation, Words>;
