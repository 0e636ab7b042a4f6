import { beforeAll, describe, expect, it } from 'vitest';
import { type Fields, onceField, signedIn, type TestApp, testApp, type Visitor } from '../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { directoryOn, institutionNamer, loadDirectory } from './actions.ts';
import { type EditValues, serviceValues } from './editing/fields.ts';

let database: TestDatabase;
let app: TestApp;
let administrator: Visitor;
let worker: Visitor;

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-23');

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  await loadDirectory(database.deps);
  administrator = await signedIn(app, await hire(database, 'administrator', 'center'));
  worker = await signedIn(app, await hire(database, 'institution_worker', 'klac'));
});

/** What the form of a page would send back untouched. */
function formOf(values: EditValues, version: number): Fields {
  return { ...values, version: String(version), ...onceField() };
}

async function serviceForm(slug: string, fields: Fields = {}) {
  const service = (await directoryOn(database.deps, today)).service(slug);
  if (service === null) throw new Error(slug);
  return { ...formOf(serviceValues(service), service.version), ...fields };
}

describe('loading', () => {
  it('fills the database once for a version', async () => {
    expect(await loadDirectory(database.deps)).toBe(false);
    const directory = await directoryOn(database.deps, today);
    expect([directory.institutions.length, directory.services.length > 80]).toEqual([15, true]);
  });

  it('gives names by day', async () => {
    expect((await directoryOn(database.deps, day('2026-10-01'))).nameOf('prosecution').ko).toBe('검찰');
    expect((await directoryOn(database.deps, day('2026-10-02'))).nameOf('prosecution').ko).toBe('공소청');
    expect(institutionNamer(database.deps)('prosecution').en).toBe('Public Prosecution Office');
    expect(institutionNamer(database.deps)('nowhere').ko).toBe('nowhere');
  });

  it('renews what nobody edited and leaves the rest alone', async () => {
    const path = '/directory/services/klac-advice/edit';
    const fields = await serviceForm('klac-advice', { benefit_ko: '우리가 고친 지원 내용' });
    expect((await administrator.post(path, fields)).status).toBe(303);
    await database.adminDb.updateTable('dir.loaded').set({ version: 'older' }).execute();
    await database.adminDb
      .updateTable('dir.service')
      .set({ benefit_ko: '옛 내용' })
      .where('slug', '=', 'klac-representation')
      .execute();
    expect(await loadDirectory(database.deps)).toBe(true);
    const directory = await directoryOn(database.deps, today);
    expect(directory.service('klac-advice')?.benefit.ko).toBe('우리가 고친 지원 내용');
    expect(directory.service('klac-representation')?.benefit.ko).not.toBe('옛 내용');
  });

  it('is not for a statement that slipped into a request', async () => {
    await expect(
      database.pool.query("update dir.desk set phone = '999' where slug = 'police-support'"),
    ).rejects.toThrow('only an administrator');
  });
});

describe('reading', () => {
  it('lists the institutions, then services by word, domain and urgency', async () => {
    const all = await (await worker.get('/directory')).text();
    expect(all).toContain('공소청');
    expect(all).not.toContain('서비스 추가');
    const found = await (
      await worker.get('/directory?q=%EC%8A%A4%EB%A7%88%ED%8A%B8%EC%9B%8C%EC%B9%98&domain=safety')
    ).text();
    expect(found).toContain('police-smartwatch');
    expect(found).not.toContain('klac-advice');
    const none = await (await worker.get('/directory?q=zzzz')).text();
    expect(none).toContain('조건에 맞는 서비스가 없습니다');
    expect((await worker.get(`/directory?q=${'%EA%B0%80'.repeat(500)}&domain=x&urgency=9`)).status).toBe(200);
  });

  it('says plainly how sure a fact is, with source and papers', async () => {
    const page = await (await worker.get('/directory/services/center-case-conference')).text();
    expect(page).toContain('실무 관행, 기관 확인 권장');
    expect(page).toContain('범죄피해자 보호법 시행령 제10조의3');
    expect(page).toContain('개인정보 수집·이용·제공 동의서');
    const police = await (await worker.get('/directory/police')).text();
    expect(police).toContain('미확인, 기관에 문의 필요');
    expect(police).toContain('월–금 09:00–18:00');
  });

  it('finds nothing behind a forged name', async () => {
    for (const path of ['/directory/mars', '/directory/services/mars', '/directory/services/..%2f..']) {
      expect((await worker.get(path)).status).toBe(404);
    }
  });
});

