// A form's token looks different in every answer: answers are compressed, and a secret that always looked the
// same could be guessed from their length (BREACH).
import crypto from 'node:crypto';

const size = 32;

const xor = (left: Buffer, right: Buffer) => left.map((byte, at) => byte ^ (right[at] ?? 0));

const digest = (secret: string) => crypto.createHash('sha256').update(secret).digest();

const masks = new WeakMap<object, Buffer>();

function maskOf(answer: object): Buffer {
  const mask = masks.get(answer) ?? crypto.randomBytes(size);
  masks.set(answer, mask);
  return mask;
}

/**
 * The secret as text for hidden fields (86 characters): the same in all forms of one answer (its request's
 * context), another in the next.
 */
export function maskToken(answer: object, secret: string): string {
  const mask = maskOf(answer);
  return Buffer.concat([mask, xor(digest(secret), mask)]).toString('base64url');
}

/** Whether a field holds this secret under any mask. */
export function holdsToken(field: string, secret: string): boolean {
  const given = Buffer.from(field, 'base64url');
  if (given.length !== 2 * size) return false;
  return crypto.timingSafeEqual(xor(given.subarray(size), given.subarray(0, size)), digest(secret));
}
