import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeArguments } from '../scripts/compile.ts';
import { startCluster } from '../src/db/embedded/cluster.ts';
import { copyMade } from './made.ts';

const root = path.join(import.meta.dirname, '..');
const program = await nodeArguments('src/main.ts');
const running: ChildProcess[] = [];
const folders: string[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'hangot-process-'));
  fs.chmodSync(made, 0o711);
  folders.push(made);
  return made;
}

type Started = {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
};

function start(mode: 'start' | 'demo', env: Record<string, string>): Started {
  const child = spawn(process.execPath, [...program, mode], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', HOME: os.tmpdir(), PORT: '0', ...env },
  });
  running.push(child);
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return { child, said: () => text, ended };
}

async function address(started: Started): Promise<string> {
  for (let n = 0; n < 600; n += 1) {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(started.said());
    if (found !== null) return found[0];
    if (started.child.exitCode !== null) throw new Error(started.said());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`it never listened: ${started.said()}`);
}

describe('the process on a PostgreSQL of somebody else', () => {
  it('needs no superuser there, keeps its rows there, and leaves it running', async () => {
    const data = folder();
    const cluster = await startCluster(path.join(data, 'server'), path.join(data, 'secrets'));
    const at = { host: cluster.socket, user: cluster.superuser, password: cluster.password };
    const owner = new pg.Client({ ...at, database: 'postgres' });
    await owner.connect();
    try {
      await owner.query("create role city login createrole createdb password 'for-this-test'");
      await owner.query('create database city owner city');
      const url = `postgres://city:for-this-test@localhost/city?host=${encodeURIComponent(cluster.socket)}`;
      const env = { HANGOT_DATA: path.join(data, 'centre'), DATABASE_URL: url };
      for (const round of [1, 2]) {
        const process = start('start', env);
        expect([round, (await fetch(`${await address(process)}/readyz`)).status]).toEqual([round, 200]);
        process.child.kill('SIGTERM');
        expect(await process.ended).toBe(0);
      }
      const there = new pg.Client({ ...at, database: 'city' });
      await there.connect();
      const found = await there.query<{ mode: string }>('select mode from dir.installation');
      expect(found.rows).toEqual([{ mode: 'start' }]);
      await there.end();
      expect(fs.existsSync(path.join(data, 'centre', 'postgres'))).toBe(false);
    } finally {
      await owner.end();
      await cluster.stop();
    }
  });
}, 90_000);

describe('the process of a real centre', () => {
  it('prints a one-time link for the first administrator, refuses a second process, and leaves in order', async () => {
    const data = folder();
    const first = start('start', { HANGOT_DATA: data });
    const at = await address(first);
    expect(first.said()).toMatch(/\/setup\/[\w-]{20,}/);
    expect((await fetch(`${at}/readyz`)).status).toBe(200);

    const second = start('start', { HANGOT_DATA: data });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain('Another Hangot');
    expect(second.said()).toContain('HANGOT_DATA');

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(fs.existsSync(path.join(data, 'lock'))).toBe(false);
    await expect(fetch(`${at}/healthz`)).rejects.toThrow();
  });

  it('takes over what a killed process left behind', async () => {
    const data = copyMade(path.join(folder(), 'centre'));
    const first = start('start', { HANGOT_DATA: data });
    await address(first);
    first.child.kill('SIGKILL');
    await first.ended;
    const again = start('start', { HANGOT_DATA: data });
    const at = await address(again);
    expect((await fetch(`${at}/readyz`)).status).toBe(200);
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
  });

  it('never opens the demo on the database of a real centre', async () => {
    const data = folder();
    const real = start('start', { HANGOT_DATA: copyMade(path.join(data, 'demo')) });
    await address(real);
    real.child.kill('SIGTERM');
    await real.ended;
    const demo = start('demo', { HANGOT_DATA: data });
    expect(await demo.ended).toBe(1);
    expect(demo.said()).toContain('belongs to a real centre');
  });

  it('refuses unsafe configuration with a sentence that mends it', async () => {
    const open = start('start', { HANGOT_DATA: folder(), HOST: '0.0.0.0' });
    expect(await open.ended).toBe(1);
    expect(open.said()).toContain('HANGOT_ORIGIN=https://');
    const demo = start('demo', { HANGOT_DATA: folder(), HOST: '0.0.0.0' });
    expect(await demo.ended).toBe(1);
    expect(demo.said()).toContain('Remove HOST');
    const wrong = start('start', { HANGOT_DATA: folder(), PORT: 'eighty' });
    expect(await wrong.ended).toBe(1);
    expect(wrong.said()).toContain('PORT');
  });
}, 90_000);
