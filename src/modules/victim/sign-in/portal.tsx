import { Hono } from 'hono';
import { routes } from '../../../routes.ts';
import { say } from '../../../shared/text.ts';
import { addressOf } from '../../../web/address.ts';
import type { Ctx, Env } from '../../../web/env.ts';
import { isPublic } from '../../../web/requires.ts';
import { clearPortalToken, portalToken, setPortalToken } from '../../../web/victim-cookie.ts';
import { openForm, openPage } from '../../identity/index.ts';
import { enterPortal, leavePortal } from '../access/actions.ts';
import { portal } from '../portal-frame.tsx';
import { resumeDraft } from '../request/resume-page.tsx';
import { portalText } from '../text.ts';
import { Door } from './views.tsx';

export const doorPages = new Hono<Env>();

doorPages.get('/my', isPublic(), (c) => openPage(c, { body: <Door language={c.var.language} /> }));

const typed = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

doorPages.post('/my', isPublic('write'), async (c) => {
  const form = await openForm(c);
  const { deps, language, kiosk } = c.var;
  const outcome = await enterPortal(
    deps,
    { code: typed(form, 'code'), pin: typed(form, 'pin') },
    addressOf(c) ?? 'unknown',
    kiosk,
  );
  switch (outcome.kind) {
    case 'open':
      setPortalToken(c, outcome.token);
      return c.redirect(routes.my.case(), 303);
    case 'draft':
      return await resumeDraft(c, outcome.id);
    case 'quiet':
      return openPage(c, { body: <p>{say(portalText.quiet, language)}</p> });
    case 'wrong':
      return openPage(c, { status: 422, body: <Door language={language} notice={portalText.wrong} /> });
    case 'throttled':
      return openPage(c, { status: 429, body: <Door language={language} notice={portalText.throttled} /> });
  }
});

/** Ends the session behind the cookie and has the browser forget it; for every way out. */
export async function forgetPortal(c: Ctx): Promise<void> {
  const token = portalToken(c);
  if (token !== null) await leavePortal(c.var.deps, token);
  clearPortalToken(c);
}

doorPages.post('/my/leave', portal('any', 'write'), async (c) => {
  await forgetPortal(c);
  c.header('clear-site-data', '"cache", "cookies"');
  return c.redirect(routes.home(), 303);
});

/** Asked by the idle dialog; the door itself has noted that somebody is here. */
doorPages.post('/my/stay', portal('any', 'none'), (c) => c.body(null, 204));
