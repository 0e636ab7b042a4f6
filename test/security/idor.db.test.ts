// T-12: everybody tries every address with the ids of a case that is not theirs. Whatever the registry holds
// is tried; a denied answer is the very answer to an id that never was, and nothing has changed afterwards.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fields, Visitor } from '../app.ts';
import { onceField } from '../app.ts';
import { addressOf, entries, type Ids, namesNobody } from './matrix-routes.ts';
import {
  buildWorld,
  canaries,
  type MatrixWorld,
  type Person,
  type Standing,
  strangerIds,
} from './matrix-world.ts';

let world: MatrixWorld;

beforeAll(async () => {
  world = await buildWorld();
}, 120_000);

const named = () => world.app.routes.filter((row) => row.path.includes(':') && !namesNobody.test(row.path));
const ofStaff = () => named().filter((row) => row.permission !== 'portal.own');

/** Of the case: what a page says beside keys and ids, in which a short number may stand by chance, and its own id. */
const toldIn = (text: string): readonly string[] => [
  ...[...canaries, world.number].filter((word) => plain(text).includes(word)),
  ...[world.caseId].filter((id) => text.includes(id)),
];

type Answer = { readonly status: number; readonly headers: string; readonly body: string };

/** What may differ between two answers to nobody: keys of forms, request numbers, the address itself. */
function plain(text: string, ids: Partial<Ids> = {}): string {
  return Object.values(ids)
    .reduce((left, id) => (id.length < 20 ? left : left.replaceAll(id, '<id>')), text)
    .replace(/[0-9a-f]{64}/g, '<key>')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, '<id>');
}

async function ask(
  visitor: Visitor,
  method: string,
  path: string,
  ids: Ids,
  more: Fields = {},
): Promise<Answer> {
  const address = addressOf(path, ids);
  const body = { ...onceField(), ...entries[path]?.body?.(ids), ...more };
  const answer = method === 'GET' ? await visitor.get(address) : await visitor.post(address, body);
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${plain(value, ids)}`).join('\n');
  return { status: answer.status, headers, body: plain(await answer.text(), ids) };
}

/** How many rows each table of cases holds, and how many versions they have had. */
async function standing(): Promise<string> {
  const { rows } = await world.database.admin.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'
     and c.relname <> 'once' order by 1`,
  );
  const parts = rows.map(
    ({ name }) =>
      `select '${name}' as t, count(*) || '/' || coalesce(md5(string_agg(x::text, '' order by x::text)), '') as s from ${name} x`,
  );
  const found = await world.database.admin.query<{ t: string; s: string }>(parts.join(' union all '));
  return found.rows.map(({ t, s }) => `${t} ${s}`).join('\n');
}

describe('the matrix', () => {
  it('knows every route with an id', () => {
    const unknown = named()
      .map((row) => row.path)
      .filter((path) => entries[path] === undefined);
    expect([...new Set(unknown)]).toEqual([]);
    const registered = new Set(world.app.routes.map((row) => row.path));
    expect(
      Object.keys(entries).filter((path) => !registered.has(path) && path !== '/cases/:id/transfer'),
    ).toEqual([]);
    expect(ofStaff().length).toBeGreaterThan(70);
  });

  it('opens to the people of the case, or it would prove nothing', async () => {
    for (const { method, path } of ofStaff().filter((row) => row.method === 'GET')) {
      if (/^\/(staff|handovers|kiosks|complaints)/.test(path)) continue;
      const answer = await ask(world.counsellor.visitor, method, path, world.ids);
      expect([path, answer.status < 400]).toEqual([path, true]);
    }
    const identity = await ask(world.counsellor.visitor, 'GET', '/cases/:id/identity', world.ids);
    expect(identity.body).toContain('나비하늘');
    const page = await ask(world.worker.visitor, 'GET', '/cases/:id', world.ids);
    expect(page.status).toBe(200);
  });
});

