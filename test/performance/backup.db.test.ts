// The drill: a backup is taken while people write, restored in another place, and holds everything that had
// been acknowledged before it began, and more, in the same order.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp } from '../../scripts/backup.ts';
import { restore } from '../../scripts/restore.ts';
import { startCluster } from '../../src/db/embedded/cluster.ts';
import { madeFolder, pause, signal, startVictim, type Victim } from '../durability/victim.ts';

let folder: string;
let victim: Victim;
const at = (...names: string[]) => path.join(folder, ...names);

beforeAll(async () => {
  folder = madeFolder();
  victim = await startVictim(at('data'), 4);
});
afterAll(async () => {
  signal(victim.child.pid ?? 0, 'SIGTERM');
  await victim.gone;
  fs.rmSync(folder, { recursive: true, force: true });
});

async function source(): Promise<pg.Client> {
  const socket = fs.readFileSync(at('data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[4] ?? '';
  const password = fs.readFileSync(at('data', 'keys', 'postgres-password'), 'utf8');
  const client = new pg.Client({ host: socket, user: 'postgres', password, database: 'hangot' });
  await client.connect();
  return client;
}

async function leavesIn(name: string): Promise<readonly string[]> {
  const cluster = await startCluster(at(name), at('data', 'keys'));
  const client = new pg.Client({
    host: cluster.socket,
    user: cluster.superuser,
    password: cluster.password,
    database: 'hangot',
  });
  await client.connect();
  const found = await client.query<{ id: string }>('select id from audit.leaf');
  await client.end();
  await cluster.stop();
  return found.rows.map((row) => row.id);
}

describe('backup and restore', () => {
  it('loses nothing that was acknowledged before the backup, and keeps the order of the log', async () => {
    await victim.atWork;
    await pause(300);
    const before = victim.acknowledged.length;
    const manifest = await backUp(at('data'), at('data', 'keys'), at('backup'));
    expect(Object.keys(manifest.files).length).toBeGreaterThan(500);
    expect(
      Object.keys(manifest.files).filter((name) => name.includes('keyring') || name.includes('password')),
    ).toEqual([]);
    const summary = await restore(at('backup'), at('data', 'keys'), at('restored'));
    signal(victim.child.pid ?? 0, 'SIGSTOP');
    const client = await source();
    // The restored log must be the beginning of the one that went on.
    const rest = await client.query<{ n: string; people: string }>(
      'select count(*) as n, (select count(*) from app.person) as people from audit.leaf',
    );
    expect(Number(rest.rows[0]?.n)).toBeGreaterThanOrEqual(summary.leaves);
    expect(before).toBeGreaterThan(0);
    expect(summary.rows['app.person']).toBeGreaterThanOrEqual(before);
    // Whoever was writing while the backup ended may stand between the leaves it holds.
    const cut = await client.query(
      'select to_jsonb(l)::text as leaf from audit.leaf l where id = any($1) order by tx, at, id',
      [await leavesIn('restored')],
    );
    await client.end();
    signal(victim.child.pid ?? 0, 'SIGCONT');
    const hash = createHash('sha256');
    for (const { leaf } of cut.rows) hash.update(leaf);
    expect(hash.digest('hex')).toBe(summary.leavesHash);
  });

  it('gives back a database at rest row by row', async () => {
    signal(victim.child.pid ?? 0, 'SIGTERM');
    expect((await victim.gone).code).toBe(0);
    await backUp(at('data'), at('data', 'keys'), at('quiet'));
    const restored = await restore(at('quiet'), at('data', 'keys'), at('restored-quiet'));
    await backUp(at('data'), at('data', 'keys'), at('again'));
    const again = await restore(at('again'), at('data', 'keys'), at('restored-again'));
    expect(again).toEqual(restored);
    const acknowledged = victim.acknowledged.filter((line) => line !== 'stopped').length;
    expect(restored.rows['app.person']).toBeGreaterThanOrEqual(acknowledged);
  });

  it('refuses a backup in which one byte was turned, and a folder that is in use', async () => {
    const file = at('quiet', 'postgres', 'global', 'pg_control');
    const bytes = fs.readFileSync(file);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    fs.writeFileSync(file, bytes);
    await expect(restore(at('quiet'), at('data', 'keys'), at('other'))).rejects.toThrow(
      'global/pg_control has changed',
    );
    fs.rmSync(at('again', 'postgres', 'PG_VERSION'));
    await expect(restore(at('again'), at('data', 'keys'), at('other'))).rejects.toThrow(
      'PG_VERSION is missing',
    );
    await expect(restore(at('backup'), at('data', 'keys'), at('data'))).rejects.toThrow(
      'holds a database already',
    );
    await expect(backUp(at('data'), at('data', 'keys'), at('backup'))).rejects.toThrow('is not empty');
  });
});
