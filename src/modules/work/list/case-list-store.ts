import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import type { Reader } from '../../../db/access.ts';
import { countUpTo } from '../../../db/counting.ts';
import type { Schema } from '../../../db/schema.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { isCaseStatus } from '../../cases/index.ts';
import type { CaseFilter, CaseRow, CaseSort, CaseStart } from './case-list.ts';

type Files = Schema & { f: Schema['app.case_file'] };

function matching(r: Reader, filter: CaseFilter) {
  return (e: ExpressionBuilder<Files, 'f'>) =>
    e.and([
      e('f.center_id', '=', r.actor.center),
      ...(filter.number === undefined ? [] : [e('f.number', '=', filter.number)]),
      ...(filter.status === undefined ? [] : [e('f.status', '=', filter.status)]),
      ...(filter.risk === undefined ? [] : [e('f.risk_band', '=', filter.risk)]),
      ...(filter.crime === undefined ? [] : [e('f.crime_category', '=', filter.crime)]),
      ...(filter.mine === 'centre' ? [] : [sql<boolean>`f.id = any(array(select sec.my_cases()))`]),
    ]);
}

/** The columns of each order, all descending, so that a row comparison and an index serve it. */
const orders = {
  opened: sql.raw('f.opened_at, f.id'),
  changed: sql.raw('f.changed_at, f.id'),
  risk: sql.raw('f.risk_rank, f.opened_at, f.id'),
} as const;
const descending = {
  opened: sql.raw('f.opened_at desc, f.id desc'),
  changed: sql.raw('f.changed_at desc, f.id desc'),
  risk: sql.raw('f.risk_rank desc, f.opened_at desc, f.id desc'),
} as const;

/** The place of a row in an order, to begin after. */
function placeOf(sort: CaseSort, start: Exclude<CaseStart, null>): RawBuilder<unknown> {
  if (typeof start === 'string')
    return sql`(select ${orders[sort]} from app.case_file f where f.id = ${start})`;
  const opened = sql`${start.openedAt}::timestamptz`;
  if (sort === 'opened') return sql`(${opened}, ${start.id}::uuid)`;
  if (sort === 'changed') return sql`(${start.changedAt}::timestamptz, ${start.id}::uuid)`;
  return sql`(${start.riskRank}::smallint, ${opened}, ${start.id}::uuid)`;
}

/** Cases this reader may see, in the order asked for, from a place on. One statement. */
export async function readCases(
  r: Reader,
  filter: CaseFilter,
  start: CaseStart,
  most: number,
): Promise<readonly CaseRow[]> {
  let query = r.db
    .selectFrom('app.case_file as f')
    .leftJoin('auth.staff as m', 'm.id', 'f.manager_id')
    .select(['f.id', 'f.number', 'f.status', 'f.risk_band', 'f.crime_category', 'f.age_band'])
    .select(['f.opened_at', 'f.changed_at', 'f.risk_rank', 'm.display_name'])
    .where(matching(r, filter));
  if (start !== null) {
    query = query.where(sql<boolean>`(${orders[filter.sort]}) < ${placeOf(filter.sort, start)}`);
  }
  const rows = await query.orderBy(sql`${descending[filter.sort]}`).limit(most).execute();
  return rows.map((row): CaseRow => {
    if (!isCaseStatus(row.status)) throw new Error(`a case in status ${row.status}`);
    return {
      id: row.id,
      number: row.number,
      status: row.status,
      risk: row.risk_band,
      crime: row.crime_category,
      ageBand: row.age_band,
      manager: row.display_name,
      openedAt: row.opened_at,
      changedAt: row.changed_at,
      riskRank: row.risk_rank,
    };
  });
}

/** How many cases the filter finds, to the last one. */
export async function countAllCases(r: Reader, filter: CaseFilter): Promise<number> {
  const found = await r.db
    .selectFrom('app.case_file as f')
    .select((e) => e.fn.countAll<string>().as('n'))
    .where(matching(r, filter))
    .executeTakeFirstOrThrow();
  return Number(found.n);
}

export type CasePage = {
  readonly rows: readonly CaseRow[];
  readonly next: CaseId | null;
  /** Exact up to `countCap`. */
  readonly total: number;
};

/** One page of cases this reader may see. Two statements, however many rows. */
export async function listCases(r: Reader, filter: CaseFilter, size = 50): Promise<CasePage> {
  const rows = await readCases(r, filter, filter.after, size + 1);
  const found = r.db.selectFrom('app.case_file as f').select('f.id').where(matching(r, filter));
  // Counting the centre's follows the index of the page; one's own are few and found by their keys.
  const total = await countUpTo(
    r,
    filter.mine === 'centre' ? found.orderBy(sql`${descending[filter.sort]}`) : found,
  );
  const shown = rows.slice(0, size);
  return { rows: shown, next: rows.length > size ? (shown.at(-1)?.id ?? null) : null, total };
}
