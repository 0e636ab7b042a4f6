// A running centre without its web server: database, keys, jobs, live counts. main.ts and the tests of
// the whole open it the same way.
import fs from 'node:fs';
import type { Config } from './config.ts';
import type { Deps } from './db/access.ts';
import { settleInstallation } from './db/installation.ts';
import { fileKeyring } from './db/keys/file-keyring.ts';
import { openDatabase } from './db/open.ts';
import { listenLive } from './jobs/live.ts';
import { jobKinds, queueNames } from './jobs/registry.ts';
import { startJobs } from './jobs/start.ts';
import { sealLeaves } from './modules/audit/index.ts';
import { findActor } from './modules/identity/index.ts';
import { openGateways } from './modules/notifications/index.ts';
import { prepareCentre } from './seed/prepare.ts';
import { proxiesOf } from './web/address.ts';
import type { WebDeps } from './web/env.ts';

export type Centre = {
  readonly web: WebDeps;
  /** Begins to run jobs. */
  work(): Promise<void>;
  /** Says where to look, once the server listens. */
  announce(address: string): void;
  endStreams(): void;
  close(): Promise<void>;
};

/** Opens everything a centre needs. Throws `UnsafeConfiguration` with a sentence that says how to mend it. */
export async function openCentre(config: Config): Promise<Centre> {
  // Reachable but not listable: PostgreSQL's own system user must walk through to its folder.
  fs.mkdirSync(config.data, { recursive: true, mode: 0o711 });
  // The stories of a first demo are read while PostgreSQL comes up; a real centre never loads them.
  const first = !fs.existsSync(config.keys);
  const keyring = fileKeyring(config.keys);
  if (first && config.mode === 'demo') void import('./seed/demo/index.ts').catch(() => {});
  const database = await openDatabase(config, keyring);
  try {
    const mode = config.mode === 'demo' ? 'demo' : 'start';
    await database.asAdministrator((client) => settleInstallation(client, mode));
    const live = await listenLive(database.connection, keyring);
    // The queue comes up while we already answer; whoever sends a job before that waits for it.
    const jobs = startJobs(database, keyring, queueNames);
    jobs.catch(() => {});
    const deps: Deps = {
      db: database.kysely,
      keyring,
      now: () => Temporal.Now.instant(),
      sendJob: async (tx, job) => await (await jobs).send(tx, job),
    };
    const greeting = await prepareCentre(deps, database, config);
    const web: WebDeps = {
      ...deps,
      origin: config.origin,
      proxies: proxiesOf(config.proxies ?? []),
      demo: config.mode === 'demo',
      findActor: (token) => findActor(deps, token),
      live,
    };
    return {
      web,
      work: async () => await (await jobs).work(jobKinds(deps, openGateways(config.messages ?? {}))),
      announce: (address) => console.log(greeting(address)),
      endStreams: () => live.endAll(),
      async close() {
        await (await jobs.catch(() => null))?.stop();
        // The last leaves come under a checkpoint before the lights go out.
        await sealLeaves(deps);
        await live.stop();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
