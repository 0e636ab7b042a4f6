import { sql } from 'kysely';
import { NotFound, type Purpose, purposes, type Reader, type Writer } from '../../db/access.ts';
import { type DataClass, isDataClass } from '../../db/data-class.ts';
import { seal } from '../../db/sections.ts';
import { type CaseId, type ConsentId, newId, type StaffId } from '../../shared/ids.ts';
import { type Language, languages } from '../../shared/text.ts';
import { type Giver, givers, type LiveConsent, type Proof } from './consent.ts';
import type { Receipt } from './receipt.ts';

type Row = {
  id: ConsentId;
  to_institution: string;
  classes: string[];
  purpose: string;
  valid_from: Temporal.Instant;
  valid_until: Temporal.Instant;
  receipt_id: string;
  given_by: string;
};

const columns = [
  'id',
  'to_institution',
  'classes',
  'purpose',
  'valid_from',
  'valid_until',
  'receipt_id',
  'given_by',
] as const;

const purposeOf = (text: string): Purpose => purposes.find((known) => known === text) ?? 'support';
const giverOf = (text: string): Giver => givers.find((known) => known === text) ?? 'victim';

function liveConsent(row: Row): LiveConsent {
  return {
    id: row.id,
    institution: row.to_institution,
    classes: row.classes.filter(isDataClass),
    purpose: purposeOf(row.purpose),
    from: row.valid_from,
    until: row.valid_until,
    receipt: row.receipt_id,
    givenBy: giverOf(row.given_by),
  };
}

/** The consents that hold at this moment by the database's clock, first to end first. */
export async function liveConsents(r: Reader, of: CaseId): Promise<LiveConsent[]> {
  const rows = await r.db
    .selectFrom('app.consent')
    .select([...columns])
    .where('case_id', '=', of)
    .where('revoked_at', 'is', null)
    // As row security asks: who waited for another's act sees what it gave, though it began after us.
    .where('valid_from', '<=', sql<Temporal.Instant>`statement_timestamp()`)
    .where('valid_until', '>', sql<Temporal.Instant>`statement_timestamp()`)
    .orderBy('valid_until')
    .orderBy('id')
    .execute();
  return rows.map(liveConsent);
}

