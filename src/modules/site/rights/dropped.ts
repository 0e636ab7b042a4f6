import { words } from '../../../shared/text.ts';
import type { Stage } from './right.ts';

export const dropped: Stage = {
  id: 'dropped',
  title: words('불송치나 불기소가 되면', 'If the case is dropped', '사건을 그만둔다고 하면'),
  rights: [
    {
      title: words(
        '경찰이 사건을 넘기지 않을 때(불송치)',
        'The police do not pass it on',
        '경찰이 그만둔다고 하면',
      ),
      body: words(
        '경찰은 정한 날부터 {notice} 안에 알려 줘야 해요. 통지를 받은 날부터 {period} 안에 이의신청을 하세요. 고소하지 않은 피해자도 할 수 있고, 수사기록도 함께 신청할 수 있어요.',
        'The police must tell you within {notice}. You may object within {period} from the notice, even without having filed a complaint, and ask for the file as well.',
        '통지를 받고 {period} 안에 다시 봐 달라고 해요. 고소하지 않았어도 돼요.',
      ),
      limits: { notice: 'non-referral-must-notify', period: 'non-referral-objection' },
      law: '형사소송법 §245의12',
    },
    {
      title: words(
        '2026년 10월 2일 전에 불송치 통지를 받았다면',
        'If the notice came before 2 October 2026',
        '옛날에 통지를 받았다면',
      ),
      body: words(
        '그때 받은 통지에는 이의신청 기한이 없어요. 지금도 할 수 있어요.',
        'For such a notice there is no time limit. You may still object.',
        '2026년 10월 2일 전에 받았으면 지금도 할 수 있어요.',
      ),
      law: '형사소송법 §245의7, 부칙(제21857호) §7',
    },
    {
      title: words(
        '검사가 재판에 넘기지 않을 때(불기소)',
        'The prosecutor brings no charge',
        '검사가 그만둔다고 하면',
      ),
      body: words(
        '고소한 사람은 {notice} 안에 통지를 받아요. 이유를 물으면 {reasons} 안에 알려 줘요. 통지를 받은 날부터 {appeal} 안에 지방공소청을 거쳐 광역공소청에 항고(다시 판단해 달라는 신청)할 수 있어요. 고소한 사람이나, 피해자가 아니어도 고발한 사람만 할 수 있어요.',
        'Whoever filed a complaint is told within {notice}, and on request the reasons within {reasons}. Within {appeal} from the notice they may appeal to the regional prosecution office. Only people who filed a complaint or information may do so.',
        '고소한 사람은 {appeal} 안에 다시 봐 달라고 할 수 있어요.',
      ),
      limits: {
        notice: 'disposition-must-notify',
        reasons: 'reasons-given',
        appeal: 'prosecution-appeal',
      },
    },
    {
      title: words(
        '법원에 판단을 구하기(재정신청)',
        'Asking a court (petition for adjudication)',
        '법원에 물어보기',
      ),
      body: words(
        '항고가 기각되면 통지를 받은 날부터 {period} 안에 지방공소청을 거쳐 재정신청을 할 수 있어요. 항고하고 {silence} 동안 결정이 없어도 할 수 있어요. 고소한 사람이 할 수 있어요.',
        'If the appeal is dismissed, you may petition within {period} from the notice, through the district prosecution office; also when the appeal stays undecided for {silence}. For people who filed a complaint.',
        '{period} 안에 법원에 다시 봐 달라고 할 수 있어요.',
      ),
      limits: { period: 'adjudication-petition', silence: 'petition-after-silence' },
    },
    {
      title: words(
        '법원에 판단을 구하기(재정신청)',
        'Asking a court (petition for adjudication)',
        '법원에 물어보기',
      ),
      body: words(
        '항고가 기각되면 통지를 받은 날부터 {period} 안에 지방공소청을 거쳐 재정신청을 할 수 있어요. 항고하고 {silence} 동안 결정이 없어도 할 수 있어요. 고소한 사람과, 가정폭력·아동학대 등을 신고의무에 따라 고발한 사람이 할 수 있어요.',
        'If the appeal is dismissed, you may petition within {period} from the notice, through the district prosecution office; also when the appeal stays undecided for {silence}. For people who filed a complaint and for mandated reporters of domestic violence or abuse.',
        '{period} 안에 법원에 다시 봐 달라고 할 수 있어요.',
      ),
      limits: { period: 'adjudication-petition-wider', silence: 'petition-after-silence' },
    },
    {
      title: words(
        '재정신청을 할 수 없는 사람(재항고)',
        'Without a right to petition',
        '법원에 물어볼 수 없는 사람',
      ),
      body: words(
        '고발만 한 사람처럼 재정신청을 할 수 없으면 {period} 안에 광역공소청을 거쳐 검찰총장에게 재항고할 수 있어요.',
        'People without that right, such as informants, may appeal further to the Prosecutor General within {period}.',
        '{period} 안에 검찰총장에게 다시 봐 달라고 할 수 있어요.',
      ),
      limits: { period: 're-appeal' },
    },
    {
      title: words('안전을 다시 살피세요', 'Look at your safety again', '안전을 다시 봐요'),
      body: words(
        '스토킹 잠정조치는 불기소가 되면 바로 끝나요. 경찰에 안전조치를 다시 상담하세요.',
        'A provisional measure against a stalker ends at once when no charge is brought. Talk to the police about protection again.',
        '보호가 바로 끝날 수 있어요. 경찰에 다시 말해요.',
      ),
      law: '스토킹처벌법 §11⑤',
    },
  ],
};
