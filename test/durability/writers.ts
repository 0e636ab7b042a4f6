// The victim of the durability tests: a process with its own cluster and eight writers. Says `ready <pid>`
// with the postmaster's id, then one line for each write after its commit has been acknowledged.
// Arguments: the data folder, and how many writers (0: only hold the folder).
import fs from 'node:fs';
import path from 'node:path';
import type { Config } from '../../src/config.ts';
import { type Deps, type SystemActor, write } from '../../src/db/access.ts';
import { clusterFolder, processOwner } from '../../src/db/embedded/owner.ts';
import { fileKeyring } from '../../src/db/keys/file-keyring.ts';
import { openDatabase } from '../../src/db/open.ts';
import { newId } from '../../src/shared/ids.ts';
import { hearEveryConnection } from '../security/quiet-pool.ts';

const [data = '', writers = '8'] = process.argv.slice(2);
const say = (line: string) => fs.writeSync(1, `${line}\n`);

const config: Config = {
  mode: 'test',
  host: '127.0.0.1',
  port: 0,
  data,
  keys: path.join(data, 'keys'),
  databaseUrl: null,
  origin: 'http://127.0.0.1',
};
const actor: SystemActor = {
  kind: 'system',
  id: 'setup',
  center: 'seoul',
  institution: 'center',
  role: 'system',
  purpose: 'support',
};

fs.mkdirSync(data, { recursive: true, mode: 0o711 });
const keyring = fileKeyring(config.keys);
const database = await openDatabase(config, keyring);
hearEveryConnection(database.pool);
const deps: Deps = {
  db: database.kysely,
  keyring,
  now: () => Temporal.Now.instant(),
  sendJob: async () => {},
};

let stopping = false;
process.once('SIGTERM', () => {
  stopping = true;
});

async function keepWriting(): Promise<void> {
  while (!stopping) {
    const id = newId<'person'>();
    try {
      await write(deps, actor, async (w) => {
        await w.db.insertInto('app.person').values({ id, center_id: 'seoul' }).execute();
        w.record({ event: 'person.made', detail: { id } });
      });
      say(id);
    } catch {
      // The database has gone; nothing was acknowledged.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

const pidFile = path.join(clusterFolder(data, processOwner()), 'postmaster.pid');
say(`ready ${fs.readFileSync(pidFile, 'utf8').split('\n')[0]}`);
await Promise.all(Array.from({ length: Number(writers) }, keepWriting));
if (Number(writers) === 0) {
  while (!stopping) await new Promise((resolve) => setTimeout(resolve, 20));
}
await database.close();
say('stopped');
