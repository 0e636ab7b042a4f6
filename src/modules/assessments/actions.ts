import { type Deps, type Reader, type StaffActor, type Writer, writeOnce } from '../../db/access.ts';
import type { CaseId, StaffId } from '../../shared/ids.ts';
import {
  addToTimeline,
  type CaseOver,
  caseHead,
  insertAssignment,
  mayBecome,
  requireWork,
  startWork,
  updateCase,
} from '../cases/index.ts';
import type { Alarm, Instrument } from './instruments/instrument.ts';
import type { RawAnswers, Score } from './instruments/score.ts';
import { decideTrack, type Needs, type TrackReason } from './needs.ts';
import { holdNeeds, managersFor, readNeeds, writeNeeds } from './needs-store.ts';
import { bandFloor, type RecordedAssessment, recordedAlarm } from './recorded.ts';
import {
  assessedBand,
  highestBand,
  type JudgedBand,
  nextReassessment,
  type RiskAnswers,
  type RiskBand,
  riskBand,
  riskBands,
} from './risk.ts';
import { insertRisk, rescheduleRisk } from './risk-store.ts';
import {
  answerAlarms,
  gradesOf,
  insertAlarm,
  insertInstrumentResult,
  insertRecordedGrade,
  openAlarms,
} from './screening-store.ts';
import { gravestAlarm, needsAfterAlarms } from './suicide.ts';

/** Every action is one form: sent twice, it happens once. All throw `NotFound` for a case not the actor's. */
export type Saving = {
  readonly deps: Deps;
  readonly actor: StaffActor;
  readonly key: string;
  readonly case: CaseId;
};

function once<T extends object>(saving: Saving, action: string, fn: (w: Writer) => Promise<T>): Promise<T> {
  const named = { key: saving.key, action: `${action}/${saving.case}` };
  return writeOnce(saving.deps, saving.actor, named, async (w) => {
    await requireWork(w, saving.case);
    return await fn(w);
  });
}

/** Looking anew at somebody's situation is new work: not on a case that has ended. */
function look<T extends object>(
  saving: Saving,
  action: string,
  fn: (w: Writer) => Promise<T>,
): Promise<T | CaseOver> {
  return startWork(saving.deps, saving.actor, { key: saving.key, action, case: saving.case }, fn);
}

export type Done = { readonly kind: 'saved' };
const done: Done = { kind: 'saved' };

export type NeedsSaved = Done | { readonly kind: 'stale' } | CaseOver;

/**
 * Keeps the needs of the nine domains; an open suicide alarm keeps psychological help urgent. `expected` is
 * the version of the sheet on the form.
 */
export function saveNeeds(saving: Saving, needs: Needs, expected: number): Promise<NeedsSaved> {
  return look<NeedsSaved>(saving, 'needs.save', async (w) => {
    if ((await holdNeeds(w, saving.case)) !== expected) {
      w.record({ event: 'needs.refused', case: saving.case, detail: { why: 'stale' } });
      return { kind: 'stale' };
    }
    const alarms = (await openAlarms(w, saving.case)).map((alarm) => alarm.kind);
    await writeNeeds(w, saving.case, needsAfterAlarms(needs, alarms));
    await addToTimeline(w, saving.case, { kind: 'needs.assessed', class: 'service_use' });
    w.record({ event: 'needs.assessed', case: saving.case, classes: ['service_use'] });
    return done;
  });
}

const bandOf = (text: string | null): RiskBand | null => riskBands.find((known) => known === text) ?? null;

/** Grades given elsewhere hold the band up, as far as this person may know of them. */
async function floorOf(r: Reader, of: CaseId): Promise<RiskBand | null> {
  const grades = await gradesOf(r, of);
  const floors = grades.map((line) => {
    const grade = riskGrade(line.grade);
    const result =
      grade === null
        ? { kind: 'points' as const, points: line.points ?? 0 }
        : { kind: 'grade' as const, grade };
    return bandFloor({ tool: line.tool, result, by: line.by, on: line.on });
  });
  return floors.reduce((best, floor) => (floor === null ? best : highestBand(floor, best)), null);
}

