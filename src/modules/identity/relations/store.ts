import type { Reader, Writer } from '../../../db/access.ts';
import { parseId, type StaffId } from '../../../shared/ids.ts';
import { type RelationKind, relationKinds } from './relation.ts';

export type Relation = { readonly id: string; readonly kind: RelationKind; readonly at: Temporal.Instant };

/** What was declared: the kind and the day. The name cannot be shown; only its token is kept. */
export async function listRelations(r: Reader, staff: StaffId): Promise<readonly Relation[]> {
  const rows = await r.db
    .selectFrom('auth.staff_relation')
    .select(['id', 'kind', 'declared_at'])
    .where('staff_id', '=', staff)
    .where('center_id', '=', r.actor.center)
    .where('ended_at', 'is', null)
    .orderBy('declared_at')
    .orderBy('id')
    .execute();
  return rows.flatMap((row) => {
    const kind = relationKinds.find((known) => known === row.kind);
    return kind === undefined ? [] : [{ id: row.id, kind, at: row.declared_at }];
  });
}

export async function insertRelation(
  w: Writer,
  relation: {
    readonly id: string;
    readonly staff: StaffId;
    readonly kind: RelationKind;
    readonly token: Buffer;
    readonly by: StaffId | null;
  },
): Promise<void> {
  await w.db
    .insertInto('auth.staff_relation')
    .values({
      id: relation.id,
      center_id: w.actor.center,
      staff_id: relation.staff,
      kind: relation.kind,
      token: relation.token,
      declared_at: w.now,
      declared_by: relation.by,
    })
    .execute();
}

/** Ends a declaration of this person; false when there is none such. */
export async function endRelation(w: Writer, staff: StaffId, id: string): Promise<boolean> {
  const known = parseId<'relation'>(id);
  if (known === null) return false;
  const ended = await w.db
    .updateTable('auth.staff_relation')
    .set({ ended_at: w.now })
    .where('id', '=', known)
    .where('staff_id', '=', staff)
    .where('center_id', '=', w.actor.center)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return ended !== undefined;
}

/**
 * Staff of the centre who declared one of these tokens as themselves or their relation; active staff only.
 * For conflict marks at intake.
 */
export async function staffRelatedTo(
  r: Reader,
  tokens: readonly Buffer[],
): Promise<readonly { readonly staff: StaffId; readonly kind: RelationKind }[]> {
  if (tokens.length === 0) return [];
  const rows = await r.db
    .selectFrom('auth.staff_relation as l')
    .innerJoin('auth.staff as s', 's.id', 'l.staff_id')
    .select(['l.staff_id', 'l.kind'])
    .where('l.center_id', '=', r.actor.center)
    .where('l.token', 'in', [...tokens])
    .where('l.ended_at', 'is', null)
    .where('s.active', '=', true)
    .execute();
  return rows.flatMap((row) => {
    const kind = relationKinds.find((known) => known === row.kind);
    return kind === undefined ? [] : [{ staff: row.staff_id, kind }];
  });
}
