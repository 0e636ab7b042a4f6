import { beforeAll, describe, expect, it } from 'vitest';
import { signedIn, type TestApp, testApp } from '../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { institutionSlugs } from '../directory/index.ts';
import { practiceReceipt, shownCode } from '../victim/index.ts';

let database: TestDatabase;
let app: TestApp;
let demo: TestApp;

beforeAll(async () => {
  database = await cloneDatabase();
  database.clock.now = Temporal.Now.instant();
  app = testApp(database);
  for (const institution of institutionSlugs) {
    await hire(database, institution === 'center' ? 'intake_counsellor' : 'institution_worker', institution);
  }
  demo = testApp(database, { demo: true });
});

describe('the public home', () => {
  it.each([
    ['ko', '한 곳에서, 한 번만 말하세요.'],
    ['easy', '한 곳에서 한 번만 말하면 돼요.'],
    ['en', 'One place. Tell it once.'],
  ])('speaks %s', async (language, words) => {
    const page = await (await app.visitor(`lang=${language}`).get('/')).text();
    expect(page).toContain(words);
    for (const number of ['tel:112', 'tel:1577-1701', 'tel:1366']) expect(page).toContain(number);
  });

  it('has a neutral title, keeps nothing, and leads nowhere that is not there', async () => {
    const answer = await app.visitor().get('/');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const page = await answer.text();
    expect(page).toContain('<title>한곳</title>');
    expect(page).not.toContain('one-click');
    const links = [...page.matchAll(/href="(\/[^"#]*)"/g)].map((match) =>
      (match[1] ?? '').replaceAll('&amp;', '&'),
    );
    for (const link of new Set(links)) {
      expect([link, (await app.visitor().get(link)).status < 400]).toEqual([link, true]);
    }
  });

  it('shows doors of every institution in the demo and none elsewhere', async () => {
    const page = await (await demo.visitor().get('/')).text();
    expect(page).toContain('지어낸 것이에요');
    expect([...page.matchAll(/name="staff"/g)]).toHaveLength(15);
    expect(await (await app.visitor().get('/')).text()).not.toContain('name="staff"');
  });

  it('shows the numbers of one invented victim in the demo, and elsewhere neither shows nor knows them', async () => {
    const { code, pin } = practiceReceipt;
    expect(await (await demo.visitor().get('/')).text()).toContain(shownCode(code));
    const page = await (await app.visitor().get('/')).text();
    expect([page.includes(code), page.includes(shownCode(code)), page.includes(pin)]).toEqual([
      false,
      false,
      false,
    ]);
    expect((await app.visitor().post('/my', { code, pin })).status).toBe(422);
  });
});

describe('the one-click sign-in', () => {
  const staffOf = async (institution: string) =>
    (
      await database.adminDb
        .selectFrom('auth.staff')
        .select('id')
        .where('institution', '=', institution)
        .executeTakeFirstOrThrow()
    ).id;

  it('signs in as that person, in the demo only', async () => {
    const staff = await staffOf('police');
    const answer = await demo.visitor().post('/demo/session', { staff });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/work']);
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    expect((await demo.visitor(cookie).get('/directory')).status).toBe(200);
    expect((await app.visitor().post('/demo/session', { staff })).status).toBe(404);
  });

  it('knows nobody else', async () => {
    for (const staff of ['', 'x', crypto.randomUUID()]) {
      expect((await demo.visitor().post('/demo/session', { staff })).status).toBe(404);
    }
    const gone = await staffOf('klac');
    await database.adminDb.updateTable('auth.staff').set({ active: false }).where('id', '=', gone).execute();
    expect((await demo.visitor().post('/demo/session', { staff: gone })).status).toBe(404);
    const foreign = await demo
      .visitor()
      .post('/demo/session', { staff: await staffOf('police') }, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
  });
});

describe('the language', () => {
  it('is kept in a cookie and returns to the page', async () => {
    const answer = await app.visitor().get('/language?to=en&back=%2Fsign-in');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in']);
    expect(answer.headers.get('set-cookie')).toContain('lang=en');
    expect((await app.visitor().post('/language?to=easy&back=%2F')).headers.get('set-cookie')).toContain(
      'lang=easy',
    );
  });

  it('ignores what it does not know', async () => {
    const answer = await app.visitor().get('/language?to=xx&back=https%3A%2F%2Fevil.example%2F');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect((await app.visitor().get('/language')).headers.get('location')).toBe('/');
  });
});

describe('leaving', () => {
  it('goes to the weather, forgets everything and ends the session', async () => {
    const who = await signedIn(app, await hire(database, 'case_manager', 'center'));
    const answer = await who.get('/leave');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, 'https://www.weather.go.kr/']);
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "cookies"');
    expect((await who.get('/directory')).headers.get('location')).toBe('/sign-in?next=%2Fdirectory');
  });

  it('works as a beacon, also for somebody without a session, and not from another site', async () => {
    const who = await signedIn(app, await hire(database, 'case_manager', 'center'));
    expect((await who.post('/leave', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await who.get('/directory')).status).toBe(200);
    expect((await who.post('/leave')).status).toBe(204);
    expect((await who.get('/directory')).status).toBe(303);
    expect((await app.visitor().post('/leave')).status).toBe(204);
  });
});
