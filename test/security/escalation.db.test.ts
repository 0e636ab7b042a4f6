import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaffActor } from '../../src/db/access.ts';
import type { CaseId, ConsentId } from '../../src/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { asRuntime } from './attacker.ts';
import { assign, consent, force, openCase, save } from './centre.ts';

let database: TestDatabase;
let counsellor: StaffActor;
let clerk: StaffActor;
let friend: StaffActor;
let mine: CaseId;
let other: CaseId;
let given: ConsentId;

beforeAll(async () => {
  database = await cloneDatabase();
  counsellor = await hire(database, 'intake_counsellor', 'center');
  friend = await hire(database, 'institution_worker', 'klac');
});

/** A bribed clerk, honestly assigned to one case with consent for contact, and another case he wants. */
beforeEach(async () => {
  clerk = await hire(database, 'institution_worker', 'police');
  mine = await openCase(database, counsellor);
  other = await openCase(database, counsellor);
  await assign(database, counsellor, mine, clerk);
  for (const of of [mine, other]) {
    await save(database, counsellor, of, 'contact', { phone: '010' });
    await save(database, counsellor, of, 'whereabouts', { address: '서울' });
  }
  given = await consent(database, counsellor, mine, 'police', ['contact']);
});

/** Rows changed by a statement of the clerk, or the refusal; nothing is kept. */
async function tried(by: StaffActor, sql: string): Promise<number | string> {
  return await asRuntime(database, by, async (_, client) => {
    try {
      return (await client.query(sql)).rowCount ?? 0;
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    }
  });
}
const nothing = [0, '42501'];

describe('a clerk who can write any statement', () => {
  it('cannot move his assignment to a case he wants, nor lengthen it', async () => {
    expect(nothing).toContain(await tried(clerk, `update app.assignment set case_id = '${other}'`));
    expect(nothing).toContain(await tried(clerk, `update app.assignment set staff_id = '${friend.id}'`));
    await force(
      database,
      `update app.assignment set until = now() + interval '1 hour' where staff_id = '${clerk.id}'`,
    );
    expect(nothing).toContain(await tried(clerk, "update app.assignment set until = 'infinity'"));
  });

  it('cannot come back to a case after his assignment ended', async () => {
    await force(database, `update app.assignment set until = now() where staff_id = '${clerk.id}'`);
    expect(nothing).toContain(await tried(clerk, "update app.assignment set until = 'infinity'"));
    const again = `insert into app.assignment (case_id, staff_id, capacity) values ('${mine}', '${clerk.id}', 'desk')`;
    expect(nothing).toContain(await tried(clerk, again));
  });

  it('cannot assign himself elsewhere, nor strangers to his case', async () => {
    const insert = (of: CaseId, who: StaffActor) =>
      `insert into app.assignment (case_id, staff_id, capacity) values ('${of}', '${who.id}', 'desk')`;
    expect(nothing).toContain(await tried(clerk, insert(other, clerk)));
    expect(nothing).toContain(await tried(clerk, insert(mine, friend)));
  });

  it('cannot widen, redirect or revive a consent, nor write one', async () => {
    for (const change of [
      "classes = '{contact,whereabouts,identity}'",
      "to_institution = 'klac'",
      "purpose = 'safety'",
      "valid_until = valid_until + interval '30 days'",
      `case_id = '${other}'`,
      'revoked_at = null',
    ]) {
      expect(nothing, change).toContain(await tried(clerk, `update app.consent set ${change}`));
    }
    expect(nothing).toContain(
      await tried(
        clerk,
        `insert into app.consent (id, case_id, to_institution, classes, purpose, valid_until, given_by, method, text_version, text_hash, receipt_id)
         values (gen_random_uuid(), '${mine}', 'police', '{whereabouts}', 'support', now() + interval '1 day', 'victim', 'paper', '1', '', gen_random_uuid())`,
      ),
    );
  });

  it('cannot destroy or plant keys of another institution', async () => {
    expect(nothing).toContain(await tried(clerk, 'delete from app.key_wrap'));
    expect(nothing).toContain(await tried(clerk, "update app.key_wrap set wrapped = ''"));
    expect(nothing).toContain(await tried(clerk, `update app.data_key set case_id = '${other}'`));
    expect(nothing).toContain(await tried(clerk, 'update app.data_key set retired_at = null'));
    expect(nothing).toContain(
      await tried(
        clerk,
        `insert into app.data_key (id, case_id, owner_institution, class) values (gen_random_uuid(), '${mine}', 'center', 'legal')`,
      ),
    );
    expect(nothing).toContain(
      await tried(
        clerk,
        "insert into app.key_wrap (data_key_id, case_id, institution, kek_version, wrapped) select id, case_id, 'klac', 1, '' from app.data_key",
      ),
    );
  });

  it('cannot write into the sections of another institution or another case', async () => {
    await save(database, clerk, mine, 'legal', { number: '1' });
    expect(nothing).toContain(await tried(clerk, `update app.section set case_id = '${other}'`));
    expect(nothing).toContain(await tried(clerk, "update app.section set owner_institution = 'center'"));
    expect(nothing).toContain(
      await tried(clerk, "update app.section set sealed = '' where owner_institution = 'center'"),
    );
  });

  it('cannot carry any row of any table to another case, centre or institution', async () => {
    const columns = await database.admin.query<{ name: string; column: string; type: string }>(
      `select c.oid::regclass::text as name, a.attname as column, format_type(a.atttypid, -1) as type
       from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'
         and a.attname in ('case_id', 'center_id', 'institution', 'owner_institution')
         and has_column_privilege('hangot_rt', c.oid, a.attnum, 'update')`,
    );
    expect(columns.rows.length).toBeGreaterThan(8);
    for (const { name, column, type } of columns.rows) {
      const value = type === 'uuid' ? `'${other}'::uuid` : "'elsewhere'";
      expect(nothing, `${name}.${column}`).toContain(
        await tried(clerk, `update ${name} set ${column} = ${value}`),
      );
      expect(nothing, `${name}.${column}`).toContain(
        await tried(counsellor, `update ${name} set ${column} = ${value}`),
      );
    }
  });

  it('cannot wall off his colleagues', async () => {
    const wall = (who: StaffActor) =>
      `insert into app.access_block (case_id, staff_id, ground) values ('${mine}', '${who.id}', 'family')`;
    expect(nothing).toContain(await tried(clerk, wall(counsellor)));
    expect(await tried(clerk, wall(clerk))).toBe(1);
  });
});

