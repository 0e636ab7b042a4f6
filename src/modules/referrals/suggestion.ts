// What is suggested for a bundle, and which of it is ticked before anybody has looked. Refuses to tick what the
// person did not ask for, what a body still has to weigh, and what can wait.
import type { Words } from '../../shared/text.ts';
import type { NeedLevel, Needs } from '../assessments/index.ts';
import { findService, type NeedDomain, needDomains } from '../directory/index.ts';
import type { Verdict } from '../eligibility/index.ts';
import { withoutDoubles } from './bundle.ts';

export type AskedNeed = { readonly need: NeedDomain; readonly level: Exclude<NeedLevel, 'none'> };

export type Recommendation = {
  readonly service: string;
  /** What the person asked help with and this service answers. */
  readonly asked: readonly AskedNeed[];
  /** By the rules; null while they were not asked. */
  readonly verdict: Verdict | null;
  /** The clauses that decided, in one line. */
  readonly ground: Words | null;
};

/** The needs the person named that a service answers; none while nobody has asked her. */
export function askedOf(slug: string, needs: Needs | null): readonly AskedNeed[] {
  const answered: readonly NeedDomain[] = findService(slug)?.needs ?? [];
  return needDomains.flatMap((need) => {
    const level = needs?.[need] ?? 'none';
    return level !== 'none' && answered.includes(need) ? [{ need, level }] : [];
  });
}

/** Asked for, certain by the rules, and pressing: an urgent need, or help that is due within three working days. */
function isSureAndPressing({ service, asked, verdict }: Recommendation): boolean {
  if (asked.length === 0 || verdict !== 'eligible') return false;
  const urgency = findService(service)?.urgency;
  return urgency === 'U0' || urgency === 'U1' || asked.some(({ level }) => level === 'urgent');
}

/**
 * The services ticked when the form opens: drafts, which somebody chose before, and suggestions the person asked
 * for that are certain and pressing; of those for one purpose only the first. All others wait for a hand.
 */
export function tickedAtFirst(
  suggested: readonly Recommendation[],
  drafts: ReadonlySet<string>,
): readonly string[] {
  const sure = suggested.filter(isSureAndPressing).map(({ service }) => service);
  return [...new Set([...drafts, ...withoutDoubles([...drafts, ...sure])])];
}
