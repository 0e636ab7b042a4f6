// biome-ignore-all lint/a11y/noRedundantRoles: display:grid on a phone takes a table's own roles away in Safari
import type { Child } from 'hono/jsx';
import { countCap } from '../shared/count.ts';
import type { Language } from '../shared/text.ts';
import { Icon } from './icon.tsx';
import { type Phrase, phrase, type Spoken } from './say.ts';
import { uiText } from './text.ts';

export type Column<Row> = {
  readonly key: string;
  readonly head: Phrase;
  readonly cell: (row: Row) => Child;
  /** `end` for numbers and money. */
  readonly align?: 'start' | 'end' | undefined;
  /** The row's header: the cell that names it. One column at most. */
  readonly names?: boolean | undefined;
  /** The head becomes a link that sorts; `direction` when the list is sorted by it now. */
  readonly sort?: { readonly href: string; readonly direction?: 'up' | 'down' | undefined } | undefined;
  /** Hides the column's label on a phone card (buttons). */
  readonly bare?: boolean | undefined;
};

type TableProps<Row> = Spoken & {
  readonly caption: Phrase;
  /** The heading above says it already. */
  readonly quietCaption?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** j and k walk its rows; Enter opens the row's first link, c presses the row's `shortcut="c"`. */
  readonly queue?: boolean | undefined;
  /** Keeps its shape and scrolls sideways on a phone instead of becoming cards (figures). */
  readonly scroll?: boolean | undefined;
  /** Marks a row: `late` (amber edge), `danger` (red edge), `quiet`. A word must say the same. */
  readonly mark?: ((row: Row) => 'late' | 'danger' | 'quiet' | undefined) | undefined;
  /** Shown instead of the table when there are no rows. */
  readonly empty?: Child;
  readonly foot?: Child;
};

function Head<Row>({ column, language }: Spoken & { column: Column<Row> }) {
  const words = phrase(column.head, language);
  const direction = column.sort?.direction;
  return (
    <th
      role="columnheader"
      scope="col"
      class={column.align === 'end' ? 'end' : undefined}
      aria-sort={direction === undefined ? undefined : direction === 'up' ? 'ascending' : 'descending'}
    >
      {column.sort ? (
        <a class="sort" href={column.sort.href}>
          {words}
          {direction ? <span aria-hidden="true">{direction === 'up' ? ' ↑' : ' ↓'}</span> : null}
        </a>
      ) : (
        words
      )}
    </th>
  );
}

function Cell<Row>({ column, row, language }: Spoken & { column: Column<Row>; row: Row }) {
  const look = [column.align === 'end' ? 'end' : '', column.bare ? 'bare' : ''].join(' ').trim() || undefined;
  const label = column.bare ? undefined : phrase(column.head, language);
  if (column.names) {
    return (
      <th role="rowheader" scope="row" class={look} data-label={label}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" class={look} data-label={label}>
      {column.cell(row)}
    </td>
  );
}

/** A list with a caption and a head that stays; each row becomes a card on a phone. */
export function Table<Row>(props: TableProps<Row>) {
  const { columns, rows, language } = props;
  if (rows.length === 0 && props.empty) return <>{props.empty}</>;
  const table = (
    <table role="table" class={props.scroll ? 'table' : 'table table-cards'} data-queue={props.queue}>
      <caption class={props.quietCaption ? 'sr-only' : undefined}>{phrase(props.caption, language)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <Head column={column} language={language} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => {
          const mark = props.mark?.(row);
          return (
            <tr role="row" class={mark ? `row-${mark}` : undefined}>
              {columns.map((column) => (
                <Cell column={column} row={row} language={language} />
              ))}
            </tr>
          );
        })}
      </tbody>
      {props.foot ? <tfoot role="rowgroup">{props.foot}</tfoot> : null}
    </table>
  );
  if (!props.scroll) return table;
  return (
    <section class="table-scroll" tabindex={0} aria-label={phrase(uiText.scrollable, language)}>
      {table}
    </section>
  );
}

/** The link of a queue row that Enter opens. */
export function RowLink({ href, children }: { href: string; children?: Child }) {
  return (
    <a class="row-link" href={href} data-open>
      {children}
    </a>
  );
}

function saidTotal(total: number, language: Language): string {
  const words = phrase(total > countCap ? uiText.totalOver : uiText.total, language);
  return words.replace('{count}', Math.min(total, countCap).toLocaleString('ko-KR'));
}

/** Pages of a list read by key: no page numbers, because rows come and go. */
export function Pagination(
  props: Spoken & {
    readonly previousHref?: string | undefined;
    readonly nextHref?: string | undefined;
    readonly total?: number | undefined;
  },
) {
  const { previousHref, nextHref, total, language } = props;
  if (!previousHref && !nextHref && total === undefined) return null;
  return (
    <nav class="pagination no-print" aria-label={phrase(uiText.pages, language)}>
      {total === undefined ? null : <p class="num">{saidTotal(total, language)}</p>}
      {previousHref ? (
        <a class="btn btn-tertiary btn-medium" href={previousHref} rel="prev">
          <Icon name="left" />
          {phrase(uiText.previous, language)}
        </a>
      ) : null}
      {nextHref ? (
        <a class="btn btn-tertiary btn-medium" href={nextHref} rel="next">
          {phrase(uiText.next, language)}
          <Icon name="right" />
        </a>
      ) : null}
    </nav>
  );
}
