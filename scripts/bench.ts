// npm run bench [-- --quick] [--cases N] [--data DIR] [--rate R] [--seconds S] [--part reads,mix,bundle,export,overload,public,start,eligibility]
// One JSON line per measure. Without --data a population is made in a temporary folder and removed afterwards.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureBundle } from '../bench/load/bundle.ts';
import { measureExport } from '../bench/load/export.ts';
import { loadNow, pause, print } from '../bench/load/measure.ts';
import { measureMix } from '../bench/load/mixed.ts';
import { measureOverload } from '../bench/load/overload.ts';
import { measurePublic } from '../bench/load/public.ts';
import { measureReads } from '../bench/load/reads.ts';
import { prepareRun } from '../bench/load/run.ts';
import { openStage, runScript } from '../bench/load/stage.ts';
import { measureStart } from '../bench/load/start.ts';
import { readRecord } from '../bench/population/record.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    cases: { type: 'string' },
    data: { type: 'string' },
    rate: { type: 'string', default: '100' },
    seconds: { type: 'string' },
    part: { type: 'string' },
  },
});
const seed = 11;
const cases = Number(values.cases ?? (values.quick ? 20_000 : 100_000));
const seconds = Number(values.seconds ?? (values.quick ? 10 : 40));
/** The quick form leaves the demo alone: its first start and the walk through all its pages take two minutes. */
const usual = `reads,mix,bundle,export,overload,public,${values.quick ? '' : 'start,'}eligibility`;
const wanted = new Set((values.part ?? usual).split(','));
const folder = values.data ?? fs.mkdtempSync(path.join(os.tmpdir(), 'hangot-bench-'));
fs.chmodSync(folder, 0o711);

print('machine', {
  cores: os.availableParallelism(),
  cpu: os.cpus()[0]?.model ?? '',
  memoryGb: Math.round(os.totalmem() / 2 ** 30),
  node: process.version,
  load: loadNow(),
});
/** Everything that is measured on a population: made first, unless the folder holds one. */
async function onPopulation(): Promise<void> {
  if (readRecord(folder) === null) {
    const asked = ['--cases', String(cases), '--seed', String(seed), '--data', folder];
    await runScript('scripts/simulate.ts', asked);
  }
  const population = readRecord(folder);
  if (population === null) throw new Error('The population was not finished.');
  const stage = await openStage(folder);
  try {
    const { cases: made, seed: of, asOf } = population;
    const run = await prepareRun(stage, { cases: made, seed: of, now: Date.parse(asOf), center: 'seoul' });
    try {
      if (wanted.has('reads')) await measureReads(run, values.quick ? 24 : 100);
      if (wanted.has('mix')) await measureMix(run, Number(values.rate), seconds);
      if (wanted.has('bundle')) await measureBundle(run, values.quick ? 6 : 20);
      if (wanted.has('export')) await measureExport(run);
      if (wanted.has('public')) await measurePublic(run);
      if (wanted.has('overload')) await measureOverload(run, values.quick ? 6 : 15);
    } finally {
      await run.close();
    }
  } finally {
    await stage.stop();
    await pause(100);
    if (values.data === undefined) fs.rmSync(folder, { recursive: true, force: true });
  }
}

const alone = new Set(['start', 'eligibility']);
if (![...wanted].every((part) => alone.has(part))) await onPopulation();
if (wanted.has('start')) await measureStart(values.quick ? 1 : 5);
if (wanted.has('eligibility')) await runScript('bench/eligibility.ts', values.quick ? ['100', '12'] : []);
print('statistics dashboard', { said: 'not built' });
