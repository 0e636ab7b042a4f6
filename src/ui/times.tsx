import { type CalendarDay, formatDay, formatInstant } from '../shared/calendar-day.ts';
import { formatWon, type Won } from '../shared/money.ts';
import { Icon } from './icon.tsx';
import { daysUntil, deadlineWords, dueWords, sinceWords } from './relative-time.ts';
import type { Spoken } from './say.ts';

/** A calendar day: 2026. 11. 23.(월). */
export function Day({ day, language }: Spoken & { day: CalendarDay }) {
  return (
    <time class="num" datetime={day.toString()}>
      {formatDay(day, language)}
    </time>
  );
}

/** A moment in Seoul: 2026. 11. 23.(월) 14:05. */
export function Moment({ at, language }: Spoken & { at: Temporal.Instant }) {
  return (
    <time class="num" datetime={at.toString()}>
      {formatInstant(at, language)}
    </time>
  );
}

/** How long ago ("3시간 전"); the absolute time is in the title and on paper. */
export function Since({ at, now, language }: Spoken & { at: Temporal.Instant; now: Temporal.Instant }) {
  return (
    <time class="num since" datetime={at.toString()} title={formatInstant(at, language)}>
      {sinceWords(at, now, language)}
    </time>
  );
}

/**
 * A clock somebody must keep: "5시간 남음", "1일 지남". Late is amber with its sign; `soonHours`
 * (default 4) before the end it is marked as near.
 */
export function Clock(
  props: Spoken & { at: Temporal.Instant; now: Temporal.Instant; soonHours?: number | undefined },
) {
  const left = props.at.epochMilliseconds - props.now.epochMilliseconds;
  const late = left < 0;
  const soon = !late && left < (props.soonHours ?? 4) * 3_600_000;
  return (
    <time
      class={late ? 'clock clock-late' : soon ? 'clock clock-soon' : 'clock'}
      datetime={props.at.toString()}
      title={formatInstant(props.at, props.language)}
    >
      <Icon name={late ? 'alert' : soon ? 'half' : 'circle'} />
      {dueWords(props.at, props.now, props.language)}
    </time>
  );
}

/** The last day of a right. Staff see "D-14" before the words; a lapsed right is the one red date. */
export function Deadline(
  props: Spoken & { day: CalendarDay; today: CalendarDay; staff?: boolean | undefined; soonDays?: number },
) {
  const days = daysUntil(props.day, props.today);
  const look =
    days < 0 ? 'clock clock-lapsed' : days <= (props.soonDays ?? 14) ? 'clock clock-soon' : 'clock';
  return (
    <time class={look} datetime={props.day.toString()} title={formatDay(props.day, props.language)}>
      <Icon name={days < 0 ? 'stop' : 'calendar'} />
      {props.staff && days > 0 ? `D-${days}` : deadlineWords(days, props.language)}
    </time>
  );
}

/** An amount in won: 1,234,000원. */
export function Money({ won, language }: Spoken & { won: Won }) {
  return <span class="num money">{formatWon(won, language)}</span>;
}
