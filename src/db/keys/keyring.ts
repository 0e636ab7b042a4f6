// Keys live outside the database. The house speaks to this interface only, so that a file, a key broker
// behind a socket or an HSM can stand behind it.
import type { Buffer } from 'node:buffer';

export type Wrapped = { readonly version: number; readonly bytes: Buffer };

export type Keyring = {
  /** Wraps a 32-byte data key for an institution; `binding` is authenticated with it. */
  wrap(institution: string, dataKey: Buffer, binding: string): Promise<Wrapped>;
  /** Opens a wrap. Throws when the bytes, the institution or the binding do not belong together. */
  unwrap(institution: string, wrapped: Wrapped, binding: string): Promise<Buffer>;
  /** Seals a small secret of an institution (a draft, a TOTP seed) directly under its key. */
  sealFor(institution: string, plain: Buffer, binding: string): Promise<Buffer>;
  openFor(institution: string, sealed: Buffer, binding: string): Promise<Buffer>;
  /** Keyed, truncated blind index of a normalised value; equal values give equal tokens within a centre. */
  index(center: string, kind: string, normalised: string): Buffer;
  /** Signs the transaction context (HMAC-SHA-256, hex). */
  signContext(body: string): string;
  /** The context key itself, handed to the database once at start. */
  contextKey(): Buffer;
  /** Ed25519 over a checkpoint of the audit log. */
  signCheckpoint(bytes: Buffer): Buffer;
  checkpointPublicKey(): string;
  /** A password for a database role, stable over restarts. */
  rolePassword(role: string): string;
};
