import { beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { NotFound, read, type StaffActor, write } from '../../db/access.ts';
import { readSections, writeSection } from '../../db/sections.ts';
import type { CaseId } from '../../shared/ids.ts';
import { insertAssignment, insertCase } from '../cases/index.ts';
import { partyForm, putParty } from '../people/index.ts';
import { giveConsent, withdrawConsent } from './actions.ts';
import { followConsents } from './expiry.ts';
import { receiptHash } from './receipt.ts';
import { sampleGiving } from './samples.ts';
import { liveConsents, receiptOf } from './store.ts';

let database: TestDatabase;
let counsellor: StaffActor;
let officer: StaffActor;
const today = () => database.clock.now.toZonedDateTimeISO('Asia/Seoul').toPlainDate();
const key = () => crypto.randomUUID();

async function newCase(): Promise<CaseId> {
  return await write(database.deps, counsellor, async (w) => {
    const made = await insertCase(w, { channel: 'visit', personId: null, language: 'ko' });
    await writeSection(w, made.id, 'identity', 'victim', { name: '가나다' }, 0);
    await writeSection(w, made.id, 'contact', 'victim', { phone: '010' }, 0);
    await insertAssignment(w, made.id, officer.id, 'desk');
    w.record({ event: 'case.opened', case: made.id });
    return made.id;
  });
}

const seen = async (of: CaseId) =>
  (await read(database.deps, officer, (r) => readSections(r, of))).map((section) => section.class);

async function wraps(of: CaseId, institution: string): Promise<string[]> {
  const rows = await database.adminDb
    .selectFrom('app.key_wrap as k')
    .innerJoin('app.data_key as d', 'd.id', 'k.data_key_id')
    .select('d.class')
    .where('k.case_id', '=', of)
    .where('k.institution', '=', institution)
    .whereRef('d.owner_institution', '<>', 'k.institution')
    .execute();
  return [...new Set(rows.map((row) => row.class))].sort();
}

async function give(of: CaseId, changed: Parameters<typeof sampleGiving>[1] = {}) {
  return await giveConsent(database.deps, counsellor, key(), of, sampleGiving(today(), changed));
}

const police = { institution: 'police', classes: null, askedBy: 'victim', reason: null } as const;

beforeAll(async () => {
  database = await cloneDatabase();
  database.clock.now = Temporal.Now.instant();
  counsellor = await hire(database, 'intake_counsellor', 'center');
  officer = await hire(database, 'institution_worker', 'police');
});

describe('giving', () => {
  it('opens exactly the classes to exactly the institutions, with keys, receipt, leaf and timeline', async () => {
    const of = await newCase();
    expect(await seen(of)).toEqual([]);
    const outcome = await give(of);
    if (outcome.kind !== 'given') throw new Error('refused');
    expect(await seen(of)).toEqual(['contact', 'identity']);
    expect([await wraps(of, 'police'), await wraps(of, 'welfare'), await wraps(of, 'smile')]).toEqual([
      ['contact', 'identity'],
      ['identity'],
      [],
    ]);
    const kept = await read(database.deps, counsellor, (r) => receiptOf(r, outcome.receipt));
    expect(receiptHash(kept.receipt).equals(kept.hash)).toBe(true);
    const leaves = await database.adminDb
      .selectFrom('audit.leaf')
      .select(['event', 'detail'])
      .where('case_id', '=', of)
      .where('event', '=', 'consent.given')
      .execute();
    expect(leaves).toHaveLength(2);
    expect(JSON.stringify(leaves)).toContain(kept.hash.toString('hex'));
    expect(JSON.stringify(leaves)).not.toContain('가나다');
  });

  it('reaches what is written later, too', async () => {
    const of = await newCase();
    await give(of, { grants: [{ institution: 'police', classes: ['legal'] }] });
    expect(await seen(of)).toEqual([]);
    await write(database.deps, counsellor, async (w) => {
      await writeSection(w, of, 'legal', 'trial', { court: 1 }, 0);
      w.record({ event: 'section.saved', case: of });
    });
    expect(await seen(of)).toEqual(['legal']);
  });

  it('has one effect however often it is sent', async () => {
    const of = await newCase();
    const once = key();
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => giveConsent(database.deps, counsellor, once, of, sampleGiving(today()))),
    );
    expect(new Set(outcomes.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await read(database.deps, counsellor, (r) => liveConsents(r, of))).toHaveLength(2);
  });

  it('leaves nothing behind when it is refused, and the same form may be sent again', async () => {
    const of = await newCase();
    const once = key();
    const wrong = sampleGiving(today(), { grants: [{ institution: 'smile', classes: ['therapy'] }] });
    const first = await giveConsent(database.deps, counsellor, once, of, wrong);
    expect(first).toEqual({ kind: 'refused', refusals: ['sensitive_missing'] });
    expect(await read(database.deps, counsellor, (r) => liveConsents(r, of))).toEqual([]);
    const second = await giveConsent(database.deps, counsellor, once, of, {
      ...wrong,
      sensitiveAgreed: true,
    });
    expect(second.kind).toBe('given');
  });

  it('is refused from a guardian whom the case names as the offender, ticked or not', async () => {
    const of = await newCase();
    await write(database.deps, counsellor, async (w) => {
      const offender = { kind: 'offender', relation: 'parent', name: '김가해', birthYear: '1970' };
      await putParty(w, of, partyForm.parse(offender), null);
      w.record({ event: 'test.saved', case: of });
    });
    for (const givenBy of ['guardian', 'representative'] as const) {
      const outcome = await give(of, { givenBy, giverName: '김 가해', guardianIsOffender: false });
      expect(outcome).toEqual({ kind: 'refused', refusals: ['guardian_is_offender'] });
    }
    expect((await give(of, { givenBy: 'guardian', giverName: '김보호' })).kind).toBe('given');
  });

  it('seals the signature and the guardian’s name', async () => {
    const of = await newCase();
    await give(of, { givenBy: 'representative', giverName: '비밀이름' });
    const rows = await database.adminDb
      .selectFrom('app.consent_receipt')
      .selectAll()
      .where('case_id', '=', of)
      .execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows.map((row) => row.sealed.toString('utf8')))).not.toContain('비밀이름');
  });

  it('takes a colleague as witness and nobody else', async () => {
    const of = await newCase();
    const colleague = await hire(database, 'case_manager', 'center');
    const elsewhere = await hire(database, 'case_manager', 'center', { center: 'busan' });
    const spoken = (id: StaffActor['id']) =>
      give(of, { proof: { kind: 'spoken', witness: { kind: 'staff', id } } });
    expect(await spoken(elsewhere.id)).toEqual({ kind: 'refused', refusals: ['witness_missing'] });
    expect(await spoken(counsellor.id)).toEqual({ kind: 'refused', refusals: ['witness_is_recorder'] });
    expect((await spoken(colleague.id)).kind).toBe('given');
  });

  it('is not for those who are not on the case, nor for an institution’s own desk', async () => {
    const of = await newCase();
    const stranger = await hire(database, 'case_manager', 'center');
    await expect(giveConsent(database.deps, stranger, key(), of, sampleGiving(today()))).rejects.toThrow(
      NotFound,
    );
    await expect(giveConsent(database.deps, officer, key(), of, sampleGiving(today()))).rejects.toThrow();
    expect(await seen(of)).toEqual([]);
  });

  it('is refused by the database beyond 180 days and without an end', async () => {
    const of = await newCase();
    const row = (until: string) =>
      database.admin.query(
        `insert into app.consent (id, case_id, to_institution, classes, purpose, valid_until, given_by, method, text_version, text_hash, receipt_id)
         values (gen_random_uuid(), $1, 'police', '{identity}', 'support', ${until}, 'victim', 'paper', '1', '\\x00', gen_random_uuid())`,
        [of],
      );
    await expect(row(`now() + interval '180 days 1 second'`)).rejects.toThrow('check constraint');
    await expect(row(`'infinity'`)).rejects.toThrow();
    await expect(row('null')).rejects.toThrow('not-null');
    await expect(row('now()')).rejects.toThrow('check constraint');
    expect((await give(of, { until: today().add({ days: 180 }) })).kind).toBe('given');
  });
});

