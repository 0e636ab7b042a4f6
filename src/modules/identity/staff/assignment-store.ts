import { sql } from 'kysely';
import type { Reader } from '../../../db/access.ts';
import type { StaffId } from '../../../shared/ids.ts';

export type OpenAssignment = { readonly number: string | null; readonly capacity: string };

/**
 * Cases a person is still assigned to, by number, minus those that are not there for the one they are shown
 * to; only the system sees those of another person.
 */
export function listOpenAssignments(
  r: Reader,
  staff: StaffId,
  shownTo: StaffId,
): Promise<readonly OpenAssignment[]> {
  return r.db
    .selectFrom('app.assignment as a')
    .innerJoin('app.case_file as f', 'f.id', 'a.case_id')
    .select((e) => e.case().when('f.restricted', '=', false).then(e.ref('f.number')).end().as('number'))
    .select('a.capacity')
    .where('a.staff_id', '=', staff)
    .where('a.until', '>', r.now)
    .where(sql<boolean>`not sec.blocked(a.case_id, ${shownTo})`)
    .orderBy('f.number')
    .execute();
}
