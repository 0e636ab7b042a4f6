// Generated from the migrations by `npm run schema`. Do not edit.
import type { ColumnType } from 'kysely';
import type { AccessId, AppointmentId, BundleId, CaseId, ConsentId, DataKeyId, DocumentId, IncidentId, IntakeId, KioskId, PartyId, PersonId, ReferralId, SessionId, StaffId, TaskId, VisitId } from '../shared/ids.ts';

export interface AppAccessBlock {
  case_id: CaseId;
  staff_id: StaffId;
  ground: string;
  since: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
}

export interface AppAppointment {
  id: AppointmentId;
  center_id: string;
  case_id: CaseId;
  institution: string;
  class: ColumnType<string, string | undefined, string>;
  starts_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  minutes: number;
  kind: string;
  outcome: ColumnType<string | null, string | null | undefined, string | null>;
  staff_id: StaffId;
  data_key_id: DataKeyId;
  sealed: Buffer;
  made_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  version: ColumnType<number, number | undefined, number>;
}

export interface AppAsk {
  id: string;
  center_id: string;
  case_id: CaseId;
  institution: string;
  fields: ColumnType<string[], string[] | undefined, string[]>;
  papers: ColumnType<string[], string[] | undefined, string[]>;
  asked_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  asked_by: string;
  answered_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  withdrawn_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  data_key_id: DataKeyId;
  sealed: Buffer;
  there: ColumnType<string[], string[] | undefined, string[]>;
}

export interface AppAskAnswer {
  ask_id: string;
  case_id: CaseId;
  institution: string;
  field: string;
  class: string;
  access_id: AccessId;
  answered_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  data_key_id: DataKeyId;
  sealed: Buffer;
}

export interface AppAssessment {
  case_id: CaseId;
  center_id: string;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  as_of: ColumnType<Temporal.PlainDate, Temporal.PlainDate | string, Temporal.PlainDate | string>;
  rule_version: string;
  facts_hash: Buffer;
  verdicts: ColumnType<unknown, string, string>;
  deadlines: ColumnType<unknown, string, string>;
  recheck_on: ColumnType<Temporal.PlainDate, Temporal.PlainDate | string, Temporal.PlainDate | string>;
}

