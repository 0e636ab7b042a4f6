import { beforeAll, describe, expect, it } from 'vitest';
import { onceField, testApp } from '../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { read } from '../../db/access.ts';
import { parseId } from '../../shared/ids.ts';
import { agreedContact, readFacts } from './index.ts';
import { deskOf } from './intake.fixture.ts';

let database: TestDatabase;
let at: Awaited<ReturnType<typeof deskOf>>;

const said = { source: 'victim', 'on-year': '2026', 'on-month': '11', 'on-day': '20' };

async function versionOf(path: string): Promise<string> {
  return /name="version" value="(\d+)"/.exec(await at.htmlOf(path))?.[1] ?? '';
}

async function save(of: string, group: string, fields: Record<string, string>) {
  const path = `/cases/${of}/facts/${group}`;
  return at.desk.post(path, { ...onceField(), version: await versionOf(path), ...said, ...fields });
}

async function factsOf(of: string) {
  const id = parseId<'case'>(of);
  if (id === null) throw new Error('no case');
  return await read(database.deps, at.actor, (r) => readFacts(r, id));
}

beforeAll(async () => {
  database = await cloneDatabase();
  at = await deskOf(database, testApp(database));
});

describe('the fact sheet', () => {
  it('keeps each answer with its day and source, and shows it again instead of asking', async () => {
    const of = await at.caseOf(await at.begunSafely());
    const answer = await save(of, 'harm', {
      'harm.bodily': 'yes',
      'harm.inpatientDays': '5',
      source: 'paper',
    });
    expect(answer.status).toBe(303);
    const { facts, entries } = await factsOf(of);
    expect(facts.harm).toMatchObject({ bodily: true, inpatientDays: 5 });
    expect(entries['harm.bodily']).toEqual({ value: true, on: '2026-11-20', source: 'paper' });
    const html = await at.htmlOf(`/cases/${of}/facts/harm`);
    expect(html).toContain('서류 · 2026. 11. 20.');
    expect(html).toContain('value="5"');
    const folded = [
      ...html.matchAll(/<details class="fact-known"><summary><span>(.*?)<\/span><strong>(.*?)<\/strong>/g),
    ];
    expect(folded.map(([, question, known]) => [question, known])).toEqual([
      ['몸을 다쳤나요?', '예'],
      ['입원한 날은 며칠인가요?', '5'],
    ]);
  });

  it('folds nothing while something is to be mended', async () => {
    const of = await at.caseOf(await at.begunSafely());
    await save(of, 'harm', { 'harm.bodily': 'yes' });
    const wrong = await save(of, 'harm', { 'harm.bodily': 'no', 'harm.inpatientDays': 'viele' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).not.toContain('<details class="fact-known">');
  });

  it('changes the day and source of changed answers only', async () => {
    const of = await at.caseOf(await at.begunSafely());
    await save(of, 'work', { 'work.atWork': 'no', 'work.employed': 'yes' });
    await save(of, 'work', {
      'work.atWork': 'no',
      'work.employed': 'no',
      source: 'institution',
      'on-day': '22',
    });
    const { entries } = await factsOf(of);
    expect(entries['work.atWork']).toMatchObject({ source: 'victim', on: '2026-11-20' });
    expect(entries['work.employed']).toMatchObject({ value: false, source: 'institution', on: '2026-11-22' });
  });

  it('keeps "I do not know" and "would rather not say" and tells them apart from silence', async () => {
    const of = await at.caseOf(await at.begunSafely());
    await save(of, 'income', { 'income.lost': 'x-declined', 'income.annual~open': 'x-unknown' });
    const { facts, declined, entries } = await factsOf(of);
    expect(facts.income).toBeUndefined();
    expect([...declined].sort()).toEqual(['income.annual', 'income.lost']);
    expect(entries['income.lost']?.open).toBe('declined');
    expect(entries['income.proven']).toBeUndefined();
  });

  it('takes several crimes and whole lists, none at all included', async () => {
    const of = await at.caseOf(await at.begunSafely());
    await save(of, 'crimes', { 'crimes.0.code': 'stalking' });
    await save(of, 'crimes', {
      'crimes.0.code': 'stalking',
      'crimes.0.reported': 'yes',
      'crimes.1.code': 'injury',
    });
    await save(of, 'household', {
      'household.members': '3',
      'household.dependants.0.relation': 'child',
      'household.dependants.0.age': '5',
      'household.survivors~open': 'x-none',
    });
    const { facts } = await factsOf(of);
    expect(facts.crimes).toMatchObject([{ code: 'stalking', reported: true }, { code: 'injury' }]);
    expect(facts.household).toMatchObject({ dependants: [{ relation: 'child', age: 5 }], survivors: [] });
    expect(await at.htmlOf(`/cases/${of}/facts/household`)).toContain('value="5"');
  });

  it('refuses wrong types, unknown choices, contradictions and days ahead beside their fields', async () => {
    const of = await at.caseOf(await at.begunSafely());
    const refused = async (group: string, fields: Record<string, string>, field: string) => {
      const answer = await save(of, group, fields);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain(`href="#f-${field}"`);
    };
    await refused('harm', { 'harm.inpatientDays': 'many' }, 'harm-inpatientDays');
    await refused('harm', { 'harm.disabilityGrade': '99' }, 'harm-disabilityGrade');
    await refused('victim', { 'victim.nationality': 'martian' }, 'victim-nationality');
    await refused(
      'victim',
      { 'victim.birthDate-year': '1990', 'victim.birthDate-month': '2', 'victim.birthDate-day': '31' },
      'victim-birthDate',
    );
    await refused(
      'harm',
      { 'harm.inpatientDays': '2', 'harm.psychiatricInpatientDays': '9' },
      'harm-psychiatricInpatientDays',
    );
    await refused('work', { 'work.atWork': 'yes', source: 'rumour' }, 'source');
    await refused('work', { 'work.atWork': 'yes', 'on-year': '2027' }, 'on');
    expect((await factsOf(of)).facts.harm).toBeUndefined();
  });

  it('answers 409 to a stale form, has one effect when sent twice, and 404 to others', async () => {
    const of = await at.caseOf(await at.begunSafely());
    const path = `/cases/${of}/facts/work`;
    const stale = await at.desk.post(path, { ...onceField(), ...said, version: '0', 'work.atWork': 'yes' });
    expect(stale.status).toBe(409);
    const once = { ...onceField(), ...said, version: await versionOf(path), 'work.atWork': 'yes' };
    expect((await at.desk.post(path, once)).status).toBe(303);
    expect((await at.desk.post(path, once)).status).toBe(303);
    expect((await at.desk.get(`/cases/${of}/facts/nothing`)).status).toBe(404);
    expect((await at.desk.get(`/cases/${crypto.randomUUID()}/facts`)).status).toBe(404);
  });

  it('asks a counsellor nothing that belongs to therapy', async () => {
    const of = await at.caseOf(await at.begunSafely());
    expect(await at.htmlOf(`/cases/${of}/facts/harm`)).not.toContain('PHQ-9');
  });

  it('shows a case manager of another institution only what consent opened', async () => {
    const of = await at.caseOf(await at.begunSafely());
    await save(of, 'work', { 'work.atWork': 'yes' });
    const manager = await hire(database, 'case_manager', 'cvsc');
    await database.admin.query(
      `with l as (insert into audit.leaf (center_id, actor_kind, actor_id, event)
                  values ('seoul', 'system', 'test', 'test.assigned') returning 1)
       insert into app.assignment (case_id, staff_id, capacity) select $1, $2, 'manager' from l`,
      [of, manager.id],
    );
    const id = parseId<'case'>(of);
    if (id === null) throw new Error('no case');
    const seen = await read(database.deps, manager, async (r) => ({
      facts: (await readFacts(r, id)).facts,
      contact: await agreedContact(r, id),
    }));
    expect(seen).toEqual({ facts: {}, contact: null });
  });

  it('fits in a constant number of sections, each leaf naming its classes', async () => {
    const of = await at.caseOf(await at.begunSafely());
    await save(of, 'household', { 'household.members': '2' });
    const leaves = await database.admin.query<{ classes: string[] }>(
      "select classes from audit.leaf where case_id = $1 and event = 'facts.saved' order by at desc limit 1",
      [of],
    );
    expect(leaves.rows[0]?.classes).toEqual(['welfare']);
  });
});