describe('a consent, whoever asks', () => {
  it('cannot be revived or widened by the counsellor who took it either', async () => {
    expect(
      await tried(
        counsellor,
        `update app.consent set classes = array_append(classes, 'legal') where id = '${given}'`,
      ),
    ).toBe('42501');
    await force(database, `update app.consent set revoked_at = now() where id = '${given}'`);
    expect(await tried(counsellor, `update app.consent set revoked_at = null where id = '${given}'`)).toBe(
      '42501',
    );
  });

  it('is never longer than 180 days, nor open-ended', async () => {
    for (const until of [
      "now() + interval '180 days 1 second'",
      "'infinity'",
      'null',
      "now() - interval '1 day'",
    ]) {
      const sql = `insert into app.consent (id, case_id, to_institution, classes, purpose, valid_until, given_by, method, text_version, text_hash, receipt_id)
        values (gen_random_uuid(), '${mine}', 'police', '{contact}', 'support', ${until}, 'victim', 'paper', '1', '', gen_random_uuid())`;
      expect(['23514', '23502', '22008']).toContain(await tried(counsellor, sql));
    }
    const longest = `insert into app.consent (id, case_id, to_institution, classes, purpose, valid_until, given_by, method, text_version, text_hash, receipt_id)
      values (gen_random_uuid(), '${mine}', 'police', '{contact}', 'support', now() + interval '180 days', 'victim', 'paper', '1', '', gen_random_uuid())`;
    expect(await tried(counsellor, longest)).toBe(1);
  });
});

describe('a conflict wall', () => {
  it('hides the case, its people and the wall itself from the one it names', async () => {
    const relative = await hire(database, 'intake_counsellor', 'center');
    const seen = () =>
      asRuntime(database, relative, (query) =>
        query(
          `select id from app.case_file where id = $1 union all select case_id from app.assignment where case_id = $1
           union all select case_id from app.access_block where case_id = $1 union all select case_id from app.section where case_id = $1`,
          [mine],
        ),
      );
    expect(await seen()).not.toEqual([]);
    await force(
      database,
      `insert into app.access_block (case_id, staff_id, ground)
       values ('${mine}', '${relative.id}', 'family')`,
    );
    expect(await seen()).toEqual([]);
    const join = `insert into app.assignment (case_id, staff_id, capacity) values ('${mine}', '${relative.id}', 'intake')`;
    expect(await tried(relative, join)).toBe('42501');
    expect(await tried(counsellor, join)).toBe('42501');
  });
});
