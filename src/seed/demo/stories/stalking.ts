// Followed, held, not let go: stalking, confinement, a boss who owns the door.
import type { Story } from '../story.ts';
import { ask, crime, korean, managedBy, noAid, offender, unpaid, victim, wishes } from './parts.ts';

export const stalking: readonly Story[] = [
  {
    key: 'employer',
    opened: 10.4,
    by: '문태현',
    channel: 'agency',
    referrer: 'welfare',
    caller: 'agency',
    language: 'th',
    interpreter: true,
    contact: 'trusted',
    triage: ['no_safe_place_tonight'],
    people: [
      victim('Kanya Srisuk', '1999-02-02', { workplace: '농장' }),
      offender('colleague', '', undefined, '고용주'),
    ],
    incident: {
      categories: ['sexual', 'trafficking'],
      on: 13,
      place: '일터 숙소',
      story:
        '고용주에게 성폭력을 겪고 숙소를 나왔다. 석 달 치 임금을 받지 못했다. 병원에 가도 되는지부터 물었다.',
    },
    crimes: [crime('rape', { scene: 'work' })],
    facts: {
      wishes,
      victim: { ...korean, nationality: 'foreign', needsInterpreter: true, pregnant: false },
      relation: { kind: 'work', livedTogether: false },
      offender: { identified: true, detained: false, knowsHome: true },
      harm: { on: { ago: 13 }, bodily: true, mental: true, treatmentDays: 14, heavy: true },
      safety: { fear: true, reprisalFear: true, riskGrade: 'high', homeExposed: true },
      household: { members: 1 },
      income: { householdMonthly: 0, lost: true, hardship: true },
      region: { seoulHome: true },
      money: unpaid,
      aid: noAid,
      work: { wagesWithheld: true, canWork: true },
    },
    end: 'case',
    needs: { safety: 'urgent', welfare: 'urgent', psych: 'urgent', legal: 'some' },
    risk: { yes: ['forced_sex', 'dependence', 'knows_places', 'offender_at_large'], fear: 8 },
    track: managedBy('오세린'),
    screens: [{ instrument: 'asq', answers: [1, 0, 1, 0, 0] }],
    alarmAnswered: true,
    consent: {
      to: ['center', 'smile', 'victim-attorney', 'statement-assistant', 'welfare'],
      method: 'spoken',
      days: 60,
    },
    bundles: [
      {
        ago: 9.7,
        send: [
          ask('victim-public-attorney', 'working', {
            claimed: 9.5,
            did: [{ action: 'appointment', ago: 3.6 }],
          }),
          ask('smile-shelter', 'working', {
            by: '석주원',
            claimed: 9.6,
            did: [{ action: 'residence', ago: 4.6 }],
          }),
          ask('statement-assistant-trial', 'accepted', { claimed: 3.6, accepted: 1.3 }),
          ask('welfare-emergency-medical', 'working', {
            claimed: 9.3,
            did: [{ action: 'medical', ago: 4.5, details: { amount: 870_000 } }],
          }),
        ],
      },
    ],
    plan: {
      goals: [{ domain: 'welfare', text: '안심하고 병원에 다니기' }],
      notes: [{ ago: 8.4, text: '체류에 관한 것은 묻지 않고 진료부터 연계함.', shared: true }],
    },
  },
  {
    key: 'shop-follower',
    opened: 19.4,
    by: '문태현',
    channel: 'visit',
    people: [victim('나보람', '1989-09-27', { workplace: '카페' })],
    incident: {
      categories: ['stalking'],
      on: 50,
      until: 20,
      ongoing: true,
      place: '일터',
      story: '손님이 날마다 찾아와 퇴근길을 따라왔다. 가게 문을 일찍 닫고 있다.',
    },
    end: 'case',
    needs: { safety: 'urgent', psych: 'some' },
    risk: { yes: ['stalking', 'knows_places', 'offender_at_large', 'escalation'], fear: 6, asked: true },
    track: managedBy('장현석'),
    consent: {
      to: ['center', 'cvsc', 'police', 'stalking'],
      withdrawn: { institution: null, reason: 'changed_mind' },
    },
    bundles: [
      {
        ago: 18.5,
        send: [
          ask('seoul-stalking-counsel', 'closed', {
            claimed: 17.5,
            did: [{ action: 'meeting', ago: 14.5 }],
            ended: 10.5,
            closed: 9.5,
          }),
          ask('police-stalking-measures', 'accepted', { claimed: 18.4, accepted: 18.3 }),
        ],
      },
    ],
  },
  {
    key: 'guarded-actor',
    opened: 4.8,
    by: '서보경',
    channel: 'police',
    contact: 'trusted',
    people: [victim('표은설', '1997-06-18'), offender('former_partner', '범수혁', '1994')],
    incident: {
      categories: ['stalking', 'abduction'],
      on: 6,
      place: '주차장',
      story: '헤어진 사람이 차에 태워 한동안 내려 주지 않았다. 지나가던 사람의 신고로 벗어났다.',
    },
    end: 'case',
    needs: { safety: 'urgent', psych: 'urgent', legal: 'some' },
    risk: { yes: ['weapon', 'offender_at_large', 'stalking', 'threat_to_kill', 'jealousy_control'], fear: 9 },
    track: managedBy('류정훈'),
    screens: [{ instrument: 'phq9', answers: [2, 3, 3, 2, 1, 1, 2, 0, 1] }],
    consent: { to: ['center', 'cvsc', 'police', 'stalking', 'smile'], more: { police: ['whereabouts'] } },
    bundles: [
      {
        ago: 4.5,
        send: [
          ask('seoul-stalking-guard', 'declined', {
            claimed: 4.4,
            declined: 'no_capacity',
            ended: 4.3,
          }),
          ask('police-smartwatch', 'working', {
            claimed: 4.4,
            did: [{ action: 'watch', ago: 3.5, details: { serial: 'W-0447' } }],
          }),
          ask('seoul-stalking-psych', 'accepted', { claimed: 3.5, accepted: 0.6 }),
        ],
      },
    ],
  },
  {
    key: 'salt-field',
    opened: 23.4,
    by: '문태현',
    channel: 'agency',
    referrer: 'welfare',
    caller: 'agency',
    contact: 'none',
    people: [victim('공두식', '1969-02-14')],
    incident: {
      categories: ['trafficking'],
      on: 400,
      until: 40,
      place: '외딴 사업장',
      story:
        '여러 해 동안 임금을 거의 받지 못하고 나갈 수 없었다고 한다. 글을 읽기 어려워 설명을 여러 번 나누어 한다.',
    },
    end: 'case',
    needs: { welfare: 'urgent', legal: 'some', employment: 'some' },
    risk: { yes: ['dependence'], fear: 4 },
    track: managedBy('고은비'),
    consent: {
      to: ['center', 'cvsc', 'welfare', 'statement-assistant', 'klac', 'seoul-jobs'],
      method: 'spoken',
      days: 4,
    },
    bundles: [
      {
        ago: 22.4,
        send: [
          ask('welfare-basic-security', 'working', {
            by: '이정민',
            claimed: 21.5,
            did: [{ action: 'registration', ago: 7.5 }],
          }),
          ask('statement-assistant-trial', 'closed', {
            claimed: 21.5,
            did: [{ action: 'statement', ago: 15.5, details: { minutes: 120 } }],
            ended: 15.2,
            closed: 13.5,
          }),
          ask('seoul-job-matching', 'accepted', { claimed: 9.5, accepted: 8.5 }),
        ],
      },
    ],
    plan: { tasks: [{ kind: 'document', text: '끝나는 동의를 그림 설명으로 다시 묻기', due: 3 }] },
  },
];
