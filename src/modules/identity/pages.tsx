import { Hono } from 'hono';
import { routes } from '../../routes.ts';
import { parseId } from '../../shared/ids.ts';
import { clearSessionToken, setSessionToken } from '../../web/cookies.ts';
import type { Env } from '../../web/env.ts';
import { isPublic, requires } from '../../web/requires.ts';
import { enterDemo } from './demo.ts';
import { invitationPages } from './invitations/pages.tsx';
import { openForm } from './open-page.tsx';
import { endSession } from './sessions.ts';
import { signInPages } from './sign-in/pages.tsx';
import { staffPages } from './staff/pages.tsx';

export const identityPages = new Hono<Env>();

identityPages.post(routes.signOut(), requires('session.any', 'write'), async (c) => {
  await endSession(c.var.deps, c.var.actor);
  clearSessionToken(c);
  c.header('clear-site-data', '"cache"');
  return c.redirect(routes.home(), 303);
});

/** "I am still here": keeps the session from going idle. */
identityPages.post(routes.stay(), requires('session.any', 'none'), (c) => c.body(null, 204));

identityPages.post(routes.demoSignIn(), isPublic('write'), async (c) => {
  const form = await openForm(c);
  setSessionToken(c, await enterDemo(c.var.deps, parseId<'staff'>(form.get('staff'))));
  return c.redirect(routes.work(), 303);
});

identityPages.route('/', signInPages);
// Before the pages of one person, whose address would swallow theirs.
identityPages.route('/', invitationPages);
identityPages.route('/', staffPages);
