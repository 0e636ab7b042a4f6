// She asks for a talk on her phone, is taken in, follows all of it and stays its master; a helper gets what she
// gives; the coercer, the thief and the impersonator get nothing. Scripts off first, then on.
import { expect, type Page, test } from 'playwright/test';
import {
  agree,
  answerSafety,
  centre,
  inventName,
  lookForEarlierVisits,
  openWithManager,
  support,
  weighNeedsAndRisk,
} from './acts.ts';
import { choose, fill, fillDay, follow, looksRight, nameOnDoor, press, signInAs, tick } from './story.ts';
import {
  answerByKeyboard,
  fitsEverywhere,
  type Numbers,
  numbersFromDesk,
  openMine,
  phone,
  pressByKeyboard,
  readNumbers,
  turnTo,
  workplace,
} from './victim.ts';

test.use({ viewport: phone, actionTimeout: 10_000 });
test.describe.configure({ mode: 'serial' });

const she = { name: inventName(), phone: '010-2345-6789' };
let numbers: Numbers = { code: '', pin: '' };
const second = '730184';

const scripted = () => test.info().project.use.javaScriptEnabled !== false;
const look = (page: Page) => looksRight(page, scripted());

test('she asks for a talk with the keyboard alone, on a phone and at 400 %', async ({ page }) => {
  await page.goto('/');
  await follow(page, '상담 신청');
  await answerByKeyboard(page, '우리가 연락해도 안전한가요?', { '네, 고른 방법으로는 괜찮아요': true });
  await answerByKeyboard(page, '어떤 방법이 안전한가요?', { 문자: true });
  await answerByKeyboard(page, '어디로 연락할까요?', { 전화번호: '12' });
  await expect(page.locator('[data-error-summary]')).toBeVisible();
  await fitsEverywhere(page);
  await answerByKeyboard(page, '어디로 연락할까요?', { 전화번호: she.phone });
  await answerByKeyboard(page, '언제 연락하면 안전한가요?', {
    평일에만: true,
    '몇 시부터 (선택)': '14:00',
    '몇 시까지 (선택)': '17:00',
  });
  await answerByKeyboard(page, '쓰면 안 되는 말이 있나요?', { 내용: '상담' });
  await answerByKeyboard(page, '지금 위험한가요?', { 아니요: true });
  await answerByKeyboard(page, '누구의 일인가요?', { '나의 일': true });
  await answerByKeyboard(page, '어떤 도움이 필요한가요?', { '잠을 못 자거나 마음이 힘들어요.': true });
  await answerByKeyboard(page, '어떤 말로 이야기하면 편한가요?', {});
  await answerByKeyboard(page, '먼저 알리고 싶은 것이 있나요?', {});
  await answerByKeyboard(page, '어떻게 부르면 될까요?', {
    '이름이나 부르는 말 (선택)': she.name,
    '태어난 해 (선택)': '1993',
  });
  await expect(page.getByRole('heading', { level: 1, name: '보내기 전에 살펴보기' })).toBeVisible();
  await fitsEverywhere(page);
  for (const said of [she.phone, she.name, '평일에만 14:00–17:00', '상담'])
    await expect(page.getByRole('main')).toContainText(said);
  await pressByKeyboard(page, '보내기');
  await expect(page.getByRole('heading', { level: 1, name: '잘 받았어요' })).toBeVisible();
  await fitsEverywhere(page);
  await look(page);
  numbers = await readNumbers(page);
});

