import crypto from 'node:crypto';

const format = 1;

/** AES-256-GCM: 1 byte format, 12 bytes random nonce, ciphertext, 16 bytes tag. */
export function encrypt(key: Buffer, plain: Buffer, binding: string): Buffer {
  const nonce = crypto.randomBytes(12);
  const cipher = crypto.createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(binding, 'utf8'));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([format]), nonce, body, cipher.getAuthTag()]);
}

/** Throws when one bit of ciphertext, tag, key or binding differs. */
export function decrypt(key: Buffer, sealed: Buffer, binding: string): Buffer {
  if (sealed[0] !== format || sealed.length < 29) throw new Error('not a sealed value');
  const decipher = crypto.createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13));
  decipher.setAAD(Buffer.from(binding, 'utf8'));
  decipher.setAuthTag(sealed.subarray(sealed.length - 16));
  return Buffer.concat([decipher.update(sealed.subarray(13, sealed.length - 16)), decipher.final()]);
}
