// Consent: which institution may see which classes, for what, until when, and at whose word. Knows what a
// valid consent is; refuses consent without an end, sensitive data without a tick of their own, and a guardian
// who is the offender. Refusing costs nothing: no rule of this house asks whether consent was given.
import type { Purpose } from '../../db/access.ts';
import { type DataClass, dataClasses, sensitiveClasses } from '../../db/data-class.ts';
import { type CalendarDay, seoul } from '../../shared/calendar-day.ts';
import type { ConsentId, StaffId } from '../../shared/ids.ts';
import type { Language } from '../../shared/text.ts';
import type { InstitutionSlug } from '../directory/index.ts';
import type { Signature } from './signature.ts';

/** Days a consent lasts unless another day is chosen, and at most. The database refuses more. */
export const consentDays = { usual: 30, longest: 180 } as const;

export const givers = ['victim', 'guardian', 'representative'] as const;
/** Who gives: she herself · the legal guardian (법정대리인) · a representative she or a court named. */
export type Giver = (typeof givers)[number];

export const consentMethods = ['signature', 'paper', 'spoken'] as const;
export type ConsentMethod = (typeof consentMethods)[number];

/** A colleague other than the one who records, or a person named on the record. */
export type Witness =
  | { readonly kind: 'staff'; readonly id: StaffId }
  | { readonly kind: 'named'; readonly name: string };

export type Proof =
  | { readonly kind: 'signature'; readonly signature: Signature }
  | { readonly kind: 'paper'; readonly reference: string; readonly keptAt: string }
  | { readonly kind: 'spoken'; readonly witness: Witness };

export type Grant = { readonly institution: InstitutionSlug; readonly classes: readonly DataClass[] };

/** One act of consent as it was said, before anybody checked it. */
export type Giving = {
  readonly grants: readonly Grant[];
  /** The last day on which it holds. */
  readonly until: CalendarDay;
  readonly givenBy: Giver;
  /** Name of the guardian or representative; empty when the victim speaks for herself. */
  readonly giverName: string;
  readonly guardianIsOffender: boolean;
  /** Needed only where the age is not known. */
  readonly over14: boolean;
  /** The separate consent to sensitive data (개인정보 보호법 §23①1). */
  readonly sensitiveAgreed: boolean;
  readonly proof: Proof;
  readonly language: Language;
};

export const consentRefusals = [
  'no_grant',
  'no_class',
  'until_past',
  'until_too_far',
  'sensitive_missing',
  'child_gives_alone',
  'age_unknown',
  'guardian_is_offender',
  'giver_unnamed',
  'paper_unplaced',
  'witness_missing',
  'witness_is_recorder',
] as const;
export type ConsentRefusal = (typeof consentRefusals)[number];

export type ConsentFacts = {
  /** The coded age band of the case; null or `unknown` when nobody knows. */
  readonly ageBand: string | null;
  readonly today: CalendarDay;
  readonly recorder: StaffId;
};

/** The last day that may be chosen. */
export function longestUntil(today: CalendarDay): CalendarDay {
  return today.add({ days: consentDays.longest });
}

/**
 * Everything that is wrong with a consent; empty when it may be recorded. 개인정보 보호법 §15, §17② (recipient,
 * purpose, items, period), §22의2 (under 14: legal guardian), §23 (sensitive data apart).
 */
export function refuseConsent(giving: Giving, facts: ConsentFacts): readonly ConsentRefusal[] {
  return [...refuseScope(giving, facts.today), ...refuseGiver(giving, facts), ...refuseProof(giving, facts)];
}

function refuseScope(giving: Giving, today: CalendarDay): ConsentRefusal[] {
  const found: ConsentRefusal[] = [];
  if (giving.grants.length === 0) found.push('no_grant');
  if (giving.grants.some((grant) => grant.classes.length === 0)) found.push('no_class');
  if (Temporal.PlainDate.compare(giving.until, today) < 0) found.push('until_past');
  if (Temporal.PlainDate.compare(giving.until, longestUntil(today)) > 0) found.push('until_too_far');
  if (isSensitive(giving.grants) && !giving.sensitiveAgreed) found.push('sensitive_missing');
  return found;
}