/** Routes that show coded lines, and nothing else, to those who run the centre. */
const coded = ['/bundles/:id', '/referrals/:id', '/referrals/:id/deliveries', '/cases/:id/transfer'];

type Outsider = readonly [
  who: string,
  role: Person['actor']['role'],
  institution: string,
  standing: Standing,
  open: readonly string[],
];

const outsiders: readonly Outsider[] = [
  ['a case manager who is not on the case', 'case_manager', 'center', {}, []],
  ['a case manager behind a wall', 'case_manager', 'center', { assigned: true, walled: true }, []],
  ['a counsellor behind a wall', 'intake_counsellor', 'center', { assigned: true, walled: true }, []],
  ['a counsellor of another centre', 'intake_counsellor', 'center', { center: 'busan' }, []],
  ['a worker of an institution with no part in it', 'institution_worker', 'police', {}, []],
  ['a lead of an institution with no part in it', 'institution_lead', 'police', {}, []],
  [
    'a worker of the institution, behind a wall',
    'institution_worker',
    'smile',
    { assigned: true, walled: true },
    [],
  ],
  ['a lead of the institution, behind a wall', 'institution_lead', 'smile', { walled: true }, []],
  ['the centre manager', 'centre_manager', 'center', {}, coded],
  ['the centre manager behind a wall', 'centre_manager', 'center', { walled: true }, []],
  ['the privacy officer', 'privacy_officer', 'center', {}, []],
  ['an outside auditor', 'auditor', 'center', {}, []],
  [
    'an administrator',
    'administrator',
    'center',
    {},
    Object.keys(entries).filter((path) => path.startsWith('/staff')),
  ],
  ['an administrator of another centre', 'administrator', 'center', { center: 'busan' }, []],
  ['an analyst', 'analyst', 'center', {}, []],
];

/** Tries everything but what is open to this role; nothing is there, nothing changes, each try leaves a leaf. */
async function findsNothing({ actor, visitor }: Person, open: readonly string[]): Promise<void> {
  const before = await standing();
  const wrong: unknown[] = [];
  const tried = ofStaff().filter(({ path }) => !open.includes(path));
  for (const { method, path } of tried) {
    const never = strangerIds();
    const [there, nowhere] = [
      await ask(visitor, method, path, world.ids),
      await ask(visitor, method, path, never),
    ];
    if (there.status !== 404 || JSON.stringify(there) !== JSON.stringify(nowhere)) {
      wrong.push([method, path, there.status, nowhere.status]);
    }
    const told = [...canaries, world.number].filter((word) => there.body.includes(word));
    if (told.length > 0) wrong.push([method, path, told]);
  }
  expect(wrong).toEqual([]);
  expect(await standing()).toBe(before);
  const leaves = await world.database.admin.query<{ n: number; named: number }>(
    `select count(*)::int as n, (count(*) filter (where detail->'asked' @> $2))::int as named
       from audit.leaf where actor_id = $1 and event = 'access.refused'`,
    [actor.id, JSON.stringify([world.caseId])],
  );
  const ofTheCase = tried.filter(({ path }) => path.startsWith('/cases/:id')).length;
  expect(leaves.rows).toEqual([{ n: 2 * tried.length, named: ofTheCase }]);
}

describe.each(outsiders)('%s', (_, role, institution, standingOf, open) => {
  it('finds at every address what is at an address that never was, and changes nothing', async () => {
    await findsNothing(await world.person(role, institution, standingOf), open);
  });
});

/** Pages that name nobody in their address but show lists. */
const lists = () =>
  world.app.routes.filter(
    (row) =>
      row.method === 'GET' &&
      !row.path.includes(':') &&
      row.permission !== 'portal.own' &&
      row.path !== '/live' &&
      row.path !== '/leave' &&
      !row.path.includes('*'),
  );

