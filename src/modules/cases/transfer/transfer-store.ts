import { sql } from 'kysely';
import type { Reader, Writer } from '../../../db/access.ts';
import type { CaseId, StaffId } from '../../../shared/ids.ts';

export type Colleague = { readonly id: StaffId; readonly name: string; readonly openCases: number };

/** Colleagues of an institution who may take a case over, with their open cases; lightest load first. */
export async function colleaguesFor(
  r: Reader,
  institution: string,
  roles: readonly string[],
  except: StaffId | null,
): Promise<readonly Colleague[]> {
  const rows = await r.db
    .selectFrom('auth.staff as s')
    .leftJoin('app.assignment as a', (join) =>
      join.onRef('a.staff_id', '=', 's.id').on('a.until', '=', sql<Temporal.Instant>`'infinity'`),
    )
    .select(['s.id', 's.display_name'])
    .select((e) => e.cast<number>(e.fn.count('a.case_id'), 'int4').as('open'))
    .where('s.center_id', '=', r.actor.center)
    .where('s.institution', '=', institution)
    .where('s.role', 'in', [...roles])
    .where('s.active', '=', true)
    .groupBy(['s.id', 's.display_name'])
    .orderBy('open')
    .orderBy('s.display_name')
    .execute();
  return rows
    .filter((row) => row.id !== except)
    .map((row) => ({ id: row.id, name: row.display_name, openCases: row.open }));
}

/** Cases a colleague still holds, for handing over when somebody leaves. */
export async function casesHeldBy(
  r: Reader,
  staff: StaffId,
): Promise<readonly { id: CaseId; number: string }[]> {
  return await r.db
    .selectFrom('app.assignment as a')
    .innerJoin('app.case_file as f', 'f.id', 'a.case_id')
    .select(['f.id', 'f.number'])
    .where('a.staff_id', '=', staff)
    .where('a.until', '=', sql<Temporal.Instant>`'infinity'`)
    .orderBy('f.number')
    .execute();
}

export async function isWalled(w: Writer, of: CaseId, staff: StaffId): Promise<boolean> {
  const row = await sql<{ blocked: boolean }>`select sec.blocked(${of}, ${staff}) as blocked`.execute(w.db);
  return row.rows[0]?.blocked ?? true;
}
