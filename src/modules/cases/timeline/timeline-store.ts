import type { Reader } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';

export type TimelineLine = {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly institution: string;
  readonly kind: string;
  readonly class: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly by: string | null;
};

export type Lines<T> = { readonly lines: readonly T[]; readonly next: string | null };

function asDetail(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The lines this reader may see, newest first, by key; `before` is the last id of the page before. */
export async function readTimeline(
  r: Reader,
  of: CaseId,
  before: string | null,
  size = 30,
): Promise<Lines<TimelineLine>> {
  let query = r.db
    .selectFrom('app.timeline_entry as t')
    .leftJoin('auth.staff as s', 's.id', 't.by_staff')
    .select(['t.id', 't.at', 't.institution', 't.kind', 't.class', 't.detail', 's.display_name'])
    .where('t.case_id', '=', of);
  if (before !== null) {
    query = query.where((e) =>
      e(e.refTuple('t.at', 't.id'), '<', (inner) =>
        inner
          .selectFrom('app.timeline_entry as b')
          .select(['b.at', 'b.id'])
          .where('b.id', '=', before)
          .$asTuple('at', 'id'),
      ),
    );
  }
  const rows = await query
    .orderBy('t.at', 'desc')
    .orderBy('t.id', 'desc')
    .limit(size + 1)
    .execute();
  const lines = rows.slice(0, size).map((row) => ({
    id: row.id,
    at: row.at,
    institution: row.institution,
    kind: row.kind,
    class: row.class,
    detail: asDetail(row.detail),
    by: row.display_name,
  }));
  return { lines, next: rows.length > size ? (lines.at(-1)?.id ?? null) : null };
}

export type AccessLine = {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly who: string | null;
  readonly institution: string | null;
  readonly role: string | null;
  readonly event: string;
  readonly classes: readonly string[];
};

/** The leaves of a case for those who manage it, newest first, by key. */
export async function readAccessLog(
  r: Reader,
  of: CaseId,
  before: string | null,
  size = 50,
): Promise<Lines<AccessLine>> {
  let query = r.db
    .selectFrom('audit.leaf as l')
    .leftJoin('auth.staff as s', (join) =>
      join.on((e) => e(e.cast<string>('s.id', 'text'), '=', e.ref('l.actor_id'))),
    )
    .select(['l.id', 'l.at', 'l.institution', 'l.role', 'l.event', 'l.classes', 's.display_name'])
    .where('l.case_id', '=', of);
  if (before !== null) {
    query = query.where((e) =>
      e(e.refTuple('l.at', 'l.id'), '<', (inner) =>
        inner
          .selectFrom('audit.leaf as b')
          .select(['b.at', 'b.id'])
          .where('b.id', '=', before)
          .$asTuple('at', 'id'),
      ),
    );
  }
  const rows = await query
    .orderBy('l.at', 'desc')
    .orderBy('l.id', 'desc')
    .limit(size + 1)
    .execute();
  const lines = rows.slice(0, size).map((row) => ({
    id: row.id,
    at: row.at,
    who: row.display_name,
    institution: row.institution,
    role: row.role,
    event: row.event,
    classes: row.classes,
  }));
  return { lines, next: rows.length > size ? (lines.at(-1)?.id ?? null) : null };
}
