// Restricting a case: for everybody not named on it, it does not exist. Knows the reasons for sealing and for
// lifting, and who may do either: the case's manager, or whoever works on it while it has none.
import { z } from 'zod';
import type { StaffActor } from '../../../db/access.ts';
import { may } from '../../../db/decision.ts';
import { choiceField, idField, message, versionField } from '../../../shared/form.ts';
import { parseId, type StaffId } from '../../../shared/ids.ts';
import type { Capacity } from '../case.ts';
import type { CaseHead } from '../store.ts';
import { sealText } from './text.ts';

export const sealReasons = [
  'known_here',
  'offender_reach',
  'public_attention',
  'protected',
  'asked',
] as const;
export type SealReason = (typeof sealReasons)[number];

export const liftReasons = ['over', 'asked', 'mistake'] as const;
export type LiftReason = (typeof liftReasons)[number];

const manyIds = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.unknown()).transform((ids) => ids.flatMap((id) => parseId<'staff'>(id) ?? [])),
);

export const newSeal = z.object({
  reason: choiceField(sealReasons, message(sealText.reasonMissing)),
  keep: manyIds,
  version: versionField,
});
export type NewSeal = z.infer<typeof newSeal>;

export const newLifting = z.object({
  reason: choiceField(liftReasons, message(sealText.liftMissing)),
  version: versionField,
});
export type NewLifting = z.infer<typeof newLifting>;

export const newName = z.object({ staff: idField<'staff'>(message(sealText.nameMissing)) });

/** Somebody who works on the case now. */
export type Named = {
  readonly id: StaffId;
  readonly name: string;
  readonly institution: string;
  readonly capacity: Capacity;
  /** Holds a referral of it and stays for that. */
  readonly bound: boolean;
};

export type Seal = { readonly reason: SealReason; readonly at: Temporal.Instant; readonly by: string };

/** May this person restrict the case or lift it? `sec.seals` answers the same. */
export function maySeal(actor: StaffActor, head: Pick<CaseHead, 'managerId' | 'status'>): boolean {
  const manages = head.managerId === null || head.managerId === actor.id;
  return may(actor.role, 'case.manage') && head.status !== 'discarded' && manages;
}
