import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { read, type StaffActor, write } from '../../db/access.ts';
import { readSections } from '../../db/sections.ts';
import type { CaseId } from '../../shared/ids.ts';
import { caseHead, updateCase } from '../cases/index.ts';
import {
  caseParties,
  conflictMarks,
  findPeople,
  insertPerson,
  linkCases,
  linkedCases,
  maskedNames,
} from './index.ts';
import { casesOf, query } from './people.fixture.ts';

let database: TestDatabase;
let acts: ReturnType<typeof casesOf>;
let counsellor: StaffActor;
let colleague: StaffActor;
let manager: StaffActor;

beforeAll(async () => {
  database = await cloneDatabase();
  acts = casesOf(database);
  counsellor = await hire(database, 'intake_counsellor', 'center');
  colleague = await hire(database, 'intake_counsellor', 'center');
  manager = await hire(database, 'case_manager', 'cvsc');
});

describe('the people of a case', () => {
  it('are read back by the one who wrote them, each part in its class', async () => {
    const of = await acts.openCase(counsellor);
    await acts.put(counsellor, of, {
      kind: 'victim',
      relation: 'self',
      name: '성춘향',
      birthDate: '1995-05-05',
      phone: '010-2222-3333',
      address: '서울 어딘가 1',
    });
    await acts.put(counsellor, of, {
      kind: 'offender',
      relation: 'former_partner',
      name: '변학도',
      birthYear: '1960',
    });
    const parties = await read(database.deps, counsellor, (r) => caseParties(r, of));
    expect(parties).toMatchObject([
      {
        kind: 'victim',
        identity: { name: '성춘향' },
        contact: { phone: '+821022223333' },
        whereabouts: { address: '서울 어딘가 1' },
      },
      { kind: 'offender', identity: { name: '변학도', birthYear: 1960 }, contact: null },
    ]);
    const sections = await read(database.deps, counsellor, (r) => readSections(r, of));
    expect(new Set(sections.map((section) => section.class))).toEqual(
      new Set(['identity', 'contact', 'whereabouts', 'offender']),
    );
  });

  it('has one victim, and a stale change writes nothing', async () => {
    const of = await acts.openCase(counsellor);
    const victim = { kind: 'victim', relation: 'self', name: '첫째', birthYear: '1990' };
    const first = await acts.put(counsellor, of, victim);
    expect(await acts.put(counsellor, of, { ...victim, name: '둘째' })).toEqual({ kind: 'second_victim' });
    if (first.kind !== 'saved') throw new Error('not saved');
    expect(
      await acts.put(counsellor, of, { ...victim, name: '바뀜' }, { id: first.id, expected: 7 }),
    ).toEqual({
      kind: 'stale',
    });
    const [party] = await read(database.deps, counsellor, (r) => caseParties(r, of));
    expect(party?.identity?.name).toBe('첫째');
  });

  it('stores no word in the clear', async () => {
    await acts.caseWith(counsellor, {
      kind: 'victim',
      relation: 'self',
      name: '비밀이름',
      birthYear: '1977',
    });
    for (const table of ['party', 'party_label', 'section', 'person_index', 'person_search']) {
      const rows = await database.admin.query<{ text: string | null }>(
        `select string_agg(t::text, ' ') as text from app.${table} t`,
      );
      expect(rows.rows[0]?.text ?? '').not.toContain('비밀이름');
      expect(rows.rows[0]?.text ?? '').not.toContain(Buffer.from('비밀이름').toString('hex'));
    }
  });
});

