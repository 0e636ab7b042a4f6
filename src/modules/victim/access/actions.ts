import crypto from 'node:crypto';
import { type Deps, read, type VictimActor, type Writer, write, writeOnce } from '../../../db/access.ts';
import type { AccessId, VisitId } from '../../../shared/ids.ts';
import {
  hashPassword,
  minutesToWait,
  passwordMatches,
  settleGuess,
  takeGuess,
} from '../../identity/index.ts';
import { findDraft } from '../request/draft-store.ts';
import { isOver, portalActor, portalLimits } from './access.ts';
import {
  type Found,
  findByCode,
  hashesOf,
  insertAccess,
  type NewAccess,
  setSpareHash,
} from './access-store.ts';
import { raiseAlarm } from './alarm-store.ts';
import { isEasyPin, normaliseCode, normalisePin, type Receipt, receiptFrom } from './code.ts';
import { endPortalSession, findPortalSession, insertPortalSession, markPortalSeen } from './session-store.ts';

const tokenHash = (token: string) => crypto.createHash('sha256').update(token).digest();
const spelled = (code: string, pin: string) => `${code}|${pin}`;

/** The keyed token by which a code is found; the code itself is stored nowhere. */
export function codeToken(deps: Pick<Deps, 'keyring'>, code: string): Buffer {
  return deps.keyring.index(portalActor.center, 'receipt-code', code);
}

export function freshReceipt(): Receipt {
  return receiptFrom(crypto.randomBytes(32));
}

export function hashPin(receipt: Receipt): Promise<string> {
  return hashPassword(spelled(receipt.code, receipt.pin));
}

/** Opens the door for somebody. The receipt is shown by the caller, once, and kept nowhere. */
export async function issueAccess(
  w: Writer,
  receipt: Receipt,
  given: Omit<NewAccess, 'code' | 'pinHash'>,
  pinHash?: string,
): Promise<AccessId> {
  const hash = pinHash ?? (await hashPin(receipt));
  return await insertAccess(w, { ...given, code: codeToken(w, receipt.code), pinHash: hash });
}

type World = 'true' | 'bland' | null;

/** Which world this PIN opens. Three comparisons always, whatever there is to compare with. */
async function worldOf(
  hashes: Pick<Found, 'pinHash' | 'secondHash' | 'thirdHash'> | null,
  code: string,
  pin: string,
): Promise<World> {
  const text = spelled(code, pin);
  const [first, second, third] = await Promise.all(
    [hashes?.pinHash, hashes?.secondHash, hashes?.thirdHash].map((hash) =>
      passwordMatches(hash ?? null, text),
    ),
  );
  if (first === true) return 'true';
  return second === true || third === true ? 'bland' : null;
}

/** The visit on a kiosk in which somebody comes in, and the seconds it has left. */
export type OnVisit = { readonly id: VisitId; readonly leftSeconds: number };

async function openSession(deps: Deps, found: Found, bland: boolean, visit?: OnVisit): Promise<string> {
  const token = crypto.randomBytes(32).toString('base64url');
  await write(deps, portalActor, async (w) => {
    const longest = visit?.leftSeconds ?? portalLimits.absoluteMinutes * 60;
    await insertPortalSession(w, {
      token: tokenHash(token),
      access: found.id,
      bland,
      expiresAt: w.now.add({ seconds: longest }),
      visit: visit?.id ?? null,
    });
    if (bland && !found.bland) await raiseAlarm(w, found.case);
    const event = bland ? 'portal.alarm-raised' : 'portal.opened';
    w.record({ event, case: found.case, detail: { access: found.id } });
  });
  return token;
}

export type DoorOutcome =
  | { readonly kind: 'open'; readonly token: string }
  | { readonly kind: 'draft'; readonly id: string }
  | { readonly kind: 'quiet' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'throttled'; readonly minutes: number };

/** A way in: whose guesses it counts, and the code it leads to, looked for only while there are guesses left. */
export type Way = { readonly account: Buffer; readonly code: () => Promise<string | null> };

/**
 * A code, however it was shown, and a PIN. Whether a code exists is never told: the same work is done and the
 * same words are said for one that does not. `address` is the network address the guess came from, `visit` the
 * kiosk's if it was one.
 */
export async function enterBy(
  deps: Deps,
  way: Way,
  typedPin: string,
  address: string,
  visit?: OnVisit,
): Promise<DoorOutcome> {
  const now = deps.now();
  const pin = normalisePin(typedPin) ?? '?';
  const guess = await takeGuess(deps.db, {
    account: way.account,
    address: deps.keyring.index(portalActor.center, 'sign-in-address', address),
    now,
  });
  if ('filledBy' in guess) return { kind: 'throttled', minutes: minutesToWait(guess.filledBy, now) };
  const code = (await way.code()) ?? '?';
  const token = codeToken(deps, code);
  const { found, draft } = await read(deps, portalActor, async (r) => ({
    found: await findByCode(r, token),
    draft: await findDraft(r, token),
  }));
  const hashes =
    found ?? (draft === null ? null : { pinHash: draft.pinHash, secondHash: null, thirdHash: null });
  const world = await worldOf(hashes, code, pin);
  await settleGuess(deps.db, guess.id, world === null ? 'failed' : 'passed');
  if (world === null) {
    await write(deps, portalActor, async (w) => w.record({ event: 'portal.refused' }));
    return { kind: 'wrong' };
  }
  if (found === null) return draft === null ? { kind: 'wrong' } : { kind: 'draft', id: draft.id };
  if (found.noTrace) return { kind: 'quiet' };
  return { kind: 'open', token: await openSession(deps, found, found.bland || world === 'bland', visit) };
}

