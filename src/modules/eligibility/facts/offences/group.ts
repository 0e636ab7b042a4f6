import { type Words, words } from '../../../../shared/text.ts';

/**
 * Properties of offences that a rule asks about.
 * - `lifeOrBody` harms life or body when done on purpose (범죄피해자 보호법 §3①4)
 * - `economicSupport` listed in 경제적 지원 업무처리지침 §3①; `economicCatchAll` only through its last limb
 * - `compensationOrder` listed in 소송촉진법 §25①
 * - `specificViolent` 특정강력범죄법 §2 by its name alone; `specificViolentIfArmed` only with a weapon or together
 * - `sexual` 성폭력범죄; `sexualGrave` 성폭력처벌법 §3–9; `childSex` 아동·청소년대상 성범죄
 * - `digitalSexual` filmed, forged, posted or threatened images; `imagery` material that can be deleted
 * - `violent` 강력범죄 treated by 스마일센터; `propertyOnly` nothing but property was harmed
 * - `underThreeYears` the heaviest penalty is below three years of prison; `termOpen` depends on the exact article
 */
export type OffenceGroup =
  | 'lifeOrBody'
  | 'economicSupport'
  | 'economicCatchAll'
  | 'compensationOrder'
  | 'specificViolent'
  | 'specificViolentIfArmed'
  | 'sexual'
  | 'sexualGrave'
  | 'childSex'
  | 'childAbuse'
  | 'disabilityAbuse'
  | 'elderAbuse'
  | 'trafficking'
  | 'stalking'
  | 'digitalSexual'
  | 'imagery'
  | 'domesticViolenceListed'
  | 'violent'
  | 'negligent'
  | 'traffic'
  | 'lending'
  | 'fraud'
  | 'propertyOnly'
  | 'underThreeYears'
  | 'termOpen';

export type Offence = {
  readonly name: Words;
  readonly law: string;
  readonly groups: readonly OffenceGroup[];
};

export function offence(ko: string, en: string, law: string, ...groups: readonly OffenceGroup[]): Offence {
  return { name: words(ko, en), law, groups };
}

/** Groups that go together. */
export const sexualViolence = [
  'lifeOrBody',
  'economicSupport',
  'compensationOrder',
  'sexual',
  'violent',
] as const;
export const violence = ['lifeOrBody', 'economicSupport', 'violent'] as const;
export const images = [
  'compensationOrder',
  'sexual',
  'digitalSexual',
  'imagery',
  'economicCatchAll',
] as const;
export const negligence = ['economicSupport', 'compensationOrder', 'negligent'] as const;
export const property = ['compensationOrder', 'propertyOnly'] as const;
