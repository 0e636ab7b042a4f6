import type {
  AppointmentId,
  BundleId,
  CaseId,
  ConsentId,
  DocumentId,
  IntakeId,
  ReferralId,
  StaffId,
  TaskId,
} from './shared/ids.ts';

/** Every address of the house. Links, redirects and tests use this, never a string of their own. */
export const routes = {
  home: () => '/',
  language: () => '/language',
  signIn: (next?: string) => (next === undefined ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`),
  signOut: () => '/sign-out',
  stay: () => '/session',
  demoSignIn: () => '/demo/session',
  setup: (token: string) => `/setup/${token}`,
  invitation: (token: string) => `/invitations/${token}`,
  work: () => '/work',
  live: () => '/live',
  finder: () => '/help',
  finderResult: () => '/help/result',
  intakes: {
    index: () => '/intakes',
    new: () => '/intakes/new',
    candidates: () => '/intakes/candidates',
    show: (id: IntakeId) => `/intakes/${id}`,
    step: (id: IntakeId, step: string) => `/intakes/${id}/${step}`,
    claim: (id: IntakeId) => `/intakes/${id}/claim`,
    draft: (id: IntakeId) => `/intakes/${id}/draft`,
    outcome: (id: IntakeId) => `/intakes/${id}/outcome`,
  },
  cases: {
    index: () => '/cases',
    show: (id: CaseId) => `/cases/${id}`,
    identity: (id: CaseId) => `/cases/${id}/identity`,
    facts: (id: CaseId) => `/cases/${id}/facts`,
    tab: (id: CaseId, tab: CaseTab) => `/cases/${id}/${tab}`,
    needs: (id: CaseId) => `/cases/${id}/needs`,
    risk: (id: CaseId) => `/cases/${id}/risk`,
    instrument: (id: CaseId, instrument: string) => `/cases/${id}/instruments/${instrument}`,
    recordedGrade: (id: CaseId) => `/cases/${id}/recorded-grades`,
    consents: (id: CaseId) => `/cases/${id}/consents`,
    newConsent: (id: CaseId) => `/cases/${id}/consents/new`,
    eligibility: (id: CaseId) => `/cases/${id}/eligibility`,
    openAnswers: (id: CaseId) => `/cases/${id}/open-answers`,
    newBundle: (id: CaseId) => `/cases/${id}/bundles/new`,
    bundleReview: (id: CaseId) => `/cases/${id}/bundles/review`,
    bundles: (id: CaseId) => `/cases/${id}/bundles`,
    goals: (id: CaseId) => `/cases/${id}/goals`,
    tasks: (id: CaseId) => `/cases/${id}/tasks`,
    notes: (id: CaseId) => `/cases/${id}/notes`,
    documents: (id: CaseId) => `/cases/${id}/documents`,
    appointments: (id: CaseId) => `/cases/${id}/appointments`,
    closure: (id: CaseId) => `/cases/${id}/closure`,
    reopening: (id: CaseId) => `/cases/${id}/reopening`,
    transfer: (id: CaseId) => `/cases/${id}/transfer`,
    links: (id: CaseId) => `/cases/${id}/links`,
  },
  consents: {
    withdrawal: (id: ConsentId) => `/consents/${id}/withdrawal`,
    receipt: (receipt: string) => `/consent-receipts/${receipt}`,
  },
  bundles: { show: (id: BundleId) => `/bundles/${id}` },
  queue: { index: () => '/queue' },
  referrals: {
    show: (id: ReferralId) => `/referrals/${id}`,
    claim: (id: ReferralId) => `/referrals/${id}/claim`,
    acceptance: (id: ReferralId) => `/referrals/${id}/acceptance`,
    declination: (id: ReferralId) => `/referrals/${id}/declination`,
    booking: (id: ReferralId) => `/referrals/${id}/booking`,
    deliveries: (id: ReferralId) => `/referrals/${id}/deliveries`,
    outcome: (id: ReferralId) => `/referrals/${id}/outcome`,
    closure: (id: ReferralId) => `/referrals/${id}/closure`,
    withdrawal: (id: ReferralId) => `/referrals/${id}/withdrawal`,
    rerouting: (id: ReferralId) => `/referrals/${id}/rerouting`,
  },
  tasks: { index: () => '/tasks', completion: (id: TaskId) => `/tasks/${id}/completion` },
  documents: { show: (id: DocumentId) => `/documents/${id}` },
  appointments: { outcome: (id: AppointmentId) => `/appointments/${id}/outcome` },
  directory: {
    index: () => '/directory',
    institution: (slug: string) => `/directory/${slug}`,
    service: (slug: string) => `/directory/services/${slug}`,
  },
  staff: {
    index: () => '/staff',
    invitations: () => '/staff/invitations',
    show: (id: StaffId) => `/staff/${id}`,
    leaving: (id: StaffId) => `/staff/${id}/leaving`,
    relations: (id: StaffId) => `/staff/${id}/relations`,
  },
  operations: () => '/operations',
  audit: { index: () => '/audit', export: () => '/audit/export' },
  rules: { index: () => '/rules', effect: () => '/rules/effect', release: () => '/rules/release' },
  api: {
    facts: () => '/api/v1/schemas/facts',
    assessments: () => '/api/v1/eligibility/assessments',
    openapi: () => '/api/v1/openapi.json',
  },
  healthz: () => '/healthz',
  readyz: () => '/readyz',
  metrics: () => '/metrics',
} as const;

/** The tabs of a case page that are pages of their own. */
export type CaseTab =
  | 'plan'
  | 'referrals'
  | 'timeline'
  | 'schedule'
  | 'documents'
  | 'notes'
  | 'access-log'
  | 'eligibility';
