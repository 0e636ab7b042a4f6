// Violence in the family: old and young, and families of colleagues.
import type { Story } from '../story.ts';
import { ask, beside, crime, managedBy, offender, victim } from './parts.ts';

export const family: readonly Story[] = [
  {
    key: 'grandmother',
    opened: 21.6,
    by: '문태현',
    channel: 'agency',
    referrer: 'welfare',
    caller: 'agency',
    contact: 'daytime',
    people: [
      victim('함옥순', '1944-11-02', { address: '서울 성북구 정릉동' }),
      offender('child', '소병구', '1970'),
    ],
    incident: {
      categories: ['domestic_violence'],
      on: 25,
      place: '집',
      story: '아들이 술을 마시면 밀치고 연금을 가져간다. 벌받게 하고 싶지는 않고 편히 살고 싶다고 한다.',
    },
    end: 'case',
    needs: { welfare: 'urgent', safety: 'some', psych: 'some' },
    risk: {
      yes: ['substance_abuse', 'dependence', 'prior_violence', 'offender_financial_crisis'],
      fear: 5,
      asked: true,
    },
    track: managedBy('장현석'),
    consent: { to: ['center', 'cvsc', 'welfare', 'homedoctor'], method: 'spoken' },
    bundles: [
      {
        ago: 20.5,
        send: [
          ask('welfare-basic-security', 'working', {
            claimed: 19.5,
            did: [{ action: 'visit', ago: 6.5 }],
          }),
          ask('homedoctor-welfare-link', 'provided', {
            claimed: 19.2,
            did: [{ action: 'advice', ago: 12.5 }],
            ended: 3.3,
          }),
        ],
      },
    ],
  },
  {
    key: 'foster-girl',
    opened: 27.3,
    by: '한지원',
    channel: 'police',
    caller: 'agency',
    people: [victim('임가온', '2014-02-18'), beside('helper', 'guardian', '성민자')],
    incident: {
      categories: ['child_abuse'],
      on: 40,
      place: '친척 집',
      story:
        '친척 집에서 지내는 동안 자주 맞고 끼니를 거른 것을 선생님이 알아차렸다. 지금은 다른 가정에서 지낸다.',
    },
    end: 'case',
    needs: { psych: 'urgent', legal: 'some', welfare: 'some' },
    risk: { yes: ['prior_violence'], fear: 4 },
    grade: {
      tool: 'police_child_abuse',
      result: { kind: 'grade', grade: 'moderate' },
      by: '관할 경찰서',
      ago: 29,
    },
    track: managedBy('류정훈'),
    consent: {
      to: ['center', 'cvsc', 'smile', 'statement-assistant', 'victim-attorney'],
      guardian: '성민자',
      days: 60,
    },
    bundles: [
      {
        ago: 26.6,
        send: [
          ask('statement-assistant-trial', 'closed', {
            claimed: 25.5,
            did: [{ action: 'statement', ago: 18.5, details: { minutes: 90 } }],
            ended: 18.2,
            closed: 16.5,
          }),
          ask('victim-public-attorney', 'working', {
            claimed: 25.5,
            did: [{ action: 'interview', ago: 4.5, details: { stage: 'police' } }],
          }),
          ask('smile-psych', 'working', {
            claimed: 25.2,
            did: [{ action: 'assessment', ago: 3.5 }],
          }),
        ],
      },
    ],
  },
  {
    key: 'colleagues-brother',
    opened: 11.6,
    by: '서보경',
    channel: 'visit',
    people: [
      victim('우나연', '1990-04-04'),
      offender('de_facto_spouse', '정도균', '1989', '가족이 경찰에 있다고 말함'),
    ],
    incident: {
      categories: ['domestic_violence'],
      on: 14,
      place: '함께 살던 집',
      story: '함께 살던 사람에게 맞았다. 가족이 경찰이라 신고해도 소용없을 거라는 말을 들어 왔다.',
    },
    crimes: [crime('assault', { reported: false, stage: 'none' })],
    end: 'case',
    needs: { safety: 'urgent', legal: 'some' },
    risk: {
      yes: ['recent_separation', 'jealousy_control', 'prior_violence', 'knows_places'],
      fear: 7,
      asked: true,
    },
    track: managedBy('오세린'),
    consent: { to: ['center', 'police', 'klac'] },
    bundles: [
      {
        ago: 10.5,
        send: [
          ask('police-safety-measures', 'working', {
            claimed: 10.4,
            did: [{ action: 'advice', ago: 2.9 }],
          }),
          ask('klac-advice', 'sent'),
        ],
      },
    ],
  },
  {
    key: 'walled-and-open',
    opened: 16.4,
    by: '서보경',
    takenOverBy: '한지원',
    channel: 'phone',
    people: [victim('연지수', '1995-12-20'), offender('relative', '서동만', '1963')],
    incident: {
      categories: ['sexual'],
      on: 20,
      place: '친척 집',
      story: '명절에 친척 어른에게 원하지 않는 일을 겪었다. 가족이 알게 되는 것이 가장 두렵다고 한다.',
    },
    end: 'case',
    needs: { psych: 'urgent', legal: 'some' },
    risk: { yes: ['knows_places'], fear: 5 },
    track: managedBy('고은비'),
    consent: {
      to: ['center', 'cvsc', 'smile', 'victim-attorney'],
      withdrawn: { institution: 'victim-attorney', reason: 'worried' },
    },
    bundles: [
      {
        ago: 15.5,
        send: [
          ask('smile-psych', 'working', {
            by: '석주원',
            claimed: 14.6,
            did: [{ action: 'intake', ago: 3.5 }],
          }),
          ask('victim-public-attorney', 'accepted', { claimed: 14.5, accepted: 13.5 }),
        ],
      },
    ],
  },
];
