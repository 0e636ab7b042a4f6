import { z } from 'zod';
import type { Reader, Writer } from '../../../db/access.ts';
import { newId, type StaffId } from '../../../shared/ids.ts';
import type { Effect } from '../../eligibility/index.ts';

export type EffectId = string;

/** What a release would do to the open cases; `counted` is null while the job is at work. */
export type ReleaseEffect = {
  readonly id: EffectId;
  readonly from: string | null;
  readonly to: string;
  readonly askedAt: Temporal.Instant;
  readonly counted: {
    readonly at: Temporal.Instant;
    readonly cases: number;
    readonly services: readonly Effect[];
  } | null;
};

export type Release = {
  readonly version: string;
  readonly publishedAt: Temporal.Instant;
  readonly by: string;
  readonly note: string;
  readonly cases: number;
  readonly gained: number;
  readonly lost: number;
};

const counts = z.array(
  z.object({ slug: z.string(), gained: z.number(), lost: z.number(), otherwise: z.number() }),
);

/** The version published last; null before the first publication. */
export async function publishedVersion(r: Reader): Promise<string | null> {
  const row = await r.db
    .selectFrom('dir.rule_release')
    .select('version')
    .where('center_id', '=', r.actor.center)
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.version ?? null;
}

/** The last publications, the newest first. */
export async function releases(r: Reader, limit = 30): Promise<readonly Release[]> {
  const rows = await r.db
    .selectFrom('dir.rule_release as p')
    .innerJoin('auth.staff as s', 's.id', 'p.by_staff')
    .innerJoin('dir.rule_effect as e', 'e.id', 'p.effect_id')
    .select(['p.version', 'p.published_at', 'p.note', 's.display_name', 'e.cases', 'e.services'])
    .where('p.center_id', '=', r.actor.center)
    .orderBy('p.published_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => {
    const services = counts.catch([]).parse(row.services);
    return {
      version: row.version,
      publishedAt: row.published_at,
      by: row.display_name,
      note: row.note,
      cases: row.cases ?? 0,
      gained: services.reduce((sum, one) => sum + one.gained, 0),
      lost: services.reduce((sum, one) => sum + one.lost, 0),
    };
  });
}

/** The effect asked for last between these two versions. */
export async function latestEffect(
  r: Reader,
  from: string | null,
  to: string,
): Promise<ReleaseEffect | null> {
  const row = await r.db
    .selectFrom('dir.rule_effect')
    .selectAll()
    .where('center_id', '=', r.actor.center)
    .where('to_version', '=', to)
    .where((e) => (from === null ? e('from_version', 'is', null) : e('from_version', '=', from)))
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    from: row.from_version,
    to: row.to_version,
    askedAt: row.asked_at,
    counted:
      row.counted_at === null
        ? null
        : { at: row.counted_at, cases: row.cases ?? 0, services: counts.parse(row.services) },
  };
}

export async function insertEffect(
  w: Writer,
  by: StaffId,
  from: string | null,
  to: string,
): Promise<EffectId> {
  const id = newId();
  await w.db
    .insertInto('dir.rule_effect')
    .values({
      id,
      center_id: w.actor.center,
      from_version: from,
      to_version: to,
      asked_at: w.now,
      asked_by: by,
    })
    .execute();
  return id;
}

export async function putCounts(
  w: Writer,
  id: EffectId,
  cases: number,
  services: readonly Effect[],
): Promise<void> {
  await w.db
    .updateTable('dir.rule_effect')
    .set({ counted_at: w.now, cases, services: JSON.stringify(services) })
    .where('id', '=', id)
    .execute();
}

export async function insertRelease(
  w: Writer,
  by: StaffId,
  given: { readonly version: string; readonly note: string; readonly effect: EffectId },
): Promise<void> {
  await w.db
    .insertInto('dir.rule_release')
    .values({
      id: newId(),
      center_id: w.actor.center,
      version: given.version,
      published_at: w.now,
      by_staff: by,
      note: given.note,
      effect_id: given.effect,
    })
    .execute();
}
