import {
  type Deps,
  Forbidden,
  type Reader,
  read,
  type StaffActor,
  type Writer,
  writeOnce,
} from '../../db/access.ts';
import type { DataClass } from '../../db/data-class.ts';
import { holdKeys, shareKeys, withdrawKeys } from '../../db/sections.ts';
import { type CaseId, newId } from '../../shared/ids.ts';
import { addToTimeline, type CaseOver, ownCaseHead, startWork } from '../cases/index.ts';
import { caseParties, normaliseName } from '../people/index.ts';
import {
  type ConsentRefusal,
  endOfConsent,
  type Giver,
  type Giving,
  isSensitive,
  refuseConsent,
  remainder,
  type WithdrawalReason,
} from './consent.ts';
import { consentText, textHash } from './consent-text.ts';
import { type Receipt, receiptHash } from './receipt.ts';
import { insertConsent, insertWithdrawals, liveConsents, replaceConsents, witnesses } from './store.ts';

function recorderOf(w: Writer): StaffActor {
  if (w.actor.kind !== 'staff') throw new Forbidden('only a person records a consent');
  return w.actor;
}

export type GivenOutcome =
  | { readonly kind: 'given'; readonly receipt: string }
  | { readonly kind: 'refused'; readonly refusals: readonly ConsentRefusal[] };

/**
 * Records one act of consent: a row per institution, its keys, a receipt, a line on the timeline. Widening is
 * this same act again. Throws `NotFound` when the case is not the writer's. 개인정보 보호법 §15, §17, §23.
 */
export async function recordConsent(w: Writer, of: CaseId, giving: Giving): Promise<GivenOutcome> {
  const recorder = recorderOf(w);
  await holdKeys(w, of);
  const refusals = await refusalsOf(w, of, giving, recorder);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const receipt = receiptFor(w, giving);
  const hash = receiptHash(receipt);
  await insertConsent(w, of, {
    receipt,
    hash,
    proof: giving.proof,
    giverName: giving.givenBy === 'victim' ? '' : giving.giverName,
    recorder: recorder.id,
  });
  await shareKeys(w, of, giving.grants);
  for (const grant of giving.grants) {
    w.record({
      event: 'consent.given',
      case: of,
      classes: grant.classes,
      detail: {
        to: grant.institution,
        receipt: receipt.id,
        hash: hash.toString('hex'),
        method: receipt.method,
      },
    });
  }
  await addToTimeline(w, of, {
    kind: 'consent.given',
    class: 'service_use',
    detail: { institutions: giving.grants.length, until: giving.until.toString() },
  });
  return { kind: 'given', receipt: receipt.id };
}

async function refusalsOf(
  r: Reader,
  of: CaseId,
  giving: Giving,
  recorder: StaffActor,
): Promise<readonly ConsentRefusal[]> {
  const head = await ownCaseHead(r, of);
  const found = refuseConsent(giving, { ageBand: head.ageBand, today: r.today, recorder: recorder.id });
  return [
    ...new Set([...found, ...(await refuseOffender(r, of, giving)), ...(await refuseWitness(r, giving))]),
  ];
}

/** Whoever speaks for her is not whom the case names as the offender, ticked or not; compared by name alone. */
async function refuseOffender(r: Reader, of: CaseId, giving: Giving): Promise<ConsentRefusal[]> {
  const speaker = normaliseName(giving.giverName);
  if (giving.givenBy === 'victim' || speaker === '') return [];
  const offenders = (await caseParties(r, of, ['identity'])).filter(({ kind }) => kind === 'offender');
  const same = offenders.some(
    ({ identity }) => identity !== null && normaliseName(identity.name) === speaker,
  );
  return same ? ['guardian_is_offender'] : [];
}

