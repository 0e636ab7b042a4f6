// How long the demo takes to answer: the first start makes everything, the next ones only open it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { against, figures, loadNow, print } from './measure.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** Milliseconds from the command to the address it prints; the server is stopped again. */
async function started(data: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [path.join(root, 'scripts/run.ts'), 'demo'], {
    env: { ...process.env, HANGOT_DATA: data, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const taken = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      if (part.toString().includes('http://')) resolve(performance.now() - began);
    });
    child.once('exit', (code) => reject(new Error(`the demo ended with ${code}`)));
  });
  child.kill('SIGTERM');
  await gone;
  return taken;
}

export async function measureStart(again: number): Promise<void> {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'hangot-start-'));
  fs.chmodSync(data, 0o711);
  try {
    const first = Math.round(await started(data));
    print('first start of the demo', { ms: first, ...against(first, 10_000), load: loadNow() });
    const next: number[] = [];
    for (let n = 0; n < again; n += 1) next.push(await started(data));
    const ms = figures(next);
    print('next start of the demo', { ms, ...against(ms.p50, 2000), load: loadNow() });
  } finally {
    fs.rmSync(data, { recursive: true, force: true });
  }
}
