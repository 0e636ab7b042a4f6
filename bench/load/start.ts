// How long the demo takes to answer: the first start makes everything, the next ones only open it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureConsole } from './console.ts';
import { against, figures, loadNow, print } from './measure.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** Milliseconds from the command to the address it prints; the server is stopped after `use`. */
async function started(data: string, use: (port: number) => Promise<void> = async () => {}): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [path.join(root, 'scripts/run.ts'), 'demo'], {
    env: { ...process.env, HANGOT_DATA: data, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const { taken, port } = await new Promise<{ taken: number; port: number }>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      const address = /http:\/\/127\.0\.0\.1:(\d+)/.exec(part.toString());
      if (address !== null) resolve({ taken: performance.now() - began, port: Number(address[1]) });
    });
    child.once('exit', (code) => reject(new Error(`the demo ended with ${code}`)));
  });
  try {
    await use(port);
  } finally {
    child.kill('SIGTERM');
    await gone;
  }
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
    await started(data, measureConsole);
  } finally {
    fs.rmSync(data, { recursive: true, force: true });
  }
}
