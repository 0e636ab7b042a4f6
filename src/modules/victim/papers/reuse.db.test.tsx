// Asked for once, handed in once, used everywhere: what is there already answers the next one who asks.
import { beforeAll, describe, expect, it } from 'vitest';
import { onceField } from '../../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { addDocument } from '../../documents/index.ts';
import { type Busy, busyPortal } from '../busy.fixture.ts';
import type { Browser } from '../victim.fixture.ts';

let database: TestDatabase;
let busy: Busy;

beforeAll(async () => {
  database = await cloneDatabase();
  busy = await busyPortal(database);
});

const pdf = () => new File([Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')], '통장.pdf');

/** Her browser, and a case on which her bank book is already, when it is asked for (again). */
async function askedAgain(
  by: 'herself' | 'the desk',
): Promise<{ of: CaseId; browser: Browser; ask: string }> {
  const { of, receipt } = await busy.richCase();
  const browser = await busy.portal.inside(receipt);
  if (by === 'herself') {
    await browser.html('/my/papers');
    await browser.upload('/my/papers', { ...onceField(), kind: 'BANK' }, pdf());
  } else {
    const file = {
      name: '통장.pdf',
      bytes: Buffer.from(await pdf().arrayBuffer()),
      type: 'application/pdf',
    } as const;
    const given = { kind: 'BANK', class: 'money', shared: true } as const;
    await addDocument(database.deps, busy.manager, crypto.randomUUID(), of, given, file);
  }
  database.clock.now = database.clock.now.add({ minutes: 1 });
  const fields = { ...onceField(), fields: [], papers: ['BANK', 'ID'], note: '' };
  expect((await busy.desk.post(`/cases/${of}/portal/asks`, fields)).status).toBe(303);
  const { rows } = await database.admin.query<{ id: string }>(
    'select id from app.ask where case_id = $1 order by asked_at desc limit 1',
    [of],
  );
  return { of, browser, ask: rows[0]?.id ?? '' };
}

const state = async (ask: string) =>
  (
    await database.admin.query('select there, answered_at is not null as done from app.ask where id = $1', [
      ask,
    ])
  ).rows[0];

describe('a paper that is there already', () => {
  it.each([
    'herself',
    'the desk',
  ] as const)('handed in by %s, answers a new question with one press', async (by) => {
    const { of, browser, ask } = await askedAgain(by);
    const html = await browser.html('/my/papers');
    const offers = [...html.matchAll(/action="\/my\/asks\/([^/]+)\/papers".*?name="paper" value="(\w+)"/gs)];
    expect(offers.filter(([, of]) => of === ask).map(([, , kind]) => kind)).toEqual(['BANK']);
    const press = { ...onceField(), paper: 'BANK' };
    for (let time = 0; time < 2; time += 1) {
      expect((await browser.post(`/my/asks/${ask}/papers`, press)).headers.get('location')).toBe(
        '/my/papers',
      );
    }
    expect(await state(ask)).toEqual({ there: ['BANK'], done: false });
    await browser.html('/my/papers');
    await browser.upload('/my/papers', { ...onceField(), kind: 'ID' }, pdf());
    expect(await state(ask)).toEqual({ there: ['BANK'], done: true });
    expect(await (await busy.desk.get(`/cases/${of}/portal`)).text()).toContain('통장 사본 (앞서 낸 것)');
    const leaves = await database.admin.query(
      "select detail->>'kind' as kind from audit.leaf where case_id = $1 and event = 'ask.paper-there'",
      [of],
    );
    expect(leaves.rows).toEqual([{ kind: 'BANK' }]);
  });

  it('is not taken where nothing of the kind is there, was not asked for, or belongs to somebody else', async () => {
    const { browser, ask } = await askedAgain('herself');
    const other = await askedAgain('herself');
    await browser.html('/my/papers');
    for (const paper of ['ID', 'DX', 'nonsense', '']) {
      expect((await browser.post(`/my/asks/${ask}/papers`, { ...onceField(), paper })).status).toBe(404);
    }
    const foreign = await browser.post(`/my/asks/${other.ask}/papers`, { ...onceField(), paper: 'BANK' });
    expect(foreign.status).toBe(404);
    expect(await state(ask)).toEqual({ there: [], done: false });
    expect(await state(other.ask)).toEqual({ there: [], done: false });
  });
});