// The house of the staff is walked with scripts by the main job.
test('staff take it in; nothing that she said is asked again, and her case begins', {
  tag: '@no-scripts',
}, async ({ page, browser }) => {
  test.setTimeout(180_000);
  const manager = await nameOnDoor(page, '사례관리자', support);
  const desk = await workplace(browser);
  await signInAs(desk, '초기상담사', centre);
  await follow(desk, /^접수/);
  await desk.getByRole('row').filter({ hasText: '온라인' }).first().getByRole('button').click();
  await follow(desk, '다음: 안전 확인');
  await answerSafety(desk);
  await follow(desk, '접수 계속');
  await expect(desk.getByLabel(/전화번호/)).toHaveValue(she.phone);
  await expect(desk.getByLabel(/하지 말아야 할 말/)).toHaveValue('상담');
  await press(desk, '저장하고 다음');
  await lookForEarlierVisits(desk, she.name);
  await follow(desk, /^바꾸기/);
  await expect(desk.getByLabel('이름', { exact: true })).toHaveValue(she.name);
  await fillDay(desk, /생년월일/, Temporal.PlainDate.from('1993-04-02'));
  await press(desk, '저장');
  await follow(desk, /접수 마무리/);
  await press(desk, '접수 마치기');
  await weighNeedsAndRisk(desk);
  await openWithManager(desk, manager);
  await agree(desk);
  const url = desk.url().replace(/\/consents.*$/, '');
  await desk.context().clearCookies();

  await test.step('her numbers open nothing of it before somebody has met her', async () => {
    await openMine(page, numbers);
    await expect(page.getByText('담당자가 만나서 확인한 다음에 여기에 보여요')).toBeVisible();
    await expect(page.getByText(/곳이 볼 수 있어요/)).toHaveCount(0);
  });

  await test.step('her manager meets her and enters the number she shows', async () => {
    await signInAs(desk, '사례관리자', support);
    await desk.goto(`${url}/portal`);
    await fill(desk, '당사자가 보여 준 번호', numbers.code);
    await desk.getByLabel('본인 확인 방법').first().selectOption('신분증 대조');
    await press(desk, '본인임을 확인함');
  });
  await desk.context().close();
});

// Without scripts her request has brought her numbers.
test('with scripts: a worker who met her hands her new numbers, once', { tag: '@scripts' }, async ({
  browser,
}) => {
  numbers = await numbersFromDesk(browser);
});

test('she follows it, narrows what is shared, hands in a paper and writes', async ({ page }) => {
  await openMine(page, numbers);
  await expect(page.getByRole('heading', { level: 1, name: '지금 어디까지 왔나요' })).toBeVisible();
  await expect(page.getByText('담당자가 정해졌어요')).toBeVisible();
  const before = await page.evaluate(() => history.length);
  await look(page);

  await turnTo(page, '정보 나누기');
  // A link takes the place of its page: no trail to walk back.
  if (scripted()) expect(await page.evaluate(() => history.length)).toBe(before);
  await follow(page, '줄이거나 멈추기');
  const place = page.url();
  const part = (await page.getByRole('main').getByRole('checkbox').first().getAttribute('value')) ?? '';
  await page.locator(`input[value="${part}"]`).setChecked(true, { force: true });
  await press(page, '고른 것만 멈추기');
  await expect(page.getByText('멈췄어요. 이제 볼 수 없어요.')).toBeVisible();
  await page.goto(place);
  await expect(page.getByRole('button', { name: '고른 것만 멈추기' })).toBeVisible();
  await expect(page.locator(`input[value="${part}"]`)).toHaveCount(0);
  await look(page);

  await turnTo(page, '서류');
  await page.getByLabel('어떤 서류인가요').selectOption('통장 사본');
  const buffer = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
  await page.getByLabel('파일').setInputFiles({ name: '통장.pdf', mimeType: 'application/pdf', buffer });
  await press(page, '올리기');
  await expect(page.getByRole('listitem').filter({ hasText: '통장 사본' }).first()).toBeVisible();

  await turnTo(page, '메시지');
  await fill(page, '내용', '화요일 오후가 좋아요.');
  await press(page, '보내기');
  await expect(page.getByText('화요일 오후가 좋아요.').first()).toBeVisible();
  await look(page);
});

test('a helper sees what she chose and no more, and nothing once she has ended it', async ({
  page,
  browser,
}) => {
  await openMine(page, numbers);
  await turnTo(page, '설정');
  await follow(page, '나를 도와주는 사람');
  await fill(page, '그 사람의 이름', '고마리');
  await choose(page, '나와 어떤 사이인가요', '친구');
  await tick(page, '날짜');
  await press(page, '한 번 쓰는 주소 만들기');
  const link = await page.locator('code').innerText();
  const friend = await (await browser.newContext({ viewport: phone })).newPage();
  await friend.goto(new URL(link).pathname);
  await fill(friend, '확인번호 여섯 자리', '482915');
  await fill(friend, '한 번 더', '482915');
  await press(friend, '받아들이기');
  const code = (await friend.locator('strong.num').innerText()).trim();
  await openMine(friend, { code, pin: '482915' });
  await expect(friend.getByRole('navigation').getByRole('link', { name: '날짜', exact: true })).toBeVisible();
  await expect(friend.getByText('화요일 오후')).toHaveCount(0);
  for (const closed of ['/my/messages', '/my/papers', '/my/sharing', '/my/settings', '/my/everything']) {
    expect([closed, (await friend.goto(closed))?.status()]).toEqual([closed, 404]);
  }
  expect((await friend.goto(new URL(link).pathname))?.status()).toBe(404);

  await page.goto('/my/people');
  await press(page, '끝내기 – 고마리');
  await friend.goto('/my/dates');
  await expect(friend.getByRole('heading', { level: 1, name: '내 신청 확인' })).toBeVisible();
  await friend.context().close();
});

