import { beforeAll, describe, expect, it } from 'vitest';
import { onceField } from '../../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { type Busy, busyPortal } from '../busy.fixture.ts';

let database: TestDatabase;
let busy: Busy;

beforeAll(async () => {
  database = await cloneDatabase();
  busy = await busyPortal(database);
});

const count = async (sql: string, of: CaseId) => (await database.admin.query(sql, [of])).rowCount;
const state = async (of: CaseId) => ({
  shared: await count('select 1 from app.consent where case_id = $1 and revoked_at is null', of),
  letters: await count("select 1 from app.victim_message where case_id = $1 and kind = 'withdrawal'", of),
});

/** Lets one statement on a table fail while `fn` runs. */
async function whileFailing(table: string, on: 'insert' | 'update', fn: () => Promise<void>): Promise<void> {
  await database.admin.query(`
    create function public.breaks() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
    grant execute on function public.breaks() to public;
    create trigger breaks before ${on} on ${table} for each row execute function public.breaks()`);
  try {
    await fn();
  } finally {
    await database.admin.query(`drop trigger breaks on ${table}; drop function public.breaks()`);
  }
}

describe('stopping everything', () => {
  it('ends the sharing and writes the letter together, or does neither', async () => {
    const { of, receipt } = await busy.richCase();
    const browser = await busy.portal.inside(receipt);
    await browser.html('/my/settings');
    const fields = { ...onceField(), text: '이제 그만할래요' };
    for (const [table, on] of [
      ['app.victim_message', 'insert'],
      ['app.consent', 'update'],
    ] as const) {
      await whileFailing(table, on, async () => {
        expect((await browser.post('/my/settings/stop', fields)).status).toBe(500);
        expect([table, await state(of)]).toEqual([table, { shared: 1, letters: 0 }]);
      });
    }
    for (let press = 0; press < 2; press += 1) {
      const answer = await browser.post('/my/settings/stop', fields);
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/my/settings?done=stopped']);
      expect(await state(of)).toEqual({ shared: 0, letters: 1 });
    }
    const at = await database.admin.query(
      `select distinct x from (select xmin as x from app.consent where case_id = $1
       union all select xmin from app.victim_message where case_id = $1 and kind = 'withdrawal') both_of_them`,
      [of],
    );
    expect(at.rowCount).toBe(1);
  });
});
