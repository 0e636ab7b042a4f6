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

/** Streams of one session at a time, in this process. */
const mostStreams = 6;

/** Keeps the newest streams of each session; one more ends the oldest. */
function streamPlaces() {
  const held = new Map<string, Set<() => void>>();
  return (session: string, end: () => void) => {
    const mine = held.get(session) ?? new Set();
    held.set(session, mine.add(end));
    for (const oldest of mine) {
      if (mine.size <= mostStreams) break;
      mine.delete(oldest);
      oldest();
    }
    return () => {
      mine.delete(end);
      if (mine.size === 0) held.delete(session);
    };
  };
}

const wait = (ms: number) => new Promise<'time'>((resolve) => setTimeout(() => resolve('time'), ms).unref());

/**
 * GET /live for these counters. Ends within 20 seconds of the end of the session. A session has six; who opens
 * one more ends the oldest, which is told so and comes back when its page is looked at again.
 */
export function livePages(counters: readonly Counter[], recheck = recheckMs): Hono<Env> {
  const pages = new Hono<Env>();
  const takePlace = streamPlaces();
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
      let enough = false;
      let wake: (why: 'change') => void = () => {};
      const free = takePlace(actor.session, () => {
        enough = true;
        wake('change');
      });
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
        while (!over && !enough) {
          const changed = new Promise<'change'>((resolve) => {
            wake = resolve;
          });
          const counts = await countAll();
          if (counts === null) break;
          const data = JSON.stringify(counts);
          await stream.writeSSE(data === told ? { event: 'still', data: '{}' } : { data });
          told = data;
          if ((await Promise.race([changed, wait(recheck)])) === 'change' && !over && !enough)
            await wait(settleMs);
        }
        if (enough && !over) await stream.writeSSE({ event: 'enough', data: '{}' });
      } finally {
        free();
        leave();
      }
    });
  });
  return pages;
}
