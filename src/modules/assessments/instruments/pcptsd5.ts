import { words } from '../../../shared/text.ts';
import {
  addUp,
  bandFor,
  type Given,
  type Instrument,
  numbered,
  type Option,
  type Reading,
  unanswered,
} from './instrument.ts';

const options: readonly Option[] = [
  { value: 0, points: 0, label: words('아니요', 'No') },
  { value: 1, points: 1, label: words('예', 'Yes') },
];

/** The question before the five: without such an event they are not asked. It adds no points. */
const event = {
  id: 'pcptsd5-event',
  text: words(
    '살다 보면 유난히 무섭거나 끔찍하거나 충격적인 일을 겪기도 합니다. 예: 심각한 사고나 화재, 신체적·성적 폭력이나 학대, 지진이나 홍수, 전쟁, 누군가 죽거나 크게 다치는 것을 봄, 살인이나 자살로 가까운 사람을 잃음. 이런 일을 겪은 적이 있습니까?',
    'Sometimes things happen to people that are unusually or especially frightening, horrible, or traumatic. For example: a serious accident or fire, a physical or sexual assault or abuse, an earthquake or flood, a war, seeing someone be killed or seriously injured, having a loved one die through homicide or suicide. Have you ever experienced this kind of event?',
  ),
};

const questions = numbered('pcptsd5', [
  words(
    '그 일에 관한 악몽을 꾸거나, 생각하고 싶지 않은데도 그 일이 떠올랐습니까?',
    'had nightmares about the event(s) or thought about the event(s) when you did not want to?',
  ),
  words(
    '그 일을 생각하지 않으려고 무척 애쓰거나, 그 일이 떠오르는 상황을 피하려고 노력했습니까?',
    'tried hard not to think about the event(s) or went out of your way to avoid situations that reminded you of the event(s)?',
  ),
  words(
    '늘 주위를 살피고 경계하거나, 쉽게 놀랐습니까?',
    'been constantly on guard, watchful, or easily startled?',
  ),
  words(
    '감정이 무뎌지거나, 사람·활동·주변으로부터 멀어진 느낌이 들었습니까?',
    'felt numb or detached from people, activities, or your surroundings?',
  ),
  words(
    '그 일이나 그 일로 생긴 문제에 대해 죄책감을 느끼거나, 자신이나 다른 사람을 탓하는 것을 멈출 수 없었습니까?',
    'felt guilty or unable to stop blaming yourself or others for the event(s) or any problems the event(s) may have caused?',
  ),
]);

const bands = [
  {
    code: 'negative',
    from: 0,
    label: words('선별 기준 미만', 'Below the screening threshold'),
    refer: false,
  },
  {
    code: 'positive',
    from: 3,
    label: words('선별 기준 이상(3점)', 'At the screening threshold (3)'),
    refer: true,
  },
  {
    code: 'positive_specific',
    from: 4,
    label: words('더 엄격한 기준 이상(4–5점)', 'At the stricter threshold (4 to 5)'),
    refer: true,
  },
] as const;

/** "No event" ends the screen at zero. If a symptom was affirmed all the same, the event is asked again. */
function read(given: Given): Reading {
  const total = addUp(questions, options, given);
  const noEvent = given.get(event.id) === 0;
  if (noEvent && total === 0) return { total, band: bandFor(bands, 0), alarms: [], missing: [] };
  const open = unanswered([event, ...questions], given);
  const missing = noEvent ? [event.id, ...open] : open;
  return { total, band: missing.length === 0 ? bandFor(bands, total) : null, alarms: [], missing };
}

/** Post-traumatic stress in a minute, 5 questions after one about the event; 3 of 5, 4 is more specific. */
export const pcptsd5: Instrument = {
  id: 'pcptsd5',
  name: words('외상 후 스트레스 간단 선별(PC-PTSD-5)', 'Primary Care PTSD Screen for DSM-5 (PC-PTSD-5)'),
  measures: words(
    '지난 한 달의 외상 후 스트레스 증상',
    'Symptoms of post-traumatic stress over the past month',
  ),
  lead: words('지난 한 달 동안,', 'In the past month, have you…'),
  options,
  items: [event, ...questions],
  maximum: 5,
  bands,
  licence: words('공유 저작물(미국 보훈부)', 'Public domain (US Department of Veterans Affairs)'),
  source: 'Prins et al. (2016), J Gen Intern Med 31:1206–1211; US National Center for PTSD',
  korean: 'unverified',
  read,
};
