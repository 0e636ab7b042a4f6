/** Exact fractions for money between the first multiplication and the payment. Nothing is ever rounded here. */
export type Rational = { readonly n: bigint; readonly d: bigint };

export const zero: Rational = { n: 0n, d: 1n };

/** A whole number, or the fraction `n / d`. */
export function rational(n: number | bigint, d: number | bigint = 1): Rational {
  return lowest({ n: BigInt(n), d: BigInt(d) });
}

export function plus(a: Rational, b: Rational): Rational {
  return lowest({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
}

export function minus(a: Rational, b: Rational): Rational {
  return lowest({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
}

export function times(a: Rational, b: Rational): Rational {
  return lowest({ n: a.n * b.n, d: a.d * b.d });
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Rational, b: Rational): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function smaller(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

/** Never below zero: a benefit that is used up is nothing, not a debt. */
export function atLeastZero(a: Rational): Rational {
  return larger(a, zero);
}

/** The part under 10 won is not paid (국고금 관리법 §47①). Only for amounts of zero or more. */
export function payableWon(a: Rational): number {
  return Number((a.n / a.d / 10n) * 10n);
}

const grouped = new Intl.NumberFormat('ko-KR');

/** 24080000/3 → "8,026,666 2/3". */
export function fractionText(a: Rational): string {
  const whole = grouped.format(a.n / a.d);
  const rest = a.n % a.d;
  if (rest === 0n) return whole;
  return a.n < a.d ? `${rest}/${a.d}` : `${whole} ${rest}/${a.d}`;
}

function lowest({ n, d }: Rational): Rational {
  const divisor = greatestDivisor(n < 0n ? -n : n, d);
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large === 0n ? 1n : large;
}
