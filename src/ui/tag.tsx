import type { Child } from 'hono/jsx';
import { saidCount } from '../shared/count.ts';
import { Icon, type IconName } from './icon.tsx';
import { type Phrase, phrase, type Spoken } from './say.ts';

/** `danger`: danger to a person or a lapsed right, nothing else. Each tone has its own shape of icon. */
export type Tone = 'neutral' | 'progress' | 'info' | 'ok' | 'warn' | 'danger';

export const toneIcons = {
  neutral: 'circle',
  progress: 'half',
  info: 'info',
  ok: 'check',
  warn: 'alert',
  danger: 'stop',
} as const satisfies Record<Tone, IconName>;

/** A status: icon and word, so that grey-scale and a screen reader lose nothing. */
export function Tag(
  props: Spoken & {
    tone?: Tone | undefined;
    icon?: IconName | undefined;
    label: Phrase;
  },
) {
  const tone = props.tone ?? 'neutral';
  return (
    <span class={`tag tag-${tone}`}>
      <Icon name={props.icon ?? toneIcons[tone]} />
      {phrase(props.label, props.language)}
    </span>
  );
}

/**
 * A number beside a word ("새 접수 4"). With `live` the console script keeps it true; a live count may
 * start without a value and stays invisible until the first one arrives.
 */
export function Count({ value, live }: { value?: number | undefined; live?: string | undefined }) {
  return (
    <span class={value === 0 ? 'count count-zero' : 'count'} data-live-key={live}>
      {value === undefined ? null : saidCount(value)}
    </span>
  );
}

/** A row of tags that wraps. */
export function Tags({ children }: { children?: Child }) {
  return <span class="tags">{children}</span>;
}
