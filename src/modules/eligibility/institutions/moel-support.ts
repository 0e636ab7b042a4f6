import { words } from '../../../shared/text.ts';
import { lawfulStay } from '../conditions/common.ts';
import {
  atLeast,
  atMost,
  perhapsWithinMedian,
  surelyWithinMedian,
  tableClause,
} from '../conditions/thresholds.ts';
import { addMonths, ageOn } from '../days.ts';
import {
  all,
  any,
  type Condition,
  type Context,
  custom,
  isOneOf,
  isTrue,
  no,
  unknown,
  when,
  yes,
} from '../logic.ts';
import {
  type Amount,
  type Clause,
  excluding,
  ordinary,
  papers,
  required,
  type ServiceRule,
} from '../rule.ts';

/** 국민취업지원제도 of the 고용센터: job search support I and II. */
const act = '구직자취업촉진 및 생활안정지원에 관한 법률';

const workingAge: Condition = when('victim.birthDate', (birth, { day }) => {
  const age = ageOn(birth, day);
  return age >= 15 && age <= 69;
});

const underThirtyFive: Condition = when('victim.birthDate', (birth, { day }) => ageOn(birth, day) < 35);

const incomeOne = perhapsWithinMedian('employment-income-percent');
const incomeTwo = surelyWithinMedian('employment-2-income-percent');

const assetsWithin: Condition = atMost('assets.total', 'employment-assets');

const workedEnough: Condition = atLeast('work.workedDays2Years', 'employment-worked-days');

/**
 * §7③: not while on 구직급여, nor for six months after the last day it was paid. The list of aid received
 * says whether it was ever paid; only then the last day matters.
 */
const noRecentUnemployment: Condition = custom(
  ({ facts: { aid }, day }) => {
    if (aid?.unemploymentBenefit === true) return no;
    if (aid?.unemploymentBenefit === undefined || aid.received === undefined) return unknown;
    if (!everPaid(aid.received)) return yes;
    const ended = aid.unemploymentBenefitEndedOn;
    return ended === undefined ? unknown : day > addMonths(ended, 6) ? yes : no;
  },
  ({ facts: { aid } }) => [
    ...(aid?.unemploymentBenefit === undefined ? (['aid.unemploymentBenefit'] as const) : []),
    ...(aid?.received === undefined ? (['aid.received'] as const) : []),
    ...(everPaid(aid?.received ?? []) && aid?.unemploymentBenefitEndedOn === undefined
      ? (['aid.unemploymentBenefitEndedOn'] as const)
      : []),
  ],
);

function everPaid(received: readonly { readonly kind: string }[]): boolean {
  return received.some(({ kind }) => kind === 'moel-unemployment-benefit');
}

function jobSeeker(slug: string): readonly Clause[] {
  return [
    required(
      `${slug}.age`,
      `${act} §6`,
      words('15세부터 69세까지예요.', 'Aged 15 to 69.', '나이가 15살부터 69살까지예요.'),
      workingAge,
    ),
    required(
      `${slug}.seeking`,
      `${act} §6`,
      words('일자리를 찾고 있어요.', 'The person is looking for work.'),
      isTrue('work.seeking'),
    ),
    required(
      `${slug}.stay`,
      act,
      words(
        '대한민국 국민이거나 적법하게 머무르고 있어요.',
        'Korean or lawfully staying.',
        '한국 사람이에요. 한국에서 살도록 허락받은 외국 사람도 돼요.',
      ),
      lawfulStay,
    ),
    ordinary(
      `${slug}.nationality`,
      act,
      words(
        '대한민국 국민이거나 결혼이민자 또는 난민이에요.',
        'Korean, a marriage migrant or a refugee.',
        '한국 사람이에요. 한국 사람과 결혼했거나 난민이어도 돼요.',
      ),
      any(
        isOneOf('victim.nationality', 'korean'),
        isTrue('stay.koreanSpouse'),
        isTrue('stay.raisesKoreanChild'),
        isTrue('stay.refugee'),
      ),
      words('다른 체류자격은 고용센터가 확인해요.', 'The job centre checks other kinds of stay.'),
    ),
    excluding(
      `${slug}.cannot-work`,
      `${act} §6·§7`,
      words('지금은 일할 수 없는 상태예요.', 'Unable to work at present.', '지금은 일을 못 해요.'),
      when('work.canWork', (can) => !can),
    ),
  ];
}

