// The decision table: which role may do what, and read which class at most. Data, not code.
// PostgreSQL keeps its own copy (sec.role_class) and its own policies; a test holds the two together.
import { type Words, words } from '../shared/text.ts';
import { type DataClass, dataClasses } from './data-class.ts';

export const roles = [
  'intake_counsellor',
  'case_manager',
  'institution_worker',
  'institution_lead',
  'centre_manager',
  'privacy_officer',
  'auditor',
  'administrator',
  'analyst',
] as const;
export type Role = (typeof roles)[number];

export const roleText = {
  intake_counsellor: words('초기상담사', 'Intake counsellor'),
  case_manager: words('사례관리자', 'Case manager'),
  institution_worker: words('기관 담당자', 'Institution worker'),
  institution_lead: words('기관 책임자', 'Institution lead'),
  centre_manager: words('센터장', 'Centre manager'),
  privacy_officer: words('개인정보 보호책임자', 'Privacy officer'),
  auditor: words('외부 감사인', 'Outside auditor'),
  administrator: words('관리자', 'Administrator'),
  analyst: words('통계 담당자', 'Analyst'),
} as const satisfies Record<Role, Words>;

/** What a route may ask for. A permission names an act on a resource, never a screen. */
export const permissions = [
  'public',
  'portal.own',
  'session.any',
  'work.view',
  'intake.manage',
  'person.find',
  'case.list',
  'case.export',
  'case.view',
  'case.manage',
  'case.close',
  'case.transfer',
  'case.hand-over',
  'consent.record',
  'assessment.record',
  'eligibility.view',
  'referral.send',
  'referral.queue',
  'referral.work',
  'referral.assign',
  'plan.manage',
  'note.write',
  'document.manage',
  'appointment.manage',
  'operations.view',
  'clock.manage',
  'statistics.view',
  'audit.view',
  'directory.view',
  'directory.manage',
  'staff.manage',
  'kiosk.manage',
  'complaint.answer',
  'rules.publish',
] as const;
export type Permission = (typeof permissions)[number];

const everyone = ['session.any', 'work.view', 'directory.view'] as const;
const caseWork = [
  'case.list',
  'case.export',
  'case.view',
  'note.write',
  'document.manage',
  'appointment.manage',
] as const;

const grants = {
  intake_counsellor: [
    ...everyone,
    ...caseWork,
    'intake.manage',
    'person.find',
    'case.manage',
    'case.close',
    'case.transfer',
    'consent.record',
    'assessment.record',
    'eligibility.view',
    'referral.send',
    'plan.manage',
  ],
  case_manager: [
    ...everyone,
    ...caseWork,
    'person.find',
    'case.manage',
    'case.close',
    'case.transfer',
    'consent.record',
    'assessment.record',
    'eligibility.view',
    'referral.send',
    'plan.manage',
  ],
  institution_worker: [...everyone, ...caseWork, 'referral.queue', 'referral.work', 'assessment.record'],
  institution_lead: [
    ...everyone,
    ...caseWork,
    'referral.queue',
    'referral.work',
    'referral.assign',
    'case.transfer',
    'case.hand-over',
    'statistics.view',
  ],
  centre_manager: [
    ...everyone,
    'operations.view',
    'clock.manage',
    'case.list',
    'case.export',
    'case.hand-over',
    'statistics.view',
    'kiosk.manage',
    'complaint.answer',
    'rules.publish',
  ],
  privacy_officer: [...everyone, 'audit.view', 'complaint.answer'],
  auditor: ['session.any', 'work.view', 'audit.view'],
  administrator: [...everyone, 'directory.manage', 'staff.manage', 'kiosk.manage', 'rules.publish'],
  analyst: ['session.any', 'work.view', 'statistics.view'],
} as const satisfies Record<Role, readonly Permission[]>;

const granted: ReadonlyMap<Role, ReadonlySet<Permission>> = new Map(
  roles.map((role) => [role, new Set<Permission>(grants[role])]),
);

/** May this role do this at all? The row it concerns is the database's second question. */
export function may(role: Role, permission: Permission): boolean {
  return permission === 'public' || (granted.get(role)?.has(permission) ?? false);
}

const content = dataClasses;
const withoutImagery = dataClasses.filter((known) => known !== 'imagery');
const intakeClasses = withoutImagery.filter((known) => known !== 'therapy');

/** The most a role may read, before assignment, ownership and consent narrow it further. */
export const roleClasses = {
  intake_counsellor: intakeClasses,
  case_manager: withoutImagery,
  institution_worker: content,
  institution_lead: content,
  centre_manager: [],
  privacy_officer: [],
  auditor: [],
  administrator: [],
  analyst: [],
} as const satisfies Record<Role, readonly DataClass[]>;

/** Facts the pure oracle decides on; the same decision as sec.can_read, written independently. */
export type ReadFacts = {
  readonly role: Role;
  readonly institution: string;
  readonly purpose: string;
  readonly sessionLive: boolean;
  readonly staffActive: boolean;
  readonly assigned: boolean;
  readonly blocked: boolean;
  readonly owner: string;
  readonly class: DataClass;
  readonly consents: readonly {
    readonly to: string;
    readonly classes: readonly DataClass[];
    readonly purpose: string;
    readonly live: boolean;
  }[];
};

/** May this person read this section? Deny unless every condition holds. */
export function mayRead(facts: ReadFacts): boolean {
  if (!facts.sessionLive || !facts.staffActive || facts.blocked || !facts.assigned) return false;
  if (!roleClasses[facts.role].some((known) => known === facts.class)) return false;
  if (facts.owner === facts.institution) return true;
  return facts.consents.some(
    (consent) =>
      consent.live &&
      consent.to === facts.institution &&
      consent.purpose === facts.purpose &&
      consent.classes.includes(facts.class),
  );
}

/** Is this text one of the roles? */
export function isRole(text: string): text is Role {
  return roles.some((known) => known === text);
}

/** The classes that may ever come through the victim's own door; the same list as sec.portal_class. */
export const portalClasses = [
  'identity',
  'contact',
  'legal',
  'money',
  'work',
  'welfare',
  'service_use',
] as const satisfies readonly DataClass[];

/** Facts of somebody behind a receipt code. */
export type PortalFacts = {
  readonly kind: 'victim' | 'helper';
  readonly sessionLive: boolean;
  readonly accessLive: boolean;
  /** Given by a worker or by the victim, or made sure of by a worker since it was asked for online. */
  readonly holderKnown: boolean;
  readonly noTrace: boolean;
  readonly bland: boolean;
  readonly ownCase: boolean;
  readonly owner: string;
  readonly class: DataClass;
};

/** May this section be opened behind a receipt code? The victim's own, of the centre, of the classes above. */
export function mayReadInPortal(facts: PortalFacts): boolean {
  if (!facts.sessionLive || !facts.accessLive || !facts.holderKnown) return false;
  if (facts.noTrace || facts.bland || !facts.ownCase) return false;
  const open: readonly DataClass[] = portalClasses;
  return facts.kind === 'victim' && facts.owner === 'center' && open.includes(facts.class);
}
