// A clock per state and urgency, and what happens when it runs out. Pure: time is an argument.
// Hours run around the clock, because danger does; working days end when the desks close.
import { createHash } from 'node:crypto';
import { type CalendarDay, seoul } from '../../shared/calendar-day.ts';
import { addWorkingDays } from '../../shared/holidays.ts';
import { type Urgency, urgencies } from '../directory/index.ts';
import type { ReferralStatus } from './referral.ts';

export const clockUnits = ['hours', 'working_days'] as const;
export type ClockSpan = { readonly amount: number; readonly unit: (typeof clockUnits)[number] };
export type TimedStatus = Exclude<ReferralStatus, 'draft' | 'closed' | 'withdrawn'>;
export type ClockRules = Readonly<Record<Urgency, Readonly<Record<TimedStatus, ClockSpan>>>>;

const hours = (amount: number): ClockSpan => ({ amount, unit: 'hours' });
const workingDays = (amount: number): ClockSpan => ({ amount, unit: 'working_days' });

/** The desks of the centre close at this hour (unconfirmed; an assumption of the house). */
const closingHour = 18;

/**
 * The house's own figures, changeable by a centre: claim, answer and first contact together stay within the
 * same day (U0), three working days (U1) and two weeks (U2).
 */
export const defaultClocks: ClockRules = {
  U0: {
    sent: hours(1),
    received: hours(2),
    accepted: hours(4),
    in_progress: workingDays(5),
    declined: hours(2),
    not_provided: hours(4),
    provided: workingDays(5),
  },
  U1: {
    sent: workingDays(1),
    received: workingDays(1),
    accepted: workingDays(1),
    in_progress: workingDays(10),
    declined: workingDays(1),
    not_provided: workingDays(1),
    provided: workingDays(5),
  },
  U2: {
    sent: workingDays(2),
    received: workingDays(3),
    accepted: workingDays(5),
    in_progress: workingDays(20),
    declined: workingDays(2),
    not_provided: workingDays(3),
    provided: workingDays(10),
  },
  U3: {
    sent: workingDays(3),
    received: workingDays(5),
    accepted: workingDays(10),
    in_progress: workingDays(40),
    declined: workingDays(5),
    not_provided: workingDays(5),
    provided: workingDays(10),
  },
};

/** The states with a clock, in the order of a referral's life. */
export const timedStatuses = [
  'sent',
  'received',
  'accepted',
  'in_progress',
  'provided',
  'declined',
  'not_provided',
] as const satisfies readonly TimedStatus[];

/**
 * The longest a centre may set, per urgency and unit (the least is 1): twice the longest default in working
 * days, so that no clock is switched off by a large number. The house's own figures.
 */
export const longestClock = {
  U0: { hours: 24, working_days: 10 },
  U1: { hours: 72, working_days: 20 },
  U2: { hours: 240, working_days: 40 },
  U3: { hours: 400, working_days: 80 },
} as const satisfies Record<Urgency, Record<ClockSpan['unit'], number>>;

/** One clock of the house. */
export type ClockCell = { readonly urgency: Urgency; readonly status: TimedStatus };

export const clockCells: readonly ClockCell[] = urgencies.flatMap((urgency) =>
  timedStatuses.map((status) => ({ urgency, status })),
);

/** The rules with one clock set. */
export function withClock(rules: ClockRules, { urgency, status }: ClockCell, span: ClockSpan): ClockRules {
  return { ...rules, [urgency]: { ...rules[urgency], [status]: span } };
}

/** A number of 32 bits that changes with any clock: what a form was opened with. */
export function clocksVersion(rules: ClockRules): number {
  const all = clockCells.map(({ urgency, status }) => {
    const { amount, unit } = rules[urgency][status];
    return `${urgency} ${status} ${amount} ${unit}`;
  });
  return createHash('sha256').update(all.join('\n')).digest().readUInt32BE(0);
}

/** The clocks that differ between two sets, with the span of the second. */
export function changedClocks(
  before: ClockRules,
  after: ClockRules,
): readonly (ClockCell & { readonly span: ClockSpan })[] {
  return clockCells.flatMap(({ urgency, status }) => {
    const [old, span] = [before[urgency][status], after[urgency][status]];
    return old.amount === span.amount && old.unit === span.unit ? [] : [{ urgency, status, span }];
  });
}

/** After silence: the queue's lead, then the case manager, then the centre manager, this far apart. */
const ladderSpan = {
  U0: hours(1),
  U1: workingDays(1),
  U2: workingDays(2),
  U3: workingDays(5),
} as const satisfies Record<Urgency, ClockSpan>;

export const lastLevel = 3;
export type ClockLevel = 0 | 1 | 2 | 3;

function endOfDesk(day: CalendarDay): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: seoul, plainTime: { hour: closingHour } }).toInstant();
}

/** The moment a span ends. Working days end at closing time; the day it begins on is not counted. */
export function endOfSpan(span: ClockSpan, from: Temporal.Instant): Temporal.Instant {
  if (span.unit === 'hours') return from.add({ hours: span.amount });
  const day = from.toZonedDateTimeISO(seoul).toPlainDate();
  return endOfDesk(addWorkingDays(day, span.amount));
}

export function isTimed(status: ReferralStatus): status is TimedStatus {
  return status !== 'draft' && status !== 'closed' && status !== 'withdrawn';
}

/** When a state entered now must have ended; null for a state without a clock. */
export function dueAt(
  rules: ClockRules,
  status: ReferralStatus,
  urgency: Urgency,
  from: Temporal.Instant,
): Temporal.Instant | null {
  return isTimed(status) ? endOfSpan(rules[urgency][status], from) : null;
}

/** When the next person up the ladder hears of it; null at the top. */
export function nextStepAt(
  level: ClockLevel,
  urgency: Urgency,
  from: Temporal.Instant,
): Temporal.Instant | null {
  return level === lastLevel ? null : endOfSpan(ladderSpan[urgency], from);
}

/**
 * Where silence begins to be told: the ball lies with a desk → its lead first; it lies with the case
 * manager → straight to the centre manager's side of the ladder.
 */
export function firstLevel(status: ReferralStatus): ClockLevel {
  return status === 'sent' || status === 'received' || status === 'accepted' || status === 'in_progress'
    ? 1
    : 2;
}
