export {
  type Claimed,
  claimIntake,
  finishIntake,
  type IntakeEnded,
  startIntake,
  takeName,
} from './actions.ts';
export { agreedContact, readSafeContact, saveSafeContact } from './contact/actions.ts';
export {
  contactForm,
  contactLine,
  contactSection,
  type SafeContact,
  storedContact,
} from './contact/safe-contact.ts';
export {
  type FactsSaved,
  readFactSheet,
  readFacts,
  saidToday,
  saveFacts,
  writeFacts,
} from './facts/actions.ts';
export { classOfPath, type FactEntry, type FactSource, type Facts, factSources } from './facts/fact.ts';
export type { CaseFacts, FactChanges } from './facts/sheet.ts';
export { contributeIntake } from './frame.ts';
export { readIncidents, saveIncident } from './incident/actions.ts';
export { type Incident, incidentForm } from './incident/incident.ts';
export {
  type Intake,
  type IntakeStatus,
  type IntakeUrgency,
  intakeStatuses,
  type Start,
  type Step,
  startForm,
} from './intake.ts';
export { countIntakes, type IntakeCounts, type IntakeRow, listIntakes } from './list-store.ts';
export { showBesideFacts } from './pages/facts.tsx';
export { intakePages } from './pages.ts';
export { confirmNewPerson, linkByNumber, linkPerson, saveParty } from './people/actions.ts';
export { readTriage, saveTriage } from './safety/actions.ts';
export { insertIntake, intakeOfCase, setTriage } from './store.ts';
export { intakeEvents, intakeStatusWords, intakeText, urgencyWords } from './text.ts';
export { UrgencyTag } from './views/list.tsx';
