import { words } from '../../../shared/text.ts';
import type { Stage } from './right.ts';

export const after: Stage = {
  id: 'after',
  title: words('판결 뒤', 'After the judgment', '재판이 끝난 뒤'),
  rights: [
    {
      title: words(
        '가해자가 나오는 날을 알기',
        'Knowing when the offender is released',
        '언제 나오는지 알기',
      ),
      body: words(
        '신청하면 출소, 가석방, 이송, 도주와 보호관찰 소식을 알려 줘요. 판결이 끝난 뒤 신청하세요.',
        'On request you are told of release, parole, transfer, escape and probation. Ask once the judgment is final.',
        '신청하면 언제 나오는지 알려 줘요.',
      ),
      law: '범죄피해자 보호법 시행령 §10①3–4',
    },
  ],
};

export const money: Stage = {
  id: 'money',
  title: words('돈에 관한 권리는 언제까지', 'Money: until when', '돈은 언제까지'),
  rights: [
    {
      title: words('범죄피해구조금', 'The relief fund', '구조금'),
      body: words(
        '가족을 잃었거나 크게 다쳤다면, 그 사실을 안 날부터 {known}, 피해가 생긴 날부터 {harm} 안에 신청하세요. 재판이 끝나지 않아도 돼요.',
        'If somebody died or you were badly hurt, apply within {known} from knowing it and {harm} from the day it happened. The trial need not be over.',
        '많이 다쳤으면 {known} 안에 신청해요.',
      ),
      limits: { known: 'relief-fund-knowing', harm: 'relief-fund-harm' },
    },
    {
      title: words(
        '구조금 결정을 받아들이기 어려우면',
        'If you disagree with the decision on the fund',
        '구조금을 못 받으면',
      ),
      body: words(
        '결정문을 받은 날부터 {again} 안에 다시 심사해 달라고 하세요. 받기로 정해진 구조금은 {claim} 안에 받아야 해요.',
        'Ask for a re-examination within {again} from receiving the decision. What was granted must be claimed within {claim}.',
        '{again} 안에 다시 봐 달라고 해요. 정해진 돈은 {claim} 안에 받아요.',
      ),
      limits: { again: 'relief-reexamination', claim: 'relief-payment' },
    },
    {
      title: words(
        '합의금이나 배상금을 받았다면',
        'If you received damages or a settlement',
        '돈을 받았다면',
      ),
      body: words(
        '구조금을 기다리는 동안 받았다면, 구조금을 받기 전에 글로 알려야 해요.',
        'Money received while the fund is pending must be reported in writing before the fund is paid.',
        '구조금을 받기 전에 돈을 받았다고 알려야 해요.',
      ),
      law: '범죄피해자 보호법 시행령 §17',
    },
    {
      title: words('가해자에게 손해배상', 'Damages from the offender', '가해자에게 돈 받기'),
      body: words(
        '피해와 가해자를 안 날부터 {known}, 일이 있은 날부터 {act} 안에 청구하세요. 미성년자일 때 당한 성폭력은 어른이 될 때까지 기간이 멈춰 있어요.',
        'Claim within {known} from knowing the harm and the offender, and {act} from the act. After sexual abuse of a minor the time does not run until adulthood.',
        '알게 된 날부터 {known} 안에 해요.',
      ),
      limits: { known: 'damages-knowing', act: 'damages-act' },
    },
  ],
};
