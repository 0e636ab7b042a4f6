// A few cases of a population and application processes in front of them, as they run behind a balancer.
import path from 'node:path';
import { type Answer, browse } from '../../bench/load/http.ts';
import { type People, signInPeople } from '../../bench/load/people.ts';
import { openStage, type Server, type Stage } from '../../bench/load/stage.ts';
import { openBulkDatabase } from '../../bench/population/database.ts';
import { loadPopulation } from '../../bench/population/load.ts';
import type { Settings } from '../../bench/population/world.ts';
import { madeFolder } from './victim.ts';

export type SmallCity = {
  readonly folder: string;
  readonly stage: Stage;
  readonly settings: Settings;
  readonly people: People;
};

/** Makes it in a fresh folder, with sessions for those who work there. */
export async function smallCity(cases: number): Promise<SmallCity> {
  const folder = madeFolder('demo');
  const data = path.join(folder, 'demo');
  const bulk = await openBulkDatabase(data);
  const settings = { cases, seed: 3, now: Date.now(), center: 'seoul' };
  await loadPopulation({ settings, connection: bulk.connection, keys: bulk.keys, threads: 0, say: () => {} });
  await bulk.stop();
  const stage = await openStage(folder);
  const client = await stage.administrator();
  const people = await signInPeople(client, stage.keyring);
  await client.end();
  return { folder, stage, settings, people };
}

export type Sent = { readonly once: string; readonly answer: Answer | null };

/** One intake through a process, on a connection of its own; null when that broke. The key may be given. */
export async function sendIntake(
  server: Server,
  people: People,
  once: string = crypto.randomUUID(),
): Promise<Sent> {
  const [counsellor] = people.counsellors;
  if (counsellor === undefined) throw new Error('nobody takes intakes');
  const fields = { channel: 'visit', caller: 'victim', language: 'ko', referrer: '' };
  const browser = browse(server.port, 1);
  const form = new URLSearchParams({ csrf: counsellor.csrf, once, ...fields });
  const ask = { method: 'POST', path: '/intakes', cookie: counsellor.cookie, form } as const;
  const answer = await browser.ask(ask).catch(() => null);
  browser.close();
  return { once, answer };
}

/** The keys of forms that had their effect. */
export async function keptForms(stage: Stage): Promise<Set<string>> {
  const client = await stage.administrator();
  const found = await client.query<{ key: string }>(
    'select key::text from app.once where outcome is not null',
  );
  await client.end();
  return new Set(found.rows.map((row) => row.key));
}
