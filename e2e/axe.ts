// What axe says of a page. Whoever walks through hundreds of pages asks for news only: a page of a new kind, or with
// a part that no page had so far.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** An address without what differs from row to row: one page of each kind is enough. */
export function kindOf(address: string): string {
  const url = new URL(address, 'http://here');
  const path = url.pathname
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/^\/directory\/(services\/)?[\w-]+$/, '/directory/$1:slug')
    .replace(/^(\/cases\/:id\/facts)\/[\w-]+$/, '$1/:group');
  return `${path}?${[...new Set(url.searchParams.keys())].toSorted().join('&')}`;
}

/** Every sort of element on the page: its name, its classes and which attributes it has. */
function partsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll('body *')].map(
      (element) =>
        `${element.tagName}.${element.className} ${element.getAttributeNames().toSorted().join(' ')}`,
    );
    return [...new Set(parts)];
  });
}

/** What axe finds, in one line each. No page has frames, so the short way is enough. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return found.violations.map(
    (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

const analysed = new Set<string>();

/** The same, of a page that shows something new; nothing of one whose parts were all looked at. */
export async function axeNews(page: Page): Promise<readonly string[]> {
  const parts = [kindOf(page.url()), ...(await partsOf(page))];
  if (parts.every((part) => analysed.has(part))) return [];
  for (const part of parts) analysed.add(part);
  return await axeFindings(page);
}
