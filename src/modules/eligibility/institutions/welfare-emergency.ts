import { words } from '../../../shared/text.ts';
import { homeUnsafe } from '../conditions/common.ts';
import { atMost, surelyWithinMedian } from '../conditions/thresholds.ts';
import { all, any, type Condition, type Context, isTrue } from '../logic.ts';
import type { ParameterName } from '../parameters.ts';
import {
  type Amount,
  type Clause,
  type DocumentCode,
  discretion,
  excluding,
  ordinary,
  papers,
  required,
  type ServiceRule,
  type Urgency,
} from '../rule.ts';
import { crisis, family, gravelyIll, perhapsCrisis } from './welfare-crisis.ts';

/** 긴급복지: help first, checks afterwards (긴급복지지원법), and 서울형 긴급복지 beside it. */
const act = '긴급복지지원법';

const incomeWithin: Condition = surelyWithinMedian('emergency-income-percent');

const assetsWithin: Condition = all(
  atMost('assets.total', 'emergency-assets-city'),
  atMost('assets.financial', 'emergency-cash'),
);

const helpFirst = words(
  '먼저 돕고 나중에 확인하는 제도예요. 지금의 위기를 설명하면 담당 공무원이 현장을 확인하고 먼저 지원할 수 있어요(§8).',
  'Help comes first and checks later: explain the crisis and the officer can act after a visit (§8).',
  '먼저 도와주고 나중에 확인해요. 지금 얼마나 힘든지 말해 주세요.',
);

function emergencyGate(slug: string): readonly Clause[] {
  return [
    ordinary(
      `${slug}.foreigner`,
      `${act} §5의2, 시행령 §1의2`,
      words(
        '대한민국 국민이거나 한국인의 배우자·자녀 양육자·난민이에요.',
        'Korean, family of a Korean, or a refugee.',
        '한국 사람이에요. 한국 가족이 있는 외국 사람이나 난민도 돼요.',
      ),
      family,
      words(
        '자기 책임 없이 범죄 피해를 입은 외국인도 받을 수 있어요. 사건사실확인원처럼 피해를 보여 주는 서류 하나를 내세요.',
        'A foreigner harmed by a crime without own fault is covered too; bring one paper that shows the crime.',
      ),
    ),
    ordinary(
      `${slug}.income`,
      `${act} §5, 시행령 §7`,
      words(
        '가구 소득이 기준 중위소득(전국 가구 소득의 한가운데 값)의 75% 이하예요.',
        'Household income within 75 % of the median.',
        '우리 집이 버는 돈이 정해진 것보다 적어요.',
      ),
      incomeWithin,
      helpFirst,
    ),
    ordinary(
      `${slug}.assets`,
      `${act} §5, 시행령 §7`,
      words(
        '재산이 2억 4,100만원(대도시), 금융재산이 600만원(생활준비금 별도) 이하예요.',
        'Assets up to KRW 241 million (large cities), cash up to KRW 6 million besides living reserves.',
        '가진 집과 돈이 정해진 것보다 적어요.',
      ),
      assetsWithin,
      helpFirst,
    ),
  ];
}

/** §3②: no double help of the same content. */
function sameHelp(slug: string, ...tests: readonly Condition[]): Clause {
  return excluding(
    `${slug}.same-help`,
    `${act} §3②`,
    words(
      '다른 법으로 같은 내용의 지원을 받고 있어요.',
      'The same help is received under another law.',
      '같은 도움을 다른 곳에서 받고 있어요.',
    ),
    any(...tests),
  );
}

function ceiling(context: Context, name: ParameterName, per: Amount['per'], law: string): Amount {
  const row = context.parameters.row(name);
  return {
    kind: row === undefined ? 'unknown' : 'ceiling',
    min: null,
    max: row?.value ?? null,
    per,
    law,
    trace: [],
    missing: [],
    assumed: row?.standing === 'assumed',
  };
}

/** Published sums are known for households of one and of four; others are looked up by the office. */
function livingAmount(context: Context): Amount {
  const law = `${act} §9①1가`;
  const note = words(
    '한 달 금액이고 석 달, 길면 여섯 달까지예요.',
    'Per month, for three months, at most six.',
  );
  const members = context.facts.household?.members;
  if (members === 1) return { ...ceiling(context, 'emergency-living-1', 'month', law), note };
  if (members === 4) return { ...ceiling(context, 'emergency-living-4', 'month', law), note };
  return {
    kind: 'decided-by-body',
    min: null,
    max: null,
    per: 'month',
    law,
    note,
    trace: [],
    missing: members === undefined ? ['household.members'] : [],
    assumed: false,
  };
}

type Emergency = {
  readonly slug: string;
  readonly urgency: Urgency;
  readonly grounds: readonly Clause[];
  readonly same: readonly Clause[];
  readonly papers: readonly DocumentCode[];
  readonly amount?: (context: Context) => Amount;
};

function emergency({ slug, urgency, grounds, same, papers: codes, amount }: Emergency): ServiceRule {
  return {
    slug,
    institution: 'welfare',
    confidence: 'medium',
    urgency,
    documents: papers(...codes),
    clauses: [...grounds, ...emergencyGate(slug), ...same],
    ...(amount === undefined ? {} : { amount }),
    note: () =>
      words(
        '말로 신청해도 돼요. 거절되면 30일 안에 이의신청할 수 있어요.',
        'You can apply by word of mouth; a refusal can be objected to within 30 days.',
      ),
  };
}

