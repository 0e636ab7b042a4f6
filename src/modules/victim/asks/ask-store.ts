import { sql } from 'kysely';
import { z } from 'zod';
import { NotFound, type Reader, type Writer } from '../../../db/access.ts';
import { isDataClass } from '../../../db/data-class.ts';
import { seal, unseal } from '../../../db/sections.ts';
import { type CaseId, newId } from '../../../shared/ids.ts';
import { type Ask, type AskField, askFields, isAskField, type NewAsk } from './ask.ts';

const note = z.object({ note: z.string() });
const answer = z.object({ text: z.string() });
const placeOf = (of: CaseId, id: string) =>
  ({ case: of, owner: 'center', class: 'service_use', row: `ask/${id}` }) as const;
const answerPlace = (of: CaseId, id: string, field: AskField) =>
  ({ case: of, owner: 'center', class: askFields[field].class, row: `ask-answer/${id}/${field}` }) as const;

export async function insertAsk(w: Writer, of: CaseId, given: NewAsk): Promise<string> {
  if (w.actor.kind !== 'staff') throw new Error('people ask');
  const id = newId<'ask'>();
  const sealed = await seal(w, placeOf(of, id), { note: given.note });
  await w.db
    .insertInto('app.ask')
    .values({
      id,
      center_id: w.actor.center,
      case_id: of,
      institution: 'center',
      fields: given.fields,
      papers: given.papers,
      asked_at: w.now,
      asked_by: w.actor.id,
      ...sealed,
    })
    .execute();
  return id;
}

/** What was asked on a case, newest first; `open` leaves out what was answered or taken back. */
export async function readAsks(r: Reader, of: CaseId, which: 'open' | 'all'): Promise<readonly Ask[]> {
  let query = r.db
    .selectFrom('app.ask as a')
    .innerJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 'a.data_key_id').on('k.institution', '=', r.actor.institution),
    )
    .selectAll('a')
    .select(['k.wrapped', 'k.kek_version'])
    .where('a.case_id', '=', of);
  if (which === 'open') query = query.where('a.answered_at', 'is', null).where('a.withdrawn_at', 'is', null);
  const rows = await query.orderBy('a.asked_at', 'desc').orderBy('a.id', 'desc').limit(50).execute();
  const found: Ask[] = [];
  for (const row of rows) {
    found.push({
      id: row.id,
      fields: row.fields.filter(isAskField),
      papers: row.papers,
      there: row.there,
      note: note.parse(await unseal(r, placeOf(of, row.id), row)).note,
      askedAt: row.asked_at,
      answeredAt: row.answered_at,
      withdrawnAt: row.withdrawn_at,
    });
  }
  return found;
}

/** How many things wait for this person; nothing is opened. */
export async function countOpenAsks(r: Reader): Promise<number> {
  const row = await r.db
    .selectFrom('app.ask')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('answered_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** One open ask. Throws `NotFound` when it is not this person's or no longer open. */
export async function openAsk(r: Reader, of: CaseId, id: string): Promise<Ask> {
  const found = (await readAsks(r, of, 'open')).find((ask) => ask.id === id);
  if (found === undefined) throw new NotFound('ask');
  return found;
}

export async function insertAnswers(
  w: Writer,
  of: CaseId,
  ask: string,
  answers: Readonly<Partial<Record<AskField, string>>>,
): Promise<void> {
  const { actor } = w;
  if (actor.kind !== 'victim' && actor.kind !== 'helper') throw new Error('answers come through the portal');
  for (const [field, text] of Object.entries(answers)) {
    if (!isAskField(field)) continue;
    const place = answerPlace(of, ask, field);
    const sealed = await seal(w, place, { text });
    await w.db
      .insertInto('app.ask_answer')
      .values({
        ask_id: ask,
        case_id: of,
        institution: 'center',
        field,
        class: place.class,
        access_id: actor.id,
        answered_at: w.now,
        ...sealed,
      })
      .onConflict((c) => c.doNothing())
      .execute();
  }
}

/** Papers handed in since a moment, by kind: that they arrived, nothing of what they say. */
export async function papersSince(r: Reader, since: Temporal.Instant): Promise<ReadonlySet<string>> {
  const found = await sql<{ kind: string }>`
    select kind from sec.portal_papers() where added_at >= ${since.toString()}::timestamptz`.execute(r.db);
  return new Set(found.rows.map((row) => row.kind));
}

/** The newest paper of each kind that may answer a question: its day, nothing of what it says. */
export async function papersThere(r: Reader): Promise<ReadonlyMap<string, Temporal.Instant>> {
  const found = await sql<{ kind: string; added_at: Temporal.Instant }>`
    select kind, added_at from sec.portal_papers_there()`.execute(r.db);
  return new Map(found.rows.map((row) => [row.kind, row.added_at]));
}

/** Answers a question with the paper of that kind that is there; false where none is, or it was not asked for. */
export async function pointAtPaper(w: Writer, ask: string, kind: string): Promise<boolean> {
  const found = await sql<{ done: boolean }>`
    select sec.portal_point_at_paper(${ask}::uuid, ${kind}) as done`.execute(w.db);
  return found.rows[0]?.done ?? false;
}

export async function markAnswered(w: Writer, id: string): Promise<void> {
  await w.db.updateTable('app.ask').set({ answered_at: w.now }).where('id', '=', id).execute();
}

export async function withdrawAsk(w: Writer, of: CaseId, id: string): Promise<boolean> {
  const row = await w.db
    .updateTable('app.ask')
    .set({ withdrawn_at: w.now })
    .where('id', '=', id)
    .where('case_id', '=', of)
    .where('answered_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export type Answer = {
  readonly ask: string;
  readonly field: AskField;
  readonly text: string;
  readonly at: Temporal.Instant;
};

/** The answers of a case this reader may open, class by class. */
export async function readAnswers(r: Reader, of: CaseId): Promise<readonly Answer[]> {
  const rows = await r.db
    .selectFrom('app.ask_answer as a')
    .innerJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 'a.data_key_id').on('k.institution', '=', r.actor.institution),
    )
    .select(['a.ask_id', 'a.field', 'a.class', 'a.answered_at', 'a.data_key_id', 'a.sealed'])
    .select(['k.wrapped', 'k.kek_version'])
    .where('a.case_id', '=', of)
    .orderBy('a.answered_at', 'desc')
    .orderBy('a.field')
    .limit(200)
    .execute();
  const found: Answer[] = [];
  for (const row of rows) {
    if (!isAskField(row.field) || !isDataClass(row.class)) continue;
    const opened = answer.parse(await unseal(r, answerPlace(of, row.ask_id, row.field), row));
    found.push({ ask: row.ask_id, field: row.field, text: opened.text, at: row.answered_at });
  }
  return found;
}
