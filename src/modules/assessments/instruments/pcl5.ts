import { words } from '../../../shared/text.ts';
import { type Instrument, numbered, type Option, readSum } from './instrument.ts';

const options: readonly Option[] = [
  { value: 0, points: 0, label: words('전혀 아님', 'Not at all') },
  { value: 1, points: 1, label: words('조금', 'A little bit') },
  { value: 2, points: 2, label: words('중간 정도', 'Moderately') },
  { value: 3, points: 3, label: words('많이', 'Quite a bit') },
  { value: 4, points: 4, label: words('매우 심하게', 'Extremely') },
];

const items = numbered('pcl5', [
  words(
    '그 힘들었던 경험에 대한 반복적이고 괴롭고 원하지 않는 기억',
    'Repeated, disturbing, and unwanted memories of the stressful experience?',
  ),
  words(
    '그 힘들었던 경험에 대한 반복적이고 괴로운 꿈',
    'Repeated, disturbing dreams of the stressful experience?',
  ),
  words(
    '그 힘들었던 경험이 마치 다시 일어나고 있는 것처럼 갑자기 느끼거나 행동함(실제로 그때로 돌아가 다시 겪는 것처럼)',
    'Suddenly feeling or acting as if the stressful experience were actually happening again (as if you were actually back there reliving it)?',
  ),
  words(
    '무언가가 그 힘들었던 경험을 떠올리게 했을 때 마음이 매우 괴로움',
    'Feeling very upset when something reminded you of the stressful experience?',
  ),
  words(
    '무언가가 그 힘들었던 경험을 떠올리게 했을 때 강한 신체 반응이 나타남(예: 심장이 뜀, 숨쉬기 어려움, 땀이 남)',
    'Having strong physical reactions when something reminded you of the stressful experience (for example, heart pounding, trouble breathing, sweating)?',
  ),
  words(
    '그 힘들었던 경험과 관련된 기억, 생각 또는 감정을 피함',
    'Avoiding memories, thoughts, or feelings related to the stressful experience?',
  ),
  words(
    '그 힘들었던 경험을 떠올리게 하는 바깥의 것들을 피함(예: 사람, 장소, 대화, 활동, 물건, 상황)',
    'Avoiding external reminders of the stressful experience (for example, people, places, conversations, activities, objects, or situations)?',
  ),
  words(
    '그 힘들었던 경험의 중요한 부분을 기억하기 어려움',
    'Trouble remembering important parts of the stressful experience?',
  ),
  words(
    '자기 자신, 다른 사람 또는 세상에 대해 강한 부정적 믿음을 가짐(예: 나는 나쁘다, 나에게 심각한 문제가 있다, 아무도 믿을 수 없다, 세상은 완전히 위험하다 같은 생각)',
    'Having strong negative beliefs about yourself, other people, or the world (for example, having thoughts such as: I am bad, there is something seriously wrong with me, no one can be trusted, the world is completely dangerous)?',
  ),
  words(
    '그 힘들었던 경험이나 그 뒤에 일어난 일에 대해 자신이나 다른 사람을 탓함',
    'Blaming yourself or someone else for the stressful experience or what happened after it?',
  ),
  words(
    '두려움, 공포, 분노, 죄책감, 수치심 같은 강한 부정적 감정을 느낌',
    'Having strong negative feelings such as fear, horror, anger, guilt, or shame?',
  ),
  words('예전에 즐기던 활동에 흥미를 잃음', 'Loss of interest in activities that you used to enjoy?'),
  words('다른 사람들과 멀어지거나 단절된 느낌', 'Feeling distant or cut off from other people?'),
  words(
    '긍정적인 감정을 느끼기 어려움(예: 행복을 느낄 수 없거나 가까운 사람에게 사랑을 느낄 수 없음)',
    'Trouble experiencing positive feelings (for example, being unable to feel happiness or have loving feelings for people close to you)?',
  ),
  words(
    '쉽게 짜증을 냄, 분노를 터뜨림 또는 공격적으로 행동함',
    'Irritable behavior, angry outbursts, or acting aggressively?',
  ),
  words(
    '너무 위험한 행동을 하거나 자신에게 해가 될 수 있는 일을 함',
    'Taking too many risks or doing things that could cause you harm?',
  ),
  words('지나치게 긴장하여 살피거나 경계함', 'Being “superalert” or watchful or on guard?'),
  words('조마조마하거나 쉽게 놀람', 'Feeling jumpy or easily startled?'),
  words('집중하기 어려움', 'Having difficulty concentrating?'),
  words('잠들거나 계속 자는 것이 어려움', 'Trouble falling or staying asleep?'),
]);

// Only the cut range is published; severity ranges are not, so none are named here.
const bands = [
  { code: 'below_cut', from: 0, label: words('기준 점수 미만', 'Below the cut range'), refer: false },
  {
    code: 'cut_range',
    from: 31,
    label: words('기준 점수 범위(31–33점)', 'Within the cut range (31 to 33)'),
    refer: true,
  },
  { code: 'above_cut', from: 34, label: words('기준 점수 범위 초과', 'Above the cut range'), refer: true },
] as const;

/** Post-traumatic stress, 20 items, 0 to 80; 31 to 33 is the usual cut range and differs by population. */
export const pcl5: Instrument = {
  id: 'pcl5',
  name: words('외상 후 스트레스 점검표(PCL-5)', 'PTSD Checklist for DSM-5 (PCL-5)'),
  measures: words(
    '지난 한 달의 외상 후 스트레스 증상',
    'Symptoms of post-traumatic stress over the past month',
  ),
  lead: words(
    '매우 힘든 일을 겪은 뒤 사람들이 때때로 겪는 문제들입니다. 지난 한 달 동안, 다음의 문제로 얼마나 괴로웠습니까?',
    'Below is a list of problems that people sometimes have in response to a very stressful experience. In the past month, how much were you bothered by:',
  ),
  options,
  items,
  maximum: 80,
  bands,
  licence: words('공유 저작물(미국 보훈부)', 'Public domain (US Department of Veterans Affairs)'),
  source: 'Weathers et al. (2013), US National Center for PTSD',
  korean: 'unverified',
  read: (given) => readSum(items, options, bands, given),
};
