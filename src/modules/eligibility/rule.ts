import type { Words } from '../../shared/text.ts';
import type {
  Confidence,
  InstitutionSlug as DirectoryInstitution,
  DocumentCode,
  Urgency,
} from '../directory/index.ts';
import type { FactPath } from './facts/sheet.ts';
import type { Condition, Context } from './logic.ts';

export type { Confidence, DocumentCode, Urgency } from '../directory/index.ts';

/** The directory's institutions, and `outside` for referral targets that have no desk at the centre. */
export type InstitutionSlug = DirectoryInstitution | 'outside';
export type Verdict = 'eligible' | 'ineligible' | 'needs_info' | 'needs_review';

/**
 * What a clause does to the verdict:
 * - `required`: "no" makes the person ineligible
 * - `excluding`: "yes" makes the person ineligible
 * - `ordinary`: ordinarily required; "no" sends it to the deciding body with the argument, never a refusal
 * - `discretion`: a ground that the deciding body weighs; "yes" sends it there with the argument
 */
export type ClauseKind = 'required' | 'excluding' | 'ordinary' | 'discretion';

export type Clause = {
  /** Unique in the whole registry: `<service>.<ground>`; the same ground may be shared by prefixing. */
  readonly code: string;
  readonly kind: ClauseKind;
  /** The citation, in Korean as it is written on papers: `범죄피해자 보호법 §16`. */
  readonly law: string;
  /** What the clause says, as a statement that is true when the condition answers yes. */
  readonly label: Words;
  readonly test: Condition;
  /** For `ordinary` and `discretion`: why it may still be granted, in words an applicant can use. */
  readonly argument?: Words;
  /** First and last day on which the clause is law. */
  readonly from?: string;
  readonly to?: string;
};

export type Deadline = {
  /** The last day by law, moved off weekends and holidays; null when there is no limit. */
  readonly statutoryLastDay: string | null;
  /** The day we tell people: never later than the statutory one. */
  readonly advisedDay: string | null;
  readonly law: string;
  readonly label: Words;
  /** Facts without which the day cannot be worked out. */
  readonly missing: readonly FactPath[];
  readonly passed: boolean;
};

/** One line of a calculation, with the clause that orders it. */
export type TraceLine = { readonly label: Words; readonly law: string; readonly won: number | null };

export type Amount = {
  readonly kind: 'exact' | 'ceiling' | 'range' | 'actual-cost' | 'decided-by-body' | 'unknown';
  /** Won; null where the kind has none. `min` and `max` are equal for `exact`. */
  readonly min: number | null;
  readonly max: number | null;
  readonly per: 'once' | 'month' | 'year' | 'semester' | 'session' | 'case';
  readonly law: string;
  readonly note?: Words;
  readonly trace: readonly TraceLine[];
  readonly missing: readonly FactPath[];
  /** True when an assumed parameter went into the figure. */
  readonly assumed: boolean;
};

export type ServiceRule = {
  /** The service's fixed slug. */
  readonly slug: string;
  readonly institution: InstitutionSlug;
  /** Only for what the directory does not list: a court, an office outside. */
  readonly name?: Words;
  readonly confidence: Confidence;
  readonly urgency: Urgency;
  readonly clauses: readonly Clause[];
  /** Papers to bring, in this situation. */
  readonly documents: (context: Context) => readonly DocumentCode[];
  readonly deadline?: (context: Context) => Deadline | null;
  readonly amount?: (context: Context) => Amount | null;
  /** What else the person should know here, e.g. that the attorney must be appointed. */
  readonly note?: (context: Context) => Words | null;
  /** Days on which the service exists; outside them it is ineligible with that reason. */
  readonly validFrom?: string;
  readonly validTo?: string;
};

/** One clause as it came out. `satisfied` null is unknown. `decisive` clauses brought the verdict about. */
export type Reason = {
  readonly code: string;
  readonly kind: ClauseKind;
  readonly law: string;
  readonly label: Words;
  readonly satisfied: boolean | null;
  readonly decisive: boolean;
  readonly argument: Words | null;
};

export type ConflictRule =
  | 'one-only'
  | 'not-same-period'
  | 'deduct'
  | 'no-deduction'
  | 'difference'
  | 'set-off'
  | 'clawback'
  | 'lead-one'
  | 'limit';

export type Conflict = {
  /** The other service's slug, or the kind of benefit. */
  readonly with: string;
  readonly rule: ConflictRule;
  readonly law: string;
  readonly label: Words;
  /** True when the other one is granted or already received in this assessment. */
  readonly active: boolean;
};

export type ServiceResult = {
  readonly slug: string;
  readonly institution: InstitutionSlug;
  /** The name where the directory has none. */
  readonly name: Words | null;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly missing: readonly FactPath[];
  readonly documents: readonly DocumentCode[];
  readonly deadline: Deadline | null;
  readonly amount: Amount | null;
  readonly conflicts: readonly Conflict[];
  readonly note: Words | null;
  readonly urgency: Urgency;
  readonly confidence: Confidence;
  readonly ruleVersion: string;
};

export type Assessment = {
  readonly asOf: string;
  readonly ruleVersion: string;
  readonly services: readonly ServiceResult[];
};

type Extra = { readonly argument?: Words; readonly from?: string; readonly to?: string };

/** A clause that must hold. */
export function required(
  code: string,
  law: string,
  label: Words,
  test: Condition,
  extra: Extra = {},
): Clause {
  return { code, kind: 'required', law, label, test, ...extra };
}

/** A clause that shuts the service when it holds. */
export function excluding(
  code: string,
  law: string,
  label: Words,
  test: Condition,
  extra: Extra = {},
): Clause {
  return { code, kind: 'excluding', law, label, test, ...extra };
}

/** A clause that ordinarily must hold; otherwise the deciding body may still grant it, with this argument. */
export function ordinary(
  code: string,
  law: string,
  label: Words,
  test: Condition,
  argument: Words,
  extra: Extra = {},
): Clause {
  return { code, kind: 'ordinary', law, label, test, argument, ...extra };
}

/** A ground the deciding body weighs, with the argument for the applicant. */
export function discretion(
  code: string,
  law: string,
  label: Words,
  test: Condition,
  argument: Words,
  extra: Extra = {},
): Clause {
  return { code, kind: 'discretion', law, label, test, argument, ...extra };
}

/** The same papers in every situation. */
export function papers(...codes: readonly DocumentCode[]): () => readonly DocumentCode[] {
  return () => codes;
}
