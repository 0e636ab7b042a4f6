import { words } from '../../../shared/text.ts';
import { frequencyLead, frequencyOptions, phqLicence } from './frequency.ts';
import { type Instrument, numbered, readSum } from './instrument.ts';

const options = frequencyOptions('2주 중 절반 이상 방해받았다');

const items = numbered('gad7', [
  words('초조하거나 불안하거나 조마조마하게 느낀다', 'Feeling nervous, anxious or on edge'),
  words('걱정하는 것을 멈추거나 조절할 수가 없다', 'Not being able to stop or control worrying'),
  words('여러 가지 것들에 대해 걱정을 너무 많이 한다', 'Worrying too much about different things'),
  words('편하게 있기가 어렵다', 'Trouble relaxing'),
  words('너무 안절부절못해서 가만히 있기가 힘들다', 'Being so restless that it is hard to sit still'),
  words('쉽게 짜증이 나거나 쉽게 성을 내게 된다', 'Becoming easily annoyed or irritable'),
  words('마치 끔찍한 일이 생길 것처럼 두렵게 느껴진다', 'Feeling afraid as if something awful might happen'),
]);

const bands = [
  { code: 'minimal', from: 0, label: words('불안 증상이 거의 없음', 'Minimal symptoms'), refer: false },
  { code: 'mild', from: 5, label: words('가벼운 불안 증상', 'Mild symptoms'), refer: false },
  { code: 'moderate', from: 10, label: words('중간 정도의 불안 증상', 'Moderate symptoms'), refer: true },
  { code: 'severe', from: 15, label: words('심한 불안 증상', 'Severe symptoms'), refer: true },
] as const;

/** Anxiety, 7 items, 0 to 21; thresholds 5, 10, 15, a specialist from 10. */
export const gad7: Instrument = {
  id: 'gad7',
  name: words('불안 선별 질문지(GAD-7)', 'Generalized Anxiety Disorder-7 (GAD-7)'),
  measures: words('지난 2주의 불안 증상', 'Symptoms of anxiety over the last two weeks'),
  lead: frequencyLead,
  options,
  items,
  maximum: 21,
  bands,
  licence: phqLicence,
  source: 'Spitzer, Kroenke, Williams, Löwe (2006), Arch Intern Med 166:1092–1097',
  korean: 'unverified',
  read: (given) => readSum(items, options, bands, given),
};
