import { sql } from 'kysely';
import type { Reader } from '../../../db/access.ts';

export const leafKinds = ['all', 'refused', 'opened', 'downloads', 'searches'] as const;
export type LeafKind = (typeof leafKinds)[number];

const events: Readonly<Record<Exclude<LeafKind, 'all' | 'refused'>, readonly string[]>> = {
  opened: ['case.viewed'],
  downloads: ['document.downloaded', 'cases.exported', 'audit.exported'],
  searches: ['person.searched'],
};

export type ReviewLine = {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly name: string | null;
  readonly institution: string | null;
  readonly role: string | null;
  readonly purpose: string | null;
  readonly place: string | null;
  readonly event: string;
  readonly caseId: string | null;
  readonly classes: readonly string[];
};

export type ReviewPage = { readonly lines: readonly ReviewLine[]; readonly next: string | null };

/** Leaves for review, newest first, by key; the row policy keeps other centres out. */
export async function reviewLeaves(
  r: Reader,
  filter: { readonly kind: LeafKind; readonly actor: string | null; readonly before: string | null },
  size = 50,
): Promise<ReviewPage> {
  let query = r.db
    .selectFrom('audit.leaf as l')
    .leftJoin('auth.staff as s', (join) => join.on(sql<boolean>`s.id::text = l.actor_id`))
    .select([
      'l.id',
      'l.at',
      'l.institution',
      'l.role',
      'l.purpose',
      'l.place',
      'l.event',
      'l.case_id',
      'l.classes',
    ])
    .select('s.display_name');
  if (filter.kind === 'refused') query = query.where('l.event', 'like', '%refused');
  else if (filter.kind !== 'all') query = query.where('l.event', 'in', [...events[filter.kind]]);
  if (filter.actor !== null) query = query.where('l.actor_id', '=', filter.actor);
  if (filter.before !== null) {
    query = query.where(
      sql<boolean>`(l.at, l.id) < (select b.at, b.id from audit.leaf b where b.id = ${filter.before})`,
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
    name: row.display_name,
    institution: row.institution,
    role: row.role,
    purpose: row.purpose,
    place: row.place,
    event: row.event,
    caseId: row.case_id,
    classes: row.classes,
  }));
  return { lines, next: rows.length > size ? (lines.at(-1)?.id ?? null) : null };
}

/** The people a reviewer may pick from. */
export async function reviewablePeople(
  r: Reader,
): Promise<readonly { id: string; name: string; institution: string }[]> {
  const rows = await r.db
    .selectFrom('auth.staff')
    .select(['id', 'display_name', 'institution'])
    .where('center_id', '=', r.actor.center)
    .orderBy('institution')
    .orderBy('display_name')
    .limit(500)
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.display_name, institution: row.institution }));
}
