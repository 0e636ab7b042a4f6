import { Forbidden } from '../db/access.ts';
import type { Ctx } from './env.ts';
import { holdsToken, maskToken } from './form-token.ts';

const secretOf = (c: Ctx) => c.var.deps.keyring.signContext(`csrf|${c.var.actor.session}`);

/** The token of a signed-in form: bound to the session, so it dies with it; masked anew in each answer. */
export function csrfToken(c: Ctx): string {
  return maskToken(c, secretOf(c));
}

/**
 * Did this site start the request? Browsers that send Sec-Fetch-Site are believed (a page cannot forge it);
 * they send `Origin: null` under our referrer policy. Older ones are judged by their Origin.
 */
function sameOrigin(c: Ctx): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = c.req.header('origin');
  if (origin === undefined || origin === 'null' || origin === c.var.deps.origin) return true;
  // Behind a port or name we were not told of, the browser's own Host must at least agree.
  return URL.canParse(origin) && new URL(origin).host === c.req.header('host');
}

/** Throws `Forbidden` for a POST that another site started. */
export function refuseForeign(c: Ctx): void {
  if (!sameOrigin(c)) throw new Forbidden('a form from another site');
}

/** Throws `Forbidden` unless the form carries this session's token. */
export function refuseUntokened(c: Ctx, form: FormData): void {
  if (!holdsToken(String(form.get('csrf') ?? ''), secretOf(c)))
    throw new Forbidden('a form without its token');
}
