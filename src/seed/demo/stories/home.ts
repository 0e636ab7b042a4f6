// Violence at home: a mother, her son, an order that is not kept.
import type { Story } from '../story.ts';
import { ask, beside, crime, korean, managedBy, noAid, offender, unpaid, victim, wishes } from './parts.ts';

export const home: readonly Story[] = [
  {
    key: 'migrant-wife',
    opened: 14.7,
    by: '서보경',
    channel: 'police',
    language: 'vi',
    interpreter: true,
    contact: 'silent',
    triage: ['no_safe_place_tonight', 'threat_within_a_day'],
    people: [
      victim('Tran Thi Hoa', '1993-03-03', { address: '서울 금천구 독산동' }),
      beside('family', 'child', '주이안'),
      offender('spouse', '주형태', '1979', '접근금지 결정이 있었음'),
    ],
    incident: {
      categories: ['domestic_violence'],
      on: 19,
      until: 15,
      ongoing: true,
      place: '함께 살던 집',
      story:
        '남편에게 맞아 다친 뒤 아들을 데리고 집을 나왔다. 통역이 있어야 편히 말할 수 있고, 체류 자격을 잃을까 걱정한다.',
    },
    crimes: [crime('injury', { scene: 'shared-home', complaintFiled: true })],
    facts: {
      wishes: { ...wishes, moveHome: true, moved: false },
      victim: { ...korean, nationality: 'foreign', needsInterpreter: true },
      relation: { kind: 'spouse', livedTogether: true, ended: false, offenderCouldBenefit: false },
      offender: { identified: true, detained: false, foreign: false, knowsHome: true },
      stay: {
        lawful: true,
        status: 'F-6',
        longTerm: true,
        registered: true,
        koreanSpouse: true,
        raisesKoreanChild: true,
      },
      harm: {
        on: { ago: 19 },
        bodily: true,
        mental: true,
        treatmentWeeks: 9,
        injuryKind: 'comparable',
        heavy: true,
      },
      safety: { fear: true, reprisalFear: true, riskGrade: 'high', homeExposed: true, crimeAtHome: true },
      household: { members: 2, childInSchool: true, familyCanSupport: false, ownsHome: false },
      income: { monthlyBefore: 0, proven: false, lost: true, hardship: true, householdMonthly: 0 },
      assets: { total: 5_000_000, financial: 1_000_000 },
      region: { seoulHome: true },
      money: unpaid,
      aid: noAid,
    },
    end: 'case',
    needs: {
      safety: 'urgent',
      housing: 'urgent',
      economic: 'some',
      legal: 'some',
      psych: 'some',
      welfare: 'some',
    },
    risk: {
      yes: [
        'threat_to_kill',
        'strangulation',
        'escalation',
        'recent_separation',
        'jealousy_control',
        'knows_places',
      ],
      fear: 9,
      violatedLately: true,
    },
    grade: {
      tool: 'police_domestic_violence',
      result: { kind: 'grade', grade: 'high' },
      by: '관할 경찰서',
      ago: 16,
    },
    track: managedBy('윤미래'),
    consent: {
      to: ['center', 'cvsc', 'police', 'welfare', 'klac', 'smile'],
      more: { cvsc: ['legal', 'offender'], police: ['whereabouts'] },
      method: 'spoken',
      days: 45,
    },
    bundles: [
      {
        ago: 14.2,
        messages: { police: '남편이 이모 집 주소를 알고 있습니다. 그쪽 순찰은 빼 주세요.' },
        send: [
          ask('police-temp-lodging', 'closed', {
            claimed: 14.1,
            did: [{ action: 'lodging', ago: 14, details: { nights: 5 } }],
            ended: 8.5,
            closed: 7.5,
          }),
          ask('police-smartwatch', 'working', {
            claimed: 13.9,
            did: [{ action: 'watch', ago: 2.8, details: { serial: 'W-0412' } }],
          }),
          ask('welfare-emergency-living', 'working', {
            by: '이정민',
            claimed: 13.2,
            did: [{ action: 'living', ago: 4.2, details: { amount: 1_280_000, months: 1 } }],
          }),
          ask('klac-representation', 'accepted', { by: '황재호', claimed: 3.5, accepted: 2.5 }),
        ],
      },
    ],
    plan: {
      goals: [
        { domain: 'housing', text: '아들과 둘이 살 집 구하기' },
        { domain: 'legal', text: '체류 자격을 지키면서 이혼하기' },
      ],
      tasks: [
        { kind: 'safety_check', text: '저녁마다 안부 전화(통역과 함께)', due: 0 },
        { kind: 'accompany', text: '법률상담에 통역과 함께 가기', due: 3 },
      ],
      notes: [
        {
          ago: 12.4,
          text: '아들이 새 유치원에 다니기 시작함. 등원 길은 경찰과 상의해 정함.',
          class: 'protection',
        },
        { ago: 2.2, text: '통역이 바뀌면 말문이 막힌다고 함. 같은 통역을 계속 부탁하기로 함.', shared: true },
      ],
      meetings: [
        {
          kind: 'counselling',
          on: 2,
          time: '11:00',
          minutes: 60,
          place: '상담실 2',
          text: '베트남어 통역 예약됨',
        },
      ],
      papers: [
        {
          kind: 'PROT',
          class: 'protection',
          as: 'png',
          title: '결정문',
          lines: ['임시조치', '기간', '결정'],
        },
      ],
    },
  },
  {
    key: 'migrant-son',
    opened: 14.5,
    by: '서보경',
    channel: 'police',
    caller: 'family',
    contact: 'silent',
    sameAs: { key: 'migrant-wife', kind: 'family' },
    people: [
      victim('주이안', '2021-05-05'),
      beside('family', 'parent', 'Tran Thi Hoa'),
      offender('parent', '주형태', '1979'),
    ],
    incident: {
      categories: ['child_abuse'],
      on: 19,
      place: '집',
      story: '어머니가 맞는 것을 보았다. 큰 소리에 놀라고 밤에 자주 깬다고 어머니가 전한다.',
    },
    crimes: [crime('child-abuse')],
    end: 'case',
    needs: { psych: 'urgent', safety: 'some', welfare: 'some' },
    risk: { yes: ['knows_places', 'others_threatened'], fear: null },
    track: managedBy('윤미래'),
    consent: { to: ['center', 'cvsc', 'smile'], guardian: 'Tran Thi Hoa', method: 'paper' },
    bundles: [
      {
        ago: 13.4,
        send: [
          ask('smile-psych', 'working', {
            claimed: 12.6,
            did: [
              { action: 'assessment', ago: 9.5 },
              { action: 'therapy', ago: 2.5, details: { attendance: 'came' }, words: '놀이치료' },
            ],
          }),
        ],
      },
    ],
  },
  {
    key: 'after-the-order',
    opened: 3.8,
    by: '한지원',
    channel: 'phone',
    contact: 'none',
    triage: ['threat_within_a_day'],
    people: [victim('반하경', '1984-08-22'), offender('spouse', '음재덕', '1980')],
    incident: {
      categories: ['domestic_violence', 'intimidation'],
      on: 5,
      ongoing: true,
      place: '집',
      story: '접근금지 결정 뒤에도 집 앞에서 기다린다. 아이들 학교를 알고 있어 더 무섭다고 한다.',
    },
    crimes: [crime('threat', { scene: 'victim-home' })],
    end: 'case',
    needs: { safety: 'urgent', housing: 'urgent', legal: 'some' },
    risk: {
      yes: [
        'threat_to_kill',
        'escalation',
        'recent_separation',
        'order_violated',
        'stalking',
        'knows_places',
        'prior_violence',
        'offender_at_large',
      ],
      fear: 10,
      violatedLately: true,
    },
    track: managedBy('고은비'),
    consent: { to: ['center', 'cvsc', 'police', 'stalking'], more: { police: ['whereabouts'] } },
    bundles: [
      {
        ago: 3.5,
        hold: ['klac-representation'],
        messages: { police: '전화하지 말고 사례관리자를 통해 연락 주세요.' },
        send: [
          ask('police-dv-measures', 'working', {
            claimed: 3.4,
            accepted: 3.3,
            did: [{ action: 'order', ago: 3.1, details: { decision: 'pending' } }],
          }),
          ask('police-112-registration', 'closed', {
            claimed: 3.4,
            did: [{ action: 'registration', ago: 3.2 }],
            ended: 3.1,
            closed: 2.5,
          }),
          ask('police-private-guard', 'sent'),
          ask('seoul-stalking-shelter', 'accepted', { claimed: 2.6, accepted: 0.1 }),
        ],
      },
    ],
    plan: {
      tasks: [
        { kind: 'safety_check', text: '임시 거처 들어갈 때까지 하루 두 번 확인', due: 0 },
        { kind: 'escalation', text: '경찰서에 재범 사실 알리기', due: -1 },
      ],
    },
  },
];
