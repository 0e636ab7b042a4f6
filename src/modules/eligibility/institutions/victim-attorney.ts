import { type Words, words } from '../../../shared/text.ts';
import { mustBeReported } from '../conditions/clauses.ts';
import {
  childAbuse,
  disabilityAbuse,
  factTrialOver,
  minorOrImpaired,
  sexualCrime,
  specificViolentCrime,
  stalkingCrime,
  traffickingCrime,
  victimDied,
  victimUnder,
} from '../conditions/common.ts';
import { crimeField, crimeNot, inGroup, someCrime } from '../conditions/crime.ts';
import {
  all,
  any,
  ask,
  type Condition,
  type Context,
  isOneOf,
  isTrue,
  no,
  onDay,
  when,
  yes,
} from '../logic.ts';
import { type Clause, discretion, excluding, ordinary, papers, required, type ServiceRule } from '../rule.ts';

/** 피해자 국선변호사: the attorney the prosecutor appoints for the victim, not for the accused. */
const law =
  '성폭력처벌법 §27; 청소년성보호법 §30; 아동학대처벌법 §16; 장애인복지법 §59의15; 인신매매방지법 §16; 스토킹처벌법 §17의4; 특정강력범죄법 §8의2';

/** 스토킹처벌법 §17의4, in force 2024-01-12. */
const stalkingInForce: Condition = all(
  stalkingCrime,
  onDay(({ day }) => day >= '2024-01-12'),
);

/** 특정강력범죄법 §8의2, in force 2026-06-24, pending cases included. */
const specificViolentInForce: Condition = all(
  specificViolentCrime,
  onDay(({ day }) => day >= '2026-06-24'),
);

const listedCrime: Condition = any(
  sexualCrime,
  childAbuse,
  disabilityAbuse,
  traffickingCrime,
  stalkingInForce,
  specificViolentInForce,
);

/** 공동폭력·특수상해·보복: before the charge is fixed it may still become 폭력행위처벌법 §4. */
const chargeMayRise: Condition = all(
  onDay(({ day }) => day >= '2026-06-24'),
  someCrime(
    crimeField('code', 'joint-violence', 'special-injury', 'special-assault', 'reprisal'),
    crimeField('stage', 'none', 'police', 'prosecution'),
  ),
);

/** 의무 선정: 성폭력처벌법 §3–9, every abused child, 19세 미만·능력 미약, or no able guardian. */
const mustAppoint: Condition = any(
  someCrime(inGroup('sexualGrave', 'childAbuse')),
  all(any(sexualCrime, disabilityAbuse, traffickingCrime, specificViolentInForce), minorOrImpaired),
  all(listedCrime, isOneOf('victim.guardian', 'incapable', 'offender', 'none'), victimUnder(19)),
);

/** The family of a person killed: no text says whether they count as the victim of 특정강력범죄법 §8의2. */
const bereaved: Condition = all(
  someCrime(
    crimeField(
      'code',
      'murder',
      'ascendant-murder',
      'injury-death',
      'assault-injury-death',
      'robbery-murder',
      'rape-murder',
      'child-abuse-death',
    ),
    crimeNot(crimeField('attempt', true)),
  ),
  when('applicant.role', (role) => role !== 'victim'),
  victimDied,
);

const mandatory: Words = words(
  '반드시 선정해야 하는 경우예요. 원하지 않으면 분명히 말해 기록에 남길 수 있어요.',
  'The prosecutor must appoint one here, unless you expressly refuse and that is put on file.',
);
const discretionary: Words = words(
  '검사가 선정할 수 있는 경우예요. 원하는 변호사를 말할 수 있어요.',
  'The prosecutor may appoint one; you may name the attorney you want.',
);

const perhaps: Words = words(
  '19세 미만이거나 장애로 판단·표현이 어렵거나 도와줄 보호자가 없으면 반드시 선정해야 하고, 아니면 검사가 선정할 수 있어요. 원하는 변호사를 말할 수 있어요.',
  'The prosecutor must appoint one for a victim under 19, impaired in judging or without an able guardian, and may for others; you may name the attorney you want.',
);

