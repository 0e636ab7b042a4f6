import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Ctx } from './env.ts';

const secure = (c: Ctx) => c.var.deps.origin.startsWith('https://');
/** A name that says nothing to whoever looks through a browser's storage. */
const cookieName = (c: Ctx) => (secure(c) ? '__Host-tab' : 'tab');

export function portalToken(c: Ctx): string | null {
  return getCookie(c, cookieName(c)) ?? null;
}

/** Dies with the browser; the server's limits end it minutes earlier. */
export function setPortalToken(c: Ctx, token: string): void {
  setCookie(c, cookieName(c), token, { path: '/', httpOnly: true, secure: secure(c), sameSite: 'Strict' });
}

export function clearPortalToken(c: Ctx): void {
  deleteCookie(c, cookieName(c), { path: '/', secure: secure(c) });
}
