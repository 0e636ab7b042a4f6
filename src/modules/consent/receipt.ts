// The receipt of one act of consent: who may see what, for what, until when, in which words. No address, no
// story, no name. Its hash stands in the log, so that a receipt can be proved later.
import { createHash } from 'node:crypto';
import type { Purpose } from '../../db/access.ts';
import { type DataClass, dataClasses } from '../../db/data-class.ts';
import type { Language } from '../../shared/text.ts';
import type { ConsentMethod, Giver } from './consent.ts';

export type ReceiptGrant = {
  readonly institution: string;
  readonly classes: readonly DataClass[];
  readonly purpose: Purpose;
  readonly until: Temporal.Instant;
};

/** After Kantara Consent Receipt 1.1 and ISO/IEC TS 27560, as far as they speak of what we keep. */
export type Receipt = {
  readonly id: string;
  readonly at: Temporal.Instant;
  /** The institution at whose desk it was given. */
  readonly from: string;
  readonly givenBy: Giver;
  readonly method: ConsentMethod;
  readonly language: Language;
  readonly sensitive: boolean;
  readonly textVersion: string;
  readonly textHash: Buffer;
  readonly grants: readonly ReceiptGrant[];
};

/** SHA-256 over the receipt in one fixed order; the same receipt always gives the same hash. */
export function receiptHash(receipt: Receipt): Buffer {
  const grants = receipt.grants
    .map((grant) => [
      grant.institution,
      dataClasses.filter((known) => grant.classes.includes(known)),
      grant.purpose,
      grant.until.toString(),
    ])
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  const text = JSON.stringify([
    'KR',
    receipt.id,
    receipt.at.toString(),
    receipt.from,
    receipt.givenBy,
    receipt.method,
    receipt.language,
    receipt.sensitive,
    receipt.textVersion,
    receipt.textHash.toString('hex'),
    grants,
  ]);
  return createHash('sha256').update(text).digest();
}
