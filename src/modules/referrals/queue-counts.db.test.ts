import { beforeAll, describe, expect, it } from 'vitest';
import { signedIn, testApp } from '../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { read, type StaffActor } from '../../db/access.ts';
import { routes } from '../../routes.ts';
import { countCap } from '../../shared/count.ts';
import { queueCounts } from './queue-store.ts';

let database: TestDatabase;
let worker: StaffActor;

/** Referrals as bare rows: only the queue looks at them here. */
async function waiting(count: number, status: string, due: string, claimedBy: string | null): Promise<void> {
  const client = await database.admin.connect();
  await client.query('begin; set local session_replication_role = replica');
  await client.query(
    `insert into app.referral (id, center_id, case_id, bundle_id, case_number, service, from_institution, to_institution,
       desk, status, urgency, needs, claimed_by, sent_at, clock_due)
     select gen_random_uuid(), 'seoul', gen_random_uuid(), gen_random_uuid(), '2026-' || n, 'smile-psych', 'center', 'smile',
       'smile', $1, 'U2', '{identity}', $2::uuid, now(), $3::timestamptz + n * interval '1 second'
     from generate_series(1, $4::int) n`,
    [status, claimedBy, due, count],
  );
  await client.query('commit');
  client.release();
}

beforeAll(async () => {
  database = await cloneDatabase();
  worker = await hire(database, 'institution_worker', 'smile');
});

const counts = () => read(database.deps, worker, queueCounts);
const [late, ahead] = ['2026-11-20T00:00:00Z', '2026-12-20T00:00:00Z'];

describe('the numbers above a queue', () => {
  it('are all nought when nothing waits', async () => {
    const none = { sent: 0, received: 0, accepted: 0, in_progress: 0, mine: 0, late: 0 };
    expect(await counts()).toEqual(none);
  });

  it('are exact, by state, by person and by clock', async () => {
    await waiting(7, 'sent', late, null);
    await waiting(5, 'sent', ahead, null);
    await waiting(3, 'in_progress', late, worker.id);
    await waiting(2, 'accepted', ahead, worker.id);
    await waiting(4, 'received', ahead, crypto.randomUUID());
    expect(await counts()).toEqual({ sent: 12, received: 4, accepted: 2, in_progress: 3, mine: 5, late: 10 });
  });

  it('say that there are more than a thousand instead of counting to the end', async () => {
    await waiting(countCap + 200, 'sent', ahead, null);
    const found = await counts();
    expect(found).toMatchObject({ sent: countCap + 1, late: 10, mine: 5 });
    const page = await (await signedIn(testApp(database), worker)).get(routes.queue.index());
    const text = await page.text();
    expect(text).toContain('1,000+');
    expect(text).toContain('1,000건 넘음');
    expect(text).not.toContain('1,001');
  });
});
