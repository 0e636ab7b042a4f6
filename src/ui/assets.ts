/**
 * Style sheet, scripts and fonts, read and compressed once. Names carry a hash of the content, so they may
 * be kept for ever. Nothing is fetched from elsewhere: KRDS tokens and fonts come from the npm package.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';
import { themeSheet, tokenSheet } from './tokens.ts';

export type Asset = {
  /** The address, such as /assets/app.3f2a9c.css. */
  readonly path: string;
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Null for what is compressed already (fonts). */
  readonly gzip: Uint8Array<ArrayBuffer> | null;
  readonly br: Uint8Array<ArrayBuffer> | null;
};

const here = dirname(fileURLToPath(import.meta.url));
const krds = dirname(createRequire(import.meta.url).resolve('krds-uiux/package.json'));

/** In the order of the cascade. */
const sheets = [
  'theme',
  'base',
  'layout',
  'button',
  'form',
  'choice',
  'table',
  'mark',
  'list',
  'box',
  'public',
  'console',
  'case',
  'contrast',
  'print',
] as const;

const weights = { Regular: 400, Medium: 500, Bold: 700 } as const;

const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="#6d7882"/></svg>';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

function pack(name: string, content: string | Buffer): Asset {
  const body = Uint8Array.from(Buffer.from(content));
  const dot = name.lastIndexOf('.');
  const extension = name.slice(dot + 1);
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const squeeze = extension !== 'woff2';
  return {
    path: `/assets/${name.slice(0, dot)}.${hash}.${extension}`,
    type: types[extension] ?? 'application/octet-stream',
    body,
    gzip: squeeze ? Uint8Array.from(gzipSync(body, { level: 9 })) : null,
    br: squeeze
      ? Uint8Array.from(brotliCompressSync(body, { params: { [zlib.BROTLI_PARAM_QUALITY]: 11 } }))
      : null,
  };
}

/** Comments and needless space out; enough, because brotli does the rest. */
function tighten(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}

function fontFaces(fonts: ReadonlyMap<string, Asset>): string {
  return Object.entries(weights)
    .map(
      ([name, weight]) =>
        `@font-face{font-family:'Pretendard GOV';font-weight:${weight};font-display:swap;src:url('${fonts.get(name)?.path}') format('woff2')}`,
    )
    .join('\n');
}

function build(): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  const fonts = new Map<string, Asset>();
  for (const name of Object.keys(weights)) {
    const file = `PretendardGOV-${name}.subset.woff2`;
    const font = pack(
      `pretendard-${name.toLowerCase()}.woff2`,
      readFileSync(join(krds, 'resources/fonts', file)),
    );
    fonts.set(name, font);
    assets.set(`pretendard-${name.toLowerCase()}.woff2`, font);
  }
  const ours = sheets.map((name) => readFileSync(join(here, 'css', `${name}.css`), 'utf8')).join('\n');
  const dark = readFileSync(join(here, 'css', 'dark.css'), 'utf8');
  const written = `${ours}\n${themeSheet(dark)}`;
  const tokens = tokenSheet(readFileSync(join(krds, 'resources/css/token/krds_tokens.css'), 'utf8'), written);
  assets.set('app.css', pack('app.css', tighten(`${fontFaces(fonts)}\n${tokens}\n${written}`)));
  for (const file of readdirSync(join(here, 'enhance')).filter((name) => name.endsWith('.js'))) {
    assets.set(file, pack(file, readFileSync(join(here, 'enhance', file))));
  }
  assets.set('icon.svg', pack('icon.svg', favicon));
  return assets;
}

let built: { byName: ReadonlyMap<string, Asset>; byPath: ReadonlyMap<string, Asset> } | undefined;

function assets() {
  if (!built) {
    const byName = build();
    built = { byName, byPath: new Map([...byName.values()].map((one) => [one.path, one])) };
  }
  return built;
}

/** The address of an asset: `asset('app.css')` → `/assets/app.<hash>.css`. Throws for an unknown name. */
export function asset(name: string): string {
  const found = assets().byName.get(name);
  if (!found) throw new Error(`There is no asset ${name}.`);
  return found.path;
}

/** All assets by name, for the build script and the start of the server. */
export function allAssets(): ReadonlyMap<string, Asset> {
  return assets().byName;
}

/** The answer to a GET for `/assets/…`; null when there is no such asset. */
export function assetResponse(path: string, acceptEncoding: string | null | undefined): Response | null {
  const found = assets().byPath.get(path);
  if (!found) return null;
  const accepts = acceptEncoding ?? '';
  const encoding =
    found.br && /\bbr\b/.test(accepts) ? 'br' : found.gzip && /\bgzip\b/.test(accepts) ? 'gzip' : null;
  const headers = new Headers({
    'content-type': found.type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
  if (encoding) headers.set('content-encoding', encoding);
  const body = encoding ? (found[encoding] ?? found.body) : found.body;
  return new Response(body, { headers });
}
