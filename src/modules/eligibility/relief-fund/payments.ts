import type { Won } from '../../../shared/money.ts';
import type { PaymentRange } from './calculation.ts';
import { payableWon, plus, rational, times } from './rational.ts';
import { lightGradesFrom } from './timeline.ts';

/**
 * The most that may be paid as 긴급구조금: half of the expected amount (범죄피해자 보호법 §28, 시행령 §38).
 * Null for crimes before 2017-12-19, which follow an earlier ceiling that is not kept here.
 */
export function emergencyCeiling(expected: PaymentRange, crimeOn: string): PaymentRange | null {
  if (crimeOn < lightGradesFrom) return null;
  return { low: half(expected.low), high: half(expected.high) };
}

function half(amount: Won): Won {
  return payableWon(rational(amount, 2));
}

/** What follows from an emergency payment once the amount is decided (법 §28④⑤): the rest, or the excess to repay. */
export function settleEmergency(decided: Won, emergency: Won): { readonly rest: Won; readonly repay: Won } {
  return { rest: Math.max(0, decided - emergency), repay: Math.max(0, emergency - decided) };
}

/** The most months over which an award is paid (법 §17④, 시행령 §16). */
export const longestInstallment = 48;

/**
 * Equal installments: (amount + interest) ÷ number, each without the part under 10 won. The interest follows
 * COFIX (분할 지급 이자율 고시) and is worked out by the office; it is taken here as given. Null for a number
 * of payments outside 1–48.
 */
export function installment(amount: Won, interest: Won, count: number): Won | null {
  if (!Number.isInteger(count) || count < 1 || count > longestInstallment) return null;
  return payableWon(times(plus(rational(amount), rational(interest)), rational(1, count)));
}
