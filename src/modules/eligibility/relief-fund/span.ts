import { compare, fractionText, type Rational } from './rational.ts';

/** What is known of an amount: it lies between `low` and `high`; known exactly when they are equal. */
export type Span = { readonly low: Rational; readonly high: Rational };

export function exactly(value: Rational): Span {
  return { low: value, high: value };
}

export function between(low: Rational, high: Rational): Span {
  return { low, high };
}

export function isExact(span: Span): boolean {
  return compare(span.low, span.high) === 0;
}

/** Applies a function that never falls when its argument rises. */
export function rising(span: Span, step: (value: Rational) => Rational): Span {
  return { low: step(span.low), high: step(span.high) };
}

export function spanText(span: Span): string {
  return isExact(span) ? fractionText(span.low) : `${fractionText(span.low)} ~ ${fractionText(span.high)}`;
}
