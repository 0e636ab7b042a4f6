// What a frightened person does on her phone, one function per act, in the words on the screen; and the eye
// that goes with her: nothing is lost, the focus is seen, the way out is there.
import { type Browser, expect, type Locator, type Page } from 'playwright/test';
import { centre } from './acts.ts';
import {
  answered,
  enter,
  fill,
  follow,
  looksRight,
  press,
  sidewaysOverflow,
  signInAs,
  tabTo,
} from './story.ts';

export const phone = { width: 360, height: 740 } as const;
/** 1280 by 1024 pixels at 400 %: 320 by 256 are left. */
export const zoomed = { width: 320, height: 256 } as const;

/** Code and PIN, as somebody writes them on a slip of paper. */
export type Numbers = { readonly code: string; readonly pin: string };

/** On a phone and at four hundred per cent: nothing stands beside the page, and one can leave. */
export async function fitsEverywhere(page: Page): Promise<void> {
  for (const size of [phone, zoomed]) {
    await page.setViewportSize(size);
    expect([page.url(), size.width, await sidewaysOverflow(page)]).toEqual([page.url(), size.width, 0]);
    await expect(page.locator('.quick-exit')).toBeInViewport();
  }
}

/** What has the focus stands in the window and under nothing. */
async function expectUncovered(target: Locator): Promise<void> {
  const where = await target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + Math.min(width, innerWidth) / 2, top + Math.min(height, innerHeight) / 2];
    if (y < 0 || y > innerHeight) return 'out of sight';
    return document.elementFromPoint(x, y)?.closest('.quick-exit') === null ? 'seen' : 'under the exit';
  });
  expect(where).toBe('seen');
}

/** One answer without a mouse: a box is ticked with Space, of a group the arrows choose, a field is typed into. */
async function answerOne(page: Page, control: Locator, typed: string | true): Promise<void> {
  const kind = await control.getAttribute('type');
  const group = kind === 'radio' ? page.locator(`[name="${await control.getAttribute('name')}"]`) : control;
  // A group takes the focus at its chosen answer, or at its first.
  const chosen = group.and(page.locator(':checked'));
  const start = (await chosen.count()) > 0 ? chosen : group.first();
  await tabTo(page, start);
  await expectUncovered(start);
  if (typed !== true) {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(typed);
    return;
  }
  await page.keyboard.press('Space');
  if (kind !== 'radio') return;
  for (let step = 0; !(await control.isChecked()) && step < 9; step += 1)
    await page.keyboard.press('ArrowDown');
  await expectUncovered(control);
}

/** Answers one page with the keyboard alone and goes on; without answers it is passed over. */
export async function answerByKeyboard(
  page: Page,
  heading: string,
  answers: Readonly<Record<string, string | true>>,
): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await fitsEverywhere(page);
  for (const [name, typed] of Object.entries(answers)) {
    await answerOne(page, page.getByLabel(name, { exact: true }).first(), typed);
  }
  const onward = page.getByRole('button', {
    name: Object.keys(answers).length > 0 ? '다음' : '건너뛰기',
    exact: true,
  });
  await tabTo(page, onward);
  await expectUncovered(onward);
  await page.keyboard.press('Enter');
  await answered(page);
}

/** Presses a button that has to be found with Tab. */
export async function pressByKeyboard(page: Page, name: string): Promise<void> {
  await enter(page, page.getByRole('button', { name, exact: true }));
}

/** The numbers on the page that shows them once; a worker's page says the same in her own words. */
export async function readNumbers(page: Page): Promise<Numbers> {
  const row = (name: string) => page.getByRole('main').locator('dl > div').filter({ hasText: name });
  const code = (await row('주문 번호').locator('dd').innerText()).trim();
  const pin = (await row('확인번호').locator('dd').innerText()).trim();
  expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  expect(pin).toMatch(/^\d{6}$/);
  return { code, pin };
}

/** A worker at a desk, in a browser of her own. */
export async function workplace(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(10_000);
  return await context.newPage();
}

/** A worker who met somebody with a case of the demo hands her new numbers; needs scripts. */
export async function numbersFromDesk(browser: Browser): Promise<Numbers> {
  const desk = await workplace(browser);
  await signInAs(desk, '사례관리자', centre);
  await follow(desk, /^내 사례/);
  await desk
    .getByRole('row')
    .getByRole('link', { name: /^\d{4}-\d{6}$/ })
    .first()
    .click();
  await follow(desk, /^본인과 소통/);
  await desk.getByLabel('발급 사유').selectOption('처음 발급');
  await desk.getByLabel('본인 확인 방법').selectOption('신분증 대조');
  await press(desk, '번호 만들기');
  const numbers = await readNumbers(desk);
  await looksRight(desk, true);
  await desk.context().close();
  return numbers;
}

/** Opens her pages from the public home, as she would. */
export async function openMine(page: Page, { code, pin }: Numbers): Promise<void> {
  await page.goto('/');
  await follow(page, '내 신청 확인');
  await fill(page, '번호', code);
  await fill(page, '확인번호', pin);
  await press(page, '열기');
}

/** Goes to a part of her pages by its name in the small navigation. */
export async function turnTo(page: Page, part: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: part, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
