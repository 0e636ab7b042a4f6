import { setTimeout } from 'node:timers/promises';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { type Deps, NotFound, read, type VictimActor, write, writeOnce } from '../../../db/access.ts';
import { portalActor } from '../access/access.ts';
import { confirmReceipt, type DoorOutcome, enterBy } from '../access/actions.ts';
import {
  challengeMinutes,
  challengeOf,
  type PasskeyPlace,
  parseMade,
  parseSigned,
  passkeyName,
  passkeyPlace,
  type SignedAnswer,
} from './passkey.ts';
import {
  findPasskey,
  holdsPasskey,
  insertPasskey,
  keepChallenge,
  markUsed,
  type Passkey,
  removeOwn,
  type Spent,
  spendChallenge,
} from './passkey-store.ts';

type DoorDeps = Deps & { readonly origin: string };

const timeout = challengeMinutes * 60_000;
/** EdDSA, ES256 and RS256 (COSE): what devices have. */
const algorithms = [-8, -7, -257];
const bytes = (base64url: string) => Buffer.from(base64url, 'base64url');
/** The code opens only together with the handle, which stays with the device. */
const binding = (handle: string) => `passkey|${handle}`;
const credentialToken = (deps: Deps, id: string) => deps.keyring.index(portalActor.center, 'passkey', id);
const untilOf = (now: Temporal.Instant) => now.add({ minutes: challengeMinutes });

/** Where the house can have passkeys. Throws `NotFound` where it can have none. */
function placeOf(deps: DoorDeps): PasskeyPlace {
  const place = passkeyPlace(deps.origin);
  if (place === null) throw new NotFound('no passkeys at this address');
  return place;
}

function mustBeHers(actor: VictimActor): void {
  if (actor.kind !== 'victim' || actor.unconfirmed === true) throw new NotFound('not for this holder');
}

export type CreationOptions = Awaited<ReturnType<typeof generateRegistrationOptions>>;
export type RequestOptions = Awaited<ReturnType<typeof generateAuthenticationOptions>>;

/**
 * Asks her device to make a passkey, after code and PIN were asked again. In the bland view the answer is the
 * one that any failure gets. Throws `NotFound` for helpers and for holders nobody has met.
 */
export async function offerPasskey(
  deps: DoorDeps,
  actor: VictimActor,
  typed: { readonly code: string; readonly pin: string },
): Promise<
  | { readonly kind: 'asked'; readonly options: CreationOptions }
  | { readonly kind: 'wrong' | 'throttled' | 'failed' }
> {
  mustBeHers(actor);
  const { rpId } = placeOf(deps);
  const given = await confirmReceipt(deps, actor, typed);
  if (given.kind !== 'right') return given;
  if (actor.bland) return await refused(deps, actor);
  const options = await generateRegistrationOptions({
    rpName: passkeyName,
    rpID: rpId,
    userName: passkeyName,
    userDisplayName: passkeyName,
    userID: crypto.getRandomValues(new Uint8Array(32)),
    timeout,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  });
  const codeSealed = await deps.keyring.sealFor(
    'center',
    Buffer.from(given.code, 'utf8'),
    binding(options.user.id),
  );
  await read(deps, portalActor, (r) =>
    keepChallenge(r, bytes(options.challenge), untilOf(r.now), { access: actor.id, codeSealed }),
  );
  return { kind: 'asked', options };
}

async function refused(deps: Deps, actor: VictimActor): Promise<{ readonly kind: 'failed' }> {
  const event = actor.bland ? 'portal.alarm-pressed' : 'portal.passkey-refused';
  await write(deps, portalActor, async (w) =>
    w.record({ event, case: actor.caseId, detail: { access: actor.id } }),
  );
  return { kind: 'failed' };
}

async function spend(
  deps: Deps,
  answer: { readonly response: { readonly clientDataJSON: string } } | null,
): Promise<{ readonly challenge: string; readonly spent: Spent } | null> {
  const challenge = answer === null ? null : challengeOf(answer);
  if (challenge === null) return null;
  const spent = await read(deps, portalActor, (r) => spendChallenge(r, bytes(challenge)));
  return spent === null ? null : { challenge, spent };
}

/** What the library throws for is a wrong answer, and nothing else can fail in there. */
const orNull = <T>(check: Promise<T>): Promise<T | null> => check.catch(() => null);

/** A second press comes while the first is still being looked at: milliseconds until it is done. */
const pressed = [0, 300] as const;

/** The same press once more: what the first one saved is there, or will be in a moment. */
async function isSaved(deps: Deps, actor: VictimActor, id: string): Promise<boolean> {
  const credential = credentialToken(deps, id);
  for (const wait of pressed) {
    await setTimeout(wait);
    if (await read(deps, actor, (r) => holdsPasskey(r, actor.id, credential))) return true;
  }
  return false;
}

