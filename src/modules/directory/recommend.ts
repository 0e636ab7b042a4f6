import type { CalendarDay } from '../../shared/calendar-day.ts';
import { institutionOf, services } from './catalogue.ts';
import type { CrimeCategory } from './crime.ts';
import type { NeedDomain } from './needs.ts';
import { type OutsideInstitution, outsideInstitutions } from './outside.ts';
import { inForce, opensTo, type Service } from './service.ts';

/**
 * A first list of services from needs and crime types alone: each answers one of the needs, is open to
 * one of the crimes, exists on the day and is offered first. Most urgent first, then the order of the
 * institutions. It suggests; it never refuses, and it says nothing about entitlement. Without a day, every
 * service counts.
 */
export function recommend(
  needs: readonly NeedDomain[],
  crimes: readonly CrimeCategory[],
  day?: CalendarDay,
): readonly string[] {
  return services
    .filter((service) => service.offer === 'first' && (day === undefined || inForce(service, day)))
    .filter((service) => service.needs.some((need) => needs.includes(need)) && opensTo(service, crimes))
    .toSorted(byUrgencyThenInstitution)
    .map((service) => service.slug);
}

/** Places outside the fifteen institutions that answer one of the needs for one of the crimes. */
export function recommendOutside(
  needs: readonly NeedDomain[],
  crimes: readonly CrimeCategory[],
): readonly OutsideInstitution[] {
  return outsideInstitutions.filter(
    (place) =>
      place.needs.some((need) => needs.includes(need)) &&
      (place.crimes === 'any' || place.crimes.some((crime) => crimes.includes(crime))),
  );
}

function byUrgencyThenInstitution(left: Service, right: Service): number {
  if (left.urgency !== right.urgency) return left.urgency < right.urgency ? -1 : 1;
  return institutionOf(left.institution).order - institutionOf(right.institution).order;
}