describe('behind a wall', () => {
  it.each([
    ['intake_counsellor', 'center'],
    ['case_manager', 'center'],
    ['institution_worker', 'smile'],
    ['institution_lead', 'smile'],
    ['centre_manager', 'center'],
    ['administrator', 'center'],
  ] as const)('no page or list tells the %s that the case is there', async (role, institution) => {
    const { visitor } = await world.person(role, institution, { walled: true });
    for (const { path } of lists()) {
      const text = await (await visitor.get(path)).text();
      expect([path, toldIn(text)]).toEqual([path, []]);
    }
    const search = {
      ...onceField(),
      name: '나비하늘',
      birthYear: '1994',
      reason: 'new_intake',
      reasonText: '방문 접수 확인',
    };
    const found = await (await visitor.post('/intakes/candidates', search)).text();
    expect([...canaries.slice(1), world.number].filter((word) => found.includes(word))).toEqual([]);
    const file = await (await visitor.get(`/staff/${world.counsellor.actor.id}`)).text();
    expect(file).not.toContain(world.number);
  });
});

describe('a colleague who is not on the case', () => {
  it('is shown no word of it, whatever she opens', async () => {
    for (const [role, institution] of [
      ['intake_counsellor', 'center'],
      ['institution_worker', 'smile'],
      ['institution_lead', 'smile'],
    ] as const) {
      const { visitor } = await world.person(role, institution);
      for (const { method, path } of ofStaff().filter((row) => row.method === 'GET')) {
        const { status, body } = await ask(visitor, method, path, world.ids);
        const told = canaries.filter((word) => word !== '나○○늘' && body.includes(word));
        expect([role, path, told, status < 500]).toEqual([role, path, [], true]);
      }
    }
  });

  it('writes nothing on it', async () => {
    for (const [role, institution] of [
      ['intake_counsellor', 'center'],
      ['institution_worker', 'smile'],
    ] as const) {
      const { visitor } = await world.person(role, institution);
      const before = await standing();
      for (const { method, path } of ofStaff().filter((row) => row.method === 'POST')) {
        const { status } = await ask(visitor, method, path, world.ids);
        expect([role, path, status < 500]).toEqual([role, path, true]);
      }
      expect(await standing()).toBe(before);
    }
  });
});

describe('a suspended worker', () => {
  it('is sent to the sign-in by every address', async () => {
    const { visitor } = await world.person('intake_counsellor', 'center', {
      assigned: true,
      suspended: true,
    });
    for (const { method, path } of ofStaff()) {
      const { status, headers } = await ask(visitor, method, path, world.ids);
      expect([path, status, headers.includes('location: /sign-in')]).toEqual([path, 303, true]);
    }
  });
});

describe('a restricted case', () => {
  it('is there for nobody who is not named on it, whatever the role', async () => {
    const { rows } = await world.database.admin.query<{ version: number }>(
      'select version from app.case_file where id = $1',
      [world.caseId],
    );
    const seal = {
      ...onceField(),
      reason: 'asked',
      keep: [world.worker.actor.id],
      version: `${rows[0]?.version}`,
    };
    expect((await world.counsellor.visitor.post(`/cases/${world.caseId}/seal`, seal)).status).toBe(303);
    expect((await world.worker.visitor.get(`/cases/${world.caseId}`)).status).toBe(200);
    for (const [role, institution] of [
      ['intake_counsellor', 'center'],
      ['centre_manager', 'center'],
      ['institution_lead', 'smile'],
      ['institution_worker', 'smile'],
    ] as const) {
      const someone = await world.person(role, institution);
      // Its lead is to give the referral to somebody; the docs say so (docs/decisions/restricted-cases.md).
      const assigns = role === 'institution_lead' ? /^\/(referrals|bundles)\// : /^$/;
      await findsNothing(
        someone,
        Object.keys(entries).filter((path) => assigns.test(path)),
      );
      for (const { path } of lists()) {
        const text = await (await someone.visitor.get(path)).text();
        expect([role, path, toldIn(text)]).toEqual([role, path, []]);
      }
    }
  });
});
