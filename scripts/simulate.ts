// npm run simulate -- --cases N [--seed S] [--data DIR] [--as-of 2026-11-23T09:00:00Z] [--threads T]
// Fills the demo database of a data folder with a synthetic population. The same numbers give the same people.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openBulkDatabase } from '../bench/population/database.ts';
import { loadPopulation } from '../bench/population/load.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string', default: process.env.HANGOT_DATA ?? './data' },
    'as-of': { type: 'string' },
    threads: { type: 'string', default: String(os.availableParallelism()) },
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
    'Usage: npm run simulate -- --cases N [--seed S] [--data DIR] [--as-of MOMENT] [--threads T]',
  );
  process.exit(1);
}
const data = path.resolve(values.data, 'demo');
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
  console.log(
    JSON.stringify({
      measure: 'simulate',
      ...loaded,
      'cases/s': Math.round(loaded.cases / loaded.seconds.all),
      processor,
      bytes,
    }),
  );
} finally {
  await database.stop();
}
// The load ran without waiting for the disk; now everything is put there.
spawnSync('sync', ['-f', data]);
