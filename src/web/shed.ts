// More visitors than the house can serve: those inside are served well, the others are told at once to come
// back. Whoever wants to leave, to sign in or to know whether we live is never turned away.
import type { MiddlewareHandler } from 'hono';
import { say, words } from '../shared/text.ts';
import type { Env } from './env.ts';

export type ShedLimits = {
  /** Requests worked on at the same time: fewer than connections to the database, so that none waits there. */
  readonly atOnce: number;
  /** Longest wait for a place, in milliseconds; a form somebody has filled in may wait longer. */
  readonly readWait: number;
  readonly writeWait: number;
  /** Requests that may wait at all. */
  readonly waiting: number;
};

export const usualLimits: ShedLimits = { atOnce: 12, readWait: 500, writeWait: 3000, waiting: 200 };

const neverShed = new Set([
  '/sign-in',
  '/sign-out',
  '/leave',
  '/kiosk',
  '/my/leave',
  '/my',
  '/healthz',
  '/readyz',
  '/metrics',
]);
const retryAfter = 2;
const busy = words(
  '지금 이용하는 사람이 많습니다. 잠시 뒤에 다시 시도해 주세요. 위험하면 112에 전화하세요.',
  'Many people are using this right now. Please try again in a moment. In danger, call 112.',
);

/** Longer than this without one moment of nobody waiting, and the queue is no burst any more. */
const burstMs = 1000;
/** What a page may wait once the queue stands: whoever is let in then is still served fast. */
const standingWait = 60;

/**
 * A place at work, waited for in the order of arrival until a moment; false when none became free in time.
 * A burst may wait its time out; a queue that stands would only make everybody late (controlled delay).
 */
export function places(
  limits: Pick<ShedLimits, 'atOnce' | 'waiting' | 'readWait'>,
  now = () => performance.now(),
) {
  const queue: ((free: boolean) => void)[] = [];
  let busyNow = 0;
  let nobodyWaited = now();
  return {
    take(longest: number): Promise<boolean> | true | false {
      if (busyNow < limits.atOnce) {
        busyNow += 1;
        return true;
      }
      if (queue.length >= limits.waiting) return false;
      if (queue.length === 0) nobodyWaited = now();
      const stands = longest <= limits.readWait && now() - nobodyWaited > burstMs;
      const until = stands ? Math.min(longest, standingWait) : longest;
      return new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => {
          queue.splice(queue.indexOf(called), 1);
          resolve(false);
        }, until);
        const called = (free: boolean) => {
          clearTimeout(timer);
          resolve(free);
        };
        queue.push(called);
      });
    },
    /** Gives the place to whoever has waited longest. */
    leave(): void {
      const next = queue.shift();
      if (next === undefined) busyNow -= 1;
      else next(true);
    },
  };
}

/** Sheds load: 503 with Retry-After for what finds no place in time. */
export function shed(limits: ShedLimits = usualLimits): MiddlewareHandler<Env> {
  const at = places(limits);
  return async (c, next) => {
    const { path } = c.req;
    if (neverShed.has(path) || path.startsWith('/assets/')) return await next();
    const took = at.take(c.req.method === 'GET' ? limits.readWait : limits.writeWait);
    if (!(took === true || (await took))) {
      return c.text(say(busy, c.var.language), 503, { 'retry-after': String(retryAfter) });
    }
    try {
      await next();
    } finally {
      at.leave();
    }
    return;
  };
}
