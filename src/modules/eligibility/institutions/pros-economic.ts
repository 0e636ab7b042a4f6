import { words } from '../../../shared/text.ts';
import { victimDied } from '../conditions/common.ts';
import { crimeWhen, inGroup, someCrime } from '../conditions/crime.ts';
import { atLeast } from '../conditions/thresholds.ts';
import { addYears } from '../days.ts';
import { applicationDeadline } from '../deadlines/application.ts';
import { any, type Condition, type Context, isTrue, when } from '../logic.ts';
import { type DocumentCode, discretion, ordinary, required, type ServiceRule } from '../rule.ts';
import {
  asOfGuideline,
  counsellingAmount,
  decisionClocks,
  funeralAmount,
  livingAmount,
  livingNote,
  medicalAmount,
  tuitionAmount,
} from './pros-economic-amounts.ts';
import { economicClock, economicGate, guideline, livelihoodHit } from './pros-economic-conditions.ts';
import { closeFamily } from './pros-relief-conditions.ts';

/**
 * 경제적 지원: money the 지방공소청 pays out of hand, before and beside the relief fund. The guideline known
 * is that of 2023-12-29, so that no sum here is more than medium sure.
 */
const deadline = applicationDeadline(economicClock);

/** A family member who applies proves the tie; a foreign resident proves the stay. */
function papersFor(...codes: readonly DocumentCode[]): (context: Context) => readonly DocumentCode[] {
  return ({ facts }) => [
    'FORM',
    'ID',
    'CASE',
    ...codes,
    'BANK',
    ...(facts.applicant?.role === 'victim' || codes.includes('FAM') ? [] : (['FAM'] as const)),
    ...(facts.applicant?.role === 'de-facto-spouse' ? (['COHAB'] as const) : []),
    ...(facts.victim?.nationality === 'foreign' ? (['RES'] as const) : []),
    ...(facts.applicant?.role === 'agent' ? (['DELEG'] as const) : []),
  ];
}

/** §28: treatment of five weeks or more. */
const fiveWeeks: Condition = atLeast('harm.treatmentDays', 'medical-days');

/** §28–32: care within five years of the crime. */
const withinFiveYears: Condition = someCrime(
  inGroup('economicSupport', 'economicCatchAll'),
  crimeWhen('on', (on, { day }) => day <= addYears(on, 5)),
);

/** §37②, §39: the victim or a child of the victim is at school. */
const atSchool: Condition = any(
  when('victim.enrolled', (school) => school !== 'none'),
  isTrue('household.childInSchool'),
);

const special = words(
  '위원 3분의 2가 찬성하면(특별결의) 받을 수 있어요. 치료가 더 필요하다는 의사 소견을 내세요.',
  'Possible by a two-thirds resolution; bring a doctor’s opinion that more treatment is needed.',
);

const medical: ServiceRule = {
  slug: 'pros-medical',
  institution: 'prosecution',
  confidence: 'medium',
  urgency: 'U2',
  clauses: [
    required(
      'pros-medical.treatment',
      `${guideline} §28`,
      words(
        '몸이나 마음을 다쳐 치료를 받았거나 받고 있어요.',
        'Harm of body or mind is being treated.',
        '몸이나 마음을 다쳐서 치료를 받아요.',
      ),
      when('harm.treatmentDays', (days) => days > 0),
    ),
    ordinary(
      'pros-medical.five-weeks',
      `${guideline} §28`,
      words(
        '5주 이상 치료가 필요해요.',
        'Treatment of five weeks or more is needed.',
        '5주나 그보다 오래 치료해야 해요.',
      ),
      fiveWeeks,
      special,
    ),
    ordinary(
      'pros-medical.five-years',
      `${guideline} §28–32`,
      words(
        '범죄가 있은 날부터 5년 안의 치료예요.',
        'Care within five years of the crime.',
        '일이 있던 날부터 5년 안에 받은 치료예요.',
      ),
      withinFiveYears,
      special,
    ),
    ...economicGate('pros-medical'),
  ],
  documents: papersFor('DX', 'BILL', 'SUBR'),
  deadline,
  amount: medicalAmount,
  note: () => asOfGuideline(decisionClocks.urgent.label),
};

