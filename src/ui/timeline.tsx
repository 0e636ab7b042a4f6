import type { Child } from 'hono/jsx';
import { dayInSeoul, formatDay, formatTime } from '../shared/calendar-day.ts';
import type { Language } from '../shared/text.ts';
import { Icon, type IconName } from './icon.tsx';
import { type Phrase, phrase, type Spoken } from './say.ts';
import { type Tone, toneIcons } from './tag.tsx';

export type TimelineEntry = {
  readonly at: Temporal.Instant;
  readonly title: Child;
  /** Who did it: institution, person. */
  readonly who?: Phrase | undefined;
  readonly tone?: Tone | undefined;
  readonly icon?: IconName | undefined;
  readonly body?: Child;
};

type DayOfEntries = { readonly day: string; readonly entries: readonly TimelineEntry[] };

/** Neighbouring entries of one day under that day, in the order given. */
export function byDay(entries: readonly TimelineEntry[], language: Language): readonly DayOfEntries[] {
  const days: { day: string; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const day = formatDay(dayInSeoul(entry.at), language);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

function Entry({ entry, language }: Spoken & { entry: TimelineEntry }) {
  return (
    <li class={`timeline-entry tone-${entry.tone ?? 'neutral'}`}>
      <time class="num" datetime={entry.at.toString()}>
        {formatTime(entry.at)}
      </time>
      <span class="timeline-mark">
        <Icon name={entry.icon ?? toneIcons[entry.tone ?? 'neutral']} />
      </span>
      <div class="timeline-what">
        <span class="timeline-title">{entry.title}</span>
        {entry.body ? <div class="timeline-body">{entry.body}</div> : null}
      </div>
      {entry.who ? <p class="timeline-who">{phrase(entry.who, language)}</p> : null}
    </li>
  );
}

/** What happened, day by day, newest first or oldest first as the entries are given. */
export function Timeline({
  entries,
  language,
  level,
}: Spoken & { entries: readonly TimelineEntry[]; level?: 2 | 3 | undefined }) {
  const Heading: 'h2' | 'h3' = `h${level ?? 3}`;
  return (
    <div class="timeline">
      {byDay(entries, language).map(({ day, entries: ofDay }) => (
        <section class="timeline-day">
          <Heading class="num">{day}</Heading>
          <ol class="timeline-list">
            {ofDay.map((entry) => (
              <Entry entry={entry} language={language} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
