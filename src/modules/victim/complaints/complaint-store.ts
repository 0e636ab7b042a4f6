// Sealed for the centre and not with the keys of the case, which those on the case hold.
import type { Reader, Writer } from '../../../db/access.ts';
import { type AccessId, type CaseId, newId } from '../../../shared/ids.ts';
import { type Complaint, type ComplaintLine, isComplaintAbout, type NewComplaint } from './complaint.ts';

const bindingOf = (id: string, part: 'words' | 'answer') => `complaint/${id}/${part}`;

const sealed = (w: Writer, id: string, part: 'words' | 'answer', text: string) =>
  w.keyring.sealFor('center', Buffer.from(text, 'utf8'), bindingOf(id, part));

const opened = async (r: Reader, id: string, part: 'words' | 'answer', bytes: Buffer) =>
  (await r.keyring.openFor('center', bytes, bindingOf(id, part))).toString('utf8');

export async function insertComplaint(w: Writer, given: NewComplaint): Promise<string> {
  const { actor } = w;
  if (actor.kind !== 'victim') throw new Error('complaints come through the portal');
  const id = newId<'complaint'>();
  await w.db
    .insertInto('app.complaint')
    .values({
      id,
      center_id: actor.center,
      access_id: actor.id,
      about: given.about,
      bland: actor.bland,
      made_at: w.now,
      sealed: await sealed(w, id, 'words', given.text),
    })
    .execute();
  return id;
}

const columns = ['id', 'about', 'bland', 'made_at', 'answered_at', 'sealed', 'answer_sealed'] as const;

type Row = {
  readonly id: string;
  readonly about: string;
  readonly bland: boolean;
  readonly made_at: Temporal.Instant;
  readonly answered_at: Temporal.Instant | null;
  readonly sealed: Buffer;
  readonly answer_sealed: Buffer | null;
};

async function openRow(r: Reader, row: Row): Promise<Complaint> {
  return {
    id: row.id,
    about: isComplaintAbout(row.about) ? row.about : 'other',
    bland: row.bland,
    madeAt: row.made_at,
    answeredAt: row.answered_at,
    text: await opened(r, row.id, 'words', row.sealed),
    answer: row.answer_sealed === null ? null : await opened(r, row.id, 'answer', row.answer_sealed),
  };
}

/** Her own, opened, newest first. */
export async function ownComplaints(r: Reader): Promise<readonly Complaint[]> {
  const rows = await r.db
    .selectFrom('app.complaint')
    .select(columns)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  const found: Complaint[] = [];
  for (const row of rows) found.push(await openRow(r, row));
  return found;
}

/** Those this reader hears, the unanswered first and of these the oldest; nothing is opened. */
export async function complaintLines(r: Reader): Promise<readonly ComplaintLine[]> {
  const rows = await r.db
    .selectFrom('app.complaint')
    .select(['id', 'about', 'made_at', 'answered_at'])
    .where('center_id', '=', r.actor.center)
    .orderBy('answered_at', (order) => order.desc().nullsFirst())
    .orderBy('made_at')
    .orderBy('id')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    about: isComplaintAbout(row.about) ? row.about : 'other',
    madeAt: row.made_at,
    answeredAt: row.answered_at,
  }));
}

/** How many wait for this reader's answer. */
export async function countOpenComplaints(r: Reader): Promise<number> {
  const row = await r.db
    .selectFrom('app.complaint')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('center_id', '=', r.actor.center)
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** One, opened; null when this reader does not hear it. */
export async function findComplaint(r: Reader, id: string): Promise<Complaint | null> {
  const row = await r.db.selectFrom('app.complaint').select(columns).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : await openRow(r, row);
}

/** Answers one; the access it came by, or null when it was answered before. */
export async function answerOne(w: Writer, id: string, text: string): Promise<AccessId | null> {
  const { actor } = w;
  if (actor.kind !== 'staff') throw new Error('people answer');
  const row = await w.db
    .updateTable('app.complaint')
    .set({
      answered_at: w.now,
      answered_by: actor.id,
      answer_sealed: await sealed(w, id, 'answer', text),
    })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .returning('access_id')
    .executeTakeFirst();
  return row?.access_id ?? null;
}

/** The case behind an access: for the portal, which tells her that there is news. */
export async function caseBehind(r: Reader, access: AccessId): Promise<CaseId> {
  const row = await r.db
    .selectFrom('app.victim_access')
    .select('case_id')
    .where('id', '=', access)
    .executeTakeFirstOrThrow();
  return row.case_id;
}