/** Which case and institution a consent belongs to. Throws `NotFound` when it is not the reader's. */
export async function consentPlace(r: Reader, id: ConsentId): Promise<{ case: CaseId; institution: string }> {
  const row = await r.db
    .selectFrom('app.consent')
    .select(['case_id', 'to_institution'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound('consent');
  return { case: row.case_id, institution: row.to_institution };
}

/** Writes the act of consent and one row per institution, all under one receipt. */
export async function insertConsent(
  w: Writer,
  of: CaseId,
  given: { receipt: Receipt; hash: Buffer; proof: Proof; giverName: string; recorder: StaffId },
): Promise<void> {
  const { receipt, proof } = given;
  const witness = proof.kind === 'spoken' && proof.witness.kind === 'staff' ? proof.witness.id : null;
  const place = {
    case: of,
    owner: w.actor.institution,
    class: 'identity',
    row: `consent-receipt/${receipt.id}`,
  } as const;
  const sealed = await seal(w, place, { proof, giverName: given.giverName });
  await w.db
    .insertInto('app.consent_receipt')
    .values({
      id: receipt.id,
      case_id: of,
      institution: w.actor.institution,
      given_at: receipt.at,
      given_by: receipt.givenBy,
      method: receipt.method,
      language: receipt.language,
      sensitive: receipt.sensitive,
      text_version: receipt.textVersion,
      text_hash: receipt.textHash,
      receipt_hash: given.hash,
      recorded_by: given.recorder,
      witness_id: witness,
      ...sealed,
    })
    .execute();
  await w.db
    .insertInto('app.consent')
    .values(
      receipt.grants.map((grant) => ({
        id: newId<'consent'>(),
        case_id: of,
        to_institution: grant.institution,
        classes: [...grant.classes],
        purpose: grant.purpose,
        valid_until: grant.until,
        given_by: receipt.givenBy,
        method: receipt.method,
        text_version: receipt.textVersion,
        text_hash: receipt.textHash,
        receipt_id: receipt.id,
      })),
    )
    .execute();
}

/** A consent and what becomes of it: the classes that end and those that are left. */
export type Narrowing = {
  readonly consent: LiveConsent;
  readonly kept: readonly DataClass[];
  readonly gone: readonly DataClass[];
};

type EndedRow = {
  id: ConsentId;
  method: string;
  text_version: string;
  text_hash: Buffer;
  given_by: string;
  purpose: string;
  valid_until: Temporal.Instant;
};

/**
 * Ends consents from this statement on and, where something is left of one, writes the narrower one. Returns
 * those that it ended: not the ones that somebody else ended in the same instant. Rows are locked in one order.
 */
export async function replaceConsents<T extends Narrowing>(
  w: Writer,
  of: CaseId,
  parts: readonly T[],
): Promise<T[]> {
  if (parts.length === 0) return [];
  const rows = await sql<EndedRow>`
    with held as (
      select id from app.consent
      where id = any(${parts.map(({ consent }) => consent.id)}::uuid[]) and revoked_at is null
      order by id for update)
    update app.consent c set revoked_at = now() from held where c.id = held.id
    returning c.id, c.method, c.text_version, c.text_hash, c.given_by, c.purpose, c.valid_until`.execute(
    w.db,
  );
  const ended = new Map(rows.rows.map((row) => [row.id, row]));
  const left = parts.flatMap(({ consent, kept }) => {
    const row = ended.get(consent.id);
    if (row === undefined || kept.length === 0) return [];
    return [
      {
        ...row,
        id: newId<'consent'>(),
        case_id: of,
        to_institution: consent.institution,
        classes: [...kept],
        receipt_id: consent.receipt,
        narrowed_from: consent.id,
      },
    ];
  });
  if (left.length > 0) await w.db.insertInto('app.consent').values(left).execute();
  return parts.filter(({ consent }) => ended.has(consent.id));
}

export async function insertWithdrawals(
  w: Writer,
  of: CaseId,
  parts: readonly Narrowing[],
  asked: { readonly askedBy: Giver; readonly reason: string | null },
): Promise<void> {
  if (parts.length === 0) return;
  const rows = parts.map(({ consent, gone }) => ({
    id: newId<'withdrawal'>(),
    case_id: of,
    consent_id: consent.id,
    classes: [...gone],
    asked_by: asked.askedBy,
    reason: asked.reason,
    by_staff: w.actor.kind === 'staff' ? w.actor.id : null,
  }));
  await w.db.insertInto('app.consent_withdrawal').values(rows).execute();
}

const methodOf = (text: string): Receipt['method'] =>
  text === 'paper' || text === 'spoken' ? text : 'signature';
const languageOf = (text: string): Language => languages.find((known) => known === text) ?? 'ko';

/** A receipt as it was given, whatever became of it since. Throws `NotFound` when it is not the reader's. */
export async function receiptOf(
  r: Reader,
  id: string,
): Promise<{ case: CaseId; receipt: Receipt; hash: Buffer }> {
  const head = await r.db
    .selectFrom('app.consent_receipt')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (head === undefined) throw new NotFound('receipt');
  const rows = await r.db
    .selectFrom('app.consent')
    .select(['to_institution', 'classes', 'purpose', 'valid_until'])
    .where('receipt_id', '=', id)
    .where('narrowed_from', 'is', null)
    .execute();
  return {
    case: head.case_id,
    hash: head.receipt_hash,
    receipt: {
      id: head.id,
      at: head.given_at,
      from: head.institution,
      givenBy: giverOf(head.given_by),
      method: methodOf(head.method),
      language: languageOf(head.language),
      sensitive: head.sensitive,
      textVersion: head.text_version,
      textHash: head.text_hash,
      grants: rows.map((row) => ({
        institution: row.to_institution,
        classes: row.classes.filter(isDataClass),
        purpose: purposeOf(row.purpose),
        until: row.valid_until,
      })),
    },
  };
}

export type ReceiptLine = {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly givenBy: Giver;
  readonly method: Receipt['method'];
};

/** The receipts of a case, newest first. */
export async function receiptsOf(r: Reader, of: CaseId, most = 20): Promise<ReceiptLine[]> {
  const rows = await r.db
    .selectFrom('app.consent_receipt')
    .select(['id', 'given_at', 'given_by', 'method'])
    .where('case_id', '=', of)
    .orderBy('given_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.given_at,
    givenBy: giverOf(row.given_by),
    method: methodOf(row.method),
  }));
}

/** Colleagues who may witness: active, of this centre, at the centre's desk or the recorder's own. */
export async function witnesses(r: Reader): Promise<{ id: StaffId; name: string }[]> {
  const me = r.actor.kind === 'staff' ? r.actor.id : null;
  const rows = await r.db
    .selectFrom('auth.staff')
    .select(['id', 'display_name'])
    .where('center_id', '=', r.actor.center)
    .where('institution', 'in', ['center', r.actor.institution])
    .where('active', '=', true)
    .orderBy('display_name')
    .orderBy('id')
    .limit(200)
    .execute();
  return rows.filter((row) => row.id !== me).map((row) => ({ id: row.id, name: row.display_name }));
}
