// Loads a population into a migrated, otherwise empty database: staff first, then cases by COPY, then the
// log's tree, the indexes and what follows from the data. Goes on where a broken run stopped.
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { nodeArguments } from '../../scripts/compile.ts';
import { fileKeyring } from '../../src/db/keys/file-keyring.ts';
import { chunkSize, chunkWriter, type Written } from './chunk.ts';
import { markConflicts, setNumbers } from './consequences.ts';
import { pauseIndexes, rebuildIndexes, settleTables } from './indexes.ts';
import { sealChunks } from './seal.ts';
import { insertRoster } from './staff.ts';
import { type Settings, worldOf } from './world.ts';

export type Order = {
  readonly settings: Settings;
  /** Administrator connection. */
  readonly connection: {
    readonly host: string;
    readonly user: string;
    readonly password: string;
    readonly database: string;
  };
  /** Folder of the keyring. */
  readonly keys: string;
  /** Threads; 0 writes in this thread, which is enough for a few hundred cases. */
  readonly threads: number;
  readonly say: (line: string) => void;
};

export type Loaded = {
  readonly cases: number;
  readonly leaves: number;
  readonly rows: number;
  /** The moment the population is looked at: of the first run, when this one went on with it. */
  readonly lookedAt: number;
  readonly seconds: {
    readonly write: number;
    readonly seal: number;
    readonly index: number;
    readonly all: number;
  };
};

/** From here on indexes are built afterwards instead of row by row. */
const manyCases = 3000;

async function connected(order: Order): Promise<pg.Client> {
  const client = new pg.Client(order.connection);
  await client.connect();
  await client.query('set session_replication_role = replica');
  return client;
}

/** Remembers what is being loaded; refuses to mix two populations. */
async function begin(client: pg.Client, { cases, seed, now, center }: Settings): Promise<Settings> {
  await client.query(`
    create table if not exists public.simulation (cases integer, seed integer, looked_at timestamptz, center_id text);
    create table if not exists public.simulated_chunk (chunk integer primary key, tx xid8 not null default pg_current_xact_id(),
      leaves integer not null, sealed bytea not null);
    alter table public.simulated_chunk alter column sealed set storage external`);
  const found = await client.query<{ cases: number; seed: number; now: string }>(
    'select cases, seed, (extract(epoch from looked_at) * 1000)::bigint as now from public.simulation',
  );
  const before = found.rows[0];
  if (before === undefined) {
    const people = await client.query('select 1 from app.case_file limit 1');
    if (people.rowCount !== 0)
      throw new Error('This database holds cases already. Name an empty folder with --data.');
    await client.query('insert into public.simulation values ($1, $2, to_timestamp($3), $4)', [
      cases,
      seed,
      now / 1000,
      center,
    ]);
    return { cases, seed, now, center };
  }
  if (before.cases !== cases || before.seed !== seed) {
    throw new Error(
      `A population of ${before.cases} cases with seed ${before.seed} is being loaded here. Finish it or name another folder.`,
    );
  }
  return { cases, seed, now: Number(before.now), center };
}

async function inThreads(
  order: Order,
  settings: Settings,
  chunks: number[],
  done: (written: Written) => void,
): Promise<void> {
  const program = await nodeArguments('bench/population/worker.ts');
  await Promise.all(
    Array.from({ length: order.threads }, async () => {
      const { connection, keys } = order;
      const worker = new Worker(program.at(-1) ?? '', {
        workerData: { settings, connection, keys },
        execArgv: program.slice(0, -1),
        // A thousand cases are many short-lived objects: room for them spares a good part of the tidying up.
        resourceLimits: { maxYoungGenerationSizeMb: 96 },
      });
      await new Promise<void>((resolve, reject) => {
        worker.on('error', reject);
        worker.on('exit', () => resolve());
        worker.on('message', (written: Written | null) => {
          if (written !== null) done(written);
          worker.postMessage(chunks.shift() ?? null);
        });
      });
    }),
  );
}

async function here(
  order: Order,
  settings: Settings,
  chunks: number[],
  done: (written: Written) => void,
): Promise<void> {
  const client = await connected(order);
  const write = chunkWriter(worldOf(settings), client, fileKeyring(order.keys));
  for (const chunk of chunks) done(await write(chunk));
  await client.end();
}

function progress(order: Order, settings: Settings, before: number) {
  const began = performance.now();
  const total = { cases: 0, leaves: 0, rows: 0 };
  let said = 0;
  return {
    total,
    add(written: Written): void {
      total.cases += written.cases;
      total.leaves += written.leaves;
      total.rows += written.rows;
      const seconds = (performance.now() - began) / 1000;
      if (seconds - said < 5) return;
      said = seconds;
      const left = ((settings.cases - before - total.cases) * seconds) / total.cases;
      const share = (((before + total.cases) * 100) / settings.cases).toFixed(1);
      order.say(
        `${share} %  ${Math.round(total.cases / seconds)} cases/s  about ${Math.ceil(left / 60)} min left`,
      );
    },
  };
}

/** Writes the whole population; the database must be migrated and its earlier leaves sealed. */
export async function loadPopulation(order: Order): Promise<Loaded> {
  const client = await connected(order);
  const began = performance.now();
  const since = (start: number) => Math.round((performance.now() - start) / 100) / 10;
  try {
    const settings = await begin(client, order.settings);
    const world = worldOf(settings);
    await insertRoster(client, world);
    const known = await client.query<{ chunk: number }>('select chunk from public.simulated_chunk');
    const done = new Set(known.rows.map((row) => row.chunk));
    const chunks = Array.from({ length: Math.ceil(settings.cases / chunkSize) }, (_, n) => n).filter(
      (n) => !done.has(n),
    );
    if (done.size > 0) order.say(`${done.size} of ${done.size + chunks.length} parts are there already.`);
    const many = settings.cases >= manyCases;
    if (many) await pauseIndexes(client);
    const { total, add } = progress(order, settings, done.size * chunkSize);
    const writing = performance.now();
    await (order.threads === 0 ? here : inThreads)(order, settings, chunks, add);
    const write = since(writing);
    order.say(`${settings.cases} cases written in ${write} s; log and indexes follow.`);
    const finishing = performance.now();
    const sealing = sealChunks(order, client).then(() => since(finishing));
    const indexing = rebuildIndexes(order, many).then(() => since(finishing));
    const [seal, index] = await Promise.all([sealing, indexing]);
    if (many) await client.query('reindex table audit.sealed');
    await setNumbers(client, world);
    await markConflicts(client, settings.center);
    await client.query('drop table public.simulated_chunk, public.simulation');
    await settleTables(order);
    return { ...total, lookedAt: settings.now, seconds: { write, seal, index, all: since(began) } };
  } finally {
    await client.end();
  }
}
