// Who may come through the victim's own door: she herself, and those she names, each with parts of their
// own. Knows limits and parts; refuses a guardian from the day of majority on.
import type { SystemActor } from '../../../db/access.ts';
import { seoulCenter } from '../../../db/installation.ts';
import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { VisitId } from '../../../shared/ids.ts';

/** 5 minutes idle, 30 in all: the telephone may be picked up by somebody else at any moment. */
export const portalLimits = { idleMinutes: 5, absoluteMinutes: 30 } as const;

/** Idle or at its end? On a kiosk the visit says whether anybody is still there. */
export function isOver(
  session: {
    readonly seenAt: Temporal.Instant;
    readonly expiresAt: Temporal.Instant;
    readonly visit: VisitId | null;
  },
  now: Temporal.Instant,
): boolean {
  const idleEnd = session.seenAt.add({ minutes: portalLimits.idleMinutes });
  const idle = session.visit === null && Temporal.Instant.compare(idleEnd, now) <= 0;
  return idle || Temporal.Instant.compare(session.expiresAt, now) <= 0;
}

/** What a helper can be let into. Consent, the log, settings and everything else stay the victim's own. */
export const helperParts = ['status', 'dates', 'documents', 'messages'] as const;
export type HelperPart = (typeof helperParts)[number];
export type Part = HelperPart | 'own' | 'any';

export function isHelperPart(text: string): text is HelperPart {
  return helperParts.some((known) => known === text);
}

export const helperRelations = ['family', 'friend', 'guardian', 'professional', 'other'] as const;
export type HelperRelation = (typeof helperRelations)[number];

export function isHelperRelation(text: string): text is HelperRelation {
  return helperRelations.some((known) => known === text);
}

/** The first day of majority: the nineteenth birthday (민법 §4, §158). The guardian's access ends on it. */
export function majorityDay(birth: CalendarDay): CalendarDay {
  return birth.add({ years: 19 });
}

/** Acts before anybody is signed in: a request, a sign-in, a silent alarm. Leaves leaves like everybody. */
export const portalActor: SystemActor = {
  kind: 'system',
  id: 'portal',
  center: seoulCenter,
  institution: 'center',
  role: 'system',
  purpose: 'support',
};

export const issueReasons = ['first', 'forgot', 'lost', 'seen_by_other'] as const;
export type IssueReason = (typeof issueReasons)[number];

/** How a worker made sure who is sitting there; never by telephone alone, never by what others may know. */
export const identityChecks = ['id_document', 'known_in_person', 'two_workers'] as const;
export type IdentityCheck = (typeof identityChecks)[number];
