// npm run restore -- --from DIR --keys DIR --data DIR
// Puts a backup into a fresh data folder, lets PostgreSQL finish it from its log, and says what is in it.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { z } from 'zod';
import { startCluster } from '../src/db/embedded/cluster.ts';
import { clusterFolder, processOwner } from '../src/db/embedded/owner.ts';
import { hashOfFile, type Summary, summaryOf } from './backup.ts';

const manifest = z.object({
  madeAt: z.string(),
  startedAt: z.string(),
  endedAt: z.string(),
  files: z.record(z.string(), z.string()),
});

/** Throws a sentence that names the first file that is missing or not what was written. */
export function checkBackup(from: string): z.infer<typeof manifest> {
  const known = manifest.parse(JSON.parse(fs.readFileSync(path.join(from, 'manifest.json'), 'utf8')));
  for (const [name, hash] of Object.entries(known.files)) {
    const file = path.join(from, 'postgres', name);
    if (!fs.existsSync(file)) throw new Error(`The backup is not whole: ${name} is missing.`);
    if (hashOfFile(file) !== hash)
      throw new Error(`The backup is not what was written: ${name} has changed.`);
  }
  return known;
}

function own(folder: string): void {
  const owner = processOwner();
  fs.chmodSync(folder, 0o700);
  if (owner === null) return;
  fs.chownSync(folder, owner.uid, owner.gid);
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    fs.chownSync(path.join(entry.parentPath, entry.name), owner.uid, owner.gid);
  }
}

/** Lays the files of a checked backup into a fresh data folder; its database is not started. */
export function layOut(from: string, keys: string, data: string): void {
  const target = clusterFolder(data, processOwner());
  if (fs.existsSync(target))
    throw new Error(`${target} holds a database already. Name a fresh folder with --data.`);
  checkBackup(from);
  fs.mkdirSync(data, { recursive: true, mode: 0o711 });
  fs.mkdirSync(path.dirname(target), { recursive: true, mode: 0o711 });
  fs.cpSync(path.join(from, 'postgres'), target, { recursive: true });
  own(target);
  const home = path.join(data, 'keys');
  if (path.resolve(keys) !== home) fs.cpSync(keys, home, { recursive: true });
}

/** Restores into a fresh folder and answers what stands in the database afterwards. */
export async function restore(from: string, keys: string, data: string): Promise<Summary> {
  layOut(from, keys, data);
  const cluster = await startCluster(data, path.join(data, 'keys'));
  try {
    const client = new pg.Client({
      host: cluster.socket,
      user: cluster.superuser,
      password: cluster.password,
      database: 'hangot',
    });
    await client.connect();
    const summary = await summaryOf(client);
    await client.end();
    return summary;
  } finally {
    await cluster.stop();
  }
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, keys: { type: 'string' }, data: { type: 'string' } },
  });
  const { from, keys, data } = values;
  if (from === undefined || keys === undefined || data === undefined) {
    console.error('Usage: npm run restore -- --from BACKUP --keys KEYS --data FRESH_FOLDER');
    process.exit(1);
  }
  const summary = await restore(path.resolve(from), path.resolve(keys), path.resolve(data));
  const cases = summary.rows['app.case_file'] ?? 0;
  console.log(
    `Restored to ${data}: ${cases} cases, ${summary.leaves} leaves of the log, running hash ${summary.leavesHash}.`,
  );
  console.log(
    `Start with HANGOT_DATA=${data}. To prove that nothing was lost, check a checkpoint kept elsewhere: npm run audit:verify.`,
  );
}

if (import.meta.main) {
  await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
}
