import {
  type ReliefFundAmount,
  type ReliefFundQuestion,
  reliefFundAmount,
  type Taken,
} from './calculation.ts';
import { possibleBeneficiaries, type Survivor } from './survivors.ts';

/** Questions for the tests of this folder, at an assumed average wage. */
export const averageWage = 3_440_000;

/** A deduction that is fully known. */
export function won(amount: number): Taken {
  return { won: amount, complete: true };
}

export function question(changes: Partial<ReliefFundQuestion>): ReliefFundQuestion {
  return {
    award: { kind: 'serious-injury', treatmentDays: 70 },
    decidedOn: '2026-11-23',
    crimeOn: '2026-11-02',
    monthlyPay: 3_200_000,
    averageWage,
    otherLawBenefits: won(0),
    damagesReceived: won(0),
    reduction: 'none',
    paidEarlier: 0,
    emergencyPaid: 0,
    ...changes,
  };
}

export function survivor(relation: Survivor['relation'], changes: Partial<Survivor> = {}): Survivor {
  return { id: relation, relation, birth: 40, dependent: true, disabled: false, killer: false, ...changes };
}

export function bereaved(...family: readonly Survivor[]): ReliefFundQuestion['award'] {
  return { kind: 'bereaved', possible: possibleBeneficiaries(family, '2026-11-02', '2026-11-23') };
}

export function amount(changes: Partial<ReliefFundQuestion>): Extract<ReliefFundAmount, { kind: 'amount' }> {
  const found = reliefFundAmount(question(changes));
  if (found.kind === 'open') throw new Error(found.why);
  return found;
}
