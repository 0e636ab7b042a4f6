import { sql } from 'kysely';
import type { Reader } from '../../../db/access.ts';

export type InstitutionLoad = {
  readonly institution: string;
  readonly waiting: number;
  readonly working: number;
  readonly late: number;
};

/** What each institution has before it; no case, no person. One statement. */
export async function loadByInstitution(r: Reader): Promise<readonly InstitutionLoad[]> {
  const found = await sql<InstitutionLoad>`
    select to_institution as institution,
           count(*) filter (where status = 'sent')::int as waiting,
           count(*) filter (where status in ('received', 'accepted', 'in_progress'))::int as working,
           count(*) filter (where clock_due < ${r.now})::int as late
    from app.referral
    where center_id = ${r.actor.center} and status in ('sent', 'received', 'accepted', 'in_progress')
    group by to_institution
    order by late desc, waiting desc, institution`.execute(r.db);
  return found.rows;
}

export type CentreCounts = {
  readonly openCases: number;
  readonly critical: number;
  readonly intakesToday: number;
  readonly waitingIntakes: number;
};

export async function countCentre(r: Reader): Promise<CentreCounts> {
  const midnight = r.today.toZonedDateTime('Asia/Seoul').toInstant();
  const found = await sql<CentreCounts>`
    select
      (select count(*)::int from app.case_file where center_id = ${r.actor.center} and status = 'open') as "openCases",
      (select count(*)::int from app.case_file where center_id = ${r.actor.center} and status = 'open' and risk_band = 'critical') as critical,
      (select count(*)::int from app.intake where center_id = ${r.actor.center} and received_at >= ${midnight}) as "intakesToday",
      (select count(*)::int from app.intake where center_id = ${r.actor.center} and status = 'new') as "waitingIntakes"
  `.execute(r.db);
  const row = found.rows[0];
  if (row === undefined) throw new Error('counting the centre answered nothing');
  return row;
}
