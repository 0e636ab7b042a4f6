export { caseParties, findPeople, type PartySaved, putParty } from './actions.ts';
export {
  type ConflictMark,
  conflictMarks,
  type LinkKind,
  linkCases,
  linkedCases,
} from './index-store.ts';
export { maskedNames } from './labels.ts';
export { formatPhone, maskedName, normaliseName, normalisePhone } from './name.ts';
export { contributeToNaming } from './named.ts';
export {
  type Party,
  type PartyInput,
  type PartyKind,
  partyForm,
  partyKinds,
  phoneField,
  type Relation,
  relations,
  yearOfBirth,
} from './party.ts';
export {
  type Candidate,
  type SearchOutcome,
  type SearchQuery,
  type SearchReason,
  searchForm,
  searchReasons,
} from './search.ts';
export { insertPerson } from './store.ts';
export { conflictWords, partyKindWords, peopleText, relationWords, searchReasonWords } from './text.ts';
