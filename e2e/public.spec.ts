import { expect, type Page, test } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { press, sidewaysOverflow } from './story.ts';

const pages = [
  '/',
  '/about',
  '/institutions',
  '/institutions/10',
  '/visit',
  '/rights',
  '/device',
  '/images',
  '/images/sent',
  '/find',
  '/request',
  '/my',
] as const;

/** A phone of the smallest usual width. */
async function onPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
}

test('every page fits a phone in every language and can be left with the first Tab', async ({ page }) => {
  await onPhone(page);
  for (const language of ['ko', 'easy', 'en']) {
    await page.goto(`/language?to=${language}&back=%2F`);
    for (const path of pages) {
      await page.goto(path);
      const exit = page.locator('.quick-exit');
      await expect(exit).toBeInViewport();
      expect([path, language, await sidewaysOverflow(page)]).toEqual([path, language, 0]);
      await page.keyboard.press('Tab');
      await expect(exit).toBeFocused();
    }
  }
});

// Axe needs scripts in the page.
test('no page has anything an accessibility check would find', { tag: '@scripts' }, async ({ page }) => {
  for (const path of pages) {
    await page.goto(path);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect([path, width, await axeFindings(page)]).toEqual([path, width, []]);
    }
  }
});

test('a page stays the same page in another language', async ({ page }) => {
  for (const path of ['/', '/institutions/10', '/images/sent', '/find', '/request']) {
    await page.goto(path);
    await page.getByRole('link', { name: 'English' }).click();
    expect(new URL(page.url()).pathname).toBe(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('link', { name: '쉬운 말' }).click();
    expect(new URL(page.url()).pathname).toBe(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    await page.getByRole('link', { name: '한국어' }).click();
  }
});

test('at four hundred per cent nothing is lost and the exit stays in sight', async ({ page }) => {
  // 1280 CSS pixels wide at 400 %: 320 of them are left.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of pages) {
    await page.goto(path);
    await page.mouse.wheel(0, 600);
    await expect(page.locator('.quick-exit')).toBeInViewport();
    expect([path, await sidewaysOverflow(page)]).toEqual([path, 0]);
  }
});

// The key needs a script.
test('Shift three times leaves', { tag: '@scripts' }, async ({ page }) => {
  await page.route('https://www.weather.go.kr/**', (route) => route.fulfill({ body: 'sunny' }));
  await page.goto('/rights');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await page.waitForURL(/weather/);
});

test('every door of the home opens, and the small navigation shows where one is', async ({ page }) => {
  await page.goto('/');
  const links = await page.locator('main a[href^="/"], .public-nav a').all();
  const paths = new Set(await Promise.all(links.map((link) => link.getAttribute('href'))));
  for (const path of paths) {
    const answer = await page.goto(path ?? '');
    expect([path, answer?.status()]).toEqual([path, 200]);
  }
  await page.goto('/visit');
  await expect(page.getByRole('link', { name: '오시는 길', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

/** The longest sentence of the page's own text, in characters; addresses and numbers to call are none. */
async function longestSentence(page: Page): Promise<readonly [number, string]> {
  const texts = await page
    .locator('main :is(h1, h2, h3, p, li):not(:has(p, li, a, address))')
    .allTextContents();
  const sentences = texts.flatMap((text) => text.split(/[.?!](?:\s|$)/)).map((one) => one.trim());
  const longest = sentences.toSorted((one, other) => other.length - one.length)[0] ?? '';
  return [longest.length, longest];
}

test('whoever reads only easy Korean finds out in five screens whether to come, where, and when', async ({
  page,
}) => {
  await onPhone(page);
  await page.goto('/');
  await page.getByRole('link', { name: '쉬운 말' }).click();
  let screens = 1;
  const main = page.getByRole('main');
  const turn = async (name: string) => {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    screens += 1;
    const [length, sentence] = await longestSentence(page);
    expect([sentence, length <= 45]).toEqual([sentence, true]);
  };
  await expect(main.getByText('나쁜 일을 당했나요?')).toBeVisible();
  await expect(main.getByText('112에 전화하세요.')).toBeVisible();
  await turn('한곳은');
  await expect(main.getByRole('heading', { name: '누가 와도 되나요' })).toBeVisible();
  await expect(main.getByText('나쁜 일인지 잘 몰라도 괜찮아요.')).toBeVisible();
  await turn('오는 길');
  await expect(main.getByText('1577-1701').first()).toBeVisible();
  await expect(main.getByText('월요일부터 금요일까지 열어요.').first()).toBeVisible();
  await expect(main.getByText('아무것도 없어도 돼요.')).toBeVisible();
  await expect(main.getByText('오기 어려우면')).toBeVisible();
  await turn('도움 찾기');
  await expect(main.getByText('이름은 묻지 않아요.')).toBeVisible();
  expect(screens).toBeLessThanOrEqual(5);
});

/** Answers the question on the page; false when it is one that is typed, or none is left. */
async function answer(page: Page, question: number): Promise<boolean> {
  const labels = page.locator('main .choice label');
  if ((await labels.count()) === 0) return false;
  const exit = labels.filter({ hasText: question === 0 ? '아니요' : '모르겠어요' });
  await ((await exit.count()) > 0 ? exit : labels).first().click();
  await press(page, '다음');
  await expect(page.locator('[data-error-summary]')).toHaveCount(0);
  return true;
}

test('the finder is walked through to a result that can be printed', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '받을 수 있는 도움 찾기' }).click();
  let asked = 0;
  while (asked < 12 && (await answer(page, asked))) asked += 1;
  expect(asked).toBeGreaterThan(2);
  await press(page, '여기까지 보고 결과 보기');
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main h3').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('.quick-exit')).toBeHidden();
  await expect(page.getByRole('button', { name: '다음', exact: true })).toHaveCount(0);
});

test('addresses are sent by the keyboard alone and answered with a number', async ({ page }) => {
  await onPhone(page);
  await page.goto('/images');
  await page.getByLabel('올라온 곳의 주소').focus();
  await page.keyboard.type('https://images.example.org/1');
  await page.getByRole('radio', { name: '허락 없이 퍼졌어요' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('radio', { name: '아니요' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '접수하기' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '접수했어요' })).toBeVisible();
  await expect(page.locator('main')).toContainText(/\d{4}-\d{6}/);
  await page.reload();
  await expect(page.locator('main')).not.toContainText(/\d{4}-\d{6}/);
});

test('an empty form says what is missing', async ({ page }) => {
  await page.goto('/images');
  await page.getByRole('button', { name: '접수하기' }).click();
  await expect(page.locator('[data-error-summary]')).toBeVisible();
  await expect(page.getByLabel('올라온 곳의 주소')).toHaveAttribute('aria-invalid', 'true');
});

/** A striped picture, drawn by the browser itself. */
async function picture(page: Page, plain: boolean): Promise<Buffer> {
  const data = await page.evaluate((isPlain) => {
    const canvas = document.createElement('canvas');
    canvas.width = 900;
    canvas.height = 700;
    const pen = canvas.getContext('2d');
    for (let y = 0; pen && y < 700; y += 10) {
      for (let x = 0; x < 900; x += 10) {
        const grey = isPlain ? 120 : ((x * x + 3 * y * y + x * y) / 970) % 256;
        pen.fillStyle = `rgb(${grey},${grey},${grey})`;
        pen.fillRect(x, y, 10, 10);
      }
    }
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  }, plain);
  return Buffer.from(data, 'base64');
}

// Fingerprints are made by a script.
test('a picture becomes a fingerprint and never leaves the device', { tag: '@scripts' }, async ({ page }) => {
  await page.goto('/images');
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  const box = page.locator('[data-pdq] input[type=file]');
  const file = { name: 'secret-name.png', mimeType: 'image/png', buffer: await picture(page, false) };
  await box.setInputFiles(file);
  await expect(page.getByRole('status')).toContainText('지문을 만들었어요');
  await box.setInputFiles({ ...file, buffer: await picture(page, true) });
  await expect(page.getByRole('status')).toContainText('지문을 만들 수 없어요');
  await box.setInputFiles({ ...file, buffer: Buffer.from('no picture') });
  await expect(page.getByRole('status')).toContainText('열 수 없어요');
  expect(await page.locator('[data-pdq-list] input').count()).toBe(1);
  expect(await page.locator('[data-pdq-list] input').inputValue()).toMatch(/^[0-9a-f]{64}:\d+$/);
  expect(sent.filter((one) => !one.includes('/assets/'))).toEqual([]);
  expect(await box.evaluate((input) => (input instanceof HTMLInputElement ? input.value : 'kept'))).toBe('');
  await page.getByRole('radio', { name: '몰래 찍혔어요' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '접수하기' }).click();
  await expect(page.getByRole('heading', { name: '접수했어요' })).toBeVisible();
  const post = sent.filter((one) => one.startsWith('POST'));
  expect(post).toHaveLength(1);
  expect(post[0]).toContain('prints=');
  expect(post[0]).not.toContain('secret-name');
  expect((post[0] ?? '').length).toBeLessThan(1000);
});

// The other story tells of scripts.
test('without scripts there is no box for pictures, and addresses are enough', {
  tag: '@no-scripts',
}, async ({ page }) => {
  await page.goto('/images');
  await expect(page.locator('[data-pdq]')).toBeHidden();
  await expect(page.getByLabel('올라온 곳의 주소')).toBeVisible();
});

// Storage is read by a script.
test('nothing of ours is left in the browser', { tag: '@scripts' }, async ({ page, context }) => {
  for (const path of pages) await page.goto(path);
  const left = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
  }));
  expect(left).toEqual({ local: 0, session: 0, caches: 0, databases: 0 });
  expect((await context.cookies()).map((cookie) => cookie.name)).toEqual([]);
});
