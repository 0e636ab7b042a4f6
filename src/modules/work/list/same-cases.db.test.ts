// Whoever it is and whatever stands between her and a case: the list, the case's own page, the search by
// number and the file hold the same cases, and they are those that the rules in words give her.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { onceField, signedIn, type TestApp, testApp, type Visitor } from '../../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';
import { hire } from '../../../../test/people.ts';
import { force } from '../../../../test/security/centre.ts';
import { NotFound, type Reader, read, type StaffActor } from '../../../db/access.ts';
import { may, type Role, roles } from '../../../db/decision.ts';
import { type CaseId, newId } from '../../../shared/ids.ts';
import { caseHead, caseStatuses } from '../../cases/index.ts';
import { type CaseFilter, parseCaseFilter } from './case-list.ts';
import { listCases } from './case-list-store.ts';

type Known = {
  readonly id: CaseId;
  readonly number: string;
  readonly center: string;
  readonly status: string;
  readonly risk: string | null;
  readonly restricted: boolean;
};

/** What stands between an actor and a case. */
const ties = ['none', 'assigned', 'ended', 'walled', 'assigned+walled', 'ended+walled'] as const;
type Tie = (typeof ties)[number];
const tiedCases = 12;
/** So many are looked at one by one; the rest fill a second page. */
const lookedAt = 18;

let database: TestDatabase;
let app: TestApp;
const cases: Known[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  database.clock.now = Temporal.Now.instant();
  app = testApp(database);
  // Sixty of one centre, more than a page, and some of another with the same numbers.
  for (let n = 0; n < 66; n += 1) {
    const here = n % 11 !== 0;
    cases.push({
      id: newId<'case'>(),
      number: `2026-${String(here ? n : n + 1).padStart(6, '0')}`,
      center: here ? 'seoul' : 'busan',
      status: caseStatuses[n % caseStatuses.length] ?? 'open',
      risk: ['critical', 'high', 'elevated', 'standard', null][n % 5] ?? null,
      restricted: n % 9 === 1,
    });
  }
  const text = (value: string | null) => (value === null ? 'null' : `'${value}'`);
  const values = cases.map(
    (one, n) => `('${one.id}', '${one.center}', '${one.number}', '${one.status}', 'visit', ${text(one.risk)},
      ${one.restricted}, now() - interval '1 hour' * ${n % 7}, now() - interval '1 minute' * ${n % 5})`,
  );
  await force(
    database,
    `insert into app.case_file (id, center_id, number, status, channel, risk_band, restricted, opened_at, changed_at)
     values ${values.join(',')}`,
  );
});

/** Puts the ties of one actor into the database, past every rule. */
async function tie(actor: StaffActor, tied: readonly Tie[]): Promise<void> {
  const of = (part: string) => cases.filter((_, at) => tied[at]?.split('+').includes(part) === true);
  const assigned = (until: string) => (one: Known) =>
    `insert into app.assignment (case_id, staff_id, center_id, capacity, since, until)
     values ('${one.id}', '${actor.id}', '${one.center}', 'desk', now() - interval '2 days', ${until})`;
  const statements = [
    ...of('assigned').map(assigned(`'infinity'`)),
    ...of('ended').map(assigned(`now() - interval '1 second'`)),
    ...of('walled').map(
      (one) =>
        `insert into app.access_block (case_id, staff_id, ground) values ('${one.id}', '${actor.id}', 'relation')`,
    ),
  ];
  if (statements.length > 0) await force(database, statements.join(';'));
}

type Person = { role: Role; institution: string; center: string; suspended: boolean; tied: readonly Tie[] };

/** The rule in words: her centre's, no wall, and either hers now or, for who runs the centre, not restricted. */
function visibleTo(person: Person): readonly Known[] {
  const oversees =
    person.institution === 'center' && ['intake_counsellor', 'centre_manager'].includes(person.role);
  return cases.filter((one, at) => {
    const parts = (person.tied[at] ?? 'none').split('+');
    if (person.suspended || one.center !== person.center || parts.includes('walled')) return false;
    return parts.includes('assigned') || (oversees && !one.restricted);
  });
}

const numbers = (rows: readonly { number: string }[]) => rows.map((row) => row.number).sort();

/** Every row of a list by its keys, seven a page, and what stands above it. */
async function walked(
  r: Reader,
  filter: CaseFilter,
): Promise<{ rows: readonly Known['number'][]; total: number }> {
  const rows: string[] = [];
  let after: CaseId | null = null;
  for (;;) {
    const page = await listCases(r, { ...filter, after }, 7);
    rows.push(...page.rows.map((row) => row.number));
    after = page.next;
    if (after === null) return { rows, total: page.total };
  }
}

async function opens(r: Reader, id: CaseId): Promise<boolean> {
  try {
    return (await caseHead(r, id)).id === id;
  } catch (error) {
    if (error instanceof NotFound) return false;
    throw error;
  }
}

/** The list as a browser walks it, to its last page. */
async function browsed(visitor: Visitor, query: string): Promise<{ rows: string[]; total: number }> {
  const rows: string[] = [];
  let total = 0;
  let next: string | undefined = `/cases?${query}`;
  while (next !== undefined) {
    const page: string = await (await visitor.get(next)).text();
    rows.push(...[...page.matchAll(/>(2026-\d{6})</g)].map((match) => match[1] ?? ''));
    total = Number(/<p class="num">[^\d]*(\d+)/.exec(page)?.[1] ?? Number.NaN);
    next = /href="([^"]+)"[^>]*rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
  }
  return { rows, total };
}

