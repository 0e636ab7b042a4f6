import { sql } from 'kysely';
import { NotFound, type Reader, type Writer } from '../../db/access.ts';
import type { DataClass } from '../../db/data-class.ts';
import { type CaseId, newId, type PersonId, type StaffId } from '../../shared/ids.ts';
import type { AgeBand, Capacity, CaseStatus, Channel } from './case.ts';
import { isCaseStatus } from './case.ts';

export type CaseHead = {
  readonly id: CaseId;
  readonly number: string;
  readonly status: CaseStatus;
  readonly track: string | null;
  readonly channel: string;
  readonly crimeCategory: string | null;
  readonly ageBand: string | null;
  readonly riskBand: string | null;
  readonly language: string;
  readonly personId: PersonId | null;
  readonly managerId: StaffId | null;
  readonly managerName: string | null;
  readonly restricted: boolean;
  readonly openedAt: Temporal.Instant;
  readonly closedAt: Temporal.Instant | null;
  readonly version: number;
};

async function nextNumber(w: Writer): Promise<string> {
  const next = sql<string>`nextval('app.case_number_taken')::text`.as('next');
  const taken = await w.db.selectNoFrom(next).executeTakeFirstOrThrow();
  return `${w.today.year}-${taken.next.padStart(6, '0')}`;
}

/** Opens a case in status `intake` and assigns it to whoever opened it. The caller records the event. */
export async function insertCase(
  w: Writer,
  given: { channel: Channel; personId: PersonId | null; language: string; status?: CaseStatus },
): Promise<{ id: CaseId; number: string }> {
  const id = newId<'case'>();
  const number = await nextNumber(w);
  await w.db
    .insertInto('app.case_file')
    .values({
      id,
      number,
      center_id: w.actor.center,
      person_id: given.personId,
      status: given.status ?? 'intake',
      channel: given.channel,
      language: given.language,
      opened_at: w.now,
      opened_by: w.actor.kind === 'staff' ? w.actor.id : null,
      changed_at: w.now,
    })
    .execute();
  if (w.actor.kind === 'staff') await insertAssignment(w, id, w.actor.id, 'intake');
  return { id, number };
}

/** Puts a colleague on the case; the database refuses anybody behind a conflict wall. */
export async function insertAssignment(
  w: Writer,
  of: CaseId,
  staff: StaffId,
  capacity: Capacity,
): Promise<void> {
  const live = await w.db
    .selectFrom('app.assignment')
    .select('staff_id')
    .where('case_id', '=', of)
    .where('staff_id', '=', staff)
    .where('until', '=', sql<Temporal.Instant>`'infinity'`)
    .executeTakeFirst();
  if (live !== undefined) return;
  // The database's own clock: visibility is decided by it, in this very transaction.
  await w.db.insertInto('app.assignment').values({ case_id: of, staff_id: staff, capacity }).execute();
}

export async function endAssignment(w: Writer, of: CaseId, staff: StaffId): Promise<void> {
  await w.db
    .updateTable('app.assignment')
    .set({ until: sql`now()` })
    .where('case_id', '=', of)
    .where('staff_id', '=', staff)
    .where('until', '=', sql<Temporal.Instant>`'infinity'`)
    .execute();
}

/** The coded columns of a case. Throws `NotFound` for a case that is not there or not this reader's. */
export async function caseHead(r: Reader, id: CaseId): Promise<CaseHead> {
  return headOf(await headQuery(r, id).executeTakeFirst());
}

/** The coded columns of a case that this person works on. Throws `NotFound` otherwise. */
export async function ownCaseHead(r: Reader, of: CaseId): Promise<CaseHead> {
  const mine = sql<boolean>`f.id = any(array(select sec.my_cases()))`;
  return headOf(await headQuery(r, of).where(mine).executeTakeFirst());
}

function headQuery(r: Reader, id: CaseId) {
  return r.db
    .selectFrom('app.case_file as f')
    .leftJoin('auth.staff as m', 'm.id', 'f.manager_id')
    .selectAll('f')
    .select('m.display_name')
    .where('f.id', '=', id);
}

type HeadRow = Awaited<ReturnType<ReturnType<typeof headQuery>['executeTakeFirst']>>;

function headOf(row: HeadRow): CaseHead {
  if (row === undefined || !isCaseStatus(row.status)) throw new NotFound('case');
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    track: row.track,
    channel: row.channel,
    crimeCategory: row.crime_category,
    ageBand: row.age_band,
    riskBand: row.risk_band,
    language: row.language,
    personId: row.person_id,
    managerId: row.manager_id,
    managerName: row.display_name,
    restricted: row.restricted,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    version: row.version,
  };
}

/**
 * Throws `NotFound` unless this person works on the case now. To see its coded line, as those who run the
 * centre do, is not enough to act on it.
 */
export async function requireWork(r: Reader, of: CaseId): Promise<void> {
  const found = await sql<{ mine: boolean }>`
    select ${of}::uuid = any(array(select sec.my_cases())) as mine`.execute(r.db);
  if (found.rows[0]?.mine !== true) throw new NotFound('case');
}

export type CaseCodes = {
  readonly status?: CaseStatus;
  readonly track?: string;
  readonly crime_category?: string | null;
  readonly age_band?: AgeBand;
  readonly risk_band?: string;
  readonly manager_id?: StaffId | null;
  readonly person_id?: PersonId;
  readonly closed_at?: Temporal.Instant | null;
};

/** Changes coded columns. `expected` guards against somebody else's change; null skips the guard. */
export async function updateCase(
  w: Writer,
  id: CaseId,
  codes: CaseCodes,
  expected: number | null,
): Promise<boolean> {
  let query = w.db
    .updateTable('app.case_file')
    .set({ ...codes, changed_at: w.now, version: sql`version + 1` })
    .where('id', '=', id);
  if (expected !== null) query = query.where('version', '=', expected);
  const changed = await query.returning('id').executeTakeFirst();
  return changed !== undefined;
}

/** One coded line on the case's timeline, owned by the writer's institution. */
export async function addToTimeline(
  w: Writer,
  of: CaseId,
  entry: {
    kind: string;
    class: DataClass;
    detail?: Readonly<Record<string, string | number | boolean | null>>;
  },
): Promise<void> {
  await w.db
    .insertInto('app.timeline_entry')
    .values({
      id: newId<'timeline-entry'>(),
      case_id: of,
      at: w.now,
      institution: w.actor.institution,
      class: entry.class,
      kind: entry.kind,
      detail: JSON.stringify(entry.detail ?? {}),
      by_staff: w.actor.kind === 'staff' ? w.actor.id : null,
    })
    .execute();
}
