// Every page a role can reach from its first page: narrow and wide, with scripts, found by following
// links, so that a new page is looked at without being named here.
import { type ConsoleMessage, expect, type Page, test } from 'playwright/test';
import { axeNews, kindOf } from './axe.ts';
import { sidewaysOverflow, signInAs } from './story.ts';

const centre = '범죄피해자 원스톱 솔루션 센터';
const people = [
  ['초기상담사', centre],
  ['사례관리자', '범죄피해자지원센터'],
  ['기관 담당자', '경찰'],
  ['기관 책임자', '스마일센터'],
  ['센터장', centre],
  ['개인정보 보호책임자', centre],
  ['외부 감사인', centre],
  ['관리자', centre],
  ['통계 담당자', centre],
] as const;

const most = 40;
const widths = [360, 1280] as const;
/** Ways out of the house or out of the session, and files. */
const elsewhere = /^\/(leave|language|sign-|assets|consent-receipts)|\.(pdf|csv|ics|json)$|export|\/file$/;

function follows(href: string | null): href is string {
  if (href === null) return false;
  return href.startsWith('/') && !href.startsWith('//') && !elsewhere.test(href);
}

async function linksOn(page: Page): Promise<readonly string[]> {
  const all = await page
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  return all.filter(follows).map((href) => href.replace(/#.*$/, ''));
}

/** What is wrong with the page as it stands, in sentences. */
async function faults(page: Page, path: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  const titles = await page.getByRole('heading', { level: 1 }).count();
  if (titles !== 1) wrong.push(`${titles} headings of the first level`);
  if (/\d{4}-\d{6}|○|010-/.test(await page.title()))
    wrong.push(`its title names somebody: ${await page.title()}`);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const over = await sidewaysOverflow(page);
    if (over > 0) wrong.push(`${over}px wider than a window of ${width}px`);
  }
  wrong.push(...(await axeNews(page)));
  return wrong.map((fault) => `${path}: ${fault}`);
}

async function crawl(page: Page): Promise<readonly string[]> {
  const wrong: string[] = [];
  const heard = (message: ConsoleMessage) => {
    if (message.type() === 'error') wrong.push(`${page.url()}: ${message.text()}`);
  };
  page.on('console', heard);
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  const waiting = ['/work', ...(await linksOn(page))];
  const met = new Set<string>();
  while (waiting.length > 0 && met.size < most) {
    const path = waiting.shift() ?? '';
    if (met.has(kindOf(path))) continue;
    met.add(kindOf(path));
    const answer = await page.goto(path);
    if (answer?.status() !== 200) wrong.push(`${path}: answered ${answer?.status()}`);
    else wrong.push(...(await faults(page, path)));
    waiting.push(...(await linksOn(page)));
  }
  return wrong;
}

for (const [role, institution] of people) {
  // Axe and the measuring need scripts; the markup is the same.
  test(`every page of ${role} is in order`, { tag: '@scripts' }, async ({ page }) => {
    test.setTimeout(240_000);
    await signInAs(page, role, institution);
    expect(await crawl(page)).toEqual([]);
  });
}
