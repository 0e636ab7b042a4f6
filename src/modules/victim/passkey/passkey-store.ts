import { sql } from 'kysely';
import type { Reader, Writer } from '../../../db/access.ts';
import type { AccessId, CaseId } from '../../../shared/ids.ts';

/**
 * Notes what a device is asked to sign; with `make`, to make a passkey for that access. Leaves no leaf: nothing
 * of a case is touched, and the answer that spends it leaves one.
 */
export async function keepChallenge(
  r: Reader,
  challenge: Buffer,
  until: Temporal.Instant,
  make: { readonly access: AccessId; readonly codeSealed: Buffer } | null = null,
): Promise<void> {
  const [access, code] = [make?.access ?? null, make?.codeSealed ?? null];
  await sql`select sec.ask_passkey(${challenge}, ${access}::uuid, ${code}::bytea, ${r.now.toString()}::timestamptz,
    ${until.toString()}::timestamptz)`.execute(r.db);
}

export type Spent = { readonly access: AccessId | null; readonly codeSealed: Buffer | null };

/** Uses a challenge up; null for one that nobody asked, that was answered before or is too old. */
export async function spendChallenge(r: Reader, challenge: Buffer): Promise<Spent | null> {
  const { rows } = await sql<{ access_id: AccessId | null; code_sealed: Buffer | null }>`
    select access_id, code_sealed from sec.spend_passkey_challenge(${challenge}, ${r.now.toString()}::timestamptz)`.execute(
    r.db,
  );
  const row = rows[0];
  return row === undefined ? null : { access: row.access_id, codeSealed: row.code_sealed };
}

/** Keeps a new passkey; false when this access has one, or another access has this very one. */
export async function insertPasskey(
  w: Writer,
  given: {
    readonly access: AccessId;
    readonly case: CaseId;
    readonly credential: Buffer;
    readonly publicKey: Buffer;
    readonly counter: number;
    readonly codeSealed: Buffer;
  },
): Promise<boolean> {
  const done = await w.db
    .insertInto('app.passkey')
    .values({
      access_id: given.access,
      center_id: w.actor.center,
      case_id: given.case,
      credential: given.credential,
      public_key: given.publicKey,
      counter: given.counter,
      code_sealed: given.codeSealed,
      made_at: w.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

/** Has this access a passkey? In both worlds the same. */
export async function hasPasskey(r: Reader, access: AccessId): Promise<boolean> {
  const row = await r.db
    .selectFrom('app.passkey')
    .select('access_id')
    .where('access_id', '=', access)
    .executeTakeFirst();
  return row !== undefined;
}

/** Is this very passkey the one of this access? */
export async function holdsPasskey(r: Reader, access: AccessId, credential: Buffer): Promise<boolean> {
  const row = await r.db
    .selectFrom('app.passkey')
    .select('access_id')
    .where('access_id', '=', access)
    .where('credential', '=', credential)
    .executeTakeFirst();
  return row !== undefined;
}

export type Passkey = {
  readonly access: AccessId;
  readonly case: CaseId;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly codeSealed: Buffer;
};

export async function findPasskey(r: Reader, credential: Buffer): Promise<Passkey | null> {
  const row = await r.db
    .selectFrom('app.passkey')
    .select(['access_id', 'case_id', 'public_key', 'counter', 'code_sealed'])
    .where('credential', '=', credential)
    .where('center_id', '=', r.actor.center)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    access: row.access_id,
    case: row.case_id,
    publicKey: row.public_key,
    counter: Number(row.counter),
    codeSealed: row.code_sealed,
  };
}

/** Notes an answer and how far the device has counted; false when another answer came in between. */
export async function markUsed(w: Writer, key: Passkey, counter: number): Promise<boolean> {
  const row = await w.db
    .updateTable('app.passkey')
    .set({ counter, used_at: w.now })
    .where('access_id', '=', key.access)
    .where('counter', '=', String(key.counter))
    .returning('access_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Removes the passkey of whoever is asking, at once; false when there was none. */
export async function removeOwn(w: Writer): Promise<boolean> {
  const { rows } = await sql<{ removed: boolean }>`select sec.remove_passkey() as removed`.execute(w.db);
  return rows[0]?.removed ?? false;
}
