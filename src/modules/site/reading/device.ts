import { words } from '../../../shared/text.ts';
import type { Passage } from './passage.ts';

export const deviceText = {
  title: words('기기 점검', 'Device check', '기기 점검'),
  heading: words(
    '내 휴대전화를 누가 보고 있을까요?',
    'Is somebody watching my phone?',
    '누가 내 전화를 보나요?',
  ),
  lead: words(
    '그런 느낌을 가볍게 넘기지 마세요. 서두르지 말고, 안전한 순서로 살펴보세요.',
    'Take such a feeling seriously. There is no hurry; look in a safe order.',
    '이상한 느낌이 들면 천천히 살펴봐요.',
  ),
} as const;

/** Advice that cannot make things worse; it promises nothing that a page cannot know. */
export const devicePassages: readonly Passage[] = [
  {
    title: words('먼저 알아 두세요', 'Know this first', '먼저 알아 두세요'),
    look: 'warm',
    kind: 'list',
    lines: [
      words(
        '이 화면은 기기가 감시되는지 알아낼 수 없어요. 확실한 확인은 경찰이나 전문가가 해요.',
        'This page cannot tell whether a device is watched. Only the police or an expert can make sure.',
        '이 화면은 누가 보는지 알 수 없어요. 경찰이 알아봐 줘요.',
      ),
      words(
        '‘빠른 나가기’는 화면을 바로 바꾸지만, 감시 앱이나 함께 쓰는 계정까지 막지는 못해요.',
        '“Leave now” changes the screen at once; it does not stop a spying app or a shared account.',
        '‘빨리 나가기’를 눌러도 감시 앱은 막을 수 없어요.',
      ),
      words(
        '수상한 앱을 바로 지우면 상대가 알아챌 수 있고 증거도 사라져요. 안전한 계획을 먼저 세우세요.',
        'Deleting a suspicious app may alert the other person and destroys evidence. Make a safe plan first.',
        '이상한 앱을 바로 지우지 마세요. 상대가 알 수 있어요.',
      ),
    ],
  },
  {
    title: words('지금 할 수 있는 것', 'What you can do now', '지금 할 수 있는 것'),
    kind: 'steps',
    lines: [
      words(
        '상대가 만진 적 없는 기기를 쓰세요. 믿는 사람의 휴대전화나 도서관, 공공기관의 컴퓨터가 좋아요.',
        'Use a device the other person has never touched: a trusted friend’s phone, a library or public office computer.',
        '다른 전화나 도서관 컴퓨터를 쓰세요.',
      ),
      words(
        '그 기기로 전화하거나 찾아오세요. 휴대전화를 두고 오는 것이 더 눈에 띄면 평소처럼 가지고 다니세요.',
        'Call or come to us from there. If leaving your phone behind would be noticed, carry it as usual.',
        '그 전화로 우리에게 전화하거나 오세요.',
      ),
      words(
        '이상한 일이 있을 때마다 날짜, 시각, 내용을 종이에 적어 안전한 곳에 두세요.',
        'Whenever something odd happens, write day, hour and what it was on paper and keep it somewhere safe.',
        '이상한 일이 있으면 종이에 날짜와 시간을 적어요.',
      ),
      words(
        '화면은 다른 휴대전화로 찍어 두세요. 화면 캡처는 함께 쓰는 사진첩에 올라갈 수 있어요.',
        'Photograph the screen with another phone; a screenshot may land in a shared album.',
        '화면은 다른 전화로 찍어요.',
      ),
      words(
        '중요한 비밀번호는 안전한 기기에서 바꾸세요. 바꾸면 상대가 알 수 있으니 위험하다면 먼저 상담하세요.',
        'Change important passwords on the safe device. The other person may notice: if that is dangerous, talk to us first.',
        '비밀번호는 안전한 기기에서 바꿔요. 위험하면 먼저 상담해요.',
      ),
    ],
  },
  {
    title: words('하나씩 살펴볼 곳', 'Where to look, one by one', '살펴볼 곳'),
    kind: 'list',
    lines: [
      words(
        '로그인된 기기: 구글, 애플, 네이버, 카카오 계정의 보안 설정에서 모르는 기기가 있는지 보세요.',
        'Signed-in devices: look in the security settings of your Google, Apple, Naver and Kakao accounts for devices you do not know.',
        '내 계정에 모르는 기기가 있나 봐요.',
      ),
      words(
        '위치 공유: 지도 앱, 가족 찾기, 메신저의 위치 공유가 켜져 있는지 보세요.',
        'Location sharing in map apps, family finders and messengers.',
        '내 위치를 보여 주는 기능이 켜져 있나 봐요.',
      ),
      words(
        '가족 공유와 자동 백업: 사진첩, 일정, 연락처를 누구와 함께 쓰는지 보세요.',
        'Family sharing and backups: who shares your photos, calendar and contacts?',
        '사진이나 일정을 같이 쓰는 사람이 있나 봐요.',
      ),
      words(
        '통신사: 전화 명의가 누구인지, 통화 내역과 위치 서비스를 누가 볼 수 있는지 통신사에 물어보세요.',
        'Your carrier: ask in whose name the line is, and who can see calls or location services.',
        '전화가 누구 이름으로 되어 있나 물어봐요.',
      ),
      words(
        '모르는 앱, 권한이 많은 앱, 기기 관리자로 등록된 앱이 있는지 보세요.',
        'Apps you do not know, apps with many permissions, apps registered as device administrator.',
        '모르는 앱이 있나 봐요.',
      ),
      words(
        '가방, 차, 아이 물건에 위치 추적 태그가 없는지, 집의 카메라와 공유기를 누가 관리하는지 보세요.',
        'Trackers in bags, the car or a child’s things; and who controls the cameras and the router at home.',
        '가방이나 차에 추적 장치가 있나 봐요.',
      ),
    ],
  },
  {
    title: words('이런 일은 신호일 수 있어요', 'Possible signs', '이런 일이 있나요?'),
    kind: 'list',
    lines: [
      words(
        '말하지 않은 곳에 있었는데 상대가 알고 있어요.',
        'The other person knows where you were, though you told nobody.',
        '말하지 않은 곳을 상대가 알아요.',
      ),
      words(
        '나눈 대화나 일정을 상대가 알고 있어요.',
        'The other person knows what you wrote or planned.',
        '내가 한 말을 상대가 알아요.',
      ),
      words(
        '로그인 알림이나 인증번호가 갑자기 와요.',
        'Login alerts or codes arrive that you did not ask for.',
        '모르는 로그인 알림이 와요.',
      ),
      words(
        '배터리가 빨리 닳거나 뜨거워지는 것만으로는 알 수 없어요. 다른 이유일 때가 많아요.',
        'A battery that runs down or warms up proves nothing; there are many other causes.',
        '전화가 뜨거운 것만으로는 알 수 없어요.',
      ),
    ],
  },
  {
    title: words('도움을 받을 곳', 'Who helps', '도와주는 곳'),
    kind: 'list',
    lines: [
      words(
        '지금 위험하면 112에 전화하세요. 말하기 어려우면 112로 문자를 보내세요.',
        'In danger now, call 112. If you cannot speak, text 112.',
        '위험하면 112에 전화해요.',
      ),
      words(
        '몰래 위치를 알아내거나 대화를 엿듣는 것은 범죄예요. 경찰이 기기를 살펴보고 증거를 남겨요.',
        'Secretly tracking a person or listening in is a crime. The police can examine the device and secure evidence.',
        '몰래 보거나 듣는 것은 범죄예요. 경찰이 도와줘요.',
      ),
      words(
        '무엇부터 해야 할지 모르겠으면 1577-1701로 전화하세요. 이름을 말하지 않아도 돼요.',
        'If you do not know where to begin, call 1577-1701. You need not give your name.',
        '모르겠으면 1577-1701로 전화해요.',
      ),
    ],
    law: '위치정보의 보호 및 이용 등에 관한 법률 §15① · 통신비밀보호법 §3① · 정보통신망법 §48',
  },
];
