// The centre's own structured checklist for safety. It is NOT a validated instrument: the factor names are
// published ones, the bands are a house rule. It refuses to reassure: a band only raises urgency, never closes
// a door, and professional judgement may raise a computed band but not lower it.

import type { CalendarDay } from '../../shared/calendar-day.ts';
import { type Parsed, parsed, refused } from '../../shared/parsed.ts';
import { refusals } from './text.ts';

export const riskFactors = [
  'threat_to_kill',
  'strangulation',
  'weapon',
  'escalation',
  'recent_separation',
  'order_violated',
  'stalking',
  'knows_places',
  'jealousy_control',
  'forced_sex',
  'violence_in_pregnancy',
  'others_threatened',
  'offender_suicide_talk',
  'substance_abuse',
  'severe_mental_illness',
  'prior_violence',
  'offender_at_large',
  'offender_financial_crisis',
  'dependence',
  'image_threat',
] as const;
export type RiskFactor = (typeof riskFactors)[number];

export const factorAnswers = ['yes', 'no', 'unknown'] as const;
export type FactorAnswer = (typeof factorAnswers)[number];

export type NotedAnswer = { readonly answer: FactorAnswer; readonly note?: string };

/** A factor that is absent was not asked and counts as unknown. */
export type RiskAnswers = {
  readonly factors: Readonly<Partial<Record<RiskFactor, NotedAnswer>>>;
  /** Detail of `order_violated`: within the last seven days. It is not a factor of its own. */
  readonly orderViolatedWithin7Days: FactorAnswer;
  /** The victim's own fear, 0 to 10; null when she was not asked or does not want to say. */
  readonly fear: number | null;
};

/** Lowest first. */
export const riskBands = ['standard', 'elevated', 'high', 'critical'] as const;
export type RiskBand = (typeof riskBands)[number];

/** In the order in which they are looked at; the first that holds decides. */
export const riskRules = [
  'strangulation_and_threat',
  'weapon_and_at_large',
  'order_violated_7_days',
  'fear_9_or_more',
  'seven_or_more',
  'four_to_six',
  'three_or_fewer',
] as const;
export type RiskRule = (typeof riskRules)[number];

export type RiskResult = {
  readonly band: RiskBand;
  readonly decidedBy: RiskRule;
  readonly yes: number;
  /** Factors answered "unknown" or not asked, and the fear scale if it is empty: of 21. */
  readonly unknown: number;
};

/** The number of things the checklist asks: the factors and the fear scale. */
export const riskQuestionCount = riskFactors.length + 1;

/**
 * The band and the rule that decided it. Unknown is never counted as no: it is counted and shown.
 * Bands are inferred by the house and not validated.
 */
export function riskBand(answers: RiskAnswers): RiskResult {
  const yes = riskFactors.filter((factor) => says(answers, factor, 'yes')).length;
  const unknownFactors = riskFactors.filter((factor) => says(answers, factor, 'unknown')).length;
  const unknown = unknownFactors + (answers.fear === null ? 1 : 0);
  const decidedBy = decidingRule(answers, yes);
  return { band: bandOf(decidedBy), decidedBy, yes, unknown };
}

function decidingRule(answers: RiskAnswers, yes: number): RiskRule {
  const both = (one: RiskFactor, other: RiskFactor) =>
    says(answers, one, 'yes') && says(answers, other, 'yes');
  if (both('strangulation', 'threat_to_kill')) return 'strangulation_and_threat';
  if (both('weapon', 'offender_at_large')) return 'weapon_and_at_large';
  if (answers.orderViolatedWithin7Days === 'yes') return 'order_violated_7_days';
  if (answers.fear !== null && answers.fear >= 9) return 'fear_9_or_more';
  if (yes >= 7) return 'seven_or_more';
  if (yes >= 4) return 'four_to_six';
  return 'three_or_fewer';
}

function bandOf(rule: RiskRule): RiskBand {
  switch (rule) {
    case 'strangulation_and_threat':
    case 'weapon_and_at_large':
    case 'order_violated_7_days':
    case 'fear_9_or_more':
      return 'critical';
    case 'seven_or_more':
      return 'high';
    case 'four_to_six':
      return 'elevated';
    case 'three_or_fewer':
      return 'standard';
  }
}

function says(answers: RiskAnswers, factor: RiskFactor, wanted: FactorAnswer): boolean {
  return factorAnswer(answers, factor) === wanted;
}

function factorAnswer(answers: RiskAnswers, factor: RiskFactor): FactorAnswer {
  if (factor === 'order_violated' && answers.orderViolatedWithin7Days === 'yes') return 'yes';
  return answers.factors[factor]?.answer ?? 'unknown';
}

/** The band for the track decision: null when nothing at all was answered, because nobody has looked yet. */
export function assessedBand(result: RiskResult): RiskBand | null {
  return result.unknown === riskQuestionCount ? null : result.band;
}

/** The highest of several bands; nulls (nothing to say) are passed over. */
export function highestBand(first: RiskBand, ...others: readonly (RiskBand | null)[]): RiskBand {
  const ranks = [first, ...others].map((band) => (band === null ? 0 : riskBands.indexOf(band)));
  return riskBands[Math.max(...ranks)] ?? first;
}

export type Judgement = { readonly band: RiskBand; readonly reason: string };

export type JudgedBand = {
  readonly band: RiskBand;
  readonly computed: RiskBand;
  /** The reason when professional judgement raised the band; null when the computed band stands. */
  readonly raisedBecause: string | null;
};

/** The longest reason or note that is kept, in characters. */
export const longestNote = 1000;

/**
 * Professional judgement over a computed band. It may only raise: lowering a band by hand is how a warning
 * gets lost. A factor that turns out wrong is corrected in the answers instead. Raising needs a reason.
 */
export function judgeBand(computed: RiskBand, judgement: Judgement | null): Parsed<JudgedBand> {
  if (judgement === null || judgement.band === computed) {
    return parsed({ band: computed, computed, raisedBecause: null });
  }
  if (riskBands.indexOf(judgement.band) < riskBands.indexOf(computed)) {
    return refused([{ field: 'judgement-band', message: refusals.judgementOnlyRaises }]);
  }
  const reason = judgement.reason.trim();
  if (reason === '') return refused([{ field: 'judgement-reason', message: refusals.judgementNeedsReason }]);
  if (reason.length > longestNote) {
    return refused([{ field: 'judgement-reason', message: refusals.noteTooLong }]);
  }
  return parsed({ band: judgement.band, computed, raisedBecause: reason });
}

/** What makes a new look necessary at any band, beside the date. */
export const reassessmentEvents = ['offender_contact', 'before_release', 'before_hearing'] as const;
export type ReassessmentEvent = (typeof reassessmentEvents)[number];

export type Reassessment = {
  /** The last day for the next look; null below `high`, where only the events count. */
  readonly by: CalendarDay | null;
  readonly events: readonly ReassessmentEvent[];
};

/** Every 30 days while the band is high or critical; the events always. `asOf` is the day of the last look. */
export function nextReassessment(band: RiskBand, asOf: CalendarDay): Reassessment {
  const watched = band === 'high' || band === 'critical';
  return { by: watched ? asOf.add({ days: 30 }) : null, events: reassessmentEvents };
}
