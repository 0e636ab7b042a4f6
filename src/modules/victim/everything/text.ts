import { words } from '../../../shared/text.ts';

export const everythingText = {
  title: words('내 정보 모두', 'Everything about you', '내 정보 모두'),
  lead: words(
    '적어 둔 것 가운데 여기에서 볼 수 있는 것을 모두 모았어요. 지금 있는 곳, 있었던 일, 건강에 관한 것은 안전을 위해 이 화면에 나오지 않아요. 그것까지 보려면 1577-1701로 전화해 주세요. 만나서 종이로 드려요.',
    'All that was written down and can be seen here. Where you are, what happened and your health are left out for your safety; call 1577-1701 to have those on paper.',
    '볼 수 있는 것을 모았어요. 사는 곳이나 있었던 일은 안전을 위해 안 나와요. 1577-1701로 전화하면 종이로 줘요.',
  ),
  facts: words('적어 둔 사실', 'What was written down', '적어 둔 것'),
  contact: words('연락 방법', 'How to reach you', '연락 방법'),
  names: words('이름', 'Name', '이름'),
  own: words('나', 'You', '나'),
  sharing: words('나누고 있는 정보', 'What is shared', '나누는 정보'),
  work: words('곳마다 하고 있는 일', 'What each place is doing', '곳마다 하는 일'),
  letters: words('메시지', 'Messages', '메시지'),
  answers: words('채워서 보낸 것', 'What you filled in', '써서 보낸 것'),
  papers: words('올린 서류', 'Papers handed in', '올린 서류'),
  nothing: words('적어 둔 것이 없어요.', 'Nothing is written down.', '없어요.'),
  print: words('인쇄하기', 'Print', '인쇄하기'),
  take: words('파일로 받기', 'Take it as a file', '파일로 받기'),
  takeLead: words(
    '파일은 이 기기에 남아요. 다른 사람이 함께 쓰는 기기라면 받지 않는 것이 안전해요.',
    'The file stays on this device. If somebody else uses it too, it is safer not to take it.',
    '파일은 이 기기에 남아요. 같이 쓰면 받지 마세요.',
  ),
  reason: words('무엇에 쓰나요', 'What is it for', '어디에 써요'),
  chooseReason: words('하나를 골라 주세요.', 'Choose one.', '하나를 골라 주세요.'),
  keep: words('내가 보관하려고', 'To keep it myself', '내가 가지려고'),
  court: words('다른 곳에 내려고', 'To hand it in elsewhere', '다른 곳에 내려고'),
  check: words('맞는지 살펴보려고', 'To check it', '맞는지 보려고'),
  wrong: words(
    '틀린 것이 있으면 메시지에서 "바로잡기"로 알려 주세요.',
    'If something is wrong, tell us under Messages, "Something to correct".',
    '틀린 것은 메시지로 알려 주세요.',
  ),
} as const;
