import type { Child } from 'hono/jsx';
import { type Phrase, phrase, type Spoken } from './say.ts';
import { uiText } from './text.ts';

export type SummaryRow = {
  readonly key: Phrase;
  readonly value: Child;
  /** Where this answer is changed; the link reads "바꾸기 – <key>". */
  readonly changeHref?: string | undefined;
  /** Any other action (a small form). */
  readonly action?: Child;
};

/** Answers with their questions, to check before sending. */
export function SummaryList({ rows, language }: Spoken & { rows: readonly SummaryRow[] }) {
  return (
    <dl class="summary-list">
      {rows.map((row) => (
        <div class="summary-row">
          <dt>{phrase(row.key, language)}</dt>
          <dd>{row.value}</dd>
          {row.changeHref || row.action ? (
            <dd class="summary-action">
              {row.changeHref ? (
                <a href={row.changeHref}>
                  {phrase(uiText.change, language)}
                  <span class="sr-only"> – {phrase(row.key, language)}</span>
                </a>
              ) : null}
              {row.action}
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

/** Facts side by side in as many columns as fit (case head, receipt); `lines` gives each a line of its own. */
export function DefinitionGrid({
  rows,
  lines,
  language,
}: Spoken & {
  rows: readonly { readonly key: Phrase; readonly value: Child }[];
  lines?: boolean | undefined;
}) {
  return (
    <dl class={lines ? 'pairs' : 'definition-grid'}>
      {rows.map((row) => (
        <div>
          <dt>{phrase(row.key, language)}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
