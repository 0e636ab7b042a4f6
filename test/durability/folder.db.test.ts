import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCluster } from '../../src/db/embedded/cluster.ts';
import { isRunning } from '../../src/db/embedded/lock.ts';
import { madeFolder, pause, restartVictim, signal, startVictim, type Victim } from './victim.ts';

let folder: string;
let data: string;
const started: Victim[] = [];

beforeEach(() => {
  folder = madeFolder();
  data = path.join(folder, 'data');
});
afterEach(async () => {
  for (const victim of started.splice(0)) {
    signal(victim.child.pid ?? 0, 'SIGKILL');
    await victim.gone;
    signal(victim.postmaster, 'SIGINT');
    for (let n = 0; n < 200 && isRunning(victim.postmaster); n += 1) await pause(20);
  }
  fs.rmSync(folder, { recursive: true, force: true });
});

async function start(writers: number): Promise<Victim> {
  const victim = await startVictim(data, writers);
  started.push(victim);
  return victim;
}

async function peopleIn(): Promise<Set<string>> {
  const cluster = await startCluster(data, path.join(data, 'keys'));
  const client = new pg.Client({
    host: cluster.socket,
    user: cluster.superuser,
    password: cluster.password,
    database: 'hangot',
  });
  await client.connect();
  const rows = await client.query<{ id: string }>('select id::text from app.person');
  await client.end();
  await cluster.stop();
  return new Set(rows.rows.map((row) => row.id));
}

describe('the data folder', () => {
  it('refuses a second process with a sentence and leaves the first at work', async () => {
    const first = await start(2);
    await expect(startVictim(data, 2)).rejects.toThrow(
      `Another Hangot (process ${first.child.pid}) is using ${data}. Stop it first, or set HANGOT_DATA to another folder.`,
    );
    expect(isRunning(first.postmaster)).toBe(true);
    const before = first.acknowledged.length;
    await pause(200);
    expect(first.acknowledged.length).toBeGreaterThan(before);
  });

  it('takes over a postmaster that a killed process left behind', async () => {
    const first = await start(8);
    await pause(150);
    signal(first.child.pid ?? 0, 'SIGKILL');
    await first.gone;
    expect(isRunning(first.postmaster)).toBe(true);
    const second = await start(1);
    expect(second.postmaster).not.toBe(first.postmaster);
    expect(isRunning(first.postmaster)).toBe(false);
    signal(second.child.pid ?? 0, 'SIGTERM');
    expect((await second.gone).code).toBe(0);
    const found = await peopleIn();
    expect(first.acknowledged.filter((id) => !found.has(id))).toEqual([]);
  });

  it('is let go at SIGTERM: writes are finished, the database is stopped, the lock is gone', async () => {
    const victim = await start(8);
    await pause(200);
    signal(victim.child.pid ?? 0, 'SIGTERM');
    expect((await victim.gone).code).toBe(0);
    expect(isRunning(victim.postmaster)).toBe(false);
    expect(fs.existsSync(path.join(data, 'lock'))).toBe(false);
    expect(victim.acknowledged.pop()).toBe('stopped');
    const found = await peopleIn();
    expect(victim.acknowledged.filter((id) => !found.has(id))).toEqual([]);
    expect(found.size).toBe(victim.acknowledged.length);
  });

  it.each([
    'SIGTERM',
    'SIGQUIT',
  ] as const)('loses nothing when PostgreSQL gets %s under load', async (name) => {
    const victim = await start(8);
    await victim.atWork;
    await pause(200);
    signal(victim.postmaster, name);
    await pause(150);
    signal(victim.child.pid ?? 0, 'SIGKILL');
    await victim.gone;
    const again = await restartVictim(data);
    started.push(again.victim);
    signal(again.victim.child.pid ?? 0, 'SIGTERM');
    await again.victim.gone;
    const found = await peopleIn();
    expect(victim.acknowledged.length).toBeGreaterThan(0);
    expect(victim.acknowledged.filter((id) => !found.has(id))).toEqual([]);
  });

  it('gets its database again when that was killed alone', async () => {
    const victim = await start(4);
    await victim.atWork;
    signal(victim.postmaster, 'SIGKILL');
    await pause(100);
    const before = victim.acknowledged.length;
    for (let n = 0; n < 600 && victim.acknowledged.length < before + 20; n += 1) await pause(50);
    expect(victim.acknowledged.length).toBeGreaterThanOrEqual(before + 20);
    signal(victim.child.pid ?? 0, 'SIGTERM');
    expect((await victim.gone).code).toBe(0);
    const found = await peopleIn();
    expect(victim.acknowledged.filter((id) => id !== 'stopped' && !found.has(id))).toEqual([]);
  });
});
