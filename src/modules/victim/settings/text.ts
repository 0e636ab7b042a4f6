import { words } from '../../../shared/text.ts';

export const settingsText = {
  title: words('설정', 'Settings', '설정'),
  people: words('나를 도와주는 사람', 'People who help you', '나를 도와주는 사람'),
  peopleLead: words(
    '누구에게 무엇을 보여 줄지 정해요.',
    'Decide whom you let see what.',
    '누구에게 보여 줄지 정해요.',
  ),
  everything: words('내 정보 모두 보기', 'Everything about you', '내 정보 모두 보기'),
  everythingLead: words(
    '읽고, 인쇄하고, 파일로 받을 수 있어요.',
    'Read it, print it or take it as a file.',
    '읽고 인쇄할 수 있어요.',
  ),
  second: words('두 번째 확인번호', 'A second PIN', '두 번째 숫자'),
  // Says nothing of what it is for: whoever stands beside her reads this page too.
  secondLead: words(
    '여분의 번호를 하나 더 정해 둘 수 있어요.',
    'You can choose one more PIN as a spare.',
    '숫자를 하나 더 정할 수 있어요.',
  ),
  pinNow: words('지금 쓰는 확인번호', 'The PIN you use now', '지금 쓰는 숫자'),
  secondPin: words('두 번째 확인번호 여섯 자리', 'The second PIN, six digits', '두 번째 숫자 여섯 개'),
  save: words('저장', 'Save', '저장'),
  set: words('저장했어요.', 'Saved.', '저장했어요.'),
  wrong: words('번호나 확인번호가 맞지 않아요.', 'The number or the PIN is not right.', '번호가 안 맞아요.'),
  easy: words(
    '쉽게 맞힐 수 없는 숫자 여섯 개를 써 주세요.',
    'Use six digits that are not easy to guess.',
    '어려운 숫자 여섯 개를 써 주세요.',
  ),
  same: words(
    '지금 쓰는 확인번호와 다르게 정해 주세요.',
    'Choose one that differs from your PIN.',
    '지금 숫자와 다르게 해 주세요.',
  ),
  throttled: words(
    '여러 번 맞지 않아서 잠시 멈췄어요.',
    'Too many wrong tries; paused for a while.',
    '잠시 뒤에 다시 해 주세요.',
  ),
  names: words('이름 감추기', 'Hide names', '이름 감추기'),
  namesLead: words(
    '누르면 바로 이 화면들에서 곳의 이름 대신 ‘첫 번째 도움’처럼 나와요. 다시 보이게 하려면 담당자에게 말해 주세요.',
    'From then on these pages say "Help 1" instead of a name. To see names again, tell the person in charge.',
    '누르면 이름 대신 ‘도움 1’이라고 나와요. 다시 보려면 담당자에게 말해요.',
  ),
  namesAre: words(
    '지금은 이름 대신 ‘첫 번째 도움’처럼 나와요. 다시 보이게 하려면 담당자에게 말해 주세요.',
    'Names are hidden now. To see them again, tell the person in charge.',
    '지금은 ‘도움 1’이라고 나와요. 다시 보려면 담당자에게 말해요.',
  ),
  namesPress: words('이름 감추기', 'Hide names', '이름 감추기'),
  namesHidden: words('감췄어요.', 'Hidden.', '감췄어요.'),
  paper: words('온라인 흔적 남기지 않기', 'Leave no digital trace', '온라인에 남기지 않기'),
  paperLead: words(
    '누르면 바로 닫히고, 이 화면은 더 열리지 않아요. 문자나 이메일도 보내지 않아요. 다시 열려면 1577-1701로 전화하거나 찾아와 주세요. 종이와 전화로 이어 갈 수 있어요.',
    'It closes at once and opens no more, and no message is sent. To open it again, call 1577-1701 or come by. Everything goes on by paper and telephone.',
    '누르면 닫혀요. 문자도 안 보내요. 다시 열려면 1577-1701로 전화하세요.',
  ),
  paperPress: words('지금 닫고 남기지 않기', 'Close now and leave no trace', '지금 닫기'),
  stop: words('그만두기', 'Stop everything', '그만두기'),
  stopLead: words(
    '모든 곳과의 정보 나누기를 바로 멈추고, 담당자에게 그만둔다고 알려요. 이유는 쓰지 않아도 되고, 나중에 다시 시작할 수 있어요.',
    'Sharing with every place stops at once, and the person in charge is told. No reason is needed, and you can begin again later.',
    '모두 멈추고 담당자에게 알려요. 다시 시작할 수 있어요.',
  ),
  stopWords: words('하고 싶은 말', 'Anything you want to say', '하고 싶은 말'),
  stopPress: words('모두 그만두기', 'Stop everything', '모두 그만두기'),
  stopped: words(
    '그만두겠다고 전했어요. 정보 나누기는 지금 멈췄어요.',
    'We passed it on. Sharing has stopped now.',
    '그만둔다고 알렸어요.',
  ),
} as const;
