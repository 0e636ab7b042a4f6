// Images online and those who hold them.
import type { Story } from '../story.ts';
import { ask, beside, crime, korean, managedBy, noAid, offender, unpaid, victim, wishes } from './parts.ts';

export const images: readonly Story[] = [
  {
    key: 'images-and-stalking',
    numbers: true,
    opened: 8.8,
    by: '한지원',
    channel: 'police',
    contact: 'messenger',
    people: [
      victim('진다솜', '2002-06-01', { address: '서울 마포구 성산동', workplace: '출판사' }),
      offender('former_partner', '노태윤', '1998', '새 주소를 알아냄'),
    ],
    incident: {
      categories: ['digital_sexual', 'stalking'],
      on: 12,
      ongoing: true,
      place: '온라인과 집 앞',
      story:
        '헤어진 뒤 사귈 때 찍은 사진이 올라왔고, 집 앞에서 기다리는 일이 되풀이된다. 회사를 그만두고 사진이 모두 지워지기를 바란다.',
    },
    crimes: [crime('illegal-filming', { scene: 'online' }), crime('stalking', { scene: 'victim-home' })],
    facts: {
      wishes: { ...wishes, moveHome: true },
      victim: { ...korean, enrolled: 'none' },
      relation: { kind: 'former-intimate', livedTogether: false, ended: true, offenderCouldBenefit: false },
      offender: { identified: true, detained: false, knowsHome: true, foreign: false },
      harm: { on: { ago: 12 }, bodily: false, mental: true, heavy: true },
      safety: {
        fear: true,
        reprisalFear: true,
        riskGrade: 'high',
        homeExposed: true,
        deviceReachable: true,
        cctvOwnerConsents: true,
      },
      digital: {
        posted: true,
        heldByOffender: true,
        personalDataPosted: true,
        policeConfirmedPost: true,
        evidenceMayVanish: true,
      },
      region: { seoulHome: true, seoulWork: true },
      household: { members: 1, ownsHome: false },
      income: {
        lost: true,
        hardship: true,
        monthlyBefore: 2_600_000,
        proven: true,
        householdMonthly: 2_600_000,
      },
      work: { leftOn: { ago: 10 }, leftBecauseOfCrime: true, insuredDays: 400, canWork: true, seeking: true },
      money: unpaid,
      aid: noAid,
    },
    end: 'case',
    needs: { safety: 'urgent', deletion: 'urgent', psych: 'some', employment: 'some', housing: 'some' },
    risk: {
      yes: [
        'stalking',
        'image_threat',
        'knows_places',
        'recent_separation',
        'escalation',
        'jealousy_control',
        'offender_at_large',
      ],
      fear: 8,
      asked: true,
    },
    grade: {
      tool: 'police_stalking_table',
      result: { kind: 'points', points: 5 },
      by: '관할 경찰서',
      ago: 9,
    },
    track: managedBy('고은비'),
    consent: {
      to: ['center', 'cvsc', 'police', 'dsc', 'stalking', 'employment', 'smile', 'prosecution'],
      more: { police: ['whereabouts'] },
      days: 120,
    },
    bundles: [
      {
        ago: 8.3,
        messages: { dsc: '주소 목록은 경찰이 가지고 있습니다. 본인에게 다시 보여 주지 말아 주세요.' },
        send: [
          ask('dsc-deletion', 'working', {
            claimed: 8.2,
            did: [
              { action: 'request', ago: 7.5, quantity: 14, details: { platform: 'social', found: 14 } },
              { action: 'removed', ago: 2.6, quantity: 9, details: { platform: 'social' } },
            ],
          }),
          ask('police-stalking-measures', 'working', {
            claimed: 8.2,
            did: [{ action: 'order', ago: 2.9, details: { decision: 'granted' } }],
          }),
          ask('police-cctv', 'provided', {
            claimed: 7.6,
            did: [{ action: 'cctv', ago: 3.5 }],
            ended: 3.2,
          }),
          ask('seoul-stalking-moving', 'accepted', { claimed: 7.5, accepted: 1.4 }),
          ask('moel-unemployment-benefit', 'working', {
            claimed: 6.5,
            did: [{ action: 'registration', ago: 4.5 }],
          }),
          ask('smile-psych', 'declined', { claimed: 7.3, declined: 'no_capacity', ended: 6.6 }),
        ],
      },
    ],
    plan: {
      goals: [
        { domain: 'deletion', text: '올라온 사진을 모두 지우고 다시 올라오는지 지켜보기' },
        { domain: 'housing', text: '모르는 동네로 이사하기' },
      ],
      tasks: [
        { kind: 'safety_check', text: '집 앞 확인 전화는 메신저로만', due: 1 },
        { kind: 'application', text: '이사 비용 지원 서류', due: 4 },
      ],
      notes: [{ ago: 3.1, text: '지워진 것이 아홉 건이라는 말을 듣고 처음으로 푹 잤다고 함.', shared: true }],
      papers: [
        { kind: 'MOVE', class: 'welfare', as: 'png', title: '계약서', lines: ['계약', '보증금', '입주일'] },
      ],
    },
  },
  {
    key: 'chat-grooming',
    opened: 6.8,
    by: '한지원',
    channel: 'phone',
    caller: 'family',
    people: [victim('송하람', '2012-01-30'), beside('family', 'parent', '강은주')],
    incident: {
      categories: ['digital_sexual', 'child_abuse'],
      on: 20,
      until: 8,
      place: '온라인',
      story: '게임에서 알게 된 사람이 사진을 보내라고 조르다가 협박했다. 아이는 혼날까 말하지 못했다고 한다.',
    },
    crimes: [crime('child-grooming', { scene: 'online' })],
    end: 'case',
    needs: { deletion: 'urgent', psych: 'some', legal: 'some' },
    risk: { yes: ['image_threat'], fear: 6 },
    track: managedBy('류정훈'),
    sealed: 'protected',
    consent: { to: ['center', 'cvsc', 'dsc', 'smile'], guardian: '강은주' },
    bundles: [
      {
        ago: 5.8,
        send: [
          ask('dsc-monitoring', 'accepted', { claimed: 5.5, accepted: 3.5 }),
          ask('dsc-psych', 'withdrawn', { ended: 4.5 }),
          ask('smile-psych', 'sent'),
        ],
      },
    ],
  },
  {
    key: 'lecture-hall',
    opened: 25.4,
    by: '서보경',
    channel: 'online',
    contact: 'daytime',
    people: [victim('온유진', '2003-10-11', { workplace: '대학교' })],
    incident: {
      categories: ['sexual'],
      on: 45,
      place: '모임 뒤 숙소',
      story: '모임 뒤 정신을 잃은 사이 피해를 입었다. 같은 강의를 듣고 있어 마주칠까 두렵다.',
    },
    end: 'case',
    needs: { psych: 'urgent', legal: 'some', investigation: 'some' },
    risk: { yes: ['forced_sex', 'knows_places'], fear: 6, asked: true },
    track: managedBy('윤미래'),
    screens: [{ instrument: 'phq9', answers: [3, 3, 2, 2, 1, 2, 1, 0, 2] }],
    alarmAnswered: true,
    consent: { to: ['center', 'cvsc', 'smile', 'victim-attorney', 'prosecution'] },
    bundles: [
      {
        ago: 24.6,
        send: [
          ask('smile-psych', 'working', {
            claimed: 23.5,
            did: [{ action: 'therapy', ago: 4.5, quantity: 4, details: { attendance: 'came' } }],
          }),
          ask('victim-public-attorney', 'working', {
            claimed: 23.4,
            did: [{ action: 'interview', ago: 5.5, details: { stage: 'police' } }],
          }),
          ask('pros-case-notice', 'closed', {
            claimed: 22.5,
            did: [{ action: 'notice', ago: 15.5 }],
            ended: 15.2,
            closed: 14.5,
          }),
        ],
      },
    ],
    plan: {
      meetings: [
        {
          kind: 'counselling',
          on: 5,
          time: '15:00',
          minutes: 60,
          place: '상담실 1',
          text: '강의 변경 뒤 안부',
        },
      ],
    },
  },
];
