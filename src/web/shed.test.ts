import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { Env } from './env.ts';
import { places, shed } from './shed.ts';

function slowApp(limits: { atOnce: number; waiting: number; readWait: number; writeWait: number }) {
  const app = new Hono<Env>();
  const open: (() => void)[] = [];
  app.use(async (c, next) => {
    c.set('language', 'ko');
    await next();
  });
  app.use(shed(limits));
  app.all('*', async (c) => {
    if (c.req.path.startsWith('/slow')) await new Promise<void>((resolve) => open.push(resolve));
    if (c.req.path === '/slow-broken') throw new Error('broken');
    return c.text('done');
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 10));
  return { ask: async (path: string, method = 'GET') => await app.request(path, { method }), open, settle };
}

describe('more than can be done', () => {
  it('serves as many as there are places and tells the rest at once to come back', async () => {
    const { ask, open, settle } = slowApp({ atOnce: 2, waiting: 0, readWait: 50, writeWait: 50 });
    const inside = [ask('/slow'), ask('/slow')];
    await settle();
    const turned = await ask('/work');
    expect([turned.status, turned.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await turned.text()).toContain('112');
    for (const free of open) free();
    expect((await Promise.all(inside)).map((answer) => answer.status)).toEqual([200, 200]);
    expect((await ask('/work')).status).toBe(200);
  });

  it('never turns away who leaves, signs in or asks whether we live', async () => {
    const { ask, open, settle } = slowApp({ atOnce: 1, waiting: 0, readWait: 50, writeWait: 50 });
    const inside = ask('/slow');
    await settle();
    for (const path of ['/leave', '/my/leave', '/sign-in', '/healthz', '/readyz', '/assets/exit.js']) {
      expect((await ask(path, path.includes('leave') ? 'POST' : 'GET')).status).toBe(200);
    }
    open[0]?.();
    await inside;
  });

  it('lets a form wait longer than a page, and gives places in the order of arrival', async () => {
    const { ask, open, settle } = slowApp({ atOnce: 1, waiting: 9, readWait: 30, writeWait: 5000 });
    const inside = ask('/slow');
    await settle();
    const form = ask('/form', 'POST');
    const page = ask('/page');
    expect((await page).status).toBe(503);
    open[0]?.();
    expect((await inside).status).toBe(200);
    expect((await form).status).toBe(200);
  });

  it('gives the place back when a request breaks', async () => {
    const { ask, open, settle } = slowApp({ atOnce: 1, waiting: 0, readWait: 30, writeWait: 30 });
    const broken = ask('/slow-broken');
    await settle();
    open[0]?.();
    expect((await broken).status).toBe(500);
    expect((await ask('/page')).status).toBe(200);
  });

  it('lets a burst wait, and a queue that stands for long only a moment', async () => {
    let clock = 0;
    const at = places({ atOnce: 1, waiting: 9, readWait: 400 }, () => clock);
    const waited = async (longest: number) => {
      const began = performance.now();
      await at.take(longest);
      return performance.now() - began;
    };
    expect(at.take(400)).toBe(true);
    const [burst] = [waited(400)];
    clock = 1500;
    const [page, form] = [waited(400), waited(900)];
    expect(await page).toBeLessThan(300);
    expect(await burst).toBeGreaterThan(390);
    at.leave();
    expect(await form).toBeLessThan(900);
  });
});
