import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { read, type StaffActor, write } from '../../src/db/access.ts';
import type { CaseId } from '../../src/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { openCase } from './centre.ts';
import { hearEveryConnection } from './quiet-pool.ts';
import { makeRandom } from './world.ts';

const principals = 12;
const rounds = 4_000;

let database: TestDatabase;
const people: { actor: StaffActor; mine: CaseId }[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  hearEveryConnection(database.pool);
  const counsellor = await hire(database, 'intake_counsellor', 'center');
  for (let n = 0; n < principals; n += 1) {
    const actor = await hire(database, 'case_manager', 'center');
    const mine = await openCase(database, counsellor);
    await write(database.deps, counsellor, async (w) => {
      await w.db
        .insertInto('app.assignment')
        .values({ case_id: mine, staff_id: actor.id, capacity: 'manager' })
        .execute();
      w.record({ event: 'case.assigned', case: mine });
    });
    people.push({ actor, mine });
  }
});

type Fault = 'none' | 'throws' | 'sql' | 'timeout' | 'cancel' | 'terminate' | 'read-only write';
const faults: readonly Fault[] = ['throws', 'sql', 'timeout', 'cancel', 'terminate', 'read-only write'];

/** One request that may go wrong in the middle; answers the cases it saw. */
async function request(actor: StaffActor, fault: Fault): Promise<string[]> {
  return await read(database.deps, actor, async (r) => {
    // With a parameter, so that the connection keeps one plan for everybody who comes over it.
    const seen = await r.db
      .selectFrom('app.case_file')
      .select('id')
      .where('center_id', '=', actor.center)
      .execute();
    if (fault === 'throws') throw new Error('a bug in a page');
    if (fault === 'sql') await sql`select 1 / 0`.execute(r.db);
    if (fault === 'read-only write')
      await sql`insert into app.person values (gen_random_uuid(), 'busan')`.execute(r.db);
    if (fault === 'timeout') await sql`set local statement_timeout = 1`.execute(r.db);
    if (fault === 'timeout') await sql`select pg_sleep(1)`.execute(r.db);
    if (fault === 'cancel') await sql`select pg_cancel_backend(pg_backend_pid()), pg_sleep(1)`.execute(r.db);
    if (fault === 'terminate')
      await sql`select pg_terminate_backend(pg_backend_pid()), pg_sleep(1)`.execute(r.db);
    return seen.map((row) => row.id);
  });
}

describe('a pool shared by everybody', () => {
  it(`shows nobody another's case in ${rounds} interleaved requests with faults`, async () => {
    const random = makeRandom(7);
    let answered = 0;
    let failed = 0;
    let foreign = 0;
    let next = 0;
    async function drain(): Promise<void> {
      while (next < rounds) {
        const person = people[next % principals];
        next += 1;
        if (person === undefined) return;
        const fault = random() < 0.2 ? (faults[Math.floor(random() * faults.length)] ?? 'none') : 'none';
        try {
          const seen = await request(person.actor, fault);
          answered += 1;
          foreign += seen.filter((id) => id !== person.mine).length;
          expect(seen).toContain(person.mine);
        } catch (error) {
          if (fault === 'none') throw error;
          failed += 1;
        }
      }
    }
    await Promise.all(Array.from({ length: 32 }, drain));
    expect(foreign).toBe(0);
    expect(answered + failed).toBe(rounds);
    expect(failed).toBeGreaterThan(rounds / 10);
  }, 60_000);

  it('leaves no context behind on any connection', async () => {
    const clients = await Promise.all(Array.from({ length: 10 }, () => database.pool.connect()));
    try {
      for (const client of clients) {
        const rows = await client.query(
          "select current_setting('app.ctx', true) as ctx, (select count(*)::int from app.case_file) as n",
        );
        expect(['', null]).toContain(rows.rows[0]?.ctx);
        expect(rows.rows[0]?.n).toBe(0);
      }
    } finally {
      for (const client of clients) client.release();
    }
  });
});
