import { words } from '../../shared/text.ts';

/** Words of the door and the frame: somebody who glances at the screen learns nothing from them. */
export const portalText = {
  navStatus: words('진행', 'Progress', '어디까지 왔나'),
  navDates: words('날짜', 'Dates', '날짜'),
  navPapers: words('서류', 'Papers', '서류'),
  navMessages: words('메시지', 'Messages', '메시지'),
  navSharing: words('정보 나누기', 'Sharing', '정보 나누기'),
  navSettings: words('설정', 'Settings', '설정'),
  leave: words('닫고 나가기', 'Close and leave', '닫기'),
  doorTitle: words('내 신청 확인', 'Check your request', '내 신청 보기'),
  doorLead: words(
    '받아 둔 번호와 여섯 자리 확인번호를 적어 주세요.',
    'Enter the number you were given and your six-digit PIN.',
    '받은 번호와 숫자 여섯 개를 써 주세요.',
  ),
  code: words('번호', 'Number', '번호'),
  codeHint: words(
    '글자와 숫자 열 자리예요. 띄어쓰기와 대소문자는 상관없어요.',
    'Ten letters and digits. Spaces and capitals do not matter.',
    '글자와 숫자 열 개예요.',
  ),
  pin: words('확인번호', 'PIN', '숫자 여섯 개'),
  open: words('열기', 'Open', '열기'),
  wrong: words(
    '번호나 확인번호가 맞지 않아요. 다시 살펴보고 적어 주세요.',
    'The number or the PIN is not right. Please look again.',
    '번호가 안 맞아요. 다시 써 주세요.',
  ),
  throttled: words(
    '여러 번 맞지 않아서 잠시 멈췄어요. 한 시간쯤 뒤에 다시 열 수 있어요. 급하면 1577-1701로 전화해 주세요.',
    'Too many wrong tries, so we paused. You can try again in about an hour. If it is urgent, call 1577-1701.',
    '여러 번 틀렸어요. 한 시간 뒤에 다시 해 주세요. 급하면 1577-1701로 전화해 주세요.',
  ),
  quiet: words(
    '지금은 여기에서 볼 수 있는 것이 없어요.',
    'There is nothing to see here right now.',
    '지금은 볼 것이 없어요.',
  ),
  lost: words(
    '번호를 잃어버렸거나 다른 사람이 알게 되었다면 1577-1701로 전화하거나 찾아와 주세요. 전화나 문자로 번호를 다시 알려 드리지는 않아요. 안전을 위해 직접 만나서 새로 만들어요.',
    'If you lost the number or somebody else knows it, call 1577-1701 or come by. For your safety we never tell a number by phone or text; a new one is made when we meet.',
    '번호를 잃어버리면 1577-1701로 전화하거나 찾아오세요. 만나서 새로 만들어 줘요.',
  ),
  start: words(
    '처음이라면 여기에서 시작하세요.',
    'If this is your first time, start here.',
    '처음이면 여기를 누르세요.',
  ),
} as const;
