// What anybody on the network can send without a session.
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../app.ts';
import { cloneDatabase } from '../database.ts';

let app: TestApp;

beforeAll(async () => {
  app = testApp(await cloneDatabase());
});

const send = (path: string, body: string | FormData, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: 'POST',
    body,
    headers: {
      ...(typeof body === 'string' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
  });

const openForms = ['/sign-in', '/my', '/request', '/images', '/find', `/my/join/${'x'.repeat(43)}`];

describe('a body no form needs', () => {
  it.each(openForms)('is turned away at %s by its size alone', async (path) => {
    expect((await send(path, `text=${'a'.repeat(1_100_000)}`)).status).toBe(413);
  });

  it.each(openForms)('is turned away at %s by the number of its fields', async (path) => {
    const fields = Array.from({ length: 3000 }, (_, at) => `f${at}=`).join('&');
    expect((await send(path, fields)).status).toBe(403);
  });

  it('may be larger only where a file is handed in', async () => {
    const big = new FormData();
    big.set('file', new File([new Uint8Array(2_000_000)], 'a.pdf'));
    const id = crypto.randomUUID();
    for (const path of ['/my/papers', `/cases/${id}/documents`]) {
      expect([path, (await send(path, big)).status]).toEqual([path, 303]);
    }
    expect((await send(`/cases/${id}/notes`, big)).status).toBe(413);
  });
});

describe('an address that resolves elsewhere', () => {
  it.each([
    '//evil.example',
    '/..//evil.example',
    '/.//evil.example/',
    '/%2e%2e//evil.example',
    '/\\evil.example',
  ])('%s is not followed', async (back) => {
    const answer = await app.request(`/language?to=en&back=${encodeURIComponent(back)}`);
    expect(answer.headers.get('location')).toBe('/');
  });
});
