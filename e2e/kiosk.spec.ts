// A screen of the centre that many people use one after another.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium, expect, type Page, test } from 'playwright/test';
import { answered, fill, follow, looksRight, press, signInAs } from './story.ts';

const scripted = () => test.info().project.use.javaScriptEnabled !== false;
const canaries = ['카나리아문장', '카나리아이름', '카나리아편지'] as const;

/** A link that makes a browser a kiosk, from the centre manager's page. */
async function linkFrom(browser: Browser, name: string): Promise<string> {
  const keeper = await browser.newPage({ javaScriptEnabled: scripted() });
  await signInAs(keeper, '센터장', '범죄피해자 원스톱 솔루션 센터');
  await follow(keeper, '공용 화면');
  await looksRight(keeper, scripted());
  await fill(keeper, '화면 이름', name);
  await press(keeper, '링크 만들기');
  const link = new URL((await keeper.locator('code').textContent()) ?? '');
  await keeper.context().close();
  return link.pathname;
}

async function becomeKiosk(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await press(page, '이 기기를 공용 화면으로 쓰기');
  await expect(page.getByRole('link', { name: '시작하기' })).toBeVisible();
  await looksRight(page, scripted());
}

/** Writes a request with words of her own, sends it, and comes in with its numbers. */
async function useScreen(page: Page): Promise<void> {
  await follow(page, '시작하기');
  await follow(page, /상담 신청/);
  for (let n = 0; n < 14; n += 1) {
    if (await page.getByRole('button', { name: /^(신청 )?보내기$/ }).count()) break;
    const words = page.locator('textarea[name=words]');
    const name = page.locator('input[name=name]');
    if (await words.count()) await words.fill(canaries[0]);
    if (await name.count()) await name.fill(canaries[1]);
    const typed = (await words.count()) + (await name.count()) > 0;
    await press(page, typed ? '다음' : '건너뛰기');
  }
  await expect(page.getByText(canaries[1])).toBeVisible();
  await page.locator('button[name=go][value=send]').click();
  await answered(page);
  const [code = '', pin = ''] = await page.locator('strong.num').allTextContents();
  expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  await page.goto('/my');
  await page.locator('input[name=code]').fill(code);
  await page.locator('input[name=pin]').fill(pin);
  await press(page, '열기');
  await follow(page, '메시지');
  await looksRight(page, scripted());
  await page.locator('textarea[name=text]').fill(canaries[2]);
}

/** Everything a person could read on the page now, fields included. */
async function shown(page: Page): Promise<string> {
  const fields = await page.locator('input, textarea').all();
  const typed = await Promise.all(fields.map((field) => field.inputValue().catch(() => '')));
  return [
    await page
      .locator('body')
      .innerText()
      .catch(() => ''),
    ...typed,
  ].join('\n');
}

test('the next person in front of the screen finds nothing by Back, by reloading or by address', async ({
  page,
  browser,
}) => {
  await becomeKiosk(page, await linkFrom(browser, '대기실 1'));
  await useScreen(page);
  await page.getByRole('link', { name: '끝내기' }).click();
  await expect(page.getByRole('link', { name: '시작하기' })).toBeVisible();
  for (let step = 0; step < 12; step += 1) {
    await page.goBack({ waitUntil: 'commit' }).catch(() => null);
    await page.waitForTimeout(150);
    const text = await shown(page);
    for (const canary of canaries)
      expect([step, canary, text.includes(canary)]).toEqual([step, canary, false]);
    expect(text).not.toMatch(/[0-9A-Z]{5}-[0-9A-Z]{5}/);
  }
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload().catch(() => null);
  expect(await shown(page)).not.toContain('카나리아');
  await page.goto('/my/messages');
  expect(new URL(page.url()).pathname).toBe('/my');
});

// Without scripts the page says so in its head, and the server ends the visit.
test('the screen asks, and goes back to its first page by itself', { tag: '@scripts' }, async ({
  page,
  browser,
}) => {
  await becomeKiosk(page, await linkFrom(browser, '대기실 2'));
  await page.clock.install();
  await page.goto('/request');
  await page.clock.runFor(61_000);
  await expect(page.getByRole('dialog')).toBeVisible();
  const heard = page.waitForResponse(/\/kiosk\/stay$/);
  await press(page, '계속하기');
  expect((await heard).status()).toBe(204);
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.clock.runFor(61_000);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.clock.runFor(60_000);
  await expect(page.getByRole('link', { name: '시작하기' })).toBeVisible();
});

function filesWith(folder: string, needle: string): readonly string[] {
  const spelled = [
    Buffer.from(needle),
    Buffer.from(needle, 'utf16le'),
    Buffer.from(encodeURIComponent(needle)),
  ];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = fs.readFileSync(file);
      return spelled.some((one) => bytes.includes(one));
    });
}

test('a browser that is killed keeps nothing in its profile, and begins at nothing', async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const link = await linkFrom(browser, '대기실 3');
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'hangot-kiosk-'));
  const { launchOptions, locale } = test.info().project.use;
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      ...launchOptions,
      // The light build keeps no profile that could give somebody away.
      ...(process.env.CHROMIUM === undefined ? {} : { executablePath: process.env.CHROMIUM }),
      ...(locale === undefined ? {} : { locale }),
      ...(baseURL === undefined ? {} : { baseURL }),
      javaScriptEnabled: scripted(),
    });
  const morning = await launch();
  await becomeKiosk(morning.pages()[0] ?? (await morning.newPage()), link);
  await morning.close();
  const first = await launch();
  const page = first.pages()[0] ?? (await first.newPage());
  await page.goto('/kiosk');
  await useScreen(page);
  // The browser writes its profile now and then; wait until it knows of the page we are on.
  await expect
    .poll(() => filesWith(path.join(profile, 'Default/Sessions'), '/my/messages').length, { timeout: 30_000 })
    .toBeGreaterThan(0);
  for (const pid of execFileSync('pgrep', ['-f', profile]).toString().trim().split('\n')) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {}
  }
  await first.close().catch(() => {});
  for (const canary of canaries) expect(filesWith(profile, canary)).toEqual([]);
  const second = await launch();
  const again = second.pages()[0] ?? (await second.newPage());
  await again.goto('/my/messages');
  // Still a kiosk, and nobody is signed in.
  expect(new URL(again.url()).pathname).toBe('/my');
  await expect(again.getByRole('link', { name: '끝내기' })).toBeVisible();
  await second.close();
  fs.rmSync(profile, { recursive: true, force: true });
});
