import { Hono } from 'hono';
import { routes } from '../../../routes.ts';
import { say, type Words } from '../../../shared/text.ts';
import { addressOf } from '../../../web/address.ts';
import type { Ctx, Env } from '../../../web/env.ts';
import { isPublic } from '../../../web/requires.ts';
import { forgetHere } from '../../../web/still-here.ts';
import { clearPortalToken, portalToken, setPortalToken } from '../../../web/victim-cookie.ts';
import { openForm, openPage } from '../../identity/index.ts';
import { type DoorOutcome, enterPortal, leavePortal } from '../access/actions.ts';
import { passkeyPlace } from '../passkey/passkey.ts';
import { portal } from '../portal-frame.tsx';
import { resumeDraft } from '../request/resume-page.tsx';
import { portalText } from '../text.ts';
import { Door } from './views.tsx';

export const doorPages = new Hono<Env>();

/** The door; with passkeys possible here, it offers the one for a saved device where a script finds it can. */
function door(c: Ctx, status: 200 | 422 | 429 = 200, notice?: Words) {
  const { deps, kiosk, language } = c.var;
  const at = kiosk === undefined ? passkeyPlace(deps.origin)?.rpId : undefined;
  const scripts = at === undefined ? ['one-entry.js'] : ['one-entry.js', 'passkey.js'];
  return openPage(c, { status, scripts, body: <Door language={language} notice={notice} passkeyAt={at} /> });
}

doorPages.get('/my', isPublic(), (c) => door(c));

const typed = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

doorPages.post('/my', isPublic('write'), async (c) => {
  const form = await openForm(c);
  const { deps, kiosk } = c.var;
  const outcome = await enterPortal(
    deps,
    { code: typed(form, 'code'), pin: typed(form, 'pin') },
    addressOf(c) ?? 'unknown',
    kiosk,
  );
  return await answerDoor(c, outcome, {
    wrong: portalText.wrong,
    again: (status, notice) => door(c, status, notice),
  });
});

type Refusal = {
  readonly wrong: Words;
  readonly again: (status: 422 | 429, notice: Words) => Response | Promise<Response>;
};

/** Answers whoever came to the door, by whichever way; `again` shows that way once more. */
export async function answerDoor(c: Ctx, outcome: DoorOutcome, refusal: Refusal): Promise<Response> {
  switch (outcome.kind) {
    case 'open':
      setPortalToken(c, outcome.token);
      return c.redirect(routes.my.case(), 303);
    case 'draft':
      return resumeDraft(c, outcome.id);
    case 'quiet':
      return await openPage(c, { body: <p>{say(portalText.quiet, c.var.language)}</p> });
    case 'wrong':
      return await refusal.again(422, refusal.wrong);
    case 'throttled':
      return await refusal.again(429, portalText.throttled);
  }
}

/** Ends the session behind the cookie and has the browser forget it; for every way out. */
export async function forgetPortal(c: Ctx): Promise<void> {
  const token = portalToken(c);
  if (token !== null) await leavePortal(c.var.deps, token);
  clearPortalToken(c);
  forgetHere(c);
}

doorPages.post('/my/leave', portal('any', 'write'), async (c) => {
  await forgetPortal(c);
  c.header('clear-site-data', '"cache", "cookies"');
  return c.redirect(routes.home(), 303);
});

/** Asked by the idle dialog; the door itself has noted that somebody is here. */
doorPages.post('/my/stay', portal('any', 'none'), (c) => c.body(null, 204));
