// npm run simulate -- --cases N [--seed S] [--data DIR] [--as-of 2026-11-23T09:00:00Z] [--threads T] [--check]
// Fills the demo database of a data folder with a synthetic population. The same numbers give the same people.
// A run that was broken off goes on when it is started again. --check holds the result, or one that is there
// already, to what the house promises of real data; it ends with 1 when a promise is broken.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadNow, print } from '../bench/load/measure.ts';
import { checkPopulation } from '../bench/population/check.ts';
import { openBulkDatabase } from '../bench/population/database.ts';
import { loadPopulation } from '../bench/population/load.ts';
import { readRecord, writeRecord } from '../bench/population/record.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string', default: process.env.HANGOT_DATA ?? './data' },
    'as-of': { type: 'string' },
    // One more than cores: while one waits for its commit, another writes.
    threads: { type: 'string', default: String(os.availableParallelism() + 1) },
    check: { type: 'boolean', default: false },
  },
});
const cases = Number(values.cases);
const seed = Number(values.seed);
const threads = Number(values.threads);
const now = values['as-of'] === undefined ? Date.now() : Date.parse(values['as-of']);
if (
  !Number.isInteger(cases) ||
  cases < 1 ||
  cases > 5_000_000 ||
  !Number.isInteger(seed) ||
  !(now > 0) ||
  !(threads >= 0)
) {
  console.error(
    'Usage: npm run simulate -- --cases N [--seed S] [--data DIR] [--as-of MOMENT] [--threads T] [--check]',
  );
  process.exit(1);
}

const folder = path.resolve(values.data);
const data = path.join(folder, 'demo');

async function load(): Promise<void> {
  fs.mkdirSync(data, { recursive: true, mode: 0o711 });
  const database = await openBulkDatabase(data);
  try {
    const { connection, keys } = database;
    const settings = { cases, seed, now, center: 'seoul' };
    const say = (line: string) => console.error(line);
    const loaded = await loadPopulation({ settings, connection, keys, threads, say });
    const bytes = await database.size();
    const { user, system } = process.cpuUsage();
    const processor = { node: Math.round((user + system) / 1e6), postgres: Math.round(database.cpu()) };
    const rate = Math.round(loaded.cases / loaded.seconds.all);
    print('simulate', { ...loaded, 'cases/s': rate, processor, bytes, load: loadNow() });
    writeRecord(folder, { cases, seed, asOf: new Date(loaded.lookedAt).toISOString() });
  } finally {
    await database.stop();
  }
  // The load ran without waiting for the disk; now everything is put there.
  spawnSync('sync', ['-f', data]);
}

const there = readRecord(folder);
if (there === null) await load();
else if (there.cases !== cases || there.seed !== seed) {
  console.error(
    `${folder} holds ${there.cases} cases of seed ${there.seed} already. Name another folder with --data.`,
  );
  process.exit(1);
}
const population = readRecord(folder);
if (values.check && population !== null)
  process.exitCode = (await checkPopulation(folder, population)) === 0 ? 0 : 1;
