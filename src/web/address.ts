import { getConnInfo } from '@hono/node-server/conninfo';
import type { Ctx } from './env.ts';

const loopback = /^(127\.|::1$|::ffff:127\.)/;

/**
 * The address a request came from. A proxy on this very machine is believed about the hop before it; any
 * other forwarded address could have been typed by the visitor.
 */
export function addressOf(c: Ctx): string | null {
  const peer = peerOf(c);
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  const near = peer === null || loopback.test(peer);
  return near && forwarded !== undefined && /^[0-9a-f.:]{2,45}$/i.test(forwarded) ? forwarded : peer;
}

/** The other end of the socket; null where there is none (a request made in this process). */
function peerOf(c: Ctx): string | null {
  try {
    return getConnInfo(c).remote.address ?? null;
  } catch {
    return null;
  }
}
