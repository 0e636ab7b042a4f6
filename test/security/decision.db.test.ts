import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '../../src/db/access.ts';
import { dataClasses } from '../../src/db/data-class.ts';
import { mayRead } from '../../src/db/decision.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { asRuntime } from './attacker.ts';
import { factsOf, insertWorld, institutions, makeWorld } from './world.ts';

const seed = Number(process.env.SEED ?? 20_261_123);
const world = makeWorld(seed, { people: 64, cases: 24 });

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
  await insertWorld(database, world);
}, 60_000);

const key = (parts: readonly string[]) => parts.join('/');

/** Every (case, owner, class) that the pure oracle opens to this person. */
function expected(person: (typeof world.people)[number]): string[] {
  return world.cases
    .flatMap((of) =>
      institutions.flatMap((owner) =>
        dataClasses
          .filter((known) => mayRead(factsOf(person, of, owner, known)))
          .map((known) => key([of.id, owner, known])),
      ),
    )
    .sort();
}

async function answered(actor: StaffActor, sql: string): Promise<string[]> {
  return await asRuntime(database, actor, async (query) => {
    const rows = await query<{ c: string; o: string; k: string }>(sql);
    return rows.map((row) => key([row.c, row.o, row.k])).sort();
  });
}

describe('the database and the decision table', () => {
  it('agree on 50,000 random tuples and more, by function and by policy', async () => {
    let tuples = 0;
    let opened = 0;
    for (const person of world.people) {
      const wanted = expected(person);
      const byPolicy = await answered(
        person.actor,
        'select case_id as c, owner_institution as o, class as k from app.section',
      );
      expect(byPolicy, `policy, seed ${seed}, ${JSON.stringify(person)}`).toEqual(wanted);
      const cases = `unnest('{${world.cases.map((of) => of.id).join(',')}}'::uuid[]) c`;
      const owners = `unnest('{${institutions.join(',')}}'::text[]) o`;
      const classes = `unnest('{${dataClasses.join(',')}}'::text[]) k`;
      const byFunction = await answered(
        person.actor,
        `select c, o, k from ${cases}, ${owners}, ${classes} where sec.can_read(c, o, k, (select sec.ctx()))`,
      );
      expect(byFunction, `function, seed ${seed}, ${JSON.stringify(person)}`).toEqual(wanted);
      tuples += world.cases.length * institutions.length * dataClasses.length;
      opened += wanted.length;
    }
    expect(tuples).toBeGreaterThanOrEqual(50_000);
    // A world in which nothing opens, or everything, would prove nothing.
    expect(opened).toBeGreaterThan(tuples / 50);
    expect(opened).toBeLessThan(tuples / 3);
  }, 60_000);
});
