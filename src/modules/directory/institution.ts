import type { CalendarDay } from '../../shared/calendar-day.ts';
import type { Words } from '../../shared/text.ts';

/**
 * The fifteen institutions of the centre in their official order, the centre itself first.
 * A slug is a role, not a name: names change by law (검찰 → 공소청 on 2026-10-02), slugs never do.
 */
export const institutionSlugs = [
  'center',
  'prosecution',
  'police',
  'employment',
  'klac',
  'cvsc',
  'homedoctor',
  'finance',
  'welfare',
  'dsc',
  'stalking',
  'seoul-jobs',
  'smile',
  'statement-assistant',
  'victim-attorney',
] as const;
export type InstitutionSlug = (typeof institutionSlugs)[number];

export const institutionKinds = [
  'center',
  'national_agency',
  'public_body',
  'city',
  'nonprofit',
  'appointed_professional',
] as const;
export type InstitutionKind = (typeof institutionKinds)[number];

export const confidences = ['high', 'medium', 'low'] as const;
/** How sure the house is of a fact: read in law or an official notice · usual practice · to be asked. */
export type Confidence = (typeof confidences)[number];

/** A name in force from a day up to and including another. Days are `YYYY-MM-DD` in Korea. */
export type DatedName = {
  readonly ko: string;
  readonly en: string;
  readonly from: string;
  readonly to?: string;
};

/** When a desk answers: ISO weekdays (1 = Monday), clock times in Seoul, and where to turn otherwise. */
export type OpeningHours = {
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly closedOnHolidays: boolean;
  readonly outsideHours: Words;
  readonly confidence: Confidence;
};

export type Desk = {
  readonly slug: string;
  readonly name: Words;
  readonly openingHours: OpeningHours;
  readonly phone?: string;
  readonly address?: Words;
};

export type Institution = {
  readonly slug: InstitutionSlug;
  readonly kind: InstitutionKind;
  readonly names: readonly [DatedName, ...DatedName[]];
  /** The name in a statute or decree where it differs from the public one. */
  readonly statutoryName?: Words;
  readonly order: number;
  readonly role: Words;
  readonly desks: readonly Desk[];
  /**
   * May process health, genetic and criminal-record data and resident registration numbers without a
   * separate consent where that cannot be avoided (범죄피해자 보호법 시행령 제3조의2). Data on sex life
   * are not in that list: they always need consent or another statute.
   */
  readonly legalBody: boolean;
  readonly confidence: Confidence;
};

/** The name in force on a day; before the first known name, the first. Works for agencies as well. */
export function nameOn(named: { readonly names: Institution['names'] }, day: CalendarDay): Words {
  const today = day.toString();
  const [first] = named.names;
  const inForce = named.names.findLast((name) => name.from <= today && (name.to ?? today) >= today);
  const name = inForce ?? first;
  return { ko: name.ko, en: name.en };
}

/** Reads an institution's slug from the outside world; null for anything else. */
export function parseInstitutionSlug(text: unknown): InstitutionSlug | null {
  return institutionSlugs.find((slug) => slug === text) ?? null;
}
