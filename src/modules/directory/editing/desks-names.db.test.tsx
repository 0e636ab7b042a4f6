import { beforeAll, describe, expect, it } from 'vitest';
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
import { directoryOn, loadDirectory } from '../actions.ts';
import { deskValues } from './fields.ts';

let database: TestDatabase;
let app: TestApp;
let administrator: Visitor;

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-23');

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  await loadDirectory(database.deps);
  administrator = await signedIn(app, await hire(database, 'administrator', 'center'));
});

describe('editing a desk', () => {
  const path = '/directory/desks/klac-desk/edit';

  async function deskForm(fields: Fields = {}) {
    const found = (await directoryOn(database.deps, today)).desk('klac-desk');
    if (found === null) throw new Error('klac-desk');
    return { ...deskValues(found.desk), version: String(found.desk.version), ...onceField(), ...fields };
  }

  it('changes telephone and hours', async () => {
    const fields = await deskForm({ phone: '02-123-4567', closes: '19:30', weekdays: ['1', '3', '5'] });
    expect((await administrator.post(path, fields)).status).toBe(303);
    const page = await (await administrator.get('/directory/klac')).text();
    expect(page).toContain('02-123-4567');
    expect(page).toContain('월·수·금 09:00–19:30');
  });

  it.each([
    ['no weekday', { weekdays: [] }, '하나 이상'],
    ['an eighth day', { weekdays: ['8'] }, '목록에 없는 값'],
    ['a time of words', { opens: '아침' }, '09:00처럼'],
    ['closing before opening', { opens: '18:00', closes: '09:00' }, '닫는 시각이'],
    ['letters for a telephone', { phone: 'call me' }, '숫자와 -만'],
    ['no words for outside hours', { outside_ko: '' }, '운영시간이 아닐 때'],
  ])('answers %s with words', async (_, fields, words) => {
    const answer = await administrator.post(path, await deskForm(fields));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
  });

  it('refuses a stale form', async () => {
    const fields = await deskForm({ phone: '132' });
    expect((await administrator.post(path, fields)).status).toBe(303);
    expect((await administrator.post(path, { ...fields, phone: '133', ...onceField() })).status).toBe(409);
  });
});

describe('a new name', () => {
  const path = '/directory/welfare/name';
  const from = { 'from-year': '2027', 'from-month': '1', 'from-day': '1' };

  it('counts from its day; earlier papers keep the earlier one', async () => {
    const fields = {
      name_ko: '서울시 돌봄지원팀',
      name_en: 'Seoul Care Team',
      ...from,

      ...onceField(),
    };
    const version = (await directoryOn(database.deps, today)).institution('welfare')?.version ?? 0;
    const answer = await administrator.post(path, { ...fields, version: String(version) });
    expect(answer.status).toBe(303);
    expect((await directoryOn(database.deps, day('2026-12-31'))).nameOf('welfare').ko).toBe(
      '서울시 복지지원팀',
    );
    expect((await directoryOn(database.deps, day('2027-01-01'))).nameOf('welfare').ko).toBe(
      '서울시 돌봄지원팀',
    );
    const twice = await administrator.post(path, { ...fields, version: String(version) });
    expect(twice.status).toBe(303);
    const stale = await administrator.post(path, { ...fields, version: String(version), ...onceField() });
    expect(stale.status).toBe(409);
  });

  it.each([
    ['no name', { name_ko: '' }, '이름을 적어'],
    ['no day', { 'from-year': '', 'from-month': '', 'from-day': '' }, '첫날을 적어'],
    ['a day that is none', { 'from-month': '13' }, '있는 날짜를'],
    ['a day before the current name', { 'from-year': '2020' }, '뒤여야 합니다'],
  ])('answers %s with words', async (_, fields, words) => {
    const institution = (await directoryOn(database.deps, today)).institution('police');
    if (institution === null) throw new Error('police');
    const form = {
      name_ko: '경찰청',
      name_en: 'National Police',
      ...from,
      version: String(institution.version),
    };
    const answer = await administrator.post('/directory/police/name', { ...form, ...onceField(), ...fields });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
  });
});
