// A referral answered by somebody who never touches a mouse.
import { expect, type Page, test } from 'playwright/test';
import { enter, tabTo } from './story.ts';

test.use({ actionTimeout: 5_000 });

async function openQueue(page: Page, institution: string): Promise<void> {
  await page.goto('/');
  const door = new RegExp(`^기관 담당자 \\S+ – ${institution}$`);
  await enter(page, page.getByRole('button', { name: door }));
  await enter(page, page.getByRole('link', { name: /^의뢰 대기(?! 보기)/ }));
  await expect(page.getByRole('heading', { level: 1, name: '의뢰 대기' })).toBeVisible();
}

const unclaimed = (page: Page) => page.getByRole('button', { name: /^담당하기: / });

async function book(page: Page): Promise<void> {
  const day = Temporal.Now.plainDateISO('Asia/Seoul').add({ days: 2 });
  const answers = { 년: day.year, 월: day.month, 일: day.day };
  for (const [label, answer] of Object.entries(answers)) {
    await tabTo(page, page.getByLabel(label, { exact: true }).first());
    await page.keyboard.type(String(answer));
  }
  // Hour, minute and half of the day stand in the order of the browser's own language.
  await tabTo(page, page.getByLabel('시각', { exact: true }));
  for (const part of ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowUp']) {
    await page.keyboard.press(part);
  }
  await enter(page, page.getByRole('button', { name: '예약 저장' }));
  await expect(page.getByText('예약일')).toBeVisible();
}

test('Tab and Enter are enough to take a referral, accept and book it', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus-visible')).toHaveCount(1);
  await openQueue(page, '공소청');
  await enter(page, unclaimed(page).first());
  await enter(page, page.getByRole('button', { name: '수락하기' }));
  await expect(page.getByText('수락', { exact: true }).first()).toBeVisible();
  await book(page);
});

// Keys are the scripts’ part; the story above needs none.
test('with scripts j, k, Enter, c and a do it without Tab', { tag: '@scripts' }, async ({ page }) => {
  await openQueue(page, '경찰');
  const rows = page.getByRole('row').getByRole('link', { name: /^\d{4}-\d{6}$/ });
  await page.keyboard.press('j');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '담당하기' })).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByRole('button', { name: '수락하기' })).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByText('수락', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByText('다음 줄')).toBeVisible();
});
