import { type Deps, NotFound, type StaffActor, type Writer } from '../../../db/access.ts';
import type { StaffId } from '../../../shared/ids.ts';
import { changeOnce } from '../../directory/index.ts';
import { findStaff } from '../staff/store.ts';
import { nameYearToken, type RelationKind } from './relation.ts';
import { endRelation, insertRelation } from './store.ts';

export type Declaration = {
  readonly staff: StaffId;
  readonly kind: RelationKind;
  readonly name: string;
  readonly birthYear: number;
};

/** Keeps the token of a declared person inside a transaction of the caller (invitations, the demo). */
export async function keepRelation(w: Writer, declared: Declaration): Promise<void> {
  const id = crypto.randomUUID();
  const token = nameYearToken(w.keyring, w.actor.center, declared.name, declared.birthYear);
  const by = w.actor.kind === 'staff' ? w.actor.id : null;
  await insertRelation(w, { id, staff: declared.staff, kind: declared.kind, token, by });
  w.record({ event: 'staff-relation.declared', detail: { staff: declared.staff, kind: declared.kind } });
}

/** Declares whom a staff member is, or is related to. Throws `NotFound` for a person not of this centre. */
export async function declareRelation(
  deps: Deps,
  actor: StaffActor,
  declared: Declaration,
  key: string,
): Promise<void> {
  await changeOnce(deps, actor, { key, action: 'staff-relation.declare' }, async (w) => {
    if ((await findStaff(w, declared.staff)) === null) throw new NotFound('no such staff');
    await keepRelation(w, declared);
    return {};
  });
}

/** Takes back a declaration (a mistake, or a tie that ended). Throws `NotFound` when there is none such. */
export async function withdrawRelation(
  deps: Deps,
  actor: StaffActor,
  staff: StaffId,
  relation: string,
  key: string,
): Promise<void> {
  await changeOnce(deps, actor, { key, action: 'staff-relation.withdraw' }, async (w) => {
    if (!(await endRelation(w, staff, relation))) throw new NotFound('no such relation');
    w.record({ event: 'staff-relation.withdrawn', detail: { staff, relation } });
    return {};
  });
}
