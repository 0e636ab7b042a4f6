export {
  type AgeBand,
  ageBandOn,
  ageBands,
  type Capacity,
  type CaseStatus,
  type Channel,
  caseStatuses,
  channels,
  isCaseStatus,
  mayBecome,
} from './case.ts';
export {
  addToTimeline,
  type CaseCodes,
  type CaseHead,
  caseHead,
  endAssignment,
  insertAssignment,
  insertCase,
  updateCase,
} from './store.ts';
