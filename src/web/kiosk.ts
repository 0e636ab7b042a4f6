import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { routes } from '../routes.ts';
import type { KioskScreen } from '../ui/kiosk.tsx';
import type { Ctx } from './env.ts';
import { holdsToken, maskToken } from './form-token.ts';

const secure = (c: Ctx) => c.var.deps.origin.startsWith('https://');
const cookieName = (c: Ctx) => (secure(c) ? '__Host-place' : 'place');

/** What makes a browser a kiosk; it restricts the browser and opens nothing. */
export function kioskToken(c: Ctx): string | null {
  return getCookie(c, cookieName(c)) ?? null;
}

/** Outlives the browser: a screen stays a kiosk after a power cut. Browsers keep a cookie 400 days at most. */
export function setKioskToken(c: Ctx, token: string): void {
  setCookie(c, cookieName(c), token, {
    path: '/',
    httpOnly: true,
    secure: secure(c),
    sameSite: 'Lax',
    maxAge: 400 * 24 * 3600,
  });
}

/** Has the browser forget all that a visitor may have left, and stay a kiosk: its own cookie is kept. */
export function forgetVisitor(c: Ctx): void {
  for (const name of Object.keys(getCookie(c))) {
    if (name !== cookieName(c)) deleteCookie(c, name, { path: '/', secure: name.startsWith('__Host-') });
  }
  c.header('clear-site-data', '"cache", "storage"');
}

/** Was this form opened in the visit under way? */
export function isOfVisit(form: FormData, visit: { readonly proof: string }): boolean {
  return holdsToken(String(form.get('visit') ?? ''), visit.proof);
}

/** What a shell needs to know on a kiosk; undefined in every other browser. */
export function kioskScreen(c: Ctx): KioskScreen | undefined {
  const visit = c.get('kiosk');
  if (visit === undefined) return undefined;
  return {
    visit: maskToken(c, visit.proof),
    startPath: routes.kiosk.start(),
    stayPath: routes.kiosk.stay(),
    idleMinutes: visit.idleMinutes,
    leftSeconds: visit.leftSeconds,
  };
}
