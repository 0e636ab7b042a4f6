// A screen that many people use one after another: the next visitor finds nothing of the last one.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onceField, signedIn, type Visitor } from '../../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';
import { hire } from '../../../../test/people.ts';
import { type StaffActor, write } from '../../../db/access.ts';
import { bookAppointment } from '../../appointments/index.ts';
import { type Browser, portalOf } from '../victim.fixture.ts';

let database: TestDatabase;
let counsellor: StaffActor;
let keeper: Visitor;
let portal: ReturnType<typeof portalOf>;
let tests = 0;

beforeAll(async () => {
  database = await cloneDatabase();
  portal = portalOf(database);
  counsellor = await hire(database, 'intake_counsellor', 'center');
  keeper = await signedIn(portal.app, await hire(database, 'centre_manager', 'center'));
});

beforeEach(() => {
  // Whole seconds: the database keeps fewer places than the clock has. Each test later than the one before, so that
  // its screen stands first in the list.
  tests += 1;
  const now = Temporal.Now.instant().round({ smallestUnit: 'second', roundingMode: 'floor' });
  database.clock.now = now.add({ seconds: tests });
});

async function linkFor(name = '1층 대기실'): Promise<string> {
  const made = await keeper.post('/kiosks', { ...onceField(), name });
  return /\/kiosk\/set-up\/[\w-]{43}/.exec(await made.text())?.[0] ?? '';
}

/** A browser that a link has made a kiosk, at its first page. */
async function screen(): Promise<Browser> {
  const browser = portal.browser('10.20.0.1');
  const link = await linkFor();
  await browser.html(link);
  expect((await browser.post(link)).headers.get('location')).toBe('/kiosk');
  await browser.html('/kiosk');
  return browser;
}

async function receiptOf() {
  return await portal.issue(counsellor, await portal.openCase(counsellor));
}

async function cameIn(browser: Browser): Promise<void> {
  const receipt = await receiptOf();
  await browser.html('/my');
  expect((await browser.post('/my', receipt)).headers.get('location')).toBe('/my/now');
  await browser.html('/my/now');
}

const leadsToStart = (answer: Response) => [answer.status, answer.headers.get('location')];

