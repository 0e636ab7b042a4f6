// A meeting in its simplest form: when, how long, what kind, where. Place and words are sealed; the
// coded columns say only that somebody meets somebody.
import { z } from 'zod';
import { seoul } from '../../shared/calendar-day.ts';
import { choiceField, dayField, message, textField, versionField } from '../../shared/form.ts';
import type { AppointmentId, CaseId } from '../../shared/ids.ts';
import { appointmentText } from './text.ts';

export const appointmentKinds = [
  'counselling',
  'phone',
  'visit',
  'accompany',
  'conference',
  'other',
] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];

export const appointmentOutcomes = ['attended', 'missed', 'cancelled'] as const;
export type AppointmentOutcome = (typeof appointmentOutcomes)[number];

const lengths = ['30', '50', '60', '90', '120'] as const;
export const appointmentLengths = lengths;

const time = z
  .string()
  .default('')
  .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), message(appointmentText.timeWrong));

export const newAppointment = z
  .object({
    kind: choiceField(appointmentKinds, message(appointmentText.kindMissing)),
    day: dayField(message(appointmentText.dayMissing)),
    time,
    minutes: choiceField(lengths, message(appointmentText.minutesMissing)),
    place: textField(200),
    text: textField(500),
  })
  .transform((given, context) => {
    if (given.day === null) {
      context.addIssue({ code: 'custom', path: ['day'], message: message(appointmentText.dayMissing) });
      return z.NEVER;
    }
    const startsAt = given.day
      .toZonedDateTime({ timeZone: seoul, plainTime: Temporal.PlainTime.from(given.time) })
      .toInstant();
    return {
      kind: given.kind,
      startsAt,
      minutes: Number(given.minutes),
      place: given.place,
      text: given.text,
    };
  });
export type NewAppointment = z.infer<typeof newAppointment>;

export const settled = z.object({
  outcome: choiceField(appointmentOutcomes, message(appointmentText.outcomeMissing)),
  version: versionField,
});

export type Appointment = {
  readonly id: AppointmentId;
  readonly caseId: CaseId;
  readonly institution: string;
  readonly kind: AppointmentKind;
  readonly startsAt: Temporal.Instant;
  readonly minutes: number;
  readonly outcome: AppointmentOutcome | null;
  readonly with: string;
  readonly place: string;
  readonly text: string;
  readonly version: number;
};
