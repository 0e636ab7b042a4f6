// Whether the browser has left since it was shown a form that carries what somebody wrote. Without scripts a
// browser sends such a form once more for whoever walks back to it. So these forms hold the proof of a cookie
// that says nothing, and every way out ends that cookie. Keeps nothing on the server.
import crypto from 'node:crypto';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Ctx } from './env.ts';
import { holdsToken, maskToken } from './form-token.ts';

const secure = (c: Ctx) => c.var.deps.origin.startsWith('https://');
const cookieName = (c: Ctx, name: 'page' | 'next') => (secure(c) ? `__Host-${name}` : name);
const keep = (c: Ctx) => ({ path: '/', httpOnly: true, secure: secure(c), sameSite: 'Strict' }) as const;

const proofOf = (c: Ctx, mark: string) => c.var.deps.keyring.signContext(`still-here|${mark}`);

/** The proof for the forms of this answer; the cookie dies with the browser, or when somebody leaves. */
export function stillHere(c: Ctx): string {
  const known = getCookie(c, cookieName(c, 'page'));
  const mark = known ?? crypto.randomBytes(16).toString('base64url');
  if (known === undefined) setCookie(c, cookieName(c, 'page'), mark, keep(c));
  return maskToken(c, proofOf(c, mark));
}

/** Has this browser left since it was shown this form? A first form holds no proof and nothing to hide. */
export function hasLeft(c: Ctx, form: FormData): boolean {
  const given = form.get('page');
  if (typeof given !== 'string' || given === '') return false;
  const mark = getCookie(c, cookieName(c, 'page'));
  return mark === undefined || !holdsToken(given, proofOf(c, mark));
}

/** For every way out: no form that was shown is taken again. */
export function forgetHere(c: Ctx): void {
  for (const name of ['page', 'next'] as const)
    deleteCookie(c, cookieName(c, name), { path: '/', secure: secure(c) });
}

/** Seconds in which a browser fetches the page it was sent to. */
const handover = 60;

/** Gives the next page something to begin with, once, without an address that tells it. */
export function handOn(c: Ctx, text: string): void {
  setCookie(c, cookieName(c, 'next'), text, { ...keep(c), maxAge: handover });
}

/** What the page before gave; taken, it is gone. */
export function takeOver(c: Ctx): string | null {
  const text = getCookie(c, cookieName(c, 'next'));
  if (text === undefined) return null;
  deleteCookie(c, cookieName(c, 'next'), { path: '/', secure: secure(c) });
  return text;
}
