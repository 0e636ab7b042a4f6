import { beforeAll, describe, expect, it } from 'vitest';
import { onceField, signedIn, type TestApp, testApp } from '../../../../test/app.ts';
import { openCaseFor } from '../../../../test/cases.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';
import { hire } from '../../../../test/people.ts';
import { sealAll } from '../../../../test/seal-all.ts';
import { verifyBundle } from '../index.ts';

let database: TestDatabase;
let app: TestApp;

beforeAll(async () => {
  database = await cloneDatabase();
  app = testApp(database);
  const counsellor = await hire(database, 'intake_counsellor', 'center', { name: '김상담' });
  const of = await openCaseFor(database, counsellor);
  const desk = await signedIn(app, counsellor);
  await desk.post(`/cases/${of}/notes`, { ...onceField(), text: '비밀스러운 말', class: 'incident' });
  await desk.get(`/cases/${of}/notes`);
  await sealAll(database);
});

describe('the access log for reviewers', () => {
  it('shows who opened what and never a word of it', async () => {
    for (const role of ['privacy_officer', 'auditor'] as const) {
      const visitor = await signedIn(app, await hire(database, role, 'center'));
      const page = await (await visitor.get('/audit?kind=opened')).text();
      expect(page).toContain('김상담');
      expect(page).toContain('사건 내용');
      expect(page).not.toContain('비밀스러운 말');
    }
  });

  it('is not there for anybody else', async () => {
    for (const role of ['administrator', 'centre_manager', 'case_manager', 'institution_lead'] as const) {
      const visitor = await signedIn(app, await hire(database, role, 'center'));
      expect((await visitor.get('/audit')).status, role).toBe(404);
    }
  });

  it('exports with a reason a file that an outsider can verify', async () => {
    const visitor = await signedIn(app, await hire(database, 'auditor', 'center'));
    expect((await visitor.post('/audit/export', onceField())).status).toBe(422);
    const answer = await visitor.post('/audit/export', { ...onceField(), reason: 'outside_audit' });
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const text = await answer.text();
    expect(text).not.toContain('비밀스러운');
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines.length).toBeGreaterThan(2);
    expect((await verifyBundle(lines)).ok).toBe(true);
    const bent = lines.map((line, at) =>
      at === 2 ? line.replace(/"event":"[^"]+"/, '"event":"nothing.happened"') : line,
    );
    expect((await verifyBundle(bent)).ok).toBe(false);
  });
});
