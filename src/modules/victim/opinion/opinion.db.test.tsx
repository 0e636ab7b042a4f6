import { beforeAll, describe, expect, it } from 'vitest';
import { onceField, signedIn } from '../../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';
import { titleOf } from '../../../../test/outward.ts';
import { hire } from '../../../../test/people.ts';
import { type Busy, busyPortal } from '../busy.fixture.ts';

let database: TestDatabase;
let busy: Busy;

beforeAll(async () => {
  database = await cloneDatabase();
  busy = await busyPortal(database);
});

describe('how it was, told to a worker', () => {
  it('is offered where a case is closed, written down as it was said, and found by her among her letters', async () => {
    const { of, receipt } = await busy.richCase();
    const page = `/cases/${of}/portal/opinion`;
    expect(await (await busy.desk.get(`/cases/${of}/closure`)).text()).toContain(`href="${page}"`);
    expect((await busy.desk.get(page)).status).toBe(200);
    const told = { ...onceField(), way: 'phone', score: '4', more: '기다리는 시간이 길었어요' };
    for (let press = 0; press < 2; press += 1) {
      expect((await busy.desk.post(page, told)).headers.get('location')).toBe(`/cases/${of}/portal`);
    }
    const desk = await (await busy.desk.get(`/cases/${of}/portal`)).text();
    expect(desk.match(/기다리는 시간이 길었어요/g)).toHaveLength(1);
    expect(desk).toContain('전화로 들음');
    const hers = await (await busy.portal.inside(receipt)).html('/my/messages');
    expect(hers).toMatch(/나 \(전화로 들음\).*도움이 되었어요.*기다리는 시간이 길었어요/s);
    const { rows } = await database.admin.query(
      "select kind, score from app.victim_message where case_id = $1 and kind = 'satisfaction'",
      [of],
    );
    expect(rows).toEqual([{ kind: 'satisfaction', score: 4 }]);
  });

  it('is taken after closing too, and by nobody who does not work on the case', async () => {
    const { of } = await busy.richCase();
    const version = /name="version" value="(\d+)"/.exec(
      await (await busy.desk.get(`/cases/${of}/closure`)).text(),
    )?.[1];
    await busy.desk.post(`/cases/${of}/closure`, {
      ...onceField(),
      outcome: 'moved',
      version: version ?? '',
    });
    const page = `/cases/${of}/portal/opinion`;
    const told = { way: 'paper', score: '5', more: '' };
    expect((await busy.desk.post(page, { ...onceField(), ...told })).status).toBe(303);
    expect((await busy.desk.post(page, { ...onceField(), way: 'mail', score: '9' })).status).toBe(422);
    const stranger = await signedIn(busy.portal.app, await hire(database, 'case_manager', 'center'));
    expect((await stranger.get(page)).status).toBe(404);
    expect((await stranger.get(`${page}/sheet`)).status).toBe(404);
    expect((await stranger.post(page, { ...onceField(), ...told })).status).toBe(404);
  });

  it('has a sheet of paper with the same question and nothing of the case', async () => {
    const { of } = await busy.richCase();
    const html = await (await busy.desk.get(`/cases/${of}/portal/opinion/sheet`)).text();
    expect(titleOf(html)).toBe('의견');
    expect(html).toContain('많이 도움이 되었어요');
    expect(html).not.toMatch(/2026-\d{6}|이하늘|이○늘|센터|한곳/);
  });
});
