import { words } from '../../../shared/text.ts';
import type { Stage } from './right.ts';

export const trial: Stage = {
  id: 'trial',
  title: words('재판에서', 'In court', '재판할 때'),
  rights: [
    {
      title: words('법정에서 말하기', 'Speaking in court', '법정에서 말하기'),
      body: words(
        '겪은 일과 처벌에 대한 생각을 판사에게 말하겠다고 신청할 수 있어요. 변론이 끝나기 전에 하세요.',
        'You may ask to tell the judge what happened and what you think about the sentence, before pleadings close.',
        '판사에게 말하고 싶다고 할 수 있어요.',
      ),
      law: '형사소송법 §294의2',
    },
    {
      title: words('얼굴을 마주치지 않게', 'Without facing the offender', '마주치지 않게'),
      body: words(
        '비공개 재판, 가림막, 영상 중계, 믿는 사람과 함께 있기를 신청할 수 있어요.',
        'You may ask for closed doors, a screen, a video link, or somebody you trust beside you.',
        '가림막을 해 달라고 할 수 있어요. 믿는 사람과 함께 있을 수 있어요.',
      ),
      law: '형사소송법 §163의2 · §165의2 · §294의3',
    },
    {
      title: words('재판 기록 보기', 'Seeing the file', '기록 보기'),
      body: words(
        '법원과 공소청에 있는 재판 기록을 보거나 베껴 달라고 신청할 수 있어요.',
        'You may ask to see or copy the papers of the trial, at the court and at the prosecution office.',
        '재판 서류를 보여 달라고 할 수 있어요.',
      ),
      law: '형사소송법 §294의4 · §294의5',
    },
    {
      title: words(
        '가해자가 돈을 맡겼다고 하면(공탁)',
        'If the offender deposits money',
        '가해자가 돈을 맡기면',
      ),
      body: words(
        '법원은 판결하기 전에 피해자의 생각을 들어야 해요. 받고 싶지 않다면 그렇게 적어 내세요.',
        'The court must hear you before judgment. If you do not want it, say so in writing.',
        '받기 싫으면 싫다고 법원에 말해요.',
      ),
      law: '형사소송법 §294의6',
    },
    {
      title: words(
        '형사재판에서 배상받기(배상명령)',
        'Compensation within the criminal trial',
        '재판에서 돈 받기',
      ),
      body: words(
        '정해진 범죄라면 1심이나 2심의 변론이 끝나기 전에 배상명령을 신청할 수 있어요. 따로 손해배상 소송을 하고 있으면 할 수 없어요. 가해자와 합의했다면 그 내용을 재판 기록에 남겨 달라고 함께 신청할 수도 있어요.',
        'For certain crimes you may ask for a compensation order before pleadings close in the first or second instance, unless a suit for damages is pending. A settlement may be entered in the record on a joint request.',
        '재판이 끝나기 전에 돈을 달라고 신청할 수 있어요.',
      ),
      law: '소송촉진 등에 관한 특례법 §25 · §26 · §36',
    },
    {
      title: words('변호사', 'A lawyer', '변호사'),
      body: words(
        '나라에서 정해 주는 무료 변호사(국선변호사)는 사실을 다투는 재판이 끝날 때까지 신청할 수 있어요.',
        'A state-appointed lawyer may be asked for until the trial on the facts is over.',
        '재판 중에도 변호사를 신청할 수 있어요.',
      ),
      law: '성폭력처벌법 §27',
    },
  ],
};
