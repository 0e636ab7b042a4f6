// For tests: somebody who asks for a talk, page by page.
import type { portalOf } from './victim.fixture.ts';

const decode = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** Somebody at the request: each step carries what the page before gave. */
export function asking(portal: ReturnType<typeof portalOf>, from = '10.1.0.1') {
  const browser = portal.browser(from);
  let html = '';
  const field = (name: string) => decode(new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '');
  return {
    html: () => html,
    carried: () => JSON.parse(field('answers') || '{}'),
    field,
    async begin() {
      html = await browser.html('/request');
    },
    async go(way: string, fields: Record<string, string | string[]> = {}) {
      const hidden = Object.fromEntries(
        ['answers', 'seen', 'draft', 'once', 'asking', 'page'].map((name) => [name, field(name)]),
      );
      const answer = await browser.post('/request', { ...hidden, ...fields, go: way });
      html = await answer.text();
      return answer;
    },
    async setPage(text: string) {
      html = text;
    },
    browser,
  };
}

/** Code and PIN as a page shows them; empty where it shows none. */
export const numbers = (html: string) => ({
  code: /<strong class="num">([0-9A-Z]{5}-[0-9A-Z]{5})<\/strong>/.exec(html)?.[1] ?? '',
  pin: /<strong class="num">(\d{6})<\/strong>/.exec(html)?.[1] ?? '',
});