describe('taking back', () => {
  it('closes access by the next statement, keys and all', async () => {
    const of = await newCase();
    await give(of);
    expect(await seen(of)).toEqual(['contact', 'identity']);
    const from = performance.now();
    await withdrawConsent(database.deps, counsellor, key(), of, police);
    expect(await seen(of)).toEqual([]);
    expect(performance.now() - from).toBeLessThan(1000);
    expect([await wraps(of, 'police'), await wraps(of, 'welfare')]).toEqual([[], ['identity']]);
  });

  it('narrows to what is left, at once, and needs no reason', async () => {
    const of = await newCase();
    await give(of);
    await withdrawConsent(database.deps, counsellor, key(), of, { ...police, classes: ['contact'] });
    expect(await seen(of)).toEqual(['identity']);
    expect(await wraps(of, 'police')).toEqual(['identity']);
    const [left] = (await read(database.deps, counsellor, (r) => liveConsents(r, of))).filter(
      (one) => one.institution === 'police',
    );
    expect(left?.classes).toEqual(['identity']);
  });

  it('ends every consent of every institution when she says stop', async () => {
    const of = await newCase();
    await give(of);
    await give(of, { grants: [{ institution: 'police', classes: ['contact', 'legal'] }] });
    const outcome = await withdrawConsent(database.deps, counsellor, key(), of, {
      ...police,
      institution: null,
    });
    expect(outcome).toEqual({ kind: 'withdrawn' });
    expect(await seen(of)).toEqual([]);
    expect(await wraps(of, 'welfare')).toEqual([]);
    const again = await withdrawConsent(database.deps, counsellor, key(), of, {
      ...police,
      institution: null,
    });
    expect(again).toEqual({ kind: 'already' });
  });

  it('can be followed by a new consent, which opens everything again', async () => {
    const of = await newCase();
    await give(of);
    await withdrawConsent(database.deps, counsellor, key(), of, police);
    await give(of);
    expect(await seen(of)).toEqual(['contact', 'identity']);
  });
});

