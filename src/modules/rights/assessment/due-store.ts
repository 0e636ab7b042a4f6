import { sql } from 'kysely';
import type { Reader } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { assessedStatuses } from './stored.ts';

const batch = 500;

function openCases(r: Reader, after: CaseId | null) {
  let query = r.db
    .selectFrom('app.case_file as f')
    .leftJoin('app.assessment as a', 'a.case_id', 'f.id')
    .select('f.id')
    .where('f.center_id', '=', r.actor.center)
    .where('f.status', 'in', [...assessedStatuses])
    .orderBy('f.id')
    .limit(batch);
  if (after !== null) query = query.where('f.id', '>', after);
  return query;
}

/** Open cases last worked out under another version of the rules, 500 at a time by key. */
export async function casesOfOtherVersions(
  r: Reader,
  version: string,
  after: CaseId | null,
): Promise<readonly CaseId[]> {
  const rows = await openCases(r, after).where('a.rule_version', '<>', version).execute();
  return rows.map((row) => row.id);
}

/**
 * Open cases to work out today: never done though facts are known, facts changed since, or the day has come
 * on which a verdict changes by itself.
 */
export async function casesDue(r: Reader, after: CaseId | null): Promise<readonly CaseId[]> {
  const changed = sql<boolean>`exists (select 1 from app.section s
    where s.case_id = f.id and s.name = 'facts' and (a.case_id is null or s.changed_at > a.at))`;
  const rows = await openCases(r, after)
    .where((e) => e.or([e('a.recheck_on', '<=', r.today), changed]))
    .execute();
  return rows.map((row) => row.id);
}

/** Open cases with a manager and a day within `days` that nobody was told of. */
export async function casesWithUntoldDeadlines(
  r: Reader,
  days: number,
  after: CaseId | null,
): Promise<readonly CaseId[]> {
  const today = r.today.toString();
  const edge = r.today.add({ days }).toString();
  const untold = sql<boolean>`exists (select 1 from jsonb_each(a.deadlines) d
    where d.value->>'advised' <= ${edge} and coalesce(d.value->>'last', d.value->>'advised') >= ${today}
      and not exists (select 1 from app.assessment_change c where c.case_id = f.id and c.kind = 'deadline'
        and c.service = d.key and c.advised_on = (d.value->>'advised')::date))`;
  const rows = await openCases(r, after).where('f.manager_id', 'is not', null).where(untold).execute();
  return rows.map((row) => row.id);
}
