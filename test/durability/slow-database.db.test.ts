// A database that answers late, not at all, or is cut off: pages wait or say that they cannot, whoever wants to
// leave can, and nothing has to be started again afterwards.
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { openRuntime } from '../../src/db/open.ts';
import { routes } from '../../src/routes.ts';
import { signedIn, type TestApp, testApp, type Visitor } from '../app.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { slowWire, type Wire } from './slow-wire.ts';
import { pause } from './victim.ts';

let wire: Wire;
let app: TestApp;
let worker: Visitor;
let closePool: () => Promise<void>;
const silence = 3000;

beforeAll(async () => {
  const database = await cloneDatabase();
  wire = await slowWire(inject('cluster').socket);
  const at = { host: wire.host, port: 5432, database: database.database, ssl: false };
  const { kysely } = await openRuntime(at, database.keyring, { size: 14, silence });
  closePool = () => kysely.destroy();
  const behind: TestDatabase = { ...database, deps: { ...database.deps, db: kysely } };
  app = testApp(behind);
  worker = await signedIn(app, await hire(database, 'institution_worker', 'smile'));
});
afterEach(() => {
  wire.delay(0);
  wire.flow();
});
afterAll(async () => {
  await closePool();
  await wire.close();
});

async function timed(answer: Promise<Response>): Promise<{ status: number; ms: number }> {
  const began = performance.now();
  const { status } = await answer;
  return { status, ms: performance.now() - began };
}
const queue = () => timed(worker.get(routes.queue.index()));

/** What must work whatever the database does. */
async function doors(): Promise<{ status: number; ms: number }[]> {
  const anybody = app.visitor();
  return [
    await timed(anybody.get('/healthz')),
    await timed(anybody.get('/sign-in')),
    await timed(anybody.post('/leave')),
  ];
}

describe('a slow database', () => {
  it('makes pages late, not wrong', async () => {
    expect((await queue()).status).toBe(200);
    wire.delay(40);
    const slow = await queue();
    expect(slow.status).toBe(200);
    // Six statements, there and back.
    expect(slow.ms).toBeGreaterThan(6 * 2 * 40);
    const many = await Promise.all(Array.from({ length: 30 }, queue));
    expect(many.every(({ status }) => status === 200 || status === 503)).toBe(true);
    expect(many.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(12);
  });
});

describe('a database that does not answer', () => {
  it('keeps nobody from leaving or from the way in, and says that the house is not ready', async () => {
    wire.stall();
    const held = Array.from({ length: 12 }, queue);
    await pause(50);
    const turnedAway = await queue();
    expect(turnedAway.status).toBe(503);
    for (const door of await doors()) {
      expect(door.status).toBeLessThan(400);
      expect(door.ms).toBeLessThan(1000);
    }
    const ready = await timed(app.visitor().get('/readyz'));
    expect(ready.status).toBe(503);
    wire.flow();
    expect((await Promise.all(held)).every(({ status }) => status === 200)).toBe(true);
    expect((await queue()).status).toBe(200);
  });

  it('is given up after a while, and asked anew', async () => {
    wire.stall();
    const held = await queue();
    expect(held.status).toBe(500);
    expect(held.ms).toBeLessThan(silence * 3);
    wire.flow();
    expect((await queue()).status).toBe(200);
  });
});

describe('a database that was cut off', () => {
  it('fails what was under way and serves the next', async () => {
    wire.delay(30);
    const under = Array.from({ length: 6 }, queue);
    await pause(60);
    wire.cut();
    expect((await Promise.all(under)).every(({ status }) => status === 500 || status === 200)).toBe(true);
    wire.delay(0);
    const again = await Promise.all(Array.from({ length: 6 }, queue));
    expect(again.map(({ status }) => status)).toEqual(again.map(() => 200));
  });
});
