// Password and one-time code, by libraries that do nothing else. Refuses to be quicker for a stranger.
import { hash, verify } from '@node-rs/argon2';
import { generateSecret, generateURI, verify as verifyCode } from 'otplib';
import QRCode from 'qrcode';
import { samePassword } from './password.ts';

/** Argon2id (the library's default) with 64 MiB and three passes. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(samePassword(password), cost);
}

let nobody: Promise<string> | undefined;

/** Is it the password? For an unknown account the same work is done against nobody's. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  const right = await verify(stored ?? (await nobody), samePassword(password));
  return right && stored !== null;
}

/** A fresh one-time-code seed, base32. */
export function newSeed(): string {
  return generateSecret({ length: 20 });
}

/** Nobody's seed: unknown accounts are checked against it. */
export const nobodysSeed = newSeed();

/** The step (30 seconds each since 1970) a code belongs to, one step early or late allowed; null for a wrong code. */
export async function matchingStep(
  seed: string,
  code: string,
  now: Temporal.Instant,
): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null;
  const epoch = Math.floor(now.epochMilliseconds / 1000);
  const result = await verifyCode({ secret: seed, token: code, epoch, epochTolerance: 30 });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}

/** The picture an authenticator app reads, as a `data:` address, and the same as text. */
export async function seedPicture(seed: string, email: string): Promise<{ src: string; text: string }> {
  const uri = generateURI({ issuer: 'Hangot', label: email, secret: seed });
  const src = await QRCode.toDataURL(uri, { errorCorrectionLevel: 'M', margin: 2, width: 240 });
  return { src, text: seed.replace(/(.{4})(?=.)/g, '$1 ') };
}
