// Helpers: whom the victim lets in, to which parts, until when. Refuses the offender, and a guardian from
// the day of majority on.
import { z } from 'zod';
import type { CalendarDay } from '../../../shared/calendar-day.ts';
import { choiceField, choicesField, dayField, message, textField, tickField } from '../../../shared/form.ts';
import { normaliseName } from '../../people/index.ts';
import { helperParts, helperRelations } from '../access/access.ts';
import { normalisePin } from '../access/code.ts';
import { helperText } from './text.ts';

/** Hours a link may wait to be opened. */
export const linkHours = 72;

export const helperForm = z.object({
  name: textField(80, message(helperText.nameMissing)),
  relation: choiceField(helperRelations, message(helperText.relationMissing)),
  parts: choicesField(helperParts, message(helperText.partsMissing)).refine(
    (parts) => parts.length > 0,
    message(helperText.partsMissing),
  ),
  notices: tickField,
  birth: dayField(),
});
export type HelperInput = z.infer<typeof helperForm>;

export const joinForm = z
  .object({
    pin: z
      .string()
      .default('')
      .refine((text) => normalisePin(text) !== null, message(helperText.pinWrong)),
    again: z.string().default(''),
    email: textField(200).refine(
      (text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
      message(helperText.emailWrong),
    ),
  })
  .refine(({ pin, again }) => pin === again, { path: ['again'], message: message(helperText.pinDiffers) });

/** Somebody the case names as the offender, as far as a comparison goes. */
export type Named = { readonly name: string; readonly year: number | null };

/** Is the one she names the one she fled from? Compared by name alone: a wrong "no" would open the door. */
export function isOffender(name: string, offenders: readonly Named[]): boolean {
  const wanted = normaliseName(name);
  return offenders.some((one) => normaliseName(one.name) !== '' && normaliseName(one.name) === wanted);
}

/** The day before which a guardian may look; null for other helpers. `over` when it has come already. */
export function guardianEnd(
  relation: string,
  majority: CalendarDay | null,
  today: CalendarDay,
): { readonly kind: 'until'; readonly day: CalendarDay | null } | { readonly kind: 'over' | 'unknown' } {
  if (relation !== 'guardian') return { kind: 'until', day: null };
  if (majority === null) return { kind: 'unknown' };
  return Temporal.PlainDate.compare(majority, today) <= 0
    ? { kind: 'over' }
    : { kind: 'until', day: majority };
}
