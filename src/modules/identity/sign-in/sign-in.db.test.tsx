import { beforeAll, describe, expect, it } from 'vitest';
import { type Account, codeAt, openAccount, password } from '../../../../test/accounts.ts';
import { type TestApp, testApp } from '../../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';

let database: TestDatabase;
let app: TestApp;
let account: Account;

const start = Temporal.Now.instant().round('second');

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
});

/** A fresh account at a fresh hour, so that no test spends another's guesses. */
async function fresh(hours: number): Promise<Account> {
  database.clock.now = start.add({ hours });
  account = await openAccount(database);
  return account;
}

const code = () => codeAt(account.seed, database.clock.now);
const send = async (fields: Record<string, string> = {}) =>
  await app.visitor().post('/sign-in', { email: account.email, password, code: await code(), ...fields });

const cookieOf = (answer: Response) => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';

describe('signing in', () => {
  it('takes e-mail, password and code together and gives an opaque session', async () => {
    await fresh(0);
    const answer = await send({ email: ` ${account.email.toUpperCase()} ` });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/work']);
    expect(answer.headers.get('set-cookie')).toMatch(/^hangot=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const stay = await database.adminDb
      .selectFrom('auth.session')
      .select('token_hash')
      .where('staff_id', '=', account.id)
      .execute();
    expect(stay).toHaveLength(1);
    expect(cookieOf(answer)).not.toContain(stay[0]?.token_hash.toString('hex'));
  });

  it('returns to the page that asked, and only to one of ours', async () => {
    await fresh(0);
    expect((await send({ next: '/cases?status=open' })).headers.get('location')).toBe('/cases?status=open');
    await fresh(0);
    expect((await send({ next: 'https://evil.example/' })).headers.get('location')).toBe('/work');
  });

  it('answers a wrong password, a wrong code and an unknown account with the same page', async () => {
    await fresh(1);
    const pages = [];
    for (const wrong of [
      { password: '틀린 비밀번호입니다' },
      { code: '000000' },
      { email: 'nobody@example.test' },
    ]) {
      const answer = await send(wrong);
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(page).not.toContain(password);
      pages.push(page.replaceAll(account.email, 'X').replaceAll('nobody@example.test', 'X'));
    }
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('로그인할 수 없습니다');
  });

  it('accepts a code once', async () => {
    await fresh(2);
    expect((await send()).status).toBe(303);
    expect((await send()).status).toBe(422);
    database.clock.now = database.clock.now.add({ seconds: 30 });
    expect((await send()).status).toBe(303);
  });

  it('accepts a code once even when it is sent twice at the same moment', async () => {
    await fresh(3);
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map((one) => one.status).sort()).toEqual([303, 422, 422]);
  });

  it('pauses after ten wrong guesses an hour, keeps the e-mail, and lets the owner in afterwards', async () => {
    await fresh(4);
    const answers = await Promise.all(
      Array.from({ length: 14 }, () => send({ password: '틀린 비밀번호입니다' })),
    );
    expect(answers.filter((one) => one.status === 422)).toHaveLength(10);
    const paused = await send();
    expect([paused.status, paused.headers.get('retry-after')]).toEqual([429, '3600']);
    const page = await paused.text();
    expect(page).toContain('60분');
    expect(page).toContain(`value="${account.email}"`);
    database.clock.now = database.clock.now.add({ minutes: 61 });
    expect((await send()).status).toBe(303);
  });

  it('pauses a network address after sixty wrong guesses over many accounts', async () => {
    await fresh(8);
    const from = { 'x-forwarded-for': '203.0.113.9' };
    const rows = Array.from({ length: 60 }, () => ({
      id: crypto.randomUUID(),
      at: database.clock.now,
      account: Buffer.alloc(8, 1),
      address: database.keyring.index('seoul', 'sign-in-address', '203.0.113.9'),
      outcome: 'failed',
    }));
    await database.adminDb.insertInto('auth.sign_in_attempt').values(rows).execute();
    const fields = { email: account.email, password, code: await code() };
    expect((await app.visitor().post('/sign-in', fields, from)).status).toBe(429);
    expect((await app.visitor().post('/sign-in', fields)).status).toBe(303);
  });

  it('leaves a leaf that names nobody in words', async () => {
    await fresh(12);
    await send({ password: '틀린 비밀번호입니다' });
    const leaf = await database.adminDb
      .selectFrom('audit.leaf')
      .select(['event', 'actor_kind', 'detail'])
      .orderBy('at', 'desc')
      .executeTakeFirstOrThrow();
    expect([leaf.event, leaf.actor_kind]).toEqual(['session.refused', 'system']);
    expect(JSON.stringify(leaf.detail)).not.toContain('@');
  });
});

