// The JSON door: the fact sheet's schema, and a stateless assessment. Nothing sent here is stored or logged.
import { Hono } from 'hono';
import { dayInSeoul, parseDay } from '../../shared/calendar-day.ts';
import type { FieldError } from '../../shared/parsed.ts';
import type { Ctx, Env } from '../../web/env.ts';
import { isPublic } from '../../web/requires.ts';
import { assess } from './assess.ts';
import { factSchema, parseFacts } from './facts/parse.ts';

export const eligibilityApi = new Hono<Env>();

/** The largest fact sheet: far beyond any real one. */
const largestSheet = 100_000;

function problem(c: Ctx, status: 400 | 413 | 422, title: string, errors: readonly FieldError[] = []) {
  const body = {
    type: 'about:blank',
    title,
    status,
    errors: errors.map(({ field, message }) => ({
      pointer: field === '' ? '/' : field,
      message: message.en,
      messageKo: message.ko,
    })),
  };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8' });
}

eligibilityApi.get('/api/v1/schemas/facts', isPublic(), (c) =>
  c.body(JSON.stringify(factSchema()), 200, { 'content-type': 'application/schema+json; charset=utf-8' }),
);

eligibilityApi.post('/api/v1/eligibility/assessments', isPublic(), async (c) => {
  const text = await c.req.text();
  if (text.length > largestSheet) return problem(c, 413, 'The fact sheet is too large');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return problem(c, 400, 'The body is not JSON');
  }
  const asked = c.req.query('asOf');
  if (asked !== undefined && parseDay(asked) === null) {
    return problem(c, 422, 'asOf is not a day', [
      { field: '/asOf', message: { ko: '없는 날짜입니다.', en: 'No such day.' } },
    ]);
  }
  const asOf = asked ?? dayInSeoul(c.var.deps.now()).toString();
  const sheet = parseFacts(json, asked);
  if (!sheet.ok) return problem(c, 422, 'The fact sheet was refused; nothing was evaluated', sheet.errors);
  return c.json(assess(sheet.value, sheet.value.asOf ?? asOf));
});
