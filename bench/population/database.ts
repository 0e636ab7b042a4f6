// The embedded database, set up for one big load: nothing waits for the disk, nothing is logged twice.
// A power cut during the load means beginning again; a killed process goes on where it stopped.
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { Deps } from '../../src/db/access.ts';
import { type Cluster, startCluster } from '../../src/db/embedded/cluster.ts';
import { settleInstallation } from '../../src/db/installation.ts';
import { fileKeyring } from '../../src/db/keys/file-keyring.ts';
import type { Keyring } from '../../src/db/keys/keyring.ts';
import { migrate } from '../../src/db/migrate.ts';
import { openRuntime } from '../../src/db/open.ts';
import { sealLeaves } from '../../src/modules/audit/index.ts';
import { loadDirectory } from '../../src/modules/directory/index.ts';

const bulk = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '12GB',
  checkpoint_timeout: '30min',
  maintenance_work_mem: '1GB',
  max_parallel_maintenance_workers: '2',
  autovacuum: 'off',
  shared_buffers: '1GB',
} as const;

function processorSeconds(pid: number): number {
  const text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  // utime, stime, cutime, cstime, in hundredths: fields 14 to 17 of proc(5), two of which were cut off.
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
}

/** Starts the cluster of a data folder, makes and migrates the database, loads the directory. */
export async function openBulkDatabase(data: string) {
  const keys = path.join(data, 'keys');
  const keyring = fileKeyring(keys);
  const cluster = await startCluster(data, keys, bulk);
  const base = { host: cluster.socket, user: cluster.superuser, password: cluster.password };
  const connection = { ...base, database: 'hangot' };
  async function asAdministrator<T>(database: string, fn: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ ...base, database });
    await client.connect();
    try {
      return await fn(client);
    } finally {
      await client.end();
    }
  }
  await asAdministrator('postgres', async (client) => {
    const known = await client.query("select 1 from pg_database where datname = 'hangot'");
    if (known.rowCount === 0) await client.query('create database hangot');
  });
  const begun = await asAdministrator('hangot', async (client) => {
    await migrate(client, keyring);
    await settleInstallation(client, 'demo');
    const found = await client.query<{ begun: boolean }>(
      "select to_regclass('public.simulation') is not null as begun",
    );
    return found.rows[0]?.begun === true;
  });
  // Going on with a broken run: its leaves wait for the order their chunks were noted in.
  if (!begun) await settleDirectory(cluster, keyring);
  return {
    connection,
    keys,
    stop: () => cluster.stop(),
    /** Processor seconds of PostgreSQL so far: the postmaster and every connection that has ended. */
    cpu: () => processorSeconds(cluster.pid),
    size: () =>
      asAdministrator('hangot', async (client) => {
        const found = await client.query<{ size: string }>(
          'select pg_database_size(current_database()) as size',
        );
        return Number(found.rows[0]?.size);
      }),
  };
}

/** Loads the directory as a start of the house does, and seals the leaf this left. */
async function settleDirectory(cluster: Cluster, keyring: Keyring): Promise<void> {
  const { kysely } = await openRuntime(
    { host: cluster.socket, port: 5432, database: 'hangot', ssl: false },
    keyring,
    { size: 2 },
  );
  const deps: Deps = { db: kysely, keyring, now: () => Temporal.Now.instant(), sendJob: async () => {} };
  await loadDirectory(deps);
  await sealLeaves(deps);
  await kysely.destroy();
}
