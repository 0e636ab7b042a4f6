// Needs, safety and symptoms: what the initial counselling finds out, and how urgent it is. This module refuses
// to diagnose, to reassure, and to let a score close a door.

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
export * from './recorded.ts';
export * from './risk.ts';
export { parseJudgement, parseRiskAnswers } from './risk-form.ts';
export * from './risk-text.ts';
export {
  dangerNowForThePerson,
  suicideWords,
  triageOutcomeWords,
  triageQuestionWords,
  triageSteps,
} from './safety-text.ts';
export * from './suicide.ts';
export * from './text.ts';
export * from './triage.ts';
