// Grades that others gave elsewhere: the police's own tables, and tools that need a licence or training and are
// therefore not in this house. Only what stands on the paper is kept, with who and when. A record can raise
// urgency; a low grade says nothing against the person.

import { type CalendarDay, parseDay } from '../../shared/calendar-day.ts';
import { type FieldError, type Parsed, parsed, refused } from '../../shared/parsed.ts';
import type { Alarm } from './instruments/instrument.ts';
import type { RiskBand } from './risk.ts';
import { refusals } from './text.ts';

/** How a tool's result is written down. Points end at `maximum`; null where the maximum is not public. */
type Scale =
  | { readonly kind: 'grade'; readonly grades: readonly RecordedGradeCode[] }
  | { readonly kind: 'points'; readonly maximum: number | null };

/** Of all tools together; each tool allows its own. */
export const recordedGrades = ['low', 'moderate', 'high', 'very_high'] as const;
export type RecordedGradeCode = (typeof recordedGrades)[number];

const fourGrades = { kind: 'grade', grades: recordedGrades } as const;
const threeGrades = { kind: 'grade', grades: ['low', 'moderate', 'high'] } as const;

/**
 * Police: 위험성 판단 점검표 (2023), 스토킹 긴급응급조치 판단조사표 (2022), 가정폭력 재범위험성 조사표,
 * 아동학대 위험도 평가. Licensed: DASH-RIC, Danger Assessment, SAM, B-SAFER, C-SSRS screener, IES-R.
 */
export const recordedTools = {
  police_risk_checklist: fourGrades,
  police_stalking_table: { kind: 'points', maximum: null },
  police_domestic_violence: fourGrades,
  police_child_abuse: fourGrades,
  dash_ric: { kind: 'points', maximum: 24 },
  danger_assessment: { kind: 'points', maximum: null },
  sam: threeGrades,
  b_safer: threeGrades,
  c_ssrs: threeGrades,
  ies_r: { kind: 'points', maximum: 88 },
} as const satisfies Record<string, Scale>;
export type RecordedTool = keyof typeof recordedTools;

export const recordedToolNames: readonly RecordedTool[] = [
  'police_risk_checklist',
  'police_stalking_table',
  'police_domestic_violence',
  'police_child_abuse',
  'dash_ric',
  'danger_assessment',
  'sam',
  'b_safer',
  'c_ssrs',
  'ies_r',
];

export type RecordedResult =
  | { readonly kind: 'grade'; readonly grade: RecordedGradeCode }
  | { readonly kind: 'points'; readonly points: number };

export type RecordedAssessment = {
  readonly tool: RecordedTool;
  readonly result: RecordedResult;
  /** Institution and unit or person that gave the grade, as told or as on the paper. */
  readonly by: string;
  readonly on: CalendarDay;
};

/** How a tool's result is written down, and which grades or how many points it knows. */
export function scaleOf(tool: RecordedTool): Scale {
  return recordedTools[tool];
}

const highestPoints = 999;
const longestBy = 100;

type Form = Readonly<Record<string, unknown>>;

/**
 * Reads `tool`, `grade` or `points`, `by` and `on` (YYYY-MM-DD, not after `today`). A grade for a tool that
 * gives points, or points for one that gives a grade, is refused: one of the two was meant for another tool.
 */
export function parseRecorded(form: Form, today: CalendarDay): Parsed<RecordedAssessment> {
  const errors: FieldError[] = [];
  const tool = recordedToolNames.find((known) => known === form.tool) ?? null;
  if (tool === null) errors.push({ field: 'tool', message: refusals.chooseTool });
  const result = tool === null ? null : readResult(scaleOf(tool), form, errors);
  const by = readBy(form.by, errors);
  const on = readDay(form.on, today, errors);
  if (tool === null || result === null || on === null || errors.length > 0) return refused(errors);
  return parsed({ tool, result, by, on });
}

function readResult(scale: Scale, form: Form, errors: FieldError[]): RecordedResult | null {
  const other = scale.kind === 'grade' ? 'points' : 'grade';
  if (typeof form[other] === 'string' && form[other].trim() !== '') {
    errors.push({ field: other, message: refusals.otherScale });
  }
  if (scale.kind === 'grade') {
    const grade = scale.grades.find((known) => known === form.grade);
    if (grade !== undefined) return { kind: 'grade', grade };
    errors.push({ field: 'grade', message: refusals.chooseGrade });
    return null;
  }
  const typed = form.points;
  const points = typeof typed === 'string' && /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : typed;
  const maximum = scale.maximum ?? highestPoints;
  if (typeof points === 'number' && Number.isInteger(points) && points >= 0 && points <= maximum) {
    return { kind: 'points', points };
  }
  errors.push({ field: 'points', message: refusals.pointsRange });
  return null;
}

function readBy(typed: unknown, errors: FieldError[]): string {
  const by = typeof typed === 'string' ? typed.trim() : '';
  if (by === '') errors.push({ field: 'by', message: refusals.writeByWhom });
  if (by.length > longestBy) errors.push({ field: 'by', message: refusals.byTooLong });
  return by;
}

function readDay(typed: unknown, today: CalendarDay, errors: FieldError[]): CalendarDay | null {
  const day = typeof typed === 'string' ? parseDay(typed.trim()) : null;
  if (day === null) errors.push({ field: 'on', message: refusals.writeDay });
  else if (Temporal.PlainDate.compare(day, today) > 0)
    errors.push({ field: 'on', message: refusals.dayAhead });
  else return day;
  return null;
}

/**
 * The band below which the centre's own band should not stay; null where the record raises nothing. Only the
 * four points of the stalking table are the police's; the other steps are a house rule. DASH-RIC (14) and
 * Danger Assessment (8, 14, 18) use the tools' usual steps and want checking against the current manuals.
 */
export function bandFloor(record: RecordedAssessment): RiskBand | null {
  const { tool, result } = record;
  if (tool === 'c_ssrs' || tool === 'ies_r') return null;
  if (result.kind === 'grade') return floorOfGrade(result.grade);
  if (tool === 'police_stalking_table') return result.points >= 4 ? 'high' : null;
  if (tool === 'dash_ric') return result.points >= 14 ? 'high' : null;
  if (result.points >= 18) return 'critical';
  if (result.points >= 14) return 'high';
  return result.points >= 8 ? 'elevated' : null;
}

function floorOfGrade(grade: RecordedGradeCode): RiskBand | null {
  switch (grade) {
    case 'very_high':
      return 'critical';
    case 'high':
      return 'high';
    case 'moderate':
      return 'elevated';
    case 'low':
      return null;
  }
}

/** A C-SSRS screener done elsewhere speaks like our own alarm: high → at once, anything lower → ask today. */
export function recordedAlarm(record: RecordedAssessment): Alarm | null {
  if (record.tool !== 'c_ssrs' || record.result.kind !== 'grade') return null;
  return record.result.grade === 'high' ? 'suicide_acute' : 'suicide_check';
}