function refuseGiver(giving: Giving, facts: ConsentFacts): ConsentRefusal[] {
  if (giving.givenBy === 'guardian' && giving.guardianIsOffender) return ['guardian_is_offender'];
  if (giving.givenBy !== 'victim') return giving.giverName.trim() === '' ? ['giver_unnamed'] : [];
  if (facts.ageBand === 'under14') return ['child_gives_alone'];
  const ageUnknown = facts.ageBand === null || facts.ageBand === 'unknown';
  return ageUnknown && !giving.over14 ? ['age_unknown'] : [];
}

function refuseProof({ proof }: Giving, facts: ConsentFacts): ConsentRefusal[] {
  switch (proof.kind) {
    case 'signature':
      return [];
    case 'paper':
      return proof.keptAt.trim() === '' ? ['paper_unplaced'] : [];
    case 'spoken':
      if (proof.witness.kind === 'named') return proof.witness.name.trim() === '' ? ['witness_missing'] : [];
      return proof.witness.id === facts.recorder ? ['witness_is_recorder'] : [];
  }
}

/** Does any of these contain sensitive data, which need a consent of their own? */
export function isSensitive(grants: readonly Pick<Grant, 'classes'>[]): boolean {
  return grants.some((grant) => grant.classes.some((known) => sensitiveClasses.has(known)));
}

/** The end of the last day in Seoul, and never beyond the longest time from now. */
export function endOfConsent(until: CalendarDay, now: Temporal.Instant): Temporal.Instant {
  const end = until.add({ days: 1 }).toZonedDateTime(seoul).toInstant();
  const longest = now
    .add({ hours: 24 * consentDays.longest })
    .round({ smallestUnit: 'second', roundingMode: 'floor' });
  return Temporal.Instant.compare(end, longest) > 0 ? longest : end;
}

/** A consent that holds now. */
export type LiveConsent = {
  readonly id: ConsentId;
  readonly institution: string;
  readonly classes: readonly DataClass[];
  readonly purpose: Purpose;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly receipt: string;
  readonly givenBy: Giver;
};

/** Do these consents let an institution see a class for a purpose at a moment? What it wrote itself needs none. */
export function consentCovers(
  consents: readonly Pick<LiveConsent, 'institution' | 'classes' | 'purpose' | 'from' | 'until'>[],
  asked: {
    readonly institution: string;
    readonly class: DataClass;
    readonly purpose: Purpose;
    readonly at: Temporal.Instant;
  },
): boolean {
  return consents.some(
    (consent) =>
      consent.institution === asked.institution &&
      consent.purpose === asked.purpose &&
      consent.classes.includes(asked.class) &&
      Temporal.Instant.compare(consent.from, asked.at) <= 0 &&
      Temporal.Instant.compare(consent.until, asked.at) > 0,
  );
}

export type InstitutionConsent = {
  readonly institution: string;
  readonly classes: readonly DataClass[];
  /** When the first of its consents ends. */
  readonly until: Temporal.Instant;
  readonly rows: readonly LiveConsent[];
};

/** What each institution may see, all its consents together. */
export function byInstitution(consents: readonly LiveConsent[]): readonly InstitutionConsent[] {
  return [...Map.groupBy(consents, (consent) => consent.institution)].map(([institution, rows]) => ({
    institution,
    classes: dataClasses.filter((known) => rows.some((row) => row.classes.includes(known))),
    until: rows.map((row) => row.until).reduce((a, b) => (Temporal.Instant.compare(a, b) < 0 ? a : b)),
    rows,
  }));
}

/** What is left of a consent after classes were taken back; null classes take back everything. */
export function remainder(
  classes: readonly DataClass[],
  withdrawn: readonly DataClass[] | null,
): { readonly kept: readonly DataClass[]; readonly gone: readonly DataClass[] } {
  const gone = withdrawn === null ? classes : classes.filter((known) => withdrawn.includes(known));
  return { kept: classes.filter((known) => !gone.includes(known)), gone };
}

/** Why something was taken back, when somebody wants to say so. */
export const withdrawalReasons = [
  'changed_mind',
  'no_longer_needed',
  'worried',
  'institution_problem',
] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];
