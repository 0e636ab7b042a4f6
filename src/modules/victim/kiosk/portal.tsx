// The screens of the centre in front of their visitors. A browser that is a kiosk has one visit at a time;
// a form of an earlier visit is not taken, and whatever ends a visit leads to the neutral first page.
import { Hono, type MiddlewareHandler } from 'hono';
import { NotFound } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import type { Language } from '../../../shared/text.ts';
import { PublicShell } from '../../../ui/shell/public-shell.tsx';
import { readForm } from '../../../web/body.ts';
import type { Ctx, Env, KioskVisit } from '../../../web/env.ts';
import { forgetVisitor, isOfVisit, kioskScreen, kioskToken, setKioskToken } from '../../../web/kiosk.ts';
import { isPublic } from '../../../web/requires.ts';
import { openPage } from '../../identity/index.ts';
import { endVisit, kioskBehind, setUpKiosk, visitOf } from './actions.ts';
import { isStaffDoor } from './kiosk.ts';
import { GoneView, SetUpView, StartView } from './views.tsx';

const outside = (path: string) => path.startsWith('/assets/') || path === '/healthz' || path === '/readyz';
/** Every way out of a visit. */
const endings: ReadonlySet<string> = new Set([routes.kiosk.start(), '/leave', routes.my.leave()]);

async function isOfThisVisit(c: Ctx, visit: KioskVisit): Promise<boolean> {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return true;
  const form = await readForm(c).catch(() => null);
  return form !== null && isOfVisit(form, visit);
}

async function endHere(c: Ctx, token: string): Promise<Response | null> {
  if (!(await endVisit(c.var.deps, token))) return null;
  forgetVisitor(c);
  return c.req.path === routes.kiosk.start() ? await startPage(c) : c.redirect(routes.kiosk.start(), 303);
}

/** Knows a kiosk by its cookie and keeps one visitor from another; does nothing in any other browser. */
export const kioskMode: MiddlewareHandler<Env> = async (c, next) => {
  const token = kioskToken(c);
  if (token === null || outside(c.req.path)) return await next();
  if (endings.has(c.req.path)) {
    const ended = await endHere(c, token);
    return ended ?? (await next());
  }
  const visit = await visitOf(c.var.deps, token);
  if (visit === null) return await next();
  c.set('kiosk', visit);
  if (isStaffDoor(c.req.path)) throw new NotFound('no door of a kiosk');
  if (!(await isOfThisVisit(c, visit))) return c.redirect(routes.kiosk.start(), 303);
  await next();
  // Whoever forgets everything else must not forget that this screen is one.
  if (c.res.headers.has('clear-site-data')) c.res.headers.set('clear-site-data', '"cache", "storage"');
  return;
};

/** In Korean again, whatever the last visitor had chosen. */
function startPage(c: Ctx): Response | Promise<Response> {
  const { deps } = c.var;
  const language = 'ko';
  const kiosk = {
    visit: '',
    startPath: routes.kiosk.start(),
    stayPath: routes.kiosk.stay(),
    idleMinutes: 0,
    leftSeconds: 0,
  };
  return c.html(
    <PublicShell
      quiet
      language={language}
      languageHref={(to: Language) =>
        `${routes.language()}?${new URLSearchParams({ to, back: routes.home() })}`
      }
      homeHref={routes.home()}
      demo={deps.demo}
      kiosk={kiosk}
    >
      <StartView language={language} />
    </PublicShell>,
  );
}

export const kioskPages = new Hono<Env>();

// On a kiosk the door above answers before these are reached.
kioskPages.get('/kiosk', isPublic('write'), () => {
  throw new NotFound('no kiosk');
});

kioskPages.post('/kiosk/stay', isPublic(), (c) => {
  if (kioskScreen(c) === undefined) throw new NotFound('no kiosk');
  return c.body(null, 204);
});

const gone = (c: Ctx) => openPage(c, { status: 404, body: <GoneView language={c.var.language} /> });

kioskPages.get('/kiosk/set-up/:token', isPublic(), async (c) => {
  const token = c.req.param('token');
  const kiosk = await kioskBehind(c.var.deps, token);
  if (kiosk === null) return await gone(c);
  return await openPage(c, { body: <SetUpView token={token} name={kiosk.name} language={c.var.language} /> });
});

kioskPages.post('/kiosk/set-up/:token', isPublic('write'), async (c) => {
  const device = await setUpKiosk(c.var.deps, c.req.param('token'));
  if (device === null) return await gone(c);
  setKioskToken(c, device);
  return c.redirect(routes.kiosk.start(), 303);
});