export const welfareEmergencyRules: readonly ServiceRule[] = [
  emergency({
    slug: 'welfare-emergency-living',
    urgency: 'U0',
    papers: ['ID'],
    grounds: [
      required(
        'welfare-emergency-living.need',
        `${act} §2`,
        words(
          '범죄 때문에 생계가 위태롭거나, 살림이 어렵거나, 집을 옮기려고 해요.',
          'The crime endangers the livelihood, brought hardship, or forces a move.',
          '범죄 때문에 살기 어려워요. 또는 이사하려고 해요.',
        ),
        perhapsCrisis,
      ),
      ordinary(
        'welfare-emergency-living.crisis',
        `${act} §2`,
        words(
          '생계를 맡던 사람을 잃었거나, 크게 다쳤거나, 가정폭력·가족의 성폭력·학대·화재를 겪었거나, 소득이 끊겼어요.',
          'Breadwinner lost, grave injury, domestic violence, sexual violence in the family, abuse, fire, or loss of income.',
          '갑자기 큰일이 생겼어요. 많이 다쳤거나 버는 돈이 끊겼어요.',
        ),
        crisis,
        words(
          '법이 이름을 든 위기가 아니어도 고시나 구청이 인정하는 위기일 수 있어요. 지금 어려운 점을 말하세요.',
          'A crisis the act does not name may be recognised by the ministry’s notice or the district: say what is hard now.',
        ),
      ),
    ],
    same: [sameHelp('welfare-emergency-living', isTrue('aid.livelihoodBenefit'), isTrue('aid.shelterCare'))],
    amount: livingAmount,
  }),
  emergency({
    slug: 'welfare-emergency-medical',
    urgency: 'U1',
    papers: ['ID', 'DX', 'BILL'],
    grounds: [
      required(
        'welfare-emergency-medical.injury',
        `${act} §2 2호, §9①1나`,
        words(
          '크게 다치거나 아파서 병원 치료가 필요해요.',
          'A grave injury or illness needs hospital care.',
          '많이 다치거나 아파서 병원에 가야 해요.',
        ),
        gravelyIll,
      ),
    ],
    same: [
      discretion(
        'welfare-emergency-medical.same-help',
        `${act} §3②`,
        words('생계급여를 받고 있어요.', 'Receiving livelihood benefit.', '나라에서 생활비를 받고 있어요.'),
        isTrue('aid.livelihoodBenefit'),
        words(
          '의료급여로 이미 받는 치료비는 빼고, 받지 못하는 치료비를 물어보세요.',
          'What medical benefit already pays is left out; ask for what it does not pay.',
        ),
      ),
    ],
    amount: (context) => ceiling(context, 'emergency-medical', 'case', `${act} §9①1나`),
  }),
  emergency({
    slug: 'welfare-emergency-housing',
    urgency: 'U1',
    papers: ['ID'],
    grounds: [
      required(
        'welfare-emergency-housing.need',
        `${act} §2, §9①1다`,
        words(
          '머물 안전한 곳이 없거나 집이 드러났어요.',
          'There is no safe place, or the home is exposed.',
          '안전하게 있을 곳이 없어요. 또는 집을 들켰어요.',
        ),
        homeUnsafe,
      ),
    ],
    same: [sameHelp('welfare-emergency-housing', isTrue('aid.shelterCare'))],
  }),
  {
    slug: 'seoul-emergency-welfare',
    institution: 'welfare',
    confidence: 'low',
    urgency: 'U1',
    documents: papers('ID', 'INC'),
    clauses: [
      required(
        'seoul-emergency-welfare.seoul',
        '서울특별시 긴급복지 지원 기준',
        words('서울에 살아요.', 'Living in Seoul.'),
        isTrue('region.seoulHome'),
      ),
      required(
        'seoul-emergency-welfare.crisis',
        '서울특별시 긴급복지 지원 기준',
        words('갑자기 생활이 어려워졌어요.', 'A sudden crisis.', '갑자기 살기 어려워졌어요.'),
        perhapsCrisis,
      ),
      ordinary(
        'seoul-emergency-welfare.person',
        '서울특별시 긴급복지 지원 기준',
        words(
          '대한민국 국민이거나 한국인의 배우자·자녀 양육자·난민이에요.',
          'Korean, family of a Korean, or a refugee.',
          '한국 사람이에요. 한국 가족이 있는 외국 사람이나 난민도 돼요.',
        ),
        family,
        words('외국인은 동주민센터가 확인해요.', 'For foreigners the community centre checks.'),
      ),
      ordinary(
        'seoul-emergency-welfare.income',
        '서울특별시 긴급복지 지원 기준',
        words(
          '가구 소득이 기준 중위소득(전국 가구 소득의 한가운데 값) 이하예요.',
          'Household income within the median.',
          '우리 집이 버는 돈이 많지 않아요.',
        ),
        surelyWithinMedian('seoul-emergency-income-percent'),
        words('동주민센터가 사정을 보고 정해요.', 'The community centre decides on the circumstances.'),
      ),
      ordinary(
        'seoul-emergency-welfare.assets',
        '서울특별시 긴급복지 지원 기준',
        words(
          '재산이 4억 900만원 이하예요.',
          'Assets up to KRW 409 million.',
          '가진 재산이 4억 900만 원보다 많지 않아요.',
        ),
        atMost('assets.total', 'seoul-emergency-assets'),
        words('동주민센터가 사정을 보고 정해요.', 'The community centre decides on the circumstances.'),
      ),
      excluding(
        'seoul-emergency-welfare.national',
        '서울특별시 긴급복지 지원 기준',
        words(
          '같은 항목으로 국가 긴급복지를 받고 있어요.',
          'The national scheme pays the same item.',
          '같은 도움을 나라에서 받고 있어요.',
        ),
        isTrue('aid.emergencyWelfare'),
      ),
    ],
  },
];
