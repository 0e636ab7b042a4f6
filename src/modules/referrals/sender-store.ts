import { sql } from 'kysely';
import type { Reader, Writer } from '../../db/access.ts';
import type { BundleId, CaseId, ReferralId } from '../../shared/ids.ts';
import type { Service } from '../directory/index.ts';
import { type ClockRules, dueAt } from './clock.ts';

export type Draft = { readonly id: ReferralId; readonly bundle: BundleId };

/** Services with a referral under way on the case, and drafts waiting for consent by service. */
export async function servicesUnderWay(
  r: Reader,
  of: CaseId,
): Promise<{ readonly open: ReadonlySet<string>; readonly drafts: ReadonlyMap<string, Draft> }> {
  const rows = await r.db
    .selectFrom('app.referral')
    .select(['id', 'bundle_id', 'service', 'status'])
    .where('case_id', '=', of)
    .where('status', 'not in', ['closed', 'withdrawn', 'declined'])
    .execute();
  const drafts = rows.filter((row) => row.status === 'draft');
  return {
    open: new Set(rows.filter((row) => row.status !== 'draft').map((row) => row.service)),
    drafts: new Map(drafts.map((row) => [row.service, { id: row.id, bundle: row.bundle_id }])),
  };
}

/** Drafts whose consent has come are sent. */
export async function promoteDrafts(
  w: Writer,
  rules: ClockRules,
  drafts: readonly { readonly id: ReferralId; readonly service: Service }[],
): Promise<void> {
  for (const { id, service } of drafts) {
    const due = dueAt(rules, 'sent', service.urgency, w.now);
    await w.db
      .updateTable('app.referral')
      .set({
        status: 'sent',
        sent_at: w.now,
        changed_at: w.now,
        version: sql`version + 1`,
        clock_due: due,
        next_step_at: due,
      })
      .where('id', '=', id)
      .execute();
  }
}

/** Referrals of the case that this reader sees and that are not over. */
export async function countUnderWay(r: Reader, of: CaseId): Promise<number> {
  const row = await r.db
    .selectFrom('app.referral')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('case_id', '=', of)
    .where('status', 'not in', ['closed', 'withdrawn'])
    .executeTakeFirstOrThrow();
  return row.n;
}
