import { words } from '../../../shared/text.ts';
import { harmed, highRisk, homeUnsafe, inSeoul, stalkingCrime } from '../conditions/common.ts';
import { all, any, type Condition, type Context, isOneOf, isTrue } from '../logic.ts';
import {
  type Amount,
  type Clause,
  type DocumentCode,
  discretion,
  ordinary,
  papers,
  required,
  type ServiceRule,
  type Urgency,
} from '../rule.ts';

/** 서울시 스토킹 피해자 원스톱지원센터: for people stalked who live or work in Seoul, or whom the police send. */
const act = '스토킹방지법';

/** Living or working in Seoul is how the centre is understood to choose; the police hot line (APO) also leads in. */
const openTo: Condition = any(inSeoul, isOneOf('applicant.referredBy', 'police'));

function stalked(slug: string, law: string): readonly Clause[] {
  return [
    required(
      `${slug}.stalking`,
      law,
      words('스토킹 피해예요.', 'The person is stalked.', '누가 자꾸 따라다녀요.'),
      stalkingCrime,
    ),
    ordinary(
      `${slug}.seoul`,
      '서울시 스토킹 피해자 원스톱지원센터 운영 기준',
      words(
        '서울에 살거나 서울에서 일해요. 경찰이 연결해도 돼요.',
        'The person lives or works in Seoul, or the police refer.',
        '서울에 살거나 서울에서 일해요. 경찰이 보내 줘도 돼요.',
      ),
      openTo,
      words(
        '거주 기준은 공개되지 않았어요. 센터에 물어보고, 안 되면 가까운 지역의 기관이나 1366으로 이어 드려요.',
        'The rule of residence is not published: ask the centre, else a place near you or 1366 takes over.',
      ),
    ),
  ];
}

type Service = {
  readonly slug: string;
  readonly law: string;
  readonly urgency: Urgency;
  readonly confidence?: 'low';
  readonly papers?: readonly DocumentCode[];
  readonly further?: readonly Clause[];
  readonly amount?: (context: Context) => Amount;
};

function service({
  slug,
  law,
  urgency,
  confidence,
  papers: codes = [],
  further = [],
  amount,
}: Service): ServiceRule {
  return {
    slug,
    institution: 'stalking',
    confidence: confidence ?? 'medium',
    urgency,
    documents: papers(...codes),
    clauses: [...stalked(slug, law), ...further],
    ...(amount === undefined ? {} : { amount }),
  };
}

/** 이주비: the ceiling is a press figure and differs by year. */
function movingCost({ parameters }: Context): Amount {
  const row = parameters.row('seoul-moving-ceiling');
  return {
    kind: row === undefined ? 'unknown' : 'ceiling',
    min: null,
    max: row?.value ?? null,
    per: 'once',
    law: '서울시 스토킹 피해자 이주비 지원사업',
    note: words(
      '언론에 나온 한도예요. 실제 금액은 센터에 확인해 주세요.',
      'The ceiling is a press figure; ask the centre for the exact sum.',
      '신문에 나온 돈이에요. 정확한 돈은 물어보세요.',
    ),
    trace: [],
    missing: [],
    assumed: false,
  };
}

export const stalkingRules: readonly ServiceRule[] = [
  service({ slug: 'seoul-stalking-counsel', law: `${act} §8–9`, urgency: 'U1', papers: ['CONS'] }),
  service({ slug: 'seoul-stalking-psych', law: `${act} §9 2호`, urgency: 'U2' }),
  service({ slug: 'seoul-stalking-legal', law: `${act} §9 6호`, urgency: 'U2', papers: ['CASE'] }),
  service({
    slug: 'seoul-stalking-medical',
    law: `${act} §9 5호`,
    urgency: 'U2',
    confidence: 'low',
    papers: ['BILL'],
    further: [
      required(
        'seoul-stalking-medical.harm',
        `${act} §9 5호`,
        words('몸이나 마음의 치료가 필요해요.', 'Treatment of body or mind is needed.'),
        harmed,
      ),
    ],
  }),
  service({
    slug: 'seoul-stalking-shelter',
    law: `${act} §9 3호`,
    urgency: 'U0',
    further: [
      required(
        'seoul-stalking-shelter.need',
        `${act} §9 3호`,
        words(
          '머물 안전한 곳이 없거나 집이 드러났어요.',
          'There is no safe place to stay, or the home is exposed.',
          '안전하게 있을 곳이 없어요. 또는 집을 들켰어요.',
        ),
        homeUnsafe,
      ),
    ],
  }),
  service({
    slug: 'seoul-stalking-moving',
    law: '서울시 스토킹 피해자 이주비 지원사업',
    urgency: 'U1',
    papers: ['MOVE', 'CASE'],
    amount: movingCost,
    further: [
      required(
        'seoul-stalking-moving.home-known',
        '서울시 스토킹 피해자 이주비 지원사업',
        words('가해자가 집을 알아요.', 'The offender knows the home.', '나쁜 일을 한 사람이 집을 알아요.'),
        isTrue('offender.knowsHome'),
      ),
      required(
        'seoul-stalking-moving.move',
        '서울시 스토킹 피해자 이주비 지원사업',
        words('이사했거나 이사하려고 해요.', 'The person moved or wants to move.'),
        any(isTrue('wishes.moveHome'), isTrue('wishes.moved')),
      ),
    ],
  }),
  service({
    slug: 'seoul-stalking-guard',
    law: '서울시 스토킹 피해자 민간경호 지원사업',
    urgency: 'U0',
    papers: ['CASE'],
    further: [
      ordinary(
        'seoul-stalking-guard.high-risk',
        '서울시 스토킹 피해자 민간경호 지원사업',
        words(
          '위험도가 높고, 가해자가 풀려났거나 집에 침입했어요.',
          'The risk is high and the offender was released or intruded.',
          '많이 위험해요. 나쁜 일을 한 사람이 풀려났거나 집에 들어왔어요.',
        ),
        all(highRisk, any(isTrue('offender.releasedWithin3Months'), isTrue('safety.crimeAtHome'))),
        words(
          '위험이 커졌다는 점을 말하면 센터가 경찰과 함께 살펴봐요.',
          'Say how the danger grew; the centre weighs it with the police.',
        ),
      ),
      discretion(
        'seoul-stalking-guard.detained',
        '서울시 스토킹 피해자 민간경호 지원사업',
        words('가해자가 갇혀 있어요.', 'The offender is in custody.', '나쁜 일을 한 사람이 갇혀 있어요.'),
        isTrue('offender.detained'),
        words('곧 풀려날 수 있다면 그 날짜를 알려 주세요.', 'If release is near, tell the centre the day.'),
      ),
    ],
  }),
];
