import type { Writer } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { factsSection } from './fact.ts';

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
