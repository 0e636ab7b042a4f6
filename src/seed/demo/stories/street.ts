// Young people and night workers, hurt in the open.
import type { Story } from '../story.ts';
import { ask, beside, crime, korean, managedBy, offender, unpaid, victim, wishes } from './parts.ts';

export const street: readonly Story[] = [
  {
    key: 'young-witness',
    opened: 9.8,
    by: '문태현',
    channel: 'police',
    caller: 'family',
    people: [
      victim('탁현우', '2009-06-15', { address: '서울 도봉구 창동', workplace: '고등학교' }),
      beside('family', 'parent', '배미경'),
      offender('acquaintance', '', undefined, '또래 여럿'),
    ],
    incident: {
      categories: ['assault', 'intimidation'],
      on: 11,
      place: '학원 근처 공원',
      story:
        '다른 사건에서 본 것을 말한 뒤 또래 여럿에게 둘러싸여 맞았다. 학교에 가는 길이 무섭고, 다시 진술해야 하는지 걱정한다.',
    },
    crimes: [
      crime('joint-violence', { scene: 'public', armedOrJoint: true, complaintFiled: true }),
      crime('reprisal'),
    ],
    facts: {
      wishes: { ...wishes, moveHome: true, moved: false, pseudonym: true },
      applicant: { role: 'parent' },
      victim: { ...korean, guardian: 'able', enrolled: 'high', witness: true },
      relation: { kind: 'none', livedTogether: false },
      offender: { identified: true, detained: false, knowsHome: true },
      harm: {
        on: { ago: 11 },
        bodily: true,
        mental: true,
        treatmentWeeks: 4,
        injuryKind: 'none',
        heavy: true,
      },
      safety: { fear: true, reprisalFear: true, riskGrade: 'high', stationHeadRecognises: false },
      household: { members: 4, childInSchool: true },
      region: { seoulHome: true },
      money: unpaid,
    },
    end: 'case',
    needs: { safety: 'urgent', psych: 'some', legal: 'some', investigation: 'some' },
    risk: {
      yes: ['escalation', 'knows_places', 'others_threatened', 'offender_at_large'],
      fear: 8,
      asked: true,
    },
    grade: {
      tool: 'police_risk_checklist',
      result: { kind: 'grade', grade: 'high' },
      by: '관할 경찰서',
      ago: 10,
    },
    track: managedBy('고은비'),
    consent: {
      to: ['center', 'cvsc', 'police', 'victim-attorney', 'prosecution', 'smile'],
      more: { police: ['whereabouts'] },
      guardian: '배미경',
      days: 60,
    },
    bundles: [
      {
        ago: 9.4,
        messages: { police: '등하굣길 순찰을 가장 바랍니다. 학교에는 알리지 말아 주세요.' },
        send: [
          ask('police-safety-measures', 'working', {
            claimed: 9.3,
            did: [
              { action: 'patrol', ago: 8.8 },
              { action: 'registration', ago: 2.8 },
            ],
          }),
          ask('victim-public-attorney', 'accepted', { claimed: 2.5, accepted: 0.5 }),
          ask('pros-relocation', 'sent'),
          ask('smile-psych', 'claimed', { claimed: 0.4 }),
        ],
      },
    ],
    plan: {
      goals: [{ domain: 'safety', text: '혼자 학교에 갈 수 있게 되기' }],
      tasks: [{ kind: 'safety_check', text: '등하굣길 점검 전화', due: 1 }],
      meetings: [
        { kind: 'accompany', on: 4, time: '10:00', minutes: 120, place: '경찰서', text: '가명 조서로 진술' },
      ],
    },
  },
  {
    key: 'night-shift',
    opened: 5.7,
    by: '한지원',
    channel: 'police',
    people: [victim('편승호', '1999-01-16', { workplace: '편의점 야간 근무' }), offender('stranger')],
    incident: {
      categories: ['robbery', 'assault'],
      on: 7,
      place: '일터',
      story: '새벽에 혼자 일하다 돈을 빼앗기고 맞았다. 다시 출근하려니 손이 떨린다.',
    },
    crimes: [crime('robbery-injury', { scene: 'work' })],
    facts: {
      victim: korean,
      harm: { on: { ago: 7 }, bodily: true, mental: true, treatmentWeeks: 3 },
      work: { atWork: true, canWork: false, leftBecauseOfCrime: false, insuredDays: 240 },
      region: { seoulHome: true, seoulWork: true },
    },
    end: 'case',
    needs: { psych: 'some', employment: 'some', economic: 'some' },
    risk: { yes: ['weapon'], fear: 6, asked: true },
    track: managedBy('류정훈'),
    consent: { to: ['center', 'cvsc', 'employment', 'smile', 'seoul-jobs'], method: 'typed' },
    bundles: [
      {
        ago: 4.6,
        send: [
          ask('smile-psych', 'declined', { by: '석주원', claimed: 3.5, declined: 'no_capacity', ended: 1.5 }),
          ask('seoul-job-counsel', 'declined', { claimed: 3.2, declined: 'wrong_institution', ended: 2.2 }),
          ask('moel-employment-support-1', 'sent'),
        ],
      },
    ],
  },
  {
    key: 'street-robbery',
    opened: 2.7,
    by: '한지원',
    channel: 'visit',
    people: [victim('라희주', '1974-11-19')],
    incident: {
      categories: ['robbery'],
      on: 4,
      place: '골목',
      story: '가방을 빼앗기며 넘어져 무릎을 다쳤다. 신분증과 열쇠가 모두 들어 있었다.',
    },
    end: 'case',
    needs: { safety: 'some', economic: 'some' },
    risk: { yes: ['knows_places', 'offender_at_large'], fear: 6, asked: true },
    track: managedBy('윤미래'),
    consent: { to: ['center', 'cvsc', 'police', 'prosecution'] },
    bundles: [
      {
        ago: 1.9,
        send: [
          ask('police-safety-measures', 'accepted', { claimed: 1.8, accepted: 0.1 }),
          ask('pros-medical', 'sent'),
        ],
      },
    ],
  },
  {
    key: 'letters',
    opened: 1.9,
    by: '서보경',
    channel: 'prosecution',
    people: [victim('사공민', '1978-09-03'), offender('acquaintance', '', undefined, '곧 출소')],
    incident: {
      categories: ['intimidation'],
      on: 9,
      place: '우편',
      story: '예전 사건의 가해자가 교도소에서 편지를 보내 왔다. 출소가 가까워 밤마다 문을 여러 번 잠근다.',
    },
    crimes: [crime('reprisal')],
    facts: {
      victim: { ...korean, witness: true },
      offender: { identified: true, detained: true, releasedWithin3Months: true, knowsHome: true },
      safety: { fear: true, reprisalFear: true, riskGrade: 'moderate' },
      wishes: { moveHome: true },
    },
    end: 'case',
    needs: { safety: 'urgent', housing: 'some' },
    risk: { yes: ['threat_to_kill', 'knows_places', 'prior_violence', 'escalation'], fear: 8 },
    track: managedBy('오세린'),
    screens: [{ instrument: 'asq', answers: [1, 0, 0, 0] }],
    consent: { to: ['center', 'police', 'prosecution'], more: { police: ['whereabouts'] } },
    bundles: [
      {
        ago: 1.5,
        send: [
          ask('pros-emergency-pager', 'sent'),
          ask('police-safety-measures', 'claimed', { claimed: 0.08 }),
        ],
      },
    ],
  },
];
