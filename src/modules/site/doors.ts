import { routes } from '../../routes.ts';
import { type Words, words } from '../../shared/text.ts';

export type Door = { readonly path: string; readonly title: Words; readonly body: Words };

/** What a person can do here, the door most people look for first. Only those that answer in this application are shown. */
export const doors: readonly Door[] = [
  {
    path: routes.request(),
    title: words('상담 신청', 'Ask us to contact you', '상담 신청'),
    body: words(
      '안전한 연락 방법부터 여쭤볼게요. 이름을 밝히지 않아도 돼요.',
      'We first ask how to reach you safely. You need not give your name.',
      '도와 달라고 말해요. 이름을 안 써도 돼요.',
    ),
  },
  {
    path: routes.finder(),
    title: words('받을 수 있는 도움 찾기', 'Find the help you may get', '도움 찾기'),
    body: words(
      '이름을 적지 않고, 몇 가지만 답하면 돼요.',
      'Without your name; a few questions are enough.',
      '이름 없이 몇 가지만 답해요.',
    ),
  },
  {
    path: routes.my.door(),
    title: words('내 신청 확인', 'See how my request goes', '내 신청 보기'),
    body: words('받은 번호로 볼 수 있어요.', 'With the code you were given.', '받은 번호로 봐요.'),
  },
  {
    path: routes.takedown.show(),
    title: words('퍼진 사진·영상 지우기', 'Have images taken down', '퍼진 사진 지우기'),
    body: words(
      '사진을 보내지 않아도 주소만으로 시작할 수 있어요.',
      'You need not send any picture; addresses are enough to begin.',
      '사진을 안 보내도 돼요. 주소만 적어요.',
    ),
  },
];

/** The small navigation of every public page. */
export const navigation: readonly { readonly path: string; readonly label: Words }[] = [
  { path: routes.site.about(), label: words('한곳 안내', 'About', '한곳은') },
  { path: routes.site.institutions(), label: words('기관', 'Institutions', '도와주는 곳') },
  { path: routes.site.visit(), label: words('오시는 길', 'Directions', '오는 길') },
  { path: routes.site.rights(), label: words('권리', 'Rights', '내 권리') },
  { path: routes.site.device(), label: words('기기 점검', 'Device check', '기기 점검') },
  { path: routes.finder(), label: words('도움 찾기', 'Find help', '도움 찾기') },
];