/** Staff named as witnesses are colleagues of this centre. */
async function refuseWitness(r: Reader, { proof }: Giving): Promise<ConsentRefusal[]> {
  if (proof.kind !== 'spoken' || proof.witness.kind !== 'staff') return [];
  const { id } = proof.witness;
  if (r.actor.id === id) return [];
  return (await witnesses(r)).some((colleague) => colleague.id === id) ? [] : ['witness_missing'];
}

function receiptFor(w: Writer, giving: Giving): Receipt {
  const until = endOfConsent(giving.until, w.now);
  return {
    id: newId<'receipt'>(),
    at: w.now.round({ smallestUnit: 'second', roundingMode: 'floor' }),
    from: w.actor.institution,
    givenBy: giving.givenBy,
    method: giving.proof.kind,
    language: giving.language,
    sensitive: isSensitive(giving.grants),
    textVersion: consentText().version,
    textHash: textHash(),
    grants: giving.grants.map((grant) => ({ ...grant, purpose: 'support' as const, until })),
  };
}

export type Withdrawing = {
  /** One institution, or null for all. */
  readonly institution: string | null;
  /** Some classes, or null for everything. */
  readonly classes: readonly DataClass[] | null;
  readonly askedBy: Giver;
  readonly reason: WithdrawalReason | null;
};

export type WithdrawnOutcome = { readonly kind: 'withdrawn' | 'already' };

/**
 * Takes consent back, for one institution or all, for some classes or all. In the same transaction the rows end,
 * the narrower rest begins, and the institution's wraps go: the next statement of anybody there finds nothing.
 * 개인정보 보호법 §37 (stopping), §38③ (no harder than giving).
 */
export async function endConsent(w: Writer, of: CaseId, asked: Withdrawing): Promise<WithdrawnOutcome> {
  await holdKeys(w, of);
  const live = (await liveConsents(w, of)).filter(
    (consent) => asked.institution === null || consent.institution === asked.institution,
  );
  const parts = live
    .map((consent) => ({ consent, ...remainder(consent.classes, asked.classes) }))
    .filter((part) => part.gone.length > 0);
  const ended = await replaceConsents(w, of, parts);
  await insertWithdrawals(w, of, ended, { askedBy: asked.askedBy, reason: asked.reason });
  const gone = new Map<string, Set<DataClass>>();
  for (const part of ended) {
    const { institution } = part.consent;
    gone.set(institution, (gone.get(institution) ?? new Set()).union(new Set(part.gone)));
  }
  const taken = [...gone].map(([institution, classes]) => ({ institution, classes: [...classes] }));
  await withdrawKeys(w, of, taken);
  for (const { institution, classes } of taken) {
    w.record({
      event: 'consent.withdrawn',
      case: of,
      classes,
      detail: { to: institution, asked_by: asked.askedBy, reason: asked.reason },
    });
  }
  if (gone.size === 0) {
    w.record({ event: 'consent.unchanged', case: of });
    return { kind: 'already' };
  }
  await addToTimeline(w, of, {
    kind: 'consent.withdrawn',
    class: 'service_use',
    detail: { institutions: gone.size, everything: asked.classes === null },
  });
  return { kind: 'withdrawn' };
}

/**
 * The whole act in a transaction of its own. What is wrong is found before the form's key is used up, so that
 * the same form may be mended and sent again.
 */
export async function giveConsent(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  giving: Giving,
): Promise<GivenOutcome | CaseOver> {
  const refusals = await read(deps, actor, (r) => refusalsOf(r, of, giving, actor));
  if (refusals.length > 0) return { kind: 'refused', refusals };
  return await startWork(deps, actor, { key, action: 'consent.give', case: of }, async (w) => {
    const outcome = await recordConsent(w, of, giving);
    if (outcome.kind === 'refused') w.record({ event: 'consent.refused', case: of });
    return outcome;
  });
}

/** Withdrawal in a transaction of its own. */
export function withdrawConsent(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  asked: Withdrawing,
): Promise<WithdrawnOutcome> {
  return writeOnce(deps, actor, { key, action: `consent.withdraw/${of}` }, (w) => endConsent(w, of, asked));
}
