import { sql } from 'kysely';
import type { Reader } from '../../../db/access.ts';
import { type DataClass, isDataClass } from '../../../db/data-class.ts';

export type Seen = {
  readonly institution: string;
  readonly class: DataClass;
  readonly lastAt: Temporal.Instant;
};

/** What each place has opened so far, by class, from the log itself. */
export async function readSeen(r: Reader): Promise<readonly Seen[]> {
  const found = await sql<{ institution: string | null; class: string; last_at: Temporal.Instant }>`
    select institution, class, last_at from sec.portal_seen()`.execute(r.db);
  return found.rows.flatMap((row) =>
    row.institution !== null && isDataClass(row.class)
      ? [{ institution: row.institution, class: row.class, lastAt: row.last_at }]
      : [],
  );
}

export type LogLine = {
  readonly at: Temporal.Instant;
  readonly who: 'victim' | 'helper' | 'staff' | 'system';
  readonly institution: string | null;
  readonly event: string;
  readonly classes: readonly DataClass[];
};

const kinds = ['victim', 'helper', 'staff', 'system'] as const;

/** The log of this person's case, newest first: places, never names of colleagues. */
export async function readLog(
  r: Reader,
  before: Temporal.Instant | null,
  size = 50,
): Promise<{ readonly lines: readonly LogLine[]; readonly next: Temporal.Instant | null }> {
  const until = (before ?? r.now.add({ hours: 24 })).toString();
  type Row = {
    at: Temporal.Instant;
    who: string;
    institution: string | null;
    event: string;
    classes: string[];
  };
  const found = await sql<Row>`
    select at, who, institution, event, classes
    from sec.portal_leaves(${until}::timestamptz, ${size + 1}::int)`.execute(r.db);
  const lines = found.rows.slice(0, size).map((row) => ({
    at: row.at,
    who: kinds.find((kind) => kind === row.who) ?? 'system',
    institution: row.institution,
    event: row.event,
    classes: row.classes.filter(isDataClass),
  }));
  return { lines, next: found.rows.length > size ? (lines.at(-1)?.at ?? null) : null };
}
