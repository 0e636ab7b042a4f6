import { sql } from 'kysely';
import type { Reader, Writer } from '../../db/access.ts';
import type { CaseId, StaffId } from '../../shared/ids.ts';
import { needDomains } from '../directory/index.ts';
import { type Needs, needLevels, noNeeds } from './needs.ts';

const me = (w: Writer) => (w.actor.kind === 'staff' ? w.actor.id : null);

/** The needs of a case; null when nobody has asked yet. */
export async function readNeeds(r: Reader, of: CaseId): Promise<Needs | null> {
  return (await readNeedsSheet(r, of)).needs;
}

export type NeedsSheet = {
  readonly needs: Needs | null;
  /** The millisecond of the last change; 0 when nobody has asked yet. */
  readonly version: number;
};

/** The needs with the version that a form is opened with. */
export async function readNeedsSheet(r: Reader, of: CaseId): Promise<NeedsSheet> {
  const rows = await r.db
    .selectFrom('app.need')
    .select(['domain', 'level', 'changed_at'])
    .where('case_id', '=', of)
    .execute();
  if (rows.length === 0) return { needs: null, version: 0 };
  const levels = rows.flatMap((row) => {
    const domain = needDomains.find((known) => known === row.domain);
    const level = needLevels.find((known) => known === row.level);
    return domain === undefined || level === undefined ? [] : [[domain, level] as const];
  });
  return {
    needs: { ...noNeeds(), ...Object.fromEntries(levels) },
    version: Math.max(...rows.map((row) => row.changed_at.epochMilliseconds)),
  };
}

/**
 * The version as it is now; until this transaction ends nobody else writes these needs. The first sheet of a
 * case has no rows to hold, so the case itself is held.
 */
export async function holdNeeds(w: Writer, of: CaseId): Promise<number> {
  await w.db.selectFrom('app.case_file').select('id').where('id', '=', of).forUpdate().execute();
  return (await readNeedsSheet(w, of)).version;
}

export async function writeNeeds(w: Writer, of: CaseId, needs: Needs): Promise<void> {
  await w.db
    .insertInto('app.need')
    .values(
      needDomains.map((domain) => ({
        case_id: of,
        domain,
        level: needs[domain],
        changed_at: w.now,
        changed_by: me(w),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['case_id', 'domain']).doUpdateSet({
        level: (e) => e.ref('excluded.level'),
        changed_at: (e) => e.ref('excluded.changed_at'),
        changed_by: (e) => e.ref('excluded.changed_by'),
      }),
    )
    .execute();
}

export type ManagerChoice = { readonly id: StaffId; readonly name: string; readonly openCases: number };

/** Case managers of the centre who may take this case, lightest load first; nobody behind its walls. */
export async function managersFor(r: Reader, of: CaseId): Promise<readonly ManagerChoice[]> {
  const rows = await r.db
    .selectFrom('auth.staff as s')
    .select(['s.id', 's.display_name'])
    .select((e) =>
      e
        .selectFrom('app.case_file as f')
        .select((c) => c.cast<number>(c.fn.countAll(), 'int4').as('n'))
        .whereRef('f.manager_id', '=', 's.id')
        .where('f.status', '=', 'open')
        .as('open'),
    )
    .where('s.center_id', '=', r.actor.center)
    .where('s.role', '=', 'case_manager')
    .where('s.active', '=', true)
    .where(sql<boolean>`not sec.blocked(${of}, s.id)`)
    .orderBy('open')
    .orderBy('s.display_name')
    .orderBy('s.id')
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.display_name, openCases: row.open ?? 0 }));
}