describe('the sign-in form', () => {
  it.each([
    ['nothing', { email: '', password: '', code: '' }, '이메일을 적어 주십시오'],
    ['an e-mail without end', { email: 'a'.repeat(300) }, '254자까지'],
    ['a password without end', { password: 'a'.repeat(1001) }, '비밀번호가 너무 깁니다'],
    ['letters for a code', { code: 'abcdef' }, '숫자 여섯 자리'],
    ['half a code', { code: '123' }, '숫자 여섯 자리'],
  ])('says what is wrong with %s', async (_, fields, words) => {
    await fresh(20);
    const answer = await send(fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
  });

  it('refuses a list of passwords, a body that is no form, and a form from another site', async () => {
    await fresh(20);
    const list = await app
      .visitor()
      .post('/sign-in', { email: account.email, password: ['a', 'b'], code: '123456' });
    expect(list.status).toBe(422);
    const json = await app.request('/sign-in', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(json.status).toBe(403);
    const foreign = await app.visitor().post('/sign-in', {}, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
  });
});

describe('a session', () => {
  const stay = async (cookie: string) => (await app.visitor(cookie).get('/staff')).headers.get('location');

  it('ends after fifteen minutes without use, to the second', async () => {
    database.clock.now = start.add({ hours: 30 });
    account = await openAccount(database, 'administrator');
    const cookie = cookieOf(await send());
    const begun = database.clock.now;
    database.clock.now = begun.add({ minutes: 14, seconds: 59 });
    expect(await stay(cookie)).toBeNull();
    database.clock.now = begun.add({ minutes: 29, seconds: 58 });
    expect(await stay(cookie)).toBeNull();
    database.clock.now = database.clock.now.add({ minutes: 15 });
    expect(await stay(cookie)).toBe('/sign-in?next=%2Fstaff');
  });

  it('ends after eight hours however busy it was', async () => {
    database.clock.now = start.add({ hours: 40 });
    account = await openAccount(database, 'administrator');
    const cookie = cookieOf(await send());
    const begun = database.clock.now;
    for (let minute = 14; minute < 480; minute += 14) {
      database.clock.now = begun.add({ minutes: minute });
      expect(await stay(cookie)).toBeNull();
    }
    database.clock.now = begun.add({ hours: 8 });
    expect(await stay(cookie)).toBe('/sign-in?next=%2Fstaff');
  });

  it('is replaced by the next sign-in of the same browser', async () => {
    database.clock.now = start.add({ hours: 60 });
    account = await openAccount(database, 'administrator');
    const first = cookieOf(await send());
    database.clock.now = database.clock.now.add({ seconds: 60 });
    const again = await app
      .visitor(first)
      .post('/sign-in', { email: account.email, password, code: await code() });
    expect(again.status).toBe(303);
    expect(await stay(first)).toBe('/sign-in?next=%2Fstaff');
    expect(await stay(cookieOf(again))).toBeNull();
  });
});

describe('stored passwords', () => {
  it('are Argon2id with 64 MiB and three passes', async () => {
    await fresh(0);
    const row = await database.adminDb
      .selectFrom('auth.staff')
      .select('password_hash')
      .where('id', '=', account.id)
      .executeTakeFirstOrThrow();
    expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$/);
  });
});