function riskGrade(text: string | null): 'low' | 'moderate' | 'high' | 'very_high' | null {
  return text === 'low' || text === 'moderate' || text === 'high' || text === 'very_high' ? text : null;
}

export type RiskSaved = { readonly kind: 'saved'; readonly band: RiskBand } | CaseOver;

/** Keeps one pass of the checklist, copies its band to the case and sets the day of the next look. */
export function saveRisk(
  saving: Saving,
  given: { readonly answers: RiskAnswers; readonly judged: JudgedBand },
): Promise<RiskSaved> {
  return look<RiskSaved>(saving, 'risk.save', async (w) => {
    const { case: of, actor } = saving;
    const result = riskBand(given.answers);
    await insertRisk(w, of, actor.id, { ...given, result });
    // Nobody has looked when nothing was answered: the case keeps what it had.
    const looked = assessedBand(result) !== null || given.judged.raisedBecause !== null;
    const band = highestBand(given.judged.band, await floorOf(w, of));
    if (looked) {
      await updateCase(w, of, { risk_band: band }, null);
      const next = nextReassessment(band, w.today);
      await rescheduleRisk(w, of, next.by === null ? null : { on: next.by, ground: 'thirty_days' });
    }
    await addToTimeline(w, of, { kind: 'risk.assessed', class: 'protection', detail: { band } });
    w.record({
      event: 'risk.assessed',
      case: of,
      classes: ['protection'],
      detail: { band, computed: given.judged.computed, raised: given.judged.raisedBecause !== null },
    });
    return { kind: 'saved', band };
  });
}

async function raiseAlarm(w: Writer, saving: Saving, alarm: Alarm, source: string): Promise<void> {
  const { case: of, actor } = saving;
  await insertAlarm(w, of, actor.id, { kind: alarm, source });
  await addToTimeline(w, of, { kind: 'alarm.raised', class: 'protection', detail: { kind: alarm } });
  w.record({ event: 'alarm.raised', case: of, detail: { kind: alarm, source } });
  const needs = await readNeeds(w, of);
  if (needs !== null) await writeNeeds(w, of, needsAfterAlarms(needs, [alarm]));
}

export type ScreenSaved = { readonly kind: 'saved'; readonly alarm: Alarm | null };

/** Keeps a symptom screen for the recorder's institution; an alarm stays open until somebody answers it. */
export function saveInstrument(
  saving: Saving,
  given: { readonly instrument: Instrument; readonly score: Score; readonly answers: RawAnswers },
): Promise<ScreenSaved> {
  return once(saving, `screen.save/${given.instrument.id}`, async (w) => {
    const { case: of, actor } = saving;
    await insertInstrumentResult(w, of, actor.id, given);
    const alarm = gravestAlarm(given.score.alarms);
    if (alarm !== null) await raiseAlarm(w, saving, alarm, given.instrument.id);
    await addToTimeline(w, of, {
      kind: 'screen.recorded',
      class: 'therapy',
      detail: { instrument: given.instrument.id },
    });
    w.record({
      event: 'screen.recorded',
      case: of,
      classes: ['therapy'],
      detail: { instrument: given.instrument.id, complete: given.score.complete },
    });
    return { kind: 'saved', alarm };
  });
}

