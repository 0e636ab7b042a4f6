// What of an assessment may be kept: verdicts as codes and days. Facts and sums are never kept; whoever may
// see them works them out again.
import { z } from 'zod';
import {
  type Assessment,
  type Compared,
  type FactSheet,
  type Judgement,
  judge,
  type Verdict,
} from '../../eligibility/index.ts';

export const verdicts = ['eligible', 'needs_info', 'needs_review', 'ineligible'] as const;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const storedVerdicts = z.record(z.string(), z.enum(verdicts));
export const storedDeadlines = z.record(z.string(), z.object({ advised: day, last: day.nullable() }));

/** The day people are told, and the last day of the law; null where the law's own day is not known yet. */
export type StoredDeadline = z.infer<typeof storedDeadlines>[string];

export type StoredAssessment = {
  readonly asOf: string;
  readonly ruleVersion: string;
  readonly factsHash: Buffer;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** Only of services that are open and whose day has not passed. */
  readonly deadlines: Readonly<Record<string, StoredDeadline>>;
  readonly recheckOn: string;
};

/** Cases whose people still wait for something. */
export const assessedStatuses = ['intake', 'advice', 'open'] as const;

/** Why a verdict changed. */
export type Because = 'facts' | 'rules' | 'both' | 'day';

/** What moved between two assessments: the facts, the rules, both, or only the day. */
export function becauseOf(before: StoredAssessment, after: StoredAssessment): Because {
  const rulesMoved = before.ruleVersion !== after.ruleVersion;
  const factsMoved = !before.factsHash.equals(after.factsHash);
  if (rulesMoved) return factsMoved ? 'both' : 'rules';
  return factsMoved ? 'facts' : 'day';
}

/** Open to this person: granted by its clauses, or for a body to decide. */
export function isOpen(verdict: Verdict | undefined): boolean {
  return verdict === 'eligible' || verdict === 'needs_review';
}

/** The codes and days of an assessment. */
export function codesOf(assessment: Assessment): Pick<StoredAssessment, 'verdicts' | 'deadlines'> {
  const deadlines: Record<string, StoredDeadline> = {};
  for (const { slug, verdict, deadline } of assessment.services) {
    if (!isOpen(verdict) || deadline === null || deadline.passed || deadline.advisedDay === null) continue;
    deadlines[slug] = { advised: deadline.advisedDay, last: deadline.statutoryLastDay };
  }
  return {
    verdicts: Object.fromEntries(assessment.services.map(({ slug, verdict }) => [slug, verdict])),
    deadlines,
  };
}

/** A stored assessment in the shape that is compared. */
export function comparable(stored: StoredAssessment): Compared {
  return {
    asOf: stored.asOf,
    ruleVersion: stored.ruleVersion,
    services: Object.entries(stored.verdicts).map(([slug, verdict]) => {
      const deadline = stored.deadlines[slug];
      return {
        slug,
        verdict,
        deadline: deadline === undefined ? null : { advisedDay: deadline.advised, passed: false },
      };
    }),
  };
}

const horizon = 30;

/**
 * The first later day on which a verdict changes by itself (a birthday, an expired period, a clause that
 * comes into force), looked for over the next 30 days; the thirtieth when there is none.
 */
export function recheckDay(facts: FactSheet, asOf: string, known: Judgement['verdicts']): string {
  const today = Temporal.PlainDate.from(asOf);
  for (let ahead = 1; ahead < horizon; ahead += 1) {
    const next = today.add({ days: ahead }).toString();
    const { verdicts: then } = judge(facts, next);
    if (then.some((verdict, place) => verdict !== known[place])) return next;
  }
  return today.add({ days: horizon }).toString();
}

export type NearDeadline = StoredDeadline & { readonly service: string };

/** Deadlines whose advised day is at most so many days ahead and whose last day has not passed. */
export function nearOnes(
  deadlines: StoredAssessment['deadlines'],
  today: Temporal.PlainDate,
  days: number,
): readonly NearDeadline[] {
  const edge = today.add({ days }).toString();
  return Object.entries(deadlines)
    .filter(([, { advised, last }]) => advised <= edge && (last ?? advised) >= today.toString())
    .map(([service, deadline]) => ({ service, ...deadline }))
    .sort((one, two) => one.advised.localeCompare(two.advised) || one.service.localeCompare(two.service));
}
