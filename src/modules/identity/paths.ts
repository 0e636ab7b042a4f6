import { routes } from '../../routes.ts';
import type { StaffId } from '../../shared/ids.ts';

/** Addresses of this module beyond `routes`. */
export const staffPaths = {
  invitationWithdrawal: (id: string) => `${routes.staff.invitations()}/${id}/withdrawal`,
  grant: (id: StaffId) => `${routes.staff.show(id)}/grant`,
  resumption: (id: StaffId) => `${routes.staff.show(id)}/resumption`,
  sessionsEnding: (id: StaffId) => `${routes.staff.show(id)}/sessions-ending`,
  relationEnding: (id: StaffId, relation: string) => `${routes.staff.relations(id)}/${relation}/ending`,
} as const;
