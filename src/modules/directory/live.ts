// The directory as it stands today in this centre: the repository's rows with what an administrator changed.
import type { CalendarDay } from '../../shared/calendar-day.ts';
import type { Words } from '../../shared/text.ts';
import { type Desk, type Institution, type InstitutionSlug, nameOn } from './institution.ts';
import { inForce, type Service } from './service.ts';

type Editable = { readonly version: number; readonly edited: boolean };

export type LiveDesk = Desk & Editable;
export type LiveInstitution = Omit<Institution, 'desks'> & Editable & { readonly desks: readonly LiveDesk[] };
export type LiveService = Service & Editable;

/** Everything the database (or, before the first load, the repository) holds. */
export type DirectoryRecords = {
  readonly institutions: readonly LiveInstitution[];
  readonly services: readonly LiveService[];
};

export type Directory = {
  readonly day: CalendarDay;
  readonly institutions: readonly LiveInstitution[];
  /** Services in force on the day, by institution in official order. */
  readonly services: readonly LiveService[];
  institution(slug: string): LiveInstitution | null;
  /** Any service, also one that is over or yet to come. */
  service(slug: string): LiveService | null;
  servicesOf(institution: InstitutionSlug): readonly LiveService[];
  desk(slug: string): { readonly desk: LiveDesk; readonly institution: LiveInstitution } | null;
  /** The name in force on the day; an unknown slug is shown as it is. */
  nameOf(slug: string): Words;
};

/** The directory seen on a day. */
export function directoryAt(records: DirectoryRecords, day: CalendarDay): Directory {
  const institutions = new Map<string, LiveInstitution>(records.institutions.map((one) => [one.slug, one]));
  const all = new Map<string, LiveService>(records.services.map((one) => [one.slug, one]));
  const names = new Map<string, Words>(records.institutions.map((one) => [one.slug, nameOn(one, day)]));
  const services = records.services.filter((service) => inForce(service, day));
  return {
    day,
    institutions: records.institutions,
    services,
    institution: (slug) => institutions.get(slug) ?? null,
    service: (slug) => all.get(slug) ?? null,
    servicesOf: (institution) => services.filter((service) => service.institution === institution),
    desk(slug) {
      for (const institution of records.institutions) {
        const desk = institution.desks.find((one) => one.slug === slug);
        if (desk !== undefined) return { desk, institution };
      }
      return null;
    },
    nameOf: (slug) => names.get(slug) ?? { ko: slug, en: slug },
  };
}

export type ServiceFilter = {
  readonly text: string;
  readonly domain: Service['domain'] | null;
  readonly urgency: Service['urgency'] | null;
};

/** Services whose name, summary or benefit holds every word of the text, in any language. */
export function searchServices(directory: Directory, filter: ServiceFilter): readonly LiveService[] {
  const wanted = filter.text
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return directory.services.filter((service) => {
    if (filter.domain !== null && service.domain !== filter.domain) return false;
    if (filter.urgency !== null && service.urgency !== filter.urgency) return false;
    const { name, summary, benefit } = service;
    const institution = directory.nameOf(service.institution);
    const text = [name, summary, benefit, institution]
      .flatMap((words) => [words.ko, words.en])
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
