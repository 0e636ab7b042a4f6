import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onceField, signedIn, type TestApp, testApp, type Visitor } from '../../../../test/app.ts';
import { openCaseFor } from '../../../../test/cases.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';
import { hire } from '../../../../test/people.ts';
import { asRuntime } from '../../../../test/security/attacker.ts';
import { force } from '../../../../test/security/centre.ts';
import { read, type StaffActor, write } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { type CaseId, newId } from '../../../shared/ids.ts';
import { findPeople, insertPerson, putParty } from '../../people/index.ts';
import { assignReferral, claimReferral, queueCounts, sendBundle } from '../../referrals/index.ts';
import { consentTo } from '../../referrals/test-world.ts';
import { listCases } from '../../work/list/case-list-store.ts';
import { updateCase } from '../store.ts';

let database: TestDatabase;
let app: TestApp;
let counsellor: StaffActor;
let other: StaffActor;
let manager: StaffActor;
let boss: StaffActor;
let desk: Visitor;
let of: CaseId;

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  counsellor = await hire(database, 'intake_counsellor', 'center', { name: '접수상담' });
  other = await hire(database, 'intake_counsellor', 'center', { name: '다른상담' });
  boss = await hire(database, 'centre_manager', 'center');
  manager = await hire(database, 'case_manager', 'cvsc', { name: '사례담당' });
});

beforeEach(async () => {
  of = await openCaseFor(database, counsellor, manager.id);
  desk = await signedIn(app, manager);
});

const path = () => routes.cases.seal(of);
const versionOf = async () =>
  String(
    (await database.admin.query('select version from app.case_file where id = $1', [of])).rows[0].version,
  );
const seal = async (fields: Record<string, string> = {}) =>
  await desk.post(path(), { ...onceField(), reason: 'asked', version: await versionOf(), ...fields });
const everything = {
  number: undefined,
  status: undefined,
  risk: undefined,
  crime: undefined,
  sort: 'opened',
  mine: 'centre',
  after: null,
} as const;
const listed = async (by: StaffActor) => {
  const page = await read(database.deps, by, (r) => listCases(r, everything, 500));
  expect(page.total).toBe(page.rows.length);
  return page.rows.some((row) => row.id === of);
};

