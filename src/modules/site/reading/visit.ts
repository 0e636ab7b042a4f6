import { words } from '../../../shared/text.ts';
import { wayHere } from '../../directory/index.ts';
import type { Passage } from './passage.ts';

export const visitText = {
  title: words('오시는 길', 'Directions', '오는 길'),
  heading: words('오시는 길과 운영시간', 'How to find us, and when', '오는 길과 여는 시간'),
  lead: words(
    '전화로 먼저 물어보셔도, 바로 오셔도 괜찮아요.',
    'Call first if you like, or simply come.',
    '전화해도 되고, 그냥 와도 돼요.',
  ),
  way: words('찾아오는 길', 'The way here', '오는 길'),
  wayLine: wayHere,
  wayHelp: words(
    '길을 모르겠거나 혼자 오기 어려우면 전화하세요. 엘리베이터나 주차도 전화로 확인해 주세요.',
    'Call us if you cannot find the way or cannot come alone. Please also ask by telephone about lifts and parking.',
    '길을 모르면 전화하세요. 혼자 오기 어려워도 전화하세요.',
  ),
  outside: words('문을 닫은 때', 'When we are closed', '문을 닫았을 때'),
} as const;

export const visitPassages: readonly Passage[] = [
  {
    title: words('가져오면 좋은 것', 'What to bring', '가져오면 좋은 것'),
    look: 'warm',
    kind: 'list',
    lines: [
      words(
        '아무것도 없어도 괜찮아요. 나중에 하나씩 챙기면 돼요.',
        'Nothing is needed. Things can be gathered later.',
        '아무것도 없어도 돼요.',
      ),
      words(
        '있다면 신분증을 가져오세요.',
        'Your identity card, if you have it with you.',
        '신분증이 있으면 가져와요.',
      ),
      words(
        '있다면 경찰·공소청·법원에서 받은 종이나 문자, 진단서, 영수증을 가져오세요.',
        'Anything you received from the police, the prosecution or a court, medical papers, receipts.',
        '경찰이나 병원에서 받은 종이, 영수증이 있으면 가져와요.',
      ),
      words(
        '대화나 사진처럼 증거가 될 것은 지우지 말고 그대로 두세요.',
        'Do not delete messages or pictures that may be evidence; leave them as they are.',
        '문자나 사진은 지우지 말아요. 그대로 두세요.',
      ),
      words(
        '믿는 사람과 함께 와도 좋아요. 혼자 이야기하고 싶으면 따로 이야기해요.',
        'Bring somebody you trust if you like. You may still talk alone.',
        '믿는 사람과 같이 와도 돼요.',
      ),
      words(
        '아이와 함께 오셔야 하면 미리 알려 주세요.',
        'If you need to bring a child, please tell us beforehand.',
        '아이와 같이 와야 하면 미리 말해요.',
      ),
    ],
  },
  {
    title: words('오시면 이렇게 해요', 'What happens, step by step', '오면 이렇게 해요'),
    kind: 'steps',
    lines: [
      words(
        '안전부터 살펴요. 위험하면 다른 것보다 먼저 경찰과 함께 지킬 방법을 찾아요.',
        'Safety first: if you are in danger, we find protection with the police before anything else.',
        '안전한지 먼저 봐요. 위험하면 경찰과 함께 지켜요.',
      ),
      words(
        '상담사가 이야기를 들어요. 말하고 싶은 만큼만 하세요.',
        'A counsellor listens. Say only as much as you wish.',
        '이야기를 들어요. 말하고 싶은 만큼만 해요.',
      ),
      words(
        '받을 수 있는 도움을 함께 찾고, 무엇부터 할지 정해요.',
        'Together we find the help there is and decide what comes first.',
        '어떤 도움이 있는지 같이 찾아요.',
      ),
      words(
        '어느 기관에 무엇을 전할지 하나씩 보여 드리고 동의를 받아요.',
        'We show you, one by one, what each institution would see, and ask whether you agree.',
        '누구에게 무엇을 알릴지 물어봐요. 싫으면 안 알려요.',
      ),
      words(
        '동의하신 기관이 연락하거나 이곳에서 만나요. 안전하다고 하신 방법으로만 연락해요.',
        'Those institutions then meet you here or contact you, only in the way you said is safe.',
        '도와줄 사람을 만나요. 안전한 방법으로만 연락해요.',
      ),
      words(
        '여러 도움이 필요하면 사례관리자 한 사람이 끝까지 함께해요.',
        'When several kinds of help are needed, one case manager stays with you to the end.',
        '한 사람이 끝까지 함께 도와요.',
      ),
    ],
  },
  {
    title: words('오기 어려우면', 'If you cannot come', '오기 어려우면'),
    kind: 'list',
    lines: [
      words(
        '전화로도 같은 상담을 받을 수 있어요.',
        'You can talk to us by telephone just as well.',
        '전화로 말해도 돼요.',
      ),
      words(
        '한국어가 어렵거나 듣고 보고 말하기 어려우면 미리 말씀해 주세요. 통역, 수어, 점자를 준비해요.',
        'If Korean, hearing, seeing or speaking is difficult, tell us beforehand. We arrange interpreting, sign language or braille.',
        '한국어가 어렵거나 잘 안 들리고 안 보이면 말해 주세요. 도와 드려요.',
      ),
      words(
        '사는 곳 가까이에서 받는 것이 좋으면 그 지역의 기관을 이어 드려요.',
        'If help near your home is better, we connect you to institutions there.',
        '집 가까운 곳이 좋으면 찾아 드려요.',
      ),
    ],
  },
];
