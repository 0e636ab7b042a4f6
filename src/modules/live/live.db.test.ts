import { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { signedIn, type TestApp, testApp } from '../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import type { StaffActor } from '../../db/access.ts';
import { routes } from '../../routes.ts';
import type { Env, LiveCounts } from '../../web/env.ts';
import { type Counter, livePages } from './pages.ts';

let database: TestDatabase;
let app: TestApp;
let worker: StaffActor;
const listeners = new Set<() => void>();
const ends = new Set<() => void>();

const live: LiveCounts = {
  subscribe(_, onChange, onEnd) {
    listeners.add(onChange);
    ends.add(onEnd);
    return () => {
      listeners.delete(onChange);
      ends.delete(onEnd);
    };
  },
};

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database, { live });
  worker = await hire(database, 'institution_worker', 'smile');
});

/** A stream with counters of our own, checked again as often as the test wants. */
async function streamOf(counters: readonly Counter[], recheck: number) {
  const small = new Hono<Env>();
  small.use(async (c, next) => {
    c.set('deps', app.deps);
    await next();
  });
  small.route('/', livePages(counters, recheck));
  const visitor = await signedIn(app, worker);
  const answer = await small.request('http://127.0.0.1:3000/live', { headers: visitor.headers });
  const reader = answer.body?.getReader();
  if (reader === undefined) throw new Error('no stream');
  const text = new TextDecoder();
  return {
    answer,
    next: async () => {
      const { done, value } = await reader.read();
      return done ? null : text.decode(value);
    },
    cancel: () => reader.cancel(),
  };
}

describe('live counts', () => {
  it('tell only the numbers a role works with, again when something changed', async () => {
    let n = 3;
    const counters: readonly Counter[] = [
      { key: 'queue', needs: 'referral.queue', count: async () => n },
      { key: 'intakes', needs: 'intake.manage', count: async () => 99 },
    ];
    const stream = await streamOf(counters, 60_000);
    expect(stream.answer.headers.get('content-type')).toContain('text/event-stream');
    expect(await stream.next()).toBe('data: {"queue":3}\n\n');
    n = 4;
    for (const tell of listeners) tell();
    expect(await stream.next()).toBe('data: {"queue":4}\n\n');
    await stream.cancel();
  });

  it('end when the session is revoked, without anybody closing the page', async () => {
    const stream = await streamOf([], 50);
    expect(await stream.next()).toBe('data: {}\n\n');
    await database.adminDb
      .updateTable('auth.session')
      .set({ revoked_at: database.clock.now })
      .where('id', '=', worker.session)
      .execute();
    let last: string | null = '';
    for (let n = 0; n < 40 && last !== null; n += 1) last = await stream.next();
    expect(last).toBeNull();
    expect(listeners.size).toBe(0);
    await database.adminDb
      .updateTable('auth.session')
      .set({ revoked_at: null })
      .where('id', '=', worker.session)
      .execute();
  });

  it('end when nobody used a page for too long: a stream is no use of its own', async () => {
    const stream = await streamOf([], 50);
    expect(await stream.next()).toBe('data: {}\n\n');
    database.clock.now = database.clock.now.add({ minutes: 16 });
    let last: string | null = '';
    for (let n = 0; n < 40 && last !== null; n += 1) last = await stream.next();
    expect(last).toBeNull();
  });

  it('end when the server leaves', async () => {
    const stream = await streamOf([], 60_000);
    await stream.next();
    for (const end of ends) end();
    expect(await stream.next()).toBeNull();
  });

  it('are for people who are signed in', async () => {
    expect((await app.visitor().get(routes.live())).status).toBe(303);
  });
});