describe('a kiosk', () => {
  it('is made by those who look after the screens, with a link that works once and lapses', async () => {
    const worker = await signedIn(portal.app, counsellor);
    expect((await worker.get('/kiosks')).status).toBe(404);
    expect((await worker.post('/kiosks', { ...onceField(), name: 'x' })).status).toBe(404);
    expect((await keeper.post('/kiosks', { ...onceField(), name: '' })).status).toBe(422);
    expect((await keeper.post('/kiosks', { ...onceField(), name: '가'.repeat(41) })).status).toBe(422);

    const once = onceField();
    const again: (string | undefined)[] = [];
    for (let n = 0; n < 2; n += 1) {
      const made = await keeper.post('/kiosks', { ...once, name: '2층' });
      again.push(/\/kiosk\/set-up\/[\w-]{43}/.exec(await made.text())?.[0]);
    }
    expect(again[0]).toBe(again[1]);
    const stored = await database.admin.query(
      "select outcome::text from app.once where action = 'kiosk.make'",
    );
    expect(stored.rows.some((row) => row.outcome?.includes(again[0]?.split('/').at(-1) ?? 'x'))).toBe(false);

    const link = again[0] ?? '';
    const first = portal.browser();
    await first.html(link);
    expect((await first.post(link)).status).toBe(303);
    expect(first.cookie()).toMatch(/^place=[\w-]{43}$/);
    const second = portal.browser();
    expect((await second.get(link)).status).toBe(404);
    expect((await second.post(link)).status).toBe(404);
    expect(second.cookie()).toBe('');

    const late = await linkFor('늦은 화면');
    database.clock.now = database.clock.now.add({ hours: 24 });
    expect((await portal.browser().get(late)).status).toBe(404);
    const nextDay = await signedIn(portal.app, await hire(database, 'administrator', 'center'));
    expect(await (await nextDay.get('/kiosks')).text()).toContain('링크 만료');
  });

  it('becomes an ordinary browser at once when somebody removes it, and ends what was open on it', async () => {
    const browser = await screen();
    await cameIn(browser);
    const list = await (await keeper.get('/kiosks')).text();
    const removal = /\/kiosks\/[0-9a-f-]{36}\/removal/.exec(list)?.[0] ?? '';
    expect((await keeper.post(removal, onceField())).status).toBe(303);
    expect((await browser.get('/my/now')).headers.get('location')).toBe('/my');
    expect(await browser.html('/')).not.toContain('data-kiosk-end');
    expect((await browser.get('/kiosk')).status).toBe(404);
    expect((await keeper.post(removal, onceField())).status).toBe(404);
    expect((await keeper.post('/kiosks/nothing/removal', onceField())).status).toBe(404);
  });

  it('is set up once and removed once, also for whoever runs statements as the application', async () => {
    await screen();
    await expect(
      write(database.deps, counsellor, async (w) => {
        const done = await w.db
          .updateTable('app.kiosk')
          .set({ removed_at: w.now, removed_by: counsellor.id })
          .returning('id')
          .execute();
        w.record({ event: 'test.tried' });
        expect(done).toEqual([]);
      }),
    ).resolves.toBeUndefined();
    await expect(
      database.admin.query("update app.kiosk set device_hash = '\\x01' where device_hash is not null"),
    ).rejects.toThrow('set up once');
  });

  it('has no door for colleagues', async () => {
    const browser = await screen();
    for (const path of ['/sign-in', '/work', '/cases', '/kiosks', '/api/v1/openapi.json', '/metrics']) {
      expect([path, (await browser.get(path)).status]).toEqual([path, 404]);
    }
    await browser.html('/my');
    for (const path of ['/sign-in', '/demo/session', '/api/v1/eligibility/assessments']) {
      expect([path, (await browser.post(path)).status]).toEqual([path, 404]);
    }
  });

  it('shows a first page that says nothing, ends the visit, and stays a kiosk', async () => {
    const browser = await screen();
    await browser.get('/language?to=en&back=/');
    await cameIn(browser);
    expect(browser.cookie()).toMatch(/place=.*tab=|lang=/);
    const answer = await browser.get('/kiosk');
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(browser.cookie()).toMatch(/^place=[\w-]{43}$/);
    const html = await answer.text();
    expect(html).toContain('<title>안내</title>');
    expect(html.replace(/<span class="sr-only">.*?<\/span>/g, '')).not.toMatch(/피해|범죄|상담|센터|weather/);
    for (const way of ['/leave', '/my/leave']) {
      await cameIn(browser);
      const left = await browser.post(way);
      expect([way, ...leadsToStart(left)]).toEqual([way, 303, '/kiosk']);
      expect(browser.cookie()).toMatch(/^place=[\w-]{43}$/);
    }
    await cameIn(browser);
    const paper = await browser.post('/my/settings/paper');
    expect(paper.headers.get('clear-site-data')).not.toContain('cookies');
  });
});

/** Every page a visitor reaches on a kiosk. */
async function everyPage(browser: Browser): Promise<readonly (readonly [string, string])[]> {
  const pages: [string, string][] = [];
  for (const path of [
    '/',
    '/about',
    '/institutions',
    '/visit',
    '/rights',
    '/device',
    '/images',
    '/images/sent',
    '/find',
    '/request',
    '/my',
  ]) {
    pages.push([path, await browser.html(path)]);
  }
  await cameIn(browser);
  for (const path of ['now', 'dates', 'papers', 'messages', 'sharing', 'views', 'people', 'settings']) {
    pages.push([`/my/${path}`, await browser.html(`/my/${path}`)]);
  }
  return pages;
}

