// The coercer, the impersonator, the thief of the phone, and the helper who wants more.
import { beforeAll, describe, expect, it } from 'vitest';
import { onceField, signedIn, type Visitor } from '../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { type StaffActor, write } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import { recordConsent } from '../consent/index.ts';
import { portalActor } from './access/access.ts';
import { freshReceipt, issueAccess } from './access/actions.ts';
import type { Receipt } from './access/code.ts';
import { grownUpJob } from './access/grown-up.ts';
import { type Busy, busyPortal } from './busy.fixture.ts';
import type { Browser } from './victim.fixture.ts';

let database: TestDatabase;
let manager: StaffActor;
let desk: Visitor;
let portal: Busy['portal'];
let richCase: Busy['richCase'];
let party: Busy['party'];

beforeAll(async () => {
  database = await cloneDatabase();
  ({ portal, manager, desk, richCase, party } = await busyPortal(database));
});

async function withSecond(receipt: Receipt, second: string): Promise<void> {
  const browser = await portal.inside(receipt);
  await browser.html('/my/settings');
  const answer = await browser.post('/my/settings/second', { ...receipt, second });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/my/settings?done=set']);
}

const pages = [
  'now',
  'dates',
  'papers',
  'messages',
  'sharing',
  'views',
  'people',
  'settings',
  'everything',
].map((page) => `/my/${page}`);
const plain = (html: string) => html.replace(/name="(csrf|once)" value="[^"]*"/g, '');
const telling =
  /스마일|심리|이하늘|김가해|관리자이름|상담실|월급|반가웠|사례|가해|보복|스토킹|센터|\d{4}-\d{6}/;

