import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { allAssets, asset, assetResponse } from './assets.ts';
import { tokenSheet } from './tokens.ts';

const size = (extension: string) =>
  [...allAssets()]
    .filter(([name]) => name.endsWith(extension))
    .reduce((sum, [, one]) => sum + (one.gzip?.length ?? 0), 0);

test('styles stay under 15 KB and scripts under 10 KB, compressed', () => {
  expect(size('.css')).toBeLessThan(15 * 1024);
  expect(size('.js')).toBeLessThan(10 * 1024);
});

test('an asset is served for ever under a name with its hash, in the best encoding asked for', async () => {
  const path = asset('app.css');
  expect(path).toMatch(/^\/assets\/app\.[0-9a-f]{12}\.css$/);
  const plain = await assetResponse(path, null)?.text();
  const br = assetResponse(path, 'gzip, br');
  expect(br?.headers.get('content-encoding')).toBe('br');
  expect(br?.headers.get('cache-control')).toContain('immutable');
  expect(brotliDecompressSync(Buffer.from((await br?.arrayBuffer()) ?? new ArrayBuffer(0))).toString()).toBe(
    plain,
  );
  const gzip = assetResponse(path, 'gzip');
  expect(gunzipSync(Buffer.from((await gzip?.arrayBuffer()) ?? new ArrayBuffer(0))).toString()).toBe(plain);
});

test('unknown names and addresses are refused', () => {
  expect(() => asset('nothing.css')).toThrow('nothing.css');
  expect(assetResponse('/assets/../package.json', null)).toBeNull();
});

test('the sheet names only its own fonts and no other origin', async () => {
  const css = (await assetResponse(asset('app.css'), null)?.text()) ?? '';
  expect(
    [...css.matchAll(/url\('?([^')]+)/g)].every((match) => match[1]?.startsWith('/assets/pretendard-')),
  ).toBe(true);
  expect(css).not.toMatch(/https?:/);
});

test('only the KRDS tokens in use are taken, with those they lean on; an unknown one is an error', () => {
  const krds = ':root{--krds-a: var(--krds-b);\n--krds-b: 1px;\n--krds-c: 2px;}';
  expect(tokenSheet(krds, 'p{margin:var(--krds-a)}')).toBe(':root{--krds-a:var(--krds-b);--krds-b:1px;}');
  expect(() => tokenSheet(krds, 'p{margin:var(--krds-x)}')).toThrow('--krds-x');
});
