import { words } from '../../../shared/text.ts';
import type { Stage } from './right.ts';

export const reporting: Stage = {
  id: 'report',
  title: words('신고와 고소', 'Reporting', '신고할 때'),
  rights: [
    {
      title: words(
        '말로도, 글로도 고소할 수 있어요',
        'You may file a complaint in words or in writing',
        '말로 해도 돼요',
      ),
      body: words(
        '2026년 10월 2일부터 고소는 경찰에 해요. 고소장을 쓰기 어려우면 말로 하면 경찰이 적어요.',
        'Since 2 October 2026 a complaint is filed with the police. If writing is hard, say it and the police write it down.',
        '고소는 경찰에 해요. 말로 하면 경찰이 적어 줘요.',
      ),
      law: '형사소송법 §237',
      from: '2026-10-02',
    },
    {
      title: words(
        '부모나 배우자의 부모를 고소할 때',
        'Against your parents or your spouse’s parents',
        '부모님을 고소할 때',
      ),
      body: words(
        '원래는 할 수 없지만, 가정폭력·성폭력·아동학대라면 할 수 있어요.',
        'Usually not possible; for domestic violence, sexual violence and child abuse it is.',
        '가정폭력, 성폭력, 아동학대는 부모님도 고소할 수 있어요.',
      ),
      law: '형사소송법 §224 · 가정폭력처벌법 §6 · 성폭력처벌법 §18 · 아동학대처벌법 §10의4',
    },
    {
      title: words(
        '고소해야만 처벌할 수 있는 죄',
        'Crimes prosecuted only on a complaint',
        '꼭 고소해야 하는 일',
      ),
      body: words(
        '모욕처럼 고소가 있어야 하는 죄는 누가 했는지 안 날부터 {period} 안에 고소해야 해요. 대부분의 범죄에는 이 기한이 없어요.',
        'Crimes such as insult need a complaint within {period} from the day you know who did it. Most crimes have no such limit.',
        '모욕 같은 일은 누가 했는지 알고 {period} 안에 고소해요. 다른 일은 대부분 괜찮아요.',
      ),
      limits: { period: 'complaint-six-months' },
    },
    {
      title: words('내 권리를 설명 들을 권리', 'To be told your rights', '권리를 듣기'),
      body: words(
        '경찰과 검사는 조사할 때 피해자의 권리와 받을 수 있는 지원을 알려 줘야 해요. 종이로 달라고 하세요.',
        'Police and prosecutors must tell you your rights and the support there is. Ask for it on paper.',
        '경찰은 내 권리를 알려 줘야 해요. 종이로 달라고 해요.',
      ),
      law: '범죄피해자 보호법 §8의2, 시행령 §10의2',
    },
    {
      title: words('무료 변호사', 'A free lawyer', '무료 변호사'),
      body: words(
        '성폭력, 아동학대, 장애인학대, 인신매매, 스토킹, 살인·강도 같은 특정강력범죄의 피해자는 변호사가 없으면 나라에서 정해 줄 수 있어요. 경찰이나 공소청에 말하세요.',
        'Without a lawyer of your own, the state may appoint one after sexual violence, abuse of children or disabled people, trafficking, stalking, or grave violent crimes such as murder or robbery. Ask the police or the prosecution.',
        '변호사가 없으면 나라에서 정해 줄 수 있어요. 경찰에 물어봐요.',
      ),
      law: '성폭력처벌법 §27⑥ · 스토킹처벌법 §17의4 · 특정강력범죄법 §8의2',
    },
  ],
};
