import { sql } from 'kysely';
import type { Reader } from '../../db/access.ts';
import { upTo } from '../../db/counting.ts';
import type { CaseId, IntakeId } from '../../shared/ids.ts';

export const views = ['new', 'mine', 'all'] as const;
export type View = (typeof views)[number];

export type ListFilter = {
  readonly view: View;
  readonly channel: string | null;
  readonly status: string | null;
  /** The last row of the page before: moment and id. */
  readonly after: { readonly at: Temporal.Instant; readonly id: IntakeId } | null;
};

export type IntakeRow = {
  readonly id: IntakeId;
  readonly case: CaseId;
  readonly number: string;
  readonly channel: string;
  readonly status: string;
  readonly urgency: string | null;
  readonly language: string;
  readonly interpreter: boolean;
  readonly anonymous: boolean;
  readonly receivedAt: Temporal.Instant;
  readonly claimedName: string | null;
  readonly crime: string | null;
  readonly conflict: boolean;
};

export const pageSize = 30;

/** One page of intakes, newest first, and whether there are more. */
export async function listIntakes(
  r: Reader,
  filter: ListFilter,
): Promise<{ rows: readonly IntakeRow[]; more: boolean }> {
  let query = r.db
    .selectFrom('app.intake as i')
    .innerJoin('app.case_file as f', 'f.id', 'i.case_id')
    .leftJoin('auth.staff as s', 's.id', 'i.claimed_by')
    .select(['i.id', 'i.case_id as case', 'f.number', 'i.channel', 'i.status', 'i.urgency', 'i.language'])
    .select(['i.interpreter', 'i.anonymous', 'i.received_at as receivedAt'])
    .select(['s.display_name as claimedName', 'f.crime_category as crime'])
    .select((e) =>
      e
        .exists(e.selectFrom('app.conflict_mark as m').select('m.id').whereRef('m.case_id', '=', 'i.case_id'))
        .as('conflict'),
    )
    .where('i.center_id', '=', r.actor.center);
  if (filter.view === 'new') query = query.where('i.status', '=', 'new');
  if (filter.view === 'mine' && r.actor.kind === 'staff') {
    query = query.where('i.claimed_by', '=', r.actor.id);
  }
  if (filter.channel !== null) query = query.where('i.channel', '=', filter.channel);
  if (filter.status !== null) query = query.where('i.status', '=', filter.status);
  if (filter.after !== null) {
    const { at, id } = filter.after;
    query = query.where(sql<boolean>`(i.received_at, i.id) < (${at}, ${id}::uuid)`);
  }
  const rows = await query
    .orderBy('i.received_at', 'desc')
    .orderBy('i.id', 'desc')
    .limit(pageSize + 1)
    .execute();
  return {
    rows: rows.slice(0, pageSize).map((row) => ({ ...row, conflict: row.conflict === true })),
    more: rows.length > pageSize,
  };
}

export type IntakeCounts = { readonly new: number; readonly mine: number; readonly all: number };

/** How many each view holds: unclaimed, mine, all; each exact up to `countCap`. One statement. */
export async function countIntakes(r: Reader): Promise<IntakeCounts> {
  const me = r.actor.kind === 'staff' ? r.actor.id : null;
  const ofCentre = sql`from app.intake where center_id = ${r.actor.center}`;
  const found = await sql<IntakeCounts>`select ${upTo(sql`${ofCentre} and status = 'new'`)} as "new",
    ${upTo(sql`${ofCentre} and claimed_by = ${me}::uuid`)} as mine, ${upTo(sql`${ofCentre} order by received_at desc`)} as "all"`.execute(
    r.db,
  );
  return found.rows[0] ?? { new: 0, mine: 0, all: 0 };
}
