import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor, SystemActor } from '../../src/db/access.ts';
import { type CaseId, newId } from '../../src/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { asRuntime, contextFor, withContext } from './attacker.ts';
import { assign, force, openCase, save } from './centre.ts';

let database: TestDatabase;
let counsellor: StaffActor;
let worker: StaffActor;
let of: CaseId;

beforeAll(async () => {
  database = await cloneDatabase();
  counsellor = await hire(database, 'intake_counsellor', 'center');
  worker = await hire(database, 'institution_worker', 'police');
  of = await openCase(database, counsellor);
  await assign(database, counsellor, of, worker);
  await save(database, counsellor, of, 'identity', { name: '홍길동' });
});

const content = `select case_id::text from app.section union all select id::text from app.case_file
  union all select case_id::text from app.consent union all select case_id::text from app.key_wrap
  union all select case_id::text from app.assignment union all select case_id::text from app.access_block`;
const seenUnder = (context: string | null) => withContext(database, context, (query) => query(content));

describe('a forged context', () => {
  it('opens nothing when it is absent or empty', async () => {
    expect(await seenUnder(null)).toEqual([]);
    expect(await seenUnder('')).toEqual([]);
  });

  it('is refused when one character of body or signature differs', async () => {
    const true_ = contextFor(database, counsellor);
    expect(await seenUnder(true_)).not.toEqual([]);
    const [body = '', signature = ''] = true_.split('.');
    for (let round = 0; round < 200; round += 1) {
      const at = Math.floor((round / 200) * true_.length);
      const bent = `${true_.slice(0, at)}${true_[at] === 'a' ? 'b' : 'a'}${true_.slice(at + 1)}`;
      await expect(seenUnder(bent), `position ${at}`).rejects.toMatchObject({ code: '42501' });
    }
    for (const bent of [
      body,
      `${body}.`,
      `.${signature}`,
      `${body}.${signature.toUpperCase()}`,
      `${signature}.${body}`,
      '.',
    ]) {
      await expect(seenUnder(bent)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('is refused when its claims are changed and the old signature kept', async () => {
    const [body = '', signature = ''] = contextFor(database, worker).split('.');
    const claims: unknown = JSON.parse(Buffer.from(body, 'base64').toString());
    const raised = Buffer.from(
      JSON.stringify(Object.assign({}, claims, { role: 'case_manager', kind: 'system' })),
    ).toString('base64');
    await expect(seenUnder(`${raised}.${signature}`)).rejects.toThrow('forged');
  });

  it('is refused when expired, or when it names no end', async () => {
    const ended = contextFor(database, counsellor, {
      exp: Temporal.Now.instant().subtract({ seconds: 1 }).toString(),
    });
    await expect(seenUnder(ended)).rejects.toThrow('expired');
    await expect(seenUnder(contextFor(database, counsellor, { exp: null }))).rejects.toThrow('expired');
  });
});

describe('a signed context whose claims are not those of the session', () => {
  const bends: readonly (readonly [string, () => Record<string, unknown>])[] = [
    ["another user's session", () => ({ session: worker.session })],
    ['another user', () => ({ id: worker.id })],
    ['a session that never was', () => ({ session: newId() })],
    ['no session', () => ({ session: null })],
    ['another institution', () => ({ institution: 'police' })],
    ['another role', () => ({ role: 'case_manager' })],
    ['another centre', () => ({ center: 'busan' })],
    ['another purpose', () => ({ purpose: 'safety' })],
    ['an unknown kind', () => ({ kind: 'root' })],
  ];
  it.each(bends)('opens nothing: %s', async (_, bend) => {
    expect(await seenUnder(contextFor(database, counsellor, bend()))).toEqual([]);
  });
});

describe('another centre', () => {
  it('sees no row of any table, whatever the role, and cannot join', async () => {
    for (const role of [
      'intake_counsellor',
      'case_manager',
      'centre_manager',
      'privacy_officer',
      'auditor',
    ] as const) {
      const stranger = await hire(database, role, 'center', { center: 'busan' });
      expect(await seenUnder(contextFor(database, stranger)), role).toEqual([]);
      const leaves = await asRuntime(database, stranger, (query) => query('select id from audit.leaf'));
      expect(leaves, role).toEqual([]);
      await expect(
        asRuntime(database, stranger, (query) =>
          query("insert into app.assignment (case_id, staff_id, capacity) values ($1, $2, 'desk')", [
            of,
            stranger.id,
          ]),
        ),
        role,
      ).rejects.toThrow('row-level security');
    }
  });

  it('sees nothing even where an assignment slipped through', async () => {
    const stranger = await hire(database, 'case_manager', 'center', { center: 'busan' });
    await force(
      database,
      `insert into app.assignment (case_id, staff_id, capacity)
       values ('${of}', '${stranger.id}', 'desk')`,
    );
    const seen = await asRuntime(database, stranger, (query) =>
      query('select case_id from app.section union all select id from app.case_file'),
    );
    expect(seen).toEqual([]);
  });

  it('cannot carry cases away by an update that names no row', async () => {
    const stranger = await hire(database, 'intake_counsellor', 'center', { center: 'busan' });
    const changed = await withContext(database, contextFor(database, stranger), async (_, client) => {
      return (await client.query("update app.case_file set center_id = 'busan'")).rowCount;
    });
    expect(changed).toBe(0);
  });
});

describe('a system actor', () => {
  it('reads every table of its centre without stumbling over its own name', async () => {
    const clock: SystemActor = {
      kind: 'system',
      id: 'clock',
      center: 'seoul',
      institution: 'center',
      role: 'system',
      purpose: 'support',
    };
    const seen = await asRuntime(database, clock, (query) => query(content));
    expect(seen.length).toBeGreaterThanOrEqual(4);
  });
});