describe('on a kiosk', () => {
  it('every page has the way out first, goes back by itself, and has no form that survives the visit', async () => {
    const browser = await screen();
    for (const [path, html] of await everyPage(browser)) {
      expect([path, html.includes('data-kiosk-end')]).toEqual([path, true]);
      expect([path, html.indexOf('data-kiosk-end') < html.indexOf('skip-link')]).toEqual([path, true]);
      expect([path, html.includes('data-quick-exit')]).toEqual([path, false]);
      expect([path, /<noscript><meta http-equiv="refresh" content="120; url=\/kiosk">/.test(html)]).toEqual([
        path,
        true,
      ]);
      expect([path, html.includes('quick-exit.')]).toEqual([path, false]);
      for (const form of html.match(/<form[^>]*method="post".*?<\/form>/gs) ?? []) {
        expect([path, form.includes('name="visit" value="')]).toEqual([path, true]);
        expect([
          path,
          /<form[^>]* autocomplete="off"/.test(form) || !/type="(?!hidden|submit)/.test(form),
        ]).toEqual([path, true]);
      }
      for (const field of html.match(
        /<(input|textarea)(?![^>]*type="(hidden|radio|checkbox|submit)"|[^>]*name="visit")[^>]*>/g,
      ) ?? []) {
        expect([path, field, field.includes('autocomplete="off"')]).toEqual([path, field, true]);
      }
    }
  });

  it('nothing prints, downloads or asks for a file, and the server refuses what a form would bring', async () => {
    const browser = await screen();
    for (const [path, html] of await everyPage(browser)) {
      for (const trace of ['data-print', ' download', 'type="file"', '/my/everything', 'data-pdq']) {
        expect([path, trace, html.includes(trace)]).toEqual([path, trace, false]);
      }
      expect([path, html.includes('unprintable')]).toEqual([path, true]);
    }
    const of = await portal.openCase(counsellor);
    const startsAt = database.clock.now.add({ hours: 48 });
    const meeting = { kind: 'counselling', startsAt, minutes: 50, place: '', text: '' } as const;
    const booked = await bookAppointment(database.deps, counsellor, crypto.randomUUID(), of, meeting);
    if (booked.kind !== 'booked') throw new Error(booked.kind);
    const receipt = await portal.issue(counsellor, of);
    const home = await portal.inside(receipt);
    expect((await home.get(`/my/dates/${booked.id}`)).status).toBe(200);
    expect((await home.get('/my/everything')).status).toBe(200);
    const there = await screen();
    await there.html('/my');
    await there.post('/my', receipt);
    await there.html('/my/dates');
    expect((await there.get(`/my/dates/${booked.id}`)).status).toBe(404);
    expect((await there.get('/my/everything')).status).toBe(404);
    expect((await there.post('/my/everything/file', { reason: 'keep' })).status).toBe(404);
    const file = new File([Buffer.from('%PDF-1.4')], 'a.pdf', { type: 'application/pdf' });
    expect((await there.upload('/my/papers', { ...onceField(), kind: 'BANK' }, file)).status).toBe(404);
  });

  it('a visit is over after two minutes without a step and after fifteen in any case, to the second', async () => {
    const browser = await screen();
    await cameIn(browser);
    const start = database.clock.now;
    database.clock.now = start.add({ minutes: 1, seconds: 59 });
    expect((await browser.get('/my/now')).status).toBe(200);
    database.clock.now = database.clock.now.add({ minutes: 2 });
    expect((await browser.get('/my/now')).headers.get('location')).toBe('/my');

    const second = await screen();
    const begun = database.clock.now;
    await cameIn(second);
    for (let seconds = 100; seconds < 900; seconds += 100) {
      database.clock.now = begun.add({ seconds });
      expect([seconds, (await second.post('/kiosk/stay')).status]).toEqual([seconds, 204]);
    }
    database.clock.now = begun.add({ minutes: 14, seconds: 59 });
    expect((await second.get('/my/now')).status).toBe(200);
    database.clock.now = begun.add({ minutes: 15 });
    expect((await second.get('/my/now')).headers.get('location')).toBe('/my');
  });
});

