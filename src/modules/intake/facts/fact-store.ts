import type { Reader, Writer } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { factsSection } from './fact.ts';

/** The sum of the versions of all facts sections this reader sees: any save of anybody makes it grow. */
export async function factsVersion(r: Reader, of: CaseId): Promise<number> {
  const row = await r.db
    .selectFrom('app.section')
    .select((e) => e.fn.sum<string | null>('version').as('version'))
    .where('case_id', '=', of)
    .where('name', '=', factsSection)
    .executeTakeFirst();
  return Number(row?.version ?? 0);
}

/** Versions of the writer's own facts sections by class. */
export async function ownFactVersions(w: Writer, of: CaseId): Promise<ReadonlyMap<string, number>> {
  const rows = await w.db
    .selectFrom('app.section')
    .select(['class', 'version'])
    .where('case_id', '=', of)
    .where('owner_institution', '=', w.actor.institution)
    .where('name', '=', factsSection)
    .execute();
  return new Map(rows.map((row) => [row.class, row.version]));
}
