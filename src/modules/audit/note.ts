// A checkpoint as a signed note (C2SP tlog-checkpoint and signed-note): three lines of text, an empty
// line, and an Ed25519 signature that anyone can check with the public key alone.
import crypto from 'node:crypto';

/** The log's name; part of every signature, so that a note of another log proves nothing here. */
export const origin = 'hangot';

export type Checkpoint = { readonly size: number; readonly root: Buffer };

/** The four bytes that name a key in a signature line: SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key). */
function keyName(publicKey: string): Buffer {
  const raw = crypto.createPublicKey(publicKey).export({ type: 'spki', format: 'der' }).subarray(-32);
  return crypto
    .createHash('sha256')
    .update(Buffer.concat([Buffer.from(`${origin}\n`), Buffer.from([1]), raw]))
    .digest()
    .subarray(0, 4);
}

const bodyOf = (checkpoint: Checkpoint): string =>
  `${origin}\n${checkpoint.size}\n${checkpoint.root.toString('base64')}\n`;

/** The signed note of a checkpoint. */
export function signNote(checkpoint: Checkpoint, publicKey: string, sign: (bytes: Buffer) => Buffer): string {
  const body = bodyOf(checkpoint);
  const signature = Buffer.concat([keyName(publicKey), sign(Buffer.from(body))]).toString('base64');
  return `${body}\n— ${origin} ${signature}\n`;
}

/** The checkpoint that a note states, or null unless this key signed exactly this text. */
export function openNote(note: string, publicKey: string): Checkpoint | null {
  const match = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n\n— ([^\s]+) ([A-Za-z0-9+/=]+)\n$/.exec(
    note,
  );
  if (match === null) return null;
  const [, name, size = '', root = '', signer, signature = ''] = match;
  if (name !== origin || signer !== origin) return null;
  const checkpoint = { size: Number(size), root: Buffer.from(root, 'base64') };
  const bytes = Buffer.from(signature, 'base64');
  if (bytes.length !== 68 || !bytes.subarray(0, 4).equals(keyName(publicKey))) return null;
  const good = crypto.verify(null, Buffer.from(bodyOf(checkpoint)), publicKey, bytes.subarray(4));
  return good ? checkpoint : null;
}

/** Is this text the public key of an Ed25519 pair, in PEM? */
export function isPublicKey(text: string): boolean {
  try {
    return crypto.createPublicKey(text).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}

/** Two spellings of one key are one key. */
export function sameKey(one: string, two: string): boolean {
  return (
    isPublicKey(one) && isPublicKey(two) && crypto.createPublicKey(one).equals(crypto.createPublicKey(two))
  );
}