describe('the next visitor', () => {
  it('gets nothing by Back, by reloading and by sending a form again', async () => {
    const browser = await screen();
    const sent: { path: string; body: FormData }[] = [];
    const decode = (text: string) =>
      text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    const field = (html: string, name: string) =>
      decode(new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '');
    async function send(path: string, fields: Record<string, string>): Promise<string> {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      sent.push({ path, body });
      const answer = await browser.post(path, fields);
      return await answer.text();
    }
    let html = await browser.html('/request');
    const step = async (go: string, more: Record<string, string> = {}) => {
      const carried = Object.fromEntries(
        ['visit', 'answers', 'seen', 'draft', 'once', 'asking'].map((name) => [name, field(html, name)]),
      );
      html = await send('/request', { ...carried, ...more, go });
    };
    await step('next', { mode: 'none' });
    await step('next', { danger: 'no' });
    await step('pause');
    expect(html).toMatch(/[0-9A-Z]{5}-[0-9A-Z]{5}/);
    await step('on');
    await step('skip');
    await step('skip');
    await step('skip');
    await step('next', { words: '카나리아문장' });
    await step('next', { name: '카나리아이름', birthYear: '1991' });
    expect(html).toContain('카나리아이름');
    await step('send');
    html = await browser.html('/find');
    await send('/find', { visit: field(html, 'visit'), go: 'result' });
    html = await browser.html('/images');
    await send('/images', {
      visit: field(html, 'visit'),
      once: crypto.randomUUID(),
      links: 'https://canary.test/카나리아',
    });

    await browser.html('/kiosk');
    const before = await database.admin.query('select count(*)::int from app.case_file');
    for (const { path, body } of sent) {
      const answer = await portal.app.request(path, {
        method: 'POST',
        body,
        headers: { cookie: browser.cookie(), 'sec-fetch-site': 'same-origin' },
      });
      expect([path, ...leadsToStart(answer)]).toEqual([path, 303, '/kiosk']);
      expect(await answer.text()).not.toMatch(/카나리아|canary/);
    }
    const after = await database.admin.query('select count(*)::int from app.case_file');
    expect(after.rows).toEqual(before.rows);
    for (const path of ['/request', '/find', '/images', '/images/sent', '/my']) {
      const left = /카나리아|canary|(?<![\w-])\d{4}-\d{6}(?![\w-])/.exec(await browser.html(path));
      expect([path, left?.[0]]).toEqual([path, undefined]);
    }
  });

  it('gets nothing by the cookies of the last one, on this screen or on another device', async () => {
    const browser = await screen();
    await cameIn(browser);
    const stolen = browser.cookie();
    const session = /tab=[\w-]+/.exec(stolen)?.[0] ?? '';
    const tries = async () => {
      const places = [];
      for (const cookie of [stolen, session]) {
        const answer = await portal.app.request('/my/now', { headers: { cookie } });
        places.push(answer.headers.get('location'));
      }
      return places;
    };
    // While the visit lasts the session is good here, and already nowhere else.
    const elsewhere = await portal.app.request('/my/now', { headers: { cookie: session } });
    expect(elsewhere.headers.get('location')).toBe('/my');
    await cameIn(browser);
    await browser.html('/kiosk');
    expect(await tries()).toEqual(['/my', '/my']);
    const live = await database.admin.query(
      `select 1 from auth.victim_session s join auth.kiosk_visit v on v.id = s.visit_id
       where v.ended_at is not null and s.revoked_at is null`,
    );
    expect(live.rowCount).toBe(0);
  });

  it('cannot go on with a draft the last one paused without its numbers', async () => {
    const browser = await screen();
    await browser.html('/request');
    const paused = await browser.post('/request', {
      answers: '{"mode":"none"}',
      seen: 'mode',
      once: crypto.randomUUID(),
      go: 'pause',
    });
    const html = await paused.text();
    const draft = /name="draft" value="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(draft).not.toBe('');
    await browser.html('/kiosk');
    await browser.html('/request');
    // Even typed into a form of the new visit, the token alone must not bring the answers back.
    const answer = await browser.post('/request', {
      answers: '{}',
      seen: '',
      draft,
      once: crypto.randomUUID(),
      go: 'on',
    });
    expect(await answer.text()).not.toContain('&quot;mode&quot;');
  });

  it('finds a session of another device worth nothing on this screen', async () => {
    const home = await portal.inside(await receiptOf());
    const browser = await screen();
    const cookie = `${browser.cookie()}; ${home.cookie()}`;
    const answer = await portal.app.request('/my/now', { headers: { cookie } });
    expect(answer.headers.get('location')).toBe('/my');
  });
});
