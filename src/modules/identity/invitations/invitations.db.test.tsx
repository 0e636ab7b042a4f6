import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeAt, password } from '../../../../test/accounts.ts';
import {
  type Fields,
  onceField,
  signedIn,
  type TestApp,
  testApp,
  type Visitor,
} from '../../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';
import { hire } from '../../../../test/people.ts';
import { firstAdministratorLink } from '../../../seed/first-administrator.ts';
import { openLink } from './actions.ts';

let database: TestDatabase;
let app: TestApp;

const start = Temporal.Now.instant().round('second');

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
});

beforeEach(() => {
  database.clock.now = start;
});

const pathOf = (link: string) => new URL(link).pathname;

async function seedOf(path: string): Promise<string> {
  const [, where, token] = path.split('/');
  const link = await openLink(database.deps, where === 'setup' ? 'setup' : 'invitation', token ?? '');
  return link?.seed ?? '';
}

async function accept(path: string, fields: Fields = {}): Promise<Response> {
  const seed = await seedOf(path);
  const code = seed === '' ? '000000' : await codeAt(seed, database.clock.now);
  return await app.visitor().post(path, { password, again: password, code, ...fields });
}

describe('the first administrator', () => {
  it('enters by the link printed last, once', async () => {
    const earlier = pathOf((await firstAdministratorLink(app.deps)) ?? '');
    const path = pathOf((await firstAdministratorLink(app.deps)) ?? '');
    expect((await app.visitor().get(earlier)).status).toBe(404);
    const page = await (await app.visitor().get(path)).text();
    expect(page).toContain('data:image/png;base64,');
    const who = { name: '최관리', email: 'First@Example.test' };
    expect((await accept(path, { ...who, name: '' })).status).toBe(422);
    const answer = await accept(path, who);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/work']);
    expect(answer.headers.get('set-cookie')).toContain('HttpOnly');
    expect((await app.visitor().get(path)).status).toBe(404);
    expect((await accept(path, { ...who, email: 'second@example.test' })).status).toBe(404);
    expect(await firstAdministratorLink(app.deps)).toBeNull();
    const staff = await database.adminDb.selectFrom('auth.staff').select(['role', 'email']).execute();
    expect(staff).toEqual([{ role: 'administrator', email: 'first@example.test' }]);
  });

  it('is noted in the privilege log', async () => {
    const grants = await database.adminDb
      .selectFrom('auth.grant_event')
      .select(['kind', 'to_role', 'reason'])
      .execute();
    expect(grants).toEqual([{ kind: 'granted', to_role: 'administrator', reason: 'setup' }]);
  });
});