/** Moves the consents of a case in time, where only a superuser can. */
async function age(of: CaseId, institution: string, from: string, until: string): Promise<void> {
  await database.admin.query(
    `do $$ begin set local session_replication_role = replica;
       update app.consent set valid_from = now() + interval '${from}', valid_until = now() + interval '${until}'
       where case_id = '${of}' and to_institution = '${institution}' and revoked_at is null; end $$`,
  );
}

describe('time', () => {
  it('ends a consent by itself, and the hourly round takes the keys away', async () => {
    const of = await newCase();
    await give(of);
    await age(of, 'police', '-30 days', '-1 second');
    expect(await seen(of)).toEqual([]);
    expect(await wraps(of, 'police')).toEqual(['contact', 'identity']);
    expect((await followConsents(database.deps, 'seoul')).ended).toBe(1);
    expect([await wraps(of, 'police'), await wraps(of, 'welfare')]).toEqual([[], ['identity']]);
    expect((await followConsents(database.deps, 'seoul')).ended).toBe(0);
  });

  it('leaves the keys that a younger consent still needs', async () => {
    const of = await newCase();
    await give(of);
    await age(of, 'police', '-30 days', '-1 second');
    await give(of, { grants: [{ institution: 'police', classes: ['contact'] }] });
    await followConsents(database.deps, 'seoul');
    expect(await wraps(of, 'police')).toEqual(['contact']);
    expect(await seen(of)).toEqual(['contact']);
  });

  it('warns once, a week before, on the timeline', async () => {
    const of = await newCase();
    await give(of);
    await age(of, 'police', '-24 days', '6 days');
    expect((await followConsents(database.deps, 'seoul')).warned).toBe(1);
    expect((await followConsents(database.deps, 'seoul')).warned).toBe(0);
    const lines = await database.adminDb
      .selectFrom('app.timeline_entry')
      .select(['kind', 'detail'])
      .where('case_id', '=', of)
      .where('kind', '=', 'consent.ending')
      .execute();
    expect(lines).toHaveLength(1);
    expect(lines[0]?.detail).toMatchObject({ institution: 'police' });
  });
});
