import type { Reader, Writer } from '../../db/access.ts';
import { type Place, seal, unseal } from '../../db/sections.ts';
import type { CalendarDay } from '../../shared/calendar-day.ts';
import { type CaseId, newId, type StaffId } from '../../shared/ids.ts';
import type { Alarm, InstrumentId } from './instruments/instrument.ts';
import type { RawAnswers, Score } from './instruments/score.ts';
import { type RecordedAssessment, type RecordedTool, recordedToolNames } from './recorded.ts';

export async function insertInstrumentResult(
  w: Writer,
  of: CaseId,
  by: StaffId,
  given: { score: Score; answers: RawAnswers },
): Promise<void> {
  const id = newId<'instrument-result'>();
  const { score } = given;
  const place: Place = {
    case: of,
    owner: w.actor.institution,
    class: 'therapy',
    row: `instrument-result/${id}`,
  };
  const sealed = await seal(w, place, { answers: given.answers, total: score.total });
  await w.db
    .insertInto('app.instrument_result')
    .values({
      id,
      case_id: of,
      institution: w.actor.institution,
      instrument: score.instrument,
      at: w.now,
      by_staff: by,
      band: score.band?.code ?? null,
      complete: score.complete,
      alarms: [...score.alarms],
      ...sealed,
    })
    .execute();
}

export type ScreenLine = {
  readonly id: string;
  readonly instrument: string;
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly band: string | null;
  readonly complete: boolean;
  /** Null when the reader may see that it was done but not what was answered. */
  readonly total: number | null;
};

function totalOf(content: unknown): number | null {
  const known = typeof content === 'object' && content !== null && 'total' in content ? content.total : null;
  return typeof known === 'number' ? known : null;
}

/** The results open to this reader, newest first; of one screen or of all. Opens the totals. */
export async function screenResults(
  r: Reader,
  of: CaseId,
  instrument: InstrumentId | null,
  most = 10,
): Promise<readonly ScreenLine[]> {
  let query = r.db
    .selectFrom('app.instrument_result as a')
    .innerJoin('auth.staff as s', 's.id', 'a.by_staff')
    .innerJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 'a.data_key_id').on('k.institution', '=', r.actor.institution),
    )
    .select(['a.id', 'a.institution', 'a.instrument', 'a.at', 'a.band', 'a.complete', 'a.data_key_id'])
    .select(['a.sealed', 'k.wrapped', 'k.kek_version', 's.display_name'])
    .where('a.case_id', '=', of);
  if (instrument !== null) query = query.where('a.instrument', '=', instrument);
  const rows = await query.orderBy('a.at', 'desc').orderBy('a.id', 'desc').limit(most).execute();
  const lines: ScreenLine[] = [];
  for (const row of rows) {
    const place: Place = {
      case: of,
      owner: row.institution,
      class: 'therapy',
      row: `instrument-result/${row.id}`,
    };
    lines.push({
      id: row.id,
      instrument: row.instrument,
      at: row.at,
      by: row.display_name,
      band: row.band,
      complete: row.complete,
      total: totalOf(await unseal(r, place, row)),
    });
  }
  return lines;
}

/** Symptoms are the therapist's, danger is everybody's who protects. */
const therapyTools: readonly RecordedTool[] = ['c_ssrs', 'ies_r'];

function gradePlace(of: CaseId, owner: string, tool: RecordedTool, id: string): Place {
  const known = therapyTools.includes(tool) ? 'therapy' : 'protection';
  return { case: of, owner, class: known, row: `recorded-grade/${id}` };
}

export async function insertRecordedGrade(
  w: Writer,
  of: CaseId,
  by: StaffId,
  record: RecordedAssessment,
): Promise<void> {
  const id = newId<'recorded-grade'>();
  const place = gradePlace(of, w.actor.institution, record.tool, id);
  const points = record.result.kind === 'points' ? record.result.points : null;
  await w.db
    .insertInto('app.recorded_grade')
    .values({
      id,
      case_id: of,
      institution: w.actor.institution,
      class: place.class,
      tool: record.tool,
      grade: record.result.kind === 'grade' ? record.result.grade : null,
      on_day: record.on,
      at: w.now,
      by_staff: by,
      ...(await seal(w, place, { by: record.by, points })),
    })
    .execute();
}

