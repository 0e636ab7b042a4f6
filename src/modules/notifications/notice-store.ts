import { sql } from 'kysely';
import type { Reader, Writer } from '../../db/access.ts';
import { seoul } from '../../shared/calendar-day.ts';
import { type AccessId, type AppointmentId, type CaseId, newId } from '../../shared/ids.ts';
import { type Language, languages } from '../../shared/text.ts';
import { isTemplate, type Template } from './templates.ts';

/** A meeting one is reminded of, and the moment from which the reminder would be wrong. */
export type Meeting = { readonly id: AppointmentId; readonly until: Temporal.Instant };

/**
 * Queues one notice for the victim (`to` null) or for a helper. Codes only; nothing is addressed here. Of one
 * meeting a person is reminded once.
 */
export async function insertNotice(
  w: Writer,
  of: CaseId,
  notice: {
    readonly template: Template;
    readonly language: Language;
    readonly to: AccessId | null;
    readonly meeting?: Meeting;
  },
): Promise<void> {
  await w.db
    .insertInto('app.notice')
    .values({
      id: newId<'notice'>(),
      center_id: w.actor.center,
      case_id: of,
      access_id: notice.to,
      template: notice.template,
      language: notice.language,
      state: 'queued',
      because: 'queued',
      not_before: w.now,
      made_at: w.now,
      appointment_id: notice.meeting?.id ?? null,
      not_after: notice.meeting?.until ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Meetings of the day after today that still stand and that nobody was reminded of. */
export async function meetingsToRemind(
  r: Reader,
): Promise<readonly { readonly id: AppointmentId; readonly caseId: CaseId }[]> {
  const from = r.today.add({ days: 1 }).toZonedDateTime(seoul).toInstant().toString();
  const until = r.today.add({ days: 2 }).toZonedDateTime(seoul).toInstant().toString();
  const found = await sql<{ id: AppointmentId; case_id: CaseId }>`
    select id, case_id from sec.meetings_to_remind(${from}::timestamptz, ${until}::timestamptz)`.execute(
    r.db,
  );
  return found.rows.map((row) => ({ id: row.id, caseId: row.case_id }));
}

/** Is this meeting still to take place? */
export async function meetingStands(r: Reader, id: AppointmentId): Promise<boolean> {
  const found = await sql<{ stands: boolean }>`select sec.meeting_stands(${id}::uuid) as stands`.execute(
    r.db,
  );
  return found.rows[0]?.stands ?? false;
}

/** Helpers of a case who asked to be told and left an address; of dates only those who may see the dates. */
export async function toldHelpers(r: Reader, of: CaseId, part?: 'dates'): Promise<readonly AccessId[]> {
  const rows = await r.db
    .selectFrom('app.victim_access')
    .select('id')
    .where('case_id', '=', of)
    .where('kind', '=', 'helper')
    .where('notices', '=', true)
    .where('bland', '=', false)
    .where('contact_sealed', 'is not', null)
    .where('revoked_at', 'is', null)
    .$if(part !== undefined, (query) => query.where(sql<boolean>`${part} = any(parts)`))
    .execute();
  return rows.map((row) => row.id);
}

export type DueNotice = {
  readonly id: string;
  readonly case: CaseId;
  readonly to: AccessId | null;
  readonly template: Template;
  readonly language: Language;
  readonly meeting: Meeting | null;
};

/** Takes up to `most` due notices out of the queue, once and for all: a crash leaves silence, no repetition. */
export async function takeDue(w: Writer, most: number): Promise<readonly DueNotice[]> {
  const due = await w.db
    .selectFrom('app.notice')
    .select(['id', 'case_id', 'access_id', 'template', 'language', 'appointment_id', 'not_after'])
    .where('center_id', '=', w.actor.center)
    .where('state', '=', 'queued')
    .where('not_before', '<=', w.now)
    .orderBy('not_before')
    .orderBy('id')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  if (due.length === 0) return [];
  await w.db
    .updateTable('app.notice')
    .set({ state: 'failed', because: 'taken', tries: sql`tries + 1` })
    .where(
      'id',
      'in',
      due.map((row) => row.id),
    )
    .execute();
  return due.flatMap((row) =>
    isTemplate(row.template)
      ? [
          {
            id: row.id,
            case: row.case_id,
            to: row.access_id,
            template: row.template,
            language: languages.find((known) => known === row.language) ?? 'ko',
            meeting:
              row.appointment_id === null || row.not_after === null
                ? null
                : { id: row.appointment_id, until: row.not_after },
          },
        ]
      : [],
  );
}

/** What became of a notice; `later` puts it back with its hour. */
export async function settleNotice(
  w: Writer,
  id: string,
  outcome: {
    readonly state: 'sent' | 'failed' | 'silent' | 'queued';
    readonly because: string;
    readonly notBefore?: Temporal.Instant;
  },
): Promise<void> {
  await w.db
    .updateTable('app.notice')
    .set({
      state: outcome.state,
      because: outcome.because,
      ...(outcome.notBefore === undefined ? { settled_at: w.now } : { not_before: outcome.notBefore }),
    })
    .where('id', '=', id)
    .execute();
}

/** Is this case to leave no digital trace? */
export async function noTraceOf(r: Reader, of: CaseId): Promise<boolean> {
  const row = await r.db
    .selectFrom('app.victim_setting')
    .select('no_trace')
    .where('case_id', '=', of)
    .executeTakeFirst();
  return row?.no_trace ?? false;
}

/** The address a helper left; null once she is no longer let in, or not told any more. */
export async function helperAddress(r: Reader, id: AccessId): Promise<string | null> {
  const row = await r.db
    .selectFrom('app.victim_access')
    .select(['contact_sealed'])
    .where('id', '=', id)
    .where('kind', '=', 'helper')
    .where('notices', '=', true)
    .where('revoked_at', 'is', null)
    .where(sql<boolean>`(ends_on is null or ends_on > (now() at time zone 'Asia/Seoul')::date)`)
    .executeTakeFirst();
  if (row?.contact_sealed == null) return null;
  return (await r.keyring.openFor('center', row.contact_sealed, `helper-contact/${id}`)).toString('utf8');
}
