import { type Words, words } from '../../../shared/text.ts';
import type { KioskState } from './kiosk.ts';

export const kioskText = {
  // The screen itself: whoever passes by reads it.
  startTitle: words('안녕하세요', 'Welcome', '안녕하세요'),
  startLead: words(
    '누르면 시작해요. 다 쓰면 끝내기를 눌러 주세요.',
    'Press to begin. Press "Finish" when you are done.',
    '누르면 시작해요. 다 하면 끝내기를 눌러요.',
  ),
  start: words('시작하기', 'Begin', '시작하기'),
  setUpTitle: words('공용 화면으로 만들기', 'Make this a shared screen'),
  setUpLead: words(
    '이 기기를 “{name}” 화면으로 써요. 직원 로그인, 파일 올리기와 내려받기, 인쇄는 되지 않고, 2분 동안 쓰지 않으면 처음 화면으로 돌아가요.',
    'This device becomes the screen "{name}". No staff sign-in, no uploads, downloads or printing; after 2 minutes without use it goes back to the first page.',
  ),
  setUp: words('이 기기를 공용 화면으로 쓰기', 'Use this device as a shared screen'),
  gone: words(
    '이 주소는 쓸 수 없어요. 이미 썼거나 하루가 지났어요.',
    'This link opens nothing. It was used already, or a day has passed.',
  ),

  // For those who look after the screens.
  title: words('공용 화면', 'Shared screens'),
  lead: words(
    '센터에 둔 방문자용 기기. 기기마다 링크를 한 번 열어 설정. 2분 멈추거나 15분이 지나면 서버가 이용을 끝내고, 다음 사람에게 아무것도 남기지 않음.',
    'Devices of the centre for visitors. Each is set up once by its link. After 2 idle minutes or 15 in all the server ends the visit and leaves nothing for the next person.',
  ),
  browser: words(
    '브라우저는 시크릿 모드의 전체 화면으로 실행: chromium --kiosk --incognito {origin}/kiosk. 쿠키가 지워지면 링크로 다시 설정.',
    'Run the browser full-screen and private: chromium --kiosk --incognito {origin}/kiosk. When cookies are cleared, set it up again by a link.',
  ),
  add: words('화면 추가', 'Add a screen'),
  name: words('화면 이름', 'Name of the screen'),
  nameHint: words(
    '예: 1층 대기실 2. 사람 이름은 적지 않음.',
    'For example: waiting room 2. Never a name of a person.',
  ),
  nameMissing: words('화면 이름을 써 주십시오.', 'Enter a name for the screen.'),
  make: words('링크 만들기', 'Make the link'),
  linkTitle: words('이 링크는 지금 한 번만 보입니다', 'This link is shown only now'),
  linkLead: words(
    '24시간 안에 그 기기의 브라우저에서 열기. 한 번 쓰면 사라짐.',
    'Open it in the browser of that device within 24 hours. It works once.',
  ),
  already: words(
    '링크는 이미 보여 드림. 필요하면 새로 만들기.',
    'The link was shown already. Make a new one if needed.',
  ),
  back: words('공용 화면 목록으로', 'Back to the screens'),
  none: words('설정한 공용 화면이 없습니다', 'No screen is set up'),
  noneBody: words('아래에서 이름을 정하고 링크를 만드십시오.', 'Name one below and make its link.'),
  state: words('상태', 'State'),
  made: words('만든 때', 'Made'),
  setUpAt: words('설정한 때', 'Set up'),
  remove: words('해제', 'Remove'),
  removed: words(
    '해제했습니다. 그 기기는 이제 보통 브라우저입니다.',
    'Removed. That device is an ordinary browser now.',
  ),
} as const satisfies Record<string, Words>;

export const stateWords = {
  waiting: words('링크 대기', 'link waits'),
  late: words('링크 만료', 'link lapsed'),
  set_up: words('사용 중', 'in use'),
  removed: words('해제됨', 'removed'),
} as const satisfies Record<KioskState, Words>;
