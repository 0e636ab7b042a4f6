// Declared relations: whom a staff member must never meet in a case. Knows tokens, never names.
import type { Keyring } from '../../../db/keys/keyring.ts';

export const relationKinds = [
  'self',
  'spouse',
  'former_partner',
  'parent',
  'child',
  'sibling',
  'relative',
  'household',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** NFC, no spaces, lower case: how a name is written does not matter. */
export function plainName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, '').toLowerCase();
}

/**
 * The keyed token of a name with a birth year, never of a name alone: Korean names repeat too often and a
 * frequency list would read them. Equal people give equal tokens within a centre.
 */
export function nameYearToken(keyring: Keyring, center: string, name: string, birthYear: number): Buffer {
  return keyring.index(center, 'name-year', `${plainName(name)}|${birthYear}`);
}