describe('the victim herself', () => {
  it('sees every place with one line, the next step and who has the ball, and no name of a colleague', async () => {
    const { receipt } = await richCase();
    const browser = await portal.inside(receipt);
    const home = await browser.html('/my/now');
    expect(home).toContain('부탁을 보냈고 답을 기다리고 있어요');
    expect(home).toContain('지금 할 차례');
    expect(await browser.html('/my/dates')).toMatch(/상담실 2.*대방역/s);
    expect(await browser.html('/my/messages')).toContain('반가웠어요');
    for (const page of pages)
      expect([page, (await browser.html(page)).includes('관리자이름')]).toEqual([page, false]);
  });

  it('hides which institutions help, at once and on every page; only a worker shows them again', async () => {
    const { of, receipt } = await richCase();
    const names = /스마일|심리|상담실|smile|대방역/;
    const browser = await portal.inside(receipt);
    expect(await browser.html('/my/now')).toMatch(names);
    await browser.html('/my/settings');
    expect((await browser.post('/my/settings/names')).headers.get('location')).toBe(
      '/my/settings?done=hidden',
    );
    for (const page of ['now', 'dates', 'sharing', 'sharing/1', 'views', 'settings', 'everything']) {
      const html = await browser.html(`/my/${page}`);
      expect([page, names.exec(html)?.[0] ?? null]).toEqual([page, null]);
    }
    expect(await browser.html('/my/now')).toContain('첫 번째 도움');
    const file = await browser.post('/my/everything/file', { reason: 'keep' });
    expect(names.exec(await file.text())?.[0] ?? null).toBeNull();
    expect((await desk.post(`/cases/${of}/portal/names`, { names: 'show' })).status).toBe(303);
    expect(await (await portal.inside(receipt)).html('/my/now')).toMatch(names);
    const stranger = await signedIn(portal.app, await hire(database, 'case_manager', 'center'));
    expect((await stranger.post(`/cases/${of}/portal/names`, { names: 'show' })).status).toBe(404);
  });

  it('names no institution in an address, and opens none by a number that is not there', async () => {
    const { receipt } = await richCase();
    const browser = await portal.inside(receipt);
    expect(await browser.html('/my/sharing')).toContain('href="/my/sharing/1"');
    for (const place of ['0', '99', '-1', '1.5', 'smile', 'x']) {
      expect([place, (await browser.get(`/my/sharing/${place}`)).status]).toEqual([place, 404]);
    }
  });

  it('takes a calendar file in which nobody reads anything', async () => {
    const { receipt } = await richCase();
    const browser = await portal.inside(receipt);
    const href = /\/my\/dates\/[0-9a-f-]{36}/.exec(await browser.html('/my/dates'))?.[0] ?? '';
    const file = await (await browser.get(href)).text();
    expect(file).toContain('SUMMARY:일정');
    expect(file).toContain('BEGIN:VEVENT');
    expect(file).not.toMatch(/한곳|hangot|상담|센터|피해|LOCATION|DESCRIPTION/i);
  });

  it('answers only what was asked, once, and the ask is done when the paper is there too', async () => {
    const { of, receipt } = await richCase();
    const browser = await portal.inside(receipt);
    const href = /\/my\/asks\/[0-9a-f-]{36}/.exec(await browser.html('/my/papers'))?.[0] ?? '';
    await browser.html(href);
    const once = onceField();
    const fields = { ...once, account: '국민 123-45', police_number: '2026-1' };
    expect((await browser.post(href, fields)).status).toBe(303);
    expect((await browser.post(href, fields)).status).toBe(303);
    const answers = await database.admin.query('select field, class from app.ask_answer where case_id = $1', [
      of,
    ]);
    expect(answers.rows).toEqual([{ field: 'account', class: 'money' }]);
    const state = async () =>
      (await database.admin.query('select answered_at from app.ask where case_id = $1', [of])).rows[0]
        ?.answered_at;
    expect(await state()).toBeNull();
    await browser.html('/my/papers');
    const pdf = new File([Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')], '통장.pdf');
    expect((await browser.upload('/my/papers', { ...onceField(), kind: 'BANK' }, pdf)).status).toBe(303);
    expect(await state()).not.toBeNull();
    expect(await browser.html('/my/papers')).toContain('올린 서류');
    const portalDesk = await (await desk.get(`/cases/${of}/portal`)).text();
    expect(portalDesk).toContain('국민 123-45');
    expect(portalDesk).toMatch(/통장 사본 \(받아 둔 것 있음 \d{4}\. /);
    expect(await (await desk.get(`/cases/${of}/documents`)).text()).toContain('당사자 제출');
  });

  it('narrows and stops sharing at once, and what hung on it stops too', async () => {
    const { of, receipt } = await richCase();
    const browser = await portal.inside(receipt);
    expect(await browser.html('/my/sharing')).toContain('이름·생년월일');
    await browser.html('/my/sharing/1');
    expect((await browser.post('/my/sharing/1', { ...onceField(), scope: 'some' })).status).toBe(422);
    const narrowed = await browser.post('/my/sharing/1', {
      ...onceField(),
      scope: 'some',
      classes: ['contact'],
    });
    expect(narrowed.status).toBe(303);
    const live = async () =>
      (
        await database.admin.query(
          'select classes from app.consent where case_id = $1 and revoked_at is null and valid_until > now()',
          [of],
        )
      ).rows.map((row) => row.classes);
    expect(await live()).toEqual([['identity', 'service_use']]);
    await browser.html('/my/sharing/1');
    expect((await browser.post('/my/sharing/1', { ...onceField(), scope: 'all' })).status).toBe(303);
    expect(await live()).toEqual([]);
    const wraps = await database.admin.query(
      "select 1 from app.key_wrap k join app.data_key d on d.id = k.data_key_id where k.case_id = $1 and k.institution = 'smile' and d.owner_institution <> 'smile'",
      [of],
    );
    expect(wraps.rowCount).toBe(0);
    const referrals = await database.admin.query('select status from app.referral where case_id = $1', [of]);
    expect(referrals.rows).toEqual([{ status: 'withdrawn' }]);
    expect(await browser.html('/my/now')).toContain('그만두었어요');
  });

  it('can only ask for more, never take it', async () => {
    const { of, receipt } = await richCase();
    const browser = await portal.inside(receipt);
    await browser.html('/my/sharing');
    for (let n = 0; n < 20; n += 1) {
      await browser.post('/my/sharing/1', {
        ...onceField(),
        scope: 'some',
        classes: ['therapy', 'whereabouts'],
      });
      await browser.post('/my/sharing/3', { ...onceField(), scope: 'all', classes: ['incident'] });
    }
    const wide = await database.admin.query(
      "select 1 from app.consent where case_id = $1 and (to_institution <> 'smile' or classes && '{therapy,whereabouts,incident}')",
      [of],
    );
    expect(wide.rowCount).toBe(0);
    await browser.html('/my/sharing');
    expect((await browser.post('/my/sharing/more', { ...onceField(), text: '경찰에도요' })).status).toBe(303);
    expect(await (await desk.get(`/cases/${of}/portal`)).text()).toContain('경찰에도요');
  });

  it('reads who looked by place, and takes everything as a file for a reason', async () => {
    const { of, receipt } = await richCase();
    const browser = await portal.inside(receipt);
    expect(await browser.html('/my/views')).toContain('이름·생년월일');
    await browser.html('/my/everything');
    expect((await browser.post('/my/everything/file', onceField())).status).toBe(422);
    const file = await browser.post('/my/everything/file', { ...onceField(), reason: 'court' });
    const all = JSON.parse(await file.text());
    expect(all.sections.map((section: { class: string }) => section.class)).not.toContain('offender');
    expect(JSON.stringify(all)).not.toContain('김가해');
    expect(JSON.stringify(all)).toContain('이하늘');
    const parts = ['asks', 'answers', 'papers', 'helpers', 'complaints', 'messages', 'dates', 'looked'];
    expect(parts.filter((part) => !Array.isArray(all[part]))).toEqual([]);
    expect(all.looked.length).toBeGreaterThan(0);
    const leaf = await database.admin.query(
      "select detail from audit.leaf where case_id = $1 and event = 'everything.downloaded'",
      [of],
    );
    expect(leaf.rows).toEqual([{ detail: { reason: 'court' } }]);
  });
});

describe('the coercer beside her', () => {
  it('finds with the second PIN what any new account shows, page by page, and a silent alarm is raised', async () => {
    const { of, receipt } = await richCase();
    await withSecond(receipt, '730184');
    const bland = await portal.inside({ code: receipt.code, pin: '730184' });
    const counsellor = await hire(database, 'intake_counsellor', 'center');
    const poor = await write(database.deps, counsellor, async (w) => {
      const { insertCase } = await import('../cases/index.ts');
      const made = await insertCase(w, { channel: 'online', personId: null, language: 'ko' });
      w.record({ event: 'case.opened', case: made.id });
      return made.id;
    });
    const usual = await portal.inside(await portal.issue(counsellor, poor));
    for (const page of pages) {
      const html = await bland.html(page);
      expect([page, plain(html)]).toEqual([page, plain(await usual.html(page))]);
      expect(telling.exec(html)?.[0] ?? null).toBeNull();
    }
    const alarms = await database.admin.query('select answered_at from app.duress_alert where case_id = $1', [
      of,
    ]);
    expect(alarms.rows).toEqual([{ answered_at: null }]);
    expect(await (await desk.get(`/cases/${of}/portal`)).text()).toContain('조용한 알림');
    expect((await desk.post(`/cases/${of}/portal/alarms`)).status).toBe(303);
    expect(await (await portal.inside(receipt)).html('/my/views')).not.toContain('조용한');
  });

  it('changes nothing of hers, although everything answers as usual', async () => {
    const { of, receipt } = await richCase();
    await withSecond(receipt, '730184');
    const bland = await portal.inside({ code: receipt.code, pin: '730184' });
    await bland.html('/my/messages');
    expect((await bland.post('/my/messages', { ...onceField(), text: '다 괜찮아요' })).status).toBe(303);
    expect(await bland.html('/my/messages')).toContain('다 괜찮아요');
    expect(await (await portal.inside(receipt)).html('/my/messages')).not.toContain('다 괜찮아요');
    expect(await (await desk.get(`/cases/${of}/portal`)).text()).toContain('위장 화면에서 옴');
    await bland.html('/my/sharing');
    expect((await bland.post('/my/sharing', { ...onceField(), stop: 'everywhere' })).status).toBe(303);
    await bland.html('/my/settings');
    expect((await bland.post('/my/settings/names')).headers.get('location')).toBe('/my/settings?done=hidden');
    expect(await bland.html('/my/settings')).toContain('지금은 이름 대신');
    expect(await (await portal.inside(receipt)).html('/my/now')).toContain('스마일');
    await bland.html('/my/settings');
    expect((await bland.post('/my/settings/stop', { ...onceField(), text: '' })).status).toBe(303);
    const live = await database.admin.query(
      'select 1 from app.consent where case_id = $1 and revoked_at is null',
      [of],
    );
    expect(live.rowCount).toBe(1);
    expect((await bland.get('/my/sharing/1')).status).toBe(404);
  });

  it('who names himself a helper is held back, and those in charge hear of it', async () => {
    const { of, receipt } = await richCase();
    const browser = await portal.inside(receipt);
    await browser.html('/my/people');
    const fields = { ...onceField(), name: '김 가 해', relation: 'friend', parts: ['status'] };
    const answer = await browser.post('/my/people', fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('담당자와 이야기한 다음에');
    expect(
      (await database.admin.query('select 1 from app.helper_link where case_id = $1', [of])).rowCount,
    ).toBe(0);
    expect(
      (await database.admin.query('select 1 from app.duress_alert where case_id = $1', [of])).rowCount,
    ).toBe(1);
  });
});

describe('the impersonator', () => {
  it('gets no new code without a worker who met the person, and the old one dies with the new', async () => {
    const { of, receipt } = await richCase();
    for (const path of ['/my/recovery', '/my/reset', '/my/code', '/my/forgot']) {
      expect([path, (await portal.browser().get(path)).status]).toEqual([path, 404]);
    }
    expect((await desk.post(`/cases/${of}/portal/access`, onceField())).status).toBe(422);
    const fields = { ...onceField(), reason: 'seen_by_other', check: 'id_document' };
    const issued = await desk.post(`/cases/${of}/portal/access`, fields);
    const html = await issued.text();
    expect(html).toContain('이 번호는 지금 한 번만 보입니다');
    expect((await portal.browser().post('/my', receipt)).status).toBe(422);
    const code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(html)?.[0] ?? '';
    const pin = /<strong class="num">(\d{6})<\/strong>/.exec(html)?.[1] ?? '';
    await portal.inside({ code, pin });
    const stored = await database.admin.query('select outcome::text from app.once where outcome is not null');
    expect(stored.rows.some((row) => row.outcome.includes(pin) || row.outcome.includes(code))).toBe(false);
    const stranger = await signedIn(portal.app, await hire(database, 'case_manager', 'center'));
    expect((await stranger.post(`/cases/${of}/portal/access`, { ...fields, ...onceField() })).status).toBe(
      404,
    );
    const worker = await signedIn(portal.app, await hire(database, 'institution_worker', 'smile'));
    expect((await worker.get(`/cases/${of}/portal`)).status).toBe(404);
  });
});

describe('a helper', () => {
  async function joined(receipt: Receipt, fields: Record<string, string | string[]>) {
    const browser = await portal.inside(receipt);
    await browser.html('/my/people');
    const made = await browser.post('/my/people', { ...onceField(), ...fields });
    const path = /\/my\/join\/[\w-]{43}/.exec(await made.text())?.[0] ?? '';
    const guest = portal.browser('10.3.0.1');
    await guest.html(path);
    const answer = await guest.post(path, { pin: '583027', again: '583027' });
    const code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await answer.text())?.[0] ?? '';
    return { browser, path, receipt: { code, pin: '583027' } };
  }

  it('comes in once by the link, sees the parts named and nothing else, and is out at once', async () => {
    const { receipt } = await richCase();
    const helper = await joined(receipt, { name: '박도움', relation: 'friend', parts: ['status', 'dates'] });
    const again = await portal.browser().get(helper.path);
    const never = await portal.browser().get(`/my/join/${'x'.repeat(43)}`);
    expect([again.status, await again.text()]).toEqual([
      404,
      (await never.text()).replaceAll('x'.repeat(43), helper.path.slice(9)),
    ]);
    const inside = await portal.inside(helper.receipt);
    expect(await inside.html('/my/now')).toContain('부탁을 보냈고');
    expect(await inside.html('/my/dates')).toContain('상담실 2');
    for (const page of ['papers', 'messages', 'sharing', 'views', 'people', 'settings', 'everything']) {
      expect([page, (await inside.get(`/my/${page}`)).status]).toEqual([page, 404]);
    }
    expect((await inside.post('/my/messages', { ...onceField(), text: '저요' })).status).toBe(404);
    const list = await helper.browser.html('/my/people');
    expect(list).toContain('박도움');
    const ending = /\/my\/people\/[0-9a-f-]{36}\/ending/.exec(list)?.[0] ?? '';
    expect((await helper.browser.post(ending, onceField())).status).toBe(303);
    expect((await inside.get('/my/now')).status).toBe(303);
  });

  /** The browser of somebody who asked online in her place. */
  async function fromRequest(of: CaseId): Promise<Browser> {
    const given = freshReceipt();
    await write(database.deps, portalActor, async (w) => {
      await issueAccess(w, given, {
        case: of,
        kind: 'helper',
        relation: 'family',
        parts: ['messages'],
        secondHash: null,
        bland: false,
        notices: false,
        endsOn: null,
        through: 'request',
        checkedBy: null,
      });
      w.record({ event: 'test.issued', case: of });
    });
    return await portal.inside(given, '10.3.0.2');
  }

  it('who came with the request is seen under those who help, and is out at her word', async () => {
    const { of, receipt } = await richCase();
    const guest = await fromRequest(of);
    const browser = await portal.inside(receipt);
    const list = await browser.html('/my/people');
    expect(list).toContain('처음에 신청을 대신 보낸 사람');
    expect(await (await desk.get(`/cases/${of}/portal`)).text()).toContain('처음에 신청을 대신 보낸 사람');
    const ending = /\/my\/people\/[0-9a-f-]{36}\/ending/.exec(list)?.[0] ?? '';
    expect((await browser.post(ending, onceField())).status).toBe(303);
    expect((await guest.get('/my/now')).status).toBe(303);
    expect(await browser.html('/my/people')).not.toContain('/ending');
  });

  it('who is named as the offender later is out at once, by link, by request, and before joining', async () => {
    const { of, receipt } = await richCase();
    const named = { relation: 'friend', parts: ['status'] };
    const helper = await joined(receipt, { name: '박나중', ...named });
    const inside = await portal.inside(helper.receipt, '10.3.0.3');
    await helper.browser.html('/my/people');
    const made = await helper.browser.post('/my/people', { ...onceField(), name: '박 나중', ...named });
    const path = /\/my\/join\/[\w-]{43}/.exec(await made.text())?.[0] ?? '';
    const other = await joined(receipt, { name: '한다른', ...named });
    const sender = await fromRequest(of);
    await party(of, { kind: 'caller', relation: 'acquaintance', name: '박나중' });
    await party(of, { kind: 'offender', relation: 'acquaintance', name: '박나중', birthYear: '' });
    expect((await inside.get('/my/now')).status).toBe(303);
    expect((await sender.get('/my/now')).status).toBe(303);
    expect((await portal.browser('10.3.0.4').get(path)).status).toBe(404);
    await portal.inside(other.receipt, '10.3.0.5');
    const leaves = await database.admin.query(
      "select 1 from audit.leaf where case_id = $1 and event = 'helper.offender-ended'",
      [of],
    );
    expect(leaves.rowCount).toBe(3);
    expect(await (await desk.get(`/cases/${of}/timeline`)).text()).toContain(
      '가해자로 적힌 사람의 접속 종료',
    );
  });

  it('who is a guardian may look until the day of majority, and not a day longer', async () => {
    const { receipt } = await richCase();
    const born = Temporal.Now.plainDateISO('Asia/Seoul').subtract({ years: 17 });
    const [year, month, day] = born.toString().split('-');
    const birth = { 'birth-year': year ?? '', 'birth-month': month ?? '', 'birth-day': day ?? '' };
    const named = { name: '이보호', relation: 'guardian', parts: ['status'] };
    const { receipt: guardian } = await joined(receipt, { ...named, ...birth });
    const inside = await portal.inside(guardian);
    await database.admin.query(
      `begin; set local session_replication_role = replica;
       update app.victim_access set ends_on = (now() at time zone 'Asia/Seoul')::date where relation = 'guardian'; commit`,
    );
    expect((await inside.get('/my/now')).status).toBe(303);
    expect((await portal.browser().post('/my', guardian)).status).toBe(422);
    await grownUpJob(database.deps).handle();
    await grownUpJob(database.deps).handle();
    const ended = await database.admin.query(
      `select a.revoked_because, count(l.*)::int as leaves from app.victim_access a
       join audit.leaf l on l.event = 'helper.grown-up' and l.detail->>'access' = a.id::text
       where a.relation = 'guardian' group by 1`,
    );
    expect(ended.rows).toEqual([{ revoked_because: 'of_age', leaves: 1 }]);
    const browser = await portal.inside(receipt);
    await browser.html('/my/people');
    const grown = { 'birth-year': '1990', 'birth-month': '1', 'birth-day': '1' };
    expect((await browser.post('/my/people', { ...onceField(), ...named, ...grown })).status).toBe(422);
    expect((await browser.post('/my/people', { ...onceField(), ...named })).status).toBe(422);
  });
});

describe('a case manager of another institution', () => {
  it('opens the letters with the wrap of her own institution', async () => {
    const { of } = await richCase();
    const other = await hire(database, 'case_manager', 'cvsc', { name: '다른기관' });
    await write(database.deps, manager, async (w) => {
      await w.db
        .insertInto('app.assignment')
        .values({ case_id: of, staff_id: other.id, capacity: 'manager' })
        .execute();
      await recordConsent(w, of, {
        grants: [{ institution: 'cvsc', classes: ['identity', 'contact', 'service_use'] }],
        until: w.today.add({ days: 30 }),
        givenBy: 'victim',
        giverName: '',
        guardianIsOffender: false,
        over14: true,
        sensitiveAgreed: true,
        proof: { kind: 'paper', reference: 'A-2', keptAt: '캐비닛' },
        language: 'ko',
      });
      w.record({ event: 'case.assigned', case: of });
    });
    const answer = await (await signedIn(portal.app, other)).get(`/cases/${of}/portal`);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('만나서 반가웠어요')]);
  });
});
