import { expect } from 'vitest';
import { onceField, signedIn, type TestApp, type Visitor } from '../../../test/app.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import type { StaffActor } from '../../db/access.ts';

export const calm = {
  'triage-attack_now': 'no',
  'triage-offender_near': 'no',
  'triage-held_or_watched': 'no',
  'triage-someone_in_danger': 'no',
};

const start = { channel: 'visit', caller: 'victim', language: 'ko' };

/** A counsellor at her desk, and the first moves of an intake. */
export async function deskOf(database: TestDatabase, app: TestApp) {
  const actor: StaffActor = await hire(database, 'intake_counsellor', 'center', { name: '상담이' });
  const desk: Visitor = await signedIn(app, actor);

  async function begin(fields: Record<string, string> = {}): Promise<string> {
    const answer = await desk.post('/intakes', { ...onceField(), ...start, ...fields });
    expect(answer.status).toBe(303);
    return String(answer.headers.get('location')).replace('/safety', '');
  }

  async function begunSafely(fields: Record<string, string> = {}): Promise<string> {
    const path = await begin(fields);
    const answer = await desk.post(`${path}/safety`, { ...onceField(), ...calm });
    expect(answer.status).toBe(303);
    return path;
  }

  async function caseOf(path: string): Promise<string> {
    const row = await database.admin.query<{ case_id: string }>(
      'select case_id from app.intake where id = $1',
      [path.split('/')[2]],
    );
    return row.rows[0]?.case_id ?? '';
  }

  async function htmlOf(path: string): Promise<string> {
    const answer = await desk.get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    return await answer.text();
  }

  return { actor, desk, begin, begunSafely, caseOf, htmlOf };
}
