import { sql } from 'kysely';
import { z } from 'zod';
import type { Reader, Writer } from '../../../db/access.ts';
import { seal, unseal } from '../../../db/sections.ts';
import { type CaseId, newId } from '../../../shared/ids.ts';
import { liveConsents } from '../../consent/index.ts';
import {
  letterClasses,
  type Message,
  type MessageKind,
  messageKinds,
  type OpinionWay,
  opinionWays,
} from './message.ts';

const content = z.object({ text: z.string(), way: z.enum(opinionWays).nullable().default(null) });
const placeOf = (of: CaseId, id: string) =>
  ({ case: of, owner: 'center', class: 'service_use', row: `victim-message/${id}` }) as const;

/** Seals and stores a letter of whoever writes it. */
export async function insertMessage(
  w: Writer,
  of: CaseId,
  given: {
    readonly kind: MessageKind;
    readonly text: string;
    readonly score?: number;
    readonly way?: OpinionWay;
  },
): Promise<string> {
  const { actor } = w;
  const id = newId<'message'>();
  const sealed = await seal(w, placeOf(of, id), { text: given.text, way: given.way ?? null });
  await w.db
    .insertInto('app.victim_message')
    .values({
      id,
      center_id: actor.center,
      case_id: of,
      institution: 'center',
      kind: given.kind,
      bland: 'bland' in actor && actor.bland,
      access_id: actor.kind === 'victim' || actor.kind === 'helper' ? actor.id : null,
      staff_id: actor.kind === 'staff' ? actor.id : null,
      score: given.score ?? null,
      sent_at: w.now,
      ...sealed,
    })
    .execute();
  return id;
}

/** The letters this reader may see, newest first. */
export async function readMessages(r: Reader, of: CaseId, most = 50): Promise<readonly Message[]> {
  const rows = await r.db
    .selectFrom('app.victim_message as m')
    .innerJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 'm.data_key_id').on('k.institution', '=', r.actor.institution),
    )
    .leftJoin('app.victim_access as a', 'a.id', 'm.access_id')
    .select(['m.id', 'm.kind', 'm.bland', 'm.score', 'm.staff_id', 'm.access_id', 'm.sent_at', 'm.read_at'])
    .select(['m.data_key_id', 'm.sealed', 'k.wrapped', 'k.kek_version', 'a.kind as writer'])
    .where('m.case_id', '=', of)
    .orderBy('m.sent_at', 'desc')
    .orderBy('m.id', 'desc')
    .limit(most)
    .execute();
  const found: Message[] = [];
  for (const row of rows) {
    const opened = content.parse(await unseal(r, placeOf(of, row.id), row));
    found.push({
      id: row.id,
      kind: messageKinds.find((known) => known === row.kind) ?? 'message',
      from: row.staff_id !== null ? 'staff' : row.writer === 'helper' ? 'helper' : 'victim',
      bland: row.bland,
      score: row.score,
      way: opened.way,
      text: opened.text,
      at: row.sent_at,
      readAt: row.read_at,
    });
  }
  return found;
}

/** Can nobody who leads this person's case open what she writes? For whoever writes it. */
export async function isUnheard(r: Reader): Promise<boolean> {
  const found = await sql<{ unheard: boolean }>`select sec.portal_unheard() as unheard`.execute(r.db);
  return found.rows[0]?.unheard ?? false;
}

/** Does this person share with the reader's institution what letters, questions and answers belong to? */
export async function hearsLetters(r: Reader, of: CaseId): Promise<boolean> {
  const mine = r.actor.institution;
  if (mine === 'center') return true;
  const live = await liveConsents(r, of);
  return live.some(
    ({ institution, classes }) =>
      institution === mine && letterClasses.every((known) => classes.includes(known)),
  );
}

/** Letters and questions of a case that the reader's institution has no key for. */
export async function countClosed(
  r: Reader,
  of: CaseId,
): Promise<{ readonly letters: number; readonly asks: number }> {
  const found = await sql<{ letters: string; asks: string }>`
    with mine as (select data_key_id from app.key_wrap where case_id = ${of} and institution = ${r.actor.institution})
    select
      (select count(*) from app.victim_message where case_id = ${of} and data_key_id not in (select data_key_id from mine)) as letters,
      (select count(*) from app.ask where case_id = ${of} and data_key_id not in (select data_key_id from mine)) as asks
  `.execute(r.db);
  const row = found.rows[0];
  return { letters: Number(row?.letters ?? 0), asks: Number(row?.asks ?? 0) };
}

/** Notes that those in charge have read what came in. */
export async function markRead(w: Writer, of: CaseId): Promise<number> {
  const rows = await w.db
    .updateTable('app.victim_message')
    .set({ read_at: w.now })
    .where('case_id', '=', of)
    .where('access_id', 'is not', null)
    .where('read_at', 'is', null)
    .returning('id')
    .execute();
  return rows.length;
}

/** Cases of this reader's with letters nobody has read, the oldest first. */
export async function unreadCases(
  r: Reader,
): Promise<
  readonly { readonly caseId: CaseId; readonly number: string; readonly since: Temporal.Instant }[]
> {
  const rows = await r.db
    .selectFrom('app.victim_message as m')
    .innerJoin('app.case_file as f', 'f.id', 'm.case_id')
    .select(['m.case_id', 'f.number'])
    .select((e) => e.fn.min('m.sent_at').as('since'))
    .where('m.read_at', 'is', null)
    .where('m.access_id', 'is not', null)
    .groupBy(['m.case_id', 'f.number'])
    .orderBy('since')
    .limit(20)
    .execute();
  return rows.map((row) => ({ caseId: row.case_id, number: row.number, since: row.since }));
}

/** Letters of this case nobody has read yet. */
export async function countUnread(r: Reader, of: CaseId): Promise<number> {
  const row = await r.db
    .selectFrom('app.victim_message')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('case_id', '=', of)
    .where('read_at', 'is', null)
    .where('access_id', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
