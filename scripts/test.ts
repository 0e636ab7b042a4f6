// Everything, in the order in which a mistake is cheapest to see. The closing line counts tests.
import { spawnSync } from 'node:child_process';
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

function run(step: Step): boolean {
  const started = performance.now();
  const [command = '', ...args] = step.command;
  if (step.report !== undefined) fs.rmSync(step.report, { force: true });
  const result = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...step.env } });
  if (step.report !== undefined) count(step.report);
  console.log(
    `— ${step.name}: ${result.status === 0 ? 'ok' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return result.status === 0;
}

const vitest = (project: string, report: string): Step => ({
  name: `${project} tests`,
  command: [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  report,
});

const steps: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'row types', command: ['tsx', 'scripts/generate-schema.ts', '--check'] },
  vitest('unit', path.join(results, 'unit.json')),
  vitest('db', path.join(results, 'db.json')),
  {
    name: 'browser tests',
    command: ['playwright', 'test'],
    report: path.join(results, 'e2e.json'),
    env: { CHROMIUM: ensureChromium() },
  },
];

const broken = steps.filter((step) => !run(step)).map((step) => step.name);
if (broken.length > 0) console.log(`Not green: ${broken.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(broken.length === 0 && failed === 0 ? 0 : 1);
