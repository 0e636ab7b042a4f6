// Everything, in the order in which a mistake is cheapest to see; two steps at a time where neither needs the
// whole machine. The closing line counts tests.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ensureChromium } from './chromium.ts';

const results = path.join(import.meta.dirname, '../test-results');
fs.mkdirSync(results, { recursive: true });

type Step = {
  readonly name: string;
  readonly command: readonly string[];
  readonly report?: string;
  readonly env?: NodeJS.ProcessEnv;
};

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

let passed = 0;
let failed = 0;

function count(file: string): void {
  if (!fs.existsSync(file)) {
    failed += 1;
    return;
  }
  const report: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  const unit = vitestReport.safeParse(report);
  if (unit.success) {
    passed += unit.data.numPassedTests;
    failed += unit.data.numFailedTests;
    return;
  }
  const { stats } = playwrightReport.parse(report);
  passed += stats.expected + stats.flaky;
  failed += stats.unexpected;
}

/** Runs one step. Beside another one, what it says is kept together and printed when it has ended. */
async function run(step: Step, alone: boolean): Promise<boolean> {
  const started = performance.now();
  const [command = '', ...args] = step.command;
  if (step.report !== undefined) fs.rmSync(step.report, { force: true });
  const child = spawn(command, args, {
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...step.env },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  const status = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  process.stdout.write(Buffer.concat(said));
  if (step.report !== undefined) count(step.report);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`— ${step.name}: ${status === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
  return status === 0;
}

const vitest = (project: string, ...more: readonly string[]): Step => {
  const report = path.join(results, `${project}.json`);
  return {
    name: `${project} tests`,
    command: [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...more,
    ],
    report,
  };
};

/** Lanes run side by side, the steps of a lane one after another; a round begins when the one before has ended. */
const rounds: readonly (readonly (readonly Step[])[])[] = [
  [
    [
      { name: 'types', command: ['tsc', '--noEmit'] },
      { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
    ],
    [
      vitest('unit', '--maxWorkers=1'),
      { name: 'row types', command: ['tsx', 'scripts/generate-schema.ts', '--check'] },
    ],
  ],
  // Much of the time a test waits for PostgreSQL, so there are as many workers as cores.
  [[vitest('db', '--maxWorkers=2')]],
  [
    [
      {
        name: 'browser tests',
        command: ['playwright', 'test'],
        report: path.join(results, 'e2e.json'),
        env: ensureChromium(),
      },
    ],
  ],
];

const broken: string[] = [];
for (const lanes of rounds) {
  await Promise.all(
    lanes.map(async (lane) => {
      for (const step of lane) if (!(await run(step, lanes.length === 1))) broken.push(step.name);
    }),
  );
}
if (broken.length > 0) console.log(`Not green: ${broken.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(broken.length === 0 && failed === 0 ? 0 : 1);
