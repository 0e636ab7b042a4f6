import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { read, type StaffActor, write } from '../src/db/access.ts';
import { readSections, shareKeys, withdrawKeys, writeSection } from '../src/db/sections.ts';
import { type CaseId, newId } from '../src/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from './database.ts';
import { hire } from './people.ts';

let database: TestDatabase;
let counsellor: StaffActor;
let officer: StaffActor;

async function openCase(): Promise<CaseId> {
  const id = newId<'case'>();
  await write(database.deps, counsellor, async (w) => {
    await w.db
      .insertInto('app.case_file')
      .values({
        id,
        center_id: 'seoul',
        number: `2026-${id.slice(0, 6)}`,
        status: 'intake',
        channel: 'visit',
      })
      .execute();
    await w.db
      .insertInto('app.assignment')
      .values({ case_id: id, staff_id: counsellor.id, capacity: 'intake' })
      .execute();
    w.record({ event: 'case.opened', case: id });
  });
  return id;
}

beforeAll(async () => {
  database = await cloneDatabase();
  counsellor = await hire(database, 'intake_counsellor', 'center');
  officer = await hire(database, 'institution_worker', 'police');
});

describe('access as a value', () => {
  it('refuses to commit a write that recorded nothing', async () => {
    await expect(
      write(database.deps, counsellor, async (w) => {
        await w.db.insertInto('app.person').values({ id: newId<'person'>(), center_id: 'seoul' }).execute();
      }),
    ).rejects.toThrow('recorded no audit event');
  });

  it('is held to that by the database too', async () => {
    const client = await database.pool.connect();
    try {
      await client.query('begin');
      const body = Buffer.from(
        JSON.stringify({ ...counsellor, exp: Temporal.Now.instant().add({ minutes: 1 }).toString() }),
      ).toString('base64');
      await client.query("select set_config('app.ctx', $1, true)", [
        `${body}.${database.keyring.signContext(body)}`,
      ]);
      await client.query('insert into app.person (id, center_id) values ($1, $2)', [
        newId<'person'>(),
        'seoul',
      ]);
      await expect(client.query('commit')).rejects.toThrow('left no audit leaf');
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('shows nothing to nobody', async () => {
    await openCase();
    const rows = await database.pool.query('select count(*)::int as n from app.case_file');
    expect(rows.rows).toEqual([{ n: 0 }]);
  });

  it('writes a leaf for content that was opened, with the class and never the words', async () => {
    const id = await openCase();
    await write(database.deps, counsellor, async (w) => {
      await writeSection(w, id, 'identity', 'victim', { name: '홍길동' }, 0);
      w.record({ event: 'section.saved', case: id, classes: ['identity'] });
    });
    const sections = await read(database.deps, counsellor, (r) => readSections(r, id));
    expect(sections.map((section) => section.content)).toEqual([{ name: '홍길동' }]);
    const leaves = await database.adminDb
      .selectFrom('audit.leaf')
      .select(['event', 'classes', 'actor_id', 'detail'])
      .where('case_id', '=', id)
      .orderBy('at')
      .execute();
    expect(leaves.map((leaf) => leaf.event)).toEqual(['case.opened', 'section.saved', 'case.viewed']);
    expect(JSON.stringify(leaves)).not.toContain('홍길동');
  });

  it('opens a section to another institution while consent lives and not a moment longer', async () => {
    const id = await openCase();
    await write(database.deps, counsellor, async (w) => {
      await writeSection(w, id, 'contact', 'victim', { phone: '010' }, 0);
      await writeSection(w, id, 'incident', 'story', { text: '비밀' }, 0);
      await w.db
        .insertInto('app.assignment')
        .values({ case_id: id, staff_id: officer.id, capacity: 'desk' })
        .execute();
      w.record({ event: 'section.saved', case: id });
    });
    const seen = () => read(database.deps, officer, (r) => readSections(r, id));
    expect(await seen()).toEqual([]);
    const consent = newId<'consent'>();
    await write(database.deps, counsellor, async (w) => {
      await w.db
        .insertInto('app.consent')
        .values({
          id: consent,
          case_id: id,
          to_institution: 'police',
          classes: ['contact'],
          purpose: 'support',
          valid_from: Temporal.Now.instant().subtract({ seconds: 1 }).toString(),
          valid_until: Temporal.Now.instant().add({ hours: 24 }).toString(),
          given_by: 'victim',
          method: 'paper',
          text_version: '1',
          text_hash: Buffer.alloc(32),
          receipt_id: newId<'receipt'>(),
        })
        .execute();
      await shareKeys(w, id, [{ institution: 'police', classes: ['contact'] }]);
      w.record({ event: 'consent.given', case: id });
    });
    expect((await seen()).map((section) => section.class)).toEqual(['contact']);
    await write(database.deps, counsellor, async (w) => {
      await w.db
        .updateTable('app.consent')
        .set({ revoked_at: w.now.toString() })
        .where('id', '=', consent)
        .execute();
      await withdrawKeys(w, id, [{ institution: 'police', classes: ['contact'] }]);
      w.record({ event: 'consent.withdrawn', case: id });
    });
    expect(await seen()).toEqual([]);
  });

  it('closes every door of a suspended colleague at once', async () => {
    const id = await openCase();
    const visible = () =>
      read(database.deps, counsellor, (r) =>
        r.db.selectFrom('app.case_file').select('id').where('id', '=', id).execute(),
      );
    expect(await visible()).toHaveLength(1);
    await database.adminDb
      .updateTable('auth.staff')
      .set({ active: false })
      .where('id', '=', counsellor.id)
      .execute();
    expect(await visible()).toHaveLength(0);
    await database.adminDb
      .updateTable('auth.staff')
      .set({ active: true })
      .where('id', '=', counsellor.id)
      .execute();
  });

  it('refuses a consent without an end or beyond 180 days', async () => {
    const id = await openCase();
    await expect(
      database.admin.query(
        `insert into app.consent (id, case_id, to_institution, classes, purpose, valid_until, given_by, method, text_version, text_hash, receipt_id)
         values (gen_random_uuid(), $1, 'police', '{contact}', 'support', now() + interval '181 days', 'victim', 'paper', '1', ''::bytea, gen_random_uuid())`,
        [id],
      ),
    ).rejects.toThrow('check');
  });

  it('rejects a forged context', async () => {
    await expect(
      database.deps.db.transaction().execute(async (tx) => {
        await sql`select set_config('app.ctx', 'e30=.00', true)`.execute(tx);
        return await tx.selectFrom('app.case_file').select('id').execute();
      }),
    ).rejects.toThrow('forged');
  });
});
