import { findService, type ServiceDomain, serviceDomains } from '../../directory/index.ts';
import type { Assessment, Reason, ServiceResult, Verdict } from '../../eligibility/index.ts';

export type Counts = Readonly<Record<Verdict, number>>;

/** One kind of help: what is certain or for review, best first; then what hangs on answers, and what is closed. */
export type Group = {
  readonly domain: ServiceDomain | 'outside';
  readonly counts: Counts;
  readonly strong: readonly ServiceResult[];
  readonly weak: readonly ServiceResult[];
};

const isStrong = ({ verdict }: ServiceResult) => verdict === 'eligible' || verdict === 'needs_review';

export function countsOf(results: readonly ServiceResult[]): Counts {
  const counts = { eligible: 0, needs_info: 0, needs_review: 0, ineligible: 0 };
  for (const { verdict } of results) counts[verdict] += 1;
  return counts;
}

const rank = { eligible: 0, needs_review: 1, needs_info: 2, ineligible: 3 } as const;

/** Certain first, then for review, then open questions; the more urgent first. */
export function byStrength(one: ServiceResult, two: ServiceResult): number {
  return rank[one.verdict] - rank[two.verdict] || one.urgency.localeCompare(two.urgency);
}

/** The services of an assessment by kind of help; what the directory does not list stands last. */
export function groupResults({ services }: Assessment): readonly Group[] {
  const byDomain = Map.groupBy(services, ({ slug }) => findService(slug)?.domain ?? 'outside');
  return [...serviceDomains, 'outside' as const].flatMap((domain) => {
    const results = (byDomain.get(domain) ?? []).toSorted(byStrength);
    if (results.length === 0) return [];
    return [
      {
        domain,
        counts: countsOf(results),
        strong: results.filter(isStrong),
        weak: results.filter((result) => !isStrong(result)),
      },
    ];
  });
}

/** A clause that came out against the person: not met, or a ground of refusal or review that holds. */
export function isInTheWay({ kind, satisfied }: Reason): boolean {
  return satisfied === (kind === 'excluding' || kind === 'discretion');
}