async function exported(visitor: Visitor, query: string): Promise<string[]> {
  const answer = await visitor.post(`/cases/export?${query}`, { ...onceField(), reason: 'inspection' });
  expect(answer.status).toBe(200);
  const [, ...lines] = (await answer.text()).trimEnd().split('\r\n');
  return lines.map((line) => line.split(',')[0] ?? '');
}

const person: fc.Arbitrary<Person> = fc.record({
  role: fc.oneof(
    fc.constantFrom<Role>('intake_counsellor', 'case_manager', 'institution_worker', 'institution_lead'),
    fc.constantFrom(...roles),
  ),
  institution: fc.constantFrom('center', 'center', 'smile', 'cvsc'),
  center: fc.oneof(
    { weight: 5, arbitrary: fc.constant('seoul') },
    { weight: 1, arbitrary: fc.constant('busan') },
  ),
  suspended: fc.oneof(
    { weight: 9, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  tied: fc.array(fc.constantFrom(...ties), { minLength: tiedCases, maxLength: tiedCases }),
});
const asked: fc.Arbitrary<Query> = fc.record({
  sort: fc.constantFrom('opened', 'changed', 'risk'),
  mine: fc.constantFrom('mine', 'centre'),
  status: fc.constantFrom('', '', '', '', '', '', ...caseStatuses),
  risk: fc.constantFrom('', '', '', '', 'critical', 'standard'),
});

type Query = { sort: string; mine: string; status: string; risk: string };

/** Always among them: somebody whose list goes on over the page. */
const overseer: Person = {
  role: 'intake_counsellor',
  institution: 'center',
  center: 'seoul',
  suspended: false,
  tied: Array.from({ length: tiedCases }, () => 'none'),
};
const everything: Query = { sort: 'opened', mine: 'centre', status: '', risk: '' };

async function checkInside(given: Person, actor: StaffActor, query: Query): Promise<void> {
  const expected = numbers(visibleTo(given));
  await read(database.deps, actor, async (r) => {
    const whole = await walked(r, parseCaseFilter({ mine: 'centre', sort: query.sort }));
    expect([...whole.rows].sort()).toEqual(expected);
    expect(whole.total).toBe(expected.length);
    const opened: string[] = [];
    const found: string[] = [];
    for (const one of cases.slice(0, lookedAt)) {
      if (await opens(r, one.id)) opened.push(one.number);
      const search = await listCases(r, parseCaseFilter({ mine: 'centre', number: one.number }));
      expect(search.rows.length).toBe(search.total);
      if (search.rows.some((row) => row.id === one.id)) found.push(one.number);
    }
    const theseOf = numbers(visibleTo(given).filter((one) => cases.indexOf(one) < lookedAt));
    expect(opened.sort()).toEqual(theseOf);
    expect(found.sort()).toEqual(theseOf);
  });
}

/** How many had cases at all, and more than a page of them: the comparison must have something to compare. */
const met = { some: 0, pages: 0 };

async function checkDoors(given: Person, visitor: Visitor, query: Query): Promise<void> {
  const wide = given.institution === 'center' && query.mine === 'centre';
  const expected = visibleTo(given).filter(
    (one) =>
      (query.status === '' || one.status === query.status) &&
      (query.risk === '' || one.risk === query.risk) &&
      (wide || given.tied[cases.indexOf(one)]?.includes('assigned') === true),
  );
  const address = new URLSearchParams(query).toString();
  const list = await browsed(visitor, address);
  expect([...list.rows].sort()).toEqual(numbers(expected));
  expect(list.total).toBe(expected.length);
  expect(await exported(visitor, address)).toEqual(list.rows);
  if (expected.length > 0) met.some += 1;
  if (expected.length > 50) met.pages += 1;
  const [shown] = expected;
  const hidden = cases.find((one) => !visibleTo(given).includes(one));
  for (const [one, status] of [
    [shown, may(given.role, 'case.view') ? 200 : 404],
    [hidden, 404],
  ] as const) {
    if (one === undefined) continue;
    expect([one.number, (await visitor.get(`/cases/${one.id}`)).status]).toEqual([one.number, status]);
  }
}

describe('the cases of two hundred random people', () => {
  it('are the same in list, page, search and file, and are those of the rule', async () => {
    await fc.assert(
      fc.asyncProperty(person, asked, async (given, query) => {
        const actor = await hire(database, given.role, given.institution, { center: given.center });
        const visitor = await signedIn(app, actor);
        await tie(actor, given.tied);
        if (given.suspended)
          await force(database, `update auth.staff set active = false where id = '${actor.id}'`);
        await checkInside(given, actor, query);
        if (given.suspended) {
          expect((await visitor.get('/cases')).status).toBe(303);
          return;
        }
        if (!may(given.role, 'case.list')) {
          expect((await visitor.get('/cases')).status).toBe(404);
          expect((await visitor.post('/cases/export', { reason: 'report' })).status).toBe(404);
          return;
        }
        await checkDoors(given, visitor, query);
      }),
      { numRuns: 200, examples: [[overseer, everything]] },
    );
    expect(met.some).toBeGreaterThan(30);
    expect(met.pages).toBeGreaterThan(0);
  }, 400_000);
});
