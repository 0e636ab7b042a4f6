import { sql } from 'kysely';
import type { Reader, Writer } from '../../db/access.ts';
import { type AccessId, type CaseId, newId } from '../../shared/ids.ts';
import { type Language, languages } from '../../shared/text.ts';
import { isTemplate, type Template } from './templates.ts';

/** Queues one notice for the victim (`to` null) or for a helper. Codes only; nothing is addressed here. */
export async function insertNotice(
  w: Writer,
  of: CaseId,
  notice: { readonly template: Template; readonly language: Language; readonly to: AccessId | null },
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
    })
    .execute();
}

/** Helpers of a case who asked to be told and left an address. */
export async function toldHelpers(r: Reader, of: CaseId): Promise<readonly AccessId[]> {
  const rows = await r.db
    .selectFrom('app.victim_access')
    .select('id')
    .where('case_id', '=', of)
    .where('kind', '=', 'helper')
    .where('notices', '=', true)
    .where('bland', '=', false)
    .where('contact_sealed', 'is not', null)
    .where('revoked_at', 'is', null)
    .execute();
  return rows.map((row) => row.id);
}

export type DueNotice = {
  readonly id: string;
  readonly case: CaseId;
  readonly to: AccessId | null;
  readonly template: Template;
  readonly language: Language;
};

/** Takes up to `most` due notices out of the queue, once and for all: a crash leaves silence, no repetition. */
export async function takeDue(w: Writer, most: number): Promise<readonly DueNotice[]> {
  const due = await w.db
    .selectFrom('app.notice')
    .select(['id', 'case_id', 'access_id', 'template', 'language'])
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
