// She saves her phone in place of the number, comes in with it and her PIN, and removes it again.
import { expect, type Page, test } from 'playwright/test';
import { fill, follow, looksRight, press } from './story.ts';
import { fitsEverywhere, numbersFromDesk, openMine, phone, turnTo } from './victim.ts';

// Passkeys are bound to a name, and 127.0.0.1 is none.
test.use({
  viewport: phone,
  actionTimeout: 10_000,
  baseURL: `http://localhost:${process.env.E2E_PORT ?? 3977}`,
});

const scripted = () => test.info().project.use.javaScriptEnabled !== false;
const look = (page: Page) => looksRight(page, scripted());

/** A phone with a fingerprint reader, as Chromium plays it. */
async function fingerprint(page: Page) {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    saved: async () => (await browser.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    letIn: (isUserVerified: boolean) =>
      browser.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  };
}

async function openByPhone(page: Page, pin: string): Promise<void> {
  await page.goto('/my');
  await follow(page, '저장해 둔 기기로 열기');
  await fill(page, '확인번호', pin);
  await press(page, '열기');
}

// A browser without scripts has no passkeys; the next story says what it shows.
test('her phone stands in for the number, never for the PIN', { tag: '@scripts' }, async ({
  page,
  browser,
}) => {
  const reader = await fingerprint(page);
  const numbers = await numbersFromDesk(browser);
  const inside = page.getByRole('heading', { level: 1, name: '지금 어디까지 왔나요' });
  const refused = page.getByText('확인하지 못했어요.').first();

  await openMine(page, numbers);
  await turnTo(page, '설정');
  await follow(page, '이 기기로 열기');
  await fitsEverywhere(page);
  await page.setViewportSize(phone);
  await look(page);
  await expect(page.getByText('함께 쓰거나 누가 들여다보는 기기라면 저장하지 마세요.')).toBeVisible();
  await fill(page, '번호', numbers.code);
  await fill(page, '확인번호', numbers.pin);
  await press(page, '다음');
  await look(page);
  await reader.letIn(false);
  await press(page, '이 기기에 저장');
  await expect(page.getByText('지금은 저장하지 못했어요.')).toBeVisible();
  await reader.letIn(true);
  await press(page, '이 기기에 저장');
  await expect(page.getByText('다음에는 이 기기로 열 수 있어요.')).toBeVisible();
  await look(page);
  expect(await reader.saved()).toMatchObject([
    { rpId: 'localhost', isResidentCredential: true, userName: '메모' },
  ]);
  await press(page, '닫고 나가기');

  await openByPhone(page, '903817');
  await expect(refused).toBeVisible();
  await look(page);
  await fitsEverywhere(page);
  await page.setViewportSize(phone);
  await reader.letIn(false);
  await openByPhone(page, numbers.pin);
  await expect(refused).toBeVisible();
  await reader.letIn(true);
  await press(page, '열기');
  await expect(inside).toBeVisible();

  await turnTo(page, '설정');
  await follow(page, '이 기기로 열기');
  await press(page, '저장한 기기 지우기');
  await expect(page.getByText('지웠어요.')).toBeVisible();
  await press(page, '닫고 나가기');
  await openByPhone(page, numbers.pin);
  await expect(refused).toBeVisible();
  await openMine(page, numbers);
  await expect(inside).toBeVisible();
});

test('nothing is offered where a browser has no passkeys, or at another address', async ({
  page,
  baseURL,
}) => {
  if (scripted()) await page.goto((baseURL ?? '').replace('localhost', '127.0.0.1').concat('/my'));
  else await page.goto('/my');
  await expect(page.getByRole('button', { name: '열기' })).toBeVisible();
  await expect(page.getByRole('link', { name: '저장해 둔 기기로 열기' })).toHaveCount(0);
});
