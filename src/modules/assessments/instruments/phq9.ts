import { words } from '../../../shared/text.ts';
import { frequencyLead, frequencyOptions, phqLicence } from './frequency.ts';
import { type Alarm, type Given, type Instrument, numbered, type Reading, readSum } from './instrument.ts';

const options = frequencyOptions('7일 이상 방해받았다');

const items = numbered('phq9', [
  words(
    '일 또는 여가 활동을 하는 데 흥미나 즐거움을 느끼지 못함',
    'Little interest or pleasure in doing things',
  ),
  words('기분이 가라앉거나, 우울하거나, 희망이 없음', 'Feeling down, depressed, or hopeless'),
  words(
    '잠이 들거나 계속 잠을 자는 것이 어려움, 또는 잠을 너무 많이 잠',
    'Trouble falling or staying asleep, or sleeping too much',
  ),
  words('피곤하다고 느끼거나 기운이 거의 없음', 'Feeling tired or having little energy'),
  words('입맛이 없거나 과식을 함', 'Poor appetite or overeating'),
  words(
    '자신을 부정적으로 봄 – 혹은 자신이 실패자라고 느끼거나 자신 또는 가족을 실망시킴',
    'Feeling bad about yourself, or that you are a failure or have let yourself or your family down',
  ),
  words(
    '신문을 읽거나 텔레비전 보는 것과 같은 일에 집중하는 것이 어려움',
    'Trouble concentrating on things, such as reading the newspaper or watching television',
  ),
  words(
    '다른 사람들이 주목할 정도로 너무 느리게 움직이거나 말을 함. 또는 반대로 평상시보다 많이 움직여서, 너무 안절부절못하거나 들떠 있음',
    'Moving or speaking so slowly that other people could have noticed, or the opposite: being so fidgety or restless that you have been moving around a lot more than usual',
  ),
  words(
    '자신이 죽는 것이 더 낫다고 생각하거나 어떤 식으로든 자신을 해칠 것이라고 생각함',
    'Thoughts that you would be better off dead, or of hurting yourself in some way',
  ),
]);

const bands = [
  { code: 'minimal', from: 0, label: words('우울 증상이 거의 없음', 'Minimal symptoms'), refer: false },
  { code: 'mild', from: 5, label: words('가벼운 우울 증상', 'Mild symptoms'), refer: false },
  { code: 'moderate', from: 10, label: words('중간 정도의 우울 증상', 'Moderate symptoms'), refer: true },
  {
    code: 'moderately_severe',
    from: 15,
    label: words('다소 심한 우울 증상', 'Moderately severe symptoms'),
    refer: true,
  },
  { code: 'severe', from: 20, label: words('심한 우울 증상', 'Severe symptoms'), refer: true },
] as const;

/** Any answer but "not at all" on item 9 starts the suicide check, whatever the total. */
function read(given: Given): Reading {
  const alarms: readonly Alarm[] = (given.get('phq9-9') ?? 0) >= 1 ? ['suicide_check'] : [];
  return { ...readSum(items, options, bands, given), alarms };
}

/** Depression, 9 items, 0 to 27; thresholds 5, 10, 15, 20. */
export const phq9: Instrument = {
  id: 'phq9',
  name: words('우울 선별 질문지(PHQ-9)', 'Patient Health Questionnaire-9 (PHQ-9)'),
  measures: words('지난 2주의 우울 증상', 'Symptoms of depression over the last two weeks'),
  lead: frequencyLead,
  options,
  items,
  maximum: 27,
  bands,
  licence: phqLicence,
  source: 'Kroenke, Spitzer, Williams (2001), J Gen Intern Med 16:606–613',
  korean: 'unverified',
  read,
};
