import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';
import { type Phrase, phrase, type Spoken } from './say.ts';
import { type Tone, toneIcons } from './tag.tsx';
import { uiText } from './text.ts';

type NoticeTone = Exclude<Tone, 'neutral' | 'progress'>;

const toneWords = {
  info: uiText.notice,
  ok: uiText.success,
  warn: uiText.caution,
  danger: uiText.danger,
} as const satisfies Record<NoticeTone, Phrase>;

/**
 * A box that stands out. `danger` only when a person is in danger or a right has lapsed.
 * `level` is the heading level of the title (default 2); without a title the tone's word is read out.
 */
export function Notice(
  props: Spoken & {
    tone?: NoticeTone | undefined;
    title?: Phrase | undefined;
    level?: 2 | 3 | 4 | undefined;
    children?: Child;
  },
) {
  const tone = props.tone ?? 'info';
  const Heading: 'h2' | 'h3' | 'h4' = `h${props.level ?? 2}`;
  return (
    <div class={`notice notice-${tone}`}>
      <Icon name={toneIcons[tone]} />
      <div class="notice-body">
        {props.title ? (
          <Heading class="notice-title">{phrase(props.title, props.language)}</Heading>
        ) : (
          <span class="sr-only">{phrase(toneWords[tone], props.language)}: </span>
        )}
        {props.children}
      </div>
    </div>
  );
}

/** What just happened ("5개 기관에 의뢰했습니다"). The server gives it once after a redirect. */
export function Flash({ message, language }: Spoken & { message: Phrase | undefined }) {
  if (!message) return null;
  return (
    <div class="flash" role="status">
      <Icon name="check" />
      <p>{phrase(message, language)}</p>
    </div>
  );
}

/** Nothing here yet, why, and what to do about it. */
export function EmptyState(props: Spoken & { title: Phrase; body?: Phrase | undefined; children?: Child }) {
  return (
    <div class="empty-state">
      <p class="empty-title">{phrase(props.title, props.language)}</p>
      {props.body ? <p>{phrase(props.body, props.language)}</p> : null}
      {props.children}
    </div>
  );
}