describe('an invitation', () => {
  let administrator: Visitor;
  let count = 0;

  beforeEach(async () => {
    administrator = await signedIn(app, await hire(database, 'administrator', 'center'));
  });

  const offer = () => {
    count += 1;
    return {
      name: '한지우',
      email: `p${count}@example.test`,
      institution: 'police',
      role: 'institution_worker',
    };
  };

  const linkIn = (page: string) => /<code>(http[^<]+)<\/code>/.exec(page)?.[1] ?? '';

  async function invited(fields: Fields = offer()): Promise<string> {
    const answer = await administrator.post('/staff/invitations', { ...fields, ...onceField() });
    expect(answer.status).toBe(200);
    return pathOf(linkIn(await answer.text()));
  }

  it('shows its link once and keeps only a hash', async () => {
    const path = await invited();
    const list = await (await administrator.get('/staff/invitations')).text();
    expect(list).toContain('한지우');
    expect(list).not.toContain(path);
    const dump = await database.admin.query(
      `select count(*)::int as n from auth.invitation i where i::text like '%' || $1 || '%'`,
      [path.split('/').at(-1)],
    );
    expect(dump.rows).toEqual([{ n: 0 }]);
  });

  it('has one effect when its form is sent twice', async () => {
    const fields = { ...offer(), ...onceField() };
    const first = linkIn(await (await administrator.post('/staff/invitations', fields)).text());
    const second = linkIn(await (await administrator.post('/staff/invitations', fields)).text());
    expect(second).toBe(first);
  });

  it('makes an account with the invited place, once', async () => {
    const fields = offer();
    const path = await invited(fields);
    expect(await (await app.visitor().get(path)).text()).toContain('기관 담당자');
    const answers = await Promise.all([accept(path), accept(path)]);
    expect(answers.map((one) => one.status).sort()).toEqual([303, 404]);
    expect((await accept(path)).status).toBe(404);
    const person = await database.adminDb
      .selectFrom('auth.staff')
      .select(['institution', 'role', 'display_name'])
      .where('email', '=', fields.email)
      .execute();
    expect(person).toEqual([{ institution: 'police', role: 'institution_worker', display_name: '한지우' }]);
  });

  it('ignores another name, e-mail, role or institution sent with the answer', async () => {
    const fields = offer();
    const path = await invited(fields);
    await accept(path, {
      email: 'other@example.test',
      name: '다른이',
      role: 'administrator',
      institution: 'center',
    });
    const rows = await database.adminDb
      .selectFrom('auth.staff')
      .select('role')
      .where('email', '=', fields.email)
      .execute();
    expect(rows).toEqual([{ role: 'institution_worker' }]);
  });

  it('does not take the code of its answer again at the sign-in', async () => {
    const fields = offer();
    const path = await invited(fields);
    const code = await codeAt(await seedOf(path), database.clock.now);
    await accept(path, { code });
    const again = await app.visitor().post('/sign-in', { email: fields.email, password, code });
    expect(again.status).toBe(422);
  });

  it('dies after 72 hours, and when it is withdrawn', async () => {
    const path = await invited();
    database.clock.now = start.add({ hours: 72 });
    expect((await accept(path)).status).toBe(404);
    database.clock.now = start;
    const row = await database.adminDb
      .selectFrom('auth.invitation')
      .select('id')
      .orderBy('created_at', 'desc')
      .orderBy('expires_at', 'desc')
      .where('used_at', 'is', null)
      .where('kind', '=', 'invitation')
      .where('withdrawn_at', 'is', null)
      .execute();
    for (const { id } of row) {
      expect((await administrator.post(`/staff/invitations/${id}/withdrawal`, onceField())).status).toBe(303);
    }
    expect((await app.visitor().get(path)).status).toBe(404);
  });

  it.each([
    ['nothing', { password: '', again: '', code: '' }, '12자 이상'],
    ['a short password', { password: '짧은비밀번호', again: '짧은비밀번호' }, '12자 이상'],
    ['a password without end', { password: 'ab'.repeat(150), again: 'ab'.repeat(150) }, '200자까지'],
    ['a well-known password', { password: 'password1234', again: 'password1234' }, '누구나 떠올릴'],
    ['two passwords', { again: '다른 비밀번호입니다' }, '서로 다릅니다'],
    ['a wrong code', { code: '000000' }, '숫자가 맞지 않습니다'],
    ['letters for a code', { code: 'abc' }, '숫자 여섯 자리'],
  ])('answers %s with words and stays open', async (_, fields, words) => {
    const path = await invited();
    const answer = await accept(path, fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
    expect((await accept(path)).status).toBe(303);
  });

  it.each([
    ['nothing', { name: '', email: '', institution: '', role: '' }, '이름을 적어'],
    ['a long name', { name: '가'.repeat(41) }, '40자까지'],
    ['no e-mail', { email: 'not-an-address' }, '이메일 주소 형식'],
    ['an unknown institution', { institution: 'mars' }, '기관을 골라 주십시오'],
    ['an unknown role', { role: 'god' }, '역할을 골라 주십시오'],
    ['a role the institution has not', { role: 'administrator' }, '이 기관에는 없는 역할'],
  ])('is not made from %s', async (_, fields, words) => {
    const given: Fields = { ...offer(), ...fields };
    const answer = await administrator.post('/staff/invitations', { ...given, ...onceField() });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(words);
    expect(page).toContain(`value="${String(given.email)}"`);
  });

  it('is not made for an e-mail that is taken; the mended form goes through', async () => {
    const taken = offer();
    await accept(await invited(taken));
    const once = onceField();
    const refused = await administrator.post('/staff/invitations', { ...taken, ...once });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('이미 이 이메일');
    const mended = await administrator.post('/staff/invitations', { ...offer(), ...once });
    expect(mended.status).toBe(200);
  });

  it('is the administrator’s alone; forged ids find nothing', async () => {
    const worker = await signedIn(app, await hire(database, 'institution_lead', 'police'));
    expect((await worker.get('/staff/invitations')).status).toBe(404);
    expect((await worker.post('/staff/invitations', { ...offer(), ...onceField() })).status).toBe(404);
    for (const id of [crypto.randomUUID(), 'x', '%00']) {
      const answer = await administrator.post(`/staff/invitations/${id}/withdrawal`, onceField());
      expect(answer.status).toBe(404);
    }
    expect((await app.visitor().get('/invitations/forged')).status).toBe(404);
    expect((await app.visitor().get('/setup/forged')).status).toBe(404);
  });

  it('cannot be made by a statement that slipped into a request', async () => {
    await expect(
      database.pool.query(
        `insert into auth.invitation (id, center_id, kind, token_hash, institution, role, totp_sealed, created_at, expires_at)
         values (gen_random_uuid(), 'seoul', 'setup', 'x', 'center', 'administrator', 'x', now(), now())`,
      ),
    ).rejects.toThrow('only an administrator');
  });
});
