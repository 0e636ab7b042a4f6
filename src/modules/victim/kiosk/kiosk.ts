// Kiosks: which browser is one, and the visits on it. Knows the limits of a visit and which doors a kiosk
// does not have; refuses a form that was opened in an earlier visit.
import { z } from 'zod';
import { message, textField } from '../../../shared/form.ts';
import type { KioskId, VisitId } from '../../../shared/ids.ts';
import { kioskText } from './text.ts';

/** Hours in which a link makes a device a kiosk. */
export const kioskLinkHours = 24;

export const kioskForm = z.object({ name: textField(40, message(kioskText.nameMissing)) });

export type Visit = {
  readonly id: VisitId;
  readonly beganAt: Temporal.Instant;
  readonly seenAt: Temporal.Instant;
};

/** 2 minutes idle, 15 in all: the next person may be waiting behind this one. */
export const kioskLimits = { idleMinutes: 2, absoluteMinutes: 15 } as const;

/** When a visit is over in any case. */
export function visitEnd(visit: Pick<Visit, 'beganAt'>): Temporal.Instant {
  return visit.beganAt.add({ minutes: kioskLimits.absoluteMinutes });
}

/** Has the person in front of the screen gone, or been there long enough? */
export function isVisitOver(visit: Visit, now: Temporal.Instant): boolean {
  const idleEnd = visit.seenAt.add({ minutes: kioskLimits.idleMinutes });
  return Temporal.Instant.compare(idleEnd, now) <= 0 || Temporal.Instant.compare(visitEnd(visit), now) <= 0;
}

const staffDoors = [
  '/sign-in',
  '/sign-out',
  '/session',
  '/demo',
  '/setup',
  '/invitations',
  '/api',
  '/metrics',
];

/** Doors of colleagues and machines: not there on a screen for visitors. */
export function isStaffDoor(path: string): boolean {
  return staffDoors.some((door) => path === door || path.startsWith(`${door}/`));
}

export type KioskState = 'waiting' | 'late' | 'set_up' | 'removed';

export type KioskRow = {
  readonly id: KioskId;
  readonly name: string;
  readonly madeAt: Temporal.Instant;
  readonly linkUntil: Temporal.Instant;
  readonly setUpAt: Temporal.Instant | null;
  readonly removedAt: Temporal.Instant | null;
};

/** Where a kiosk stands: its link waits, was let lapse, was used, or somebody took the kiosk away. */
export function kioskState(row: KioskRow, now: Temporal.Instant): KioskState {
  if (row.removedAt !== null) return 'removed';
  if (row.setUpAt !== null) return 'set_up';
  return Temporal.Instant.compare(row.linkUntil, now) <= 0 ? 'late' : 'waiting';
}
