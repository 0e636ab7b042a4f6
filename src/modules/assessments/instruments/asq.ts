import { words } from '../../../shared/text.ts';
import {
  type Alarm,
  addUp,
  type Given,
  type Instrument,
  numbered,
  type Option,
  type Reading,
  unanswered,
} from './instrument.ts';

const yes = 1;
const no = 0;

// The tool counts a refusal to answer as a positive screen.
const options: readonly Option[] = [
  { value: no, points: 0, label: words('아니요', 'No') },
  { value: yes, points: 1, label: words('예', 'Yes') },
  { value: 2, points: 1, label: words('답하고 싶지 않음', 'Does not want to answer') },
];

const items = numbered('asq', [
  words(
    '지난 몇 주 동안, 죽었으면 좋겠다고 바란 적이 있습니까?',
    'In the past few weeks, have you wished you were dead?',
  ),
  words(
    '지난 몇 주 동안, 당신이 죽는 것이 당신이나 가족에게 더 나을 것이라고 느낀 적이 있습니까?',
    'In the past few weeks, have you felt that you or your family would be better off if you were dead?',
  ),
  words(
    '지난 한 주 동안, 스스로 목숨을 끊는 것에 대해 생각한 적이 있습니까?',
    'In the past week, have you been having thoughts about killing yourself?',
  ),
  words('스스로 목숨을 끊으려고 한 적이 있습니까?', 'Have you ever tried to kill yourself?'),
  words(
    '지금 스스로 목숨을 끊으려는 생각을 하고 있습니까?',
    'Are you having thoughts of killing yourself right now?',
  ),
]);
const screening = items.slice(0, 4);
const acuity = 'asq-5';

const bands = {
  negative: { code: 'negative', from: null, label: words('선별 음성', 'Negative screen'), refer: false },
  open: {
    code: 'positive_acuity_open',
    from: null,
    label: words('선별 양성 – 5번 문항 확인 필요', 'Positive screen, question 5 still to be asked'),
    refer: true,
  },
  nonAcute: {
    code: 'non_acute_positive',
    from: null,
    label: words(
      '비급성 양성 – 자살 위험 확인 면담 필요',
      'Non-acute positive: a suicide safety assessment is needed',
    ),
    refer: true,
  },
  acute: {
    code: 'acute_positive',
    from: null,
    label: words('급성 양성 – 즉시 안전 확보', 'Acute positive: safety at once'),
    refer: true,
  },
} as const;

/**
 * Any yes or refusal in 1–4 is positive and question 5 must be asked; yes there is acute. A refusal of
 * question 5 is treated as acute too: that is our caution, the tool leaves it open.
 */
function read(given: Given): Reading {
  const total = addUp(screening, options, given);
  const now = given.get(acuity);
  const open = unanswered(screening, given);
  const missing = total > 0 && now === undefined ? [...open, acuity] : open;
  if (now !== undefined && now !== no)
    return { total, band: bands.acute, alarms: ['suicide_acute'], missing };
  if (total === 0) return { total, band: open.length === 0 ? bands.negative : null, alarms: [], missing };
  const alarm: Alarm = now === undefined ? 'suicide_acuity_open' : 'suicide_check';
  return { total, band: now === undefined ? bands.open : bands.nonAcute, alarms: [alarm], missing };
}

/** Suicide risk, 4 questions and one about now; made for young people, used with adults too. */
export const asq: Instrument = {
  id: 'asq',
  name: words('자살 위험 선별 질문(ASQ)', 'Ask Suicide-Screening Questions (ASQ)'),
  measures: words('자살 생각과 시도', 'Thoughts of suicide and attempts'),
  lead: words(
    '어려운 질문이지만 누구에게나 여쭙고 있습니다. 답하고 싶지 않으면 그렇게 말씀하셔도 됩니다.',
    'These are hard questions that we ask everyone. You may say that you do not want to answer.',
  ),
  options,
  items,
  maximum: 4,
  bands: [bands.negative, bands.open, bands.nonAcute, bands.acute],
  licence: words(
    '공개 도구(미국 국립정신건강연구소)',
    'Free to use (US National Institute of Mental Health)',
  ),
  source: 'Horowitz et al. (2012), Arch Pediatr Adolesc Med 166:1170–1176; NIMH ASQ Toolkit',
  korean: 'unverified',
  read,
};
