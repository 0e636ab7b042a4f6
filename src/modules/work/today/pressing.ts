// Which referrals need somebody today: those whose clock has run out, and those that came back. One line each,
// with the highest step silence has reached.
import type { Escalation } from '../../referrals/index.ts';
import type { LateReferral } from './today-store.ts';

export type Pressing = Pick<LateReferral, 'id' | 'number' | 'service' | 'institution'> & {
  /** When its clock ran out; null for one that came back before. */
  readonly dueAt: Temporal.Instant | null;
  /** What silence or a decline has set off; null when nothing has yet. */
  readonly step: Pick<Escalation, 'ground' | 'level' | 'raisedAt'> | null;
};

function highest(all: readonly Escalation[]): ReadonlyMap<string, Escalation> {
  const top = new Map<string, Escalation>();
  for (const one of all) {
    const known = top.get(one.referral);
    if (known === undefined || known.level < one.level) top.set(one.referral, one);
  }
  return top;
}

/** What came back first, then the longest waiting; at most so many. */
export function pressing(
  late: readonly LateReferral[],
  escalations: readonly Escalation[],
  most = 12,
): readonly Pressing[] {
  const steps = highest(escalations);
  const lateIds = new Set<string>(late.map((one) => one.id));
  const others = [...steps.values()]
    .filter((one) => !lateIds.has(one.referral))
    .map((one) => ({
      id: one.referral,
      number: one.caseNumber,
      service: one.service,
      institution: one.institution,
      dueAt: null,
      step: one,
    }));
  return [...others, ...late.map((one) => ({ ...one, step: steps.get(one.id) ?? null }))].slice(0, most);
}
