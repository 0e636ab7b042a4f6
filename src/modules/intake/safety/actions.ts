import { z } from 'zod';
import type { Deps, Reader, StaffActor } from '../../../db/access.ts';
import { writeSection } from '../../../db/sections.ts';
import type { CaseId, IntakeId } from '../../../shared/ids.ts';
import {
  dangerNowQuestions,
  factorAnswers,
  type TriageAnswers,
  type TriageOutcome,
  type TriageQuestion,
  triage,
  triageQuestions,
} from '../../assessments/index.ts';
import { addToTimeline } from '../../cases/index.ts';
import { type Finished, onIntake, ownSection, staleBecause } from '../access.ts';
import { emptyDraft } from '../drafts/draft-store.ts';
import { saidToday, writeFacts } from '../facts/actions.ts';
import type { FactEntry } from '../facts/fact.ts';
import { urgencyOf } from '../intake.ts';
import { markStepDone, setTriage } from '../store.ts';

export const triageSection = 'triage';
const content = z.object({ answers: z.record(z.string(), z.enum(factorAnswers)), at: z.string() });

/** The triage as it stands; null when nobody asked yet. */
export async function readTriage(
  r: Reader,
  of: CaseId,
): Promise<{ readonly answers: TriageAnswers | null; readonly version: number }> {
  const { content: sealed, version } = await ownSection(r, of, 'protection', triageSection);
  const read = content.safeParse(sealed);
  if (!read.success) return { answers: null, version };
  const answers: Partial<Record<TriageQuestion, 'yes' | 'no' | 'unknown'>> = {};
  for (const question of triageQuestions) {
    const answer = read.data.answers[question];
    if (answer !== undefined) answers[question] = answer;
  }
  return { answers, version };
}

export type TriageSaved =
  | { readonly kind: 'saved'; readonly outcome: TriageOutcome; readonly suicideCheck: boolean }
  | { readonly kind: 'stale' }
  | Finished;

const known = (answer: 'yes' | 'no' | 'unknown' | undefined) =>
  answer === 'yes' ? true : answer === 'no' ? false : null;

/** Saves the first questions of any contact and sets the urgency; asked again, the last answers stand. */
export function saveTriage(
  deps: Deps,
  actor: StaffActor,
  key: string,
  id: IntakeId,
  given: { readonly answers: TriageAnswers; readonly expected: number },
): Promise<TriageSaved> {
  const where = { key, id, step: 'safety', action: 'triage.save' } as const;
  return onIntake<TriageSaved>(deps, actor, where, async (w, intake): Promise<TriageSaved> => {
    const { answers, expected } = given;
    const value = { answers, at: w.now.toString() };
    const saved = await writeSection(w, intake.case, 'protection', triageSection, value, expected);
    if (saved.kind === 'stale') return staleBecause(w, intake.case, 'safety');
    const result = triage(answers);
    await setTriage(w, id, result.outcome, urgencyOf(result.outcome));
    const facts: Record<string, FactEntry> = {};
    const safe = known(answers.no_safe_place_tonight);
    const harm = known(answers.self_harm_thoughts);
    const ruledOut = dangerNowQuestions.every((question) => answers[question] === 'no');
    if (result.outcome === 'call_112_now' || ruledOut) {
      facts['safety.dangerNow'] = saidToday(w, !ruledOut);
    }
    if (safe !== null) facts['safety.safePlace'] = saidToday(w, !safe);
    if (harm !== null) facts['harm.selfHarmRisk'] = saidToday(w, harm);
    await writeFacts(w, intake.case, facts);
    await markStepDone(w, intake.case, 'safety');
    await emptyDraft(w, intake.case, 'safety');
    await addToTimeline(w, intake.case, {
      kind: 'triage.recorded',
      class: 'protection',
      detail: { outcome: result.outcome },
    });
    w.record({
      event: 'triage.recorded',
      case: intake.case,
      classes: ['protection'],
      detail: { outcome: result.outcome, because: result.because },
    });
    return { kind: 'saved', outcome: result.outcome, suicideCheck: result.suicideCheck };
  });
}
