import type { Reader } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';

/** The classes for which the centre has a data key in use on this case. */
export async function classesWithKey(r: Reader, of: CaseId): Promise<ReadonlySet<string>> {
  const rows = await r.db
    .selectFrom('app.data_key')
    .select('class')
    .where('case_id', '=', of)
    .where('owner_institution', '=', 'center')
    .where('retired_at', 'is', null)
    .execute();
  return new Set(rows.map((row) => row.class));
}
