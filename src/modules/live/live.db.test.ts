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

/** A house with counters of our own, checked again as often as the test wants. */
function houseOf(counters: readonly Counter[], recheck: number): Hono<Env> {
  const small = new Hono<Env>();
  small.use(async (c, next) => {
    c.set('deps', app.deps);
    await next();
  });
  small.route('/', livePages(counters, recheck));
  return small;
}

async function streamOf(counters: readonly Counter[], recheck: number) {
  return await streamIn(houseOf(counters, recheck), worker);
}

async function streamIn(small: Hono<Env>, whose: StaffActor) {
  const visitor = await signedIn(app, whose);
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

  it('are six for a session: one more ends the oldest, says so, and leaves everybody else alone', async () => {
    const house = houseOf([], 60_000);
    const colleague = await hire(database, 'institution_worker', 'smile');
    const hers = await streamIn(house, colleague);
    expect(await hers.next()).toBe('data: {}\n\n');
    const streams = [];
    for (let n = 0; n < 8; n += 1) {
      const stream = await streamIn(house, worker);
      expect(await stream.next()).toBe('data: {}\n\n');
      streams.push(stream);
    }
    for (const oldest of streams.slice(0, 2)) {
      expect(await oldest.next()).toBe('event: enough\ndata: {}\n\n');
      expect(await oldest.next()).toBeNull();
    }
    // Six of hers and one of her colleague's still listen.
    expect(listeners.size).toBe(7);
    await streams[3]?.cancel();
    const again = await streamIn(house, worker);
    expect(await again.next()).toBe('data: {}\n\n');
    expect(listeners.size).toBe(7);
    for (const stream of [...streams.slice(2), again, hers]) await stream.cancel();
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
