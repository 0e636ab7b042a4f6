import type { CalendarDay } from '../../shared/calendar-day.ts';
import type { Words } from '../../shared/text.ts';
import type { CrimeCategory } from './crime.ts';
import type { DocumentCode } from './documents.ts';
import type { Confidence, InstitutionSlug } from './institution.ts';
import type { NeedDomain } from './needs.ts';

/** What kind of help a service is. */
export const serviceDomains = [
  'safety',
  'investigation',
  'psych',
  'legal',
  'employment',
  'welfare',
  'finance',
  'medical',
  'economic',
  'housing',
  'communication',
  'deletion',
  'coordination',
] as const;
export type ServiceDomain = (typeof serviceDomains)[number];

/** U0 the same day · U1 within 3 working days · U2 within 2 weeks · U3 in the ordinary course. */
export const urgencies = ['U0', 'U1', 'U2', 'U3'] as const;
export type Urgency = (typeof urgencies)[number];

/** Y a police report is needed · C some proof of the crime or the harm · N neither. */
export const reportRequirements = ['Y', 'C', 'N'] as const;
export type ReportRequirement = (typeof reportRequirements)[number];

/**
 * One service an institution gives. Sums and thresholds are absent on purpose: they change by the year
 * and live in the dated parameters of the eligibility rules.
 */
export type Service = {
  readonly slug: string;
  readonly institution: InstitutionSlug;
  readonly name: Words;
  readonly domain: ServiceDomain;
  readonly urgency: Urgency;
  readonly reportRequired: ReportRequirement;
  readonly documents: readonly DocumentCode[];
  readonly legalBasis: readonly string[];
  readonly benefit: Words;
  readonly summary: Words;
  readonly applyBy?: Words;
  readonly decision?: Words;
  /** Services for the same purpose, month or case: only one pays, or one is set off against the other. */
  readonly duplicates?: readonly string[];
  readonly needs: readonly NeedDomain[];
  readonly crimes: 'any' | readonly CrimeCategory[];
  /** `later`: follows another service or hangs on a fact that need and crime type do not tell. */
  readonly offer: 'first' | 'later';
  readonly source: string;
  readonly confidence: Confidence;
  readonly from?: string;
  readonly to?: string;
};

/** Whether a service exists on a day; both ends are included. */
export function inForce(service: Service, day: CalendarDay): boolean {
  const today = day.toString();
  return (service.from ?? today) <= today && (service.to ?? today) >= today;
}

/** Whether a service is open to a person harmed by these crimes. Unknown crime: only services for all. */
export function opensTo(service: Service, crimes: readonly CrimeCategory[]): boolean {
  if (service.crimes === 'any') return true;
  const open: readonly CrimeCategory[] = service.crimes;
  return crimes.some((crime) => open.includes(crime));
}

/** The services with every duplicate named on both sides. */
export function withMutualDuplicates(services: readonly Service[]): readonly Service[] {
  return services.map((service) => {
    const named = services.filter((other) => other.duplicates?.includes(service.slug));
    const all = new Set([...(service.duplicates ?? []), ...named.map((other) => other.slug)]);
    return all.size === 0 ? service : { ...service, duplicates: [...all].sort() };
  });
}
