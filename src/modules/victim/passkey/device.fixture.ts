// For tests: a telephone that makes passkeys, counts its answers and can be made to answer wrongly.
import crypto from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const sha256 = (data: string | Buffer) => crypto.createHash('sha256').update(data).digest();
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

/** What a page asked for, as it stands in `data-options`. */
export type Asked = {
  readonly challenge: string;
  readonly rp?: { readonly id?: string; readonly name: string };
  readonly rpId?: string;
  readonly user?: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly attestation?: string;
  readonly userVerification?: string;
  readonly allowCredentials?: readonly unknown[];
  readonly authenticatorSelection?: { readonly residentKey?: string; readonly userVerification?: string };
};

export type Lie = {
  readonly origin?: string;
  readonly rpId?: string;
  readonly verified?: boolean;
  readonly counter?: number;
  readonly handle?: string;
  readonly type?: string;
};

/** The options in a page; throws when it asks for nothing. */
export function askedIn(html: string): Asked {
  const json = /data-options="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"');
  if (json === undefined) throw new Error('the page asks for no passkey');
  return JSON.parse(json);
}

/** A telephone that is at this address. */
export function telephone(origin: string) {
  const pair = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = crypto.randomBytes(32);
  let handle = '';
  let counter = 0;

  const clientData = (type: string, challenge: string, lie: Lie) =>
    Buffer.from(
      JSON.stringify({
        type: lie.type ?? type,
        challenge,
        origin: lie.origin ?? origin,
        crossOrigin: false,
      }),
    );
  function authenticatorData(rpId: string, lie: Lie, credential: Buffer): Buffer {
    counter += 1;
    const flags = 0x01 | (lie.verified === false ? 0 : 0x04) | (credential.length > 0 ? 0x40 : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(lie.counter ?? counter);
    return Buffer.concat([sha256(lie.rpId ?? rpId), Buffer.from([flags]), count, credential]);
  }
  function credentialData(): Buffer {
    const { x = '', y = '' } = pair.publicKey.export({ format: 'jwk' });
    const point = (part: string) => Uint8Array.from(Buffer.from(part, 'base64url'));
    const key = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, point(x)],
      [-3, point(y)],
    ]);
    const size = Buffer.alloc(2);
    size.writeUInt16BE(id.length);
    return Buffer.concat([Buffer.alloc(16), size, id, isoCBOR.encode(key)]);
  }
  const answer = (response: object) =>
    JSON.stringify({
      id: text(id),
      rawId: text(id),
      type: 'public-key',
      authenticatorAttachment: 'platform',
      clientExtensionResults: {},
      response,
    });

  return {
    /** Makes a passkey. */
    make(asked: Asked, lie: Lie = {}): string {
      handle = asked.user?.id ?? '';
      const authData = Uint8Array.from(authenticatorData(asked.rp?.id ?? '', lie, credentialData()));
      const attestation = new Map<string, string | Uint8Array | Map<string, never>>([
        ['fmt', 'none'],
        ['attStmt', new Map<string, never>()],
        ['authData', authData],
      ]);
      return answer({
        clientDataJSON: text(clientData('webauthn.create', asked.challenge, lie)),
        attestationObject: text(isoCBOR.encode(attestation)),
        transports: ['internal'],
      });
    },
    /** Shows that it knows the passkey. */
    sign(asked: Asked, lie: Lie = {}): string {
      const data = authenticatorData(asked.rpId ?? '', lie, Buffer.alloc(0));
      const client = clientData('webauthn.get', asked.challenge, lie);
      const signature = crypto.sign('sha256', Buffer.concat([data, sha256(client)]), pair.privateKey);
      return answer({
        clientDataJSON: text(client),
        authenticatorData: text(data),
        signature: text(signature),
        userHandle: lie.handle ?? handle,
      });
    },
  };
}