function duty(context: Context): Words {
  const must = ask(mustAppoint, context);
  return must === yes ? mandatory : must === no ? discretionary : perhaps;
}

function forBereaved(slug: string): Clause {
  return discretion(
    `${slug}.bereaved`,
    law,
    words(
      '피해자가 돌아가셔서 유족이 신청해요.',
      'The victim has died and the family applies.',
      '돌아가셔서 가족이 신청해요.',
    ),
    bereaved,
    words(
      '유족에게도 선정되는지 법에 분명하지 않아요. 검사에게 신청하면 판단해 줘요.',
      'The law does not say whether the family has one too: apply, and the prosecutor decides.',
    ),
  );
}

function noOwnLawyer(slug: string): Clause {
  return excluding(
    `${slug}.own-lawyer`,
    '검사의 국선변호사 선정 등에 관한 규칙 §8',
    words(
      '이미 직접 고른 변호사가 있어요.',
      'The victim already has an attorney of their own.',
      '내가 고른 변호사가 있어요.',
    ),
    isTrue('victim.hasLawyer'),
  );
}

function trialNotOver(slug: string): Clause {
  return excluding(
    `${slug}.trial-over`,
    '검사의 국선변호사 선정 등에 관한 규칙 §10③',
    words(
      '1심과 2심 재판이 모두 끝났어요.',
      'The trials at first and second instance are over.',
      '두 번의 재판이 다 끝났어요.',
    ),
    factTrialOver,
  );
}

function crimeListed(slug: string): readonly Clause[] {
  return [
    required(
      `${slug}.crime`,
      law,
      words(
        '성폭력·아동학대·장애인학대·인신매매·스토킹, 또는 살인·강도 같은 특정강력범죄이거나, 죄명이 그렇게 바뀔 수 있어요.',
        'Sexual violence, child or disability abuse, trafficking, stalking or a specific violent crime such as murder or robbery, or the charge may become one.',
        '성폭력, 괴롭힘, 따라다니기 같은 범죄예요. 아주 큰 범죄도 돼요.',
      ),
      any(listedCrime, chargeMayRise),
    ),
    ordinary(
      `${slug}.charge`,
      '특정강력범죄법 §2①·§8의2; 폭력행위처벌법 §4',
      words(
        '지금 죄명이 법에 정한 범죄예요.',
        'The charge as it stands is one the law lists.',
        '법에 정해진 범죄예요.',
      ),
      listedCrime,
      words(
        '범죄단체 폭력 등 특정강력범죄로 수사되면 선정될 수 있으니 검사에게 의견을 내 보세요.',
        'If it is charged as gang violence or another specific violent crime an attorney follows; tell the prosecutor.',
      ),
    ),
  ];
}

export const victimAttorneyRules: readonly ServiceRule[] = [
  {
    slug: 'victim-public-attorney',
    institution: 'victim-attorney',
    confidence: 'high',
    urgency: 'U1',
    documents: ({ facts }) => (facts.applicant?.role === 'victim' ? [] : ['FAM']),
    note: duty,
    clauses: [
      ...crimeListed('victim-public-attorney'),
      mustBeReported('victim-public-attorney', '검사의 국선변호사 선정 등에 관한 규칙 §8–12'),
      noOwnLawyer('victim-public-attorney'),
      trialNotOver('victim-public-attorney'),
      forBereaved('victim-public-attorney'),
    ],
  },
  {
    slug: 'victim-public-attorney-request',
    institution: 'center',
    confidence: 'high',
    urgency: 'U1',
    documents: papers(),
    validFrom: '2024-07-22',
    clauses: [
      required(
        'victim-public-attorney-request.crime',
        `검사의 국선변호사 선정 등에 관한 규칙 §11 6호; ${law}`,
        words(
          '국선변호사를 선정할 수 있는 범죄예요.',
          'An attorney can be appointed for this crime.',
          '나라가 변호사를 붙여 줄 수 있는 범죄예요.',
        ),
        any(listedCrime, chargeMayRise),
      ),
      noOwnLawyer('victim-public-attorney-request'),
      trialNotOver('victim-public-attorney-request'),
      forBereaved('victim-public-attorney-request'),
    ],
  },
];
