// What a run stands on: a database with a population and one or more application processes in front of it.
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import pg from 'pg';
import { nodeArguments } from '../../scripts/compile.ts';
import { type Cluster, startCluster } from '../../src/db/embedded/cluster.ts';
import { fileKeyring } from '../../src/db/keys/file-keyring.ts';
import type { Keyring } from '../../src/db/keys/keyring.ts';
import type { Connection } from '../../src/db/open.ts';

const root = path.join(import.meta.dirname, '..', '..');

export type Stage = {
  readonly cluster: Cluster;
  readonly keyring: Keyring;
  readonly connection: Connection;
  administrator(database?: string): Promise<pg.Client>;
  /** Starts an application process on this database. */
  serve(): Promise<Server>;
  stop(): Promise<void>;
};
export type Server = { readonly port: number; readonly child: ChildProcess; stop(): Promise<void> };

/** Runs a script of the house to its end, its lines passed on. */
export function runScript(script: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, script), ...args], {
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}`)),
    );
  });
}

async function startServer(environment: Readonly<Record<string, string>>): Promise<Server> {
  const child = spawn(process.execPath, [...(await nodeArguments('bench/server.ts'))], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment, PORT: '0' },
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    readline.createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('listening ')) resolve(Number(line.slice(10)));
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return {
    port,
    child,
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** Opens a data folder that `simulate` filled. */
export async function openStage(folder: string): Promise<Stage> {
  const data = path.join(folder, 'demo');
  const keys = path.join(data, 'keys');
  const cluster = await startCluster(data, keys, {
    shared_preload_libraries: 'pg_stat_statements',
    'pg_stat_statements.track': 'top',
    shared_buffers: '1GB',
    max_connections: '100',
  });
  const base = { host: cluster.socket, user: cluster.superuser, password: cluster.password };
  async function administrator(database = 'hangot'): Promise<pg.Client> {
    const client = new pg.Client({ ...base, database });
    await client.connect();
    return client;
  }
  const url = `postgres://${cluster.superuser}:${encodeURIComponent(cluster.password)}@localhost/hangot?host=${encodeURIComponent(cluster.socket)}`;
  return {
    cluster,
    keyring: fileKeyring(keys),
    connection: { host: cluster.socket, port: 5432, database: 'hangot', ssl: false },
    administrator,
    serve: () => startServer({ DATABASE_URL: url, HANGOT_KEYS: keys, HANGOT_DATA: data }),
    stop: () => cluster.stop(),
  };
}

/** Resident memory of a process, in megabytes. */
export function residentMegabytes(pid: number | undefined): number {
  const line = fs.readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1];
  return Math.round(Number(line) / 1024);
}
