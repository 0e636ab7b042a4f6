import { childAbuse, domesticMember, domesticViolence, sexualCrime } from '../conditions/common.ts';
import { crimeWhen, someCrime } from '../conditions/crime.ts';
import { all, any, type Condition, isOneOf, isTrue, when } from '../logic.ts';

/** What 긴급복지지원법 calls a crisis, and for whom. */

/**
 * §5의2, 영 §1의2: family of a Korean and refugees. A foreigner harmed by a crime without own fault has the same
 * right, and whose fault it was is for the officer, so that the others are weighed and never refused here.
 */
export const family: Condition = any(
  isOneOf('victim.nationality', 'korean'),
  isTrue('stay.koreanSpouse'),
  isTrue('stay.raisesKoreanChild'),
  isTrue('stay.refugee'),
);

export const gravelyIll: Condition = any(
  isTrue('harm.heavy'),
  when('harm.inpatientDays', (days) => days > 0),
);

/** §2: what the act calls 위기상황, as far as a crime brings it about. */
export const crisis: Condition = any(
  isTrue('household.breadwinnerLost'),
  gravelyIll,
  domesticViolence,
  all(domesticMember, sexualCrime),
  childAbuse,
  someCrime(crimeWhen('code', (code) => code === 'arson' || code === 'negligent-fire')),
  isTrue('income.lost'),
);

/** Hardship, or having to move after a crime: grounds of the ministry's notice whose present text is not certain. */
export const perhapsCrisis: Condition = any(crisis, isTrue('income.hardship'), isTrue('wishes.moveHome'));