const psychotherapy: ServiceRule = {
  slug: 'pros-psych-cost',
  institution: 'prosecution',
  confidence: 'medium',
  urgency: 'U2',
  clauses: [
    required(
      'pros-psych-cost.mental-harm',
      `${guideline} §33`,
      words('범죄로 마음을 다쳤어요.', 'The crime harmed the mind.'),
      isTrue('harm.mental'),
    ),
    ...economicGate('pros-psych-cost'),
  ],
  documents: papersFor('DX'),
  deadline,
  amount: counsellingAmount,
  note: () => asOfGuideline(decisionClocks.urgent.label),
};

const livingAid: ServiceRule = {
  slug: 'pros-living-aid',
  institution: 'prosecution',
  confidence: 'medium',
  urgency: 'U1',
  clauses: [
    required(
      'pros-living-aid.livelihood',
      `${guideline} §37–38`,
      words(
        '일할 수 없게 되었거나, 생계를 맡던 사람을 잃었거나, 살림이 어려워졌어요.',
        'Unable to work, the breadwinner lost, or the household in hardship.',
        '일을 못 하게 되었어요. 또는 살기가 어려워졌어요.',
      ),
      livelihoodHit,
    ),
    discretion(
      'pros-living-aid.family-support',
      `${guideline} §37`,
      words(
        '가족이 생계를 도울 수 있어요.',
        'Family can support the household.',
        '가족이 돈을 도와줄 수 있어요.',
      ),
      isTrue('household.familyCanSupport'),
      words(
        '가족이 실제로는 도울 수 없는 사정을 설명하세요.',
        'Explain why the family cannot in fact support you.',
      ),
    ),
    discretion(
      'pros-living-aid.family-offender',
      `${guideline} §3②·§24`,
      words(
        '가해자가 가까운 가족이에요.',
        'The offender is close family.',
        '나쁜 일을 한 사람이 가까운 가족이에요.',
      ),
      closeFamily,
      words(
        '생활비가 가해자와 함께 쓰이지 않는다는 점(따로 사는 곳, 따로 쓰는 계좌)을 보여 주세요.',
        'Show that the money will not be shared with the offender: a home and an account of your own.',
      ),
    ),
    ...economicGate('pros-living-aid'),
  ],
  documents: papersFor('INC', 'ASSET', 'FAM'),
  deadline,
  amount: livingAmount,
  note: livingNote,
};

const tuition: ServiceRule = {
  slug: 'pros-tuition',
  institution: 'prosecution',
  confidence: 'medium',
  urgency: 'U3',
  clauses: [
    required(
      'pros-tuition.livelihood',
      `${guideline} §37②`,
      words(
        '일할 수 없게 되었거나, 생계를 맡던 사람을 잃었거나, 살림이 어려워졌어요.',
        'Unable to work, the breadwinner lost, or the household in hardship.',
        '일을 못 하게 되었어요. 또는 살기가 어려워졌어요.',
      ),
      livelihoodHit,
    ),
    required(
      'pros-tuition.school',
      `${guideline} §37②·§39`,
      words(
        '피해자나 자녀가 학교에 다녀요.',
        'The victim or a child is at school.',
        '당한 사람이나 아이가 학교에 다녀요.',
      ),
      atSchool,
    ),
    ...economicGate('pros-tuition'),
  ],
  documents: papersFor('ENR', 'INC', 'FAM'),
  deadline,
  amount: tuitionAmount,
  note: () => asOfGuideline(decisionClocks.meeting.label),
};

const funeral: ServiceRule = {
  slug: 'pros-funeral',
  institution: 'prosecution',
  confidence: 'medium',
  urgency: 'U0',
  clauses: [
    required(
      'pros-funeral.death',
      `${guideline} §37의2`,
      words('피해자가 범죄로 돌아가셨어요.', 'The victim died of the crime.', '범죄 때문에 돌아가셨어요.'),
      victimDied,
    ),
    ...economicGate('pros-funeral'),
  ],
  documents: papersFor('DEATH', 'FUN', 'FAM', 'SUBR'),
  deadline,
  amount: funeralAmount,
  note: () => asOfGuideline(decisionClocks.sameDay.label),
};

export const prosecutionEconomicRules: readonly ServiceRule[] = [
  medical,
  psychotherapy,
  livingAid,
  tuition,
  funeral,
];
