// npm run backup -- --to DIR [--data DIR] [--keys-to DIR]
// A physical copy of the embedded database while it runs: every file, and the log that makes the copy whole.
// (A logical dump would give new transaction numbers, and with them another order of the audit log.)
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startCluster } from '../src/db/embedded/cluster.ts';
import { clusterFolder, processOwner } from '../src/db/embedded/owner.ts';

export type Summary = {
  readonly rows: Readonly<Record<string, number>>;
  readonly leaves: number;
  /** SHA-256 over all leaves in the order of the log. */
  readonly leavesHash: string;
};

export type Manifest = {
  readonly madeAt: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly files: Readonly<Record<string, string>>;
};

/** What must be the same before and after: rows per table and a running hash of the audit leaves. */
export async function summaryOf(client: pg.Client): Promise<Summary> {
  const tables = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relkind = 'r'
     and relnamespace in ('app'::regnamespace, 'audit'::regnamespace, 'auth'::regnamespace, 'dir'::regnamespace) order by 1`,
  );
  const rows: Record<string, number> = {};
  for (const { name } of tables.rows) {
    const found = await client.query<{ n: string }>(`select count(*) as n from ${name}`);
    rows[name] = Number(found.rows[0]?.n);
  }
  const hash = crypto.createHash('sha256');
  await client.query('begin');
  await client.query(
    'declare leaves cursor for select to_jsonb(l)::text as leaf from audit.leaf l order by tx, at, id',
  );
  let leaves = 0;
  for (;;) {
    const page = await client.query<{ leaf: string }>('fetch 5000 from leaves');
    for (const { leaf } of page.rows) hash.update(leaf);
    leaves += page.rows.length;
    if (page.rows.length === 0) break;
  }
  await client.query('commit');
  return { rows, leaves, leavesHash: hash.digest('hex') };
}

export function hashOfFile(file: string): string {
  const hash = crypto.createHash('sha256');
  const from = fs.openSync(file, 'r');
  const part = Buffer.allocUnsafe(1 << 20);
  for (let read = fs.readSync(from, part); read > 0; read = fs.readSync(from, part))
    hash.update(part.subarray(0, read));
  fs.closeSync(from);
  return hash.digest('hex');
}

/** The administrator's connection to the cluster of a data folder; starts the cluster when it does not run. */
async function reach(data: string, keys: string): Promise<{ client: pg.Client; end(): Promise<void> }> {
  const folder = clusterFolder(data, processOwner());
  const connect = async (host: string, password: string) => {
    const client = new pg.Client({ host, user: 'postgres', password, database: 'hangot' });
    await client.connect();
    return client;
  };
  const pidFile = path.join(folder, 'postmaster.pid');
  if (fs.existsSync(pidFile)) {
    const socket = fs.readFileSync(pidFile, 'utf8').split('\n')[4] ?? '';
    const password = fs.readFileSync(path.join(keys, 'postgres-password'), 'utf8');
    const client = await connect(socket, password).catch(() => null);
    if (client !== null) return { client, end: () => client.end() };
  }
  const cluster = await startCluster(data, keys);
  const client = await connect(cluster.socket, cluster.password);
  return {
    client,
    async end() {
      await client.end();
      await cluster.stop();
    },
  };
}

// https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP-DATA
const emptied =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\//;
const left =
  /(^pg_replslot\/.|^postmaster\.(pid|opts)$|^backup_label|^tablespace_map|pgsql_tmp|pg_internal\.init)/;

function copyFile(from: string, to: string): void {
  fs.mkdirSync(path.dirname(to), { recursive: true, mode: 0o700 });
  try {
    fs.copyFileSync(from, to, fs.constants.COPYFILE_FICLONE);
  } catch (error) {
    // A table that was dropped meanwhile; the log knows.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

function copyFolder(from: string, to: string): void {
  const entries = fs.readdirSync(from, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const name = path.relative(from, path.join(entry.parentPath, entry.name));
    if (left.test(name)) continue;
    if (entry.isDirectory()) fs.mkdirSync(path.join(to, name), { recursive: true, mode: 0o700 });
    else if (entry.isFile() && !emptied.test(name) && name !== 'global/pg_control')
      copyFile(path.join(from, name), path.join(to, name));
  }
  copyFile(path.join(from, 'global/pg_control'), path.join(to, 'global/pg_control'));
}

function listFiles(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) files[path.relative(folder, full)] = hashOfFile(full);
  }
  return files;
}

/** Makes a backup in an empty folder; answers what it contains. The keys are not in it. */
export async function backUp(data: string, keys: string, to: string): Promise<Manifest> {
  if (fs.existsSync(to) && fs.readdirSync(to).length > 0)
    throw new Error(`${to} is not empty. Name a new folder.`);
  const target = path.join(to, 'postgres');
  fs.mkdirSync(target, { recursive: true, mode: 0o700 });
  const { client, end } = await reach(data, keys);
  try {
    // As long as this connection lives, no piece of the log is recycled.
    await client.query(
      "select pg_create_physical_replication_slot('hangot_backup_' || pg_backend_pid(), true, true)",
    );
    const madeAt = new Date().toISOString();
    const begun = await client.query<{ lsn: string; segment: string }>(
      "select lsn::text, pg_walfile_name(lsn) as segment from pg_backup_start('hangot', true) lsn",
    );
    const folder = clusterFolder(data, processOwner());
    copyFolder(folder, target);
    const ended = await client.query<{ lsn: string; labelfile: string; spcmapfile: string }>(
      'select lsn::text, labelfile, spcmapfile from pg_backup_stop(false)',
    );
    const { lsn: startedAt = '', segment = '' } = begun.rows[0] ?? {};
    const { lsn: endedAt = '', labelfile = '' } = ended.rows[0] ?? {};
    fs.writeFileSync(path.join(target, 'backup_label'), labelfile, { mode: 0o600 });
    for (const name of fs.readdirSync(path.join(folder, 'pg_wal'))) {
      if (/^[0-9A-F]{24}$/.test(name) && name >= segment)
        copyFile(path.join(folder, 'pg_wal', name), path.join(target, 'pg_wal', name));
    }
    const manifest = { madeAt, startedAt, endedAt, files: listFiles(target) };
    fs.writeFileSync(path.join(to, 'manifest.json'), JSON.stringify(manifest, null, 1), { mode: 0o600 });
    return manifest;
  } finally {
    await end();
  }
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { to: { type: 'string' }, data: { type: 'string' }, 'keys-to': { type: 'string' } },
  });
  if (values.to === undefined) {
    console.error('Usage: npm run backup -- --to DIR [--data DIR] [--keys-to DIR]');
    process.exit(1);
  }
  const data = path.resolve(values.data ?? (process.env.HANGOT_DATA || './data'));
  const keys = path.resolve(process.env.HANGOT_KEYS || path.join(data, 'keys'));
  const manifest = await backUp(data, keys, path.resolve(values.to));
  console.log(`${Object.keys(manifest.files).length} files are in ${values.to}.`);
  const separate = values['keys-to'];
  if (separate === undefined) {
    console.log(
      `The keys are not among them. They are in ${keys}: keep a copy in another place, under another lock. ` +
        'Without the keys nobody can open this backup; beside it they would open it for whoever finds it.',
    );
    return;
  }
  fs.cpSync(keys, path.resolve(separate), { recursive: true, errorOnExist: true, force: false });
  console.log(`The keys are in ${separate}. Take them to another place than the backup.`);
}

if (import.meta.main) await run();
