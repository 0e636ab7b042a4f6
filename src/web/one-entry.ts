import type { MiddlewareHandler } from 'hono';
import type { Env } from './env.ts';

/** A form sent by `one-entry.js` is told where to go on, so that the script can put that page in its own place. */
export const oneEntry: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const to = c.res.headers.get('location');
  if (c.res.status !== 303 || to === null || c.req.header('x-one-entry') === undefined) return;
  c.res = new Response(null, { status: 204, headers: { 'x-go': to } });
  c.res.headers.delete('location');
};
