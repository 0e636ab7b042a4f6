import type { Child } from 'hono/jsx';
import { formatInstant } from '../shared/calendar-day.ts';
import { Icon, type IconName } from './icon.tsx';
import { type Phrase, phrase, type Spoken } from './say.ts';
import { type Tone, toneIcons } from './tag.tsx';

export type TimelineEntry = {
  readonly at: Temporal.Instant;
  readonly title: Child;
  /** Who did it: institution, role. */
  readonly who?: Phrase | undefined;
  readonly tone?: Tone | undefined;
  readonly icon?: IconName | undefined;
  readonly body?: Child;
};

/** What happened, newest first or oldest first as the entries are given. */
export function Timeline({ entries, language }: Spoken & { entries: readonly TimelineEntry[] }) {
  return (
    <ol class="timeline">
      {entries.map((entry) => (
        <li class={`timeline-entry tone-${entry.tone ?? 'neutral'}`}>
          <span class="timeline-mark">
            <Icon name={entry.icon ?? toneIcons[entry.tone ?? 'neutral']} />
          </span>
          <div>
            <p class="timeline-meta">
              <time class="num" datetime={entry.at.toString()}>
                {formatInstant(entry.at)}
              </time>
              {entry.who ? <span> · {phrase(entry.who, language)}</span> : null}
            </p>
            <div class="timeline-title">{entry.title}</div>
            {entry.body ? <div class="timeline-body">{entry.body}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
