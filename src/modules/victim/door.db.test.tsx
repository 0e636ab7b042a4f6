import { beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import type { StaffActor } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import { portalOf } from './victim.fixture.ts';

let database: TestDatabase;
let manager: StaffActor;
let of: CaseId;
let portal: ReturnType<typeof portalOf>;

beforeAll(async () => {
  database = await cloneDatabase();
  portal = portalOf(database);
  manager = await hire(database, 'intake_counsellor', 'center');
});

const fresh = async () => {
  database.clock.now = Temporal.Now.instant();
  of = await portal.openCase(manager);
  return await portal.issue(manager, of);
};

describe('the door', () => {
  it('opens with code and PIN however they were typed, and says nothing in title or address', async () => {
    const receipt = await fresh();
    const browser = portal.browser();
    const code = ` ${receipt.code.slice(0, 5).toLowerCase()}-${receipt.code.slice(5)}`;
    const pin = `${receipt.pin.slice(0, 3)} ${receipt.pin.slice(3)}`;
    expect((await browser.post('/my', { code, pin })).status).toBe(303);
    const answer = await browser.get('/my/now');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const html = await answer.text();
    expect(html).toContain('담당자가 정해졌어요');
    expect(html).toContain('<title>안내</title>');
    expect(html).not.toMatch(/2026-\d{6}/);
    expect(browser.cookie()).toMatch(/^tab=/);
  });

  it('says the very same for a wrong PIN and for a code that never was', async () => {
    const { code } = await fresh();
    const bodies = [];
    for (const typed of [
      { code, pin: '903817' },
      { code: 'K7QM2-9XR4D', pin: '903817' },
      { code: '', pin: '' },
      { code: '가'.repeat(3000), pin: 'x' },
    ]) {
      const answer = await portal.browser('10.9.9.9').post('/my', typed);
      expect(answer.status).toBe(422);
      expect(answer.headers.get('set-cookie')).toBeNull();
      bodies.push(await answer.text());
    }
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).not.toContain(code);
  });

  it('takes as long for a code that never was', async () => {
    const { code } = await fresh();
    const time = async (typed: { code: string; pin: string }, from: string) => {
      const began = performance.now();
      await portal.browser(from).post('/my', typed);
      return performance.now() - began;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let n = 0; n < 7; n += 1) {
      known.push(await time({ code, pin: '903817' }, '10.8.0.1'));
      unknown.push(await time({ code: '0000000000', pin: '903817' }, '10.8.0.2'));
    }
    const median = (list: number[]) => list.toSorted((a, b) => a - b)[3] ?? 0;
    expect(Math.abs(median(known) - median(unknown))).toBeLessThan(median(known) / 3);
  });

  it('stops after ten wrong tries, for codes that are and codes that are not', async () => {
    const { code, pin } = await fresh();
    const bodies = [];
    for (const one of [code, '0000000000']) {
      for (let n = 0; n < 10; n += 1)
        await portal.browser(`10.7.0.${n}`).post('/my', { code: one, pin: '903817' });
      const answer = await portal.browser('10.7.1.1').post('/my', { code: one, pin });
      expect(answer.status).toBe(429);
      bodies.push(await answer.text());
    }
    expect(new Set(bodies).size).toBe(1);
    database.clock.now = database.clock.now.add({ minutes: 61 });
    expect((await portal.browser('10.7.1.1').post('/my', { code, pin })).status).toBe(303);
  });
});

describe('a session', () => {
  it('ends after five minutes without a step and after thirty in any case', async () => {
    const browser = await portal.inside(await fresh());
    const start = database.clock.now;
    database.clock.now = start.add({ minutes: 4, seconds: 59 });
    expect((await browser.get('/my/now')).status).toBe(200);
    database.clock.now = database.clock.now.add({ minutes: 5, seconds: 1 });
    expect((await browser.get('/my/now')).headers.get('location')).toBe('/my');

    const second = await portal.inside(await fresh());
    const begun = database.clock.now;
    for (let minutes = 4; minutes < 30; minutes += 4) {
      database.clock.now = begun.add({ minutes });
      expect((await second.get('/my/now')).status).toBe(200);
    }
    database.clock.now = begun.add({ minutes: 29, seconds: 59 });
    expect((await second.get('/my/now')).status).toBe(200);
    database.clock.now = begun.add({ minutes: 30, seconds: 1 });
    expect((await second.get('/my/now')).status).toBe(303);
  });

  it('ends with the button, with a new code, and with no digital trace', async () => {
    const first = await portal.inside(await fresh());
    const left = await first.post('/my/leave');
    expect(left.headers.get('clear-site-data')).toContain('cookies');

    const other = await portal.inside(await fresh());
    await other.html('/my/settings');
    expect((await other.post('/my/settings/paper')).headers.get('location')).toBe('/');
    expect((await other.get('/my/now')).status).toBe(303);
  });

  it('shows one and the same sentence while there is to be no trace', async () => {
    const receipt = await fresh();
    const browser = await portal.inside(receipt);
    await browser.html('/my/settings');
    await browser.post('/my/settings/paper');
    const answer = await portal.browser().post('/my', receipt);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('지금은 여기에서 볼 수 있는 것이 없어요');
  });

  it('takes no form without its own token', async () => {
    const browser = await portal.inside(await fresh());
    expect((await browser.post('/my/messages', { text: '안녕' })).status).toBe(303);
    const answer = await portal.app.request('/my/messages', {
      method: 'POST',
      body: new URLSearchParams({ text: '안녕' }),
      headers: { cookie: browser.cookie(), origin: 'http://127.0.0.1:3000' },
    });
    expect(answer.status).toBe(403);
  });
});
