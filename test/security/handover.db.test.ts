// Passing cases on is a power of its own: who may, over whom, to whom, and that nothing else comes of it.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaffActor } from '../../src/db/access.ts';
import { roles } from '../../src/db/decision.ts';
import type { CaseId } from '../../src/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { asRuntime, contextFor, withContext } from './attacker.ts';
import { assign, force, openCase, save } from './centre.ts';

let database: TestDatabase;
let counsellor: StaffActor;
let manager: StaffActor;
let worker: StaffActor;
let accomplice: StaffActor;
let boss: StaffActor;
let policeLead: StaffActor;
let of: CaseId;

beforeAll(async () => {
  database = await cloneDatabase();
  boss = await hire(database, 'centre_manager', 'center');
  policeLead = await hire(database, 'institution_lead', 'police');
});

beforeEach(async () => {
  counsellor = await hire(database, 'intake_counsellor', 'center');
  manager = await hire(database, 'case_manager', 'cvsc');
  worker = await hire(database, 'institution_worker', 'police');
  accomplice = await hire(database, 'case_manager', 'cvsc');
  of = await openCase(database, counsellor);
  await assign(database, counsellor, of, worker);
  await force(
    database,
    `insert into app.assignment (case_id, staff_id, capacity) values ('${of}', '${manager.id}', 'manager');
     update app.case_file set manager_id = '${manager.id}' where id = '${of}'`,
  );
  await save(database, counsellor, of, 'contact', { phone: '010' });
});

const close = (who: StaffActor) =>
  force(database, `update auth.staff set active = false where id = '${who.id}'`);

/** What the function answers this person; nothing is kept. */
async function passOn(by: StaffActor, holder: StaffActor, to: StaffActor): Promise<string | undefined> {
  return await asRuntime(database, by, async (query) => {
    const rows = await query<{ result: string }>('select result from sec.pass_on($1, $2, $3)', [
      of,
      holder.id,
      to.id,
    ]);
    return rows[0]?.result;
  });
}

async function tried(by: StaffActor, sql: string): Promise<number | string> {
  return await asRuntime(database, by, async (_, client) => {
    try {
      return (await client.query(sql)).rowCount ?? 0;
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    }
  });
}

describe('passing cases on', () => {
  it('works for nobody, whatever the role, while the holder can go on', async () => {
    for (const role of roles) {
      for (const institution of ['center', 'cvsc', 'police']) {
        const by = await hire(database, role, institution);
        expect(await passOn(by, manager, accomplice), `${role} of ${institution}`).toBe('gone');
      }
    }
  });

  it('works after the account is closed, for the centre manager and the lead of the institution alone', async () => {
    await close(manager);
    const may: string[] = [];
    for (const role of roles) {
      for (const institution of ['center', 'cvsc', 'police']) {
        const by = await hire(database, role, institution);
        if ((await passOn(by, manager, accomplice)) === 'done') may.push(`${role} of ${institution}`);
      }
    }
    expect(may.sort()).toEqual([
      'centre_manager of center',
      'centre_manager of cvsc',
      'centre_manager of police',
      'institution_lead of cvsc',
    ]);
    const stranger = await hire(database, 'centre_manager', 'center', { center: 'busan' });
    expect(await passOn(stranger, manager, accomplice)).toBe('gone');
  });

  it('leaves an institution’s own work to its lead while it has one', async () => {
    const colleague = await hire(database, 'institution_worker', 'police');
    await close(worker);
    expect(await passOn(boss, worker, colleague)).toBe('gone');
    expect(await passOn(policeLead, worker, colleague)).toBe('done');
    await force(
      database,
      `insert into app.access_block (case_id, staff_id, ground) values ('${of}', '${policeLead.id}', 'family')`,
    );
    expect(await passOn(policeLead, worker, colleague)).toBe('gone');
  });

  it('gives nothing to a colleague behind a wall, elsewhere, of other work, or gone', async () => {
    await close(manager);
    const gone = await hire(database, 'case_manager', 'cvsc');
    await close(gone);
    await force(
      database,
      `insert into app.access_block (case_id, staff_id, ground) values ('${of}', '${accomplice.id}', 'family')`,
    );
    expect(await passOn(boss, manager, accomplice)).toBe('walled');
    for (const to of [gone, worker, counsellor, boss, await hire(database, 'administrator', 'center')]) {
      expect(await passOn(boss, manager, to)).toBe('not_here');
    }
  });

  it('cannot be done without a leaf', async () => {
    await close(manager);
    const attempt = asRuntime(database, boss, async (query, client) => {
      await query('select * from sec.pass_on($1, $2, $3)', [of, manager.id, accomplice.id]);
      await client.query('commit');
    });
    await expect(attempt).rejects.toThrow(/left no audit leaf/);
  });

  it('shows nobody anything without a context, with a bent one, or after one’s own account is closed', async () => {
    await close(manager);
    const rows = (context: string | null) =>
      withContext(database, context, (query) => query('select * from sec.left_behind()'));
    const honest = contextFor(database, boss);
    expect((await rows(honest)).length).toBeGreaterThan(0);
    expect(await rows(null)).toEqual([]);
    await expect(rows(`${honest.split('.')[0]}.00`)).rejects.toThrow(/forged/);
    expect(await rows(contextFor(database, boss, { center: 'busan' }))).toEqual([]);
    const second = await hire(database, 'centre_manager', 'center');
    await close(second);
    expect(await rows(contextFor(database, second))).toEqual([]);
  });
});

describe('a centre manager who can write any statement', () => {
  it('puts nobody on a case, takes nobody off, and changes neither its manager nor its stage', async () => {
    const nothing = [0, '42501'];
    for (const sql of [
      `insert into app.assignment (case_id, staff_id, capacity) values ('${of}', '${boss.id}', 'cover')`,
      `insert into app.assignment (case_id, staff_id, capacity) values ('${of}', '${accomplice.id}', 'manager')`,
      `update app.assignment set until = now() where case_id = '${of}'`,
      `update app.case_file set manager_id = '${accomplice.id}' where id = '${of}'`,
      `update app.case_file set status = 'closed' where id = '${of}'`,
      `update app.intake set claimed_by = '${boss.id}'`,
      `update app.task set assignee_id = '${boss.id}'`,
      `update app.referral set claimed_by = '${boss.id}'`,
      `update app.appointment set staff_id = '${boss.id}'`,
      `insert into app.access_block (case_id, staff_id, ground) values ('${of}', '${manager.id}', 'family')`,
    ]) {
      expect(nothing, sql).toContain(await tried(boss, sql));
    }
  });

  it('reads no section, before and after passing it on', async () => {
    await close(manager);
    const seen = () => asRuntime(database, boss, (query) => query('select 1 from app.section'));
    expect(await seen()).toEqual([]);
    const after = await asRuntime(database, boss, async (query) => {
      await query('select * from sec.pass_on($1, $2, $3)', [of, manager.id, accomplice.id]);
      return await query('select 1 from app.section');
    });
    expect(after).toEqual([]);
  });
});

describe('how many cases colleagues have', () => {
  it('is a number for the own institution, and for the centre manager', async () => {
    const loads = (by: StaffActor, institution: string) =>
      asRuntime(database, by, (query) => query('select * from sec.caseloads($1)', [institution]));
    expect(await loads(manager, 'police')).toEqual([]);
    expect((await loads(manager, 'cvsc')).length).toBeGreaterThan(0);
    expect((await loads(boss, 'police')).length).toBeGreaterThan(0);
  });
});
