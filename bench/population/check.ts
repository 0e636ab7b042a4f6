// Holds a finished population to what the house promises of real data; says each promise and what breaks it.
import type { Deps } from '../../src/db/access.ts';
import { lintCatalog } from '../../src/db/lint.ts';
import { openRuntime } from '../../src/db/open.ts';
import { print } from '../load/measure.ts';
import { openStage } from '../load/stage.ts';
import { brokenBy, promisesOf } from './promises.ts';
import { findThem, openThem, verifyLog } from './proofs.ts';
import type { PopulationRecord } from './record.ts';

/** Checks the population of a folder; answers how many promises are broken. */
export async function checkPopulation(folder: string, population: PopulationRecord): Promise<number> {
  const stage = await openStage(folder);
  const { kysely } = await openRuntime(stage.connection, stage.keyring, { size: 2 });
  const client = await stage.administrator();
  const deps: Deps = {
    db: kysely,
    keyring: stage.keyring,
    now: () => Temporal.Now.instant(),
    sendJob: async () => {},
  };
  let [kept, broken] = [0, 0];
  const say = (promise: string, examples: readonly string[], began: number) => {
    if (examples.length === 0) kept += 1;
    else broken += 1;
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    if (examples.length > 0 || seconds > 5) print('promise', { promise, broken: examples, seconds });
  };
  async function hold(promise: string, examples: () => Promise<readonly string[]>): Promise<void> {
    const began = performance.now();
    say(promise, await examples(), began);
  }
  try {
    await client.query("set work_mem = '256MB'");
    await hold('as many cases as asked', async () => {
      const found = await client.query<{ n: number }>('select count(*)::int as n from app.case_file');
      return found.rows[0]?.n === population.cases ? [] : [`${found.rows[0]?.n}`];
    });
    await hold('the catalogue is as the migrations made it', async () =>
      (await lintCatalog(client)).map(({ rule, object }) => `${rule}: ${object}`),
    );
    for (const promised of await promisesOf(client, population.asOf))
      await hold(promised.promise, () => brokenBy(client, promised));
    await hold('opens for those who work on it', async () => {
      const { cases, sections, withheld } = await openThem(deps, client);
      return withheld === 0 && sections > 0 ? [] : [`${withheld} of ${cases} cases`];
    });
    await hold('a person is found again', async () => {
      const missed = await findThem(deps, client);
      return missed === 0 ? [] : [`${missed} not found`];
    });
    await hold('the log verifies under its checkpoint', async () => {
      const verdict = await verifyLog(deps, client);
      return verdict.ok ? [] : [verdict.problem];
    });
    print('simulate: promises', { cases: population.cases, kept, broken });
  } finally {
    await client.end();
    await kysely.destroy();
    await stage.stop();
  }
  return broken;
}
