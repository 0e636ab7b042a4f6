// What a request may bring. Refuses, before anything is parsed, a body larger than any form needs, and after
// that a form with more fields than any page of the house has.
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Forbidden } from '../db/access.ts';
import type { Ctx, Env } from './env.ts';

/** Bytes: the largest document and its form around it, and every other form with its longest story. */
const largest = { files: 13 * 1024 * 1024, forms: 1024 * 1024 } as const;

/** Fields of one form, files counted; the widest page has a few hundred. */
const mostFields = 2000;

/** The pages that take a file. */
const takesFiles = /^\/(my\/papers|cases\/[^/]+\/documents)$/;

/** Answers with `tooLarge` what is larger than its page can need; nothing of it is kept. */
export function bodyLimits(tooLarge: (c: Ctx) => Response | Promise<Response>): MiddlewareHandler<Env> {
  const files = bodyLimit({ maxSize: largest.files, onError: tooLarge });
  const forms = bodyLimit({ maxSize: largest.forms, onError: tooLarge });
  return (c, next) => (takesFiles.test(c.req.path) ? files : forms)(c, next);
}

/** The body as a form. Throws `Forbidden` for anything that is none, or that has more fields than any of ours. */
export async function readForm(c: Ctx): Promise<FormData> {
  const form = await c.req.formData().catch(() => {
    throw new Forbidden('a body that is not a form');
  });
  let fields = 0;
  for (const _ of form) {
    fields += 1;
    if (fields > mostFields) throw new Forbidden('a form with too many fields');
  }
  return form;
}