function allowance({ parameters }: Context): Amount {
  const row = parameters.row('employment-allowance');
  return {
    kind: row === undefined ? 'unknown' : 'ceiling',
    min: null,
    max: row?.value ?? null,
    per: 'month',
    law: act,
    note: words(
      '구직촉진수당 한 달 금액이고 여섯 달까지예요. 부양가족이 있으면 더 받을 수 있어요.',
      'Monthly job-seeking allowance for up to six months; more with dependants.',
      '한 달에 받는 돈이에요. 여섯 달까지 받아요. 돌보는 가족이 있으면 더 받아요.',
    ),
    trace: [],
    missing: [],
    assumed: false,
  };
}

export const supportOne: ServiceRule = {
  slug: 'moel-employment-support-1',
  institution: 'employment',
  confidence: 'medium',
  urgency: 'U3',
  documents: papers('ID', 'FORM', 'INC'),
  clauses: [
    ...jobSeeker('moel-employment-support-1'),
    required(
      'moel-employment-support-1.income',
      `${act} §7①, 시행령 §2–5`,
      words(
        '가구 소득이 기준 중위소득(전국 가구 소득의 한가운데 값)의 60% 이하예요.',
        'Household income within 60 % of the median.',
        '우리 집이 버는 돈이 정해진 것보다 적어요.',
      ),
      incomeOne,
    ),
    tableClause('moel-employment-support-1'),
    required(
      'moel-employment-support-1.assets',
      `${act} §7①, 시행령 §2–5`,
      words(
        '가구 재산이 4억원 이하예요(청년은 기준이 더 높아요).',
        'Household assets up to KRW 400 million (a higher limit for the young).',
        '우리 집 재산이 4억 원보다 많지 않아요. 젊은 사람은 더 많아도 돼요.',
      ),
      any(assetsWithin, underThirtyFive),
    ),
    ordinary(
      'moel-employment-support-1.assets-young',
      '구직자취업촉진법 시행령 §2–5',
      words(
        '가구 재산이 4억원 이하예요.',
        'Household assets up to KRW 400 million.',
        '우리 집 재산이 4억 원보다 많지 않아요.',
      ),
      assetsWithin,
      words('청년에게는 더 높은 재산 기준이 있어요.', 'A higher limit applies to the young.'),
    ),
    ordinary(
      'moel-employment-support-1.worked',
      '구직자취업촉진법 시행령 §2–5',
      words(
        '최근 2년 동안 100일(800시간) 이상 일했어요.',
        'Worked 100 days (800 hours) in two years.',
        '2년 동안 100일이나 그보다 많이 일했어요.',
      ),
      workedEnough,
      words(
        '일한 기간이 모자라면 심사해서 뽑는 방식(선발형)으로 신청할 수 있어요.',
        'Without that, apply in the selected type.',
      ),
    ),
    excluding(
      'moel-employment-support-1.livelihood-benefit',
      `${act} §7③`,
      words('생계급여를 받고 있어요.', 'Receiving livelihood benefit.', '나라에서 생활비를 받고 있어요.'),
      isTrue('aid.livelihoodBenefit'),
    ),
    required(
      'moel-employment-support-1.unemployment-benefit',
      `${act} §7③`,
      words(
        '실업급여를 받고 있지 않고, 마지막으로 받은 지 6개월이 지났거나 받은 적이 없어요.',
        'No unemployment benefit now nor in the last six months.',
        '일을 그만두고 받는 돈을 지금 안 받아요. 받았으면 6개월이 지났어요.',
      ),
      noRecentUnemployment,
    ),
  ],
  amount: allowance,
};

export const supportTwo: ServiceRule = {
  slug: 'moel-employment-support-2',
  institution: 'employment',
  confidence: 'low',
  urgency: 'U3',
  documents: papers('ID', 'FORM', 'INC'),
  clauses: [
    ...jobSeeker('moel-employment-support-2'),
    ordinary(
      'moel-employment-support-2.income',
      '국민취업지원제도 운영규정',
      words(
        '가구 소득이 기준 중위소득(전국 가구 소득의 한가운데 값) 이하이거나 결혼이민자예요.',
        'Household income within the median, or a marriage migrant.',
        '우리 집이 버는 돈이 많지 않아요. 또는 한국 사람과 결혼한 외국 사람이에요.',
      ),
      any(incomeTwo, all(isOneOf('victim.nationality', 'foreign'), isTrue('stay.koreanSpouse'))),
      words(
        '위기청소년, 여성 가장 같은 특정계층은 소득을 보지 않아요. 범죄피해자 연계로 신청할 수 있는지 고용센터에 물어보세요.',
        'Special groups need no income test; ask the job centre about referral as a victim of crime.',
      ),
    ),
  ],
};
