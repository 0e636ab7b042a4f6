import type { Won } from '../../../shared/money.ts';
import { type Award, awardMonths } from './award.ts';
import {
  atLeastZero,
  compare,
  fractionText,
  minus,
  payableWon,
  type Rational,
  rational,
  smaller,
  times,
  zero,
} from './rational.ts';
import { between, exactly, isExact, rising, type Span, spanText } from './span.ts';
import { amountLaw } from './timeline.ts';
import { traceLine as line, type TraceLine, type TraceStep } from './trace.ts';

/** A reduction under 법 §19: none, still for the board to decide, or decided by it. */
export type Reduction = 'none' | 'open' | { readonly decided: Won };

/** Money to be deducted: what is known of it, and whether that is all. */
export type Taken = { readonly won: Won; readonly complete: boolean };

/** What the amount depends on. `null` is unknown. */
export type ReliefFundQuestion = {
  readonly award: Award;
  /** The day of the decision, or the day of the assessment while there is none. */
  readonly decidedOn: string;
  readonly crimeOn: string;
  /** Mean monthly pay of the three months before the harm, `unproven`, or unknown. */
  readonly monthlyPay: Won | 'unproven' | null;
  /** 평균임금 of the day of harm (death for 유족, injury if it led to death), 법 §22①②, 시행령 §21. */
  readonly averageWage: Won | null;
  /** 법 §20, 시행령 §16의2: what is receivable, not only what was received. */
  readonly otherLawBenefits: Taken;
  /** 법 §21①. */
  readonly damagesReceived: Taken;
  readonly reduction: Reduction;
  /** 장해 or 중상해구조금 paid earlier for the same crime, 시행령 §25. */
  readonly paidEarlier: Won;
  /** 긴급구조금, 법 §28④. */
  readonly emergencyPaid: Won;
};

/** A payment of each of the equal beneficiaries, in whole won. Equal ends when everything is known. */
export type PaymentRange = { readonly low: Won; readonly high: Won };

export type ReliefFundAmount =
  | {
      readonly kind: 'amount';
      /** All beneficiaries together, before the last 10 won. */
      readonly total: Span;
      readonly people: number | null;
      /** Null while it is open who shares. */
      readonly each: PaymentRange | null;
      readonly sum: PaymentRange;
      readonly months: Span;
      readonly trace: readonly TraceLine[];
    }
  | {
      readonly kind: 'open';
      readonly why: 'averageWageUnknown' | 'earlierLaw' | 'gradeUnpaid' | 'nobody';
      readonly trace: readonly TraceLine[];
    };

/** 48 months of the average wage limit every award (시행령 §22–24 단서). */
const capMonths = rational(48);

/**
 * The 범죄피해구조금 for one award, step by step and exactly, as far as the facts allow.
 * Source: 범죄피해자 보호법 §17–22, §28; 시행령 §20–25. Order of deduction: 시행령 §24의2.
 */
export function reliefFundAmount(question: ReliefFundQuestion): ReliefFundAmount {
  const { averageWage } = question;
  if (amountLaw(question.decidedOn, question.crimeOn) === 'earlier')
    return open('earlierLaw', '시행령 부칙(제36164호) §2');
  const award = awardMonths(question.award, question.crimeOn);
  if (award.kind === 'none') return open(award.why, award.law);
  if (averageWage === null) {
    const wage = line('averageWageUnknown', {}, '시행령 §21');
    return { kind: 'open', why: 'averageWageUnknown', trace: [award.line, wage] };
  }
  const base = baseOf(question.monthlyPay, averageWage);
  const gross = between(times(base.span.low, award.months.low), times(base.span.high, award.months.high));
  const grossLine = line('gross', { amount: spanText(gross) }, '법 §22①②', gross);
  const steps = [deductOtherLaw, deductDamages, reduce, capAt, deductEarlier, deductEmergency];
  let running: Running = { amount: gross, trace: [base.line, award.line, grossLine] };
  for (const step of steps) running = step(running, question, averageWage);
  return paid(running, award.people, award.months);
}

type Running = { readonly amount: Span; readonly trace: readonly TraceLine[] };

function open(why: Extract<ReliefFundAmount, { kind: 'open' }>['why'], law: string): ReliefFundAmount {
  return { kind: 'open', why, trace: [line(why, {}, law)] };
}

