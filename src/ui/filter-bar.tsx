import type { Child } from 'hono/jsx';
import { phrase, type Spoken } from './say.ts';
import { uiText } from './text.ts';

/** A GET form: the conditions live in the URL. Children are fields; `clearHref` when some are set. */
export function FilterBar(
  props: Spoken & { action: string; clearHref?: string | undefined; children?: Child },
) {
  return (
    <search>
      <form
        class="filter-bar no-print"
        method="get"
        action={props.action}
        aria-label={phrase(uiText.filters, props.language)}
        autocomplete="off"
      >
        {props.children}
        <div class="filter-actions">
          <button class="btn btn-secondary btn-medium" type="submit">
            {phrase(uiText.apply, props.language)}
          </button>
          {props.clearHref ? (
            <a class="btn btn-text btn-medium" href={props.clearHref}>
              {phrase(uiText.clear, props.language)}
            </a>
          ) : null}
        </div>
      </form>
    </search>
  );
}
