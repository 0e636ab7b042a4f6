import { beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { asking, numbers } from './request.fixture.ts';
import { portalOf } from './victim.fixture.ts';

let database: TestDatabase;
let portal: ReturnType<typeof portalOf>;

beforeAll(async () => {
  database = await cloneDatabase();
  portal = portalOf(database);
});

const visitor = (from?: string) => asking(portal, from);

describe('a request for a talk', () => {
  it('begins with safe contact, keeps nothing, and becomes an intake nobody has claimed', async () => {
    const one = visitor();
    await one.begin();
    expect(one.html()).toContain('우리가 연락해도 안전한가요?');
    await one.go('next', { mode: 'allowed' });
    await one.go('next', { channels: ['sms'] });
    await one.go('next', { phone: '010-1234-5678' });
    await one.go('next', { days: 'weekdays', from: '14:00', until: '17:00' });
    await one.go('next', { forbidden: '상담' });
    expect(one.html()).toContain('지금 위험한가요?');
    await one.go('next', { danger: 'yes' });
    expect(one.html()).toContain('112');
    await one.go('next', { caller: 'victim' });
    await one.go('next', { needs: ['safety', 'legal'] });
    await one.go('next', { language: 'vi', interpreter: 'yes' });
    await one.go('next', { words: '밤마다 찾아와요' });
    await one.go('next', { name: '이하늘', birthYear: '1994' });
    expect((await database.admin.query('select 1 from app.case_file')).rowCount).toBe(0);
    const sent = await one.go('send');
    expect(sent.status).toBe(200);
    const receipt = numbers(one.html());
    const { rows } = await database.admin.query(
      `select i.status, i.urgency, i.channel, i.anonymous, i.interpreter, f.status as file, f.language
       from app.intake i join app.case_file f on f.id = i.case_id`,
    );
    expect(rows).toEqual([
      {
        status: 'new',
        urgency: 'U0',
        channel: 'online',
        anonymous: false,
        interpreter: true,
        file: 'intake',
        language: 'vi',
      },
    ]);
    const browser = await portal.inside(receipt);
    const html = await browser.html('/my/now');
    expect(html).toContain('잘 받았어요');
    for (const word of ['밤마다', '이하늘', '1234']) expect(html).not.toContain(word);
  });

  it('may be passed over from the first page to the last, and stays anonymous', async () => {
    const one = visitor();
    await one.begin();
    for (let n = 0; n < 12 && one.field('asking') !== ''; n += 1) await one.go('skip');
    expect(one.html()).toContain('보내기 전에 살펴보기');
    await one.go('send');
    const receipt = numbers(one.html());
    const { rows } = await database.admin.query(
      `select f.status, i.anonymous, (select count(*)::int from app.party p where p.case_id = f.id) as parties,
         (select count(*)::int from app.section s where s.case_id = f.id and s.class = 'contact') as contacts
       from app.case_file f join app.intake i on i.case_id = f.id order by f.number desc limit 1`,
    );
    expect(rows).toEqual([{ status: 'advice', anonymous: true, parties: 0, contacts: 0 }]);
    expect(await (await portal.inside(receipt)).html('/my/now')).toContain('잘 받았어요');
  });

  it('shows what was wrong beside what was typed, and loses nothing', async () => {
    const one = visitor();
    await one.begin();
    await one.go('next', { mode: 'allowed' });
    await one.go('next', { channels: ['call', 'email'] });
    const answer = await one.go('next', { phone: '12', email: 'nobody' });
    expect(answer.status).toBe(422);
    expect(one.html()).toContain('value="12"');
    expect(one.html()).toContain('이메일 주소를 확인해 주세요');
    expect((await one.go('next', { phone: '010-1234-5678', email: 'a@example.test' })).status).toBe(200);
    await one.go('back');
    expect(one.html()).toContain('value="+821012345678"');
  });

  it('starts again when the form was bent, and refuses what no page asks', async () => {
    const one = visitor();
    await one.begin();
    const bent = await portal
      .browser()
      .post('/request', { answers: '{"mode":"anything"}', seen: 'mode', go: 'next' });
    expect(await bent.text()).toContain('처음부터 다시 시작해요');
    await one.go('next', { mode: 'none', citizen: 'no' });
    expect(one.carried()).toEqual({ mode: 'none' });
  });

  it('is sent once however often it is pressed, and shows its numbers for two minutes', async () => {
    const one = visitor();
    await one.begin();
    for (let n = 0; n < 12 && one.field('asking') !== ''; n += 1) await one.go('skip');
    const check = one.html();
    const count = async () => (await database.admin.query('select 1 from app.case_file')).rowCount;
    const before = await count();
    await one.go('send');
    const first = numbers(one.html());
    await one.setPage(check);
    await one.go('send');
    expect(numbers(one.html())).toEqual(first);
    expect(await count()).toBe((before ?? 0) + 1);
    database.clock.now = database.clock.now.add({ minutes: 3 });
    await one.setPage(check);
    await one.go('send');
    expect(numbers(one.html())).toEqual({ code: '', pin: '' });
    expect(one.html()).toContain('이미 받았어요');
    database.clock.now = Temporal.Now.instant();
  });

  it('is paused with numbers, kept page by page, gone on with, and sent under the same numbers', async () => {
    const one = visitor();
    await one.begin();
    await one.go('next', { mode: 'none' });
    await one.go('pause');
    const receipt = numbers(one.html());
    await one.go('on');
    await one.go('next', { danger: 'no' });
    expect(one.html()).not.toContain('나중에 이어 쓰기');

    const later = visitor('10.1.0.2');
    const wrong = await later.browser.post('/my', { code: receipt.code, pin: '903817' });
    expect(wrong.status).toBe(422);
    const opened = await later.browser.post('/my', receipt);
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/request']);
    await later.begin();
    expect(later.carried()).toEqual({ mode: 'none', danger: 'no' });
    for (let n = 0; n < 12 && later.field('asking') !== ''; n += 1) await later.go('skip');
    await later.go('send');
    expect(numbers(later.html()).code).toBe('');
    expect(await (await portal.inside(receipt)).html('/my/now')).toContain('잘 받았어요');
    const { rows } = await database.admin.query(
      'select sealed from app.request_draft where submitted_at is not null',
    );
    expect(rows).toEqual([{ sealed: null }]);
  });

  it('is kept only so often an hour, in the same words whether it is there or not; nothing written is lost', async () => {
    const one = visitor('10.1.7.1');
    await one.begin();
    await one.go('next', { mode: 'none' });
    await one.go('pause');
    await one.go('on');
    const page = one.html();
    const keep = async () => {
      await one.setPage(page);
      await one.go('next', { danger: 'no' });
      return one.html().includes('지금은 저장을 잠시 쉬어요');
    };
    for (let n = 0; n < 60; n += 1) expect([n, await keep()]).toEqual([n, false]);
    expect(await keep()).toBe(true);
    expect(one.carried()).toEqual({ mode: 'none', danger: 'no' });
    const plain = (html: string) => html.replace(/name="(page|draft)" value="[^"]*"/g, '');
    const there = plain(one.html());
    database.clock.now = database.clock.now.add({ minutes: 61 });
    expect(await keep()).toBe(false);
    await database.admin.query(
      "begin; set local session_replication_role = 'replica'; update app.request_draft set expires_at = saved_at; commit",
    );
    for (let n = 0; n < 59; n += 1) await keep();
    expect(one.html()).toContain('이어 쓰던 것을 찾을 수 없어요');
    await one.setPage(page);
    expect(await keep()).toBe(true);
    expect(plain(one.html())).toBe(there);
    database.clock.now = Temporal.Now.instant();
  });

  it('gives somebody who asks for another a helper access, never the victim own', async () => {
    const one = visitor();
    await one.begin();
    while (one.field('asking') !== '') {
      await one.go(one.field('asking') === 'caller' ? 'next' : 'skip', { caller: 'family' });
    }
    await one.go('send');
    const browser = await portal.inside(numbers(one.html()));
    for (const path of ['/my/sharing', '/my/settings', '/my/views', '/my/everything', '/my/people']) {
      expect([path, (await browser.get(path)).status]).toEqual([path, 404]);
    }
  });
});
