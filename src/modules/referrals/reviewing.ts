// The review before sending: one column per institution with exactly what it will see, by when it must
// answer, and what follows a decline.
import type { Reader } from '../../db/access.ts';
import type { DataClass } from '../../db/data-class.ts';
import { readSections } from '../../db/sections.ts';
import type { CaseId } from '../../shared/ids.ts';
import type { Language } from '../../shared/text.ts';
import {
  findService,
  type InstitutionSlug,
  inForce,
  institutionOf,
  type Service,
} from '../directory/index.ts';
import { duplicatesAmong, isConsented } from './bundle.ts';
import { type ClockRules, dueAt } from './clock.ts';
import { clockRules } from './clock-store.ts';
import { fallbacksOf } from './fallback.ts';
import { type ClassPayload, payloadFor } from './payload.ts';
import { servicesUnderWay } from './sender-store.ts';
import { consentedClasses, sectionShapes } from './store.ts';

export type FallbackLine = {
  readonly service: Service;
  readonly next: Service | null;
  readonly consented: boolean;
};

export type ReviewColumn = {
  readonly institution: InstitutionSlug;
  readonly services: readonly Service[];
  readonly consented: boolean;
  readonly payload: readonly ClassPayload[];
  readonly answerBy: Temporal.Instant | null;
  readonly fallbacks: readonly FallbackLine[];
};

export type BundleReview = {
  readonly columns: readonly ReviewColumn[];
  readonly duplicates: readonly (readonly [string, string])[];
  /** Chosen, but under way already or unknown; nothing is sent for them. */
  readonly left: readonly string[];
};

type Facts = {
  readonly consents: ReadonlyMap<string, ReadonlySet<DataClass>>;
  readonly rules: ClockRules;
  readonly now: Temporal.Instant;
};

function earliest(services: readonly Service[], facts: Facts): Temporal.Instant | null {
  const ends = services
    .map((service) => dueAt(facts.rules, 'sent', service.urgency, facts.now))
    .filter((end) => end !== null);
  return ends.toSorted(Temporal.Instant.compare)[0] ?? null;
}

function fallbackOf(service: Service, facts: Facts): FallbackLine {
  const named = fallbacksOf(service.slug);
  const next = named.find((one) => isConsented(facts, one.institution)) ?? named[0] ?? null;
  return { service, next, consented: next !== null && isConsented(facts, next.institution) };
}

/** Composes the review. Opens what the sender may open, which leaves a leaf. */
export async function reviewBundle(
  r: Reader,
  of: CaseId,
  chosen: readonly string[],
  language: Language,
): Promise<BundleReview> {
  const { open } = await servicesUnderWay(r, of);
  const usable = [...new Set(chosen)].flatMap((slug) => {
    const service = findService(slug);
    return service === null || open.has(slug) || !inForce(service, r.today) ? [] : [service];
  });
  const shapes = await sectionShapes(r, of);
  const sections = await readSections(r, of);
  const facts = { consents: await consentedClasses(r, of), rules: await clockRules(r), now: r.now };
  const byInstitution = Map.groupBy(usable, (service) => service.institution);
  const columns = [...byInstitution]
    .toSorted(([left], [right]) => institutionOf(left).order - institutionOf(right).order)
    .map(([institution, services]) => ({
      institution,
      services,
      consented: isConsented(facts, institution),
      payload: payloadFor(
        institution,
        facts.consents.get(institution) ?? new Set<DataClass>(),
        shapes,
        sections,
        language,
      ),
      answerBy: earliest(services, facts),
      fallbacks: services.map((service) => fallbackOf(service, facts)),
    }));
  const slugs = usable.map((service) => service.slug);
  return {
    columns,
    duplicates: duplicatesAmong(slugs),
    left: chosen.filter((slug) => !slugs.includes(slug)),
  };
}
