// Who is asked next when an institution declines: rules, not habits. A rule proposes; consent disposes.

import type { CalendarDay } from '../../shared/calendar-day.ts';
import { findService, inForce, type Service } from '../directory/index.ts';
import { type DeclineReason, reasonsWithoutFallback } from './reasons.ts';

/** Service → the services asked instead, in order. Only help for the same need stands here. */
export const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'pros-relocation': ['seoul-stalking-moving'],
  'seoul-stalking-moving': ['pros-relocation'],
  'police-private-guard': ['seoul-stalking-guard'],
  'seoul-stalking-guard': ['police-private-guard'],
  'police-temp-lodging': ['smile-shelter', 'seoul-stalking-shelter', 'welfare-emergency-housing'],
  'smile-shelter': ['police-temp-lodging', 'seoul-stalking-shelter', 'welfare-emergency-housing'],
  'seoul-stalking-shelter': ['police-temp-lodging', 'smile-shelter', 'welfare-emergency-housing'],
  'smile-psych': ['seoul-stalking-psych', 'dsc-psych'],
  'seoul-stalking-psych': ['smile-psych'],
  'dsc-psych': ['smile-psych'],
  'homedoctor-advice': ['klac-advice'],
  'klac-advice': ['homedoctor-advice'],
  'seoul-stalking-legal': ['klac-advice'],
  'dsc-legal': ['klac-advice'],
  'pros-medical': ['cvsc-medical'],
  'seoul-stalking-medical': ['cvsc-medical'],
  'dsc-medical': ['cvsc-medical'],
  'pros-living-aid': ['cvsc-emergency-living', 'welfare-emergency-living'],
  'cvsc-emergency-living': ['welfare-emergency-living'],
  'welfare-emergency-living': ['seoul-emergency-welfare', 'cvsc-emergency-living'],
  'welfare-emergency-medical': ['seoul-emergency-welfare', 'cvsc-medical'],
  'pros-tuition': ['cvsc-tuition'],
  'pros-funeral': ['cvsc-funeral'],
  'seoul-job-counsel': ['moel-training'],
  'dsc-deletion': ['dsc-takedown-police'],
  'dsc-trial-support': ['cvsc-accompany'],
};

export type FallbackFacts = {
  readonly service: string;
  readonly reason: DeclineReason;
  /** Services already open on the case, or already declined in this chain. */
  readonly tried: ReadonlySet<string>;
  readonly consented: ReadonlySet<string>;
  readonly today: CalendarDay;
};

/** The services a rule names for a service, whatever the consent. */
export function fallbacksOf(service: string): readonly Service[] {
  return (fallbacks[service] ?? []).map(findService).filter((found) => found !== null);
}

/** The service asked next, or null: back to the case manager. */
export function chooseFallback(facts: FallbackFacts): Service | null {
  if (reasonsWithoutFallback.has(facts.reason)) return null;
  return (
    fallbacksOf(facts.service).find(
      (next) =>
        inForce(next, facts.today) && !facts.tried.has(next.slug) && facts.consented.has(next.institution),
    ) ?? null
  );
}
