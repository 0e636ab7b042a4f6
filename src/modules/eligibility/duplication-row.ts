import type { Words } from '../../shared/text.ts';
import type { ConflictRule } from './rule.ts';

/** What is not a service of the centre but money or care from elsewhere. */
export type Benefit =
  | 'state-compensation'
  | 'industrial-accident'
  | 'other-compensation-acts'
  | 'damages'
  | 'same-purpose-money'
  | 'funeral-money'
  | 'leave-benefit'
  | 'livelihood-benefit'
  | 'unemployment-benefit'
  | 'shelter-care'
  | 'damages-suit';

/** One line of the matrix: each service on the left may collide with each thing on the right. */
export type DuplicationRow = {
  readonly services: readonly string[];
  readonly with: readonly string[];
  readonly benefits?: readonly Benefit[];
  readonly rule: ConflictRule;
  readonly law: string;
  readonly label: Words;
  /** True when the line is read from right to left as well. */
  readonly mutual: boolean;
};
