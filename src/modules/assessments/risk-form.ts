import { type FieldError, type Parsed, parsed, refused } from '../../shared/parsed.ts';
import {
  type FactorAnswer,
  factorAnswers,
  type Judgement,
  longestNote,
  type NotedAnswer,
  type RiskAnswers,
  type RiskFactor,
  riskBands,
  riskFactors,
} from './risk.ts';
import { refusals } from './text.ts';

type Form = Readonly<Record<string, unknown>>;

/**
 * Reads the checklist: `factor-<factor>` (yes, no, unknown), `note-<factor>`, `order-violated-7-days`,
 * `fear` (0 to 10, empty for not said). What is left out is unknown; nothing has to be answered.
 */
export function parseRiskAnswers(form: Form): Parsed<RiskAnswers> {
  const errors: FieldError[] = [];
  const factors: Partial<Record<RiskFactor, NotedAnswer>> = {};
  for (const factor of riskFactors) {
    const answer = readAnswer(form, `factor-${factor}`, errors);
    const note = readNote(form, `note-${factor}`, errors);
    if (answer !== 'unknown' || note !== '') factors[factor] = note === '' ? { answer } : { answer, note };
  }
  const recent = readAnswer(form, 'order-violated-7-days', errors);
  if (recent === 'yes' && factors.order_violated?.answer === 'no') {
    errors.push({ field: 'order-violated-7-days', message: refusals.orderContradiction });
  }
  const fear = readFear(form, errors);
  if (errors.length > 0) return refused(errors);
  return parsed({ factors, orderViolatedWithin7Days: recent, fear });
}

/** Reads `judgement-band` (empty when nothing is to be raised) and `judgement-reason`, for `judgeBand`. */
export function parseJudgement(form: Form): Parsed<Judgement | null> {
  const errors: FieldError[] = [];
  const reason = readNote(form, 'judgement-reason', errors);
  const typed = form['judgement-band'] ?? '';
  const band = riskBands.find((known) => known === typed);
  // A reason without a band was meant to raise something: it must not get lost.
  if (band === undefined && (typed !== '' || reason !== '')) {
    errors.push({ field: 'judgement-band', message: refusals.chooseBand });
  }
  if (errors.length > 0) return refused(errors);
  return parsed(band === undefined ? null : { band, reason });
}

function readAnswer(form: Form, field: string, errors: FieldError[]): FactorAnswer {
  const typed = form[field];
  if (typed === undefined || typed === null || typed === '') return 'unknown';
  const answer = factorAnswers.find((known) => known === typed);
  if (answer === undefined) errors.push({ field, message: refusals.chooseAnswer });
  return answer ?? 'unknown';
}

function readNote(form: Form, field: string, errors: FieldError[]): string {
  const typed = form[field];
  if (typed === undefined || typed === null) return '';
  if (typeof typed !== 'string') {
    errors.push({ field, message: refusals.writeText });
    return '';
  }
  const note = typed.trim();
  if (note.length > longestNote) errors.push({ field, message: refusals.noteTooLong });
  return note;
}

function readFear(form: Form, errors: FieldError[]): number | null {
  const typed = form.fear;
  if (typed === undefined || typed === null || typed === '') return null;
  const fear = typeof typed === 'string' && /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : typed;
  if (typeof fear === 'number' && Number.isInteger(fear) && fear >= 0 && fear <= 10) return fear;
  errors.push({ field: 'fear', message: refusals.fearRange });
  return null;
}
