import crypto from 'node:crypto';

const format = 1;
const nonceSize = 12;
const head = 1 + nonceSize;
const tagSize = 16;

/** Randomness is drawn for some hundred nonces at once: asking the system for twelve bytes costs as much. */
const drawn = Buffer.allocUnsafeSlow(300 * nonceSize);
let used = drawn.length;

function freshNonce(into: Buffer, at: number): void {
  if (used === drawn.length) {
    crypto.randomFillSync(drawn);
    used = 0;
  }
  drawn.copy(into, at, used, used + nonceSize);
  used += nonceSize;
}

/** AES-256-GCM: 1 byte format, 12 bytes random nonce, ciphertext, 16 bytes tag. */
export function encrypt(key: Buffer, plain: Buffer | string, binding: string): Buffer {
  const size = typeof plain === 'string' ? Buffer.byteLength(plain, 'utf8') : plain.length;
  const sealed = Buffer.allocUnsafe(head + size + tagSize);
  sealed[0] = format;
  freshNonce(sealed, 1);
  const cipher = crypto.createCipheriv('aes-256-gcm', key, sealed.subarray(1, head));
  cipher.setAAD(Buffer.from(binding, 'utf8'));
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  // GCM is a stream: nothing is left for the end.
  cipher.final();
  body.copy(sealed, head);
  cipher.getAuthTag().copy(sealed, head + size);
  return sealed;
}

/** Throws when one bit of ciphertext, tag, key or binding differs. */
export function decrypt(key: Buffer, sealed: Buffer, binding: string): Buffer {
  if (sealed[0] !== format || sealed.length < head + tagSize) throw new Error('not a sealed value');
  const end = sealed.length - tagSize;
  const decipher = crypto.createDecipheriv('aes-256-gcm', key, sealed.subarray(1, head));
  decipher.setAAD(Buffer.from(binding, 'utf8'));
  decipher.setAuthTag(sealed.subarray(end));
  return Buffer.concat([decipher.update(sealed.subarray(head, end)), decipher.final()]);
}
