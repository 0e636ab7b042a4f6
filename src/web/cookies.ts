import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Ctx } from './env.ts';

const secure = (c: Ctx) => c.var.deps.origin.startsWith('https://');
/** `__Host-` needs https; on this machine's own http the plain name is used. */
const sessionName = (c: Ctx) => (secure(c) ? '__Host-hangot' : 'hangot');

export function sessionToken(c: Ctx): string | null {
  return getCookie(c, sessionName(c)) ?? null;
}

/** A session cookie dies with the browser; the server's limits end it earlier. */
export function setSessionToken(c: Ctx, token: string): void {
  setCookie(c, sessionName(c), token, { path: '/', httpOnly: true, secure: secure(c), sameSite: 'Lax' });
}

export function clearSessionToken(c: Ctx): void {
  deleteCookie(c, sessionName(c), { path: '/', secure: secure(c) });
}

export function setLanguageCookie(c: Ctx, language: string): void {
  setCookie(c, 'lang', language, { path: '/', httpOnly: true, secure: secure(c), sameSite: 'Lax' });
}

export function languageCookie(c: Ctx): string | undefined {
  return getCookie(c, 'lang');
}

/** Does this browser carry more than the choice of a language: a session, of whatever kind? */
export function bearsSecret(c: Ctx): boolean {
  return Object.keys(getCookie(c)).some((name) => name !== 'lang');
}
