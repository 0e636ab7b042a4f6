import { type Kysely, sql, type Transaction } from 'kysely';
import type { Schema } from '../../../db/schema.ts';
import type { StaffId } from '../../../shared/ids.ts';
import { guessLimits, windowStart } from './throttle.ts';

type Guess = { readonly account: Buffer; readonly address: Buffer; readonly now: Temporal.Instant };

/** The guess that filled the window, or undefined while there is room. */
async function filledBy(
  tx: Transaction<Schema>,
  guess: Guess,
  by: 'account' | 'address',
  limit: number,
): Promise<Temporal.Instant | undefined> {
  const row = await tx
    .selectFrom('auth.sign_in_attempt')
    .select('at')
    .where(by, '=', guess[by])
    .where('outcome', '<>', 'passed')
    .where('at', '>', windowStart(guess.now))
    .orderBy('at', 'desc')
    .offset(limit - 1)
    .limit(1)
    .executeTakeFirst();
  return row?.at;
}

/**
 * Takes one of the guesses that are left, before anything is compared: parallel guesses wait for each
 * other. Answers when the window was filled when there is none left.
 */
export function takeGuess(
  db: Kysely<Schema>,
  guess: Guess,
  most: { readonly perAccount: number; readonly perAddress: number } = guessLimits,
): Promise<{ readonly id: string } | { readonly filledBy: Temporal.Instant }> {
  return db.transaction().execute(async (tx) => {
    // Always the account first: two guesses never wait for each other in a ring.
    for (const held of [guess.account, guess.address]) {
      await sql`select pg_advisory_xact_lock(${held.readBigInt64BE().toString()}::bigint)`.execute(tx);
    }
    const full =
      (await filledBy(tx, guess, 'account', most.perAccount)) ??
      (await filledBy(tx, guess, 'address', most.perAddress));
    if (full !== undefined) return { filledBy: full };
    const id = crypto.randomUUID();
    await tx
      .insertInto('auth.sign_in_attempt')
      .values({ id, at: guess.now, account: guess.account, address: guess.address, outcome: 'open' })
      .execute();
    return { id };
  });
}

export async function settleGuess(
  db: Kysely<Schema>,
  id: string,
  outcome: 'passed' | 'failed',
): Promise<void> {
  await db.updateTable('auth.sign_in_attempt').set({ outcome }).where('id', '=', id).execute();
}

export type Credentials = {
  readonly id: StaffId;
  readonly institution: string;
  readonly password_hash: string | null;
  readonly totp_sealed: Buffer | null;
};

export function findCredentials(db: Kysely<Schema>, email: string): Promise<Credentials | undefined> {
  return db
    .selectFrom('auth.staff')
    .select(['id', 'institution', 'password_hash', 'totp_sealed'])
    .where('email', '=', email)
    .where('active', '=', true)
    .executeTakeFirst();
}

/** Spends a one-time code; false when it, or a later one, was spent before. */
export async function spendStep(db: Kysely<Schema>, id: StaffId, step: number): Promise<boolean> {
  const spent = await db
    .updateTable('auth.staff')
    .set({ totp_last_step: step })
    .where('id', '=', id)
    .where('totp_last_step', '<', String(step))
    .returning('id')
    .executeTakeFirst();
  return spent !== undefined;
}
