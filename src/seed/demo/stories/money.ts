// Money lost, and what it takes with it.
import type { Story } from '../story.ts';
import { ask, calm, crime, korean, managedBy, noAid, offender, victim, wishes } from './parts.ts';

export const money: readonly Story[] = [
  {
    key: 'lease-fraud',
    opened: 17.3,
    by: '문태현',
    channel: 'visit',
    people: [
      victim('길도영', '1991-07-07', { address: '서울 강서구 화곡동', workplace: '물류센터' }),
      offender('stranger', '', undefined, '임대인과 중개인'),
    ],
    incident: {
      categories: ['fraud'],
      on: 200,
      place: '세 들어 살던 집',
      story:
        '전세 보증금을 돌려받지 못했다. 대출 이자를 내느라 밤에도 일하고, 모든 게 자기 탓 같다고 말한다.',
    },
    crimes: [crime('jeonse-fraud', { complaintFiled: true, stage: 'prosecution' })],
    facts: {
      wishes: { ...wishes, finance: true },
      victim: korean,
      relation: { kind: 'none', offenderCouldBenefit: false },
      harm: { bodily: false, mental: true },
      safety: { fear: false, reprisalFear: false, safePlace: true },
      household: { members: 1, ownsHome: false },
      income: { annual: 30_000_000, hardship: true },
      finance: {
        overdueDays: 0,
        debtTotal: 150_000_000,
        insolvent: false,
        inRehabilitation: false,
        lowestCredit: true,
        refusedElsewhere: true,
        illegalLoan: false,
      },
      work: { employed: true, seeking: false },
      procedure: { damagesSuitPending: false, pleadingsClosed: false },
      aid: noAid,
    },
    end: 'case',
    needs: { economic: 'urgent', legal: 'some', psych: 'some', housing: 'some' },
    risk: calm,
    track: managedBy('장현석'),
    screens: [{ instrument: 'phq9', answers: [2, 3, 3, 2, 1, 3, 2, 0, 1] }],
    alarmAnswered: true,
    consent: { to: ['center', 'cvsc', 'klac', 'finance', 'homedoctor', 'smile'], days: 90 },
    bundles: [
      {
        ago: 16.4,
        send: [
          ask('klac-representation', 'working', {
            claimed: 15.5,
            did: [{ action: 'suit', ago: 4.5, details: { matter: '가단 0000' } }],
          }),
          ask('fin-debt-adjustment', 'working', {
            claimed: 15.4,
            did: [
              { action: 'advice', ago: 12.5 },
              { action: 'adjustment', ago: 5.5, details: { decision: 'pending' } },
            ],
          }),
          ask('smile-psych', 'accepted', { by: '석주원', claimed: 2.5, accepted: 0.7 }),
        ],
      },
    ],
    plan: {
      goals: [
        { domain: 'economic', text: '이자를 감당할 만하게 줄이기' },
        { domain: 'psych', text: '내 잘못이 아니라고 느끼기' },
      ],
      tasks: [{ kind: 'call', text: '저녁 안부 전화', due: 0 }],
      notes: [
        {
          ago: 6.3,
          text: '죽고 싶다는 생각이 스쳤다고 해서 그 자리에서 자세히 묻고 연락할 곳을 함께 정함.',
          shared: false,
        },
      ],
    },
  },
  {
    key: 'loan-shark',
    opened: 13.5,
    by: '한지원',
    channel: 'phone',
    contact: 'silent',
    people: [victim('맹준서', '1985-03-17', { workplace: '배달' })],
    incident: {
      categories: ['illegal_lending', 'intimidation'],
      on: 60,
      ongoing: true,
      place: '전화와 메신저',
      story: '급히 빌린 돈이 몇 달 만에 몇 배가 되었다. 가족과 동료에게까지 연락하겠다는 협박을 받는다.',
    },
    crimes: [crime('illegal-lending'), crime('illegal-collection')],
    end: 'case',
    needs: { economic: 'urgent', legal: 'some', safety: 'some' },
    risk: { yes: ['others_threatened', 'knows_places'], fear: 6, asked: true },
    track: managedBy('오세린'),
    consent: { to: ['center', 'finance', 'klac', 'police'] },
    bundles: [
      {
        ago: 12.6,
        send: [
          ask('fin-illegal-lending-report', 'closed', {
            claimed: 12.4,
            did: [
              { action: 'report', ago: 11.5 },
              { action: 'agent', ago: 9.5 },
            ],
            ended: 8.5,
            closed: 7.5,
          }),
          ask('klac-representation', 'declined', {
            by: '황재호',
            claimed: 11.5,
            declined: 'missing_papers',
            ended: 6.5,
          }),
          ask('fin-illegal-lending-prevention', 'accepted', { claimed: 2.5, accepted: 1.5 }),
        ],
      },
    ],
    plan: { tasks: [{ kind: 'document', text: '송금 내역 모아 법률구조 다시 신청', due: 1 }] },
  },
  {
    key: 'burnt-shop',
    opened: 28.6,
    by: '서보경',
    channel: 'police',
    people: [victim('옥정란', '1968-08-08', { workplace: '분식집' })],
    incident: {
      categories: ['arson'],
      on: 33,
      place: '가게',
      story: '이웃 상인이 낸 불로 가게가 탔다. 다친 손을 치료하며 다시 문을 열 수 있을지 고민한다.',
    },
    end: 'case',
    needs: { economic: 'urgent', welfare: 'some', legal: 'some' },
    risk: calm,
    track: managedBy('윤미래'),
    consent: { to: ['center', 'cvsc', 'prosecution', 'finance', 'welfare'], method: 'paper' },
    bundles: [
      {
        ago: 27.6,
        send: [
          ask('cvsc-cleanup', 'closed', {
            claimed: 27.4,
            did: [{ action: 'cleanup', ago: 22.5 }],
            ended: 21.5,
            closed: 20.5,
          }),
          ask('pros-living-aid', 'not_provided', {
            claimed: 26.5,
            accepted: 25.5,
            notProvided: 'found_ineligible',
            ended: 2.5,
          }),
          ask('fin-microcredit', 'working', {
            claimed: 25.5,
            did: [{ action: 'loan', ago: 5.5, details: { product: '창업·운영 자금', amount: 20_000_000 } }],
          }),
        ],
      },
    ],
  },
  {
    key: 'phishing-savings',
    opened: 10.7,
    by: '서보경',
    channel: 'online',
    people: [victim('모지성', '1963-12-24')],
    incident: {
      categories: ['fraud'],
      on: 16,
      place: '전화',
      story: '수사기관이라고 속은 통화로 퇴직금을 잃었다. 가족에게 아직 말하지 못했다.',
    },
    end: 'case',
    needs: { economic: 'urgent', psych: 'some', legal: 'some' },
    risk: { yes: [], fear: 3, asked: true },
    track: managedBy('장현석'),
    screens: [{ instrument: 'asq', answers: [1, 1, 1, 0] }],
    alarmAnswered: true,
    consent: { to: ['center', 'cvsc', 'finance', 'klac', 'smile'] },
    bundles: [
      {
        ago: 9.7,
        send: [
          ask('klac-advice', 'provided', {
            claimed: 8.5,
            did: [{ action: 'advice', ago: 5.5 }],
            ended: 1.5,
          }),
          ask('smile-psych', 'sent'),
        ],
      },
    ],
  },
  {
    key: 'crash-widow',
    opened: 34.6,
    by: '문태현',
    channel: 'agency',
    referrer: 'cvsc',
    caller: 'family',
    people: [victim('빈영채', '1980-02-02', { note: '남편을 교통사고로 잃음' })],
    incident: {
      categories: ['traffic'],
      on: 70,
      place: '국도',
      story: '음주 운전 차에 남편을 잃었다. 아이 둘과 앞으로의 생활이 막막하다.',
    },
    end: 'case',
    needs: { economic: 'urgent', psych: 'some', welfare: 'some' },
    risk: calm,
    track: managedBy('류정훈'),
    consent: { to: ['center', 'cvsc', 'welfare', 'smile'] },
    bundles: [
      {
        ago: 33.4,
        send: [
          ask('welfare-emergency-living', 'closed', {
            claimed: 33.2,
            did: [{ action: 'living', ago: 28.5, details: { amount: 1_620_000, months: 3 } }],
            ended: 20.5,
            closed: 18.5,
          }),
          ask('cvsc-tuition', 'accepted', { claimed: 30.5, accepted: 12.5 }),
        ],
      },
    ],
  },
];
