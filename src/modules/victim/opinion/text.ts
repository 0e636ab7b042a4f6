import { type Words, words } from '../../../shared/text.ts';
import type { OpinionWay } from '../messages/message.ts';

export const opinionText = {
  title: words('어땠는지 듣기', 'How it was'),
  lead: words(
    '온라인으로 보지 않는 분에게 종이·전화·대면으로 같은 것을 묻고 여기에 적음. 답은 본인이 말한 그대로. 답하지 않아도 됨.',
    'For people who do not look online: the same question on paper, by telephone or face to face. Write what was said, as it was said. No answer is fine, too.',
  ),
  alone: words(
    '본인이 혼자 있고 안전한 때에만 묻고, 위의 안전 연락 방법을 지킴.',
    'Ask only when the person is alone and safe, in the safe way shown above.',
  ),
  way: words('어떻게 들었는지', 'How it was told'),
  chooseWay: words('어떻게 들었는지 골라 주십시오.', 'Choose how it was told.'),
  save: words('적기', 'Record'),
  paper: words('종이 양식 인쇄', 'Print the form'),
  fromClosure: words('어땠는지 듣기 (종이·전화)', 'Ask how it was (paper, telephone)'),
  sheet: words('의견', 'Your opinion', '의견'),
  sheetLead: words(
    '이름은 쓰지 않아도 돼요. 하나에 표시하고, 하고 싶은 말을 적어 주세요.',
    'No name is needed. Mark one, and write whatever you like.',
    '이름은 안 써도 돼요. 하나를 골라 주세요.',
  ),
} as const satisfies Record<string, Words>;

export const wayWords = {
  paper: words('종이로 받음', 'on paper', '종이에 썼어요'),
  phone: words('전화로 들음', 'by telephone', '전화로 말했어요'),
  talk: words('만나서 들음', 'face to face', '만나서 말했어요'),
} as const satisfies Record<OpinionWay, Words>;
