import { words } from '../../../shared/text.ts';
import { inKorea } from '../conditions/common.ts';
import {
  crimeAll,
  crimeAny,
  crimeField,
  crimeNot,
  crimeWhen,
  inGroup,
  someCrime,
} from '../conditions/crime.ts';
import { type ApplicationClock, stillInTime } from '../deadlines/application.ts';
import { all, any, type Condition, isOneOf, isTrue, not, when, whenBoth } from '../logic.ts';
import { lastsTwoMonths } from '../relief-fund/months.ts';
import { foreignFamilyFrom, lightGradesFrom } from '../relief-fund/timeline.ts';

/** Who may have 범죄피해구조금, clause by clause (범죄피해자 보호법 제4장). */
export const act = '범죄피해자 보호법';

/**
 * 생명·신체를 해하는 고의의 죄. An offence named after its intent needs no further question; only "another
 * crime against the person" may have been negligent.
 */
export const againstPerson = crimeAny(
  crimeAll(
    inGroup('lifeOrBody'),
    crimeWhen('code', (code) => code !== 'other-person'),
  ),
  crimeAll(
    crimeWhen('code', (code) => code === 'other-person'),
    crimeField('intent', 'intent'),
  ),
);

/** §20 정당행위 and §21① 정당방위 are no crime; §9, §10①, §12 and §22① of 형법 do not shut a victim out. */
const unlawful = crimeNot(crimeField('excuse', 'self-defence', 'legitimate-act'));

export const qualifying = crimeAll(againstPerson, inKorea, unlawful);

/** The application periods of §25②. */
export const reliefClock: ApplicationClock = {
  law: `${act} §25②`,
  label: words(
    '범죄피해를 안 날부터 3년, 범죄피해가 생긴 날부터 10년 안에 신청해요.',
    'Apply within 3 years of knowing the harm and 10 years of the harm.',
    '안 날부터 3년 안에 신청해요. 일이 있던 날부터는 10년 안이에요.',
  ),
  needsOffender: false,
  minorsWait: false,
};

export const inTime = stillInTime(reliefClock);

/** §16: not fully compensated, or harmed for reporting, testifying or giving material. */
export const uncompensated: Condition = any(
  when('money.fullyCompensated', (full) => !full),
  isTrue('victim.witness'),
);

/** 시행규칙 §5의2: F-5, or a long-term status of 출입국관리법 시행령 별표 1의2 other than F-3. */
const longTermStatus: Condition = when('stay.status', (status) => {
  const kind = status.split('-').slice(0, 2).join('-');
  return kind !== 'F-3' && !kind.startsWith('B-') && !kind.startsWith('C-');
});

/** §23: Korean; a foreigner with reciprocity; or, for crimes from 2025-03-21, family of a Korean. */
export const nationality: Condition = any(
  isOneOf('victim.nationality', 'korean'),
  isTrue('stay.reciprocity'),
  all(
    any(isTrue('stay.koreanSpouse'), isTrue('stay.raisesKoreanChild')),
    longTermStatus,
    someCrime(
      qualifying,
      crimeWhen('on', (on) => on >= foreignFamilyFrom),
    ),
  ),
);

/** §19①: 부부(사실혼), 직계혈족, 4촌 이내의 친족, 동거친족 at the time of the crime. */
export const closeFamily: Condition = any(
  isOneOf('relation.kind', 'spouse', 'de-facto-spouse', 'lineal', 'sibling'),
  all(
    isOneOf('relation.kind', 'collateral', 'in-law'),
    any(
      when('relation.degree', (degree) => degree <= 4),
      isTrue('relation.livedTogether'),
    ),
  ),
);

/** §19②: relatives who are none of §19①. */
export const otherRelatives: Condition = all(
  isOneOf('relation.kind', 'collateral', 'in-law'),
  not(closeFamily),
);

/** §19③: a gravely wrongful act, consent, a gang of the same side. */
export const graveFault: Condition = any(isTrue('victim.graveFault'), isTrue('victim.consentedOrGang'));

/** §19④: provocation, carelessness or another improper part in the crime. */
export const contributed: Condition = isTrue('victim.contributedToCrime');

/** Any ground on which the board may refuse or reduce. */
export const reductionPossible: Condition = any(closeFamily, otherRelatives, graveFault, contributed);

/** 시행령 §3: treatment of two months in any reading of the calendar. */
export const certainTwoMonths: Condition = any(
  when('harm.treatmentDays', (days) => lastsTwoMonths(days, null) === 'yes'),
  whenBoth('harm.treatmentDays', 'harm.on', (days, on) => lastsTwoMonths(days, on) === 'yes'),
);

/** 시행령 §3: fewer days than any two months have. */
export const shorterThanTwoMonths: Condition = any(
  when('harm.treatmentDays', (days) => lastsTwoMonths(days, null) === 'no'),
  whenBoth('harm.treatmentDays', 'harm.on', (days, on) => lastsTwoMonths(days, on) === 'no'),
);

/** 시행령 §3: ① organs ② severed, ruptured or deformed ③ comparable with a week in hospital ④ severe mental illness. */
const seriousKind: Condition = any(
  isOneOf('harm.injuryKind', 'organ', 'severed-or-deformed'),
  all(
    isOneOf('harm.injuryKind', 'comparable'),
    when('harm.inpatientDays', (days) => days >= 7),
  ),
  all(
    isOneOf('harm.injuryKind', 'severe-mental'),
    when('harm.psychiatricInpatientDays', (days) => days >= 3),
    someCrime(
      qualifying,
      crimeWhen('on', (on) => on >= lightGradesFrom),
    ),
  ),
);

export const seriouslyInjured: Condition = all(not(shorterThanTwoMonths), seriousKind);

/** 시행령 §2: an impairment remains after treatment. */
export const impaired: Condition = isTrue('harm.disabilityLeft');

/** Grades 11–14 are paid for crimes from 2017-12-19 only (부칙 제28474호 §2). */
export const gradePaid: Condition = any(
  when('harm.disabilityGrade', (grade) => grade <= 10),
  someCrime(
    qualifying,
    crimeWhen('on', (on) => on >= lightGradesFrom),
  ),
);
