// Every form of the house, sent in every wrong way: with nothing, with too much, with what it does not know, by
// somebody who was too slow, twice at once, and to places that are not the sender's. A POST route that is not in
// the table fails here.
import { beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase } from './database.ts';
import { caseEnding } from './forms/case-ending.ts';
import { caseWork } from './forms/case-work.ts';
import { tester } from './forms/checks.ts';
import type { Check, Entry, Place } from './forms/entry.ts';
import { intake } from './forms/intake.ts';
import { myCase } from './forms/my-case.ts';
import { offices } from './forms/offices.ts';
import type { PageForm } from './forms/page.ts';
import { portalDesk } from './forms/portal-desk.ts';
import { sharing } from './forms/sharing.ts';
import { streetDoors } from './forms/street.ts';
import { makeWorld, type World } from './forms/world.ts';

const table: readonly Entry[] = [
  ...intake,
  ...caseWork,
  ...caseEnding,
  ...sharing,
  ...offices,
  ...portalDesk,
  ...myCase,
  ...streetDoors,
];

let world: World;
beforeAll(async () => {
  world = await makeWorld(await cloneDatabase());
});

async function leavesOf(event: string): Promise<number> {
  const found = await world.database.admin.query<{ n: number }>(
    'select count(*)::int as n from audit.leaf where event = $1',
    [event],
  );
  return found.rows[0]?.n ?? 0;
}

describe('the table of forms', () => {
  it('knows every address that takes a form, and no other', () => {
    const declared = world.app.routes
      .filter(({ method }) => method === 'POST')
      .map(({ method, path }) => `${method} ${path}`);
    const known = table.map(({ route }) => route);
    expect(declared.filter((route) => !known.includes(route))).toEqual([]);
    expect(known.filter((route) => !declared.includes(route))).toEqual([]);
  });
});

const nameOf = ({ route, name }: Entry) => (name === undefined ? route : `${route} · ${name}`);

/** Runs checks one after the other; one that breaks is a finding like any other. */
async function findings(checks: readonly (readonly [string, () => Promise<string[]>])[]): Promise<string[]> {
  const found: string[] = [];
  for (const [what, check] of checks) {
    const problems = await check().catch((error: unknown) => [String(error)]);
    found.push(...problems.map((problem) => `${what}: ${problem}`));
  }
  return found;
}

describe.each(table.map((entry) => [nameOf(entry), entry] as const))('%s', (_, entry) => {
  let place: Place;
  let form: PageForm;
  let test: ReturnType<typeof tester>;
  beforeAll(async () => {
    test = tester(world.app, entry);
    place = await entry.ready(world);
    form = await test.open(place);
  });
  const unless = (check: Check, run: () => Promise<string[]>) =>
    entry.not?.[check] === undefined ? run() : Promise.resolve([]);

  it('refuses what is empty, too long or unknown beside its field, and keeps what was typed', async () => {
    expect(
      await findings([
        ['empty', () => unless('empty', () => test.empty(place, form))],
        ['too long', () => test.long(place, form)],
        ['wrong', () => test.wrong(place, form)],
        ['bent', () => test.bent(place, form)],
        ['a reason without its field', async () => test.outdated(place, form)],
      ]),
    ).toEqual([]);
  });

  it('tells who was too slow, is not there for others, and has one effect however often it is sent', async () => {
    expect(
      await findings([
        ['stale', () => unless('stale', () => test.stale(place, form))],
        ['forged', () => test.forged(place, form)],
        ['twice', () => unless('twice', () => test.twice(place, () => leavesOf(entry.leaf ?? '')))],
      ]),
    ).toEqual([]);
  });
});