/** 시행령 §20②, 법 §22④: at least the average wage, at most twice it. */
function baseOf(pay: ReliefFundQuestion['monthlyPay'], averageWage: Won): { span: Span; line: TraceLine } {
  const least = rational(averageWage);
  const most = rational(averageWage * 2);
  const shown = {
    averageWage: fractionText(least),
    wage: typeof pay === 'number' ? fractionText(rational(pay)) : '',
  };
  const law = '법 §22④, 시행령 §20②';
  if (pay === null) return { span: between(least, most), line: line('wageOpen', shown, law) };
  if (pay === 'unproven') return { span: exactly(least), line: line('wageUnproven', shown, law) };
  if (pay < averageWage) return { span: exactly(least), line: line('wageBelow', shown, law) };
  if (pay > averageWage * 2) {
    return { span: exactly(most), line: line('wageAbove', { ...shown, base: fractionText(most) }, law) };
  }
  return { span: exactly(rational(pay)), line: line('wageWithin', shown, '시행령 §20①') };
}

function deductOtherLaw(running: Running, { otherLawBenefits }: ReliefFundQuestion): Running {
  const law = '법 §20, 시행령 §16의2·§24의2';
  return deduct(running, otherLawBenefits, 'otherLaw', 'otherLawOpen', law);
}

function deductDamages(running: Running, { damagesReceived }: ReliefFundQuestion): Running {
  return deduct(running, damagesReceived, 'damages', 'damagesOpen', '법 §21①, 시행령 §24의2');
}

function deduct(
  running: Running,
  { won, complete }: Taken,
  known: 'otherLaw' | 'damages',
  unknown: 'otherLawOpen' | 'damagesOpen',
  law: string,
): Running {
  const less = won === 0 ? running : subtract(running, won, known, law);
  if (complete) return less;
  return { amount: between(zero, less.amount.high), trace: [...less.trace, line(unknown, {}, law)] };
}

function reduce(running: Running, { reduction }: ReliefFundQuestion): Running {
  if (reduction === 'none') return running;
  if (reduction === 'open') {
    const note = line('reductionOpen', {}, '법 §19');
    return { amount: between(zero, running.amount.high), trace: [...running.trace, note] };
  }
  return subtract(running, reduction.decided, 'reductionDecided', '법 §19, 시행령 §24의2');
}

/** The cap applies to the amount after deductions and reduction, not to the gross. */
function capAt({ amount, trace }: Running, _question: ReliefFundQuestion, averageWage: Won): Running {
  const cap = times(rational(averageWage), capMonths);
  if (compare(amount.high, cap) <= 0) return { amount, trace };
  const capped = rising(amount, (value) => smaller(value, cap));
  const shown = { cap: fractionText(cap), amount: spanText(capped) };
  return { amount: capped, trace: [...trace, line('cap', shown, '시행령 §22–24 각 단서', capped)] };
}

function deductEarlier(running: Running, { paidEarlier }: ReliefFundQuestion): Running {
  return paidEarlier === 0 ? running : subtract(running, paidEarlier, 'earlier', '시행령 §25');
}

function deductEmergency(running: Running, { emergencyPaid }: ReliefFundQuestion): Running {
  return emergencyPaid === 0 ? running : subtract(running, emergencyPaid, 'emergency', '법 §28④');
}

function subtract({ amount, trace }: Running, taken: Won, step: TraceStep, law: string): Running {
  const less = rising(amount, (value) => atLeastZero(minus(value, rational(taken))));
  const shown = { taken: fractionText(rational(taken)), amount: spanText(less) };
  return { amount: less, trace: [...trace, line(step, shown, law, less)] };
}

function paid({ amount, trace }: Running, people: number | null, months: Span): ReliefFundAmount {
  const heads = people ?? 1;
  const each = { low: payableWon(share(amount.low, heads)), high: payableWon(share(amount.high, heads)) };
  const sum = { low: each.low * heads, high: each.high * heads };
  const shares = heads > 1 ? [line('equalShares', { people: heads }, '법 §17②')] : [];
  const text = each.low === each.high ? wonText(each.low) : `${wonText(each.low)} ~ ${wonText(each.high)}`;
  const last = line(
    'payment',
    { amount: text },
    '국고금 관리법 §47①',
    between(rational(sum.low), rational(sum.high)),
  );
  return {
    kind: 'amount',
    total: amount,
    people,
    each: people === null ? null : each,
    sum,
    months,
    trace: [...trace, ...shares, last],
  };
}

function share(amount: Rational, people: number): Rational {
  return times(amount, rational(1, people));
}

function wonText(amount: Won): string {
  return fractionText(rational(amount));
}

/** True when nothing is left open in the amount. */
export function isSettled(amount: ReliefFundAmount): boolean {
  return amount.kind === 'amount' && isExact(amount.total);
}
