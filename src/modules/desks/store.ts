import type { Reader, Writer } from '../../db/access.ts';
import { type DataClass, isDataClass } from '../../db/data-class.ts';
import { seal, unseal } from '../../db/sections.ts';
import { type CaseId, newId, type ReferralId, type StaffId } from '../../shared/ids.ts';
import type { Referral } from '../referrals/index.ts';
import type { DeliveryDetails, Desk, DeskAction, NewDelivery } from './desk.ts';

export type Delivery = {
  readonly id: string;
  readonly referral: ReferralId;
  readonly caseId: CaseId;
  readonly institution: string;
  readonly desk: string;
  readonly kind: string;
  readonly action: string;
  readonly day: Temporal.PlainDate;
  readonly quantity: number;
  readonly class: DataClass;
  readonly by: string | null;
  /** What was opened; null when it stayed sealed. */
  readonly content: { readonly details: DeliveryDetails; readonly words: string } | null;
};

export async function insertDelivery(
  w: Writer,
  referral: Referral,
  by: StaffId,
  desk: Desk,
  action: DeskAction,
  delivery: NewDelivery,
): Promise<string> {
  const id = newId<'delivery'>();
  const owner = w.actor.institution;
  const place = { case: referral.caseId, owner, class: desk.class, row: `delivery/${id}` };
  const sealed = await seal(w, place, { details: delivery.details, words: delivery.words });
  await w.db
    .insertInto('app.delivery')
    .values({
      id,
      referral_id: referral.id,
      case_id: referral.caseId,
      institution: owner,
      desk_kind: desk.slug,
      kind: action.kind,
      action: action.code,
      on_day: delivery.day,
      quantity: delivery.quantity,
      class: desk.class,
      recorded_at: w.now,
      staff_id: by,
      ...sealed,
    })
    .execute();
  return id;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function contentOf(value: unknown): Delivery['content'] {
  if (!isRecord(value)) return null;
  const details: Record<string, string | number> = {};
  for (const [name, one] of Object.entries(isRecord(value.details) ? value.details : {})) {
    if (typeof one === 'string' || typeof one === 'number') details[name] = one;
  }
  return { details, words: typeof value.words === 'string' ? value.words : '' };
}

/**
 * What was delivered on a referral or a whole case, newest first. With `open`, details that the reader's
 * institution holds a key for are opened, and that leaves a leaf.
 */
export async function deliveries(
  r: Reader,
  of: { readonly referral: ReferralId } | { readonly case: CaseId },
  open: boolean,
): Promise<Delivery[]> {
  let query = r.db
    .selectFrom('app.delivery as d')
    .leftJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 'd.data_key_id').on('k.institution', '=', r.actor.institution),
    )
    .leftJoin('auth.staff as s', 's.id', 'd.staff_id')
    .selectAll('d')
    .select(['k.wrapped', 'k.kek_version', 's.display_name']);
  query =
    'referral' in of
      ? query.where('d.referral_id', '=', of.referral)
      : query.where('d.case_id', '=', of.case);
  const rows = await query.orderBy('d.on_day', 'desc').orderBy('d.id', 'desc').limit(200).execute();
  const found: Delivery[] = [];
  for (const row of rows) {
    if (!isDataClass(row.class)) continue;
    const { wrapped, kek_version } = row;
    const place = {
      case: row.case_id,
      owner: row.institution,
      class: row.class,
      row: `delivery/${row.id}`,
    };
    const content =
      open && wrapped !== null && kek_version !== null
        ? contentOf(await unseal(r, place, { ...row, wrapped, kek_version }))
        : null;
    found.push({
      id: row.id,
      referral: row.referral_id,
      caseId: row.case_id,
      institution: row.institution,
      desk: row.desk_kind,
      kind: row.kind,
      action: row.action,
      day: row.on_day,
      quantity: row.quantity,
      class: row.class,
      by: row.display_name,
      content,
    });
  }
  return found;
}
