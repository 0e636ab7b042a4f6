// A small honest centre to attack: a case with sealed content, its counsellor, and people around it.
import { type StaffActor, write } from '../../src/db/access.ts';
import type { DataClass } from '../../src/db/data-class.ts';
import { shareKeys, writeSection } from '../../src/db/sections.ts';
import { type CaseId, type ConsentId, newId } from '../../src/shared/ids.ts';
import type { TestDatabase } from '../database.ts';

export async function openCase(database: TestDatabase, by: StaffActor): Promise<CaseId> {
  const id = newId<'case'>();
  await write(database.deps, by, async (w) => {
    await w.db
      .insertInto('app.case_file')
      .values({ id, center_id: by.center, number: id, status: 'intake', channel: 'visit' })
      .execute();
    await w.db
      .insertInto('app.assignment')
      .values({ case_id: id, staff_id: by.id, capacity: 'intake' })
      .execute();
    w.record({ event: 'case.opened', case: id });
  });
  return id;
}

export async function assign(
  database: TestDatabase,
  by: StaffActor,
  of: CaseId,
  to: StaffActor,
): Promise<void> {
  await write(database.deps, by, async (w) => {
    await w.db
      .insertInto('app.assignment')
      .values({ case_id: of, staff_id: to.id, capacity: 'desk' })
      .execute();
    w.record({ event: 'case.assigned', case: of });
  });
}

export async function save(
  database: TestDatabase,
  by: StaffActor,
  of: CaseId,
  known: DataClass,
  value: unknown,
  name = 'victim',
): Promise<void> {
  await write(database.deps, by, async (w) => {
    await writeSection(w, of, known, name, value, 0);
    w.record({ event: 'section.saved', case: of, classes: [known] });
  });
}

export async function consent(
  database: TestDatabase,
  by: StaffActor,
  of: CaseId,
  to: string,
  classes: readonly DataClass[],
): Promise<ConsentId> {
  const id = newId<'consent'>();
  await write(database.deps, by, async (w) => {
    await w.db
      .insertInto('app.consent')
      .values({
        id,
        case_id: of,
        to_institution: to,
        classes: [...classes],
        purpose: 'support',
        valid_from: Temporal.Now.instant().subtract({ seconds: 1 }).toString(),
        valid_until: Temporal.Now.instant().add({ hours: 24 }).toString(),
        given_by: 'victim',
        method: 'paper',
        text_version: '1',
        text_hash: Buffer.alloc(32),
        receipt_id: newId<'receipt'>(),
      })
      .execute();
    await shareKeys(w, of, [{ institution: to, classes }]);
    w.record({ event: 'consent.given', case: of });
  });
  return id;
}

/** A statement past every trigger and policy: how the world changes without the application. */
export async function force(database: TestDatabase, statement: string): Promise<void> {
  await database.admin.query(`begin; set local session_replication_role = replica; ${statement}; commit`);
}
