import { Forbidden, NotFound } from '../db/access.ts';
import { routes } from '../routes.ts';
import { say, type Words } from '../shared/text.ts';
import { PublicShell } from '../ui/shell/public-shell.tsx';
import type { Ctx } from './env.ts';
import { kioskScreen } from './kiosk.ts';
import { webText } from './text.ts';

function plainPage(c: Ctx, status: 403 | 404 | 413 | 500 | 503, title: Words, body: Words, code?: string) {
  const { language } = c.var;
  return c.html(
    <PublicShell title={title} language={language} demo={c.var.deps.demo} kiosk={kioskScreen(c)}>
      <h1>{say(title, language)}</h1>
      <p>{say(body, language)}</p>
      {code === undefined ? null : (
        <p>
          <code>{code}</code>
        </p>
      )}
      <p>
        <a href={c.get('actor') === undefined ? routes.home() : routes.work()}>
          {say(webText.back, language)}
        </a>
      </p>
    </PublicShell>,
    status,
  );
}

const wantsJson = (c: Ctx) => c.req.path.startsWith('/api/');

function problem(c: Ctx, status: 403 | 404 | 413 | 500, title: string) {
  return c.body(JSON.stringify({ type: 'about:blank', title, status, instance: c.var.requestId }), status, {
    'content-type': 'application/problem+json',
  });
}

/** A body beyond the limit; nothing of it was read. */
export function answerTooLarge(c: Ctx): Response | Promise<Response> {
  return wantsJson(c)
    ? problem(c, 413, 'Too large')
    : plainPage(c, 413, webText.tooLargeTitle, webText.tooLargeBody);
}

/** "Not there" and "not yours" are one page. */
export function answerNotFound(c: Ctx): Response | Promise<Response> {
  if (wantsJson(c)) return problem(c, 404, 'Not found');
  const signedIn = c.get('actor') !== undefined;
  return plainPage(c, 404, webText.notFoundTitle, signedIn ? webText.notFoundBody : webText.notFoundPublic);
}

/** The one place where a thrown error becomes an answer; a bug shows its number and nothing else. */
export function answerError(error: Error, c: Ctx): Response | Promise<Response> {
  if (error instanceof NotFound) return answerNotFound(c);
  if (error instanceof Forbidden) {
    return wantsJson(c)
      ? problem(c, 403, 'Forbidden')
      : plainPage(c, 403, webText.forbiddenTitle, webText.forbiddenBody);
  }
  // Only the kind of failure: messages of libraries may carry what a person typed.
  console.error(
    JSON.stringify({
      level: 'error',
      request: c.var.requestId,
      path: c.req.routePath,
      error: error.name,
      at: firstFrame(error),
    }),
  );
  return wantsJson(c)
    ? problem(c, 500, 'Internal error')
    : plainPage(c, 500, webText.brokenTitle, webText.brokenBody, c.var.requestId);
}

function firstFrame(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .slice(1, 4)
    .map((line) => line.trim())
    .join(' < ');
}
