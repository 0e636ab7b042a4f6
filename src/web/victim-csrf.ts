import { Forbidden } from '../db/access.ts';
import type { Ctx } from './env.ts';
import { holdsToken, maskToken } from './form-token.ts';

const secretOf = (c: Ctx) => c.var.deps.keyring.signContext(`csrf|portal|${c.var.victim.session}`);

/** The token of a form behind a receipt code: bound to the session, so it dies with it; masked anew in each answer. */
export function portalCsrf(c: Ctx): string {
  return maskToken(c, secretOf(c));
}

/** Throws `Forbidden` unless the form carries this session's token. */
export function refusePortalUntokened(c: Ctx, form: FormData): void {
  if (!holdsToken(String(form.get('csrf') ?? ''), secretOf(c)))
    throw new Forbidden('a form without its token');
}
