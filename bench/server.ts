// One application process on a database that is there already: what main.ts does, without preparing a centre.
// Environment: DATABASE_URL, HANGOT_KEYS, HANGOT_DATA, PORT. Says `listening <port>`.
import { serve } from '@hono/node-server';
import { createApp } from '../src/app.tsx';
import { readConfig } from '../src/config.ts';
import type { Deps } from '../src/db/access.ts';
import { fileKeyring } from '../src/db/keys/file-keyring.ts';
import { openDatabase } from '../src/db/open.ts';
import { listenLive } from '../src/jobs/live.ts';
import { jobKinds, queueNames } from '../src/jobs/registry.ts';
import { startJobs } from '../src/jobs/start.ts';
import { findActor } from '../src/modules/identity/index.ts';
import { leaveInOrder } from '../src/web/leaving.ts';

const config = readConfig('test', process.env);
const keyring = fileKeyring(config.keys);
const database = await openDatabase(config, keyring);
const live = await listenLive(database.connection, keyring);
const jobs = await startJobs(database, keyring, queueNames);
const deps: Deps = { db: database.kysely, keyring, now: () => Temporal.Now.instant(), sendJob: jobs.send };
const app = createApp({
  ...deps,
  origin: config.origin,
  demo: false,
  findActor: (token) => findActor(deps, token),
  live,
});
const server = serve({ fetch: app.hono.fetch, hostname: '127.0.0.1', port: config.port }, (info) =>
  console.log(`listening ${info.port}`),
);
await jobs.work(jobKinds(deps));
process.once('SIGTERM', () => {
  const close = async () => {
    await jobs.stop();
    await live.stop();
    await database.close();
  };
  void leaveInOrder(server, { endStreams: live.endAll, close }).then(() => process.exit(0));
});
