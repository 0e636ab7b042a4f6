import fs from 'node:fs';
import path from 'node:path';
import { UnsafeConfiguration } from '../../config.ts';

/** When a process began, so that a recycled pid is not mistaken for it. Linux only; '' elsewhere. */
function processStart(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Takes the data folder for this process and returns the release. A second process on the same folder
 * is refused with a sentence; a lock left by a crash is taken over.
 */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, 'lock');
  const mine = `${process.pid} ${processStart(process.pid)}`;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      fs.writeFileSync(file, mine, { flag: 'wx', mode: 0o600 });
      return () => {
        if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === mine) fs.rmSync(file);
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const [pid = '', started = ''] = fs.readFileSync(file, 'utf8').split(' ');
      const holder = Number(pid);
      const alive = holder > 0 && isRunning(holder) && processStart(holder) === started;
      if (alive) {
        throw new UnsafeConfiguration(
          `Another Hangot (process ${holder}) is using ${folder}. Stop it first, or set HANGOT_DATA to another folder.`,
        );
      }
      fs.rmSync(file, { force: true });
    }
  }
  throw new UnsafeConfiguration(`${file} could not be taken. Try again.`);
}
