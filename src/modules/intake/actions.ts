import { type Deps, type StaffActor, writeOnce } from '../../db/access.ts';
import type { CaseId, IntakeId } from '../../shared/ids.ts';
import {
  addToTimeline,
  type CaseStatus,
  type Channel,
  caseHead,
  insertAssignment,
  insertCase,
  mayBecome,
  updateCase,
} from '../cases/index.ts';
import { caseParties } from '../people/index.ts';
import { type Finished, onIntake } from './access.ts';
import { saidToday, writeFacts } from './facts/actions.ts';
import type { FactEntry } from './facts/fact.ts';
import type { OutcomeInput, Start, Step } from './intake.ts';
import { claimRow, findIntake, finishRow, insertIntake, liftAnonymity } from './store.ts';

const referredBy: Readonly<Partial<Record<Channel, string>>> = {
  police: 'police',
  prosecution: 'prosecution',
  visit: 'self',
  phone: 'self',
  online: 'self',
};
const roleOf: Readonly<Partial<Record<Start['caller'], string>>> = { victim: 'victim', agency: 'agency' };

/**
 * Registers a contact and opens its case at once, so that whatever is said has a place. An anonymous
 * contact opens a case of advice behind which there is no person.
 */
export function startIntake(
  deps: Deps,
  actor: StaffActor,
  key: string,
  start: Start,
): Promise<{ readonly id: IntakeId; readonly case: CaseId; readonly number: string }> {
  return writeOnce(deps, actor, { key, action: 'intake.start' }, async (w) => {
    const made = await insertCase(w, {
      channel: start.channel,
      personId: null,
      language: start.language,
      status: start.anonymous ? 'advice' : 'intake',
    });
    const id = await insertIntake(w, made.id, start, true);
    const facts: Record<string, FactEntry> = {};
    const source = start.caller === 'agency' ? 'institution' : 'victim';
    const known = {
      'applicant.role': roleOf[start.caller],
      'applicant.referredBy': referredBy[start.channel],
      'applicant.anonymous': start.anonymous,
      'victim.needsInterpreter': start.interpreter ? true : undefined,
    };
    for (const [path, value] of Object.entries(known)) {
      if (value !== undefined) facts[path] = saidToday(w, value, source);
    }
    await writeFacts(w, made.id, facts);
    await addToTimeline(w, made.id, {
      kind: 'intake.started',
      class: 'service_use',
      detail: { channel: start.channel },
    });
    w.record({ event: 'intake.started', case: made.id, detail: { intake: id, channel: start.channel } });
    return { id, case: made.id, number: made.number };
  });
}

export type Claimed = { readonly kind: 'claimed' } | { readonly kind: 'taken' };

/** Takes a waiting intake and joins its case. Throws `NotFound` behind a wall. */
export function claimIntake(deps: Deps, actor: StaffActor, key: string, id: IntakeId): Promise<Claimed> {
  return writeOnce(deps, actor, { key, action: `intake.claim/${id}` }, async (w): Promise<Claimed> => {
    const intake = await findIntake(w, id);
    const claimed = await claimRow(w, id);
    w.record({
      event: claimed ? 'intake.claimed' : 'intake.refused',
      case: intake.case,
      detail: { intake: id },
    });
    if (!claimed) return { kind: 'taken' };
    await insertAssignment(w, intake.case, actor.id, 'intake');
    return { kind: 'claimed' };
  });
}

/** A caller gives a name after all: the advice becomes an intake like any other. */
export function takeName(
  deps: Deps,
  actor: StaffActor,
  key: string,
  id: IntakeId,
): Promise<{ readonly kind: 'named' } | Finished> {
  const given = { key, id, step: 'safety', action: 'intake.name' } as const;
  return onIntake(deps, actor, given, async (w, intake) => {
    await liftAnonymity(w, id);
    const { status } = await caseHead(w, intake.case);
    if (status === 'advice') await updateCase(w, intake.case, { status: 'intake' }, null);
    await writeFacts(w, intake.case, { 'applicant.anonymous': saidToday(w, false) });
    w.record({ event: 'intake.named', case: intake.case, detail: { intake: id } });
    return { kind: 'named' } as const;
  });
}

export type IntakeEnded =
  | { readonly kind: 'ended'; readonly case: CaseId }
  | {
      readonly kind: 'missing';
      readonly steps: readonly Step[];
      /** A victim is written down, but nobody has confirmed it: she wrote online, or somebody in her name. */
      readonly unconfirmed: boolean;
    }
  | { readonly kind: 'not_anonymous' }
  | Finished;

/** A case that was guided, opened or closed meanwhile goes its own way, whatever becomes of the intake. */
const endsWithIntake = (status: CaseStatus) => status === 'intake' || status === 'advice';

const neededForCase = ['contact', 'people'] as const satisfies readonly Step[];

/**
 * Ends an intake: `case` goes on to needs and risk (safe contact and the victim are needed), `advice` closes
 * an anonymous talk, `discarded` takes a mistake back and keeps its reason as a code. A case that was taken
 * further meanwhile stays as it is.
 */
export function finishIntake(
  deps: Deps,
  actor: StaffActor,
  key: string,
  id: IntakeId,
  given: OutcomeInput,
): Promise<IntakeEnded> {
  const where = { key, id, step: 'outcome', action: 'intake.finish' } as const;
  return onIntake<IntakeEnded>(deps, actor, where, async (w, intake): Promise<IntakeEnded> => {
    const head = await caseHead(w, intake.case);
    const refused = <T extends IntakeEnded>(outcome: T): T => {
      w.record({ event: 'intake.refused', case: intake.case, detail: { because: outcome.kind } });
      return outcome;
    };
    if (given.outcome === 'advice' && !intake.anonymous) return refused({ kind: 'not_anonymous' });
    if (given.outcome === 'case') {
      const parties = intake.anonymous ? [] : await caseParties(w, intake.case);
      const named = parties.some((party) => party.kind === 'victim');
      const missing = intake.anonymous
        ? (['people'] as const)
        : neededForCase.filter((step) => !intake.done.includes(step) || (step === 'people' && !named));
      if (missing.length > 0) {
        const unconfirmed = named && missing.some((step) => step === 'people');
        return refused({ kind: 'missing', steps: missing, unconfirmed });
      }
    } else if (endsWithIntake(head.status)) {
      const discards = given.outcome === 'discarded' && mayBecome(head.status, 'discarded');
      const status = discards ? 'discarded' : 'closed';
      await updateCase(w, intake.case, { status, track: 'advice', closed_at: w.now }, null);
    }
    await finishRow(w, id, given.outcome, given.reason ?? null);
    await addToTimeline(w, intake.case, {
      kind: 'intake.finished',
      class: 'service_use',
      detail: { outcome: given.outcome },
    });
    w.record({
      event: 'intake.finished',
      case: intake.case,
      detail: { intake: id, outcome: given.outcome, reason: given.reason ?? null },
    });
    return { kind: 'ended', case: intake.case };
  });
}
