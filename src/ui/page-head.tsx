import type { Child } from 'hono/jsx';
import { type Phrase, phrase, type Spoken } from './say.ts';

/** The page's one h1, a line under it, and what one does here. Inside a case, which has its own h1, level 2. */
export function PageHead(
  props: Spoken & {
    readonly title: Phrase;
    readonly level?: 1 | 2 | undefined;
    /** Small words above the title (case number, section). */
    readonly over?: Child;
    readonly lead?: Phrase | undefined;
    readonly actions?: Child;
    readonly children?: Child;
  },
) {
  const Heading: 'h1' | 'h2' = `h${props.level ?? 1}`;
  return (
    <div class="page-head">
      <div>
        {props.over ? <p class="over">{props.over}</p> : null}
        <Heading>{phrase(props.title, props.language)}</Heading>
        {props.lead ? <p class="lead">{phrase(props.lead, props.language)}</p> : null}
        {props.children}
      </div>
      {props.actions ? <div class="page-actions no-print">{props.actions}</div> : null}
    </div>
  );
}
