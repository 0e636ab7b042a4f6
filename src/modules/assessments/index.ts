// Needs, safety and symptoms: what the initial counselling finds out, and how urgent it is. This module refuses
// to diagnose, to reassure, and to let a score close a door.
import { contributeToFrame, nameEvents } from '../cases/index.ts';
import { suggestInstitutions } from '../consent/index.ts';
import { riskOfFrame } from './frame.ts';
import { assessmentEventWords } from './page-text.ts';
import { institutionsForNeeds } from './summary.ts';

export {
  answerAlarm,
  decideTrackFor,
  type RiskSaved,
  type Saving,
  type ScreenSaved,
  saveInstrument,
  saveNeeds,
  saveRecordedGrade,
  saveRisk,
  type TrackChoice,
  type TrackOutcome,
} from './actions.ts';
export type {
  Alarm,
  Instrument,
  InstrumentId,
  Item,
  Option,
  ScoreBand,
} from './instruments/instrument.ts';
export {
  type ClusterReading,
  comparePclTotals,
  type PclChange,
  type PclCluster,
  type PclReading,
  pclClusterNames,
} from './instruments/pcl5-clusters.ts';
export {
  findInstrument,
  instruments,
  pickAnswers,
  type RawAnswers,
  type Score,
  score,
} from './instruments/score.ts';
export * from './needs.ts';
export { type ManagerChoice, managersFor, readNeeds } from './needs-store.ts';
export { needsPages } from './pages/needs.tsx';
export { riskPages } from './pages/risk.tsx';
export { screenPages } from './pages/screens.tsx';
export * from './recorded.ts';
export * from './risk.ts';
export { parseJudgement, parseRiskAnswers } from './risk-form.ts';
export { type DueReassessment, dueReassessments } from './risk-store.ts';
export * from './risk-text.ts';
export {
  dangerNowForThePerson,
  suicideWords,
  triageOutcomeWords,
  triageQuestionWords,
  triageSteps,
} from './safety-text.ts';
export { type CaseAlarm, type OpenAlarm, openAlarms, openAlarmsEverywhere } from './screening-store.ts';
export * from './suicide.ts';
export { type CaseAssessments, caseAssessments, suggestedServices } from './summary.ts';
export * from './text.ts';
export * from './triage.ts';
export { AlarmGuidance } from './views/frame.tsx';
export { bandTone, RiskTag } from './views/risk.tsx';

nameEvents(assessmentEventWords, { 'alarm.raised': 'danger', 'alarm.answered': 'ok' });
contributeToFrame(riskOfFrame);
suggestInstitutions(institutionsForNeeds);
