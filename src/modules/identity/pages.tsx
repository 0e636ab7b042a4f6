import { Hono } from 'hono';
import { routes } from '../../routes.ts';
import { clearSessionToken } from '../../web/cookies.ts';
import type { Env } from '../../web/env.ts';
import { requires } from '../../web/requires.ts';
import { endSession } from './sessions.ts';

export const identityPages = new Hono<Env>();

identityPages.post(routes.signOut(), requires('session.any', 'write'), async (c) => {
  await endSession(c.var.deps, c.var.actor);
  clearSessionToken(c);
  c.header('clear-site-data', '"cache", "storage"');
  return c.redirect(routes.home(), 303);
});

/** "I am still here": keeps the session from going idle. */
identityPages.post(routes.stay(), requires('session.any', 'none'), (c) => c.body(null, 204));
