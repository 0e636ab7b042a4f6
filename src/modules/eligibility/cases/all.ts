import type { RuleCase } from './case.ts';
import { centerCases } from './center.ts';
import { courtCases } from './court.ts';
import { digitalCases } from './digital.ts';
import { financeCases } from './fin.ts';
import { groundCases } from './grounds.ts';
import { legalHelpCases } from './klac.ts';
import { employmentCases } from './moel.ts';
import { outsideCases } from './outside.ts';
import { policeCases } from './police.ts';
import { prosecutionEconomicCases } from './pros-economic.ts';
import { prosecutionReliefCases } from './pros-relief.ts';
import { prosecutionRightsCases } from './pros-rights.ts';
import { victimCases } from './victim.ts';
import { welfareCases } from './welfare.ts';

/** Every worked case of every institution. A new case file is one import and one line here. */
export const allCases: readonly RuleCase[] = [
  ...centerCases,
  ...courtCases,
  ...digitalCases,
  ...financeCases,
  ...groundCases,
  ...legalHelpCases,
  ...employmentCases,
  ...outsideCases,
  ...policeCases,
  ...prosecutionEconomicCases,
  ...prosecutionReliefCases,
  ...prosecutionRightsCases,
  ...victimCases,
  ...welfareCases,
];
