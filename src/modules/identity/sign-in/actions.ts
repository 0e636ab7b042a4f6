import { type Deps, write } from '../../../db/access.ts';
import { startSession } from '../sessions.ts';
import { setupActor } from '../setup-actor.ts';
import { matchingStep, nobodysSeed, passwordMatches } from './credentials.ts';
import { type Credentials, findCredentials, settleGuess, spendStep, takeGuess } from './store.ts';
import { minutesToWait } from './throttle.ts';

export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly token: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'throttled'; readonly minutes: number };

async function seedOf(deps: Deps, person: Credentials | undefined): Promise<string> {
  if (person?.totp_sealed == null) return nobodysSeed;
  return (await deps.keyring.openFor(person.institution, person.totp_sealed, `totp|${person.id}`)).toString();
}

/**
 * E-mail, password and one-time code together. Which of them was wrong is never told, and the work done is
 * the same for an account that does not exist. `address` is the network address the guess came from.
 */
export async function signIn(
  deps: Deps,
  given: { readonly email: string; readonly password: string; readonly code: string },
  address: string,
): Promise<SignInOutcome> {
  const now = deps.now();
  const email = given.email.toLowerCase();
  const account = deps.keyring.index(setupActor.center, 'sign-in-account', email);
  const guess = await takeGuess(deps.db, {
    account,
    address: deps.keyring.index(setupActor.center, 'sign-in-address', address),
    now,
  });
  if ('filledBy' in guess) return { kind: 'throttled', minutes: minutesToWait(guess.filledBy, now) };
  const person = await findCredentials(deps.db, email);
  const known = await passwordMatches(person?.password_hash ?? null, given.password);
  const step = await matchingStep(await seedOf(deps, person), given.code, now);
  const right = known && person !== undefined && step !== null && (await spendStep(deps.db, person.id, step));
  const token = right ? await startSession(deps, person.id, 'password') : null;
  await settleGuess(deps.db, guess.id, token === null ? 'failed' : 'passed');
  if (token !== null) return { kind: 'signed-in', token };
  await write(deps, setupActor, async (w) =>
    w.record({ event: 'session.refused', detail: { account: account.toString('hex') } }),
  );
  return { kind: 'wrong' };
}