test('a coercer beside her finds a bland view and can widen nothing', async ({ page, browser }) => {
  await openMine(page, numbers);
  await turnTo(page, '설정');
  await fill(page, '번호', numbers.code);
  await fill(page, '지금 쓰는 확인번호', numbers.pin);
  await fill(page, '두 번째 확인번호 여섯 자리', second);
  await press(page, '저장');
  await expect(page.getByText('저장했어요.')).toBeVisible();
  await press(page, '닫고 나가기');

  await openMine(page, { ...numbers, pin: second });
  await expect(page.getByRole('heading', { level: 1, name: '지금 어디까지 왔나요' })).toBeVisible();
  for (const part of ['날짜', '서류', '메시지', '정보 나누기']) {
    await turnTo(page, part);
    const shown = await page.getByRole('main').innerText();
    expect([part, /통장 사본 ·|화요일|스마일|경찰|고마리|사례/.test(shown)]).toEqual([part, false]);
  }
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await fill(page, /나누고 싶은/, '모두 다 보여 주세요');
  await press(page, '담당자에게 부탁하기');
  await expect(page.getByText('부탁을 보냈어요.')).toBeVisible();

  const hers = await (await browser.newContext({ viewport: phone })).newPage();
  await openMine(hers, numbers);
  await turnTo(hers, '메시지');
  await expect(hers.getByText('모두 다 보여 주세요')).toHaveCount(0);
  await hers.context().close();
});

test('a thief with the phone in hand finds nothing after the quick exit', async ({
  page,
  context,
  baseURL,
}) => {
  const here = new URL(baseURL ?? '').host;
  await page.route('https://www.weather.go.kr/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>weather</title><p>sunny</p>' }),
  );
  await openMine(page, numbers);
  await turnTo(page, '메시지');
  await expect(page.getByText('화요일 오후가 좋아요.').first()).toBeVisible();
  const before = await page.evaluate(() => history.length);
  await page.getByRole('link', { name: /빠른 나가기/ }).click();
  await page.waitForURL(/weather/);
  expect((await page.evaluate(() => history.length)) - before).toBeLessThanOrEqual(scripted() ? 0 : 1);
  for (let step = 0; step < 5; step += 1) {
    await page.goBack({ waitUntil: 'commit' }).catch(() => null);
    await page.waitForTimeout(150);
    const text =
      (await page
        .locator('body')
        .textContent()
        .catch(() => '')) ?? '';
    expect([step, text.includes('화요일')]).toEqual([step, false]);
    if (scripted())
      expect([step, new URL(page.url()).host === here && text.trim() !== '']).toEqual([step, false]);
  }
  expect((await context.cookies()).filter(({ domain }) => !domain.includes('weather'))).toEqual([]);
  await page.goto('/my/messages');
  await expect(page.getByRole('heading', { level: 1, name: '내 신청 확인' })).toBeVisible();
  const left = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
  }));
  expect(left).toEqual({ local: 0, session: 0, caches: 0, databases: 0 });
});

test('an impersonator who knows name and birthday gets nowhere and learns nothing', async ({ page }) => {
  const said = new Set<string>();
  for (const [code, pin] of [
    [she.name, '930402'],
    [she.phone, '1993'],
    [numbers.code, '930402'],
    ['K7QM2-9XR4D', '930402'],
  ] as const) {
    await openMine(page, { code, pin });
    await expect(page.getByRole('alert')).toBeVisible();
    said.add(await page.getByRole('main').innerText());
    expect(await page.getByRole('main').innerHTML()).not.toContain(code);
  }
  expect(said.size).toBe(1);
  await expect(page.getByText('직접 만나서 새로 만들어요')).toBeVisible();
  for (const way of ['/my/reset', '/my/recovery', '/my/forgot'])
    expect((await page.goto(way))?.status()).toBe(404);
});
