import { words } from '../../../shared/text.ts';
import type { Passage } from './passage.ts';

export const aboutText = {
  title: words('한곳 안내', 'About us', '한곳은 어떤 곳인가요'),
  heading: words('한곳은 이런 곳이에요', 'What this place is', '한곳은 이런 곳이에요'),
  lead: words(
    '범죄로 힘든 일을 겪은 분이 한 번만 이야기하면, 필요한 기관을 한자리에서 이어 드려요.',
    'Tell your story once. We bring the institutions you need to one place.',
    '나쁜 일을 당한 사람을 도와주는 곳이에요. 한 번만 말하면 돼요.',
  ),
} as const;

/** What the centre is and who may come (법무부와 그 소속기관 직제 시행규칙 §7의2). */
export const aboutPassages: readonly Passage[] = [
  {
    title: words('누가 올 수 있나요', 'Who may come', '누가 와도 되나요'),
    look: 'warm',
    kind: 'list',
    lines: [
      words(
        '어떤 범죄를 겪었든 올 수 있어요. 크고 작음을 가리지 않아요.',
        'You may come whatever the crime was, serious or small.',
        '어떤 나쁜 일이든 괜찮아요. 작은 일도 괜찮아요.',
      ),
      words(
        '우리나라에 있는 누구나 올 수 있어요. 서울에 살지 않아도, 어느 나라 사람이어도 괜찮아요.',
        'Anyone in the country may come, wherever you live and whatever country you are from.',
        '누구나 와도 돼요. 서울에 안 살아도, 다른 나라 사람이어도 괜찮아요.',
      ),
      words(
        '가족이나 가까운 분도 물어볼 수 있어요. 세상을 떠난 분의 가족도 올 수 있어요.',
        'Family and people close to you may ask too, also when the person has died.',
        '가족이나 친구가 와도 돼요.',
      ),
      words(
        '오래전 일이어도, 아직 신고하지 않았어도 이야기할 수 있어요.',
        'You may talk about something long ago, or something you have not reported.',
        '오래된 일도, 신고하지 않은 일도 말해도 돼요.',
      ),
      words(
        '겪은 일이 범죄인지 잘 몰라도 괜찮아요. 함께 알아봐요.',
        'You need not be sure that it was a crime. We find out together.',
        '나쁜 일인지 잘 몰라도 괜찮아요. 같이 알아봐요.',
      ),
    ],
  },
  {
    title: words('무엇을 하나요', 'What we do', '무엇을 도와주나요'),
    kind: 'list',
    lines: [
      words(
        '상담사가 이야기를 듣고, 지금 안전한지 먼저 살펴요.',
        'A counsellor listens, and first makes sure that you are safe now.',
        '이야기를 들어요. 지금 안전한지 먼저 봐요.',
      ),
      words(
        '받을 수 있는 도움을 찾아 여러 기관에 한 번에 이어 드려요. 같은 이야기를 되풀이하지 않게 해요.',
        'We find what you may have and reach every institution at once, so that you need not repeat yourself.',
        '받을 수 있는 도움을 찾아요. 같은 말을 여러 번 하지 않게 해요.',
      ),
      words(
        '동의하신 것만, 동의하신 곳에만 전해요. 언제든 멈출 수 있어요.',
        'We pass on only what you agree to, only to whom you agree, and you may stop it at any time.',
        '허락한 것만 알려요. 싫으면 언제든 멈출 수 있어요.',
      ),
      words(
        '도움이 실제로 닿았는지, 일상으로 돌아가실 때까지 확인해요.',
        'We follow up until the help has reached you and daily life has come back.',
        '도움을 잘 받았는지 끝까지 봐요.',
      ),
    ],
  },
  {
    title: words('누가 운영하나요', 'Who runs it', '누가 하는 곳인가요'),
    kind: 'text',
    lines: [
      words(
        '법무부에 속한 곳이고, 서울시와 함께 2024년 7월 22일에 문을 열었어요. 여러 기관의 담당자가 한 건물에서 함께 일해요.',
        'It belongs to the Ministry of Justice and opened with the City of Seoul on 22 July 2024. People from many institutions work here under one roof.',
        '나라(법무부)와 서울시가 함께 만들었어요. 여러 곳의 사람이 한 건물에서 일해요.',
      ),
    ],
    law: '법무부와 그 소속기관 직제 시행규칙 §7의2',
  },
  {
    title: words('하지 않는 것', 'What we do not do', '하지 않는 것'),
    kind: 'list',
    lines: [
      words(
        '신고하라고 떠밀지 않아요. 신고할지는 직접 정해요.',
        'We do not push you to report. That is for you to decide.',
        '신고하라고 시키지 않아요. 내가 정해요.',
      ),
      words(
        '겪은 일을 따지거나 탓하지 않아요.',
        'We do not question you or lay blame.',
        '따지지 않아요. 내 잘못이 아니에요.',
      ),
      words(
        '돈을 주거나 판결을 하는 곳은 아니에요. 그 일을 맡은 기관에 이어 드려요.',
        'We do not pay money or judge cases; we connect you to those who do.',
        '돈을 주는 곳은 아니에요. 주는 곳을 찾아 드려요.',
      ),
    ],
  },
];