describe('adverse interests', () => {
  it('are marked on both cases when an offender comes as a victim, whichever came first', async () => {
    const earlier = await acts.caseWith(counsellor, {
      kind: 'victim',
      relation: 'self',
      name: '맞고소',
      birthYear: '1980',
    });
    const of = await acts.openCase(colleague);
    const saved = await acts.put(colleague, of, {
      kind: 'offender',
      relation: 'acquaintance',
      name: '맞 고소',
      birthYear: '1980',
    });
    expect(saved).toMatchObject({ kind: 'saved', marks: ['offender_is_victim'] });
    const here = await read(database.deps, colleague, (r) => conflictMarks(r, of));
    expect(here).toMatchObject([{ kind: 'offender_is_victim', other: earlier }]);
    const there = await read(database.deps, counsellor, (r) => conflictMarks(r, earlier));
    expect(there).toMatchObject([{ kind: 'victim_is_offender', other: of }]);
    const centreManager = await hire(database, 'centre_manager', 'center');
    const seen = await read(database.deps, centreManager, (r) => conflictMarks(r, of));
    expect(seen).toHaveLength(1);

    const later = await acts.caseWith(counsellor, {
      kind: 'victim',
      relation: 'self',
      name: '맞고소',
      birthYear: '1980',
    });
    const again = await read(database.deps, counsellor, (r) => conflictMarks(r, later));
    expect(again).toMatchObject([{ kind: 'victim_is_offender', other: of }]);
    const leaves = await database.admin.query(
      "select 1 from audit.leaf where event = 'conflict.marked' and case_id = $1",
      [earlier],
    );
    expect(leaves.rowCount).toBe(1);
  });

  it('hide the other case’s number from somebody who may not see it', async () => {
    const earlier = await acts.caseWith(counsellor, {
      kind: 'victim',
      relation: 'self',
      name: '숨은이',
      birthYear: '1981',
    });
    const of = await acts.openCase(counsellor);
    await write(database.deps, counsellor, async (w) => {
      await w.db
        .insertInto('app.assignment')
        .values({ case_id: of, staff_id: manager.id, capacity: 'manager' })
        .execute();
      w.record({ event: 'case.assigned', case: of });
    });
    await acts.put(manager, of, {
      kind: 'offender',
      relation: 'stranger',
      name: '숨은이',
      birthYear: '1981',
    });
    const marks = await read(database.deps, manager, (r) => conflictMarks(r, of));
    expect(marks).toMatchObject([{ kind: 'offender_is_victim', other: earlier, number: null }]);
  });

  it('wall off a colleague whose relation is the offender, even the one who is writing', async () => {
    const brother = await hire(database, 'intake_counsellor', 'center');
    await acts.declareRelation(brother, '김형제', 1975);
    const of = await acts.openCase(brother);
    const saved = await acts.put(brother, of, {
      kind: 'offender',
      relation: 'stranger',
      name: '김형제',
      birthYear: '1975',
    });
    expect(saved).toMatchObject({ kind: 'saved', marks: ['staff_relation'], walled: true });
    await expect(read(database.deps, brother, (r) => caseHead(r, of))).rejects.toThrow('case');
    expect(await read(database.deps, brother, (r) => caseParties(r, of))).toEqual([]);
    expect(await read(database.deps, brother, (r) => readSections(r, of))).toEqual([]);
    expect(await read(database.deps, brother, (r) => conflictMarks(r, of))).toEqual([]);
    expect((await read(database.deps, brother, (r) => maskedNames(r, [of]))).size).toBe(0);
    await expect(
      acts.put(brother, of, { kind: 'witness', relation: 'stranger', name: '누구' }),
    ).rejects.toThrow();
    const seen = await read(database.deps, colleague, (r) => conflictMarks(r, of));
    expect(seen).toMatchObject([{ kind: 'staff_relation', other: null }]);
  });
});

describe('a relation declared later', () => {
  it('walls off the cases that were there before it', async () => {
    const sister = await hire(database, 'intake_counsellor', 'center');
    const of = await acts.caseWith(sister, {
      kind: 'offender',
      relation: 'stranger',
      name: 'O’Neil, Sean-Paul',
      birthYear: '1966',
    });
    expect((await read(database.deps, sister, (r) => caseHead(r, of))).id).toBe(of);
    await acts.declareRelation(sister, 'O’Neil, Sean-Paul', 1966);
    await expect(read(database.deps, sister, (r) => caseHead(r, of))).rejects.toThrow('case');
  });
});

describe('linking cases', () => {
  it('joins two cases in both directions, unless one is behind a wall', async () => {
    const one = await acts.openCase(counsellor);
    const two = await acts.openCase(colleague);
    const link = (by: StaffActor, a: CaseId, b: CaseId) =>
      write(database.deps, by, async (w) => {
        const linked = await linkCases(w, a, b, 'same_person');
        w.record({ event: 'case.linked', case: a });
        return linked;
      });
    expect(await link(counsellor, one, two)).toBe(true);
    const links = await read(database.deps, colleague, (r) => linkedCases(r, two));
    expect(links).toMatchObject([{ other: one, kind: 'same_person' }]);
    const hidden = await acts.openCase(colleague);
    await acts.wall(hidden, counsellor);
    expect(await link(counsellor, one, hidden)).toBe(false);
    await expect(link(manager, one, two)).rejects.toThrow('not on this case');
  });
});

describe('a person', () => {
  it('is a row without an attribute, joined to the case by its victim', async () => {
    const of = await acts.openCase(counsellor);
    await write(database.deps, counsellor, async (w) => {
      const person = await insertPerson(w);
      await updateCase(w, of, { person_id: person }, null);
      w.record({ event: 'person.linked', case: of });
    });
    await acts.put(counsellor, of, { kind: 'victim', relation: 'self', name: '사람', birthYear: '1999' });
    const found = await findPeople(database.deps, counsellor, query({ name: '사람', birthYear: 1999 }));
    const head = await read(database.deps, counsellor, (r) => caseHead(r, of));
    expect(found).toMatchObject({ candidates: [{ person: head.personId }] });
    const columns = await sql<{ n: string }>`
      select count(*)::text as n from information_schema.columns where table_schema = 'app' and table_name = 'person'`.execute(
      database.adminDb,
    );
    expect(columns.rows[0]?.n).toBe('3');
  });
});
