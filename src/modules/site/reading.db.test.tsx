import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../../test/app.ts';
import { cloneDatabase } from '../../../test/database.ts';
import { languages } from '../../shared/text.ts';

const paths = [
  '/',
  '/about',
  '/institutions',
  ...Array.from({ length: 15 }, (_, at) => `/institutions/${at + 1}`),
  '/visit',
  '/rights',
  '/device',
  '/images',
  '/images/sent',
  '/help',
  '/sign-in',
];

/** What somebody glancing at a tab or a history must not read. */
const telling = /피해|상담|센터|스토킹|범죄|성폭력|경찰|공소청|법원|삭제|victim|crime|stalk|police|abuse/i;

let app: TestApp;

beforeAll(async () => {
  app = testApp(await cloneDatabase());
});

const linksOf = (page: string) =>
  [...page.matchAll(/href="(\/[^"#]*)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));

async function packed(path: string): Promise<number> {
  const answer = await app.request(path, { headers: { 'accept-encoding': 'gzip' } });
  const body = Buffer.from(await answer.arrayBuffer());
  expect([path, answer.status]).toEqual([path, 200]);
  if (answer.headers.get('content-encoding') === 'gzip') gunzipSync(body);
  return answer.headers.get('content-encoding') === 'gzip' ? body.length : gzipSync(body).length;
}

describe.each(paths)('the public page %s', (path) => {
  it('answers in every language, neutral outside, with the numbers to call, and is kept by nobody', async () => {
    for (const language of languages) {
      const answer = await app.visitor(`lang=${language}`).get(path);
      expect([path, language, answer.status]).toEqual([path, language, 200]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      const page = await answer.text();
      const title = /<title>(.*?)<\/title>/.exec(page)?.[1] ?? '';
      expect(title).not.toBe('');
      expect([title, telling.test(title)]).toEqual([title, false]);
      expect([path, telling.test(path)]).toEqual([path, false]);
      for (const number of ['tel:112', 'tel:1577-1701']) expect(page).toContain(number);
      expect(page).toMatch(/<h1[\s>]/);
      expect(page).not.toMatch(/\{\w+\}/);
    }
  });

  it('leads nowhere that is not there', async () => {
    for (const link of new Set(linksOf(await (await app.visitor().get(path)).text()))) {
      expect([link, (await app.visitor().get(link)).status < 400]).toEqual([link, true]);
    }
  });

  it('weighs at most 60 KB with its sheet and at most 10 KB of script, packed', async () => {
    const page = await (await app.visitor().get(path)).text();
    const scripts = [...page.matchAll(/<script src="([^"]+)"/g)].map((match) => match[1] ?? '');
    const sheets = [...page.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1] ?? '');
    const sum = async (list: readonly string[]) =>
      (await Promise.all(list.map(packed))).reduce((total, one) => total + one, 0);
    const script = await sum(scripts);
    const all = gzipSync(page).length + script + (await sum(sheets));
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    expect(sheets).toHaveLength(1);
    expect(script).toBeLessThanOrEqual(10 * 1024);
    expect(all).toBeLessThanOrEqual(60 * 1024);
    // No font or image is part of the page's own weight, and none comes from elsewhere.
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\/(?!www\.weather\.go\.kr)/);
  });
});

describe('the pages of the institutions', () => {
  it('are found by their order alone', async () => {
    for (const wrong of ['0', '16', '01', 'police', '1e0']) {
      expect((await app.visitor().get(`/institutions/${wrong}`)).status).toBe(404);
    }
  });

  it('name the prosecution as the law of the day does', async () => {
    expect(await (await app.visitor().get('/institutions/2')).text()).toContain('<h1>공소청</h1>');
  });

  it('have the hours confirmed by telephone', async () => {
    for (const path of ['/', '/visit', '/institutions/1']) {
      expect(await (await app.visitor().get(path)).text()).toContain('오시기 전에 전화로 확인해 주세요');
    }
  });
});

describe('the doors of the home', () => {
  it('lead to the finder and the takedown', async () => {
    const links = linksOf(await (await app.visitor().get('/')).text());
    expect(links).toContain('/help');
    expect(links).toContain('/images');
  });
});
