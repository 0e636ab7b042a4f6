import { beforeAll, describe, expect, it } from 'vitest';
import { signedIn, type TestApp, testApp } from './app.ts';
import { cloneDatabase, type TestDatabase } from './database.ts';
import { hire } from './people.ts';

let database: TestDatabase;
let app: TestApp;

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
});

describe('the application over a cloned database', () => {
  it('answers without a socket', async () => {
    const answer = await app.visitor().get('/healthz');
    expect([answer.status, await answer.text()]).toEqual([200, 'ok']);
  });

  it('knows who is signed in and holds her forms to their token', async () => {
    const who = await signedIn(app, await hire(database, 'case_manager', 'center'));
    expect((await who.post('/session')).status).toBe(204);
    const forged = await app.visitor(who.headers.cookie).post('/session');
    expect(forged.status).toBe(403);
    const elsewhere = await who.post('/session', {}, { 'sec-fetch-site': 'cross-site' });
    expect(elsewhere.status).toBe(403);
  });

  it('packs the pages of a session only when nobody else chose the address, and never its live counts', async () => {
    const who = await signedIn(app, await hire(database, 'case_manager', 'center'));
    const packed = async (path: string, site: string) => {
      const answer = await who.get(path, { 'accept-encoding': 'gzip, br', 'sec-fetch-site': site });
      await answer.body?.cancel();
      return [answer.status, answer.headers.get('content-encoding')];
    };
    expect(await packed('/work', 'same-origin')).toEqual([200, 'br']);
    expect(await packed('/work', 'cross-site')).toEqual([200, null]);
    expect(await packed('/live', 'same-origin')).toEqual([200, null]);
  });
});
