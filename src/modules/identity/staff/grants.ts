// Who may be what where. Knows which roles an institution has; refuses a centre without an administrator.
import type { Role } from '../../../db/decision.ts';
import { roles } from '../../../db/decision.ts';

/** The roles a person may have at an institution. Only the centre has the offices that see the whole. */
export function rolesAt(institution: string): readonly Role[] {
  if (institution === 'center') return roles.filter((role) => role !== 'institution_lead');
  // 범죄피해자지원센터 provides the centre's case managers.
  const manager: readonly Role[] = institution === 'cvsc' ? ['case_manager'] : [];
  return [...manager, 'institution_worker', 'institution_lead'];
}

export function mayBeAt(role: Role, institution: string): boolean {
  return rolesAt(institution).includes(role);
}

export const grantKinds = ['granted', 'changed', 'suspended', 'left', 'resumed'] as const;
export type GrantKind = (typeof grantKinds)[number];

export type GrantFacts = {
  readonly self: boolean;
  readonly role: Role;
  readonly activeAdministrators: number;
};

export type GrantRefusal = 'own-account' | 'last-administrator';

/** May this person's place be changed or taken? Nobody acts on herself; one administrator always stays. */
export function refuseGrant(facts: GrantFacts): GrantRefusal | null {
  if (facts.self) return 'own-account';
  return facts.role === 'administrator' && facts.activeAdministrators <= 1 ? 'last-administrator' : null;
}
