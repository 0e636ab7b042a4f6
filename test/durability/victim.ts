// Starts and kills the victim process, and remembers what it acknowledged.
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { nodeArguments } from '../../scripts/compile.ts';
import { copyMade } from '../made.ts';

const program = await nodeArguments('test/durability/writers.ts');

export type Victim = {
  readonly child: ChildProcess;
  readonly postmaster: number;
  /** Ids acknowledged so far; complete once the process is gone. */
  readonly acknowledged: string[];
  /** The first write has been acknowledged. */
  readonly atWork: Promise<void>;
  readonly gone: Promise<{ code: number | null; said: string }>;
};

/** A folder that the database's own system user can walk down to. */
export function freshFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hangot-durability-'));
  fs.chmodSync(folder, 0o711);
  return folder;
}

/** The same with a data folder in it that a house has been started on before. */
export function madeFolder(name = 'data'): string {
  const folder = freshFolder();
  copyMade(path.join(folder, name));
  return folder;
}

/** Starts the process; throws what it said when it ends before it is ready. */
export async function startVictim(data: string, writers = 8): Promise<Victim> {
  const child = spawn(process.execPath, [...program, data, String(writers)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const acknowledged: string[] = [];
  const first = Promise.withResolvers<void>();
  const gone = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, said }));
  });
  const ready = new Promise<number>((resolve, reject) => {
    readline.createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('ready ')) resolve(Number(line.slice(6)));
      else acknowledged.push(line);
      if (acknowledged.length > 0) first.resolve();
    });
    void gone.then(() => first.resolve());
    void gone.then((end) => reject(new Error(`the process ended (${end.code}): ${end.said}`)));
  });
  return { child, postmaster: await ready, acknowledged, atWork: first.promise, gone };
}

/** Starts the process as a supervisor would, again and again; answers also how often it had to. */
export async function restartVictim(data: string): Promise<{ victim: Victim; failures: string[] }> {
  const failures: string[] = [];
  for (;;) {
    try {
      return { victim: await startVictim(data), failures };
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
      if (failures.length === 10) throw error;
    }
  }
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It was gone already.
  }
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
