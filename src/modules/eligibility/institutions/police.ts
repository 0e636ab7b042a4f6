import { words } from '../../../shared/text.ts';
import { mustFearHarm, ordinarilyReported } from '../conditions/clauses.ts';
import { highRisk, homeUnsafe } from '../conditions/common.ts';
import { inGroup, someCrime } from '../conditions/crime.ts';
import { any, type Condition, isOneOf, isTrue, when } from '../logic.ts';
import { type Clause, excluding, ordinary, papers, required, type ServiceRule } from '../rule.ts';
import { policeInvestigationRules } from './police-investigation.ts';
import { policeMeasureRules } from './police-measures.ts';

/** 경찰 안전조치 (신변보호) and what belongs to it. Danger comes before every paper. */
const rules = '경찰청 피해자 보호 및 지원에 관한 규칙';
const protection = `범죄피해자 보호법 §9①; ${rules} §28–32`;

/** 스토킹·교제·가정·성폭력: the offender stood close to the victim, or the crime is one of these. */
const relationalCrime: Condition = any(
  isOneOf(
    'relation.kind',
    'intimate',
    'former-intimate',
    'spouse',
    'de-facto-spouse',
    'former-spouse',
    'lineal',
    'sibling',
    'collateral',
    'in-law',
  ),
  someCrime(inGroup('stalking', 'sexual', 'childSex', 'childAbuse')),
);

function highRiskOrNeed(slug: string): Clause {
  return ordinary(
    `${slug}.high-risk`,
    `${rules} §29`,
    words('위험도가 높음 이상이에요.', 'The risk grade is high or very high.', '많이 위험해요.'),
    highRisk,
    words(
      '위험도가 낮아도 필요하다고 인정되면 받을 수 있어요. 걱정되는 일을 구체적으로 말해 주세요.',
      'A lower grade may still get it where needed. Say exactly what you are afraid of.',
    ),
  );
}

export const policeSafetyRules: readonly ServiceRule[] = [
  {
    slug: 'police-safety-measures',
    institution: 'police',
    confidence: 'high',
    urgency: 'U0',
    documents: papers('FORM'),
    clauses: [
      mustFearHarm('police-safety-measures', `${protection}; 특정범죄신고자 등 보호법 §13`),
      ordinarilyReported('police-safety-measures', `${rules} §28`),
    ],
  },
  {
    slug: 'police-smartwatch',
    institution: 'police',
    confidence: 'high',
    urgency: 'U0',
    documents: papers('CONS'),
    clauses: [
      mustFearHarm('police-smartwatch', protection),
      ordinarilyReported('police-smartwatch', `${rules} §28–29`),
      highRiskOrNeed('police-smartwatch'),
      excluding(
        'police-smartwatch.no-network',
        `${rules} §29`,
        words(
          '기기가 연결되지 않는 곳에 살아요.',
          'The device has no network where the person lives.',
          '전화가 잘 안 되는 곳에 살아요.',
        ),
        when('safety.deviceReachable', (reachable) => !reachable),
      ),
    ],
  },
  {
    slug: 'police-112-registration',
    institution: 'police',
    confidence: 'high',
    urgency: 'U0',
    documents: papers(),
    clauses: [
      mustFearHarm('police-112-registration', protection),
      ordinarilyReported('police-112-registration', `${rules} §28`),
    ],
  },
  {
    slug: 'police-cctv',
    institution: 'police',
    confidence: 'medium',
    urgency: 'U1',
    documents: papers('CONS'),
    clauses: [
      mustFearHarm('police-cctv', protection),
      ordinarilyReported('police-cctv', `${rules} §28–29`),
      highRiskOrNeed('police-cctv'),
      required(
        'police-cctv.home-known',
        `${rules} §29 4호`,
        words('가해자가 집을 알아요.', 'The offender knows the home.', '나쁜 일을 한 사람이 집을 알아요.'),
        isTrue('offender.knowsHome'),
      ),
      required(
        'police-cctv.owner',
        `${rules} §29 4호`,
        words('집주인이 설치에 동의해요.', 'The owner of the home agrees.', '집주인이 달아도 된다고 해요.'),
        isTrue('safety.cctvOwnerConsents'),
      ),
    ],
  },
  {
    slug: 'police-temp-lodging',
    institution: 'police',
    confidence: 'high',
    urgency: 'U0',
    documents: papers(),
    clauses: [
      required(
        'police-temp-lodging.no-safe-place',
        `${rules} §33`,
        words(
          '머물 안전한 곳이 없거나 집이 드러났어요.',
          'There is no safe place to stay, or the home is exposed.',
          '안전하게 있을 곳이 없어요. 또는 집을 들켰어요.',
        ),
        homeUnsafe,
      ),
    ],
  },
  {
    slug: 'police-private-guard',
    institution: 'police',
    confidence: 'medium',
    urgency: 'U0',
    documents: papers('FORM', 'CONS'),
    clauses: [
      mustFearHarm('police-private-guard', `${protection}; 경찰청 고위험 피해자 민간경호 사업`),
      ordinarilyReported('police-private-guard', '경찰청 고위험 피해자 민간경호 사업 (2025)'),
      ordinary(
        'police-private-guard.very-high',
        '경찰청 고위험 피해자 민간경호 사업 (2025)',
        words(
          '위험도가 매우높음이거나 경찰서장이 필요를 인정했어요.',
          'The grade is very high, or the station head recognises the need.',
          '아주 많이 위험해요. 또는 경찰이 필요하다고 했어요.',
        ),
        any(isOneOf('safety.riskGrade', 'very-high'), isTrue('safety.stationHeadRecognises')),
        words(
          '경찰서장이 필요를 인정하면 받을 수 있어요.',
          'It is possible where the head of the station recognises the need.',
        ),
      ),
      ordinary(
        'police-private-guard.relational',
        '경찰청 고위험 피해자 민간경호 사업 (2025)',
        words(
          '스토킹·교제폭력·가정폭력·성폭력 같은 관계성 범죄예요.',
          'A crime out of a relation: stalking, dating, domestic or sexual violence.',
          '따라다닌 일, 때린 일, 성폭력 같은 범죄예요.',
        ),
        relationalCrime,
        words('보복 위험이 크다는 점을 말하면 살펴봐요.', 'A grave risk of reprisal is weighed.'),
      ),
      excluding(
        'police-private-guard.detained',
        '경찰청 고위험 피해자 민간경호 사업 (2025)',
        words('가해자가 갇혀 있어요.', 'The offender is in custody.', '나쁜 일을 한 사람이 갇혀 있어요.'),
        isTrue('offender.detained'),
      ),
    ],
  },
];

export const policeRules: readonly ServiceRule[] = [
  ...policeSafetyRules,
  ...policeMeasureRules,
  ...policeInvestigationRules,
];
