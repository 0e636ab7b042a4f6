import crypto from 'node:crypto';
import { createApp } from '../src/app.tsx';
import type { StaffActor } from '../src/db/access.ts';
import { findActor } from '../src/modules/identity/index.ts';
import type { LiveCounts, WebDeps } from '../src/web/env.ts';
import { maskToken } from '../src/web/form-token.ts';
import type { RouteRow } from '../src/web/requires.ts';
import type { TestDatabase } from './database.ts';

/** What a form sends: repeated names as lists. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Somebody at a browser: `get` and `post` carry the cookie, `post` also the form token. */
export type Visitor = {
  readonly headers: Readonly<Record<string, string>>;
  readonly csrf: string;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  post(path: string, fields?: Fields, headers?: Readonly<Record<string, string>>): Promise<Response>;
};

export type TestApp = {
  readonly database: TestDatabase;
  readonly deps: WebDeps;
  readonly routes: readonly RouteRow[];
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Somebody who is not signed in; a given cookie is sent along. */
  visitor(cookie?: string): Visitor;
};

const origin = 'http://127.0.0.1:3000';

const silent: LiveCounts = { subscribe: () => () => {} };

function body(fields: Fields, csrf: string): URLSearchParams {
  const form = new URLSearchParams();
  if (csrf !== '') form.append('csrf', csrf);
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one);
  }
  return form;
}

/**
 * The whole application over a cloned database, without a socket. `demo` opens the one-click sign-in, `origin`
 * is the address people type.
 */
export function testApp(
  database: TestDatabase,
  options: { readonly demo?: boolean; readonly live?: LiveCounts; readonly origin?: string } = {},
): TestApp {
  const deps: WebDeps = {
    ...database.deps,
    origin: options.origin ?? origin,
    demo: options.demo ?? false,
    findActor: (token) => findActor(database.deps, token),
    live: options.live ?? silent,
  };
  const app = createApp(deps);
  const request = async (path: string, init: RequestInit = {}) =>
    await app.hono.request(new Request(new URL(path, origin), { redirect: 'manual', ...init }));
  return {
    database,
    deps,
    routes: app.routes,
    request,
    visitor: (cookie) => visitorOf(request, cookie ?? '', ''),
  };
}

function visitorOf(request: TestApp['request'], cookie: string, csrf: string): Visitor {
  const headers: Record<string, string> = cookie === '' ? {} : { cookie };
  return {
    headers,
    csrf,
    get: (path, more = {}) => request(path, { headers: { ...headers, ...more } }),
    post: (path, fields = {}, more = {}) =>
      request(path, {
        method: 'POST',
        body: body(fields, csrf),
        headers: { ...headers, origin, 'sec-fetch-site': 'same-origin', ...more },
      }),
  };
}

/** A browser in which this person (made by `hire`) is signed in; her session is fresh by the test's clock. */
export async function signedIn(app: TestApp, actor: StaffActor): Promise<Visitor> {
  const { database } = app;
  const token = crypto.randomBytes(32).toString('base64url');
  const now = database.clock.now;
  const real = Temporal.Now.instant();
  const later = Temporal.Instant.compare(now, real) > 0 ? now : real;
  await database.adminDb
    .updateTable('auth.session')
    .set({
      token_hash: crypto.createHash('sha256').update(token).digest(),
      seen_at: now,
      created_at: now,
      expires_at: later.add({ hours: 8 }),
    })
    .where('id', '=', actor.session)
    .execute();
  return visitorOf(
    app.request,
    `hangot=${token}`,
    maskToken({}, database.keyring.signContext(`csrf|${actor.session}`)),
  );
}

/** The idempotency key a form would carry. */
export function onceField(): { readonly once: string } {
  return { once: crypto.randomUUID() };
}
