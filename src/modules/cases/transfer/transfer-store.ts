import { sql } from 'kysely';
import type { Reader, Writer } from '../../../db/access.ts';
import type { CaseId, StaffId } from '../../../shared/ids.ts';
import { type Capacity, capacities } from '../case.ts';

export type Colleague = { readonly id: StaffId; readonly name: string; readonly openCases: number };

/** Colleagues of an institution who may take a case over, with their open cases; lightest load first. */
export async function colleaguesFor(
  r: Reader,
  institution: string,
  roles: readonly string[],
  except: StaffId | null,
): Promise<readonly Colleague[]> {
  // The numbers come from a function: most readers do not see the cases of their colleagues.
  const rows = await sql<{ id: StaffId; name: string; cases: number }>`
    select s.id, s.display_name as name, l.cases
    from sec.caseloads(${institution}) l join auth.staff s on s.id = l.staff_id
    where s.role = any(${roles}::text[]) and s.id is distinct from ${except}::uuid
    order by l.cases, s.display_name, s.id`.execute(r.db);
  return rows.rows.map(({ id, name, cases }) => ({ id, name, openCases: cases }));
}

/** As what this colleague works on the case now; null when she does not. */
export async function capacityOf(r: Reader, of: CaseId, staff: StaffId): Promise<Capacity | null> {
  const row = await r.db
    .selectFrom('app.assignment')
    .select('capacity')
    .where('case_id', '=', of)
    .where('staff_id', '=', staff)
    .where('until', '=', sql<Temporal.Instant>`'infinity'`)
    .executeTakeFirst();
  return capacities.find((known) => known === row?.capacity) ?? null;
}

/** Whether this colleague is on the case. The front desk sees every case of the centre and works on her own. */
export async function worksOn(r: Reader, of: CaseId, staff: StaffId): Promise<boolean> {
  return (await capacityOf(r, of, staff)) !== null;
}

export async function isWalled(w: Writer, of: CaseId, staff: StaffId): Promise<boolean> {
  const row = await sql<{ blocked: boolean }>`select sec.blocked(${of}, ${staff}) as blocked`.execute(w.db);
  return row.rows[0]?.blocked ?? true;
}
