import crypto from 'node:crypto';
import { type Deps, read, type Writer, write, writeOnce } from '../../../db/access.ts';
import type { DataClass } from '../../../db/data-class.ts';
import { type SectionChange, writeSections } from '../../../db/sections.ts';
import { type CaseId, newId } from '../../../shared/ids.ts';
import { addToTimeline, insertCase } from '../../cases/index.ts';
import { settleGuess, takeGuess } from '../../identity/index.ts';
import { contactSection, insertIntake, saidToday, setTriage, writeFacts } from '../../intake/index.ts';
import { partyForm, putParty } from '../../people/index.ts';
import { portalActor } from '../access/access.ts';
import { insertAccess } from '../access/access-store.ts';
import { codeToken, freshReceipt, hashPin, issueAccess } from '../access/actions.ts';
import { type Receipt, receiptFrom } from '../access/code.ts';
import { draftById, emptyDraft, insertDraft, saveDraft } from './draft-store.ts';
import { type Answers, contactOf, isAnonymous } from './request.ts';

/** Days a paused request is kept. */
const draftDays = 30;
/** For how long the same form shows the same receipt again: a double press, no more. */
const shownAgainSeconds = 120;

const proof = (deps: Pick<Deps, 'keyring'>, id: string) => deps.keyring.signContext(`request-draft|${id}`);

/** What the form carries once a draft was opened or kept: proof that this form may go on with it. */
export function draftToken(deps: Pick<Deps, 'keyring'>, id: string): string {
  return `${id}.${proof(deps, id)}`;
}

export function draftOfToken(deps: Pick<Deps, 'keyring'>, token: string): string | null {
  const [id, given] = token.split('.');
  if (id === undefined || given === undefined) return null;
  const [one, other] = [Buffer.from(given), Buffer.from(proof(deps, id))];
  return one.length === other.length && crypto.timingSafeEqual(one, other) ? id : null;
}

/** Keeps a request for later. Its receipt is returned once and kept nowhere. */
export async function pauseRequest(
  deps: Deps,
  answers: Answers,
): Promise<{ readonly id: string; readonly receipt: Receipt }> {
  const receipt = freshReceipt();
  const pinHash = await hashPin(receipt);
  const id = newId<'draft'>();
  await write(deps, portalActor, async (w) => {
    const expiresAt = w.now.add({ hours: 24 * draftDays });
    const code = codeToken(deps, receipt.code);
    await insertDraft(w, { id, code, pinHash, answers: JSON.stringify(answers), expiresAt });
    w.record({ event: 'request.paused' });
  });
  return { id, receipt };
}

/** Saves what was written since; false when the draft is over or was sent. */
export function keepRequest(deps: Deps, id: string, answers: Answers): Promise<boolean> {
  return write(deps, portalActor, async (w) => {
    const saved = await saveDraft(w, id, JSON.stringify(answers));
    w.record({ event: saved ? 'request.kept' : 'request.gone' });
    return saved;
  });
}

/** What was written so far, after code and PIN were right. */
export function openDraft(deps: Deps, id: string): Promise<string | null> {
  return write(deps, portalActor, async (w) => {
    w.record({ event: 'request.resumed' });
    return (await draftById(w, id))?.answers ?? null;
  });
}

async function writePerson(w: Writer, of: CaseId, answers: Answers): Promise<void> {
  if ((answers.name ?? '') === '') return;
  const own = (answers.caller ?? 'victim') === 'victim';
  const person = partyForm.parse({
    kind: own ? 'victim' : 'caller',
    relation: own ? 'self' : answers.caller === 'family' ? 'relative' : 'acquaintance',
    name: answers.name,
    birthYear: answers.birthYear ?? '',
    phone: answers.phone ?? '',
  });
  await putParty(w, of, person, null);
}

const known = { victim: 'victim', family: 'family', other: 'other' } as const;

const fresh = (known: DataClass, name: string, value: unknown): SectionChange => ({
  class: known,
  name,
  value,
  expected: 0,
});

async function writeContent(w: Writer, of: CaseId, answers: Answers): Promise<void> {
  const contact = contactOf(answers);
  const { needs, language, words } = answers;
  const asked = { needs: needs ?? [], language: language ?? 'ko' };
  await writeSections(w, of, [
    ...(contact === null ? [] : [fresh('contact', contactSection, contact)]),
    fresh('service_use', 'online-request', asked),
    ...((words ?? '') === '' ? [] : [fresh('incident', 'online-request', { words })]),
  ]);
  await writeFacts(w, of, {
    'applicant.referredBy': saidToday(w, 'self'),
    'applicant.anonymous': saidToday(w, isAnonymous(answers)),
    ...(answers.danger === undefined ? {} : { 'safety.dangerNow': saidToday(w, answers.danger === 'yes') }),
    ...(answers.interpreter === true ? { 'victim.needsInterpreter': saidToday(w, true) } : {}),
  });
  await writePerson(w, of, answers);
}

