import type { RuleCase } from './case.ts';
import { centerCases } from './center.ts';
import { courtCases } from './court.ts';
import { digitalCases } from './digital.ts';
import { policeCases } from './police.ts';
import { victimCases } from './victim.ts';

/** Every worked case of every institution. A new case file is one import and one line here. */
export const allCases: readonly RuleCase[] = [
  ...centerCases,
  ...victimCases,
  ...policeCases,
  ...digitalCases,
  ...courtCases,
];
