import { z } from 'zod';
import { choiceField, dayField, idField, message, textField } from '../../shared/form.ts';
import { findService } from '../directory/index.ts';
import { declineReasons, notProvidedReasons, withdrawalGrounds } from './reasons.ts';
import { referralText } from './text.ts';

const said = (text: { readonly ko: string; readonly en: string }) => message(text.ko, text.en);

export const declineForm = z.object({
  reason: choiceField(declineReasons, said(referralText.declineMissing)),
});

const wrongTime = said(referralText.timeWrong);

/** A day from today on, an hour as HH:MM, a place. `today` is the day it is in Seoul. */
export function bookingForm(today: Temporal.PlainDate) {
  return z.object({
    day: dayField(said(referralText.dayMissing)).transform((day, context) => {
      if (day !== null && Temporal.PlainDate.compare(day, today) < 0) {
        context.addIssue({ code: 'custom', message: said(referralText.dayPast) });
      }
      return day ?? today;
    }),
    time: textField(5).refine((text) => /^([01]?\d|2[0-3]):[0-5]\d$/.test(text), wrongTime),
    place: textField(200),
  });
}

/** Provided, or not provided with its reason. */
export const outcomeForm = z
  .object({
    result: choiceField(['provided', 'not_provided'], said(referralText.outcomeMissing)),
    why: z.string().default(''),
  })
  .transform((form, context) => {
    if (form.result === 'provided') return { result: 'provided' as const };
    const reason = notProvidedReasons.find((code) => code === form.why);
    if (reason === undefined) {
      context.addIssue({ code: 'custom', path: ['why'], message: said(referralText.notProvidedMissing) });
      return z.NEVER;
    }
    return { result: 'not_provided' as const, reason };
  });

export const withdrawalForm = z.object({
  ground: choiceField(withdrawalGrounds, said(referralText.withdrawMissing)),
});

export const reroutingForm = z.object({
  service: z
    .string()
    .default('')
    .refine((slug) => findService(slug) !== null, said(referralText.rerouteMissing)),
});

/** The colleague a lead gives it to. */
export const claimForm = z.object({ staff: idField<'staff'>() });
