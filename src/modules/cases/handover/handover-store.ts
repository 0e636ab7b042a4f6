// What was left behind is read and passed on only through functions of the database that check who asks.
import { sql } from 'kysely';
import type { Reader, Writer } from '../../../db/access.ts';
import type { CaseId, StaffId } from '../../../shared/ids.ts';
import { capacities, isCaseStatus } from '../case.ts';
import { type LeftBehind, type PassedOn, whys } from './handover.ts';

type Row = {
  of_case: CaseId;
  number: string | null;
  status: string;
  holder: StaffId;
  holder_name: string;
  institution: string;
  why: string;
  capacity: string;
  since: Temporal.Instant;
  referrals: number;
  tasks: number;
  meetings: number;
  due: Temporal.Instant | null;
};

function leftBehindOf(row: Row): readonly LeftBehind[] {
  const why = whys.find((known) => known === row.why);
  const capacity = capacities.find((known) => known === row.capacity);
  if (why === undefined || capacity === undefined || !isCaseStatus(row.status)) return [];
  const { status } = row;
  return [
    {
      caseId: row.of_case,
      number: row.number,
      status,
      holder: row.holder,
      holderName: row.holder_name,
      institution: row.institution,
      why,
      capacity,
      since: row.since,
      referrals: row.referrals,
      tasks: row.tasks,
      meetings: row.meetings,
      due: row.due,
    },
  ];
}

/** What this reader may pass on, most urgent clock first; of one colleague, or of all. One statement. */
export async function leftBehind(r: Reader, by: StaffId | null = null): Promise<readonly LeftBehind[]> {
  const found = await sql<Row>`
    select * from sec.left_behind() where ${by}::uuid is null or holder = ${by}::uuid
    order by due nulls last, since, of_case`.execute(r.db);
  return found.rows.flatMap(leftBehindOf);
}

/** Passes one case on; the caller records the event. */
export async function passOn(
  w: Writer,
  of: CaseId,
  holder: StaffId,
  to: StaffId,
): Promise<{ result: PassedOn; referrals: number; tasks: number; meetings: number }> {
  const found = await sql<{ result: PassedOn; referrals: number; tasks: number; meetings: number }>`
    select * from sec.pass_on(${of}::uuid, ${holder}::uuid, ${to}::uuid)`.execute(w.db);
  const row = found.rows[0];
  if (row === undefined) throw new Error('passing a case on answered nothing');
  return row;
}

/** Those of the cases that a wall keeps from this colleague. */
export async function walledFrom(
  r: Reader,
  staff: StaffId,
  cases: readonly CaseId[],
): Promise<ReadonlySet<CaseId>> {
  const found = await sql<{ of_case: CaseId }>`
    select c as of_case from unnest(${cases}::uuid[]) c where sec.blocked(c, ${staff}::uuid)`.execute(r.db);
  return new Set(found.rows.map((row) => row.of_case));
}
