import { z } from 'zod';
import { type Deps, type Reader, type StaffActor, writeOnce } from '../../../db/access.ts';
import { readSections } from '../../../db/sections.ts';
import { choiceField, message, textField } from '../../../shared/form.ts';
import type { AccessId, CaseId } from '../../../shared/ids.ts';
import { requireWork } from '../../cases/index.ts';
import { listDocuments } from '../../documents/index.ts';
import { type IdentityCheck, type IssueReason, identityChecks, issueReasons } from '../access/access.ts';
import { confirmHolder, listAccess, revokeAccess } from '../access/access-store.ts';
import { codeToken, hashPin, issueAccess } from '../access/actions.ts';
import { answerAlarms, openDuressAlarms } from '../access/alarm-store.ts';
import { normaliseCode, type Receipt, receiptFrom } from '../access/code.ts';
import { readAnswers, readAsks } from '../asks/ask-store.ts';
import { listHelpers } from '../helpers/link-store.ts';
import { countClosed, hearsLetters, readMessages } from '../messages/message-store.ts';
import { hidesNames, leavesNoTrace, setNames, setTrace } from '../settings/setting-store.ts';
import { staffText } from './text.ts';

export const issueForm = z.object({
  reason: choiceField(issueReasons, message(staffText.reasonMissing)),
  check: choiceField(identityChecks, message(staffText.checkMissing)),
});

export type Issued =
  | { readonly kind: 'issued'; readonly receipt: Receipt | null }
  | { readonly kind: 'no_trace' };

/**
 * Gives the person a code and PIN after she was identified face to face; the one before ends at once. The
 * receipt is shown once: the same form again shows it for two minutes and then nothing. The demo brings the receipt
 * that its first page shows.
 */
export async function issueToVictim(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  given: { readonly reason: IssueReason; readonly check: IdentityCheck },
  receipt = receiptFrom(Buffer.from(deps.keyring.signContext(`receipt|${of}|${key}`), 'hex')),
): Promise<Issued> {
  const pinHash = await hashPin(receipt);
  const done = await writeOnce(deps, actor, { key, action: `portal.issue/${of}` }, async (w) => {
    await requireWork(w, of);
    if (await leavesNoTrace(w, of)) {
      w.record({ event: 'portal.refused', case: of });
      return { kind: 'refused', at: '' } as const;
    }
    await revokeAccess(w, of, { kind: 'victim' }, given.reason);
    await revokeAccess(w, of, { through: 'request' }, 'own_issued');
    const rest = { secondHash: null, bland: false, notices: false, endsOn: null, parts: [] } as const;
    const access = { case: of, kind: 'victim', relation: null, through: 'staff', ...rest } as const;
    await issueAccess(w, receipt, { ...access, checkedBy: given.check }, pinHash);
    w.record({ event: 'portal.issued', case: of, detail: { reason: given.reason, check: given.check } });
    return { kind: 'issued', at: w.now.toString() } as const;
  });
  if (done.kind === 'refused') return { kind: 'no_trace' };
  const age = deps.now().since(Temporal.Instant.from(done.at)).total('seconds');
  return { kind: 'issued', receipt: age > 120 ? null : receipt };
}

export const holderForm = z.object({
  code: textField(40).transform((typed, context) => {
    const code = normaliseCode(typed);
    if (code === null) context.addIssue({ code: 'custom', message: message(staffText.holderWrong) });
    return code ?? z.NEVER;
  }),
  check: choiceField(identityChecks, message(staffText.checkMissing)),
});

/**
 * The person shows the code she was given online, and the worker has made sure who she is: from now on it
 * opens her case. `refused`: it is not the code of this case's own request. Whoever asked for her is out.
 */
export function confirmCode(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  given: { readonly code: string; readonly check: IdentityCheck },
): Promise<{ readonly kind: 'confirmed' | 'refused' }> {
  return writeOnce(deps, actor, { key, action: `portal.confirm/${of}` }, async (w) => {
    await requireWork(w, of);
    if (!(await confirmHolder(w, of, codeToken(w, given.code), given.check))) {
      w.record({ event: 'portal.holder-refused', case: of });
      return { kind: 'refused' };
    }
    await revokeAccess(w, of, { kind: 'helper', through: 'request' }, 'own_issued');
    w.record({ event: 'portal.holder-confirmed', case: of, detail: { check: given.check } });
    return { kind: 'confirmed' };
  });
}

/** Ends one code of the case, or the person's own, at once. */
export function endCode(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  access: AccessId | null,
): Promise<{ readonly ended: number }> {
  return writeOnce(deps, actor, { key, action: `portal.revoke/${of}` }, async (w) => {
    await requireWork(w, of);
    const which = access === null ? { kind: 'victim' as const } : { id: access };
    const ended = await revokeAccess(w, of, which, 'by_worker');
    w.record({ event: 'portal.revoked', case: of, detail: { ended } });
    return { ended };
  });
}

/** Hides the names of institutions in this person's portal, or shows them again after talking with her. */
export function changeNames(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  hidden: boolean,
): Promise<{ readonly hidden: boolean }> {
  return writeOnce(deps, actor, { key, action: `portal.names/${of}` }, async (w) => {
    await requireWork(w, of);
    await setNames(w, of, hidden);
    w.record({ event: hidden ? 'portal.names-hidden' : 'portal.names-shown', case: of });
    return { hidden };
  });
}

/** Opens or closes every digital way to this person. */
export function changeTrace(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  noTrace: boolean,
): Promise<{ readonly noTrace: boolean }> {
  return writeOnce(deps, actor, { key, action: `portal.trace/${of}` }, async (w) => {
    await requireWork(w, of);
    await setTrace(w, of, noTrace);
    w.record({ event: noTrace ? 'portal.trace-stopped' : 'portal.trace-allowed', case: of });
    return { noTrace };
  });
}

/** Notes that the silent alarms of a case were taken care of. */
export function answerDuress(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
): Promise<{ readonly answered: boolean }> {
  return writeOnce(deps, actor, { key, action: `portal.alarm/${of}` }, async (w) => {
    await requireWork(w, of);
    const answered = await answerAlarms(w, of);
    w.record({ event: 'portal.alarm-answered', case: of, detail: { answered } });
    return { answered };
  });
}

const requested = z.object({ needs: z.array(z.string()), language: z.string() });
const told = z.object({ words: z.string() });

async function readRequested(r: Reader, of: CaseId) {
  const sections = await readSections(r, of, { names: ['online-request'] });
  const at = (known: string) => sections.find((section) => section.class === known)?.content;
  const asked = requested.safeParse(at('service_use')).data;
  return asked === undefined ? null : { ...asked, words: told.safeParse(at('incident')).data?.words ?? '' };
}

/** Everything on the tab of a case that is between the person and those who manage it. */
export async function readDesk(r: Reader, of: CaseId) {
  return {
    alarms: await openDuressAlarms(r, of),
    access: await listAccess(r, of),
    noTrace: await leavesNoTrace(r, of),
    namesHidden: await hidesNames(r, of),
    request: await readRequested(r, of),
    hears: await hearsLetters(r, of),
    closed: await countClosed(r, of),
    messages: await readMessages(r, of),
    asks: await readAsks(r, of, 'all'),
    papers: await listDocuments(r, of),
    answers: await readAnswers(r, of),
    helpers: await listHelpers(r, of),
  };
}

export type Desk = Awaited<ReturnType<typeof readDesk>>;
