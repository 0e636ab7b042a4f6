import { beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase } from '../../../test/database.ts';
import { type Busy, busyPortal } from './busy.fixture.ts';

let busy: Busy;

beforeAll(async () => {
  busy = await busyPortal(await cloneDatabase());
});

const dated = ['now', 'dates', 'papers', 'messages', 'sharing', 'views', 'everything'];
const paper = /\d{4}\. \d+\. \d+\./;
const forms = { ko: paper, easy: /\d{4}년 \d+월 \d+일 .요일/, en: /[A-Z][a-z]+day \d+ [A-Z][a-z]+ 20\d\d/ };

describe('a date in her own pages', () => {
  it.each(['ko', 'easy', 'en'] as const)('is said in the language of the page (%s)', async (language) => {
    const { receipt } = await busy.richCase();
    const browser = await busy.portal.inside(receipt);
    await browser.get(`/language?to=${language}&back=/my/now`);
    const shown = await Promise.all(dated.map((page) => browser.html(`/my/${page}`)));
    expect(shown.some((html) => forms[language].test(html))).toBe(true);
    if (language !== 'ko')
      expect(shown.map((html) => paper.exec(html)?.[0] ?? null)).toEqual(dated.map(() => null));
    if (language === 'en')
      expect(shown.filter((html) => /[월화수목금토일]요일|\([월화수목금토일]\)/.test(html))).toEqual([]);
  });
});
