import { Hono } from 'hono';
import { routes } from '../../routes.ts';
import { languages } from '../../shared/text.ts';
import { clearSessionToken, sessionToken, setLanguageCookie } from '../../web/cookies.ts';
import type { Ctx, Env } from '../../web/env.ts';
import { isPublic } from '../../web/requires.ts';
import { endSession, safeNext } from '../identity/index.ts';
import { forgetPortal } from '../victim/index.ts';

/** A site nobody wonders about; the weather of the day. */
export const neutralSite = 'https://www.weather.go.kr/';

export const sitePages = new Hono<Env>();

function chooseLanguage(c: Ctx): Response {
  const chosen = languages.find((known) => known === c.req.query('to'));
  if (chosen !== undefined) setLanguageCookie(c, chosen);
  return c.redirect(safeNext(c.req.query('back'), routes.home()), 303);
}

sitePages.get(routes.language(), isPublic(), chooseLanguage);
sitePages.post(routes.language(), isPublic(), chooseLanguage);

/** Ends the session behind the cookie, if there is one, and has the browser forget everything of ours. */
async function forget(c: Ctx): Promise<void> {
  const token = sessionToken(c);
  const actor = token === null ? null : await c.var.deps.findActor(token);
  if (actor !== null) await endSession(c.var.deps, actor);
  clearSessionToken(c);
  await forgetPortal(c);
  c.header('clear-site-data', '"cache", "cookies"');
}

/** Quick exit without scripts: everything is forgotten on the way to the weather. */
sitePages.get('/leave', isPublic('write'), async (c) => {
  await forget(c);
  return c.redirect(neutralSite, 303);
});

/** The beacon of the quick exit's script, sent while the page is already gone. */
sitePages.post('/leave', isPublic('write'), async (c) => {
  await forget(c);
  return c.body(null, 204);
});
