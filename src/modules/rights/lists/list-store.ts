import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';

export type NewlyEntitled = {
  readonly caseId: CaseId;
  readonly number: string;
  readonly service: string;
  readonly at: Temporal.Instant;
};

/** Services newly open on this manager's cases, as long as she has not finished the task; newest first. */
export async function newlyEntitled(r: Reader, limit = 10): Promise<readonly NewlyEntitled[]> {
  if (r.actor.kind !== 'staff') return [];
  const rows = await r.db
    .selectFrom('app.assessment_change as c')
    .innerJoin('app.task as t', 't.id', 'c.task_id')
    .innerJoin('app.case_file as f', 'f.id', 'c.case_id')
    .innerJoin('app.assessment as a', 'a.case_id', 'c.case_id')
    .select(['c.case_id', 'c.service', 'f.number'])
    .select((e) => e.fn.max('c.at').as('at'))
    .where('c.kind', '=', 'gained')
    .where('t.done_at', 'is', null)
    .where('f.manager_id', '=', r.actor.id)
    .where(sql<boolean>`a.verdicts->>c.service in ('eligible', 'needs_review')`)
    .groupBy(['c.case_id', 'c.service', 'f.number'])
    .orderBy('at', 'desc')
    .orderBy('f.number')
    .orderBy('c.service')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    caseId: row.case_id,
    number: row.number,
    service: row.service,
    at: row.at,
  }));
}

export type NearRight = {
  readonly caseId: CaseId;
  readonly number: string;
  readonly service: string;
  /** The day to act by, and the law's own last day where it is known. */
  readonly advised: Temporal.PlainDate;
  readonly last: Temporal.PlainDate | null;
};

/** Rights on this manager's cases that end within so many days and are not settled; the nearest first. */
export async function nearDeadlinesOf(r: Reader, days = 30, limit = 10): Promise<readonly NearRight[]> {
  if (r.actor.kind !== 'staff') return [];
  return await nearDeadlines(r, sql<boolean>`f.manager_id = ${r.actor.id}::uuid`, days, limit);
}

/** The same on one case, whoever manages it. */
export async function nearDeadlinesIn(r: Reader, of: CaseId, days = 30): Promise<readonly NearRight[]> {
  return await nearDeadlines(r, sql<boolean>`f.id = ${of}::uuid`, days, 10);
}

async function nearDeadlines(
  r: Reader,
  on: RawBuilder<boolean>,
  days: number,
  limit: number,
): Promise<readonly NearRight[]> {
  const today = r.today.toString();
  const edge = r.today.add({ days }).toString();
  const found = await sql<{
    case_id: CaseId;
    number: string;
    service: string;
    advised: Temporal.PlainDate;
    last: Temporal.PlainDate | null;
  }>`
    select a.case_id, f.number, d.key as service,
      (d.value->>'advised')::date as advised, (d.value->>'last')::date as last
    from app.assessment a join app.case_file f on f.id = a.case_id cross join lateral jsonb_each(a.deadlines) d
    where ${on} and f.status in ('intake', 'advice', 'open')
      and d.value->>'advised' <= ${edge} and coalesce(d.value->>'last', d.value->>'advised') >= ${today}
      and not exists (select 1 from app.assessment_change c join app.task t on t.id = c.task_id
        where c.case_id = a.case_id and c.kind = 'deadline' and c.service = d.key
          and c.advised_on = (d.value->>'advised')::date and t.done_at is not null)
    order by advised, f.number, service
    limit ${limit}
  `.execute(r.db);
  return found.rows.map((row) => ({
    caseId: row.case_id,
    number: row.number,
    service: row.service,
    advised: row.advised,
    last: row.last,
  }));
}
