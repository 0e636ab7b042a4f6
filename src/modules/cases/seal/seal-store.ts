import { sql } from 'kysely';
import type { Reader, Writer } from '../../../db/access.ts';
import { type CaseId, newId, type StaffId } from '../../../shared/ids.ts';
import { capacities } from '../case.ts';
import { type LiftReason, type Named, type Seal, type SealReason, sealReasons } from './seal.ts';

/** Who works on the case now, the reader included, by name. */
export async function namedOn(r: Reader, of: CaseId): Promise<readonly Named[]> {
  const rows = await r.db
    .selectFrom('app.assignment as a')
    .innerJoin('auth.staff as s', 's.id', 'a.staff_id')
    .select(['s.id', 's.display_name', 's.institution', 'a.capacity'])
    .select((e) =>
      e
        .exists(
          e
            .selectFrom('app.referral as f')
            .select('f.id')
            .where('f.case_id', '=', of)
            .whereRef('f.claimed_by', '=', 's.id')
            .where('f.status', 'in', ['received', 'accepted', 'in_progress', 'provided', 'not_provided']),
        )
        .as('bound'),
    )
    .where('a.case_id', '=', of)
    .where('a.until', '>', sql<Temporal.Instant>`statement_timestamp()`)
    .orderBy('s.display_name')
    .orderBy('s.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.display_name,
    institution: row.institution,
    capacity: capacities.find((known) => known === row.capacity) ?? 'cover',
    bound: row.bound === true,
  }));
}

/** The seal that stands now, or null. */
export async function openSeal(r: Reader, of: CaseId): Promise<Seal | null> {
  const row = await r.db
    .selectFrom('app.case_seal as s')
    .innerJoin('auth.staff as b', 'b.id', 's.sealed_by')
    .select(['s.reason', 's.sealed_at', 'b.display_name'])
    .where('s.case_id', '=', of)
    .where('s.unsealed_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  const reason = sealReasons.find((known) => known === row.reason) ?? 'asked';
  return { reason, at: row.sealed_at, by: row.display_name };
}

/** Restricts the case; the database copies it to the case and its referrals. */
export async function insertSeal(w: Writer, of: CaseId, by: StaffId, reason: SealReason): Promise<void> {
  await w.db
    .insertInto('app.case_seal')
    .values({ id: newId<'seal'>(), case_id: of, reason, sealed_at: w.now, sealed_by: by })
    .execute();
}

/** Lifts the seal that stands; false when none did. */
export async function endSeal(w: Writer, of: CaseId, by: StaffId, reason: LiftReason): Promise<boolean> {
  const row = await w.db
    .updateTable('app.case_seal')
    .set({ unsealed_at: w.now, unsealed_by: by, unseal_reason: reason })
    .where('case_id', '=', of)
    .where('unsealed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
