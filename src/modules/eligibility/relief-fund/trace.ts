import { fill, type Words, words } from '../../../shared/text.ts';
import { traceText } from './text.ts';

/** One line of the working, with the clause it rests on. */
export type TraceLine = { readonly step: TraceStep; readonly text: Words; readonly law: string };
export type TraceStep = keyof typeof traceText;

export function traceLine(
  step: TraceStep,
  values: Readonly<Record<string, string | number>>,
  law: string,
): TraceLine {
  const { ko, en, easy }: Words = traceText[step];
  const filled = words(
    fill(ko, values),
    fill(en, values),
    easy === undefined ? undefined : fill(easy, values),
  );
  return { step, text: filled, law };
}
