// Figures of one run, a JSON line each.
import os from 'node:os';

export type Figures = {
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
};

const round = (value: number) => Math.round(value * 100) / 100;

/** Percentiles in the unit of the samples. */
export function figures(samples: readonly number[]): Figures {
  const sorted = samples.toSorted((one, two) => one - two);
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { n: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

export type Verdict = 'pass' | 'short';

/** A measure against its target in milliseconds; nothing is said where there is no target. */
export function against(value: number, target: number | null): { target?: number; verdict?: Verdict } {
  return target === null ? {} : { target, verdict: value <= target ? 'pass' : 'short' };
}

export function print(measure: string, values: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ measure, ...values })}\n`);
}

export const ratioOf = (one: number, other: number) => (other === 0 ? null : round(one / other));

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The machine's load averages over 1, 5 and 15 minutes: above its cores, figures are too high. */
export const loadNow = () => os.loadavg().map((one) => Math.round(one * 10) / 10);