describe('restricting a case', () => {
  it('asks why, and takes a form that was overtaken for what it is', async () => {
    expect((await desk.get(path())).status).toBe(200);
    const missing = await seal({ reason: '' });
    expect(missing.status).toBe(422);
    expect(await missing.text()).toContain('제한하는 이유를 골라 주십시오.');
    const stale = await seal({ version: '0' });
    expect(stale.status).toBe(409);
    expect((await desk.post(routes.cases.seal(newId()), { ...onceField(), reason: 'asked' })).status).toBe(
      404,
    );
  });

  it('keeps those who were kept, takes the case from those left out, and is undone for a reason', async () => {
    const fields = { ...onceField(), reason: 'known_here', version: await versionOf() };
    const answers = await Promise.all([desk.post(path(), fields), desk.post(path(), fields)]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    const front = await signedIn(app, counsellor);
    expect((await front.get(routes.cases.show(of))).status).toBe(404);
    expect(await (await desk.get(routes.cases.show(of))).text()).toContain('접근 제한 사례');
    const page = await (await desk.get(path())).text();
    expect(page).toContain('직원이나 그 주변이 아는 사람');
    expect(page).not.toContain('접수상담');
    const lifting = { ...onceField(), version: await versionOf() };
    expect((await desk.post(routes.cases.sealEnding(of), { ...lifting, reason: '' })).status).toBe(422);
    expect((await desk.post(routes.cases.sealEnding(of), { ...lifting, reason: 'over' })).status).toBe(303);
    expect((await front.get(routes.cases.show(of))).status).toBe(200);
    const leaves = await database.admin.query(
      `select event from audit.leaf where case_id = $1 and event in ('case.sealed', 'case.unsealed') order by at`,
      [of],
    );
    expect(leaves.rows.map((row) => row.event)).toEqual(['case.sealed', 'case.unsealed']);
    const timeline = await (await desk.get(routes.cases.tab(of, 'timeline'))).text();
    expect(timeline).toContain('접근 제한 풀기');
  });

  it('keeps whoever was ticked, and names a colleague of the institution but nobody behind a wall', async () => {
    await seal({ keep: counsellor.id });
    expect((await (await signedIn(app, counsellor)).get(routes.cases.show(of))).status).toBe(200);
    const colleague = await hire(database, 'case_manager', 'cvsc');
    const walled = await hire(database, 'case_manager', 'cvsc');
    await force(
      database,
      `insert into app.access_block (case_id, staff_id, ground) values ('${of}', '${walled.id}', 'relation')`,
    );
    const name = (staff: string) => desk.post(routes.cases.sealNames(of), { ...onceField(), staff });
    expect((await name(colleague.id)).status).toBe(303);
    expect((await (await signedIn(app, colleague)).get(routes.cases.show(of))).status).toBe(200);
    for (const refused of [walled.id, other.id]) expect((await name(refused)).status).toBe(409);
    expect((await name('')).status).toBe(422);
  });

  it('is for the case’s manager, also past the application', async () => {
    const front = await signedIn(app, counsellor);
    expect(await (await front.get(path())).text()).toContain('이 사례의 사례관리자가 합니다.');
    const fields = { ...onceField(), reason: 'asked', version: await versionOf() };
    expect((await front.post(path(), fields)).status).toBe(409);
    const worker = await signedIn(app, await hire(database, 'institution_worker', 'police'));
    expect((await worker.get(path())).status).toBe(404);
    const tried = (by: StaffActor, sql: string) =>
      asRuntime(database, by, async (_, client) => {
        try {
          return (await client.query(sql)).rowCount ?? 0;
        } catch (error) {
          return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        }
      });
    const insert = (by: StaffActor) =>
      `insert into app.case_seal (id, case_id, reason, sealed_by) values (gen_random_uuid(), '${of}', 'asked', '${by.id}')`;
    for (const by of [counsellor, other, boss]) expect(await tried(by, insert(by))).toBe('42501');
    for (const by of [manager, counsellor])
      expect(await tried(by, `update app.case_file set restricted = true where id = '${of}'`)).toBe('42501');
    await seal({ keep: counsellor.id });
    expect(await tried(counsellor, `update app.case_file set restricted = false where id = '${of}'`)).toBe(
      '42501',
    );
    expect(
      await tried(
        counsellor,
        `update app.case_seal set unsealed_at = now(), unsealed_by = '${counsellor.id}', unseal_reason = 'over' where case_id = '${of}'`,
      ),
    ).toBe(0);
    expect(await tried(manager, `update app.case_seal set reason = 'x' where case_id = '${of}'`)).toBe(
      '42501',
    );
  });
});

describe('a restricted case', () => {
  const name = '제한된사람';

  async function withPerson() {
    await write(database.deps, manager, async (w) => {
      w.record({ event: 'person.named', case: of });
      await putParty(
        w,
        of,
        {
          kind: 'victim',
          relation: 'self',
          name,
          birthDate: null,
          birthYear: 1990,
          phone: '',
          address: '',
          workplace: '',
          note: '',
        },
        null,
      );
    });
  }

  it('is in nobody else’s list, count, search or page, and the answers are those for a case that is not there', async () => {
    await write(database.deps, counsellor, async (w) => {
      w.record({ event: 'person.named', case: of });
      await updateCase(w, of, { person_id: await insertPerson(w) }, null);
    });
    await withPerson();
    const search = async (by: StaffActor) => {
      const query = {
        name,
        birthYear: 1990,
        phone: '',
        reason: 'call_back',
        reasonText: '전화가 왔습니다',
      } as const;
      const found = await findPeople(database.deps, by, query);
      return found.kind === 'found' ? found.candidates.some((one) => one.case === of) : null;
    };
    for (const by of [counsellor, other, boss]) expect(await listed(by)).toBe(true);
    expect(await search(other)).toBe(true);
    await seal();
    for (const by of [counsellor, other, boss]) expect(await listed(by), by.role).toBe(false);
    expect(await listed(manager)).toBe(true);
    expect([await search(other), await search(manager)]).toEqual([false, true]);
    const visitor = await signedIn(app, other);
    const plain = async (id: CaseId) => {
      const answer = await visitor.get(routes.cases.show(id));
      return { status: answer.status, body: await answer.text(), kind: answer.headers.get('content-type') };
    };
    expect(await plain(of)).toEqual(await plain(newId<'case'>()));
    for (const page of ['timeline', 'notes', 'referrals', 'documents'] as const)
      expect((await visitor.get(routes.cases.tab(of, page))).status).toBe(404);
  });

  it('takes no longer and no shorter to deny than a case that is not there', async () => {
    await seal();
    const visitor = await signedIn(app, other);
    const times: Record<'sealed' | 'absent', number[]> = { sealed: [], absent: [] };
    const ask = async (kind: 'sealed' | 'absent') => {
      const start = performance.now();
      await (await visitor.get(routes.cases.show(kind === 'sealed' ? of : newId<'case'>()))).text();
      times[kind].push(performance.now() - start);
    };
    for (let n = 0; n < 60; n += 1) {
      const pair = ['sealed', 'absent'] as const;
      for (const kind of n % 2 === 0 ? pair : pair.toReversed()) await ask(kind);
    }
    // The lower quartile: what else the machine does only ever adds.
    const usual = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 4)] ?? 0;
    expect(Math.abs(usual(times.sealed) - usual(times.absent))).toBeLessThan(5);
  });

  it('is seen at an institution by its lead without the number, who names the worker', async () => {
    await seal();
    const worker = await hire(database, 'institution_worker', 'smile');
    const idle = await hire(database, 'institution_worker', 'smile');
    const lead = await hire(database, 'institution_lead', 'smile');
    await consentTo(database, manager, of, ['smile']);
    const sent = await sendBundle(database.deps, manager, of, { services: ['smile-psych'] });
    const id = sent.kind === 'sent' ? sent.referrals[0]?.id : undefined;
    if (id === undefined) throw new Error('not sent');
    const { number } = (await database.admin.query('select number from app.case_file where id = $1', [of]))
      .rows[0];
    const counted = (by: StaffActor) => read(database.deps, by, queueCounts);
    expect([(await counted(idle)).sent, (await counted(lead)).sent]).toEqual([0, 1]);
    const visitor = await signedIn(app, idle);
    expect((await visitor.get(routes.referrals.show(id))).status).toBe(404);
    await expect(claimReferral(database.deps, idle, id)).rejects.toThrow('referral');
    const boss2 = await signedIn(app, lead);
    for (const page of [routes.queue.index(), routes.referrals.show(id)]) {
      const text = await (await boss2.get(page)).text();
      expect(text).toContain('접근 제한 사례');
      expect(text).not.toContain(number);
    }
    expect((await assignReferral(database.deps, lead, id, worker.id)).kind).toBe('done');
    expect(await (await (await signedIn(app, worker)).get(routes.referrals.show(id))).text()).toContain(
      number,
    );
    expect((await visitor.get(routes.referrals.show(id))).status).toBe(404);
  });
});
