// When things happened, counted back from the first start, so that the demo is never stale.
import { dayInSeoul, seoul } from '../../shared/calendar-day.ts';
import { isWorkingDay } from '../../shared/holidays.ts';

/** Days before now. From one day on: at an hour of a working day; below one: exactly. Negative: ahead. */
export type Ago = number;

export type StoryClock = {
  /** The day it was, or will be. */
  day(ago: Ago): Temporal.PlainDate;
  /** That moment, never before the last one asked for and never after now. */
  at(ago: Ago): Temporal.Instant;
  /** So many minutes after the last moment, never after now. */
  after(minutes: number): Temporal.Instant;
  /** A clock of its own that begins where this one stands. */
  fork(): StoryClock;
};

const earlier = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) < 0 ? one : other;
const later = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) > 0 ? one : other;

function workingDay(day: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(day) ? day : workingDay(day.subtract({ days: 1 }));
}

function momentOf(now: Temporal.Instant, ago: Ago): Temporal.Instant {
  if (ago < 1) return now.subtract({ minutes: Math.round(ago * 24 * 60) });
  const whole = Math.floor(ago);
  const day = workingDay(dayInSeoul(now).subtract({ days: whole }));
  // The part after the point moves within the hours of the desk: .0 is 17:00, .9 about 10:00.
  const minutes = 17 * 60 - Math.round((ago - whole) * 8 * 60);
  return day
    .toZonedDateTime({ timeZone: seoul, plainTime: { hour: Math.floor(minutes / 60), minute: minutes % 60 } })
    .toInstant();
}

/** The clock of one story. */
export function storyClock(now: Temporal.Instant, from: Temporal.Instant | null = null): StoryClock {
  let last = from;
  const keep = (moment: Temporal.Instant) => {
    last = earlier(last === null ? moment : later(moment, last.add({ minutes: 1 })), now);
    return last;
  };
  return {
    day: (ago) => dayInSeoul(now).subtract({ days: Math.round(ago) }),
    at: (ago) => keep(momentOf(now, ago)),
    after: (minutes) => keep((last ?? now).add({ minutes })),
    fork: () => storyClock(now, last),
  };
}
