import type { StaffActor } from '../src/db/access.ts';
import { write } from '../src/db/access.ts';
import { insertAssignment, insertCase, updateCase } from '../src/modules/cases/index.ts';
import type { CaseId, StaffId } from '../src/shared/ids.ts';
import type { TestDatabase } from './database.ts';

/** A case opened at the desk and, when asked, given to a manager with status `open`. */
export function openCaseFor(
  database: TestDatabase,
  counsellor: StaffActor,
  manager?: StaffId,
): Promise<CaseId> {
  return write(database.deps, counsellor, async (w) => {
    const { id } = await insertCase(w, { channel: 'visit', personId: null, language: 'ko' });
    if (manager !== undefined) {
      await insertAssignment(w, id, manager, 'manager');
      await updateCase(w, id, { status: 'open', manager_id: manager }, null);
    }
    w.record({ event: 'case.opened', case: id });
    return id;
  });
}
