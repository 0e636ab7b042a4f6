// The read-replica path, tried: a backup of a data folder becomes a second PostgreSQL that follows the first
// over its Unix socket. Measures how far behind it is, and the same read on both.
// Usage: npx tsx bench/replica.ts DATA_FOLDER (one that `simulate` filled; its database is started here).
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { backUp } from '../scripts/backup.ts';
import { layOut } from '../scripts/restore.ts';
import { type Cluster, startCluster } from '../src/db/embedded/cluster.ts';
import { clusterFolder, processOwner } from '../src/db/embedded/owner.ts';
import { figures, loadNow, pause, print } from './load/measure.ts';
import { openStage, type Stage } from './load/stage.ts';

/** What a statistics page would ask: every open referral of the centre, by institution and state. */
const counts = `select to_institution, status, count(*) from app.referral where center_id = 'seoul'
  and status in ('sent', 'received', 'accepted', 'in_progress') group by 1, 2 order by 1, 2`;
const slot = 'replica';

const client = async (cluster: Cluster) => {
  const { socket, superuser, password } = cluster;
  const made = new pg.Client({ host: socket, user: superuser, password, database: 'hangot' });
  await made.connect();
  return made;
};

/** Backs up the running database and starts a follower of it in `home`. */
async function follow(stage: Stage, folder: string, home: string): Promise<Cluster> {
  const keys = path.join(folder, 'demo', 'keys');
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 100) / 10;
  await backUp(path.join(folder, 'demo'), keys, path.join(home, 'backup'));
  const backup = seconds();
  layOut(path.join(home, 'backup'), keys, path.join(home, 'data'));
  fs.rmSync(path.join(home, 'backup'), { recursive: true });
  const target = clusterFolder(path.join(home, 'data'), processOwner());
  fs.writeFileSync(path.join(target, 'standby.signal'), '');
  const { socket, superuser, password } = stage.cluster;
  const replica = await startCluster(path.join(home, 'data'), path.join(home, 'data', 'keys'), {
    primary_conninfo: `host=${socket} user=${superuser} password=${password}`,
    primary_slot_name: slot,
    hot_standby: 'on',
    max_connections: '100',
  });
  print('replica: made', { backup, ready: seconds(), load: loadNow() });
  return replica;
}

/** Milliseconds from a commit on the first until the second shows it, asked without a pause. */
async function measureLag(primary: pg.Client, standby: pg.Client): Promise<void> {
  await primary.query('create table public.replica_probe (n integer primary key)');
  const there = "select to_regclass('public.replica_probe') is not null as made";
  while (!(await standby.query(there)).rows[0]?.made) await pause(5);
  const behind: number[] = [];
  for (let n = 0; n < 300; n += 1) {
    await primary.query('insert into public.replica_probe values ($1)', [n]);
    const written = performance.now();
    while ((await standby.query('select 1 from public.replica_probe where n = $1', [n])).rowCount === 0);
    behind.push(performance.now() - written);
  }
  await primary.query('drop table public.replica_probe');
  print('replica: behind', { ms: figures(behind), load: loadNow() });
}

async function measureSameRead(primary: pg.Client, standby: pg.Client): Promise<void> {
  const [here, there]: [number[], number[]] = [[], []];
  const timed = async (of: pg.Client, list: number[]) => {
    const start = performance.now();
    const { rows } = await of.query(counts);
    list.push(performance.now() - start);
    return JSON.stringify(rows);
  };
  let same = 0;
  for (let n = 0; n < 60; n += 1) {
    if ((await timed(primary, here)) === (await timed(standby, there))) same += 1;
  }
  print('replica: the same count', { same, of: 60, primaryMs: figures(here), replicaMs: figures(there) });
}

/** Opening content needs a leaf in the same transaction, so content is never read on a replica. */
async function tryLeaf(standby: pg.Client): Promise<void> {
  const said = await standby
    .query(
      "insert into audit.leaf (center_id, actor_kind, actor_id, event) values ('seoul', 'system', 'bench', 'probe')",
    )
    .then(
      () => 'accepted',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  print('replica: a leaf there', { said });
}

const folder = path.resolve(process.argv[2] ?? '');
const stage = await openStage(folder);
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'hangot-replica-'));
fs.chmodSync(home, 0o711);
try {
  const primary = await client(stage.cluster);
  await primary.query('select pg_create_physical_replication_slot($1)', [slot]);
  const replica = await follow(stage, folder, home);
  const standby = await client(replica);
  try {
    await measureLag(primary, standby);
    await measureSameRead(primary, standby);
    await tryLeaf(standby);
  } finally {
    await standby.end();
    await replica.stop();
    await primary.query('select pg_drop_replication_slot($1)', [slot]);
    await primary.end();
  }
} finally {
  await stage.stop();
  fs.rmSync(home, { recursive: true, force: true });
}
