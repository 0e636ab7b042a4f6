// What the stories share: a person reads, chooses, types and presses; every page on the way must be right.
import { expect, type Locator, type Page } from 'playwright/test';
import { axeFindings } from './axe.ts';

function door(page: Page, role: string, institution: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${role} \\S+ – ${institution}$`) }).first();
}

/** Whom the door of a role at an institution signs in. */
export async function nameOnDoor(page: Page, role: string, institution: string): Promise<string> {
  await page.goto('/');
  const words = (await door(page, role, institution).textContent()) ?? '';
  return words.trim().slice(role.length).trim();
}

/** Signs in with one click as the first person of a role at an institution. */
export async function signInAs(page: Page, role: string, institution: string): Promise<void> {
  await page.goto('/');
  await door(page, role, institution).click();
  await expect(page.getByRole('button', { name: '로그아웃' })).toBeVisible();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: '로그아웃' }).click();
  await expect(page.getByRole('button', { name: '로그아웃' })).toHaveCount(0);
}

/** Chooses the answer of a question by the words a person reads. */
export async function choose(page: Page, group: string | RegExp, answer: string | RegExp): Promise<void> {
  const exact = typeof answer === 'string';
  await page.getByRole('group', { name: group, exact }).getByText(answer, { exact }).first().click();
}

/** Ticks or clears one box. The drawn box lies over the real one, as for a hand. */
export async function tick(place: Page | Locator, name: string | RegExp, on = true): Promise<void> {
  await place.getByRole('checkbox', { name }).first().setChecked(on, { force: true });
}

export async function fill(page: Page, label: string | RegExp, text: string): Promise<void> {
  await page.getByLabel(label).first().fill(text);
}

/** Types a day into its three boxes. */
export async function fillDay(page: Page, group: string | RegExp, day: Temporal.PlainDate): Promise<void> {
  const boxes = page.getByRole('group', { name: group }).first();
  await boxes.getByLabel('년').fill(String(day.year));
  await boxes.getByLabel('월').fill(String(day.month));
  await boxes.getByLabel('일').fill(String(day.day));
}

/** Opens a fold by its words; the page is the same with and without scripts. */
export async function unfold(place: Page | Locator, words: string | RegExp): Promise<void> {
  await place.locator('summary').filter({ hasText: words }).first().click();
}

/** Presses a button, and waits where a script sends the form until its answer is there. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
  await answered(page);
}

/** Nothing is on its way any more. */
export async function answered(page: Page): Promise<void> {
  await expect(page.locator('html[data-sending]')).toHaveCount(0);
}

export async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('link', { name, exact: typeof name === 'string' })
    .first()
    .click();
}

/** The part of a page under one heading. */
export function card(page: Page, heading: string): Locator {
  return page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) })
    .first();
}

/** What every page must be: one h1, no name or number in its title, no sideways scrolling, nothing for axe. */
export async function looksRight(page: Page, scripts: boolean): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(await page.title()).not.toMatch(/\d{4}-\d{6}|○/);
  if (!scripts) return;
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
}

/** How many pixels the page is wider than its window. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Goes on with Tab until this has the focus; a person must be able to see that it has. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 150; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      expect(await target.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target}`);
}

/** Goes there with Tab and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
  await answered(page);
}
