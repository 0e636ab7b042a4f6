import { beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../../test/app.ts';
import { cloneDatabase } from '../../../test/database.ts';
import { expectLight, pagesOf } from '../../../test/outward.ts';
import { languages } from '../../shared/text.ts';

let app: TestApp;

beforeAll(async () => {
  // Where passkeys are possible, so that their page is one of them.
  app = testApp(await cloneDatabase(), { origin: 'https://hangot.example' });
});

const linksOf = (page: string) =>
  [...page.matchAll(/href="(\/[^"#]*)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));

describe('every public page', () => {
  const everyPage = () => pagesOf(app.routes, 'public');

  it('answers in every language, neutral outside, with the numbers to call, and is kept by nobody', async () => {
    for (const path of everyPage()) {
      for (const language of languages) {
        const answer = await app.visitor(`lang=${language}`).get(path);
        expect([path, language, answer.status]).toEqual([path, language, 200]);
        expect(answer.headers.get('cache-control')).toBe('no-store');
        const page = await answer.text();
        for (const number of ['tel:112', 'tel:1577-1701']) {
          expect([path, page.includes(number)]).toEqual([path, true]);
        }
        // A number without anything sent is not shown.
        if (path !== '/images/sent')
          expect([path, [...page.matchAll(/<h1[\s>]/g)].length]).toEqual([path, 1]);
        expect([path, /\{\w+\}/.exec(page)]).toEqual([path, null]);
      }
    }
  });

  it('leads nowhere that is not there', async () => {
    const links = new Set<string>();
    for (const path of everyPage()) {
      for (const link of linksOf(await (await app.visitor().get(path)).text())) links.add(link);
    }
    for (const link of links) {
      expect([link, (await app.visitor().get(link)).status < 400]).toEqual([link, true]);
    }
  });

  it('weighs at most 60 KB with its sheet and at most 10 KB of script, packed', async () => {
    for (const path of everyPage()) {
      await expectLight(app, path, await (await app.visitor().get(path)).text());
    }
  });

  it('has no Korean left in English, but for names, law and the languages themselves', async () => {
    for (const path of everyPage()) {
      const page = await (await app.visitor('lang=en').get(path)).text();
      const read = page
        .replace(/<(\w+)[^>]*\slang="ko"[^>]*>.*?<\/\1>/gs, '')
        .replace(/<(script|style)[\s>].*?<\/\1>/gs, '');
      expect([path, /[가-힣][^<"]*/.exec(read)?.[0] ?? null]).toEqual([path, null]);
    }
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

/** What is read; the law behind it is folded. */
const mainOf = (page: string) =>
  (/<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '').replace(/<details[\s\S]*?<\/details>/g, '');
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Screens from the home to each address, by links a person can see; the home is the first screen. */
async function screensFrom(language: string): Promise<ReadonlyMap<string, number>> {
  const screens = new Map([['/', 1]]);
  for (const [path, at] of screens) {
    if (at === 5 || !/^\/(institutions.*|visit|about|find)?$/.test(path)) continue;
    for (const link of linksOf(await (await app.visitor(`lang=${language}`).get(path)).text())) {
      if (!screens.has(link)) screens.set(link, at + 1);
    }
  }
  return screens;
}

describe('somebody who reads only easy Korean', () => {
  const open = async (path: string) => mainOf(await (await app.visitor('lang=easy').get(path)).text());

  it('finds out in five screens whether to come and where to go', async () => {
    const screens = await screensFrom('easy');
    expect(await open('/about')).toContain('누구나 와도 돼요');
    expect(screens.get('/about')).toBeLessThanOrEqual(5);
    for (const path of ['/visit', ...Array.from({ length: 15 }, (_, at) => `/institutions/${at + 1}`)]) {
      expect([path, (screens.get(path) ?? 9) <= 5]).toEqual([path, true]);
      const page = await open(path);
      expect([path, /href="tel:[\d-]+"/.test(page)]).toEqual([path, true]);
      expect([
        path,
        /월요일부터 금요일까지 열어요. 오전 9시부터 오후 6시까지예요/.test(textOf(page)),
      ]).toEqual([path, true]);
    }
    expect(textOf(await open('/visit'))).toContain('대방역 3번 출구로 나와요');
  });

  it('meets short sentences on the way', async () => {
    for (const path of [
      '/',
      '/about',
      '/visit',
      '/institutions',
      '/institutions/13',
      '/find',
      '/request',
      '/device',
    ]) {
      for (const [, , words = ''] of (await open(path)).matchAll(
        /<(p|li|h1|h2|h3|legend)[^>]*>([\s\S]*?)<\/\1>/g,
      )) {
        for (const sentence of textOf(words).split(/[.?!]\s*/)) {
          expect([path, sentence, sentence.length <= 45]).toEqual([path, sentence, true]);
        }
      }
    }
  });
});

describe('the doors of the home', () => {
  it('lead to the finder and the takedown', async () => {
    const links = linksOf(await (await app.visitor().get('/')).text());
    expect(links).toContain('/find');
    expect(links).toContain('/images');
  });
});
