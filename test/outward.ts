// The pages somebody without an account can open, found in the table of routes: a new one is looked at without
// being named here.
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import type { RouteRow } from '../src/web/requires.ts';
import type { TestApp } from './app.ts';

/** Values for the places in a path; `null` where no value can be known beforehand. */
const places: Readonly<Record<string, readonly string[] | null>> = {
  order: Array.from({ length: 15 }, (_, at) => String(at + 1)),
  token: null,
  id: null,
  slug: null,
  ask: null,
  place: ['1'],
};

/** Not pages of everybody: assets, interfaces of machines, ways out, a language, the centre's own screens. */
const noPage = /^\/(assets|api|healthz|readyz|metrics|leave|language|session|kiosk)/;

function filled(path: string): readonly string[] {
  const place = /:(\w+)/.exec(path)?.[1];
  if (place === undefined) return [path];
  const values = places[place];
  if (values === undefined) throw new Error(`No value is known for :${place} of ${path}. Add it.`);
  return (values ?? []).map((value) => path.replace(`:${place}`, value));
}

/** Addresses of pages of one permission, one for each page; throws for a place nobody gave a value for. */
export function pagesOf(routes: readonly RouteRow[], permission: 'public' | 'portal.own'): readonly string[] {
  return routes
    .filter((row) => row.method === 'GET' && row.permission === permission && !noPage.test(row.path))
    .flatMap((row) => filled(row.path));
}

/** The title of a page, as it stands in a tab and in the history. */
export function titleOf(html: string): string {
  return /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
}

/** Whether a search engine may keep this page. */
export function isListed(html: string): boolean {
  return !/<meta name="robots" content="[^"]*noindex/.test(html);
}

async function packed(app: TestApp, path: string): Promise<number> {
  const answer = await app.request(path, { headers: { 'accept-encoding': 'gzip' } });
  expect([path, answer.status, answer.headers.get('content-encoding')]).toEqual([path, 200, 'gzip']);
  return (await answer.arrayBuffer()).byteLength;
}

const kib = 1024;

/** A page with its sheet and scripts: at most 60 KiB, of that 10 KiB of script, packed; fonts aside. */
export async function expectLight(app: TestApp, path: string, html: string): Promise<void> {
  const scripts = [...html.matchAll(/<script src="([^"]+)"/g)].map((match) => match[1] ?? '');
  const sheets = [...html.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1] ?? '');
  const sum = async (list: readonly string[]) =>
    (await Promise.all(list.map((one) => packed(app, one)))).reduce((total, one) => total + one, 0);
  const script = await sum(scripts);
  const all = gzipSync(html).length + script + (await sum(sheets));
  expect([path, scripts.length >= 2, sheets.length]).toEqual([path, true, 1]);
  expect([path, script <= 10 * kib, all <= 60 * kib]).toEqual([path, true, true]);
  // No font or image is part of the page's own weight, and none comes from elsewhere.
  expect([path, /(?:src|href)="(?:https?:)?\/\/(?!www\.weather\.go\.kr)/.exec(html)]).toEqual([path, null]);
}
