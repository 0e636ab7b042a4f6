import { daysBetween } from './days.ts';
import type { Deadline, ServiceResult, Verdict } from './rule.ts';

/** The difference between two assessments: after a changed fact, or under a new release of the rules. */

/** As much of an assessment as is compared: what a database may keep is enough. */
export type Compared = {
  readonly asOf: string;
  readonly ruleVersion: string;
  readonly services: readonly ComparedService[];
};
type ComparedService = Pick<ServiceResult, 'slug' | 'verdict'> & {
  readonly deadline: Pick<Deadline, 'advisedDay' | 'passed'> | null;
};

export type VerdictChange = {
  readonly slug: string;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
};

export type Difference = {
  /** Open now (eligible, or for a body to decide) and not before. */
  readonly newlyEntitled: readonly VerdictChange[];
  /** Open before and not now. */
  readonly lost: readonly VerdictChange[];
  /** Every other change of verdict. */
  readonly changed: readonly VerdictChange[];
  /** Open services whose advised day is near. */
  readonly deadlineNear: readonly {
    readonly slug: string;
    readonly advisedDay: string;
    readonly daysLeft: number;
  }[];
  readonly rulesChanged: boolean;
};

function isOpen(verdict: Verdict | null): boolean {
  return verdict === 'eligible' || verdict === 'needs_review';
}

/** Compares service by service. `nearDays` is how far ahead a deadline is worth a warning. */
export function compareAssessments(before: Compared, after: Compared, nearDays = 30): Difference {
  const changes = verdictChanges(before.services, after.services);
  return {
    newlyEntitled: changes.filter((change) => !isOpen(change.before) && isOpen(change.after)),
    lost: changes.filter((change) => isOpen(change.before) && !isOpen(change.after)),
    changed: changes.filter((change) => isOpen(change.before) === isOpen(change.after)),
    deadlineNear: nearDeadlines(after, nearDays),
    rulesChanged: before.ruleVersion !== after.ruleVersion,
  };
}

function verdictChanges(
  before: readonly ComparedService[],
  after: readonly ComparedService[],
): readonly VerdictChange[] {
  const old = new Map(before.map(({ slug, verdict }) => [slug, verdict]));
  const now = new Map(after.map(({ slug, verdict }) => [slug, verdict]));
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((slug) => ({ slug, before: old.get(slug) ?? null, after: now.get(slug) ?? null }))
    .filter((change) => change.before !== change.after);
}

/** Open services whose advised day lies within so many days; passed days are not near any more. */
export function nearDeadlines(assessment: Compared, nearDays: number): Difference['deadlineNear'] {
  return assessment.services.flatMap(({ slug, verdict, deadline }) => {
    if (!isOpen(verdict) || deadline === null || deadline.passed || deadline.advisedDay === null) return [];
    const daysLeft = daysBetween(assessment.asOf, deadline.advisedDay);
    return daysLeft >= 0 && daysLeft <= nearDays ? [{ slug, advisedDay: deadline.advisedDay, daysLeft }] : [];
  });
}

export type Effect = {
  readonly slug: string;
  readonly gained: number;
  readonly lost: number;
  readonly otherwise: number;
};

/** What a release does to a population: per service, how many gain it, lose it, or change otherwise. */
export function releaseEffect(
  pairs: Iterable<{ readonly before: Compared; readonly after: Compared }>,
): readonly Effect[] {
  const counts = new Map<string, { gained: number; lost: number; otherwise: number }>();
  const count = (slug: string, kind: 'gained' | 'lost' | 'otherwise') => {
    const row = counts.get(slug) ?? { gained: 0, lost: 0, otherwise: 0 };
    row[kind] += 1;
    counts.set(slug, row);
  };
  for (const { before, after } of pairs) {
    const { newlyEntitled, lost, changed } = compareAssessments(before, after, 0);
    for (const { slug } of newlyEntitled) count(slug, 'gained');
    for (const { slug } of lost) count(slug, 'lost');
    for (const { slug } of changed) count(slug, 'otherwise');
  }
  return [...counts]
    .map(([slug, row]) => ({ slug, ...row }))
    .sort((one, two) => two.gained + two.lost - one.gained - one.lost || (one.slug < two.slug ? -1 : 1));
}
