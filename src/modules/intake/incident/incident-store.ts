import { sql } from 'kysely';
import type { Reader, Writer } from '../../../db/access.ts';
import { type CaseId, type IncidentId, newId } from '../../../shared/ids.ts';
import { type CrimeCategory, parseCrimeCategory } from '../../directory/index.ts';

export type IncidentRow = {
  readonly id: IncidentId;
  readonly categories: readonly CrimeCategory[];
  readonly ongoing: boolean;
  readonly version: number;
};

export async function incidentRows(r: Reader, of: CaseId): Promise<IncidentRow[]> {
  const rows = await r.db
    .selectFrom('app.case_incident as l')
    .innerJoin('app.incident as i', 'i.id', 'l.incident_id')
    .select(['i.id', 'i.categories', 'i.ongoing', 'i.version'])
    .where('l.case_id', '=', of)
    .orderBy('i.recorded_at')
    .orderBy('i.id')
    .execute();
  return rows.map((row) => ({
    ...row,
    categories: row.categories.flatMap((text) => parseCrimeCategory(text) ?? []),
  }));
}

export async function insertIncident(
  w: Writer,
  of: CaseId,
  incident: { categories: readonly CrimeCategory[]; ongoing: boolean },
): Promise<IncidentId> {
  const id = newId<'incident'>();
  await w.db
    .insertInto('app.incident')
    .values({
      id,
      center_id: w.actor.center,
      categories: [...incident.categories],
      ongoing: incident.ongoing,
      recorded_at: w.now,
    })
    .execute();
  await w.db.insertInto('app.case_incident').values({ case_id: of, incident_id: id }).execute();
  return id;
}

/** Changes the coded part; false when somebody else did meanwhile. */
export async function updateIncident(
  w: Writer,
  id: IncidentId,
  incident: { categories: readonly CrimeCategory[]; ongoing: boolean },
  expected: number,
): Promise<boolean> {
  const row = await w.db
    .updateTable('app.incident')
    .set({ categories: [...incident.categories], ongoing: incident.ongoing, version: sql`version + 1` })
    .where('id', '=', id)
    .where('version', '=', expected)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The version of the writer's own sealed story. */
export async function storyVersion(w: Writer, of: CaseId, name: string): Promise<number> {
  const row = await w.db
    .selectFrom('app.section')
    .select('version')
    .where('case_id', '=', of)
    .where('owner_institution', '=', w.actor.institution)
    .where('class', '=', 'incident')
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** Victims of one event: this case joins the incidents of the other, as far as the writer works on both. */
export async function shareIncidents(w: Writer, of: CaseId, other: CaseId): Promise<void> {
  const shared = await w.db
    .selectFrom('app.case_incident')
    .select('incident_id')
    .where('case_id', '=', other)
    .execute();
  if (shared.length === 0) return;
  await w.db
    .insertInto('app.case_incident')
    .values(shared.map(({ incident_id }) => ({ case_id: of, incident_id })))
    .onConflict((c) => c.doNothing())
    .execute();
}
