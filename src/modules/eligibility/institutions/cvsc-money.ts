import { type Words, words } from '../../../shared/text.ts';
import {
  boardDecides,
  notForPropertyOnly,
  offenderWeighed,
  responsibilityWeighed,
} from '../conditions/clauses.ts';
import { lawfulStay, personalCrime, treatedAtLeast, victimDied } from '../conditions/common.ts';
import { inGroup, someCrime } from '../conditions/crime.ts';
import { all, always, any, type Condition, isTrue, when } from '../logic.ts';
import {
  type Clause,
  type DocumentCode,
  discretion,
  excluding,
  papers,
  required,
  type ServiceRule,
  type Urgency,
} from '../rule.ts';

/**
 * The support centre's own money. It tops up what the prosecution office cannot pay, its own board decides,
 * and the sums differ by centre: no amount is stated.
 */
const law = '범죄피해자 보호법 시행령 §41①1나';

type Item = {
  readonly slug: string;
  readonly urgency: Urgency;
  readonly ground: readonly [label: Words, test: Condition];
  readonly papers: readonly DocumentCode[];
  readonly confidence: 'medium' | 'low';
  readonly further?: readonly Clause[];
};

/** 보호법·경제적 지원 지침 already covers this victim for the same purpose. */
const coveredByState: Condition = all(someCrime(inGroup('economicSupport')), lawfulStay);

const paidByOthers: Condition = isTrue('money.treatmentPaidByOthers');

const carerCannotCare: Condition = isTrue('harm.carerIncapacitated');
const livelihoodHit: Condition = any(isTrue('income.hardship'), isTrue('income.lost'));
const inSchool: Condition = any(
  isTrue('household.childInSchool'),
  when('victim.enrolled', (school) => school !== 'none'),
);

function item({
  slug,
  urgency,
  ground: [label, test],
  papers: codes,
  confidence,
  further = [],
}: Item): ServiceRule {
  return {
    slug,
    institution: 'cvsc',
    confidence,
    urgency,
    documents: papers(...codes),
    clauses: [
      notForPropertyOnly(slug, law),
      required(`${slug}.need`, law, label, test),
      offenderWeighed(slug, '범죄피해자 보호법 §19⑦의 취지'),
      ...further,
    ],
  };
}

