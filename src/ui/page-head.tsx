import type { Child } from 'hono/jsx';
import { type Phrase, phrase, type Spoken } from './say.ts';

/** The page's one h1, a line under it, and what one does here. */
export function PageHead(
  props: Spoken & {
    readonly title: Phrase;
    /** Small words above the title (case number, section). */
    readonly over?: Child;
    readonly lead?: Phrase | undefined;
    readonly actions?: Child;
    readonly children?: Child;
  },
) {
  return (
    <div class="page-head">
      <div>
        {props.over ? <p class="over">{props.over}</p> : null}
        <h1>{phrase(props.title, props.language)}</h1>
        {props.lead ? <p class="lead">{phrase(props.lead, props.language)}</p> : null}
        {props.children}
      </div>
      {props.actions ? <div class="page-actions no-print">{props.actions}</div> : null}
    </div>
  );
}
