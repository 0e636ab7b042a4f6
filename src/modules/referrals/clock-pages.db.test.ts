import { beforeAll, describe, expect, it } from 'vitest';
import { onceField, signedIn, type TestApp, testApp, type Visitor } from '../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { read, type StaffActor } from '../../db/access.ts';
import { routes } from '../../routes.ts';
import { clocksVersion, defaultClocks } from './clock.ts';
import { clockValues } from './clock-form.ts';
import { clockRules } from './clock-store.ts';

let database: TestDatabase;
let app: TestApp;
let head: StaffActor;
let boss: Visitor;

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  head = await hire(database, 'centre_manager', 'center', { purpose: 'administration' });
  boss = await signedIn(app, head);
});

const rules = () => read(database.deps, head, clockRules);
const send = (fields: Readonly<Record<string, string>>) =>
  boss.post(routes.clocks(), { ...onceField(), ...fields });

describe('the page of the clocks', () => {
  it('is linked from the operations page and shows what holds, the default and the bounds in both languages', async () => {
    expect(await (await boss.get(routes.operations())).text()).toContain(`href="${routes.clocks()}"`);
    const korean = await (await boss.get(routes.clocks())).text();
    for (const words of ['지금부터 시작하는 기한에 적용', '1–24시간 또는 1–10근무일', '기본값'])
      expect(korean).toContain(words);
    const inEnglish = app.visitor(`${boss.headers.cookie}; lang=en`);
    const english = await (await inEnglish.get(routes.clocks())).text();
    expect(english).toContain('It holds for clocks that start from now');
  });

  it('is there for the centre manager and nobody else', async () => {
    for (const [role, place] of [
      ['institution_lead', 'smile'],
      ['case_manager', 'center'],
      ['administrator', 'center'],
    ] as const) {
      const other = await signedIn(app, await hire(database, role, place));
      expect((await other.get(routes.clocks())).status).toBe(404);
      const sent = await other.post(routes.clocks(), { ...onceField(), ...clockValues(defaultClocks) });
      expect(sent.status).toBe(404);
    }
    expect(await rules()).toEqual(defaultClocks);
  });

  it('saves what was changed, tells an older form with 409 and a wrong one with 422, losing nothing', async () => {
    const opened = { ...clockValues(defaultClocks), version: String(clocksVersion(defaultClocks)) };
    const wrong = await send({ ...opened, 'amount-U0-sent': '99' });
    expect(wrong.status).toBe(422);
    const refused = await wrong.text();
    expect(refused).toContain('href="#f-amount-U0-sent"');
    expect(refused).toContain('value="99"');
    expect((await send({ ...opened, 'amount-U0-sent': '3' })).status).toBe(303);
    const stale = await send({ ...opened, 'amount-U0-sent': '5' });
    expect(stale.status).toBe(409);
    const page = await stale.text();
    expect(page).toContain('value="5"');
    expect(page).toContain('3시간');
    expect((await rules()).U0.sent).toEqual({ amount: 3, unit: 'hours' });
    expect((await rules()).U1).toEqual(defaultClocks.U1);
  });
});
