import { z } from 'zod';
import { factorAnswers, riskFactors } from './risk.ts';

const answer = z.enum(factorAnswers);
const kept = z.object({
  answers: z.object({
    factors: z.partialRecord(z.enum(riskFactors), z.object({ answer, note: z.string().optional() })),
    orderViolatedWithin7Days: answer,
    fear: z.number().nullable(),
  }),
});

/** A kept assessment as the fields of its form, so that the next one starts where the last one ended. */
export function riskFormValues(content: unknown): Record<string, string> {
  const read = kept.safeParse(content);
  const values: Record<string, string> = { 'order-violated-7-days': 'unknown' };
  for (const factor of riskFactors) values[`factor-${factor}`] = 'unknown';
  if (!read.success) return values;
  const { factors, fear, orderViolatedWithin7Days } = read.data.answers;
  for (const factor of riskFactors) {
    const noted = factors[factor];
    if (noted === undefined) continue;
    values[`factor-${factor}`] = noted.answer;
    if (noted.note !== undefined) values[`note-${factor}`] = noted.note;
  }
  values['order-violated-7-days'] = orderViolatedWithin7Days;
  if (fear !== null) values.fear = String(fear);
  return values;
}
