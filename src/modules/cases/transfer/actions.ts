import { z } from 'zod';
import { type Deps, type StaffActor, writeOnce } from '../../../db/access.ts';
import type { Role } from '../../../db/decision.ts';
import { idField, message, versionField } from '../../../shared/form.ts';
import type { CaseId } from '../../../shared/ids.ts';
import type { Capacity } from '../case.ts';
import { addToTimeline, caseHead, endAssignment, insertAssignment, updateCase } from '../store.ts';
import { transferText } from '../text.ts';
import { capacityOf, colleaguesFor, isWalled, worksOn } from './transfer-store.ts';

export const newTransfer = z.object({
  to: idField<'staff'>(message(transferText.missing)),
  version: versionField,
});
export type NewTransfer = z.infer<typeof newTransfer>;

const centreRoles = ['case_manager', 'intake_counsellor'] as const satisfies readonly Role[];
const deskRoles = ['institution_worker', 'institution_lead'] as const satisfies readonly Role[];

/** Who may take over from a role: the same kind of work in the same institution. */
export function successorRoles(role: Role): readonly Role[] {
  return centreRoles.some((known) => known === role) ? centreRoles : deskRoles;
}

/** Who may take over what somebody did on a case; `sec.pass_on` asks the same. */
export function successorRolesFor(capacity: Capacity): readonly Role[] {
  return capacity === 'desk' || capacity === 'lead' ? deskRoles : centreRoles;
}

export type TransferOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused' };

/** Hands a case over to a colleague of the same institution: one owner before, one owner after. */
export function transferCase(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  given: NewTransfer,
): Promise<TransferOutcome> {
  return writeOnce(deps, actor, { key, action: `case.transfer/${of}` }, async (w) => {
    const head = await caseHead(w, of);
    const colleagues = await colleaguesFor(w, actor.institution, successorRoles(actor.role), actor.id);
    const allowed = colleagues.some((colleague) => colleague.id === given.to);
    if (!allowed || !(await worksOn(w, of, actor.id)) || (await isWalled(w, of, given.to))) {
      w.record({ event: 'case.transfer-refused', case: of, detail: { to: given.to } });
      return { kind: 'refused' };
    }
    const isManager = head.managerId === actor.id;
    const capacity = isManager ? 'manager' : ((await capacityOf(w, of, actor.id)) ?? 'cover');
    const codes = isManager ? { manager_id: given.to } : {};
    if (!(await updateCase(w, of, codes, given.version))) {
      w.record({ event: 'case.transfer-refused', case: of, detail: { why: 'stale' } });
      return { kind: 'stale' };
    }
    await insertAssignment(w, of, given.to, capacity);
    await addToTimeline(w, of, { kind: 'case.transferred', class: 'service_use' });
    w.record({ event: 'case.transferred', case: of, detail: { from: actor.id, to: given.to } });
    // Last: from here on the case is no longer ours to see.
    await endAssignment(w, of, actor.id);
    return { kind: 'done' };
  });
}
