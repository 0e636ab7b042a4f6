import { execFileSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** PostgreSQL refuses to run as root, so root lends it a system user of its own. */
const systemUser = 'hangot-pg';

export type ProcessOwner = { readonly uid: number; readonly gid: number };

function lookUp(user: string): ProcessOwner | null {
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${user}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

/** The user PostgreSQL runs as: null means "as we are"; as root, a system user made on first use. */
export function processOwner(): ProcessOwner | null {
  if (process.getuid?.() !== 0) return null;
  const known = lookUp(systemUser);
  if (known !== null) return known;
  execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', systemUser]);
  const made = lookUp(systemUser);
  if (made === null) throw new Error(`The system user ${systemUser} could not be created.`);
  return made;
}

/** Can somebody who is neither owner nor group walk down to this path? (/root usually says no.) */
function othersMayReach(target: string): boolean {
  let at = path.resolve(target);
  while (!fs.existsSync(at)) at = path.dirname(at);
  for (; ; at = path.dirname(at)) {
    if ((fs.statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/**
 * Where the cluster of a data folder really lies. As root, a folder that the system user cannot reach
 * (such as one under /root) is replaced by one under /var/lib, named after the folder it stands for.
 */
export function clusterFolder(data: string, owner: ProcessOwner | null): string {
  if (owner === null || othersMayReach(path.dirname(data))) return path.join(data, 'postgres');
  const name = crypto.createHash('sha256').update(path.resolve(data)).digest('hex').slice(0, 12);
  return path.join('/var/lib/hangot', name, 'postgres');
}

/** The PostgreSQL programs, copied once to a place the system user can read if npm put them elsewhere. */
export function programsFor(native: string, owner: ProcessOwner | null, version: string): string {
  if (owner === null || othersMayReach(native)) return native;
  const copy = path.join('/var/lib/hangot', `programs-${version}`);
  if (!fs.existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    fs.cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(partial, 0o755);
    fs.renameSync(partial, copy);
  }
  return copy;
}