const items: readonly Item[] = [
  {
    slug: 'cvsc-emergency-living',
    urgency: 'U1',
    confidence: 'low',
    papers: ['ID', 'FAM', 'INC', 'BANK', 'CASE'],
    ground: [
      words(
        '범죄로 생계가 어려워졌어요.',
        'The crime put the livelihood at risk.',
        '범죄 때문에 살기 어려워졌어요.',
      ),
      livelihoodHit,
    ],
    further: [
      responsibilityWeighed('cvsc-emergency-living', law),
      boardDecides('cvsc-emergency-living', law),
    ],
  },
  {
    slug: 'cvsc-medical',
    urgency: 'U2',
    confidence: 'low',
    papers: ['DX', 'BILL', 'CASE', 'BANK'],
    ground: [
      words(
        '범죄로 다쳐 치료를 받아요. 5주가 안 되어도 돼요.',
        'Treatment for an injury from the crime, also under five weeks.',
        '다쳐서 치료를 받아요. 5주가 안 돼도 괜찮아요.',
      ),
      isTrue('harm.bodily'),
    ],
    further: [
      excluding(
        'cvsc-medical.paid',
        law,
        words(
          '보험이나 가해자가 치료비를 모두 냈어요.',
          'Insurance or the offender paid for all treatment.',
          '다른 곳에서 치료비를 다 냈어요.',
        ),
        paidByOthers,
      ),
      discretion(
        'cvsc-medical.state-first',
        '범죄피해자에 대한 경제적 지원 업무처리지침 §28',
        words(
          '5주 이상의 치료는 공소청 치료비가 먼저예요.',
          'For five weeks or more the prosecution office pays first.',
          '5주나 그보다 오래 치료하면 공소청이 먼저 도와줘요.',
        ),
        treatedAtLeast(35),
        words(
          '공소청 치료비로 받지 못한 부분을 지원센터 심의회에 청할 수 있어요.',
          'Ask the centre’s board for what the prosecution office does not pay.',
        ),
      ),
    ],
  },
  {
    slug: 'cvsc-tuition',
    urgency: 'U3',
    confidence: 'low',
    papers: ['ENR', 'FAM'],
    ground: [
      words(
        '피해자나 자녀가 학교에 다니고 형편이 어려워요.',
        'The victim or a child is at school and in need.',
        '당한 사람이나 아이가 학교에 다녀요. 돈이 부족해요.',
      ),
      all(inSchool, livelihoodHit),
    ],
    further: [boardDecides('cvsc-tuition', law)],
  },
  {
    slug: 'cvsc-funeral',
    urgency: 'U1',
    confidence: 'low',
    papers: ['DEATH', 'FUN', 'FAM'],
    ground: [words('범죄로 가족을 잃었어요.', 'A family member died of the crime.'), victimDied],
    further: [boardDecides('cvsc-funeral', law)],
  },
  {
    slug: 'cvsc-job-prep',
    urgency: 'U3',
    confidence: 'low',
    papers: ['ENR', 'INC'],
    ground: [
      words(
        '범죄 때문에 일을 그만두었거나 직업 훈련을 받아요.',
        'The crime cost the job, or the person trains for work.',
        '범죄 때문에 일을 그만뒀어요. 또는 일을 배우고 있어요.',
      ),
      any(isTrue('work.leftBecauseOfCrime'), isTrue('work.training')),
    ],
    further: [boardDecides('cvsc-job-prep', law)],
  },
  {
    slug: 'cvsc-care-cost',
    urgency: 'U2',
    confidence: 'low',
    papers: ['FAM', 'DX'],
    ground: [
      words(
        '돌보던 사람이 다쳐서 가족을 돌보지 못해요.',
        'The person who cared for the family no longer can.',
        '가족을 돌보던 사람이 다쳐서 못 돌봐요.',
      ),
      carerCannotCare,
    ],
    further: [boardDecides('cvsc-care-cost', law)],
  },
  {
    slug: 'cvsc-cleanup',
    urgency: 'U1',
    confidence: 'medium',
    papers: ['CASE'],
    ground: [
      words('집이 범죄 현장이에요.', 'The home is the scene of the crime.', '우리 집에서 일어난 일이에요.'),
      all(isTrue('safety.crimeAtHome'), personalCrime),
    ],
  },
];

/** 스마일공익신탁: the last resort for those the Act does not reach. */
const smileTrust: ServiceRule = {
  slug: 'smile-trust',
  institution: 'cvsc',
  confidence: 'low',
  urgency: 'U3',
  documents: papers('FAM', 'INC', 'CASE'),
  clauses: [
    required(
      'smile-trust.hardship',
      '공익신탁법; 스마일공익신탁 운용 기준',
      words('범죄로 형편이 어려워요.', 'The crime brought hardship.', '범죄 때문에 돈이 부족해요.'),
      livelihoodHit,
    ),
    excluding(
      'smile-trust.covered',
      '공익신탁법; 스마일공익신탁 운용 기준',
      words(
        '같은 항목을 범죄피해자 보호법의 제도로 받을 수 있어요.',
        'The Act’s own schemes cover the same item.',
        '같은 도움을 나라에서 받을 수 있어요.',
      ),
      coveredByState,
    ),
    discretion(
      'smile-trust.trust',
      '공익신탁법; 스마일공익신탁 운용 기준',
      words(
        '법무부가 추천하고 신탁이 심사해요.',
        'The ministry recommends, the trust decides.',
        '법무부가 추천해요. 그다음에 다른 곳이 살펴보고 정해요.',
      ),
      always,
      words('다른 제도로 받을 수 없다는 점을 보여 주면 도움이 돼요.', 'Show that no other scheme can pay.'),
    ),
  ],
};

export const cvscMoneyRules: readonly ServiceRule[] = [...items.map(item), smileTrust];
