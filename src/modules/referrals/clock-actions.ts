import { type Deps, read, type StaffActor, write, writeOnce } from '../../db/access.ts';
import type { ReferralId } from '../../shared/ids.ts';
import { parseId } from '../../shared/ids.ts';
import { type ClockRules, changedClocks, clocksVersion } from './clock.ts';
import { clockRules, countDue, lockClocks, putClock, raiseDue } from './clock-store.ts';
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

export type ClocksOutcome = { readonly kind: 'done' } | { readonly kind: 'stale' };

/**
 * A centre sets its clocks; referrals already under way keep theirs until their next step. `version` is the
 * `clocksVersion` the form was opened with. One leaf per changed clock.
 */
export function setClocks(
  deps: Deps,
  actor: StaffActor,
  key: string,
  asked: { readonly rules: ClockRules; readonly version: number },
): Promise<ClocksOutcome> {
  return writeOnce(deps, actor, { key, action: 'clocks.set' }, async (w): Promise<ClocksOutcome> => {
    await lockClocks(w);
    const before = await clockRules(w);
    if (clocksVersion(before) !== asked.version) {
      w.record({ event: 'clock.refused', detail: { why: 'stale' } });
      return { kind: 'stale' };
    }
    const changed = changedClocks(before, asked.rules);
    for (const { urgency, status, span } of changed) {
      await putClock(w, urgency, status, span);
      const was = before[urgency][status];
      const detail = { urgency, status, ...span, before: was.amount, before_unit: was.unit };
      w.record({ event: 'clock.changed', detail });
    }
    if (changed.length === 0) w.record({ event: 'clock.unchanged' });
    return { kind: 'done' };
  });
}
