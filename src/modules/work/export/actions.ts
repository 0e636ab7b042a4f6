import { type Deps, read, type StaffActor, write } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';
import type { CaseFilter, CaseRow } from '../list/case-list.ts';
import { countAllCases, readCases } from '../list/case-list-store.ts';
import { nextClocks } from '../today/today-store.ts';
import { type ListReason, loggedFilter } from './case-export.ts';

export type ExportedCase = CaseRow & { readonly dueAt: Temporal.Instant | null };

/** Rows a page; the most of the file that is in memory at once. */
const pageSize = 1_000;

async function* pagesOf(
  deps: Deps,
  actor: StaffActor,
  filter: CaseFilter,
  rows: number,
): AsyncGenerator<readonly ExportedCase[]> {
  let last: CaseRow | null = null;
  for (let left = rows; left > 0; ) {
    const most = Math.min(left, pageSize);
    const page: readonly ExportedCase[] = await read(deps, actor, async (r) => {
      const found = await readCases(r, filter, last, most);
      const clocks = await nextClocks(
        r,
        found.map((row): CaseId => row.id),
      );
      return found.map((row) => ({ ...row, dueAt: clocks.get(row.id) ?? null }));
    });
    if (page.length > 0) yield page;
    if (page.length < most) return;
    last = page.at(-1) ?? null;
    left -= page.length;
  }
}

export type CaseExport = {
  /** As the log says it; the file never holds more. */
  readonly rows: number;
  readonly pages: AsyncGenerator<readonly ExportedCase[]>;
};

/**
 * Takes the list of cases out of the house: reason, filter and number of rows are on the record before the
 * first row leaves. Each page is read in a transaction of its own, so a session that ends, ends the file:
 * the generator throws `NotFound` or the database's refusal and the download breaks off.
 */
export async function exportCases(
  deps: Deps,
  actor: StaffActor,
  filter: CaseFilter,
  reason: ListReason,
): Promise<CaseExport> {
  const rows = await write(deps, actor, async (w) => {
    const found = await countAllCases(w, filter);
    w.record({ event: 'cases.exported', detail: { reason, rows: found, ...loggedFilter(filter) } });
    return found;
  });
  return { rows, pages: pagesOf(deps, actor, filter, rows) };
}
