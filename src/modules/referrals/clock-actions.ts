import { type Deps, read, type StaffActor, write } from '../../db/access.ts';
import type { ReferralId } from '../../shared/ids.ts';
import { parseId } from '../../shared/ids.ts';
import type { Urgency } from '../directory/index.ts';
import type { ClockSpan, TimedStatus } from './clock.ts';
import { countDue, putClock, raiseDue } from './clock-store.ts';
import { clockActor, settleDeclination } from './fallback-actions.ts';

const batch = 500;

/**
 * The minute's round: every referral whose moment has come is raised one level. Returns how many were.
 * Safe to run at any time, twice, or from two processes at once.
 */
export async function runClocks(deps: Deps, center: string): Promise<number> {
  const actor = clockActor(center);
  let raised = 0;
  while ((await read(deps, actor, countDue)) > 0) {
    const now = await write(deps, actor, async (w) => {
      const rows = await raiseDue(w, batch);
      for (const row of rows) {
        const detail = { referral: row.id, service: row.service, level: row.level };
        w.record({ event: 'referral.escalated', case: row.case, detail });
      }
      if (rows.length === 0) w.record({ event: 'clock.idle' });
      return rows.length;
    });
    raised += now;
    // Somebody else holds what is left; the next minute will see.
    if (now === 0) break;
  }
  return raised;
}

/** The job behind a decline, for the case that the process ended in between. */
export async function settleFromJob(deps: Deps, data: unknown): Promise<void> {
  if (typeof data !== 'object' || data === null || !('referral' in data) || !('center' in data)) return;
  const id: ReferralId | null = parseId<'referral'>(data.referral);
  if (id !== null && typeof data.center === 'string') await settleDeclination(deps, data.center, id);
}

/** A centre sets one of its clocks; referrals already under way keep theirs. */
export async function setClock(
  deps: Deps,
  actor: StaffActor,
  urgency: Urgency,
  status: TimedStatus,
  span: ClockSpan,
): Promise<void> {
  await write(deps, actor, async (w) => {
    await putClock(w, urgency, status, span);
    w.record({ event: 'clock.changed', detail: { urgency, status, amount: span.amount, unit: span.unit } });
  });
}
