import crypto from 'node:crypto';
import { Forbidden } from '../db/access.ts';
import type { Ctx } from './env.ts';

/** The token of a form behind a receipt code: bound to the session, so it dies with it. */
export function portalCsrf(c: Ctx): string {
  return c.var.deps.keyring.signContext(`csrf|portal|${c.var.victim.session}`);
}

/** Throws `Forbidden` unless the form carries this session's token. */
export function refusePortalUntokened(c: Ctx, form: FormData): void {
  const given = Buffer.from(String(form.get('csrf') ?? ''));
  const wanted = Buffer.from(portalCsrf(c));
  if (given.length !== wanted.length || !crypto.timingSafeEqual(given, wanted)) {
    throw new Forbidden('a form without its token');
  }
}