async function openCase(w: Writer, answers: Answers): Promise<{ of: CaseId; intake: string }> {
  const anonymous = isAnonymous(answers);
  const language = answers.language ?? 'ko';
  const made = await insertCase(w, {
    channel: 'online',
    personId: null,
    language,
    status: anonymous ? 'advice' : 'intake',
  });
  const start = {
    channel: 'online',
    referrer: '',
    caller: known[answers.caller ?? 'victim'],
    language,
    interpreter: answers.interpreter ?? false,
    anonymous,
  } as const;
  const intake = await insertIntake(w, made.id, start, false);
  if (answers.danger === 'yes') await setTriage(w, intake, 'call_112_now', 'U0');
  await writeContent(w, made.id, answers);
  await addToTimeline(w, made.id, {
    kind: 'intake.started',
    class: 'service_use',
    detail: { channel: 'online' },
  });
  return { of: made.id, intake };
}

export type Submitted =
  | { readonly kind: 'sent'; readonly receipt: Receipt | null }
  | { readonly kind: 'already' };

/**
 * Sends the request: a case at the intake desk's list, an access to it, and the receipt, shown once. The same
 * form again gives the same receipt for two minutes, and after that nothing. Whoever holds it may write and
 * read answers; nothing of the case opens before a worker has made sure who that is. Somebody who asks for
 * another person writes as a helper until the person has a code of her own.
 */
export async function submitRequest(
  deps: Deps,
  key: string,
  answers: Answers,
  draft: string | null,
): Promise<Submitted> {
  const kept = draft === null ? null : await read(deps, portalActor, (r) => draftById(r, draft));
  const receipt = receiptFrom(Buffer.from(deps.keyring.signContext(`receipt|${key}`), 'hex'));
  const pinHash = kept?.pinHash ?? (await hashPin(receipt));
  const sent = await writeOnce(deps, portalActor, { key, action: 'request.send' }, async (w) => {
    const { of, intake } = await openCase(w, answers);
    const helper = (answers.caller ?? 'victim') !== 'victim';
    const access = {
      case: of,
      kind: helper ? 'helper' : 'victim',
      relation: helper ? (answers.caller === 'family' ? 'family' : 'other') : null,
      parts: helper ? (['messages'] as const) : [],
      secondHash: null,
      bland: false,
      notices: false,
      endsOn: null,
      through: 'request',
      checkedBy: null,
    } as const;
    if (kept === null) await issueAccess(w, receipt, access, pinHash);
    else await insertAccess(w, { ...access, code: kept.code, pinHash });
    if (draft !== null) await emptyDraft(w, draft);
    w.record({ event: 'request.received', case: of, detail: { intake } });
    return { at: w.now.toString(), drafted: kept !== null };
  });
  const age = deps.now().since(Temporal.Instant.from(sent.at)).total('seconds');
  if (age > shownAgainSeconds) return { kind: 'already' };
  return { kind: 'sent', receipt: sent.drafted ? null : receipt };
}

/** How often an hour a paused request is kept anew: sixty times, and three hundred from one network address. */
const saves = { perAccount: 60, perAddress: 300 } as const;

/** May what was written be kept once more? Asked before anybody looks whether there is something to keep. */
export async function mayKeep(deps: Deps, id: string, address: string): Promise<boolean> {
  const save = {
    account: deps.keyring.index(portalActor.center, 'request-keep', id),
    address: deps.keyring.index(portalActor.center, 'request-keep-address', address),
    now: deps.now(),
  };
  const taken = await takeGuess(deps.db, save, saves);
  if ('filledBy' in taken) return false;
  await settleGuess(deps.db, taken.id, 'failed');
  return true;
}

/** Sixty sent or paused requests an hour from one network address; more is a machine. */
export async function mayRequest(deps: Deps, address: string): Promise<boolean> {
  const guess = await takeGuess(deps.db, {
    account: deps.keyring.index(portalActor.center, 'request', crypto.randomUUID()),
    address: deps.keyring.index(portalActor.center, 'request-address', address),
    now: deps.now(),
  });
  if ('filledBy' in guess) return false;
  await settleGuess(deps.db, guess.id, 'failed');
  return true;
}
