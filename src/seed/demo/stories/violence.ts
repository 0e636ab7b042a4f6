// Attacks on body and life, and what they leave behind.
import type { Story } from '../story.ts';
import {
  ask,
  beside,
  calm,
  crime,
  korean,
  managedBy,
  noAid,
  offender,
  unpaid,
  victim,
  wishes,
} from './parts.ts';

export const violence: readonly Story[] = [
  {
    key: 'stranger-attack',
    opened: 18.6,
    by: '한지원',
    channel: 'police',
    people: [
      victim('남기훈', '1988-04-10', { address: '서울 영등포구 도림동', workplace: '가구 배송' }),
      beside('family', 'spouse', '정수아'),
      offender('stranger', '', undefined, '현장에서 체포되어 구속됨'),
    ],
    incident: {
      categories: ['homicide'],
      on: 21,
      place: '지하철역 출구 앞',
      story:
        '퇴근길에 모르는 사람이 갑자기 공격해 크게 다쳤고 수술을 받았다. 왜 자신이었는지 모르겠다고 한다. 병원비와 앞으로의 생계를 가장 걱정한다.',
    },
    crimes: [
      crime('murder', {
        attempt: true,
        scene: 'public',
        armedOrJoint: true,
        complaintFiled: true,
        stage: 'prosecution',
      }),
    ],
    facts: {
      wishes: { ...wishes, moveHome: false, impactReport: true },
      victim: korean,
      relation: { kind: 'none', livedTogether: false, offenderCouldBenefit: false },
      offender: { identified: true, detained: true, knowsHome: false },
      harm: {
        on: { ago: 21 },
        bodily: true,
        mental: true,
        treatmentWeeks: 10,
        inpatientDays: 3,
        injuryKind: 'organ',
        disabilityLeft: false,
        heavy: true,
      },
      knowledge: { harmKnownOn: { ago: 21 }, offenderKnownOn: { ago: 21 } },
      household: { members: 2, childInSchool: false, ownsHome: false },
      income: {
        monthlyBefore: 3_200_000,
        proven: true,
        lost: true,
        hardship: true,
        householdMonthly: 3_200_000,
      },
      region: { seoulHome: true },
      money: unpaid,
      aid: noAid,
    },
    end: 'case',
    needs: { psych: 'urgent', economic: 'urgent', legal: 'some', investigation: 'some' },
    risk: { yes: ['weapon'], fear: 7, asked: true },
    track: managedBy('윤미래'),
    screens: [{ instrument: 'phq9', answers: [2, 2, 3, 2, 1, 1, 2, 0, 0] }],
    consent: { to: ['center', 'cvsc', 'prosecution', 'smile', 'police', 'klac'], days: 90 },
    bundles: [
      {
        ago: 17.9,
        messages: {
          smile: '입원 중이라 병원 방문 상담을 원합니다.',
          prosecution: '치료비 영수증은 배우자가 가지고 있습니다.',
        },
        send: [
          ask('pros-medical', 'working', {
            claimed: 17.2,
            did: [
              { action: 'application', ago: 14.5, details: { item: 'medical' } },
              {
                action: 'payment',
                ago: 3.4,
                details: { item: 'medical', amount: 6_840_000 },
                words: '1차 치료비',
              },
            ],
          }),
          ask('smile-psych', 'working', {
            claimed: 17.3,
            booked: { ago: 2.5, on: -2, time: '14:00', place: '병원 면회실' },
            did: [
              { action: 'intake', ago: 15.3 },
              { action: 'therapy', ago: 8.4, details: { attendance: 'came', minutes: 50 } },
            ],
          }),
          ask('police-psych-firstaid', 'closed', {
            claimed: 17.5,
            did: [{ action: 'crisis', ago: 16.5 }],
            ended: 15.2,
            closed: 14.2,
          }),
          ask('klac-advice', 'provided', {
            claimed: 16.1,
            did: [{ action: 'advice', ago: 2.6 }],
            ended: 2.2,
          }),
        ],
      },
    ],
    plan: {
      goals: [
        { domain: 'economic', text: '치료비 걱정 없이 재활을 마치기' },
        { domain: 'psych', text: '밤에 잠들 수 있게 되기' },
      ],
      tasks: [
        { kind: 'document', text: '진단서와 입원 확인서 받아 두기', due: 2 },
        { kind: 'application', text: '구조금 신청 서류 함께 쓰기', due: 5 },
        { kind: 'call', text: '배우자와 통화해 생활비 확인', due: -6, done: true },
      ],
      notes: [
        { ago: 10.5, text: '걷는 연습을 시작함. 사람 많은 곳을 떠올리면 숨이 막힌다고 함.', shared: true },
        { ago: 1.3, text: '배우자가 돌봄으로 지쳐 있음. 가족 상담을 제안하기로 함.' },
      ],
      meetings: [
        {
          kind: 'visit',
          on: -9,
          time: '14:00',
          minutes: 60,
          place: '병원 면회실',
          text: '구조금 설명',
          outcome: 'attended',
        },
        { kind: 'visit', on: 3, time: '14:00', minutes: 60, place: '병원 면회실', text: '구조금 서류 작성' },
      ],
      papers: [
        {
          kind: 'DX',
          class: 'incident',
          as: 'pdf',
          title: '진단서',
          lines: ['치료 기간: 10주', '비고: 회복 뒤 재평가 필요'],
        },
        { kind: 'BILL', class: 'money', as: 'png', title: '영수증', lines: ['진료비', '입원료', '약제비'] },
      ],
    },
  },
  {
    key: 'bereaved-sister',
    opened: 30.8,
    by: '서보경',
    channel: 'prosecution',
    caller: 'family',
    contact: 'daytime',
    people: [victim('국혜린', '1992-10-30', { note: '숨진 피해자의 여동생. 유족으로서 지원을 받음' })],
    incident: {
      categories: ['homicide'],
      on: 60,
      place: '언니의 일터',
      story:
        '언니를 잃었다. 장례를 치른 뒤 재판을 혼자 지켜보고 있으며, 법정에서 무엇을 말할 수 있는지 알고 싶어 한다.',
    },
    end: 'case',
    needs: { psych: 'urgent', legal: 'some', economic: 'some', investigation: 'some' },
    risk: calm,
    track: managedBy('장현석'),
    screens: [{ instrument: 'phq9', answers: [3, 3, 3, 2, 2, 1, 2, 1, 1] }],
    alarmAnswered: true,
    consent: { to: ['center', 'cvsc', 'prosecution', 'smile'], method: 'paper', days: 60 },
    bundles: [
      {
        ago: 29.5,
        send: [
          ask('pros-relief-fund-bereaved', 'working', {
            claimed: 28.5,
            did: [
              { action: 'application', ago: 25.5, details: { item: 'bereaved' } },
              { action: 'review', ago: 4.5, details: { decision: 'deferred' }, words: '보완 서류 기다림' },
            ],
          }),
          ask('smile-psych', 'working', {
            by: '석주원',
            claimed: 28.8,
            did: [
              { action: 'assessment', ago: 24.5 },
              { action: 'therapy', ago: 5.5, quantity: 3, details: { attendance: 'came' } },
            ],
          }),
        ],
      },
    ],
    plan: {
      goals: [{ domain: 'investigation', text: '법정에서 하고 싶은 말을 준비해 말하기' }],
      tasks: [{ kind: 'accompany', text: '선고 기일 함께 가기', due: 9 }],
      notes: [
        { ago: 5.2, text: '기일마다 며칠씩 잠을 못 잔다고 함. 기일 다음 날 전화하기로 약속.', shared: true },
      ],
    },
  },
  {
    key: 'site-brawl',
    opened: 24.5,
    by: '서보경',
    channel: 'visit',
    people: [victim('좌경민', '1976-05-05', { workplace: '건설 현장' })],
    incident: {
      categories: ['assault'],
      on: 30,
      place: '건설 현장',
      story:
        '동료와 다투다 넘어져 허리를 다쳤다. 치료가 길어지는데 산업재해인지 범죄피해인지 어디에 물어야 할지 모른다.',
    },
    end: 'case',
    needs: { economic: 'urgent', legal: 'some', employment: 'some' },
    risk: calm,
    track: managedBy('오세린'),
    consent: {
      to: ['center', 'cvsc', 'prosecution', 'homedoctor', 'welfare', 'employment'],
      method: 'spoken',
    },
    bundles: [
      {
        ago: 23.6,
        send: [
          ask('homedoctor-advice', 'closed', {
            claimed: 22.5,
            did: [{ action: 'advice', ago: 20.5 }],
            ended: 20.2,
            closed: 19.5,
          }),
          ask('pros-medical', 'not_provided', {
            claimed: 22.5,
            accepted: 21.5,
            notProvided: 'done_elsewhere',
            ended: 1.2,
          }),
          ask('welfare-emergency-living', 'accepted', { claimed: 21.5, accepted: 20.5 }),
          ask('moel-training', 'accepted', { claimed: 2.4, accepted: 1.4 }),
        ],
      },
    ],
    plan: { tasks: [{ kind: 'referral_check', text: '긴급복지 답이 늦음: 담당자와 통화', due: -2 }] },
  },
];
