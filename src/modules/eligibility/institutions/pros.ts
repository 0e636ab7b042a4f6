import type { ServiceRule } from '../rule.ts';
import { prosecutionEconomicRules } from './pros-economic.ts';
import { prosecutionHousingRules } from './pros-housing.ts';
import { prosecutionReliefRules } from './pros-relief-fund.ts';
import { prosecutionRightsRules } from './pros-rights.ts';

/** Everything a prosecution office (지방공소청, 검찰청 until 2026-10-01) does for a victim. */
export const prosecutionRules: readonly ServiceRule[] = [
  ...prosecutionReliefRules,
  ...prosecutionEconomicRules,
  ...prosecutionHousingRules,
  ...prosecutionRightsRules,
];
