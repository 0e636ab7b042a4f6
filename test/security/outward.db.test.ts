// Story 4: whoever holds the telephone reads tabs, histories, addresses, downloads and headers. None of them tells.
import { beforeAll, describe, expect, it } from 'vitest';
import { lexicon } from '../../src/modules/notifications/lexicon.ts';
import { subject, templates } from '../../src/modules/notifications/templates.ts';
import { portalOf } from '../../src/modules/victim/victim.fixture.ts';
import { languages, say } from '../../src/shared/text.ts';
import { allAssets } from '../../src/ui/assets.ts';
import { type TestApp, testApp } from '../app.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { expectLight, isListed, pagesOf, titleOf } from '../outward.ts';
import { hire } from '../people.ts';

let database: TestDatabase;
let app: TestApp;

beforeAll(async () => {
  database = await cloneDatabase();
  // Where passkeys are possible, so that their pages are looked at too.
  app = testApp(database, { origin: 'https://hangot.example' });
});

/** The word that tells, or null. */
const told = (text: string) => lexicon.exec(text)?.[0] ?? null;
/** A public page may carry the product's own name in its tab; nothing else of the lexicon. */
const toldByTitle = (title: string) => told(title.replaceAll(/한곳|hangot/gi, ''));
/** Where an answer sends the browser, and what browsers know by heart, is not of our choosing. */
const headersOf = (answer: Response) =>
  [...answer.headers].filter(([name]) => name !== 'location').map(([name, value]) => `${name}: ${value}`);

describe('the public pages', () => {
  it('tell nothing by address, title or headers, in any language', async () => {
    const paths = pagesOf(app.routes, 'public');
    expect(paths.length).toBeGreaterThan(24);
    for (const path of paths) {
      expect([path, told(path)]).toEqual([path, null]);
      for (const language of languages) {
        const answer = await app.visitor(`lang=${language}`).get(path);
        expect([path, answer.status < 400]).toEqual([path, true]);
        for (const header of headersOf(answer))
          expect([path, header, told(header)]).toEqual([path, header, null]);
        const title = titleOf(await answer.text());
        expect([path, title, toldByTitle(title)]).toEqual([path, title, null]);
      }
    }
  });

  it('are made for no preview, no home screen and no archive', async () => {
    for (const path of pagesOf(app.routes, 'public')) {
      const page = await (await app.visitor().get(path)).text();
      expect([path, /property="og:|name="twitter:|rel="manifest"|apple-mobile|itemprop/.exec(page)]).toEqual([
        path,
        null,
      ]);
      expect([path, page.includes('noarchive')]).toEqual([path, true]);
    }
  });

  it('are found by search engines where one reads and asks, never where one signs in', async () => {
    const listed: string[] = [];
    for (const path of pagesOf(app.routes, 'public')) {
      const page = await (await app.visitor().get(path)).text();
      if (isListed(page)) listed.push(path.replace(/\d+$/, ':order'));
      expect([path, isListed(page)]).toEqual([path, page.includes('<meta name="description"')]);
    }
    expect([...new Set(listed)].toSorted()).toEqual([
      '/',
      '/about',
      '/device',
      '/find',
      '/images',
      '/images/sent',
      '/institutions',
      '/institutions/:order',
      '/request',
      '/rights',
      '/visit',
    ]);
  });

  it('set no cookie, except a choice of language that says nothing', async () => {
    for (const path of pagesOf(app.routes, 'public')) {
      const set = (await app.visitor().get(path)).headers.getSetCookie();
      // One that is only taken back sets nothing.
      expect([path, set.filter((one) => !one.includes('Max-Age=0'))]).toEqual([path, []]);
    }
    const chosen = (await app.visitor().get('/language?to=en&back=%2F')).headers.get('set-cookie') ?? '';
    expect(chosen).toMatch(/^lang=en;/);
  });
});

describe('the pages behind a receipt code', () => {
  it('tell nothing by address, title, links, files, cookies or headers, and are in no list of results', async () => {
    const portal = portalOf(database, 'https://hangot.example');
    const manager = await hire(database, 'intake_counsellor', 'center');
    const receipt = await portal.issue(manager, await portal.openCase(manager));
    const browser = await portal.inside(receipt);
    expect(told(browser.cookie().split('=')[0] ?? '')).toBeNull();
    const paths = pagesOf(portal.app.routes, 'portal.own');
    expect(paths.length).toBeGreaterThan(7);
    for (const path of paths) {
      expect([path, told(path)]).toEqual([path, null]);
      const answer = await browser.get(path);
      for (const header of headersOf(answer))
        expect([path, header, told(header)]).toEqual([path, header, null]);
      // Nothing is shared with this place.
      if (answer.status === 404) continue;
      const html = await answer.text();
      expect([path, titleOf(html), told(titleOf(html))]).toEqual([path, '안내', null]);
      expect([path, isListed(html)]).toEqual([path, false]);
      await expectLight(portal.app, path, html);
      for (const [, link = ''] of html.matchAll(/(?:href|action|src)="(\/[^"]*)"/g)) {
        expect([path, link, told(decodeURIComponent(link))]).toEqual([path, link, null]);
      }
    }
  });
});

describe('what leaves by itself', () => {
  it('says nothing: sentences, subject, and the names of what a browser keeps', () => {
    for (const language of languages) {
      for (const one of [subject, ...Object.values(templates)])
        expect([one.ko, told(say(one, language))]).toEqual([one.ko, null]);
    }
    for (const [name, { path, type }] of allAssets()) {
      expect([name, told(path)]).toEqual([name, null]);
      if (type.startsWith('image/'))
        expect(Buffer.from(allAssets().get(name)?.body ?? []).toString()).not.toMatch(
          /<title|<desc|aria-label/,
        );
    }
  });
});
