import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Child } from 'hono/jsx';
import { routes } from '../../routes.ts';
import type { Words } from '../../shared/text.ts';
import { type FormState, formState, typedValues, untouched } from '../../ui/form-state.ts';
import { addressOf } from '../../web/address.ts';
import { readForm } from '../../web/body.ts';
import type { Ctx, Env } from '../../web/env.ts';
import { onceKey, parseForm } from '../../web/form.ts';
import { isPublic } from '../../web/requires.ts';
import { requestTakedown } from './actions.ts';
import { takedownForm } from './request.ts';
import { takedownText } from './text.ts';
import { hourlyThrottle, type Throttle } from './throttle.ts';
import { SentPage, TakedownPage } from './views.tsx';

/** How the application shows a public page; the frame belongs to the site. */
type Show = (
  c: Ctx,
  page: {
    readonly title: Words;
    readonly status?: 200 | 422 | 429;
    readonly scripts?: readonly string[];
    readonly body: Child;
  },
) => Response | Promise<Response>;

const cookie = 'sent';
const path = routes.takedown.sent();

const throttles = new WeakMap<object, Throttle>();

/** One throttle for each database, so that two centres in one process never mix. */
function throttleOf(c: Ctx): Throttle {
  const known = throttles.get(c.var.deps.db) ?? hourlyThrottle();
  throttles.set(c.var.deps.db, known);
  return known;
}

function mayTake(c: Ctx): boolean {
  const { keyring, now } = c.var.deps;
  return throttleOf(c).take(keyring.signContext(`takedown|${addressOf(c) ?? 'unknown'}`), now());
}

/** The first step of taking images down: a page, a form, a number. */
export function takedownPages(show: Show): Hono<Env> {
  const pages = new Hono<Env>();

  const form = (c: Ctx, state: FormState, more: { status?: 422 | 429; once?: string } = {}) =>
    show(c, {
      title: takedownText.title,
      status: more.status ?? 200,
      scripts: ['pdq.js', 'pdq-form.js'],
      body: (
        <TakedownPage
          state={state}
          once={more.once ?? crypto.randomUUID()}
          full={more.status === 429}
          language={c.var.language}
        />
      ),
    });

  pages.get(routes.takedown.show(), isPublic(), (c) => form(c, untouched));

  pages.post(routes.takedown.show(), isPublic('write'), async (c) => {
    const body = await readForm(c);
    const once = onceKey(body);
    const given = parseForm(takedownForm, body);
    if (!given.ok) return await form(c, formState(typedValues(body), given.errors), { status: 422, once });
    if (!mayTake(c)) return await form(c, formState(typedValues(body)), { status: 429, once });
    const { number } = await requestTakedown(c.var.deps, once, given.value, c.var.language);
    setCookie(c, cookie, number, {
      path,
      httpOnly: true,
      secure: c.var.deps.origin.startsWith('https://'),
      sameSite: 'Lax',
      maxAge: 600,
    });
    return c.redirect(path, 303);
  });

  pages.get(path, isPublic(), (c) => {
    const kept = getCookie(c, cookie);
    deleteCookie(c, cookie, { path });
    const number = kept !== undefined && /^\d{4}-\d{6,9}$/.test(kept) ? kept : null;
    return show(c, {
      title: takedownText.title,
      body: <SentPage language={c.var.language} number={number} />,
    });
  });

  return pages;
}
