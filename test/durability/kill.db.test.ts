// no acknowledged write is lost, wherever the lightning strikes. ROUNDS=200 for the long version.
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { startCluster } from '../../src/db/embedded/cluster.ts';
import { makeRandom } from '../security/world.ts';
import { madeFolder, pause, restartVictim, signal, type Victim } from './victim.ts';

const rounds = Number(process.env.ROUNDS ?? 20);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const folder = madeFolder();
const data = path.join(folder, 'data');

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const blows = ['app', 'postgres', 'both', 'postgres first', 'postgres, gently'] as const;

async function strike(victim: Victim, blow: (typeof blows)[number]): Promise<void> {
  if (blow === 'postgres, gently') signal(victim.postmaster, 'SIGTERM');
  else if (blow !== 'app') signal(victim.postmaster, 'SIGKILL');
  if (blow === 'postgres first' || blow === 'postgres' || blow === 'postgres, gently') await pause(60);
  signal(victim.child.pid ?? 0, 'SIGKILL');
  await victim.gone;
}

/** What the last start finds in the folder. */
async function survivors(): Promise<{ people: Set<string>; leaves: Set<string>; fsync: string }> {
  const cluster = await startCluster(data, path.join(data, 'keys'));
  const client = new pg.Client({
    host: cluster.socket,
    user: cluster.superuser,
    password: cluster.password,
    database: 'hangot',
  });
  try {
    await client.connect();
    const people = await client.query<{ id: string }>('select id::text from app.person');
    const leaves = await client.query<{ id: string }>(
      "select detail->>'id' as id from audit.leaf where event = 'person.made'",
    );
    const fsync = await client.query<{ fsync: string }>(
      "select current_setting('fsync') || current_setting('synchronous_commit') as fsync",
    );
    return {
      people: new Set(people.rows.map((row) => row.id)),
      leaves: new Set(leaves.rows.map((row) => row.id)),
      fsync: fsync.rows[0]?.fsync ?? '',
    };
  } finally {
    await client.end();
    await cluster.stop();
  }
}

describe('killed at any moment', () => {
  it(
    `${rounds} times under eight writers, it loses no acknowledged write and no leaf`,
    async () => {
      const random = makeRandom(seed);
      const acknowledged: string[] = [];
      const failures: string[] = [];
      let slowest = 0;
      for (let round = 0; round < rounds; round += 1) {
        const began = performance.now();
        const started = await restartVictim(data);
        if (round > 0) slowest = Math.max(slowest, performance.now() - began);
        failures.push(...started.failures);
        // Most rounds strike at writers at work, some at a server that has only just come up.
        if (random() < 0.8) await started.victim.atWork;
        await pause(30 + random() * 250);
        const blow = blows[Math.floor(random() * blows.length)] ?? 'both';
        await strike(started.victim, blow);
        acknowledged.push(...started.victim.acknowledged);
      }
      const last = await restartVictim(data);
      signal(last.victim.child.pid ?? 0, 'SIGTERM');
      expect((await last.victim.gone).code).toBe(0);
      const found = await survivors();
      const lost = acknowledged.filter((id) => !found.people.has(id));
      console.info(
        `${rounds} rounds, ${acknowledged.length} acknowledged, ${lost.length} lost, slowest restart ${Math.round(slowest)} ms, starts that failed ${failures.length}, seed ${seed}`,
      );
      expect(found.fsync).toBe('onon');
      expect(lost).toEqual([]);
      expect([...found.people].filter((id) => !found.leaves.has(id))).toEqual([]);
      expect([...found.leaves].filter((id) => !found.people.has(id))).toEqual([]);
      expect(acknowledged.length).toBeGreaterThan(rounds * 5);
      // A supervisor may have to start twice: the pid file of a killed postmaster still says "ready".
      expect(failures.filter((failure) => !failure.includes('ECONNREFUSED'))).toEqual([]);
    },
    rounds * 10_000,
  );
});
