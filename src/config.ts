import path from 'node:path';
import { z } from 'zod';
import { proxiesOf } from './web/address.ts';

/** How the process was asked to run: a real centre, the synthetic centre, or a test's own instance. */
export type Mode = 'start' | 'demo' | 'test';

export type Config = {
  readonly mode: Mode;
  readonly host: string;
  readonly port: number;
  /** Absolute folder for the database, documents and keys. */
  readonly data: string;
  /** Absolute folder of the keyring; may lie on another disk than the data. */
  readonly keys: string;
  /** Administrator connection to a PostgreSQL ≥ 16, or null for the embedded one. */
  readonly databaseUrl: string | null;
  /** The address people type, scheme included; cookies are `Secure` when it is https. */
  readonly origin: string;
  /** Addresses and networks of proxies in front, which are believed about where a request came from. */
  readonly proxies?: readonly string[];
  /** Ways for notices to leave; none unless named. */
  readonly messages?: {
    readonly mailUrl?: string | undefined;
    readonly mailFrom?: string | undefined;
    readonly smsUrl?: string | undefined;
    readonly smsToken?: string | undefined;
  };
};

/** A configuration that must not run; the message says how to mend it. */
export class UnsafeConfiguration extends Error {}

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  HANGOT_DATA: z.string().min(1).default('./data'),
  HANGOT_KEYS: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  HANGOT_MAIL_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  HANGOT_MAIL_FROM: z.email('must be an address that names nobody, like note@example.kr').optional(),
  HANGOT_SMS_URL: z
    .string()
    .regex(/^https:\/\//, 'must begin with https://')
    .optional(),
  HANGOT_SMS_TOKEN: z.string().optional(),
  HANGOT_PROXIES: z.string().optional(),
  HANGOT_ORIGIN: z
    .string()
    .regex(/^https?:\/\/[^/]+$/, 'is a scheme and a host without a path, like https://hangot.example')
    .optional(),
});

/** The proxies in front, each an address or a network. */
function readProxies(text: string | undefined): readonly string[] {
  const list = (text ?? '').split(',').map((entry) => entry.trim());
  const proxies = list.filter((entry) => entry !== '');
  try {
    proxiesOf(proxies);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnsafeConfiguration(
      `HANGOT_PROXIES holds ${error.message}, which is no address or network. Write them like 10.0.0.5,10.1.0.0/16.`,
    );
  }
  return proxies;
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Reads the environment once. Throws `UnsafeConfiguration` with a sentence that says how to mend it;
 * secrets have no defaults here: they are made at first start and live in the keyring.
 */
export function readConfig(mode: Mode, env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    throw new UnsafeConfiguration(`${String(first?.path[0])} ${first?.message}. Mend it and start again.`);
  }
  const { PORT, HOST, HANGOT_DATA, HANGOT_KEYS, DATABASE_URL, HANGOT_ORIGIN } = parsed.data;
  const origin = HANGOT_ORIGIN ?? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`;
  if (mode === 'start' && !loopback.has(HOST) && !origin.startsWith('https://')) {
    throw new UnsafeConfiguration(
      `HOST=${HOST} would send case data unencrypted. Put a TLS proxy in front and set ` +
        'HANGOT_ORIGIN=https://your.name, or listen on 127.0.0.1.',
    );
  }
  if (mode === 'demo' && !loopback.has(HOST)) {
    throw new UnsafeConfiguration(
      'The demo signs anyone in with one click, so it listens on this machine only. Remove HOST.',
    );
  }
  const data = path.resolve(mode === 'demo' ? path.join(HANGOT_DATA, 'demo') : HANGOT_DATA);
  return {
    mode,
    host: HOST,
    port: PORT,
    data,
    keys: path.resolve(HANGOT_KEYS ?? path.join(data, 'keys')),
    databaseUrl: DATABASE_URL ?? null,
    origin,
    proxies: readProxies(parsed.data.HANGOT_PROXIES),
    messages: {
      mailUrl: parsed.data.HANGOT_MAIL_URL,
      mailFrom: parsed.data.HANGOT_MAIL_FROM,
      smsUrl: parsed.data.HANGOT_SMS_URL,
      smsToken: parsed.data.HANGOT_SMS_TOKEN,
    },
  };
}
