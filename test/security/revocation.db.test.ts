import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { read, type StaffActor } from '../../src/db/access.ts';
import { readSections } from '../../src/db/sections.ts';
import type { CaseId, ConsentId } from '../../src/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { asRuntime } from './attacker.ts';
import { assign, consent, force, openCase, save } from './centre.ts';

let database: TestDatabase;
let counsellor: StaffActor;
let clerk: StaffActor;
let of: CaseId;
let given: ConsentId;

beforeAll(async () => {
  database = await cloneDatabase();
  counsellor = await hire(database, 'intake_counsellor', 'center');
});
beforeEach(async () => {
  clerk = await hire(database, 'institution_worker', 'police');
  of = await openCase(database, counsellor);
  await assign(database, counsellor, of, clerk);
  await save(database, counsellor, of, 'contact', { phone: '010' });
  given = await consent(database, counsellor, of, 'police', ['contact']);
});

const endings: readonly (readonly [string, () => string])[] = [
  ['suspension', () => `update auth.staff set active = false where id = '${clerk.id}'`],
  ['a change of institution', () => `update auth.staff set institution = 'klac' where id = '${clerk.id}'`],
  ['a change of role', () => `update auth.staff set role = 'analyst' where id = '${clerk.id}'`],
  ['a revoked session', () => `update auth.session set revoked_at = now() where id = '${clerk.session}'`],
  ['an expired session', () => `update auth.session set expires_at = now() where id = '${clerk.session}'`],
  ['an ended assignment', () => `update app.assignment set until = now() where staff_id = '${clerk.id}'`],
  ['a withdrawn consent', () => `update app.consent set revoked_at = now() where id = '${given}'`],
  ['an expired consent', () => `update app.consent set valid_until = now() where id = '${given}'`],
  [
    'a conflict wall',
    () =>
      `insert into app.access_block (case_id, staff_id, ground) values ('${of}', '${clerk.id}', 'family')`,
  ],
];

describe('nothing is seen after', () => {
  it.each(endings)('%s, by the next statement', async (_, ending) => {
    const seen = () => read(database.deps, clerk, (r) => readSections(r, of));
    expect(await seen()).toHaveLength(1);
    await force(database, ending());
    expect(await seen()).toHaveLength(0);
  });

  it.each(endings)('%s, inside a transaction that was already open', async (_, ending) => {
    await asRuntime(database, clerk, async (query) => {
      const seen = () => query('select 1 from app.section where case_id = $1', [of]);
      expect(await seen()).toHaveLength(1);
      await force(database, ending());
      expect(await seen()).toHaveLength(0);
    });
  });

  it('suspension, in every one of 50 sessions at work', async () => {
    const case_ = of;
    let stopped = false;
    let committed = Number.POSITIVE_INFINITY;
    let seenBefore = 0;
    let seenAfter = 0;
    async function work(): Promise<void> {
      while (!stopped) {
        const began = performance.now();
        const rows = await read(database.deps, clerk, (r) =>
          r.db.selectFrom('app.section').select('name').where('case_id', '=', case_).execute(),
        );
        if (began > committed) seenAfter += rows.length;
        else seenBefore += rows.length;
      }
    }
    const sessions = Array.from({ length: 50 }, work);
    // However slow the machine: every session has been at work before the suspension.
    while (seenBefore <= 50) await new Promise((resolve) => setTimeout(resolve, 20));
    await force(database, `update auth.staff set active = false where id = '${clerk.id}'`);
    committed = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 300));
    stopped = true;
    await Promise.all(sessions);
    expect(seenBefore).toBeGreaterThan(50);
    expect(seenAfter).toBe(0);
  });
});
