export { directoryOn, directoryToday, institutionNamer, loadDirectory } from './actions.ts';
export { type Agency, agencies } from './agencies.ts';
export { findService, institutionOf, institutions, services, servicesOf } from './catalogue.ts';
export { type CrimeCategory, crimeCategories, crimeWords, parseCrimeCategory } from './crime.ts';
export {
  type DocumentCode,
  type DocumentKind,
  documentCodes,
  documentKind,
  documentKinds,
} from './documents.ts';
export { changeOnce } from './editing/once.ts';
export { hoursText } from './hours.ts';
export {
  type Confidence,
  confidences,
  type DatedName,
  type Desk,
  type Institution,
  type InstitutionKind,
  type InstitutionSlug,
  institutionKinds,
  institutionSlugs,
  nameOn,
  type OpeningHours,
  parseInstitutionSlug,
} from './institution.ts';
export {
  type Directory,
  type LiveDesk,
  type LiveInstitution,
  type LiveService,
  type ServiceFilter,
  searchServices,
} from './live.ts';
export {
  type NeedDomain,
  needDomains,
  needLabels,
  needQuestions,
  needWords,
  parseNeedDomain,
} from './needs.ts';
export { type OutsideInstitution, outsideInstitutions } from './outside.ts';
export { directoryPages } from './pages.tsx';
export { recommend, recommendOutside } from './recommend.ts';
export { type DirectoryRows, directoryRows, directoryVersion } from './rows.ts';
export {
  inForce,
  opensTo,
  type ReportRequirement,
  reportRequirements,
  type Service,
  type ServiceDomain,
  serviceDomains,
  type Urgency,
  urgencies,
} from './service.ts';
export { confidenceWords, domainWords, institutionKindWords, reportWords, urgencyWords } from './text.ts';
export { wayHere } from './way.ts';
