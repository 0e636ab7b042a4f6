import { beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { read, type StaffActor } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import { findPeople, maskedNames } from './index.ts';
import { casesOf, query } from './people.fixture.ts';
import { searchesADay } from './search.ts';

let database: TestDatabase;
let acts: ReturnType<typeof casesOf>;
let counsellor: StaffActor;
let colleague: StaffActor;
let manager: StaffActor;
let elsewhere: StaffActor;

beforeAll(async () => {
  database = await cloneDatabase();
  acts = casesOf(database);
  counsellor = await hire(database, 'intake_counsellor', 'center');
  colleague = await hire(database, 'intake_counsellor', 'center');
  manager = await hire(database, 'case_manager', 'cvsc');
  elsewhere = await hire(database, 'intake_counsellor', 'center', { center: 'busan' });
});

describe('looking for a person', () => {
  let known: CaseId;
  beforeAll(async () => {
    known = await acts.caseWith(counsellor, {
      kind: 'victim',
      relation: 'self',
      name: '홍길동',
      birthDate: '1990-03-04',
      phone: '010-1234-5678',
    });
  });

  it('finds by name and year, however the name is spaced, and shows a masked name', async () => {
    const found = await findPeople(database.deps, colleague, query({ name: '홍 길 동', birthYear: 1990 }));
    expect(found).toMatchObject({
      kind: 'found',
      candidates: [{ case: known, masked: '홍○동', birthYear: 1990, kind: 'victim', opens: false }],
    });
  });

  it('finds by telephone and says when the case is one’s own', async () => {
    const found = await findPeople(database.deps, counsellor, query({ phone: '+821012345678' }));
    expect(found).toMatchObject({ candidates: [{ case: known, opens: true }] });
  });

  it('lets a case manager of another institution look too', async () => {
    const found = await findPeople(database.deps, manager, query({ name: '홍길동', birthYear: 1990 }));
    expect(found).toMatchObject({ candidates: [{ case: known, masked: '홍○동', opens: false }] });
  });

  it('finds nobody of another centre, and nobody by another year', async () => {
    const other = await findPeople(database.deps, elsewhere, query({ name: '홍길동', birthYear: 1990 }));
    expect(other).toMatchObject({ kind: 'found', candidates: [] });
    const wrong = await findPeople(database.deps, colleague, query({ name: '홍길동', birthYear: 1991 }));
    expect(wrong).toMatchObject({ kind: 'found', candidates: [] });
  });

  it('is refused to every other role by the database', async () => {
    for (const role of ['institution_worker', 'centre_manager', 'administrator'] as const) {
      const other = await hire(database, role, role === 'institution_worker' ? 'police' : 'center');
      await expect(findPeople(database.deps, other, query({ phone: '+821012345678' }))).rejects.toThrow(
        'this role looks for nobody',
      );
    }
  });

  it('leaves a leaf with the reason’s code and never the words', async () => {
    const leaves = await database.admin.query<{ detail: object }>(
      "select detail from audit.leaf where event = 'person.searched'",
    );
    expect(leaves.rows.length).toBeGreaterThan(0);
    expect(leaves.rows[0]?.detail).toMatchObject({ reason: 'new_intake', by: ['name-year'], found: 1 });
    const all = await database.admin.query<{ text: string }>(
      "select string_agg(l::text, ' ') as text from audit.leaf l",
    );
    for (const secret of ['홍길동', '방문 접수 확인', '5678'])
      expect(all.rows[0]?.text).not.toContain(secret);
  });

  it('does not find a case behind a wall', async () => {
    const walled = await hire(database, 'intake_counsellor', 'center');
    await acts.wall(known, walled);
    const found = await findPeople(database.deps, walled, query({ phone: '+821012345678' }));
    expect(found).toMatchObject({ kind: 'found', candidates: [] });
  });

  it('forgets the old name when the name is corrected', async () => {
    const of = await acts.openCase(counsellor);
    const first = await acts.put(counsellor, of, {
      kind: 'victim',
      relation: 'self',
      name: '이몽룡',
      birthYear: '1985',
    });
    if (first.kind !== 'saved') throw new Error('not saved');
    const corrected = { kind: 'victim', relation: 'self', name: '이몽용', birthYear: '1985' };
    const second = await acts.put(counsellor, of, corrected, { id: first.id, expected: 1 });
    expect(second.kind).toBe('saved');
    const old = await findPeople(database.deps, colleague, query({ name: '이몽룡', birthYear: 1985 }));
    expect(old).toMatchObject({ candidates: [] });
    const now = await findPeople(database.deps, colleague, query({ name: '이몽용', birthYear: 1985 }));
    expect(now).toMatchObject({ candidates: [{ case: of }] });
    const names = await read(database.deps, colleague, (r) => maskedNames(r, [of]));
    expect(names.get(of)).toBe('이○용');
  });

  it('has a measure for the day, kept by the action and by the database', async () => {
    const busy = await hire(database, 'intake_counsellor', 'center');
    await database.admin.query(
      `with l as (insert into audit.leaf (center_id, actor_kind, actor_id, event)
                  values ('seoul', 'system', 'test', 'test.filled') returning 1)
       insert into app.person_search (id, center_id, staff_id, reason, reason_sealed, found)
       select gen_random_uuid(), 'seoul', $1, 'new_intake', decode('00', 'hex'), 0 from generate_series(1, $2::int), l`,
      [busy.id, searchesADay - 1],
    );
    const last = await findPeople(database.deps, busy, query({ phone: '+821012345678' }));
    expect(last).toMatchObject({ kind: 'found', left: 0 });
    expect(await findPeople(database.deps, busy, query({ phone: '+821012345678' }))).toEqual({
      kind: 'too_many',
    });
  });

  it('gives the runtime role no other way into the index', async () => {
    await expect(
      read(database.deps, counsellor, (r) => r.db.selectFrom('app.person_index').selectAll().execute()),
    ).rejects.toThrow('permission denied');
  });
});
