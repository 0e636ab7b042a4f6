// Every page of the console, with the demo's centre, as each role finds it by following links: the time of the
// server alone, one request at a time.
import { type Browser, browse, textOf } from './http.ts';
import { against, figures, loadNow, print } from './measure.ts';

/** Milliseconds a page of the console may take. */
const target = 40;
/** Asked so often each; the median stands for the page. */
const times = 7;
const most = 60;

/** Ways out, files and streams; and what leaves the console. */
const elsewhere =
  /^\/(leave|language|sign-|assets|live|my\/|consent-receipts)|\.(pdf|csv|ics|json|css|js|svg)$|export|\/file$/;

/** An address without what differs from row to row. */
const kindOf = (path: string) =>
  path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\/directory\/(services\/)?[\w-]+$/, '/directory/$1:slug')
    .replace(/=[^&]*/g, '');

function linksOn(html: string): string[] {
  const found = [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  return found.filter((href) => !href.startsWith('//') && !elsewhere.test(href));
}

type Door = { readonly staff: string; readonly name: string };

/** One door for each role and institution of the demo's first page. */
async function doorsOf(browser: Browser): Promise<readonly Door[]> {
  const html = textOf(await browser.ask({ method: 'GET', path: '/' }));
  const buttons = html.matchAll(/<button[^>]*name="staff"[^>]*value="([^"]+)"[^>]*>([\s\S]*?)<\/button>/g);
  return [...buttons].map(([, staff = '', inner = '']) => ({
    staff,
    name: inner
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  }));
}

async function enter(browser: Browser, door: Door): Promise<string> {
  const form = new URLSearchParams({ staff: door.staff });
  const answer = await browser.ask({ method: 'POST', path: '/demo/session', form });
  const cookie = (answer.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
  if (answer.status !== 303 || cookie === '')
    throw new Error(`${door.name}: signing in answered ${answer.status}`);
  return cookie;
}

type Page = { readonly role: string; readonly path: string; readonly ms: number };

async function walk(browser: Browser, door: Door): Promise<readonly Page[]> {
  const cookie = await enter(browser, door);
  const pages: Page[] = [];
  const met = new Set<string>();
  const waiting = ['/work'];
  for (let path = waiting.shift(); path !== undefined && met.size < most; path = waiting.shift()) {
    if (met.has(kindOf(path))) continue;
    met.add(kindOf(path));
    const first = await browser.ask({ method: 'GET', path, cookie });
    if (first.status !== 200) continue;
    waiting.push(...linksOn(textOf(first)));
    const taken: number[] = [];
    for (let n = 0; n < times; n += 1) {
      const began = performance.now();
      await browser.ask({ method: 'GET', path, cookie });
      taken.push(performance.now() - began);
    }
    pages.push({ role: door.name, path: kindOf(path), ms: figures(taken).p50 });
  }
  return pages;
}

/** Measures the pages of a running demo. */
export async function measureConsole(port: number): Promise<void> {
  const browser = browse(port, 2);
  try {
    const doors = await doorsOf(browser);
    if (doors.length === 0) throw new Error('the first page of the demo has no doors');
    const pages: Page[] = [];
    for (const door of doors) pages.push(...(await walk(browser, door)));
    const ms = figures(pages.map((page) => page.ms));
    const slowest = pages.toSorted((one, other) => other.ms - one.ms).slice(0, 8);
    const over = pages.filter((page) => page.ms > target).length;
    print('pages of the console, demo', {
      roles: doors.length,
      pages: pages.length,
      ms,
      over,
      ...against(slowest[0]?.ms ?? 0, target),
      slowest,
      load: loadNow(),
    });
  } finally {
    browser.close();
  }
}
