import { words } from '../../../shared/text.ts';
import { responsibilityWeighed } from '../conditions/clauses.ts';
import { inKorea, offenderWouldBenefit } from '../conditions/common.ts';
import { crimeAll, crimeNot, inGroup, someCrime } from '../conditions/crime.ts';
import { type ApplicationClock, stillInTime } from '../deadlines/application.ts';
import { all, any, type Condition, isOneOf, isTrue, when } from '../logic.ts';
import { type Clause, discretion, ordinary, required } from '../rule.ts';

/** What all kinds of 경제적 지원 ask (범죄피해자에 대한 경제적 지원 업무처리지침, 대검 예규 제1391호, 2023-12-29). */
export const guideline = '경제적 지원 업무처리지침';

/** §3①: the list of offences, and its last limb "기타 생명·신체의 안전을 해하는 범죄". */
const listed = inGroup('economicSupport');
const listedOrCatchAll = inGroup('economicSupport', 'economicCatchAll');

export const economicClock: ApplicationClock = {
  law: `${guideline} §4`,
  label: words(
    '피해와 가해자를 안 날부터 3년, 피해가 생긴 날부터 10년 안에 신청해요. 미성년자 성폭력은 어른이 될 때까지 기간이 가지 않아요.',
    'Apply within 3 years of knowing harm and offender and 10 years of the harm. For a minor’s sexual abuse nothing runs before adulthood.',
    '누가 했는지 안 날부터 3년 안에 신청해요. 일이 있던 날부터는 10년 안이에요. 어릴 때 당한 성폭력은 어른이 된 뒤부터 세어요.',
  ),
  needsOffender: true,
  minorsWait: true,
};

const inTime = stillInTime(economicClock);

/** §2, §5–6의2: the victim, a spouse (사실혼), lineal and other relatives within the fourth degree, or on their behalf. */
const entitled: Condition = isOneOf(
  'applicant.role',
  'victim',
  'spouse',
  'de-facto-spouse',
  'child',
  'parent',
  'grandparent',
  'grandchild',
  'sibling',
  'relative-within-4',
  'guardian',
  'agent',
  'agency',
);

/** §3②3: Korean; or lawful stay, and registered when the offender is foreign too. */
const stayAllows: Condition = any(
  isOneOf('victim.nationality', 'korean'),
  all(
    isTrue('stay.lawful'),
    any(
      when('offender.foreign', (foreign) => !foreign),
      isTrue('stay.registered'),
    ),
  ),
);

const committee = words(
  '심의위원회가 사정을 보고 정해요. 피해가 생명·신체에 미친 영향을 보여 주는 자료를 내세요.',
  'The committee decides; bring what shows the effect on life and body.',
);

/** Clauses of §2–4 and §3②. Crime clauses build on each other so that one crime must pass them all. */
export function economicGate(slug: string): readonly Clause[] {
  return [
    required(
      `${slug}.crime`,
      `${guideline} §3①`,
      words(
        '생명·신체의 안전을 해치는 범죄예요.',
        'A crime against the safety of life or body.',
        '사람의 몸을 해친 범죄예요.',
      ),
      someCrime(listedOrCatchAll),
    ),
    required(
      `${slug}.place`,
      `${guideline} §3①`,
      words(
        '대한민국 또는 대한민국의 배나 비행기 안에서 일어났어요.',
        'It happened in Korea or on a Korean ship or aircraft.',
        '한국에서 일어난 일이에요. 한국 배나 비행기 안도 돼요.',
      ),
      someCrime(listedOrCatchAll, inKorea),
    ),
    ordinary(
      `${slug}.listed`,
      `${guideline} §3①`,
      words(
        '경제적 지원 지침에 이름이 적힌 범죄예요.',
        'The crime is one the guideline names.',
        '돈을 도와주기로 정한 범죄예요.',
      ),
      someCrime(listed),
      committee,
    ),
    ordinary(
      `${slug}.not-traffic`,
      `${guideline} §3`,
      words('교통사고가 아니에요.', 'It was not a traffic accident.'),
      someCrime(crimeAll(listedOrCatchAll, crimeNot(inGroup('traffic')))),
      words(
        '교통사고는 보통 보험이 먼저예요. 보험으로 메워지지 않는 사정을 보여 주세요.',
        'Insurance usually comes first after a traffic accident; show what it does not cover.',
      ),
    ),
    required(
      `${slug}.applicant`,
      `${guideline} §2, §5–6의2`,
      words(
        '피해자, 배우자(사실혼 포함), 직계친족, 4촌 이내 친족이나 그 대리인이에요.',
        'Victim, spouse, lineal relative, relative within the fourth degree, or on their behalf.',
        '당한 사람이나 가족이 신청해요. 다른 사람이 대신해도 돼요.',
      ),
      entitled,
    ),
    required(
      `${slug}.stay`,
      `${guideline} §3②3`,
      words(
        '대한민국 국민이거나 적법하게 머무는 외국인이에요(가해자도 외국인이면 외국인등록 필요).',
        'Korean, or lawfully staying (registered, if the offender is foreign too).',
        '한국 사람이에요. 한국에서 살도록 허락받은 외국 사람도 돼요.',
      ),
      stayAllows,
    ),
    required(
      `${slug}.uncompensated`,
      `${guideline} §3②`,
      words(
        '피해를 다 배상받지는 못했어요.',
        'The harm is not fully compensated.',
        '손해를 돈으로 다 못 받았어요.',
      ),
      when('money.fullyCompensated', (full) => !full),
    ),
    required(`${slug}.in-time`, economicClock.law, economicClock.label, inTime),
    responsibilityWeighed(slug, `${guideline} §3②`),
    discretion(
      `${slug}.offender-benefits`,
      `${guideline} §3②`,
      words(
        '지원금이 가해자에게 돌아갈 수 있어요.',
        'The money might reach the offender.',
        '도와준 돈이 나쁜 일을 한 사람에게 갈 수 있어요.',
      ),
      offenderWouldBenefit,
      words(
        '가해자와 따로 살고 계좌가 나뉘어 있음을 보여 주세요. 아이의 돈은 가해 보호자에게 주지 않아요(§24).',
        'Show a separate home and account; money for a child is never paid to an offending guardian (§24).',
      ),
    ),
  ];
}

/** §37: cannot work, the breadwinner died or is lost, or another need of the same weight. */
export const livelihoodHit: Condition = any(
  isTrue('income.lost'),
  when('work.canWork', (can) => !can),
  isTrue('household.breadwinnerLost'),
  isTrue('income.hardship'),
);
