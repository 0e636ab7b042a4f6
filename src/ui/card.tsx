import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './icon.tsx';
import { type Phrase, phrase, type Spoken } from './say.ts';
import { Count } from './tag.tsx';

/** A panel with a heading (console) or a soft block (public). `aside` stands at the heading's end. */
export function Card(
  props: Spoken & {
    readonly title?: Phrase | undefined;
    readonly level?: 2 | 3 | 4 | undefined;
    readonly aside?: Child;
    /** `quiet` has no frame; `warm` is the soft block of public pages; `flush` lets a table touch the edges. */
    readonly look?: 'plain' | 'quiet' | 'warm' | 'flush' | undefined;
    readonly id?: string | undefined;
    readonly children?: Child;
  },
) {
  const Heading: 'h2' | 'h3' | 'h4' = `h${props.level ?? 2}`;
  return (
    <section class={`card card-${props.look ?? 'plain'}`} id={props.id}>
      {props.title ? (
        <div class="card-head">
          <Heading>{phrase(props.title, props.language)}</Heading>
          {props.aside}
        </div>
      ) : null}
      {props.children}
    </section>
  );
}

/** A card that is one big link: a door of the public home. */
export function LinkCard(
  props: Spoken & {
    readonly href: string;
    readonly title: Phrase;
    readonly body?: Phrase | undefined;
    readonly icon?: IconName | undefined;
    readonly level?: 2 | 3 | undefined;
    /** The one door most people look for. */
    readonly first?: boolean | undefined;
  },
) {
  const Heading: 'h2' | 'h3' = `h${props.level ?? 2}`;
  return (
    <div class={props.first ? 'link-card link-card-first' : 'link-card'}>
      {props.icon ? (
        <span class="link-card-icon">
          <Icon name={props.icon} />
        </span>
      ) : null}
      <Heading>
        <a href={props.href}>{phrase(props.title, props.language)}</a>
      </Heading>
      {props.body ? <p>{phrase(props.body, props.language)}</p> : null}
    </div>
  );
}

/** Cards side by side: `min` is the narrowest a column may get. */
export function Grid({
  min,
  children,
}: {
  min?: 'small' | 'medium' | 'large' | undefined;
  children?: Child;
}) {
  return <div class={`grid grid-${min ?? 'medium'}`}>{children}</div>;
}

/** Main column and a panel beside it that stays in view (intake and its verdicts). */
export function Split({ aside, label, children }: { aside: Child; label: string; children?: Child }) {
  return (
    <div class="split">
      <div>{children}</div>
      <aside aria-label={label}>{aside}</aside>
    </div>
  );
}

/** Things one under the other with even space. */
export function Stack({
  gap,
  children,
}: {
  gap?: 'small' | 'medium' | 'large' | undefined;
  children?: Child;
}) {
  return <div class={`stack stack-${gap ?? 'medium'}`}>{children}</div>;
}

export type Stat = {
  readonly label: Phrase;
  readonly value: number;
  readonly href?: string | undefined;
  readonly live?: string | undefined;
  /** `warn` late, `danger` a person in danger; shown only when the value is not zero. */
  readonly tone?: 'warn' | 'danger' | undefined;
};

/** Counts of today's work; each is a link to its list. */
export function Stats({ stats, language }: Spoken & { stats: readonly Stat[] }) {
  return (
    <ul class="stats">
      {stats.map((stat) => {
        const face = (
          <>
            <span class="stat-label">
              {stat.tone && stat.value > 0 ? <Icon name={stat.tone === 'warn' ? 'alert' : 'stop'} /> : null}
              {phrase(stat.label, language)}
            </span>
            <Count value={stat.value} live={stat.live} />
          </>
        );
        return (
          <li class={stat.tone && stat.value > 0 ? `stat stat-${stat.tone}` : 'stat'}>
            {stat.href ? <a href={stat.href}>{face}</a> : <span>{face}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** On paper only. */
export function PrintOnly({ children }: { children?: Child }) {
  return <div class="print-only">{children}</div>;
}

/** The one thing that is printed of a page whose shell says `slip`; stands right in the page. */
export function Slip({ children }: { children?: Child }) {
  return <div class="slip">{children}</div>;
}

/** On the screen only. */
export function ScreenOnly({ children }: { children?: Child }) {
  return <div class="no-print">{children}</div>;
}
