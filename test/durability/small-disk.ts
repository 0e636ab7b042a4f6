// A disk that fills up: a small file system of its own where this machine lets us mount one, otherwise a limit
// on how far PostgreSQL's files may grow, which the kernel refuses in the same place.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isRunning } from '../../src/db/embedded/lock.ts';
import { processOwner } from '../../src/db/embedded/owner.ts';

export type SmallDisk = {
  readonly how: 'mounted' | 'limited';
  readonly folder: string;
  /** Leaves no room, for the server of this postmaster. */
  fill(postmaster: number): void;
  /** Makes room again. */
  free(postmaster: number): void;
  remove(): void;
};

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { encoding: 'utf8' }).status === 0;

/** The postmaster and every process it started; nobody when it has ended itself. */
function family(postmaster: number): string[] {
  if (!isRunning(postmaster)) return [];
  const children = fs.readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim();
  return [String(postmaster), ...children.split(' ').filter((pid) => pid !== '')];
}

/** As PostgreSQL's own user: even root may lack the right to limit what belongs to somebody else. */
function limit(postmaster: number, soft: string): void {
  for (const pid of family(postmaster)) {
    const args = [`--fsize=${soft}:unlimited`, '--pid', pid];
    const done = spawnSync('prlimit', args, { encoding: 'utf8', ...(processOwner() ?? {}) });
    if (done.status !== 0 && pid === String(postmaster)) throw new Error(done.stderr);
  }
}

function fillUp(filler: string): void {
  const file = fs.openSync(filler, 'w');
  const piece = Buffer.alloc(1 << 16);
  try {
    for (;;) fs.writeSync(file, piece);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    fs.closeSync(file);
  }
}

/** A disk in this empty folder; `megabytes` must hold a fresh cluster. */
export function smallDisk(folder: string, megabytes: number): SmallDisk {
  const mounted =
    process.env.SMALL_DISK !== 'limited' &&
    process.getuid?.() === 0 &&
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=711`, 'tmpfs', folder);
  const filler = path.join(folder, 'filler');
  return {
    how: mounted ? 'mounted' : 'limited',
    folder,
    fill: (postmaster) => (mounted ? fillUp(filler) : limit(postmaster, '8192')),
    free: (postmaster) => (mounted ? fs.rmSync(filler, { force: true }) : limit(postmaster, 'unlimited')),
    remove() {
      if (mounted) run('umount', folder);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
