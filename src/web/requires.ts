// The route row says everything: who may, and what the log will hold. A route that says nothing stops
// the process from starting.
import type { Hono, MiddlewareHandler } from 'hono';
import { NotFound, type StaffActor } from '../db/access.ts';
import { may, type Permission } from '../db/decision.ts';
import { addressOf } from './address.ts';
import { readForm } from './body.ts';
import { sessionToken } from './cookies.ts';
import { refuseForeign, refuseUntokened } from './csrf.ts';
import type { Env } from './env.ts';
import { checked, watched } from './refused.ts';

/** `none` no case content · `read` opens content, leaves a leaf · `write` changes something, leaves a leaf. */
export type AuditKind = 'none' | 'read' | 'write';

export type Declaration = { readonly permission: Permission; readonly audit: AuditKind };

const declarations = new WeakMap<object, Declaration>();

/** Marks an open route (public pages, health, assets). */
export function isPublic(audit: AuditKind = 'none'): MiddlewareHandler<Env> {
  const handler: MiddlewareHandler<Env> = async (c, next) => {
    if (c.req.method === 'POST') refuseForeign(c);
    await next();
  };
  declarations.set(handler, { permission: 'public', audit });
  return handler;
}

/** Marks the door of the portal, which knows its visitors by receipt code and PIN, not by a role. */
export function declarePortal(handler: MiddlewareHandler<Env>, audit: AuditKind): MiddlewareHandler<Env> {
  declarations.set(handler, { permission: 'portal.own', audit });
  return handler;
}

/** Where somebody signs in again, to come back to this page. */
export function signInPath(url: string): string {
  const { pathname, search } = new URL(url);
  return `/sign-in?next=${encodeURIComponent(pathname + search)}`;
}

/**
 * Declares what a console route needs; sets `actor`, checks the form token, answers 404 to the rest and to
 * everybody on a kiosk.
 */
export function requires(permission: Permission, audit: AuditKind): MiddlewareHandler<Env> {
  const handler: MiddlewareHandler<Env> = async (c, next) => {
    if (c.var.kiosk !== undefined) throw new NotFound('not on a screen for visitors');
    const token = sessionToken(c);
    const actor: StaffActor | null = token === null ? null : await c.var.deps.findActor(token);
    if (actor === null) {
      return c.req.method === 'GET' ? c.redirect(signInPath(c.req.url), 303) : c.redirect('/sign-in', 303);
    }
    const place = addressOf(c);
    const here = place === null ? actor : { ...actor, place };
    c.set('actor', here);
    await checked(c, here, async () => {
      if (!may(actor.role, permission)) throw new NotFound('not for this role');
      if (c.req.method !== 'POST') return;
      refuseForeign(c);
      const form = await readForm(c);
      refuseUntokened(c, form);
      c.set('form', form);
    });
    await watched(c, here, next);
    return;
  };
  declarations.set(handler, { permission, audit });
  return handler;
}

export type RouteRow = Declaration & { readonly method: string; readonly path: string };

/**
 * Walks every route of the application and returns what each declared. Throws, naming the route, when one
 * declared nothing: such a process must not start.
 */
export function declaredRoutes(app: Hono<Env>): readonly RouteRow[] {
  const rows = new Map<string, RouteRow | null>();
  for (const route of app.routes) {
    if (route.method === 'ALL') continue;
    const key = `${route.method} ${route.path}`;
    const declared = declarations.get(route.handler);
    if (declared !== undefined) rows.set(key, { ...declared, method: route.method, path: route.path });
    else if (!rows.has(key)) rows.set(key, null);
  }
  const silent = [...rows].filter(([, row]) => row === null).map(([key]) => key);
  if (silent.length > 0) {
    throw new Error(
      `These routes declare no permission: ${silent.join(', ')}. Add requires(...) or isPublic().`,
    );
  }
  return [...rows.values()].filter((row) => row !== null);
}
