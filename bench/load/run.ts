// A run: the stage, one server, everybody signed in, and the work that lies about.

import { type Settings, type World, worldOf } from '../population/world.ts';
import { type Browser, browse } from './http.ts';
import { type People, signInPeople } from './people.ts';
import { actScenes, readScenes, type Scene } from './scenes.ts';
import type { Server, Stage } from './stage.ts';

export type Run = {
  readonly stage: Stage;
  readonly server: Server;
  readonly browser: Browser;
  readonly people: People;
  readonly world: World;
  readonly reads: readonly Scene[];
  readonly acts: readonly Scene[];
  close(): Promise<void>;
};

export async function prepareRun(stage: Stage, settings: Settings): Promise<Run> {
  const world = worldOf(settings);
  const statistics = await stage.administrator('postgres');
  await statistics.query('create extension if not exists pg_stat_statements');
  await statistics.end();
  const client = await stage.administrator();
  const people = await signInPeople(client, stage.keyring);
  const waiting = await client.query<{ id: string; institution: string }>(
    `select id, to_institution as institution from app.referral where status = 'sent' and sec.consented(case_id, to_institution, needs)
     order by random() limit 4000`,
  );
  const atWork = await client.query<{ id: string; service: string; worker: string }>(
    `select id, service, claimed_by as worker from app.referral where status in ('accepted', 'in_progress') and claimed_by = any($1::uuid[])`,
    [people.workers.map((worker) => worker.id)],
  );
  await client.end();
  const server = await stage.serve();
  const browser = browse(server.port);
  return {
    stage,
    server,
    browser,
    people,
    world,
    reads: readScenes(people),
    acts: actScenes(people, world, waiting.rows, atWork.rows),
    async close() {
      browser.close();
      await server.stop();
    },
  };
}
