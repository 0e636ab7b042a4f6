// Whoever runs any statement as the runtime role, with or without a context of his own, writes himself no way in.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaffActor } from '../../src/db/access.ts';
import { setupActor, startSession } from '../../src/modules/identity/index.ts';
import type { CaseId } from '../../src/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { asRuntime, withContext } from './attacker.ts';
import { assign, force, openCase } from './centre.ts';

let database: TestDatabase;
let counsellor: StaffActor;
let clerk: StaffActor;
let of: CaseId;

beforeAll(async () => {
  database = await cloneDatabase();
  database.clock.now = Temporal.Now.instant();
  counsellor = await hire(database, 'intake_counsellor', 'center');
});
beforeEach(async () => {
  clerk = await hire(database, 'institution_worker', 'police');
  of = await openCase(database, counsellor);
  await assign(database, counsellor, of, clerk);
});

/** Rows changed by a statement, or the refusal; nothing is kept. `null` has no context at all. */
async function tried(by: StaffActor | typeof setupActor | null, sql: string): Promise<number | string> {
  const attempt = async (
    _: unknown,
    client: { query(text: string): Promise<{ rowCount: number | null }> },
  ) => {
    try {
      return (await client.query(sql)).rowCount ?? 0;
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    }
  };
  return by === null ? await withContext(database, null, attempt) : await asRuntime(database, by, attempt);
}
const refused = '42501';

describe('a session', () => {
  const insert = (staff: string) =>
    `insert into auth.session (id, token_hash, staff_id, purpose, expires_at)
     values (gen_random_uuid(), sha256('known'), '${staff}', 'support', now() + interval '8 hours')`;

  it('is opened by nobody but the house', async () => {
    for (const by of [null, clerk, counsellor]) {
      expect(await tried(by, insert(counsellor.id))).toBe(refused);
    }
    expect(await tried(setupActor, insert(counsellor.id))).toBe(1);
    expect(await startSession(database.deps, counsellor.id, 'password')).toMatch(/^[\w-]{43}$/);
  });

  it('behind a receipt code neither', async () => {
    const sql = `insert into auth.victim_session (id, token_hash, access_id, bland, created_at, seen_at, expires_at)
      values (gen_random_uuid(), sha256('known'), gen_random_uuid(), false, now(), now(), now() + interval '30 minutes')`;
    for (const by of [null, clerk]) expect(await tried(by, sql)).toBe(refused);
  });

  it('never comes back, changes hands, changes its purpose or grows', async () => {
    const mine = `where id = '${clerk.session}'`;
    for (const change of [
      `staff_id = '${counsellor.id}'`,
      "token_hash = sha256('known')",
      "purpose = 'review'",
      "expires_at = expires_at + interval '1 hour'",
    ]) {
      expect([change, await tried(null, `update auth.session set ${change} ${mine}`)]).toEqual([
        change,
        refused,
      ]);
    }
    expect(await tried(null, `update auth.session set revoked_at = now(), seen_at = now() ${mine}`)).toBe(1);
    await force(database, `update auth.session set revoked_at = now() ${mine}`);
    expect(await tried(null, `update auth.session set revoked_at = null ${mine}`)).toBe(refused);
  });
});

describe('what somebody signs in with', () => {
  it('is not set by anybody else, and a spent code stays spent', async () => {
    const her = `where id = '${counsellor.id}'`;
    for (const by of [null, clerk]) {
      for (const change of ["password_hash = 'x'", "totp_sealed = 'x'", "email = 'x@example.test'"]) {
        expect([change, await tried(by, `update auth.staff set ${change} ${her}`)]).toEqual([
          change,
          refused,
        ]);
      }
    }
    await force(database, `update auth.staff set totp_last_step = 7 ${her}`);
    expect(await tried(null, `update auth.staff set totp_last_step = 6 ${her}`)).toBe(refused);
    expect(await tried(null, `update auth.staff set totp_last_step = 8 ${her}`)).toBe(1);
  });
});

describe('a desk on a case', () => {
  it('assesses the risk and moves nothing else of it', async () => {
    const here = `where id = '${of}'`;
    for (const change of [
      "status = 'closed'",
      `manager_id = '${clerk.id}'`,
      'person_id = null, closed_at = now()',
      "age_band = 'under14'",
      "crime_category = 'x'",
      "number = '2026-999999'",
      "opened_at = now() - interval '1 year'",
    ]) {
      expect([change, await tried(clerk, `update app.case_file set ${change} ${here}`)]).toEqual([
        change,
        refused,
      ]);
    }
    expect(await tried(clerk, `update app.case_file set risk_band = 'high' ${here}`)).toBe(1);
    expect(await tried(counsellor, `update app.case_file set status = 'open' ${here}`)).toBe(1);
    expect(await tried(counsellor, `update app.case_file set number = '2026-999999' ${here}`)).toBe(refused);
  });

  it('ends the work of its own people only', async () => {
    const colleague = await hire(database, 'institution_worker', 'police');
    await assign(database, counsellor, of, colleague);
    const end = (who: StaffActor) =>
      `update app.assignment set until = now() where case_id = '${of}' and staff_id = '${who.id}'`;
    expect(await tried(clerk, end(counsellor))).toBe(0);
    expect(await tried(clerk, end(colleague))).toBe(1);
    expect(await tried(clerk, end(clerk))).toBe(1);
    expect(await tried(counsellor, end(clerk))).toBe(1);
  });
});

describe('a conflict mark', () => {
  it('does not tell of a case that is not there for the reader', async () => {
    const other = await openCase(database, counsellor);
    await force(
      database,
      `insert into app.conflict_mark (case_id, kind, party_id, other_case_id)
       values ('${of}', 'offender_is_victim', gen_random_uuid(), '${other}')`,
    );
    const relative = await hire(database, 'intake_counsellor', 'center');
    const seen = () => tried(relative, `select 1 from app.conflict_mark where case_id = '${of}'`);
    expect(await seen()).toBe(1);
    await force(
      database,
      `insert into app.access_block (case_id, staff_id, ground) values ('${other}', '${relative.id}', 'family')`,
    );
    expect(await seen()).toBe(0);
  });
});

describe('looking for people', () => {
  it('ends at sixty a day, whatever measure the caller names', async () => {
    await force(
      database,
      `insert into app.person_search (id, center_id, staff_id, reason, reason_sealed, found)
       select gen_random_uuid(), 'seoul', '${counsellor.id}', 'new_intake', '', 0 from generate_series(1, 59)`,
    );
    const look = `select * from sec.find_person(gen_random_uuid(), '{}', '{}', 'new_intake', '', 1000000)`;
    expect(await tried(counsellor, look)).toBe(0);
    expect(await tried(counsellor, `${look}; ${look}`)).toBe('54000');
  });
});
