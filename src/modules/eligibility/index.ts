/**
 * Eligibility: what a person may have, from whom, why, until when and how much. Pure: facts and a day in,
 * proof out. It knows no person, stores nothing and decides nothing that the law leaves to a board.
 */

export { eligibilityApi } from './api.ts';
export { assess, explain, type Judgement, judge, ruleVersion, verdictOf } from './assess.ts';
export {
  type Compared,
  compareAssessments,
  type Difference,
  type Effect,
  nearDeadlines,
  releaseEffect,
  type VerdictChange,
} from './compare.ts';
export { type DeadlineRow, deadlineRows } from './deadlines/table.ts';
export { duplicationMatrix } from './duplication-matrix.ts';
export { type AidKind, aidKinds } from './facts/aid-kinds.ts';
export { type AnswerKind, answerKind, choicesOf, withFact } from './facts/answers.ts';
export { choiceWords } from './facts/catalogue/choices.ts';
export { listNotes } from './facts/catalogue/lists.ts';
export { catalogue, type FactNote, factGroups, noteOf } from './facts/catalogue.ts';
export { contradictions } from './facts/contradictions.ts';
export { type OffenceCode, type OffenceGroup, offenceCodes, offences } from './facts/offences.ts';
export { factSchema, parseFacts } from './facts/parse.ts';
export {
  type FactKey,
  type FactPath,
  type FactSheet,
  factSheet,
  keyOf,
  pathOf,
  valueAt,
} from './facts/sheet.ts';
export { finderPages } from './finder/portal.tsx';
export { amountWords, providerName, serviceTitle } from './finder/result-views.tsx';
export { type NextQuestion, nextQuestions } from './next-question.ts';
export { lookup, type ParameterName, type ParameterRow } from './parameters.ts';
export { rules } from './registry.ts';
export type {
  Amount,
  Assessment,
  Conflict,
  Deadline,
  Reason,
  ServiceResult,
  ServiceRule,
  TraceLine,
  Verdict,
} from './rule.ts';
