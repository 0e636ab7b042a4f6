import { type ExpressionBuilder, sql } from 'kysely';
import type { Reader } from '../../../db/access.ts';
import { countUpTo } from '../../../db/counting.ts';
import type { Schema } from '../../../db/schema.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { isCaseStatus } from '../../cases/index.ts';
import type { CaseFilter, CaseRow } from './case-list.ts';

type Files = Schema & { f: Schema['app.case_file'] };

function matching(r: Reader, filter: CaseFilter) {
  return (e: ExpressionBuilder<Files, 'f'>) =>
    e.and([
      e('f.center_id', '=', r.actor.center),
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

export type CasePage = {
  readonly rows: readonly CaseRow[];
  readonly next: CaseId | null;
  /** Exact up to `countCap`. */
  readonly total: number;
};

/** One page of cases this reader may see. Three statements, however many rows. */
export async function listCases(r: Reader, filter: CaseFilter, size = 50): Promise<CasePage> {
  const order = orders[filter.sort];
  let query = r.db
    .selectFrom('app.case_file as f')
    .leftJoin('auth.staff as m', 'm.id', 'f.manager_id')
    .select([
      'f.id',
      'f.number',
      'f.status',
      'f.risk_band',
      'f.crime_category',
      'f.age_band',
      'f.opened_at',
      'f.changed_at',
    ])
    .select('m.display_name')
    .where(matching(r, filter));
  if (filter.after !== null) {
    query = query.where(
      sql<boolean>`(${order}) < (select ${order} from app.case_file f where f.id = ${filter.after})`,
    );
  }
  const rows = await query
    .orderBy(sql`${descending[filter.sort]}`)
    .limit(size + 1)
    .execute();
  const found = r.db.selectFrom('app.case_file as f').select('f.id').where(matching(r, filter));
  // Counting the centre's follows the index of the page; one's own are few and found by their keys.
  const total = await countUpTo(
    r,
    filter.mine === 'centre' ? found.orderBy(sql`${descending[filter.sort]}`) : found,
  );
  const shown = rows.slice(0, size).flatMap((row): CaseRow[] =>
    isCaseStatus(row.status)
      ? [
          {
            id: row.id,
            number: row.number,
            status: row.status,
            risk: row.risk_band,
            crime: row.crime_category,
            ageBand: row.age_band,
            manager: row.display_name,
            openedAt: row.opened_at,
            changedAt: row.changed_at,
          },
        ]
      : [],
  );
  return { rows: shown, next: rows.length > size ? (shown.at(-1)?.id ?? null) : null, total };
}
