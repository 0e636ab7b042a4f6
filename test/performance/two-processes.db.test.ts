// Two application processes on one database, as behind a balancer. One is killed: what it had acknowledged
// stands, the other loses nothing. The database is restarted: the one that is left finds it again by itself.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, browse } from '../../bench/load/http.ts';
import { type Asker, signInPeople } from '../../bench/load/people.ts';
import { openStage, type Server, type Stage } from '../../bench/load/stage.ts';
import { openBulkDatabase } from '../../bench/population/database.ts';
import { loadPopulation } from '../../bench/population/load.ts';
import { freshFolder, pause } from '../durability/victim.ts';

let folder: string;
let stage: Stage;
let servers: [Server, Server];
let counsellor: Asker;

beforeAll(async () => {
  folder = freshFolder();
  const data = path.join(folder, 'demo');
  fs.mkdirSync(data, { mode: 0o711 });
  const bulk = await openBulkDatabase(data);
  const settings = { cases: 120, seed: 3, now: Date.now(), center: 'seoul' };
  await loadPopulation({ settings, connection: bulk.connection, keys: bulk.keys, threads: 0, say: () => {} });
  await bulk.stop();
  stage = await openStage(folder);
  const client = await stage.administrator();
  const { counsellors } = await signInPeople(client, stage.keyring);
  await client.end();
  const [first] = counsellors;
  if (first === undefined) throw new Error('nobody takes intakes');
  counsellor = first;
  servers = [await stage.serve(), await stage.serve()];
}, 120_000);

afterAll(async () => {
  await servers[1].stop();
  await stage.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

type Sent = { readonly once: string; readonly to: 0 | 1; readonly answer: Answer | null };

/** An intake through one of the two; null when the connection broke. */
async function intake(to: 0 | 1): Promise<Sent> {
  const once = crypto.randomUUID();
  const fields = {
    csrf: counsellor.csrf,
    once,
    channel: 'visit',
    caller: 'victim',
    language: 'ko',
    referrer: '',
  };
  const browser = browse(servers[to].port, 1);
  const ask = {
    method: 'POST',
    path: '/intakes',
    cookie: counsellor.cookie,
    form: new URLSearchParams(fields),
  } as const;
  const answer = await browser.ask(ask).catch(() => null);
  browser.close();
  return { once, to, answer };
}

async function kept(sent: readonly Sent[]): Promise<Set<string>> {
  const client = await stage.administrator();
  const found = await client.query<{ key: string }>(
    'select key::text from app.once where outcome is not null',
  );
  await client.end();
  return new Set(found.rows.map((row) => row.key).filter((key) => sent.some((one) => one.once === key)));
}

describe('two processes on one database', () => {
  it('lose nothing but what one of them had not yet acknowledged when it was killed', async () => {
    const sent: Sent[] = [];
    const end = performance.now() + 4000;
    const writers = ([0, 1, 0, 1] as const).map(async (to) => {
      while (performance.now() < end) {
        const one = await intake(to);
        sent.push(one);
        if (one.answer === null) await pause(50);
      }
    });
    await pause(2000);
    servers[0].child.kill('SIGKILL');
    await Promise.all(writers);
    const there = await kept(sent);
    const acknowledged = sent.filter((one) => one.answer?.status === 303);
    expect(acknowledged.filter((one) => !there.has(one.once))).toEqual([]);
    const other = sent.filter((one) => one.to === 1);
    expect(other.length).toBeGreaterThan(3);
    expect(other.filter((one) => one.answer?.status !== 303)).toEqual([]);
    expect(sent.some((one) => one.to === 0 && one.answer?.status === 303)).toBe(true);
    expect(sent.some((one) => one.to === 0 && one.answer === null)).toBe(true);
  });

  it('answer a form sent again to the other process with the first outcome', async () => {
    const one = await intake(1);
    expect(one.answer?.status).toBe(303);
    const browser = browse(servers[1].port, 1);
    const fields = {
      csrf: counsellor.csrf,
      once: one.once,
      channel: 'visit',
      caller: 'victim',
      language: 'ko',
      referrer: '',
    };
    const again = await browser.ask({
      method: 'POST',
      path: '/intakes',
      cookie: counsellor.cookie,
      form: new URLSearchParams(fields),
    });
    browser.close();
    expect(again.headers.location).toBe(one.answer?.headers.location);
  });

  it('find the database again by themselves after a restart of it', async () => {
    await stage.cluster.stop();
    const down = await intake(1);
    expect(down.answer?.status === 303).toBe(false);
    stage = await openStage(folder);
    const began = performance.now();
    let status: number | undefined;
    while (status !== 303 && performance.now() - began < 10_000) {
      status = (await intake(1)).answer?.status;
      if (status !== 303) await pause(100);
    }
    expect(status).toBe(303);
  });
});
