import { toEpochDay } from '../../../shared/epoch-day.ts';
import { words } from '../../../shared/text.ts';
import { domesticViolence, lawfulStay, sexualCrime, stalkingCrime } from '../conditions/common.ts';
import { inGroup, someCrime } from '../conditions/crime.ts';
import { atLeast } from '../conditions/thresholds.ts';
import { deadlineFrom } from '../deadlines/application.ts';
import { nominalDay, settleDeadline } from '../deadlines/day-count.ts';
import { any, type Condition, isTrue, when } from '../logic.ts';
import { discretion, excluding, ordinary, papers, required, type ServiceRule } from '../rule.ts';
import { supportOne, supportTwo } from './moel-support.ts';

/** 고용노동부 고용센터 (1350): unemployment benefit and training, beside the job search support. */

/** 시행규칙 별표 2 and the ministry's guideline: leaving because of stalking, sexual harassment or violence. */
const justCause: Condition = any(
  stalkingCrime,
  sexualCrime,
  domesticViolence,
  someCrime(inGroup('violent', 'lifeOrBody')),
);

const insured: Condition = atLeast('work.insuredDays', 'unemployment-insured-days');

/** 고용보험법 §48: twelve months counted from the day after leaving. */
const withinYear: Condition = when(
  'work.leftOn',
  (left, { day }) => day <= settleDeadline(nominalDay(toEpochDay(left), { months: 12 })).statutoryLast,
);

const unemploymentBenefit: ServiceRule = {
  slug: 'moel-unemployment-benefit',
  institution: 'employment',
  confidence: 'medium',
  urgency: 'U1',
  documents: papers('ID', 'SEP', 'CASE'),
  clauses: [
    required(
      'moel-unemployment-benefit.insured',
      '고용보험법 §40①1',
      words(
        '그만두기 전 18개월 동안 고용보험에 180일 이상 들었어요.',
        'Insured for 180 days in the 18 months before leaving.',
        '일할 때 고용보험에 180일이나 그보다 오래 들었어요.',
      ),
      insured,
    ),
    required(
      'moel-unemployment-benefit.because-of-crime',
      '고용보험법 §58, 시행규칙 별표 2',
      words(
        '범죄 피해 때문에 일을 그만두었어요.',
        'The job was left because of the crime.',
        '범죄 때문에 일을 그만뒀어요.',
      ),
      isTrue('work.leftBecauseOfCrime'),
    ),
    ordinary(
      'moel-unemployment-benefit.just-cause',
      '고용보험법 시행규칙 별표 2',
      words(
        '스토킹·성폭력·폭력 피해로 그만둔 것은 정당한 이직이에요.',
        'Leaving because of stalking, sexual violence or violence is a just cause.',
        '당한 일 때문에 그만둔 것도 인정해 줘요.',
      ),
      justCause,
      words(
        '일을 계속하기 어려웠던 사정을 설명하면 고용센터가 정당한 이직인지 판단해요.',
        'Explain why you could not stay; the job centre judges whether the cause was just.',
      ),
    ),
    required(
      'moel-unemployment-benefit.within-year',
      '고용보험법 §48',
      words(
        '그만둔 다음 날부터 12개월이 지나지 않았어요.',
        'Within 12 months of leaving.',
        '그만둔 지 1년이 안 됐어요.',
      ),
      withinYear,
    ),
    discretion(
      'moel-unemployment-benefit.cannot-work',
      '고용보험법 §40①2·§48②',
      words('지금은 다쳐서 일할 수 없어요.', 'Unable to work at present.', '다쳐서 지금은 일을 못 해요.'),
      when('work.canWork', (can) => !can),
      words(
        '지금 일할 수 없으면 수급기간을 미뤄 달라고 신고하세요. 나은 뒤에 받을 수 있어요.',
        'Report the incapacity to have the period extended; the benefit comes after recovery.',
      ),
    ),
  ],
  deadline: deadlineFrom(
    ({ work }) => work?.leftOn,
    'work.leftOn',
    { months: 12 },
    '고용보험법 §48',
    words(
      '그만둔 다음 날부터 12개월 안에 받아야 해요. 늦게 신청하면 다 받지 못할 수 있어요.',
      'To be drawn within 12 months of leaving; a late application may lose part of it.',
    ),
  ),
};

const training: ServiceRule = {
  slug: 'moel-training',
  institution: 'employment',
  confidence: 'medium',
  urgency: 'U3',
  documents: papers('ID', 'FORM'),
  clauses: [
    required(
      'moel-training.wish',
      '국민 평생 직업능력 개발법',
      words(
        '일자리를 찾거나 훈련을 받고 싶어요.',
        'The person seeks work or wants training.',
        '일을 찾거나 배우고 싶어요.',
      ),
      any(isTrue('work.seeking'), isTrue('work.training')),
    ),
    required(
      'moel-training.stay',
      '국민 평생 직업능력 개발법',
      words(
        '대한민국 국민이거나 적법하게 머무르고 있어요.',
        'Korean or lawfully staying.',
        '한국 사람이에요. 한국에서 살도록 허락받은 외국 사람도 돼요.',
      ),
      lawfulStay,
    ),
    excluding(
      'moel-training.public-official',
      '국민내일배움카드 운영규정',
      words('공무원이에요.', 'A public official.'),
      isTrue('work.publicOfficial'),
    ),
  ],
};

export const employmentCenterRules: readonly ServiceRule[] = [
  supportOne,
  supportTwo,
  unemploymentBenefit,
  training,
];
