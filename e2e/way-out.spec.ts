// The quick exit, also right after a form was sent: whoever takes the phone then walks back, and presses "reload"
// there.
import { expect, type Page, test } from 'playwright/test';
import { fill, follow, press } from './story.ts';
import { numbersFromDesk, openMine, phone, readNumbers, turnTo } from './victim.ts';

test.use({ viewport: phone, actionTimeout: 10_000 });

const scripted = () => test.info().project.use.javaScriptEnabled !== false;
const secret = '아무도 모르는 말';

/** Leaves, then steps back as long as there is a way and reloads each time; nothing of hers may come up. */
async function leaveAndLookBack(page: Page, here: string, hers: readonly string[]): Promise<void> {
  await page.route('https://www.weather.go.kr/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>weather</title><p>sunny</p>' }),
  );
  await page.getByRole('link', { name: /빠른 나가기/ }).click();
  await page.waitForURL(/weather/);
  const shown = () =>
    page
      .locator('body')
      .textContent()
      .catch(() => '');
  const look = async (step: number, how: string) => {
    await page.waitForTimeout(200);
    const html = `${await shown()} ${await page.content().catch(() => '')}`;
    for (const word of hers) expect([step, how, word, html.includes(word)]).toEqual([step, how, word, false]);
    if (!scripted()) return;
    const ours = URL.canParse(page.url()) && new URL(page.url()).host === here;
    expect([step, how, ours && (await shown())?.trim() !== '']).toEqual([step, how, false]);
  };
  for (let step = 0; step < 5; step += 1) {
    await page.goBack({ waitUntil: 'commit' }).catch(() => null);
    await look(step, 'back');
    await page.reload({ waitUntil: 'commit' }).catch(() => null);
    await look(step, 'reload');
  }
}

async function askInWords(page: Page): Promise<void> {
  await page.goto('/');
  await follow(page, '상담 신청');
  for (let question = 0; question < 12; question += 1) {
    if (await page.getByRole('heading', { level: 1, name: '먼저 알리고 싶은 것이 있나요?' }).isVisible())
      break;
    await press(page, '건너뛰기');
  }
  await fill(page, '내용', secret);
  await press(page, '다음');
  await expect(page.getByRole('heading', { level: 1, name: '어떻게 부르면 될까요?' })).toBeVisible();
  await press(page, '건너뛰기');
  await expect(page.getByRole('heading', { level: 1, name: '보내기 전에 살펴보기' })).toBeVisible();
}

test('after the quick exit, Back five times shows no page of ours', async ({ page, baseURL }) => {
  for (const path of ['/', '/about', '/device', '/images']) await page.goto(path);
  await leaveAndLookBack(page, new URL(baseURL ?? '').host, []);
});

test('with a request half written, what she wrote does not come back', async ({ page, baseURL }) => {
  await askInWords(page);
  const before = await page.evaluate(() => history.length);
  expect([scripted(), scripted() ? before : 0]).toEqual([scripted(), scripted() ? 4 : 0]);
  await leaveAndLookBack(page, new URL(baseURL ?? '').host, [secret]);
});

// Without scripts the browser asks whether to send the form again.
test("the browser's own Back is the question before, and keeps what was written", {
  tag: '@scripts',
}, async ({ page }) => {
  await askInWords(page);
  for (const before of ['어떻게 부르면 될까요?', '먼저 알리고 싶은 것이 있나요?']) {
    await page.evaluate(() => history.back());
    await expect(page.getByRole('heading', { level: 1, name: before })).toBeVisible();
  }
  await expect(page.getByLabel('내용')).toHaveValue(secret);
  await press(page, '다음');
  await expect(page.getByRole('heading', { level: 1, name: '어떻게 부르면 될까요?' })).toBeVisible();
});

test('with the numbers on the screen, nobody gets them again', async ({ page, baseURL }) => {
  await askInWords(page);
  await press(page, '보내기');
  await expect(page.getByRole('heading', { level: 1, name: '잘 받았어요' })).toBeVisible();
  const { code, pin } = await readNumbers(page);
  await leaveAndLookBack(page, new URL(baseURL ?? '').host, [code, pin, secret]);
});

// Numbers from the desk need scripts.
test('with a letter just sent, nobody reads it', { tag: '@scripts' }, async ({ page, browser, baseURL }) => {
  await openMine(page, await numbersFromDesk(browser));
  await turnTo(page, '메시지');
  const before = await page.evaluate(() => history.length);
  await fill(page, '내용', secret);
  await press(page, '보내기');
  await expect(page.getByText(secret).first()).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
  await leaveAndLookBack(page, new URL(baseURL ?? '').host, [secret]);
});
