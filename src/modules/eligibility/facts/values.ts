import { z } from 'zod';
import { parseDay } from '../../../shared/calendar-day.ts';

/** Small value schemas of the fact sheet. Every one of them is optional where it is used: absent is unknown. */

/** A day that exists, as `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine((text) => parseDay(text) !== null, { error: 'impossible-day' })
  .meta({ format: 'date' });

/** A calendar month, as `YYYY-MM`. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'impossible-month' });

/** Korean won, whole and never negative. */
export const won = z.int().min(0, { error: 'negative' }).max(1_000_000_000_000);

/** A number of days, months or people. */
export const count = z.int().min(0, { error: 'negative' }).max(100_000);

export const yesNo = z.boolean();
