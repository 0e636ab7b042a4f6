// A load that was killed goes on where it stopped, and what it makes is the same as without the interruption.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clusterFolder, processOwner } from '../../src/db/embedded/owner.ts';
import { madeFolder, pause } from '../durability/victim.ts';

const root = path.join(import.meta.dirname, '..', '..');
/** Enough for the indexes to be set aside, as in a large load. */
const cases = 3000;
let folder: string;

beforeAll(() => {
  folder = madeFolder('demo');
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function simulate(...also: string[]) {
  const script = ['scripts/simulate.ts', '--cases', String(cases), '--seed', '4', '--data', folder];
  const more = ['--threads', '1', '--as-of', '2026-11-23T09:00:00Z'];
  const child = spawn(process.execPath, ['--import', 'tsx', ...script, ...more, ...also], { cwd: root });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      said += part.toString();
    });
  }
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, gone, said: () => said };
}

async function connected(): Promise<pg.Client> {
  const data = path.join(folder, 'demo');
  const pidFile = path.join(clusterFolder(data, processOwner()), 'postmaster.pid');
  const socket = fs.readFileSync(pidFile, 'utf8').split('\n')[4] ?? '';
  const password = fs.readFileSync(path.join(data, 'keys', 'postgres-password'), 'utf8');
  const client = new pg.Client({ host: socket, user: 'postgres', password, database: 'hangot' });
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function chunksDone(): Promise<number> {
  try {
    const client = await connected();
    const found = await client.query<{ n: number }>('select count(*)::int as n from public.simulated_chunk');
    await client.end();
    return found.rows[0]?.n ?? 0;
  } catch {
    // Not there yet.
    return 0;
  }
}

describe('a load that was killed', () => {
  it('goes on where it stopped', async () => {
    const first = simulate();
    let done = 0;
    while (done === 0 && first.child.exitCode === null) {
      await pause(50);
      done = await chunksDone();
    }
    first.child.kill('SIGKILL');
    await first.gone;
    // One more may have been committed meanwhile; the database it left behind still runs.
    done = await chunksDone();
    expect(done).toBeGreaterThan(0);
    const second = simulate('--check');
    expect([await second.gone, second.said()]).toEqual([0, expect.stringContaining('are there already')]);
    expect(second.said()).toContain(`"measure":"simulate","cases":${cases - done * 1000},`);
    expect(second.said()).toMatch(/"measure":"simulate: promises","cases":3000,"kept":\d+,"broken":0/);
  }, 240_000);
});
