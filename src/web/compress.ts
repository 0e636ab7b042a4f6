// Pages travel packed. Who can make a signed-in browser ask for chosen addresses and sees the lengths of the
// answers could guess secrets in them (BREACH), so an answer to a session is packed only when this site or the
// person herself asked for it. See docs/decisions/compressed-answers.md.
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import { bearsSecret } from './cookies.ts';
import type { Ctx, Env } from './env.ts';

const encodings = ['br', 'gzip'] as const;
type Encoding = (typeof encodings)[number];

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const quality = { params: { [zlib.BROTLI_PARAM_QUALITY]: 3 } };

const pack: Readonly<Record<Encoding, (body: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>>> = {
  br: (body) => brotli(body, quality),
  gzip: (body) => zip(body, { level: 4 }),
};

/** Whole pages and answers of the API; files are packed already, and what streams must not wait. */
const packable = /^(text\/html|application\/(problem\+)?json)\s*(;|$)/;

/** Nobody else chose the address: no session to steal from, or the browser says that we or the person asked. */
function isUnforced(c: Ctx): boolean {
  if (!bearsSecret(c)) return true;
  const site = c.req.header('sec-fetch-site');
  return site === 'same-origin' || site === 'none';
}

function acceptedBy(header: string): ReadonlySet<string> {
  const offers = header.toLowerCase().replaceAll(' ', '').split(',');
  return new Set(offers.filter((one) => !/;q=0(\.0*)?$/.test(one)).map((one) => one.replace(/;.*/, '')));
}

function encodingFor(c: Ctx): Encoding | null {
  if (c.req.method === 'HEAD' || !isUnforced(c)) return null;
  if (!packable.test(c.res.headers.get('content-type') ?? '')) return null;
  if (c.res.headers.has('content-encoding')) return null;
  const accepted = acceptedBy(c.req.header('accept-encoding') ?? '');
  return encodings.find((known) => accepted.has(known)) ?? null;
}

/** Packs pages and JSON with Brotli or gzip. Streams, files and assets pass untouched. */
export const compressed: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const encoding = encodingFor(c);
  if (encoding === null) return;
  const body = await pack[encoding](new Uint8Array(await c.res.arrayBuffer()));
  c.res = new Response(body, c.res);
  c.res.headers.set('content-encoding', encoding);
  c.res.headers.append('vary', 'accept-encoding');
};