/** Code and PIN, as somebody typed them. */
export function enterPortal(
  deps: Deps,
  typed: { readonly code: string; readonly pin: string },
  address: string,
  visit?: OnVisit,
): Promise<DoorOutcome> {
  const code = normaliseCode(typed.code) ?? `?${typed.code.slice(0, 40)}`;
  const account = deps.keyring.index(portalActor.center, 'receipt-attempt', code);
  return enterBy(deps, { account, code: async () => code }, typed.pin, address, visit);
}

/**
 * Who is behind a cookie, or null when the session is unknown, ended, idle or over. A session opened on a
 * kiosk is good in that one visit and nowhere else, and no other session is good on a kiosk.
 */
export async function findVictim(
  deps: Deps,
  token: string,
  visit: VisitId | null,
): Promise<VictimActor | null> {
  const now = deps.now();
  const found = await read(deps, portalActor, (r) => findPortalSession(r, tokenHash(token)));
  if (found === null) return null;
  if (found.visit !== visit || isOver(found, now)) {
    await endPortalSession(deps.db, found.id, now);
    return null;
  }
  await markPortalSeen(deps.db, found.id, now);
  return {
    kind: found.kind,
    id: found.access,
    session: found.id,
    center: found.center,
    institution: 'center',
    role: found.kind,
    purpose: 'support',
    caseId: found.case,
    parts: found.parts,
    bland: found.bland,
    ...(found.unconfirmed ? { unconfirmed: true } : {}),
  };
}

/** Ends the session behind a cookie, whoever it was; silent when there is none. */
export async function leavePortal(deps: Deps, token: string): Promise<void> {
  const found = await read(deps, portalActor, (r) => findPortalSession(r, tokenHash(token)));
  if (found !== null) await endPortalSession(deps.db, found.id, deps.now());
}

export type Confirmed =
  | { readonly kind: 'right'; readonly code: string; readonly found: Found }
  | { readonly kind: 'wrong' | 'throttled' };

/** Asks whoever is inside for code and PIN again; the PIN must be one of the world she is in. */
export async function confirmReceipt(
  deps: Deps,
  actor: VictimActor,
  typed: { readonly code: string; readonly pin: string },
): Promise<Confirmed> {
  const code = normaliseCode(typed.code) ?? '?';
  const guess = await takeGuess(deps.db, {
    account: deps.keyring.index(actor.center, 'receipt-attempt', code),
    address: deps.keyring.index(actor.center, 'receipt-session', actor.session),
    now: deps.now(),
  });
  if ('filledBy' in guess) return { kind: 'throttled' };
  const found = await read(deps, portalActor, async (r) => {
    const known = await findByCode(r, codeToken(deps, code));
    return known?.id === actor.id ? await hashesOf(r, actor.id) : null;
  });
  const world = await worldOf(found, code, normalisePin(typed.pin) ?? '?');
  const right = world === (actor.bland ? 'bland' : 'true');
  await settleGuess(deps.db, guess.id, right ? 'passed' : 'failed');
  return right && found !== null ? { kind: 'right', code, found } : { kind: 'wrong' };
}

export type SecondPinOutcome = { readonly kind: 'set' | 'wrong' | 'easy' | 'same' | 'throttled' };

/**
 * A second PIN that opens the bland view and raises the silent alarm. Code and PIN are asked again. Set from
 * within the bland view it opens the bland view too: nothing there is less true than anywhere else.
 */
export async function setSecondPin(
  deps: Deps,
  actor: VictimActor,
  key: string,
  typed: { readonly code: string; readonly pin: string; readonly second: string },
): Promise<SecondPinOutcome> {
  const second = normalisePin(typed.second);
  if (second === null || isEasyPin(second)) return { kind: 'easy' };
  const given = await confirmReceipt(deps, actor, typed);
  if (given.kind !== 'right') return given;
  const { code, found } = given;
  if ((await worldOf(found, code, second)) === 'true' || normalisePin(typed.pin) === second)
    return { kind: 'same' };
  const hash = await hashPassword(spelled(code, second));
  return await writeOnce(deps, portalActor, { key, action: `portal.second/${actor.id}` }, async (w) => {
    await setSpareHash(w, actor.id, actor.bland ? 'third_hash' : 'second_hash', hash);
    w.record({ event: actor.bland ? 'portal.alarm-kept' : 'portal.second-set', case: actor.caseId });
    return { kind: 'set' };
  });
}
