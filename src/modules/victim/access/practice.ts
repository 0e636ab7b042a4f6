// The numbers of one invented victim of the demo, so that whoever looks around comes in at her side of the door
// too. They stand on the demo's first page; a database of another kind has no such code.
import crypto from 'node:crypto';
import { type Deps, type StaffActor, write } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { requireWork } from '../../cases/index.ts';
import { issueAccess } from './actions.ts';
import { type Receipt, receiptFrom } from './code.ts';

/** Always the same, and known to everybody. */
export const practiceReceipt: Receipt = receiptFrom(
  crypto.createHash('sha256').update('the invented victim of the demo').digest(),
);

/** Opens her door with these numbers. For the demo's own making only; throws `NotFound` off the case. */
export async function issueForPractice(deps: Deps, actor: StaffActor, of: CaseId): Promise<void> {
  await write(deps, actor, async (w) => {
    await requireWork(w, of);
    const rest = { relation: null, parts: [], secondHash: null, bland: false, notices: false, endsOn: null };
    const access = { ...rest, case: of, kind: 'victim', through: 'staff', checkedBy: 'id_document' } as const;
    await issueAccess(w, practiceReceipt, access);
    w.record({ event: 'portal.issued', case: of, detail: { reason: 'first', check: 'id_document' } });
  });
}
