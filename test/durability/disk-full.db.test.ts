// A full disk: nothing more is acknowledged, nothing is shown without its leaf, nothing that was acknowledged is
// lost, and with room again the house goes on by itself.
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Deps, read, type SystemActor, write } from '../../src/db/access.ts';
import { type Cluster, startCluster } from '../../src/db/embedded/cluster.ts';
import { fileKeyring } from '../../src/db/keys/file-keyring.ts';
import { migrate } from '../../src/db/migrate.ts';
import { openRuntime } from '../../src/db/open.ts';
import { readSections, writeSection } from '../../src/db/sections.ts';
import { insertCase } from '../../src/modules/cases/index.ts';
import { type CaseId, newId } from '../../src/shared/ids.ts';
import { type SmallDisk, smallDisk } from './small-disk.ts';
import { freshFolder, pause } from './victim.ts';

const actor: SystemActor = {
  kind: 'system',
  id: 'setup',
  center: 'seoul',
  institution: 'center',
  role: 'system',
  purpose: 'support',
};
let disk: SmallDisk;
let cluster: Cluster;
let deps: Deps;
let closePool: () => Promise<void>;
let of: CaseId;
const acknowledged: string[] = [];

async function open(): Promise<void> {
  const data = path.join(disk.folder, 'data');
  const keys = path.join(disk.folder, 'keys');
  cluster = await startCluster(data, keys, { wal_recycle: 'off', min_wal_size: '32MB' });
  const client = await administrator('postgres');
  await migrate(client, fileKeyring(keys));
  await client.end();
  const keyring = fileKeyring(keys);
  const at = { host: cluster.socket, port: 5432, database: 'postgres', ssl: false };
  const { kysely } = await openRuntime(at, keyring, { size: 8 });
  closePool = () => kysely.destroy();
  deps = { db: kysely, keyring, now: () => Temporal.Now.instant(), sendJob: async () => {} };
}

async function administrator(database: string): Promise<pg.Client> {
  const { socket, superuser, password } = cluster;
  const client = new pg.Client({ host: socket, user: superuser, password, database });
  client.on('error', () => {});
  await client.connect();
  return client;
}

beforeAll(async () => {
  disk = smallDisk(freshFolder(), 400);
  await open();
  of = await write(deps, actor, async (w) => {
    const { id } = await insertCase(w, { channel: 'visit', personId: null, language: 'ko' });
    await writeSection(w, id, 'identity', 'victim', { name: '홍길동' }, 0);
    w.record({ event: 'case.opened', case: id });
    return id;
  });
});
afterAll(async () => {
  await closePool();
  await cluster.stop();
  disk.remove();
});

async function writePerson(): Promise<string | null> {
  const id = newId<'person'>();
  try {
    await write(deps, actor, async (w) => {
      await w.db.insertInto('app.person').values({ id, center_id: 'seoul' }).execute();
      w.record({ event: 'person.made', detail: { id } });
    });
    acknowledged.push(id);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Eight writers until all have been refused twenty times in a row, or the time is over. */
async function writeUntilRefused(milliseconds: number): Promise<string[]> {
  const end = performance.now() + milliseconds;
  const refusals: string[] = [];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let row = 0; row < 20 && performance.now() < end; ) {
        const refused = await writePerson();
        row = refused === null ? 0 : row + 1;
        if (refused !== null) refusals.push(refused);
      }
    }),
  );
  return refusals;
}

const openContent = () =>
  read(deps, actor, (r) => readSections(r, of)).then(
    (sections) => sections.length,
    () => 0,
  );

async function count(sql: string): Promise<number> {
  const client = await administrator('postgres');
  const found = await client.query<{ n: number }>(`select count(*)::int as n from ${sql}`);
  await client.end();
  return found.rows[0]?.n ?? 0;
}
/** PostgreSQL ends itself when it cannot write its log, and is started again. */
async function recovered(): Promise<void> {
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    const client = await administrator('postgres').catch(() => null);
    if (client !== null) return await client.end();
    await pause(50);
  }
}
const views = () => count(`audit.leaf where event = 'case.viewed'`);

describe('a full disk', () => {
  it('stops writing with an error, and shows nothing without its leaf', async () => {
    for (let n = 0; n < 50; n += 1) await writePerson();
    expect(acknowledged).toHaveLength(50);
    expect(await openContent()).toBe(1);
    disk.fill(cluster.pid);
    const refusals = await writeUntilRefused(30_000);
    expect(refusals.length).toBeGreaterThan(100);
    let opened = 0;
    for (let n = 0; n < 40; n += 1) opened += await openContent();
    disk.free(cluster.pid);
    await recovered();
    expect(await views()).toBe(opened + 1);
    console.info(
      `${disk.how}: ${acknowledged.length} acknowledged, ${refusals.length} refused, ${opened} of 40 opened; ${[...new Set(refusals)].slice(0, 2).join(' | ')}`,
    );
  });

  it('is survived: with room again it writes within ten seconds, and nothing acknowledged is gone', async () => {
    const before = acknowledged.length;
    const end = performance.now() + 10_000;
    while ((await writePerson()) !== null && performance.now() < end) await pause(50);
    expect(acknowledged.length).toBe(before + 1);
    expect(await openContent()).toBe(1);
    const client = await administrator('postgres');
    const found = await client.query<{ id: string }>('select id::text from app.person');
    const leaves = await client.query<{ id: string }>(
      "select detail->>'id' as id from audit.leaf where event = 'person.made'",
    );
    await client.end();
    const people = new Set(found.rows.map((row) => row.id));
    expect(acknowledged.filter((id) => !people.has(id))).toEqual([]);
    expect(new Set(leaves.rows.map((row) => row.id))).toEqual(people);
  });
});
