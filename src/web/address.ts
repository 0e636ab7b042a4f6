import { getConnInfo } from '@hono/node-server/conninfo';
import type { Ctx } from './env.ts';

const loopback = /^(127\.|::1$|::ffff:127\.)/;

/**
 * The address a request came from. A proxy on this very machine is believed about the hop before it; any
 * other forwarded address could have been typed by the visitor.
 */
export function addressOf(c: Ctx): string | null {
  let peer: string | undefined;
  try {
    peer = getConnInfo(c).remote.address;
  } catch {
    return null;
  }
  if (peer === undefined) return null;
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return loopback.test(peer) && forwarded !== undefined && /^[0-9a-f.:]{2,45}$/i.test(forwarded)
    ? forwarded
    : peer;
}