export interface AppAssessmentChange {
  id: string;
  center_id: string;
  case_id: CaseId;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  kind: string;
  service: string;
  from_verdict: ColumnType<string | null, string | null | undefined, string | null>;
  to_verdict: ColumnType<string | null, string | null | undefined, string | null>;
  advised_on: ColumnType<Temporal.PlainDate | null, Temporal.PlainDate | string | null | undefined, Temporal.PlainDate | string | null>;
  because: string;
  rule_version: string;
  task_id: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface AppAssignment {
  case_id: CaseId;
  staff_id: StaffId;
  capacity: string;
  since: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  until: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  center_id: ColumnType<string, string | undefined, string>;
}

export interface AppBooking {
  id: string;
  referral_id: ReferralId;
  case_id: CaseId;
  institution: string;
  on_day: ColumnType<Temporal.PlainDate, Temporal.PlainDate | string, Temporal.PlainDate | string>;
  data_key_id: DataKeyId;
  sealed: Buffer;
  booked_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  staff_id: StaffId;
}

export interface AppBundle {
  id: BundleId;
  center_id: string;
  case_id: CaseId;
  from_institution: string;
  sent_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  sent_by: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface AppCaseClosure {
  id: string;
  case_id: CaseId;
  outcome: string;
  closed_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  closed_by: string;
  reopened_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  reopened_by: ColumnType<string | null, string | null | undefined, string | null>;
  reopen_reason: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface AppCaseFile {
  id: CaseId;
  center_id: string;
  person_id: ColumnType<PersonId | null, PersonId | null | undefined, PersonId | null>;
  number: string;
  status: string;
  track: ColumnType<string | null, string | null | undefined, string | null>;
  channel: string;
  crime_category: ColumnType<string | null, string | null | undefined, string | null>;
  age_band: ColumnType<string | null, string | null | undefined, string | null>;
  risk_band: ColumnType<string | null, string | null | undefined, string | null>;
  language: ColumnType<string, string | undefined, string>;
  manager_id: ColumnType<StaffId | null, StaffId | null | undefined, StaffId | null>;
  restricted: ColumnType<boolean, boolean | undefined, boolean>;
  opened_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  opened_by: ColumnType<string | null, string | null | undefined, string | null>;
  closed_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  changed_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  version: ColumnType<number, number | undefined, number>;
  risk_rank: ColumnType<number, number | undefined, number>;
}

export interface AppCaseIncident {
  case_id: CaseId;
  incident_id: IncidentId;
}

export interface AppCaseLink {
  case_id: CaseId;
  other_case_id: CaseId;
  kind: string;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
}

export interface AppCaseSeal {
  id: string;
  case_id: CaseId;
  reason: string;
  sealed_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  sealed_by: string;
  unsealed_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  unsealed_by: ColumnType<string | null, string | null | undefined, string | null>;
  unseal_reason: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface AppComplaint {
  id: string;
  center_id: string;
  access_id: AccessId;
  about: string;
  bland: boolean;
  made_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  sealed: Buffer;
  answered_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  answered_by: ColumnType<string | null, string | null | undefined, string | null>;
  answer_sealed: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
}

export interface AppConflictMark {
  id: ColumnType<string, string | undefined, string>;
  case_id: CaseId;
  kind: string;
  party_id: PartyId;
  other_case_id: ColumnType<CaseId | null, CaseId | null | undefined, CaseId | null>;
  marked_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
}

export interface AppConsent {
  id: ConsentId;
  case_id: CaseId;
  to_institution: string;
  classes: string[];
  purpose: string;
  valid_from: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  valid_until: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  revoked_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  given_by: string;
  method: string;
  text_version: string;
  text_hash: Buffer;
  receipt_id: string;
  narrowed_from: ColumnType<string | null, string | null | undefined, string | null>;
  warned_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  keys_withdrawn_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
}

export interface AppConsentReceipt {
  id: string;
  case_id: CaseId;
  institution: string;
  given_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  given_by: string;
  method: string;
  language: string;
  sensitive: boolean;
  text_version: string;
  text_hash: Buffer;
  receipt_hash: Buffer;
  recorded_by: string;
  witness_id: ColumnType<string | null, string | null | undefined, string | null>;
  data_key_id: DataKeyId;
  sealed: Buffer;
}

export interface AppConsentWithdrawal {
  id: string;
  case_id: CaseId;
  consent_id: ConsentId;
  classes: string[];
  asked_by: string;
  reason: ColumnType<string | null, string | null | undefined, string | null>;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  by_staff: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface AppDataKey {
  id: DataKeyId;
  case_id: CaseId;
  owner_institution: string;
  class: string;
  made_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  retired_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
}

export interface AppDelivery {
  id: string;
  referral_id: ReferralId;
  case_id: CaseId;
  institution: string;
  desk_kind: string;
  kind: string;
  action: string;
  on_day: ColumnType<Temporal.PlainDate, Temporal.PlainDate | string, Temporal.PlainDate | string>;
  quantity: number;
  class: string;
  data_key_id: DataKeyId;
  sealed: Buffer;
  recorded_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  staff_id: StaffId;
}

export interface AppDocument {
  id: DocumentId;
  case_id: CaseId;
  institution: string;
  class: string;
  kind: string;
  shared: ColumnType<boolean, boolean | undefined, boolean>;
  media_type: string;
  bytes: number;
  sha256: Buffer;
  data_key_id: DataKeyId;
  sealed: Buffer;
  sealed_view: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
  sealed_name: Buffer;
  added_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  added_by: ColumnType<string | null, string | null | undefined, string | null>;
  handed_in_by: ColumnType<AccessId | null, AccessId | null | undefined, AccessId | null>;
  bland: ColumnType<boolean, boolean | undefined, boolean>;
}

export interface AppDraft {
  staff_id: StaffId;
  intake_id: string;
  case_id: CaseId;
  step: string;
  sealed: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
  saved_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  expires_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
}

export interface AppDuressAlert {
  id: string;
  center_id: string;
  case_id: CaseId;
  raised_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  answered_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  answered_by: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface AppEscalation {
  id: ColumnType<string, string | undefined, string>;
  center_id: string;
  case_id: CaseId;
  referral_id: ReferralId;
  institution: string;
  level: number;
  ground: string;
  raised_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  settled_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
}

export interface AppFollowUp {
  id: string;
  case_id: CaseId;
  due_on: ColumnType<Temporal.PlainDate, Temporal.PlainDate | string, Temporal.PlainDate | string>;
  done_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  outcome: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface AppGoal {
  id: string;
  case_id: CaseId;
  institution: string;
  class: ColumnType<string, string | undefined, string>;
  domain: string;
  state: ColumnType<string, string | undefined, string>;
  agreed_on: ColumnType<Temporal.PlainDate | null, Temporal.PlainDate | string | null | undefined, Temporal.PlainDate | string | null>;
  data_key_id: DataKeyId;
  sealed: Buffer;
  made_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  version: ColumnType<number, number | undefined, number>;
}

export interface AppHelperLink {
  id: string;
  case_id: CaseId;
  token_hash: Buffer;
  relation: string;
  parts: string[];
  notices: boolean;
  ends_on: ColumnType<Temporal.PlainDate | null, Temporal.PlainDate | string | null | undefined, Temporal.PlainDate | string | null>;
  bland: boolean;
  made_by: AccessId;
  made_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  expires_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  access_id: ColumnType<AccessId | null, AccessId | null | undefined, AccessId | null>;
  withdrawn_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  data_key_id: DataKeyId;
  sealed: Buffer;
}

export interface AppIncident {
  id: IncidentId;
  center_id: string;
  categories: string[];
  ongoing: ColumnType<boolean, boolean | undefined, boolean>;
  recorded_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  version: ColumnType<number, number | undefined, number>;
}

export interface AppInstrumentResult {
  id: string;
  case_id: CaseId;
  institution: string;
  instrument: string;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  by_staff: string;
  band: ColumnType<string | null, string | null | undefined, string | null>;
  complete: boolean;
  alarms: ColumnType<string[], string[] | undefined, string[]>;
  data_key_id: DataKeyId;
  sealed: Buffer;
}

export interface AppIntake {
  id: IntakeId;
  center_id: string;
  case_id: CaseId;
  channel: string;
  referrer: ColumnType<string | null, string | null | undefined, string | null>;
  caller: string;
  language: ColumnType<string, string | undefined, string>;
  interpreter: ColumnType<boolean, boolean | undefined, boolean>;
  anonymous: ColumnType<boolean, boolean | undefined, boolean>;
  status: string;
  urgency: ColumnType<string | null, string | null | undefined, string | null>;
  triage: ColumnType<string | null, string | null | undefined, string | null>;
  done: ColumnType<string[], string[] | undefined, string[]>;
  outcome: ColumnType<string | null, string | null | undefined, string | null>;
  received_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  claimed_by: ColumnType<StaffId | null, StaffId | null | undefined, StaffId | null>;
  finished_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  version: ColumnType<number, number | undefined, number>;
}

export interface AppKeyWrap {
  data_key_id: DataKeyId;
  case_id: CaseId;
  institution: string;
  kek_version: number;
  wrapped: Buffer;
}

export interface AppKiosk {
  id: KioskId;
  center_id: string;
  name: string;
  link_hash: Buffer;
  link_until: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  staff_id: StaffId;
  made_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  device_hash: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
  set_up_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  removed_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  removed_by: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface AppNeed {
  case_id: CaseId;
  domain: string;
  level: string;
  changed_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  changed_by: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface AppNote {
  id: string;
  case_id: CaseId;
  institution: string;
  class: string;
  shared: ColumnType<boolean, boolean | undefined, boolean>;
  data_key_id: DataKeyId;
  sealed: Buffer;
  written_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  written_by: string;
}

export interface AppNotice {
  id: string;
  center_id: string;
  case_id: CaseId;
  access_id: ColumnType<AccessId | null, AccessId | null | undefined, AccessId | null>;
  template: string;
  language: string;
  channel: ColumnType<string | null, string | null | undefined, string | null>;
  state: string;
  because: string;
  not_before: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  tries: ColumnType<number, number | undefined, number>;
  made_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  settled_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  appointment_id: ColumnType<AppointmentId | null, AppointmentId | null | undefined, AppointmentId | null>;
  not_after: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
}

export interface AppOnce {
  key: string;
  actor_id: string;
  action: string;
  outcome: ColumnType<unknown | null, string | null | undefined, string | null>;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
}

export interface AppParty {
  id: PartyId;
  case_id: CaseId;
  kind: string;
  relation: string;
  person_id: ColumnType<PersonId | null, PersonId | null | undefined, PersonId | null>;
  added_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  added_by: ColumnType<string | null, string | null | undefined, string | null>;
  version: ColumnType<number, number | undefined, number>;
}

export interface AppPartyLabel {
  party_id: PartyId;
  case_id: CaseId;
  kind: string;
  sealed: Buffer;
}

export interface AppPasskey {
  access_id: AccessId;
  center_id: string;
  case_id: CaseId;
  credential: Buffer;
  public_key: Buffer;
  counter: ColumnType<string, number | string, number | string>;
  code_sealed: Buffer;
  made_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  used_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
}

export interface AppPerson {
  id: PersonId;
  center_id: string;
  created_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
}

export interface AppPersonIndex {
  token: Buffer;
  kind: string;
  center_id: string;
  person_id: ColumnType<PersonId | null, PersonId | null | undefined, PersonId | null>;
  case_id: CaseId;
  subject: string;
}

export interface AppPersonSearch {
  id: string;
  center_id: string;
  staff_id: StaffId;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  reason: string;
  reason_sealed: Buffer;
  found: number;
}

export interface AppReassessment {
  id: string;
  center_id: string;
  case_id: CaseId;
  due_on: ColumnType<Temporal.PlainDate, Temporal.PlainDate | string, Temporal.PlainDate | string>;
  ground: string;
  done_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
}

export interface AppRecordedGrade {
  id: string;
  case_id: CaseId;
  institution: string;
  class: string;
  tool: string;
  grade: ColumnType<string | null, string | null | undefined, string | null>;
  on_day: ColumnType<Temporal.PlainDate, Temporal.PlainDate | string, Temporal.PlainDate | string>;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  by_staff: string;
  data_key_id: DataKeyId;
  sealed: Buffer;
}

export interface AppReferral {
  id: ReferralId;
  center_id: string;
  case_id: CaseId;
  bundle_id: BundleId;
  case_number: string;
  service: string;
  from_institution: string;
  to_institution: string;
  desk: string;
  status: string;
  urgency: string;
  risk_band: ColumnType<string | null, string | null | undefined, string | null>;
  needs: string[];
  claimed_by: ColumnType<StaffId | null, StaffId | null | undefined, StaffId | null>;
  instead_of: ColumnType<string | null, string | null | undefined, string | null>;
  created_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  sent_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  changed_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  clock_due: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  clock_level: ColumnType<number, number | undefined, number>;
  next_step_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  booked_on: ColumnType<Temporal.PlainDate | null, Temporal.PlainDate | string | null | undefined, Temporal.PlainDate | string | null>;
  version: ColumnType<number, number | undefined, number>;
  restricted: ColumnType<boolean, boolean | undefined, boolean>;
}

export interface AppReferralAcceptance {
  referral_id: ReferralId;
  case_id: CaseId;
  staff_id: StaffId;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
}

export interface AppReferralClaim {
  id: string;
  case_id: CaseId;
  referral_id: ReferralId;
  staff_id: StaffId;
  given_by: string;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
}

export interface AppReferralClosure {
  referral_id: ReferralId;
  case_id: CaseId;
  ground: string;
  closed_by: string;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
}

export interface AppReferralDeclination {
  referral_id: ReferralId;
  case_id: CaseId;
  staff_id: StaffId;
  reason: string;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  settled: ColumnType<string | null, string | null | undefined, string | null>;
  settled_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
}

export interface AppReferralMessage {
  referral_id: ReferralId;
  case_id: CaseId;
  from_institution: string;
  to_institution: string;
  class: string;
  data_key_id: DataKeyId;
  sealed: Buffer;
  written_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
}

export interface AppReferralOutcome {
  id: string;
  referral_id: ReferralId;
  case_id: CaseId;
  staff_id: StaffId;
  result: string;
  reason: ColumnType<string | null, string | null | undefined, string | null>;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
}

export interface AppReferralWithdrawal {
  referral_id: ReferralId;
  case_id: CaseId;
  ground: string;
  recorded_by: string;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
}

export interface AppRequestDraft {
  id: string;
  center_id: string;
  code: Buffer;
  pin_hash: string;
  sealed: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
  saved_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  expires_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  submitted_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
}

export interface AppRiskAssessment {
  id: string;
  case_id: CaseId;
  institution: string;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  by_staff: string;
  band: string;
  computed_band: string;
  decided_by: string;
  yes_count: number;
  unknown_count: number;
  data_key_id: DataKeyId;
  sealed: Buffer;
}

export interface AppSafetyAlarm {
  id: string;
  center_id: string;
  case_id: CaseId;
  kind: string;
  source: string;
  raised_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  raised_by: string;
  answered_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  answered_by: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface AppSection {
  case_id: CaseId;
  owner_institution: string;
  class: string;
  name: string;
  data_key_id: DataKeyId;
  sealed: Buffer;
  version: ColumnType<number, number | undefined, number>;
  changed_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  changed_by: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface AppTask {
  id: TaskId;
  center_id: string;
  case_id: CaseId;
  goal_id: ColumnType<string | null, string | null | undefined, string | null>;
  institution: string;
  class: ColumnType<string, string | undefined, string>;
  kind: string;
  assignee_id: ColumnType<StaffId | null, StaffId | null | undefined, StaffId | null>;
  due_on: ColumnType<Temporal.PlainDate | null, Temporal.PlainDate | string | null | undefined, Temporal.PlainDate | string | null>;
  done_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  done_by: ColumnType<StaffId | null, StaffId | null | undefined, StaffId | null>;
  data_key_id: ColumnType<DataKeyId | null, DataKeyId | null | undefined, DataKeyId | null>;
  sealed: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
  made_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
}

export interface AppTimelineEntry {
  id: string;
  case_id: CaseId;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  institution: string;
  class: string;
  kind: string;
  detail: ColumnType<unknown, string | undefined, string>;
  by_staff: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface AppVictimAccess {
  id: AccessId;
  center_id: string;
  case_id: CaseId;
  kind: string;
  relation: ColumnType<string | null, string | null | undefined, string | null>;
  parts: ColumnType<string[], string[] | undefined, string[]>;
  code: Buffer;
  pin_hash: string;
  second_hash: ColumnType<string | null, string | null | undefined, string | null>;
  third_hash: ColumnType<string | null, string | null | undefined, string | null>;
  bland: ColumnType<boolean, boolean | undefined, boolean>;
  notices: ColumnType<boolean, boolean | undefined, boolean>;
  contact_sealed: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
  ends_on: ColumnType<Temporal.PlainDate | null, Temporal.PlainDate | string | null | undefined, Temporal.PlainDate | string | null>;
  issued_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  issued_by: ColumnType<string | null, string | null | undefined, string | null>;
  issued_through: string;
  checked_by: ColumnType<string | null, string | null | undefined, string | null>;
  revoked_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  revoked_because: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface AppVictimMessage {
  id: string;
  center_id: string;
  case_id: CaseId;
  institution: string;
  kind: string;
  bland: ColumnType<boolean, boolean | undefined, boolean>;
  access_id: ColumnType<AccessId | null, AccessId | null | undefined, AccessId | null>;
  staff_id: ColumnType<StaffId | null, StaffId | null | undefined, StaffId | null>;
  score: ColumnType<number | null, number | null | undefined, number | null>;
  data_key_id: DataKeyId;
  sealed: Buffer;
  sent_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  read_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
}

export interface AppVictimSetting {
  case_id: CaseId;
  no_trace: boolean;
  changed_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  names_hidden: ColumnType<boolean, boolean | undefined, boolean>;
  names_hidden_bland: ColumnType<boolean, boolean | undefined, boolean>;
}

export interface AuditCheckpoint {
  size: ColumnType<string, number | string, number | string>;
  root: Buffer;
  peaks: Buffer[];
  note: string;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
}

export interface AuditLeaf {
  id: ColumnType<string, string | undefined, string>;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  tx: ColumnType<string, string | undefined, string>;
  center_id: string;
  actor_kind: string;
  actor_id: string;
  session_id: ColumnType<string | null, string | null | undefined, string | null>;
  institution: ColumnType<string | null, string | null | undefined, string | null>;
  role: ColumnType<string | null, string | null | undefined, string | null>;
  purpose: ColumnType<string | null, string | null | undefined, string | null>;
  event: string;
  case_id: ColumnType<CaseId | null, CaseId | null | undefined, CaseId | null>;
  classes: ColumnType<string[], string[] | undefined, string[]>;
  detail: ColumnType<unknown, string | undefined, string>;
  place: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface AuditSealed {
  seq: ColumnType<string, number | string, number | string>;
  leaf_id: string;
  hash: Buffer;
}

export interface AuthGrantEvent {
  id: string;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  center_id: string;
  staff_id: StaffId;
  by_staff: ColumnType<string | null, string | null | undefined, string | null>;
  kind: string;
  from_role: ColumnType<string | null, string | null | undefined, string | null>;
  to_role: ColumnType<string | null, string | null | undefined, string | null>;
  institution: string;
  reason: string;
}

export interface AuthInvitation {
  id: string;
  center_id: string;
  kind: string;
  token_hash: Buffer;
  institution: string;
  role: string;
  email: ColumnType<string | null, string | null | undefined, string | null>;
  display_name: ColumnType<string | null, string | null | undefined, string | null>;
  totp_sealed: Buffer;
  invited_by: ColumnType<string | null, string | null | undefined, string | null>;
  created_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  expires_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  used_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  used_by: ColumnType<string | null, string | null | undefined, string | null>;
  withdrawn_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
}

export interface AuthKioskVisit {
  id: VisitId;
  kiosk_id: KioskId;
  began_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  seen_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  ended_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
}

export interface AuthPasskeyChallenge {
  challenge: Buffer;
  access_id: ColumnType<AccessId | null, AccessId | null | undefined, AccessId | null>;
  code_sealed: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
  expires_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
}

export interface AuthSession {
  id: SessionId;
  token_hash: Buffer;
  staff_id: StaffId;
  purpose: string;
  created_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  seen_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  expires_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  revoked_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
}

export interface AuthSignInAttempt {
  id: string;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  account: Buffer;
  address: Buffer;
  outcome: string;
}

export interface AuthStaff {
  id: StaffId;
  center_id: string;
  institution: string;
  role: string;
  email: string;
  display_name: string;
  password_hash: ColumnType<string | null, string | null | undefined, string | null>;
  totp_sealed: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
  totp_last_step: ColumnType<string, number | string | undefined, number | string>;
  active: ColumnType<boolean, boolean | undefined, boolean>;
  created_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  left_on: ColumnType<Temporal.PlainDate | null, Temporal.PlainDate | string | null | undefined, Temporal.PlainDate | string | null>;
  version: ColumnType<number, number | undefined, number>;
}

export interface AuthStaffRelation {
  id: string;
  center_id: string;
  staff_id: StaffId;
  kind: string;
  token: Buffer;
  declared_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  declared_by: ColumnType<string | null, string | null | undefined, string | null>;
  ended_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
}

export interface AuthVictimSession {
  id: SessionId;
  token_hash: Buffer;
  access_id: AccessId;
  bland: boolean;
  created_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  seen_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  expires_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  revoked_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  visit_id: ColumnType<VisitId | null, VisitId | null | undefined, VisitId | null>;
}

export interface DirChange {
  id: ColumnType<string, number | string | undefined, number | string>;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  kind: string;
  slug: string;
  version: number;
  by_staff: string;
  before: ColumnType<unknown | null, string | null | undefined, string | null>;
  after: ColumnType<unknown, string, string>;
}

export interface DirClockRule {
  center_id: string;
  urgency: string;
  status: string;
  amount: number;
  unit: string;
  changed_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
}

export interface DirDesk {
  slug: string;
  institution: string;
  name_ko: string;
  name_en: string;
  phone: ColumnType<string | null, string | null | undefined, string | null>;
  address_ko: ColumnType<string | null, string | null | undefined, string | null>;
  address_en: ColumnType<string | null, string | null | undefined, string | null>;
  opening_hours: ColumnType<unknown, string, string>;
  version: ColumnType<number, number | undefined, number>;
  edited: ColumnType<boolean, boolean | undefined, boolean>;
}

export interface DirInstallation {
  only_row: ColumnType<boolean, boolean | undefined, boolean>;
  mode: string;
  center_id: string;
  made_at: ColumnType<Temporal.Instant, Temporal.Instant | string | undefined, Temporal.Instant | string>;
  demo_made_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
}

export interface DirInstitution {
  slug: string;
  kind: string;
  position: number;
  statutory_name_ko: ColumnType<string | null, string | null | undefined, string | null>;
  statutory_name_en: ColumnType<string | null, string | null | undefined, string | null>;
  role_ko: string;
  role_en: string;
  legal_body: boolean;
  confidence: string;
  version: ColumnType<number, number | undefined, number>;
  edited: ColumnType<boolean, boolean | undefined, boolean>;
}

export interface DirInstitutionName {
  institution: string;
  valid_from: ColumnType<Temporal.PlainDate, Temporal.PlainDate | string, Temporal.PlainDate | string>;
  valid_to: ColumnType<Temporal.PlainDate | null, Temporal.PlainDate | string | null | undefined, Temporal.PlainDate | string | null>;
  name_ko: string;
  name_en: string;
}

export interface DirLoaded {
  only_row: ColumnType<boolean, boolean | undefined, boolean>;
  version: string;
  at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
}

export interface DirRuleEffect {
  id: string;
  center_id: string;
  from_version: ColumnType<string | null, string | null | undefined, string | null>;
  to_version: string;
  asked_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  asked_by: string;
  counted_at: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined, Temporal.Instant | string | null>;
  cases: ColumnType<number | null, number | null | undefined, number | null>;
  services: ColumnType<unknown | null, string | null | undefined, string | null>;
}

export interface DirRuleRelease {
  id: string;
  center_id: string;
  version: string;
  published_at: ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
  by_staff: string;
  note: string;
  effect_id: string;
}

export interface DirService {
  slug: string;
  institution: string;
  position: number;
  name_ko: string;
  name_en: string;
  domain: string;
  urgency: string;
  report_required: string;
  documents: string[];
  legal_basis: string[];
  benefit_ko: string;
  benefit_en: string;
  summary_ko: string;
  summary_en: string;
  apply_by_ko: ColumnType<string | null, string | null | undefined, string | null>;
  apply_by_en: ColumnType<string | null, string | null | undefined, string | null>;
  decision_ko: ColumnType<string | null, string | null | undefined, string | null>;
  decision_en: ColumnType<string | null, string | null | undefined, string | null>;
  duplicates: string[];
  needs: string[];
  crimes: ColumnType<string[] | null, string[] | null | undefined, string[] | null>;
  offer: string;
  source: string;
  confidence: string;
  valid_from: ColumnType<Temporal.PlainDate | null, Temporal.PlainDate | string | null | undefined, Temporal.PlainDate | string | null>;
  valid_to: ColumnType<Temporal.PlainDate | null, Temporal.PlainDate | string | null | undefined, Temporal.PlainDate | string | null>;
  version: ColumnType<number, number | undefined, number>;
  edited: ColumnType<boolean, boolean | undefined, boolean>;
}

export interface Schema {
  'app.access_block': AppAccessBlock;
  'app.appointment': AppAppointment;
  'app.ask': AppAsk;
  'app.ask_answer': AppAskAnswer;
  'app.assessment': AppAssessment;
  'app.assessment_change': AppAssessmentChange;
  'app.assignment': AppAssignment;
  'app.booking': AppBooking;
  'app.bundle': AppBundle;
  'app.case_closure': AppCaseClosure;
  'app.case_file': AppCaseFile;
  'app.case_incident': AppCaseIncident;
  'app.case_link': AppCaseLink;
  'app.case_seal': AppCaseSeal;
  'app.complaint': AppComplaint;
  'app.conflict_mark': AppConflictMark;
  'app.consent': AppConsent;
  'app.consent_receipt': AppConsentReceipt;
  'app.consent_withdrawal': AppConsentWithdrawal;
  'app.data_key': AppDataKey;
  'app.delivery': AppDelivery;
  'app.document': AppDocument;
  'app.draft': AppDraft;
  'app.duress_alert': AppDuressAlert;
  'app.escalation': AppEscalation;
  'app.follow_up': AppFollowUp;
  'app.goal': AppGoal;
  'app.helper_link': AppHelperLink;
  'app.incident': AppIncident;
  'app.instrument_result': AppInstrumentResult;
  'app.intake': AppIntake;
  'app.key_wrap': AppKeyWrap;
  'app.kiosk': AppKiosk;
  'app.need': AppNeed;
  'app.note': AppNote;
  'app.notice': AppNotice;
  'app.once': AppOnce;
  'app.party': AppParty;
  'app.party_label': AppPartyLabel;
  'app.passkey': AppPasskey;
  'app.person': AppPerson;
  'app.person_index': AppPersonIndex;
  'app.person_search': AppPersonSearch;
  'app.reassessment': AppReassessment;
  'app.recorded_grade': AppRecordedGrade;
  'app.referral': AppReferral;
  'app.referral_acceptance': AppReferralAcceptance;
  'app.referral_claim': AppReferralClaim;
  'app.referral_closure': AppReferralClosure;
  'app.referral_declination': AppReferralDeclination;
  'app.referral_message': AppReferralMessage;
  'app.referral_outcome': AppReferralOutcome;
  'app.referral_withdrawal': AppReferralWithdrawal;
  'app.request_draft': AppRequestDraft;
  'app.risk_assessment': AppRiskAssessment;
  'app.safety_alarm': AppSafetyAlarm;
  'app.section': AppSection;
  'app.task': AppTask;
  'app.timeline_entry': AppTimelineEntry;
  'app.victim_access': AppVictimAccess;
  'app.victim_message': AppVictimMessage;
  'app.victim_setting': AppVictimSetting;
  'audit.checkpoint': AuditCheckpoint;
  'audit.leaf': AuditLeaf;
  'audit.sealed': AuditSealed;
  'auth.grant_event': AuthGrantEvent;
  'auth.invitation': AuthInvitation;
  'auth.kiosk_visit': AuthKioskVisit;
  'auth.passkey_challenge': AuthPasskeyChallenge;
  'auth.session': AuthSession;
  'auth.sign_in_attempt': AuthSignInAttempt;
  'auth.staff': AuthStaff;
  'auth.staff_relation': AuthStaffRelation;
  'auth.victim_session': AuthVictimSession;
  'dir.change': DirChange;
  'dir.clock_rule': DirClockRule;
  'dir.desk': DirDesk;
  'dir.installation': DirInstallation;
  'dir.institution': DirInstitution;
  'dir.institution_name': DirInstitutionName;
  'dir.loaded': DirLoaded;
  'dir.rule_effect': DirRuleEffect;
  'dir.rule_release': DirRuleRelease;
  'dir.service': DirService;
}
