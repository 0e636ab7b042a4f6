// Server-sent counts: the numbers beside the menu stay true. A stream carries numbers and nothing else, dies
// with its session, and nothing depends on it.
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { type Reader, read } from '../../db/access.ts';
import { may, type Permission } from '../../db/decision.ts';
import type { Env } from '../../web/env.ts';
import { requires } from '../../web/requires.ts';
import { sessionLimits } from '../identity/index.ts';
import { isSessionLive } from './store.ts';

/** A number under a live key, for those who hold the permission. */
export type Counter = {
  readonly key: string;
  readonly needs: Permission;
  readonly count: (r: Reader) => Promise<number>;
};

/** Changes that come together are told together. */
const settleMs = 250;
const recheckMs = 15_000;

const wait = (ms: number) => new Promise<'time'>((resolve) => setTimeout(() => resolve('time'), ms).unref());

/** GET /live for these counters. Ends within 20 seconds of the end of the session. */
export function livePages(counters: readonly Counter[], recheck = recheckMs): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/live', requires('session.any', 'none'), (c) => {
    const { deps, actor } = c.var;
    const mine = counters.filter((counter) => may(actor.role, counter.needs));
    const countAll = () =>
      read(deps, actor, async (r) => {
        if (!(await isSessionLive(r, sessionLimits.idleMinutes))) return null;
        const counts: Record<string, number> = {};
        for (const counter of mine) counts[counter.key] = await counter.count(r);
        return counts;
      });
    return streamSSE(c, async (stream) => {
      let over = false;
      let wake: (why: 'change') => void = () => {};
      const leave = deps.live.subscribe(
        actor.institution,
        () => wake('change'),
        () => {
          over = true;
          wake('change');
        },
      );
      stream.onAbort(() => {
        over = true;
        wake('change');
      });
      let told = '';
      try {
        while (!over) {
          const changed = new Promise<'change'>((resolve) => {
            wake = resolve;
          });
          const counts = await countAll();
          if (counts === null) break;
          const data = JSON.stringify(counts);
          await stream.writeSSE(data === told ? { event: 'still', data: '{}' } : { data });
          told = data;
          if ((await Promise.race([changed, wait(recheck)])) === 'change' && !over) await wait(settleMs);
        }
      } finally {
        leave();
      }
    });
  });
  return pages;
}