describe('editing a service', () => {
  const path = '/directory/services/dsc-deletion/edit';

  it('keeps who changed what, from what to what', async () => {
    const fields = await serviceForm('dsc-deletion', {
      urgency: 'U0',
      benefit_ko: '유포물 삭제를 바로 요청',
    });
    const answer = await administrator.post(path, fields);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/directory/services/dsc-deletion?done=saved',
    ]);
    const page = await (await administrator.get('/directory/services/dsc-deletion')).text();
    expect(page).toContain('유포물 삭제를 바로 요청');
    expect(page).toContain('→');
    const leaf = await database.adminDb
      .selectFrom('audit.leaf')
      .select(['event', 'detail'])
      .where('event', '=', 'directory.service-changed')
      .orderBy('at', 'desc')
      .executeTakeFirstOrThrow();
    expect(leaf.detail).toEqual({ slug: 'dsc-deletion' });
  });

  it('has one effect when it is sent twice', async () => {
    const fields = await serviceForm('dsc-deletion', { benefit_ko: '두 번 보낸 내용' });
    const before = (await directoryOn(database.deps, today)).service('dsc-deletion')?.version ?? 0;
    const answers = [await administrator.post(path, fields), await administrator.post(path, fields)];
    expect(answers.map((one) => one.status)).toEqual([303, 303]);
    expect((await directoryOn(database.deps, today)).service('dsc-deletion')?.version).toBe(before + 1);
  });

  it('shows both values when somebody else was first, and saves the second time', async () => {
    const mine = await serviceForm('dsc-deletion', { summary_ko: '내가 적은 설명' });
    const theirs = await serviceForm('dsc-deletion', { summary_ko: '먼저 저장된 설명' });
    expect((await administrator.post(path, theirs)).status).toBe(303);
    const stale = await administrator.post(path, mine);
    expect(stale.status).toBe(409);
    const page = await stale.text();
    expect(page).toContain('먼저 저장된 설명');
    expect(page).toContain('내가 적은 설명');
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';
    expect((await administrator.post(path, { ...mine, version })).status).toBe(303);
    expect((await directoryOn(database.deps, today)).service('dsc-deletion')?.summary.ko).toBe(
      '내가 적은 설명',
    );
  });

  it.each([
    ['nothing', { name_ko: '', name_en: '' }, '이름을 적어 주십시오'],
    ['a text without end', { summary_ko: '가'.repeat(401) }, '400자까지'],
    ['an unknown domain', { domain: 'magic' }, '하나를 골라 주십시오'],
    ['an unknown paper', { documents: ['ID', 'SOUL'] }, '목록에 없는 값'],
    ['no need', { needs: [] }, '하나 이상 골라 주십시오'],
    ['one language only', { decision_ko: '센터', decision_en: '' }, '모두 적거나 모두 비워'],
    ['a day that is none', { 'from-year': '2026', 'from-month': '2', 'from-day': '30' }, '있는 날짜를'],
    [
      'an end before the beginning',
      {
        'from-year': '2026',
        'from-month': '5',
        'from-day': '1',
        'to-year': '2026',
        'to-month': '4',
        'to-day': '1',
      },
      '종료일이 시작일보다',
    ],
  ])('answers %s with words and keeps what was typed', async (_, fields, words) => {
    const answer = await administrator.post(path, {
      ...(await serviceForm('dsc-deletion')),
      source: '내가 적은 출처',
      ...fields,
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(words);
    expect(page).toContain('내가 적은 출처');
  });

  it('adds a service without code, once', async () => {
    const fields = {
      ...(await serviceForm('klac-advice')),
      institution: 'welfare',
      name_ko: '새로 생긴 서비스',
      name_en: 'A new service',
    };
    const first = await administrator.post('/directory/services/new', fields);
    const second = await administrator.post('/directory/services/new', fields);
    expect([first.status, second.headers.get('location')]).toEqual([303, first.headers.get('location')]);
    const page = await (await worker.get('/directory/welfare')).text();
    expect(page).toContain('새로 생긴 서비스');
    const missing = await administrator.post('/directory/services/new', {
      ...fields,
      institution: 'mars',
      ...onceField(),
    });
    expect(missing.status).toBe(422);
  });

  it('is the administrator’s alone', async () => {
    for (const edit of [
      path,
      '/directory/services/new',
      '/directory/desks/police-support/edit',
      '/directory/police/name',
    ]) {
      expect((await worker.get(edit)).status).toBe(404);
      expect((await worker.post(edit, await serviceForm('dsc-deletion'))).status).toBe(404);
      expect((await administrator.get(edit)).status).toBe(200);
    }
    for (const edit of [
      '/directory/services/mars/edit',
      '/directory/desks/mars/edit',
      '/directory/mars/name',
    ]) {
      expect((await administrator.get(edit)).status).toBe(404);
      expect((await administrator.post(edit, await serviceForm('dsc-deletion'))).status).toBe(404);
    }
  });
});
