import type { Deps, StaffActor, Writer } from '../../../db/access.ts';
import { NotFound } from '../../../db/access.ts';
import { type CaseId, type IntakeId, type PartyId, parseId } from '../../../shared/ids.ts';
import { addToTimeline, ageBandOn, caseHead, updateCase } from '../../cases/index.ts';
import {
  insertPerson,
  type LinkKind,
  linkCases,
  maskedNames,
  type PartyInput,
  type PartySaved,
  putParty,
} from '../../people/index.ts';
import { type Finished, onIntake, staleBecause } from '../access.ts';
import { type DraftValues, keepDraft } from '../drafts/actions.ts';
import { emptyDraft, findDraft } from '../drafts/draft-store.ts';
import { saidToday, writeFacts } from '../facts/actions.ts';
import { shareIncidents } from '../incident/incident-store.ts';
import type { Intake } from '../intake.ts';
import { caseByNumber, markStepDone } from '../store.ts';

/** The person behind the case: found again, or made the moment the victim is first named. */
async function ensurePerson(w: Writer, of: CaseId): Promise<void> {
  const head = await caseHead(w, of);
  if (head.personId !== null) return;
  await updateCase(w, of, { person_id: await insertPerson(w) }, null);
}

async function noteBirth(w: Writer, intake: Intake, input: PartyInput): Promise<void> {
  if (input.birthDate === null) return;
  await updateCase(w, intake.case, { age_band: ageBandOn(input.birthDate, w.today) }, null);
  await writeFacts(w, intake.case, { 'victim.birthDate': saidToday(w, input.birthDate.toString()) });
}

export type PartySavedHere = PartySaved | Finished;

/**
 * Saves one person of the intake. The victim's birth goes to the fact sheet and to the coded age band; an
 * offender is compared with the relations of colleagues and the victims of the centre.
 */
export function saveParty(
  deps: Deps,
  actor: StaffActor,
  key: string,
  id: IntakeId,
  input: PartyInput,
  existing: { readonly id: PartyId; readonly expected: number } | null = null,
): Promise<PartySavedHere> {
  const where = { key, id, step: 'people', action: 'party.save' } as const;
  return onIntake<PartySavedHere>(deps, actor, where, async (w, intake): Promise<PartySavedHere> => {
    if (input.kind === 'victim') await ensurePerson(w, intake.case);
    const saved = await putParty(w, intake.case, input, existing);
    if (saved.kind === 'stale') return staleBecause(w, intake.case, 'people');
    if (saved.kind === 'second_victim') {
      w.record({ event: 'intake.refused', case: intake.case, detail: { because: saved.kind } });
      return saved;
    }
    // Behind a wall raised this moment nothing more can be written by her, nor needs to be.
    if (saved.walled) return saved;
    if (input.kind === 'victim') {
      await noteBirth(w, intake, input);
      await markStepDone(w, intake.case, 'people');
    }
    await emptyDraft(w, intake.case, 'people');
    const dataClass = input.kind === 'offender' ? 'offender' : 'identity';
    await addToTimeline(w, intake.case, {
      kind: 'party.saved',
      class: dataClass,
      detail: { kind: input.kind },
    });
    return saved;
  });
}

export type Linked = { readonly kind: 'linked' } | { readonly kind: 'not_found' } | Finished;

/** "This is the person": the case joins the person of an earlier case, and the two cases are linked. */
export function linkPerson(
  deps: Deps,
  actor: StaffActor,
  key: string,
  id: IntakeId,
  other: CaseId,
): Promise<Linked> {
  const where = { key, id, step: 'person', action: 'person.link' } as const;
  return onIntake<Linked>(deps, actor, where, async (w, intake): Promise<Linked> => {
    const earlier = await caseHead(w, other);
    if (!(await linkCases(w, intake.case, other, 'same_person'))) throw new NotFound('case');
    if (earlier.personId !== null) await updateCase(w, intake.case, { person_id: earlier.personId }, null);
    await markStepDone(w, intake.case, 'person');
    w.record({ event: 'case.linked', case: intake.case, detail: { other, kind: 'same_person' } });
    await addToTimeline(w, intake.case, {
      kind: 'case.linked',
      class: 'service_use',
      detail: { kind: 'same_person' },
    });
    return { kind: 'linked' };
  });
}

/** The words of a search as a draft of the victim's form; a person already named or half written is left alone. */
async function carryOver(w: Writer, actor: StaffActor, intake: Intake, looked: LookedFor): Promise<void> {
  if (Object.values(looked).every((value) => value === '')) return;
  if ((await maskedNames(w, [intake.case])).size > 0) return;
  if ((await findDraft(w, intake.id, 'people')) !== null) return;
  const draft: DraftValues = { kind: 'victim', party: 'new', relation: 'self', ...looked };
  await keepDraft(w, actor, intake, 'people', draft);
}

/** What a search was made with, as it was typed; empty where nothing was. */
export type LookedFor = { readonly name: string; readonly birthYear: string; readonly phone: string };

/**
 * "Nobody of these": the search is done and a new person will be made. What was looked for waits, sealed, in the
 * draft of the victim's form; nothing is kept of a search that found somebody.
 */
export function confirmNewPerson(
  deps: Deps,
  actor: StaffActor,
  key: string,
  id: IntakeId,
  looked: LookedFor | null = null,
): Promise<{ readonly kind: 'confirmed' } | Finished> {
  const where = { key, id, step: 'person', action: 'person.new' } as const;
  return onIntake(deps, actor, where, async (w, intake) => {
    await markStepDone(w, intake.case, 'person');
    w.record({ event: 'person.confirmed-new', case: intake.case });
    if (looked !== null) await carryOver(w, actor, intake, looked);
    return { kind: 'confirmed' } as const;
  });
}

/** Links another victim's or a relative's case by its number; victims of one incident share the incident. */
export function linkByNumber(
  deps: Deps,
  actor: StaffActor,
  key: string,
  id: IntakeId,
  given: { readonly number: string; readonly kind: Exclude<LinkKind, 'same_person'> },
): Promise<Linked> {
  const where = { key, id, step: 'people', action: 'case.link' } as const;
  return onIntake<Linked>(deps, actor, where, async (w, intake): Promise<Linked> => {
    const other = parseId<'case'>(await caseByNumber(w, given.number));
    const linked = other !== null && (await linkCases(w, intake.case, other, given.kind));
    if (other === null || !linked) {
      w.record({ event: 'intake.refused', case: intake.case, detail: { because: 'no_such_case' } });
      return { kind: 'not_found' };
    }
    if (given.kind === 'same_incident') await shareIncidents(w, intake.case, other);
    w.record({ event: 'case.linked', case: intake.case, detail: { other, kind: given.kind } });
    await addToTimeline(w, intake.case, {
      kind: 'case.linked',
      class: 'service_use',
      detail: { kind: given.kind },
    });
    return { kind: 'linked' };
  });
}
