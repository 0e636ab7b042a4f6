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
  isOver,
  mayBecome,
} from './case.ts';
export { closeCase, reopenCase } from './closure/actions.ts';
export { dueFollowUps, type FollowUp } from './closure/closure-store.ts';
export { contributeToClosure, type EndsOf } from './closure/open-ends.ts';
export { closurePages } from './closure/pages.tsx';
export { followUpPages } from './follow-up/pages.tsx';
export type { CaseFrameData, CaseTabKey } from './frame/frame.tsx';
export { handOver } from './handover/actions.ts';
export { countCases, type LeftBehind } from './handover/handover.ts';
export { leftBehind } from './handover/handover-store.ts';
export { handoverPages } from './handover/pages.tsx';
export { LeftBehindNotice } from './handover/views.tsx';
export { type CaseOver, startWork } from './new-work/actions.ts';
export { NewWork } from './new-work/views.tsx';
export { writeNote } from './notes/actions.ts';
export { notePages } from './notes/pages.tsx';
export { caseFrame, caseIdOf, casePage, contributeToFrame, type FramePart } from './page.tsx';
export { sealCase, unsealCase } from './seal/actions.ts';
export { sealPages } from './seal/pages.tsx';
export type { SealReason } from './seal/seal.ts';
export {
  addToTimeline,
  type CaseCodes,
  type CaseHead,
  caseHead,
  endAssignment,
  insertAssignment,
  insertCase,
  ownCaseHead,
  requireWork,
  updateCase,
} from './store.ts';
export { ageBandWords, caseText, channelWords, statusWords } from './text.ts';
export { eventWords, isNamed, nameEvents } from './timeline/event-words.ts';
export { timelinePages } from './timeline/pages.tsx';
export { readTimeline } from './timeline/timeline-store.ts';
export { CaseTimeline } from './timeline/views.tsx';
export { transferCase } from './transfer/actions.ts';
export { type Colleague, colleaguesFor } from './transfer/transfer-store.ts';
