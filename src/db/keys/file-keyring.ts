import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { UnsafeConfiguration } from '../../config.ts';
import { decrypt, encrypt } from './aead.ts';
import type { Keyring } from './keyring.ts';

const stored = z.strictObject({
  current: z.number().int().positive(),
  roots: z.record(z.string(), z.base64()),
  index: z.base64(),
  context: z.base64(),
  roles: z.base64(),
  checkpoint: z.string(),
});

function makeKeyring(file: string): void {
  const secret = () => crypto.randomBytes(32).toString('base64');
  const { privateKey } = crypto.generateKeyPairSync('ed25519');
  const keyring = {
    current: 1,
    roots: { '1': secret() },
    index: secret(),
    context: secret(),
    roles: secret(),
    checkpoint: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  fs.writeFileSync(file, JSON.stringify(keyring, null, 2), { mode: 0o600, flag: 'wx' });
}

function readKeyringFile(file: string): z.infer<typeof stored> {
  if (!fs.existsSync(file)) makeKeyring(file);
  if (process.platform !== 'win32' && (fs.statSync(file).mode & 0o077) !== 0) {
    throw new UnsafeConfiguration(`${file} can be read by others. Run: chmod 600 ${file}`);
  }
  return stored.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
}

/** The keyring of a single machine: one file, mode 0600, outside the database, made at first start. */
export function fileKeyring(folder: string): Keyring {
  const secrets = readKeyringFile(path.join(folder, 'keyring.json'));
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const indexKey = bytes(secrets.index);
  const contextKey = bytes(secrets.context);
  const roleKey = bytes(secrets.roles);
  const signing = crypto.createPrivateKey(secrets.checkpoint);
  const keys = new Map<string, Buffer>();

  function institutionKey(institution: string, version: number): Buffer {
    const name = `${version}/${institution}`;
    const known = keys.get(name);
    if (known !== undefined) return known;
    const root = secrets.roots[String(version)];
    if (root === undefined) throw new Error(`no root key of version ${version}`);
    const key = Buffer.from(
      crypto.hkdfSync('sha256', bytes(root), 'hangot', `institution/${institution}`, 32),
    );
    keys.set(name, key);
    return key;
  }

  return {
    async wrap(institution, dataKey, binding) {
      const key = institutionKey(institution, secrets.current);
      return { version: secrets.current, bytes: encrypt(key, dataKey, `wrap|${institution}|${binding}`) };
    },
    async unwrap(institution, wrapped, binding) {
      const key = institutionKey(institution, wrapped.version);
      return decrypt(key, wrapped.bytes, `wrap|${institution}|${binding}`);
    },
    async sealFor(institution, plain, binding) {
      const sealed = encrypt(
        institutionKey(institution, secrets.current),
        plain,
        `direct|${institution}|${binding}`,
      );
      return Buffer.concat([Buffer.from([secrets.current]), sealed]);
    },
    async openFor(institution, sealed, binding) {
      const key = institutionKey(institution, sealed[0] ?? 0);
      return decrypt(key, sealed.subarray(1), `direct|${institution}|${binding}`);
    },
    index(center, kind, normalised) {
      // 8 bytes: enough to find, short enough that a token alone proves nothing.
      return crypto
        .createHmac('sha256', indexKey)
        .update(`${center}|${kind}|${normalised}`)
        .digest()
        .subarray(0, 8);
    },
    signContext: (body) => crypto.createHmac('sha256', contextKey).update(body).digest('hex'),
    contextKey: () => contextKey,
    signCheckpoint: (message) => crypto.sign(null, message, signing),
    checkpointPublicKey: () =>
      crypto.createPublicKey(signing).export({ type: 'spki', format: 'pem' }).toString(),
    rolePassword: (role) => crypto.createHmac('sha256', roleKey).update(role).digest('base64url'),
  };
}
