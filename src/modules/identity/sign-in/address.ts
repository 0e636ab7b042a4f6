import type { Ctx } from '../../../web/env.ts';

const loopback = /^(127\.|::1$|::ffff:127\.)/;

/**
 * The network address a request came from, for the throttle. A proxy on this machine may name the client in
 * its last `X-Forwarded-For` entry; from anywhere else the header is not believed.
 */
export function addressOf(c: Ctx): string {
  const env: unknown = c.env;
  const peer = remoteAddress(env);
  if (!loopback.test(peer)) return peer;
  return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() || peer;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function remoteAddress(env: unknown): string {
  const found = property(property(property(env, 'incoming'), 'socket'), 'remoteAddress');
  return typeof found === 'string' ? found : '127.0.0.1';
}
