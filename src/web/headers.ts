import type { MiddlewareHandler } from 'hono';
import type { Env } from './env.ts';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** On every answer: nothing is kept, nothing is framed, nothing from elsewhere runs. */
export const securityHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const set = (name: string, value: string) => {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  };
  set('content-security-policy', contentSecurityPolicy);
  set('cache-control', 'no-store');
  set('x-content-type-options', 'nosniff');
  set('referrer-policy', 'no-referrer');
  set('cross-origin-opener-policy', 'same-origin');
  set('cross-origin-resource-policy', 'same-origin');
  set('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
  if (c.var.deps.origin.startsWith('https://')) {
    set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  }
};