/** Keeps the passkey that her device made, from its answer as JSON. One for an access; a double press is one. */
export async function keepPasskey(
  deps: DoorDeps,
  actor: VictimActor,
  text: string,
): Promise<{ readonly kind: 'made' | 'failed' }> {
  mustBeHers(actor);
  const { rpId, origin } = placeOf(deps);
  const answer = parseMade(text);
  const asked = await spend(deps, answer);
  if (answer !== null && asked === null && !actor.bland && (await isSaved(deps, actor, answer.id)))
    return { kind: 'made' };
  const { access, codeSealed } = asked?.spent ?? { access: null, codeSealed: null };
  if (answer === null || asked === null || codeSealed === null || access !== actor.id || actor.bland)
    return await refused(deps, actor);
  const checked = await orNull(
    verifyRegistrationResponse({
      response: answer,
      expectedChallenge: asked.challenge,
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }),
  );
  if (checked === null || !checked.verified) return await refused(deps, actor);
  const { id, publicKey, counter } = checked.registrationInfo.credential;
  const kept = await write(deps, actor, async (w) => {
    const credential = credentialToken(deps, id);
    const done = await insertPasskey(w, {
      access: actor.id,
      case: actor.caseId,
      credential,
      publicKey: Buffer.from(publicKey),
      counter,
      codeSealed,
    });
    w.record({ event: done ? 'portal.passkey-made' : 'portal.passkey-refused', case: actor.caseId });
    return done;
  });
  return { kind: kept ? 'made' : 'failed' };
}

/** Removes her passkey at once, in either world. Throws `NotFound` for helpers. */
export async function removePasskey(deps: Deps, actor: VictimActor, key: string): Promise<void> {
  if (actor.kind !== 'victim') throw new NotFound('not for helpers');
  await writeOnce(deps, actor, { key, action: 'portal.passkey-ending' }, async (w) => {
    await removeOwn(w);
    w.record({
      event: actor.bland ? 'portal.alarm-pressed' : 'portal.passkey-removed',
      case: actor.caseId,
      detail: { access: actor.id },
    });
    return {};
  });
}

/** Asks whichever device is there to show that it knows a passkey of this house. Names none. */
export async function askForPasskey(deps: DoorDeps): Promise<RequestOptions> {
  const options = await generateAuthenticationOptions({
    rpID: placeOf(deps).rpId,
    userVerification: 'required',
    timeout,
  });
  await read(deps, portalActor, (r) => keepChallenge(r, bytes(options.challenge), untilOf(r.now)));
  return options;
}

/** How far the device has counted, when its answer is right; null when it is not. */
async function countOf(
  place: PasskeyPlace,
  key: Passkey,
  challenge: string,
  answer: SignedAnswer,
): Promise<number | null> {
  const checked = await orNull(
    verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: place.origin,
      expectedRPID: place.rpId,
      requireUserVerification: true,
      credential: { id: answer.id, publicKey: Uint8Array.from(key.publicKey), counter: key.counter },
    }),
  );
  return checked?.verified === true ? checked.authenticationInfo.newCounter : null;
}

/** The code a right answer stands for; null for a wrong one. Spends its challenge either way. */
async function codeBehind(deps: DoorDeps, answer: SignedAnswer | null): Promise<string | null> {
  const place = placeOf(deps);
  const asked = await spend(deps, answer);
  if (answer === null || asked === null || asked.spent.access !== null) return null;
  const key = await read(deps, portalActor, (r) => findPasskey(r, credentialToken(deps, answer.id)));
  const counter = key === null ? null : await countOf(place, key, asked.challenge, answer);
  if (key === null || counter === null) return null;
  const opened = await orNull(
    deps.keyring.openFor('center', key.codeSealed, binding(answer.response.userHandle)),
  );
  if (opened === null) return null;
  const used = await write(deps, portalActor, async (w) => {
    const done = await markUsed(w, key, counter);
    if (done) w.record({ event: 'portal.passkey-used', case: key.case, detail: { access: key.access } });
    else w.record({ event: 'portal.passkey-refused', case: key.case });
    return done;
  });
  return used ? opened.toString('utf8') : null;
}

/**
 * Passkey and PIN: the passkey stands for the code, and everything else is as with a code. Guesses count for the
 * passkey, so that whoever wears out the code does not keep its owner out. Throws `NotFound` where there are none.
 */
export function enterByPasskey(
  deps: DoorDeps,
  typed: { readonly passkey: string; readonly pin: string },
  address: string,
): Promise<DoorOutcome> {
  placeOf(deps);
  const answer = parseSigned(typed.passkey);
  const account = deps.keyring.index(portalActor.center, 'passkey-attempt', answer?.id ?? '?');
  return enterBy(deps, { account, code: () => codeBehind(deps, answer) }, typed.pin, address);
}
