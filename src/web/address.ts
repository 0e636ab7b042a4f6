// Where a request came from. Knows the socket, the proxies that the centre named, and X-Forwarded-For; refuses to
// believe anybody else about an address, because a visitor can type that header.
import { BlockList, isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Ctx } from './env.ts';

/** Proxies that are believed about the hop before them. */
export type Proxies = { has(address: string): boolean };

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
/** An IPv4 address in the dress of IPv6 (RFC 4291 §2.5.5.2), as sockets open to both give it. */
const undressed = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * Proxies by address or network (`10.0.0.5`, `10.1.0.0/16`, `fd00::/8`); this machine always belongs to them.
 * Throws `RangeError` with the entry that is neither.
 */
export function proxiesOf(list: readonly string[]): Proxies {
  const known = new BlockList();
  known.addSubnet('127.0.0.0', 8, 'ipv4');
  known.addAddress('::1', 'ipv6');
  for (const entry of list) {
    const [address = '', prefix] = entry.split('/');
    const widest = isIP(address) === 6 ? 128 : 32;
    const bits = prefix === undefined ? widest : Number(prefix);
    if (isIP(address) === 0 || !Number.isInteger(bits) || bits < 1 || bits > widest)
      throw new RangeError(entry);
    known.addSubnet(address, bits, familyOf(address));
  }
  return {
    has(given) {
      const address = undressed(given);
      return isIP(address) !== 0 && known.check(address, familyOf(address));
    },
  };
}

/** From the nearest hop outwards, the first address that is no proxy of ours; null where there is none. */
export function visitorOf(
  peer: string | null,
  forwarded: string | undefined,
  proxies: Proxies,
): string | null {
  let at = peer;
  // No socket: a request made in this very process.
  for (const hop of forwarded?.split(',').reverse() ?? []) {
    if (at !== null && !proxies.has(at)) return at;
    const next = hop.trim();
    // What is not an address says nothing; the last one that was known stands.
    if (isIP(next) === 0) return at;
    at = next;
  }
  return at;
}

/** The address a request came from, as far as it can be known. */
export function addressOf(c: Ctx): string | null {
  return visitorOf(peerOf(c), c.req.header('x-forwarded-for'), c.var.deps.proxies ?? onlyHere);
}

const onlyHere = proxiesOf([]);

/** The other end of the socket; null where there is none. */
function peerOf(c: Ctx): string | null {
  try {
    return getConnInfo(c).remote.address ?? null;
  } catch {
    return null;
  }
}
