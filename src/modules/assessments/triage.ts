// Safety before everything else: the first questions of any contact, before a name is asked.
// An open question is not a "no": the way on is free only when danger now has been ruled out.

import { type FieldError, type Parsed, parsed, refused } from '../../shared/parsed.ts';
import { type FactorAnswer, factorAnswers } from './risk.ts';
import { refusals } from './text.ts';

/** Danger now: one yes and 112 comes before anything else. */
export const dangerNowQuestions = [
  'attack_now',
  'offender_near',
  'held_or_watched',
  'someone_in_danger',
] as const;

/** Danger today: the person does not leave without a safety plan for tonight. */
export const dangerTodayQuestions = [
  'no_safe_place_tonight',
  'threat_within_a_day',
  'injury_untreated',
  'self_harm_thoughts',
] as const;

export const triageQuestions = [...dangerNowQuestions, ...dangerTodayQuestions] as const;
export type TriageQuestion = (typeof triageQuestions)[number];

export type TriageAnswers = Readonly<Partial<Record<TriageQuestion, FactorAnswer>>>;

/** Least urgent first. */
export const triageOutcomes = ['continue', 'same_day_safety', 'call_112_now'] as const;
export type TriageOutcome = (typeof triageOutcomes)[number];

export type TriageResult = {
  readonly outcome: TriageOutcome;
  /** The questions answered yes that decided; for an open danger-now question, the open ones. */
  readonly because: readonly TriageQuestion[];
  /** Thoughts of suicide or self-harm today: show the suicide guidance beside the outcome. */
  readonly suicideCheck: boolean;
};

/** Sorts a contact by urgency. Practice of the centre; no score, one yes decides. */
export function triage(answers: TriageAnswers): TriageResult {
  const suicideCheck = answers.self_harm_thoughts === 'yes';
  const now = dangerNowQuestions.filter((question) => answers[question] === 'yes');
  if (now.length > 0) return { outcome: 'call_112_now', because: now, suicideCheck };
  const today = dangerTodayQuestions.filter((question) => answers[question] === 'yes');
  const open = dangerNowQuestions.filter((question) => answers[question] !== 'no');
  if (today.length + open.length > 0) {
    return { outcome: 'same_day_safety', because: today.length > 0 ? today : open, suicideCheck };
  }
  return { outcome: 'continue', because: [], suicideCheck };
}

/** Reads `triage-<question>` (yes, no, unknown). What is left out stays open, and open is not "no". */
export function parseTriage(form: Readonly<Record<string, unknown>>): Parsed<TriageAnswers> {
  const errors: FieldError[] = [];
  const answers: Partial<Record<TriageQuestion, FactorAnswer>> = {};
  for (const question of triageQuestions) {
    const field = `triage-${question}`;
    const typed = form[field];
    if (typed === undefined || typed === null || typed === '') continue;
    const answer = factorAnswers.find((known) => known === typed);
    if (answer === undefined) errors.push({ field, message: refusals.chooseAnswer });
    else answers[question] = answer;
  }
  return errors.length > 0 ? refused(errors) : parsed(answers);
}
