// Is the process alive, is it ready, how does it do. No label carries an id, a name or an address.
import { Hono, type MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { ping } from '../db/ping.ts';
import { addressOf } from './address.ts';
import type { Env } from './env.ts';
import { answerNotFound } from './errors.tsx';
import { isPublic } from './requires.ts';

const registry = new Registry();
collectDefaultMetrics({ register: registry });

const seconds = new Histogram({
  name: 'hangot_request_seconds',
  help: 'Server time of a request by route pattern',
  labelNames: ['method', 'route'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
  registers: [registry],
});
const answers = new Counter({
  name: 'hangot_answers_total',
  help: 'Answers by route pattern and status',
  labelNames: ['method', 'route', 'status'],
  registers: [registry],
});

/** Measures every request under its route pattern, never under its address. */
export const measured: MiddlewareHandler<Env> = async (c, next) => {
  const began = performance.now();
  await next();
  const labels = { method: c.req.method, route: routePath(c, -1) };
  seconds.observe(labels, (performance.now() - began) / 1000);
  answers.inc({ ...labels, status: String(c.res.status) });
};

export const healthPages = new Hono<Env>();

healthPages.get('/healthz', isPublic(), (c) => c.text('ok'));

healthPages.get('/readyz', isPublic(), async (c) =>
  (await ping(c.var.deps.db)) ? c.text('ready') : c.text('the database does not answer', 503),
);

const local = /^(127\.|::1$|::ffff:127\.)/;

/** For a collector on this machine; to everybody else there is nothing here. */
healthPages.get('/metrics', isPublic(), async (c) => {
  const from = addressOf(c);
  if (from === null || !local.test(from)) return await answerNotFound(c);
  return c.body(await registry.metrics(), 200, { 'content-type': registry.contentType });
});