/** Keeps a grade given elsewhere; it can raise the band of the case, never lower it. */
export function saveRecordedGrade(saving: Saving, record: RecordedAssessment): Promise<ScreenSaved> {
  return once(saving, 'grade.save', async (w) => {
    const { case: of, actor } = saving;
    await insertRecordedGrade(w, of, actor.id, record);
    const floor = bandFloor(record);
    const current = bandOf((await caseHead(w, of)).riskBand);
    if (floor !== null && highestBand(floor, current) !== current) {
      await updateCase(w, of, { risk_band: floor }, null);
      const next = nextReassessment(floor, w.today);
      if (next.by !== null) await rescheduleRisk(w, of, { on: next.by, ground: 'thirty_days' });
    }
    const alarm = recordedAlarm(record);
    if (alarm !== null) await raiseAlarm(w, saving, alarm, record.tool);
    await addToTimeline(w, of, {
      kind: 'grade.recorded',
      class: 'protection',
      detail: { tool: record.tool },
    });
    w.record({ event: 'grade.recorded', case: of, classes: ['protection'], detail: { tool: record.tool } });
    return { kind: 'saved', alarm };
  });
}

/** Somebody has asked, stayed and done what the steps say; every open alarm of the case ends. */
export function answerAlarm(saving: Saving): Promise<Done> {
  return once(saving, 'alarm.answer', async (w) => {
    const answered = await answerAlarms(w, saving.case, saving.actor.id);
    if (answered > 0) {
      await addToTimeline(w, saving.case, { kind: 'alarm.answered', class: 'protection' });
    }
    w.record({ event: 'alarm.answered', case: saving.case, detail: { count: answered } });
    return done;
  });
}

export type TrackChoice = { readonly kind: 'guide' } | { readonly kind: 'manage'; readonly manager: StaffId };

export type TrackOutcome =
  | { readonly kind: 'guided' | 'managed' | 'stale' | 'impossible' | 'no_manager' }
  | { readonly kind: 'needs_case'; readonly reasons: readonly TrackReason[] };

/**
 * The fork after the initial counselling. Guidance alone closes the intake and is refused when the needs or the
 * risk ask for a case; opening a case is always allowed. `expected` is the case's version on the form.
 */
export function decideTrackFor(saving: Saving, choice: TrackChoice, expected: number): Promise<TrackOutcome> {
  return once(saving, 'track.decide', async (w) => {
    const outcome =
      choice.kind === 'guide'
        ? await guide(w, saving.case, expected)
        : await manage(w, saving.case, choice.manager, expected);
    const changed = outcome.kind === 'guided' || outcome.kind === 'managed';
    if (!changed) w.record({ event: 'track.undecided', case: saving.case, detail: { why: outcome.kind } });
    return outcome;
  });
}

async function guide(w: Writer, of: CaseId, expected: number): Promise<TrackOutcome> {
  const head = await caseHead(w, of);
  if (!mayBecome(head.status, 'guided')) return { kind: 'impossible' };
  const needs = await readNeeds(w, of);
  if (needs === null) return { kind: 'needs_case', reasons: [] };
  const decision = decideTrack(needs, bandOf(head.riskBand));
  if (decision.track === 'case_management') return { kind: 'needs_case', reasons: decision.reasons };
  const codes = { status: 'guided', track: 'simple_guidance', closed_at: w.now } as const;
  if (!(await updateCase(w, of, codes, expected))) return { kind: 'stale' };
  await addToTimeline(w, of, { kind: 'case.guided', class: 'service_use' });
  w.record({ event: 'case.guided', case: of });
  return { kind: 'guided' };
}

async function manage(w: Writer, of: CaseId, manager: StaffId, expected: number): Promise<TrackOutcome> {
  const head = await caseHead(w, of);
  // A closed case is opened by reopening it, which ends the closure.
  if (!mayBecome(head.status, 'open') || head.status === 'closed') return { kind: 'impossible' };
  if (!(await managersFor(w, of)).some((one) => one.id === manager)) return { kind: 'no_manager' };
  const codes = { status: 'open', track: 'case_management', manager_id: manager, closed_at: null } as const;
  if (!(await updateCase(w, of, codes, expected))) return { kind: 'stale' };
  await insertAssignment(w, of, manager, 'manager');
  await addToTimeline(w, of, { kind: 'case.opened-for-management', class: 'service_use' });
  w.record({ event: 'case.opened-for-management', case: of, detail: { manager } });
  return { kind: 'managed' };
}
