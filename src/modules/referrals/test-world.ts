// For tests: a case with its counsellor, and consents given by the person.

import type { TestDatabase } from '../../../test/database.ts';
import { type StaffActor, write } from '../../db/access.ts';
import type { DataClass } from '../../db/data-class.ts';
import { shareKeys } from '../../db/sections.ts';
import { type CaseId, newId } from '../../shared/ids.ts';
import { insertCase, updateCase } from '../cases/index.ts';

const usual: readonly DataClass[] = ['identity', 'contact', 'service_use'];

/** An open case of this counsellor or manager, with a risk band. */
export async function openCase(database: TestDatabase, by: StaffActor): Promise<CaseId> {
  return await write(database.deps, by, async (w) => {
    const { id } = await insertCase(w, { channel: 'visit', personId: null, language: 'ko' });
    await updateCase(w, id, { status: 'open', risk_band: 'high', manager_id: by.id }, null);
    w.record({ event: 'case.opened', case: id });
    return id;
  });
}

/** The person lets these institutions see these classes for a month. */
export async function consentTo(
  database: TestDatabase,
  by: StaffActor,
  of: CaseId,
  institutions: readonly string[],
  classes: readonly DataClass[] = usual,
): Promise<void> {
  await write(database.deps, by, async (w) => {
    await w.db
      .insertInto('app.consent')
      .values(
        institutions.map((institution) => ({
          id: newId<'consent'>(),
          case_id: of,
          to_institution: institution,
          classes: [...classes],
          purpose: 'support',
          valid_until: Temporal.Now.instant().add({ hours: 24 * 30 }),
          given_by: 'victim',
          method: 'paper',
          text_version: '1',
          text_hash: Buffer.alloc(32),
          receipt_id: newId<'receipt'>(),
        })),
      )
      .execute();
    await shareKeys(
      w,
      of,
      institutions.map((institution) => ({ institution, classes })),
    );
    w.record({ event: 'consent.given', case: of, classes });
  });
}

/** The person takes back everything from one institution. */
export async function withdrawFrom(
  database: TestDatabase,
  by: StaffActor,
  of: CaseId,
  institution: string,
): Promise<void> {
  await write(database.deps, by, async (w) => {
    await w.db
      .updateTable('app.consent')
      .set({ revoked_at: Temporal.Now.instant() })
      .where('case_id', '=', of)
      .where('to_institution', '=', institution)
      .where('revoked_at', 'is', null)
      .execute();
    w.record({ event: 'consent.withdrawn', case: of });
  });
}
