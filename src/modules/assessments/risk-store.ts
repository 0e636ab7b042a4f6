import { sql } from 'kysely';
import type { Reader, Writer } from '../../db/access.ts';
import { type Place, seal, unseal } from '../../db/sections.ts';
import type { CalendarDay } from '../../shared/calendar-day.ts';
import { type CaseId, newId, type StaffId } from '../../shared/ids.ts';
import { type JudgedBand, type RiskAnswers, type RiskBand, type RiskResult, riskBands } from './risk.ts';

const bandOf = (text: string): RiskBand => riskBands.find((known) => known === text) ?? 'standard';

function place(of: CaseId, owner: string, id: string): Place {
  return { case: of, owner, class: 'protection', row: `risk-assessment/${id}` };
}

export async function insertRisk(
  w: Writer,
  of: CaseId,
  by: StaffId,
  given: { answers: RiskAnswers; result: RiskResult; judged: JudgedBand },
): Promise<void> {
  const id = newId<'risk-assessment'>();
  const { answers, result, judged } = given;
  const sealed = await seal(w, place(of, w.actor.institution, id), {
    answers,
    raisedBecause: judged.raisedBecause,
  });
  await w.db
    .insertInto('app.risk_assessment')
    .values({
      id,
      case_id: of,
      institution: w.actor.institution,
      at: w.now,
      by_staff: by,
      band: judged.band,
      computed_band: judged.computed,
      decided_by: result.decidedBy,
      yes_count: result.yes,
      unknown_count: result.unknown,
      ...sealed,
    })
    .execute();
}

export type RiskLine = {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly institution: string;
  readonly band: RiskBand;
  readonly computed: RiskBand;
  readonly yes: number;
  readonly unknown: number;
};

/** The assessments this reader may see, newest first. */
export async function riskHistory(r: Reader, of: CaseId, most = 10): Promise<readonly RiskLine[]> {
  const rows = await r.db
    .selectFrom('app.risk_assessment as a')
    .innerJoin('auth.staff as s', 's.id', 'a.by_staff')
    .select(['a.id', 'a.at', 'a.institution', 'a.band', 'a.computed_band', 'a.yes_count', 'a.unknown_count'])
    .select('s.display_name')
    .where('a.case_id', '=', of)
    .orderBy('a.at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    by: row.display_name,
    institution: row.institution,
    band: bandOf(row.band),
    computed: bandOf(row.computed_band),
    yes: row.yes_count,
    unknown: row.unknown_count,
  }));
}

/** The answers of the newest assessment open to this reader, for the form to start from; null without one. */
export async function latestRiskAnswers(r: Reader, of: CaseId): Promise<unknown> {
  const row = await r.db
    .selectFrom('app.risk_assessment as a')
    .innerJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 'a.data_key_id').on('k.institution', '=', r.actor.institution),
    )
    .select(['a.id', 'a.institution', 'a.data_key_id', 'a.sealed', 'k.wrapped', 'k.kek_version'])
    .where('a.case_id', '=', of)
    .orderBy('a.at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : await unseal(r, place(of, row.institution, row.id), row);
}

/** Ends the waiting look and, when there is a day, sets the next one. */
export async function rescheduleRisk(
  w: Writer,
  of: CaseId,
  next: { on: CalendarDay; ground: string } | null,
): Promise<void> {
  await w.db
    .updateTable('app.reassessment')
    .set({ done_at: w.now })
    .where('case_id', '=', of)
    .where('done_at', 'is', null)
    .execute();
  if (next === null) return;
  await w.db
    .insertInto('app.reassessment')
    .values({
      id: newId<'reassessment'>(),
      center_id: w.actor.center,
      case_id: of,
      due_on: next.on,
      ground: next.ground,
    })
    .execute();
}

export type DueReassessment = { readonly case: CaseId; readonly number: string; readonly dueOn: CalendarDay };

/** Looks at risk that are due until a day, on cases this reader sees; the most overdue first. */
export async function dueReassessments(
  r: Reader,
  until: CalendarDay,
  most = 50,
): Promise<readonly DueReassessment[]> {
  const rows = await r.db
    .selectFrom('app.reassessment as a')
    .innerJoin('app.case_file as f', 'f.id', 'a.case_id')
    .select(['a.case_id', 'a.due_on', 'f.number'])
    .where('a.center_id', '=', r.actor.center)
    .where('a.done_at', 'is', null)
    .where('a.due_on', '<=', sql<Temporal.PlainDate>`${until.toString()}::date`)
    .where('f.status', 'in', ['intake', 'open', 'advice'])
    .orderBy('a.due_on')
    .orderBy('a.case_id')
    .limit(most)
    .execute();
  return rows.map((row) => ({ case: row.case_id, number: row.number, dueOn: row.due_on }));
}

/** When the next look is due on one case; null below the watched bands. */
export async function nextLook(r: Reader, of: CaseId): Promise<CalendarDay | null> {
  const row = await r.db
    .selectFrom('app.reassessment')
    .select('due_on')
    .where('case_id', '=', of)
    .where('done_at', 'is', null)
    .executeTakeFirst();
  return row?.due_on ?? null;
}
