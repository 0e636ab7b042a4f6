import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { stream, streamSSE } from 'hono/streaming';
import { describe, expect, it } from 'vitest';
import { compressed } from './compress.ts';
import type { Env } from './env.ts';

const page = `<p>${'한 곳에서 한 번만 말하세요. '.repeat(400)}</p>`;

function smallApp(): Hono<Env> {
  const app = new Hono<Env>();
  app.use(compressed);
  app.get('/page', (c) => c.html(page, 422, { 'x-kept': 'yes' }));
  app.get('/data', (c) => c.json({ page }));
  app.get('/file', (c) => c.body(page, 200, { 'content-type': 'application/pdf' }));
  app.get('/live', (c) => streamSSE(c, (out) => out.writeSSE({ data: page })));
  app.get('/log', (c) => {
    c.header('content-type', 'application/jsonl; charset=utf-8');
    return stream(c, async (out) => void (await out.write(page)));
  });
  app.get('/gone', (c) => c.redirect('/page', 303));
  return app;
}

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return await smallApp().request(path, {
    method,
    headers: { 'accept-encoding': 'gzip, deflate, br', ...headers },
  });
}

const packed = (answer: Response) => answer.headers.get('content-encoding');

describe('an answer', () => {
  it('travels packed, and is the same when unpacked', async () => {
    const br = await ask('/page');
    expect([br.status, packed(br), br.headers.get('x-kept')]).toEqual([422, 'br', 'yes']);
    expect(br.headers.get('vary')).toBe('accept-encoding');
    const body = Buffer.from(await br.arrayBuffer());
    expect(body.length).toBeLessThan(page.length / 20);
    expect(brotliDecompressSync(body).toString()).toBe(page);
    const gzip = await ask('/data', { 'accept-encoding': 'gzip;q=0.9, br;q=0' });
    expect(packed(gzip)).toBe('gzip');
    expect(JSON.parse(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString())).toEqual({ page });
  });

  it('travels as it is to whoever cannot unpack it', async () => {
    for (const accepts of ['', 'deflate', 'identity', 'br;q=0, gzip;q=0.0']) {
      const answer = await ask('/page', { 'accept-encoding': accepts });
      expect([accepts, packed(answer), await answer.text()]).toEqual([accepts, null, page]);
    }
  });

  it('is never packed when it is a file, a stream of counts or a long log, or has no body', async () => {
    for (const path of ['/file', '/live', '/log', '/gone'])
      expect([path, packed(await ask(path))]).toEqual([path, null]);
    expect(await (await ask('/live')).text()).toContain('data: ');
    expect(await (await ask('/log')).text()).toBe(page);
    expect(packed(await ask('/page', {}, 'HEAD'))).toBeNull();
  });

  it('to a session is packed only when this site or the person herself asked for it', async () => {
    const packedFor = async (cookie: string, site?: string) =>
      packed(await ask('/page', { cookie, ...(site === undefined ? {} : { 'sec-fetch-site': site }) }));
    for (const cookie of ['hangot=token', 'tab=token', 'lang=en; tab=token']) {
      for (const site of ['same-origin', 'none'])
        expect([cookie, site, await packedFor(cookie, site)]).toEqual([cookie, site, 'br']);
      for (const site of ['cross-site', 'same-site', undefined]) {
        expect([cookie, site, await packedFor(cookie, site)]).toEqual([cookie, site, null]);
      }
    }
    expect(await packedFor('lang=en', 'cross-site')).toBe('br');
  });
});
