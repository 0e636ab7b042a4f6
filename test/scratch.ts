import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startCluster } from '../src/db/embedded/cluster.ts';
import { fileKeyring } from '../src/db/keys/file-keyring.ts';
import { migrate } from '../src/db/migrate.ts';

/** A migrated database in a throw-away cluster; the folder is gone afterwards. */
export async function withScratchDatabase<T>(fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hangot-scratch-'));
  fs.chmodSync(folder, 0o711);
  const cluster = await startCluster(path.join(folder, 'data'), path.join(folder, 'keys'), { fsync: 'off' });
  const client = new pg.Client({
    host: cluster.socket,
    user: cluster.superuser,
    password: cluster.password,
    database: 'postgres',
  });
  try {
    await client.connect();
    await migrate(client, fileKeyring(path.join(folder, 'keys')));
    return await fn(client);
  } finally {
    await client.end();
    await cluster.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
