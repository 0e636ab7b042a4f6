// A request that was begun and not yet sent. No case stands behind it, so nobody but the portal itself
// reads it, and only after code and PIN.
import type { Reader, Writer } from '../../../db/access.ts';

export type DraftRow = { readonly id: string; readonly pinHash: string; readonly sealed: Buffer };

const binding = (id: string) => `request-draft/${id}`;

export async function findDraft(r: Reader, code: Buffer): Promise<DraftRow | null> {
  const row = await r.db
    .selectFrom('app.request_draft')
    .select(['id', 'pin_hash', 'sealed'])
    .where('code', '=', code)
    .where('submitted_at', 'is', null)
    .where('expires_at', '>', r.now)
    .executeTakeFirst();
  return row?.sealed == null ? null : { id: row.id, pinHash: row.pin_hash, sealed: row.sealed };
}

/** A draft by its id, for a form that proved to have opened it; its code and PIN hash go on to the case. */
export async function draftById(
  r: Reader,
  id: string,
): Promise<{ readonly code: Buffer; readonly pinHash: string; readonly answers: string } | null> {
  const row = await r.db
    .selectFrom('app.request_draft')
    .select(['code', 'pin_hash', 'sealed'])
    .where('id', '=', id)
    .where('submitted_at', 'is', null)
    .where('expires_at', '>', r.now)
    .executeTakeFirst();
  if (row?.sealed == null) return null;
  const answers = await r.keyring.openFor('center', row.sealed, binding(id));
  return { code: row.code, pinHash: row.pin_hash, answers: answers.toString('utf8') };
}

export async function insertDraft(
  w: Writer,
  given: { id: string; code: Buffer; pinHash: string; answers: string; expiresAt: Temporal.Instant },
): Promise<void> {
  await w.db
    .insertInto('app.request_draft')
    .values({
      id: given.id,
      center_id: w.actor.center,
      code: given.code,
      pin_hash: given.pinHash,
      sealed: await w.keyring.sealFor('center', Buffer.from(given.answers), binding(given.id)),
      saved_at: w.now,
      expires_at: given.expiresAt,
    })
    .execute();
}

export async function saveDraft(w: Writer, id: string, answers: string): Promise<boolean> {
  const row = await w.db
    .updateTable('app.request_draft')
    .set({ sealed: await w.keyring.sealFor('center', Buffer.from(answers), binding(id)), saved_at: w.now })
    .where('id', '=', id)
    .where('submitted_at', 'is', null)
    .where('expires_at', '>', w.now)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Sent: nothing of the draft is kept but that it was. False when it had been sent before. */
export async function emptyDraft(w: Writer, id: string): Promise<boolean> {
  const row = await w.db
    .updateTable('app.request_draft')
    .set({ sealed: null, submitted_at: w.now })
    .where('id', '=', id)
    .where('submitted_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Empties drafts whose time is over; returns how many. */
export async function emptyExpired(w: Writer): Promise<number> {
  const rows = await w.db
    .updateTable('app.request_draft')
    .set({ sealed: null })
    .where('expires_at', '<=', w.now)
    .where('sealed', 'is not', null)
    .returning('id')
    .execute();
  return rows.length;
}
