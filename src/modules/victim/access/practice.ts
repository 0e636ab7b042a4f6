// The numbers of one invented victim of the demo, so that whoever looks around comes in at her side of the door
// too. They stand on the demo's first page; a database of another kind has no such code.
import crypto from 'node:crypto';
import { type Receipt, receiptFrom } from './code.ts';

/** Always the same, and known to everybody. */
export const practiceReceipt: Receipt = receiptFrom(
  crypto.createHash('sha256').update('the invented victim of the demo').digest(),
);
