import { fill, type Words, words } from '../../../shared/text.ts';
import { isExact, type Span } from './span.ts';
import { traceText } from './text.ts';

/** One line of the working, with the clause it rests on. */
export type TraceLine = {
  readonly step: TraceStep;
  readonly text: Words;
  readonly law: string;
  /** The amount after this line, when it is one whole number of won. */
  readonly won: number | null;
};
export type TraceStep = keyof typeof traceText;

export function traceLine(
  step: TraceStep,
  values: Readonly<Record<string, string | number>>,
  law: string,
  amount: Span | null = null,
): TraceLine {
  const { ko, en, easy }: Words = traceText[step];
  const filled = words(
    fill(ko, values),
    fill(en, values),
    easy === undefined ? undefined : fill(easy, values),
  );
  return { step, text: filled, law, won: amount === null ? null : wholeWon(amount) };
}

function wholeWon(amount: Span): number | null {
  return isExact(amount) && amount.low.d === 1n ? Number(amount.low.n) : null;
}
