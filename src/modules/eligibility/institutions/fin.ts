import { type Words, words } from '../../../shared/text.ts';
import { lawfulStay } from '../conditions/common.ts';
import { inGroup, someCrime } from '../conditions/crime.ts';
import { atMost } from '../conditions/thresholds.ts';
import { all, any, type Condition, type Context, isTrue, when } from '../logic.ts';
import {
  type Clause,
  type Confidence,
  type DocumentCode,
  excluding,
  papers,
  required,
  type ServiceRule,
  type Urgency,
} from '../rule.ts';

/** 서민금융통합지원센터 (1397). Products and rates change every year: nothing here is more than a first look. */
const act = '서민의 금융생활 지원에 관한 법률';

const lowIncome: Condition = atMost('income.annual', 'haessal-income');

const lowIncomeAndCredit: Condition = all(
  isTrue('finance.lowestCredit'),
  atMost('income.annual', 'haessal-income-low-credit'),
);

const overdue: Condition = when('finance.overdueDays', (days) => days > 0);

const debtWithin: Condition = all(
  when('finance.debtTotal', (total) => total > 0),
  atMost('finance.debtTotal', 'debt-total-ceiling'),
);

/** A person asked for help with money, and may enter into a loan here. */
function asked(slug: string): readonly Clause[] {
  return [
    required(
      `${slug}.asked`,
      act,
      words('금융 상담을 원해요.', 'The person wants help with money.', '돈이나 빚 이야기를 하고 싶어요.'),
      isTrue('wishes.finance'),
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
  ];
}

/** Loans are not made while a debt is overdue or under a court’s plan. */
function notInDefault(slug: string): readonly Clause[] {
  return [
    excluding(
      `${slug}.overdue`,
      '서민금융진흥원 상품 안내',
      words('지금 연체하고 있어요.', 'A debt is overdue.', '갚을 날이 지난 빚이 있어요.'),
      overdue,
    ),
    excluding(
      `${slug}.rehabilitation`,
      '서민금융진흥원 상품 안내',
      words(
        '개인회생이 진행 중이에요.',
        'A court’s debt plan is under way.',
        '법원에서 빚을 줄이는 일을 하고 있어요.',
      ),
      isTrue('finance.inRehabilitation'),
    ),
  ];
}

type Product = {
  readonly slug: string;
  readonly urgency: Urgency;
  readonly confidence: Confidence;
  readonly clauses: readonly Clause[];
  readonly papers?: readonly DocumentCode[];
  readonly note?: (context: Context) => Words;
};

function product({ slug, urgency, confidence, clauses, papers: codes = [], note }: Product): ServiceRule {
  return {
    slug,
    institution: 'finance',
    confidence,
    urgency,
    documents: papers(...codes),
    clauses,
    ...(note === undefined ? {} : { note }),
  };
}

const yearly = () =>
  words(
    '상품 이름과 금리가 해마다 바뀌어요. 1397에 확인해 주세요.',
    'Products and rates change every year; check with 1397.',
  );

/** 대부업법 as amended on 2025-07-22: loans by threat or of extreme interest are void, principal included. */
function lendingNote({ day }: Context): Words {
  return day < '2025-07-22'
    ? words('변호사가 채무자 대신 추심을 상대해 줘요(무료).', 'A lawyer faces the collectors for you, free.')
    : words(
        '변호사가 채무자 대신 추심을 상대해 줘요(무료). 2025년 7월 22일부터 폭행·협박으로 맺었거나 이자가 지나치게 높은(한 해 60% 초과) 대부계약은 원금도 갚지 않아도 돼요. 계약마다 확인해야 하니 먼저 상담하세요.',
        'A lawyer faces the collectors for you, free. Since 22 July 2025 loans made by violence or threat, or at more than 60 % a year, are void, principal included; ask first, each contract is checked.',
      );
}

export const microfinanceRules: readonly ServiceRule[] = [
  product({
    slug: 'fin-haessal-general',
    urgency: 'U3',
    confidence: 'low',
    papers: ['ID', 'INC'],
    note: yearly,
    clauses: [
      ...asked('fin-haessal-general'),
      required(
        'fin-haessal-general.income',
        '서민금융진흥원 상품 안내',
        words(
          '연소득이 3,500만원 이하이거나, 신용이 낮고 4,500만원 이하예요.',
          'Yearly income up to KRW 35 million, or 45 million with low credit.',
          '1년에 3,500만 원보다 많이 벌지 않아요. 신용이 낮으면 4,500만 원까지 돼요.',
        ),
        any(lowIncome, lowIncomeAndCredit),
      ),
      required(
        'fin-haessal-general.employed',
        '서민금융진흥원 상품 안내',
        words(
          '일하고 있어요(석 달 이상).',
          'In work (three months or more).',
          '석 달이나 그보다 오래 일하고 있어요.',
        ),
        isTrue('work.employed'),
      ),
      ...notInDefault('fin-haessal-general'),
    ],
  }),
  product({
    slug: 'fin-haessal-special',
    urgency: 'U2',
    confidence: 'low',
    papers: ['ID', 'INC'],
    note: yearly,
    clauses: [
      ...asked('fin-haessal-special'),
      required(
        'fin-haessal-special.refused',
        '서민금융진흥원 상품 안내',
        words('다른 곳에서 대출을 거절당했어요.', 'Refused elsewhere.', '다른 곳에서 돈을 안 빌려줬어요.'),
        isTrue('finance.refusedElsewhere'),
      ),
      ...notInDefault('fin-haessal-special'),
    ],
  }),
  product({
    slug: 'fin-illegal-lending-prevention',
    urgency: 'U1',
    confidence: 'medium',
    papers: ['ID'],
    note: yearly,
    clauses: [
      ...asked('fin-illegal-lending-prevention'),
      required(
        'fin-illegal-lending-prevention.credit',
        '서민금융진흥원 상품 안내',
        words('신용이 하위 20%예요.', 'Credit in the lowest fifth.', '신용 점수가 아주 낮아요.'),
        isTrue('finance.lowestCredit'),
      ),
      required(
        'fin-illegal-lending-prevention.income',
        '서민금융진흥원 상품 안내',
        words(
          '연소득이 3,500만원 이하예요.',
          'Yearly income up to KRW 35 million.',
          '1년에 3,500만 원보다 많이 벌지 않아요.',
        ),
        lowIncome,
      ),
    ],
  }),
  product({
    slug: 'fin-microcredit',
    urgency: 'U3',
    confidence: 'medium',
    papers: ['ID', 'INC'],
    note: yearly,
    clauses: [
      ...asked('fin-microcredit'),
      required(
        'fin-microcredit.group',
        '미소금융재단 상품 안내',
        words(
          '기초수급·차상위(기초수급 바로 위 소득)이거나 신용이 하위 20%예요.',
          'On basic security, near poor, or in the lowest fifth of credit.',
          '나라의 도움을 받는 집이에요. 또는 신용 점수가 아주 낮아요.',
        ),
        any(isTrue('aid.livelihoodBenefit'), isTrue('aid.nearPoor'), isTrue('finance.lowestCredit')),
      ),
    ],
  }),
  product({
    slug: 'fin-debt-adjustment',
    urgency: 'U2',
    confidence: 'high',
    papers: ['ID', 'DEBT'],
    note: () =>
      words(
        '연체 30일 이하는 신속채무조정, 31~89일은 프리워크아웃, 90일부터는 개인워크아웃이에요(1600-5500).',
        'Up to 30 days overdue: fast adjustment; 31–89: pre-workout; from 90: workout (1600-5500).',
      ),
    clauses: [
      ...asked('fin-debt-adjustment'),
      required(
        'fin-debt-adjustment.debt',
        '신용회복지원협약',
        words(
          '갚을 빚이 있고 15억원 이하예요.',
          'There is debt, up to KRW 1.5 billion.',
          '빚이 있어요. 15억 원보다 많지 않아요.',
        ),
        debtWithin,
      ),
    ],
  }),
  product({
    slug: 'fin-rehab-bankruptcy-link',
    urgency: 'U3',
    confidence: 'high',
    papers: ['ID', 'DEBT', 'INC', 'ASSET'],
    clauses: [
      required(
        'fin-rehab-bankruptcy-link.asked',
        '채무자 회생 및 파산에 관한 법률',
        words('금융 상담을 원해요.', 'The person wants help with money.', '돈이나 빚 이야기를 하고 싶어요.'),
        isTrue('wishes.finance'),
      ),
      required(
        'fin-rehab-bankruptcy-link.insolvent',
        '채무자 회생 및 파산에 관한 법률 §579·§294',
        words('빚을 갚을 수 없는 상태예요.', 'The debts can no longer be paid.', '빚을 갚을 수 없어요.'),
        isTrue('finance.insolvent'),
      ),
    ],
  }),
  product({
    slug: 'fin-illegal-lending-report',
    urgency: 'U1',
    confidence: 'medium',
    papers: ['DEBT'],
    note: lendingNote,
    clauses: [
      required(
        'fin-illegal-lending-report.victim',
        '대부업법, 채권추심법 §8의2',
        words(
          '불법사금융이나 불법추심을 당했어요.',
          'A victim of illegal lending or collection.',
          '이자를 너무 많이 달라고 해요. 또는 빚을 갚으라고 겁을 줘요.',
        ),
        any(isTrue('finance.illegalLoan'), someCrime(inGroup('lending'))),
      ),
    ],
  }),
];
