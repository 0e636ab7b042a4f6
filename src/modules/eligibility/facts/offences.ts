import type { OffenceGroup } from './offences/group.ts';
import { againstPersons } from './offences/persons.ts';
import { againstProperty } from './offences/property.ts';
import { sexual } from './offences/sexual.ts';

export type { Offence, OffenceGroup } from './offences/group.ts';

/** All offences by code. */
export const offences = { ...againstPersons, ...sexual, ...againstProperty } as const;
export type OffenceCode = keyof typeof offences;

// Object.keys forgets its key type; the table above is closed, so this is the one place that says it again.
export const offenceCodes = Object.keys(offences) as OffenceCode[];

const members = new Map<OffenceGroup, ReadonlySet<OffenceCode>>();

/** The codes that belong to a group. */
export function codesIn(group: OffenceGroup): ReadonlySet<OffenceCode> {
  const known = members.get(group);
  if (known !== undefined) return known;
  const found = new Set(
    offenceCodes.filter((code) => (offences[code].groups as readonly string[]).includes(group)),
  );
  members.set(group, found);
  return found;
}
