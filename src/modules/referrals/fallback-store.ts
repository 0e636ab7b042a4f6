import type { Writer } from '../../db/access.ts';
import type { ReferralId } from '../../shared/ids.ts';
import type { Referral } from './store.ts';

/** The reason of a declination nobody has settled yet, locked; null when there is none. */
export async function openDeclination(w: Writer, id: ReferralId): Promise<string | null> {
  const row = await w.db
    .selectFrom('app.referral_declination')
    .select('reason')
    .where('referral_id', '=', id)
    .where('settled', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row?.reason ?? null;
}

export async function settle(w: Writer, id: ReferralId, how: 'fallback' | 'returned'): Promise<void> {
  await w.db
    .updateTable('app.referral_declination')
    .set({ settled: how, settled_at: w.now })
    .where('referral_id', '=', id)
    .execute();
}

/** Services that are under way on the case or were tried in this bundle; none of them is asked again. */
export async function triedServices(w: Writer, referral: Referral): Promise<ReadonlySet<string>> {
  const rows = await w.db
    .selectFrom('app.referral')
    .select('service')
    .where('case_id', '=', referral.caseId)
    .where((eb) =>
      eb.or([eb('status', 'not in', ['closed', 'withdrawn']), eb('bundle_id', '=', referral.bundleId)]),
    )
    .execute();
  return new Set(rows.map((row) => row.service));
}