export type GradeLine = {
  readonly id: string;
  readonly tool: RecordedTool;
  readonly grade: string | null;
  readonly points: number | null;
  readonly by: string;
  readonly on: CalendarDay;
};

/** Grades of others that this reader may see, newest day first. */
export async function gradesOf(r: Reader, of: CaseId, most = 20): Promise<readonly GradeLine[]> {
  const rows = await r.db
    .selectFrom('app.recorded_grade as a')
    .innerJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 'a.data_key_id').on('k.institution', '=', r.actor.institution),
    )
    .select(['a.id', 'a.institution', 'a.tool', 'a.grade', 'a.on_day', 'a.data_key_id', 'a.sealed'])
    .select(['k.wrapped', 'k.kek_version'])
    .where('a.case_id', '=', of)
    .orderBy('a.on_day', 'desc')
    .orderBy('a.id', 'desc')
    .limit(most)
    .execute();
  const lines: GradeLine[] = [];
  for (const row of rows) {
    const tool = recordedToolNames.find((known) => known === row.tool);
    if (tool === undefined) continue;
    const content = await unseal(r, gradePlace(of, row.institution, tool, row.id), row);
    lines.push({ id: row.id, tool, grade: row.grade, on: row.on_day, ...gradeContent(content) });
  }
  return lines;
}

function gradeContent(content: unknown): { by: string; points: number | null } {
  if (typeof content !== 'object' || content === null) return { by: '', points: null };
  const by = 'by' in content && typeof content.by === 'string' ? content.by : '';
  const points = 'points' in content && typeof content.points === 'number' ? content.points : null;
  return { by, points };
}

export type OpenAlarm = { readonly id: string; readonly kind: Alarm; readonly raisedAt: Temporal.Instant };

const alarms: readonly Alarm[] = ['suicide_check', 'suicide_acuity_open', 'suicide_acute'];

export async function insertAlarm(
  w: Writer,
  of: CaseId,
  by: StaffId,
  alarm: { kind: Alarm; source: string },
): Promise<void> {
  await w.db
    .insertInto('app.safety_alarm')
    .values({
      id: newId<'safety-alarm'>(),
      center_id: w.actor.center,
      case_id: of,
      raised_at: w.now,
      raised_by: by,
      ...alarm,
    })
    .execute();
}

/** Alarms of a case that nobody has answered, oldest first. */
export async function openAlarms(r: Reader, of: CaseId): Promise<readonly OpenAlarm[]> {
  const rows = await r.db
    .selectFrom('app.safety_alarm')
    .select(['id', 'kind', 'raised_at'])
    .where('case_id', '=', of)
    .where('answered_at', 'is', null)
    .orderBy('raised_at')
    .execute();
  return rows.flatMap((row) => {
    const kind = alarms.find((known) => known === row.kind);
    return kind === undefined ? [] : [{ id: row.id, kind, raisedAt: row.raised_at }];
  });
}

export type CaseAlarm = OpenAlarm & { readonly case: CaseId; readonly number: string };

/** All open alarms on cases this reader sees: the first thing on a page of work. */
export async function openAlarmsEverywhere(r: Reader, most = 50): Promise<readonly CaseAlarm[]> {
  const rows = await r.db
    .selectFrom('app.safety_alarm as a')
    .innerJoin('app.case_file as f', 'f.id', 'a.case_id')
    .select(['a.id', 'a.kind', 'a.raised_at', 'a.case_id', 'f.number'])
    .where('a.center_id', '=', r.actor.center)
    .where('a.answered_at', 'is', null)
    .orderBy('a.raised_at')
    .limit(most)
    .execute();
  return rows.flatMap((row) => {
    const kind = alarms.find((known) => known === row.kind);
    return kind === undefined
      ? []
      : [{ id: row.id, kind, raisedAt: row.raised_at, case: row.case_id, number: row.number }];
  });
}

/** True when this call answered it; false when somebody else had. */
export async function answerAlarms(w: Writer, of: CaseId, by: StaffId): Promise<number> {
  const result = await w.db
    .updateTable('app.safety_alarm')
    .set({ answered_at: w.now, answered_by: by })
    .where('case_id', '=', of)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
