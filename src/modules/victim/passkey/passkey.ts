// A passkey in place of the receipt code: where it may be offered, and the shape of a device's answer. Refuses
// addresses that no passkey can be bound to, and answers that are none.
import { z } from 'zod';

/** What the device shows for it, and all it shows: neither whose it is nor what it opens. */
export const passkeyName = '메모';

/** Minutes in which a device may answer. */
export const challengeMinutes = 5;

export type PasskeyPlace = { readonly rpId: string; readonly origin: string };

/**
 * What passkeys of this house are bound to, from the address people type; null where browsers have none: on
 * plain http other than localhost, and under a bare network address (WebAuthn level 3, §5.1.3).
 */
export function passkeyPlace(origin: string): PasskeyPlace | null {
  const url = new URL(origin);
  const isAddress = /^[\d.]+$|^\[/.test(url.hostname);
  const safe = url.protocol === 'https:' ? !isAddress : url.hostname === 'localhost';
  return safe ? { rpId: url.hostname, origin: url.origin } : null;
}

const base64url = z
  .string()
  .max(8000)
  .regex(/^[\w-]+$/);
const common = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}),
};
const madeAnswer = z.object({
  ...common,
  response: z.object({ clientDataJSON: base64url, attestationObject: base64url }),
});
const signedAnswer = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url,
  }),
});
export type SignedAnswer = z.infer<typeof signedAnswer>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A device's answer to making a passkey (RegistrationResponseJSON); null for anything else. */
export function parseMade(text: string): z.infer<typeof madeAnswer> | null {
  return madeAnswer.safeParse(parsed(text)).data ?? null;
}

/** A device's answer to signing in (AuthenticationResponseJSON); null for anything else. */
export function parseSigned(text: string): SignedAnswer | null {
  return signedAnswer.safeParse(parsed(text)).data ?? null;
}

const clientData = z.object({ challenge: base64url });

/** The challenge that an answer says it answers; null when it says none. */
export function challengeOf(answer: {
  readonly response: { readonly clientDataJSON: string };
}): string | null {
  const text = Buffer.from(answer.response.clientDataJSON, 'base64url').toString('utf8');
  return clientData.safeParse(parsed(text)).data?.challenge ?? null;
}
