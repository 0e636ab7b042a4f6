// The sealed parts of a referral: the sender's words, and hour and place of a booking.
import type { Reader } from '../../db/access.ts';
import { isDataClass } from '../../db/data-class.ts';
import { unseal } from '../../db/sections.ts';
import type { ReferralId } from '../../shared/ids.ts';

function textIn(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null || !(key in value)) return '';
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === 'string' ? found : '';
}

/** The sender's words for this institution; null when there are none or they are not open to the reader. */
export async function readMessage(r: Reader, id: ReferralId): Promise<string | null> {
  const row = await r.db
    .selectFrom('app.referral_message as m')
    .innerJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 'm.data_key_id').on('k.institution', '=', r.actor.institution),
    )
    .select(['m.case_id', 'm.from_institution', 'm.class', 'm.data_key_id', 'm.sealed'])
    .select(['k.wrapped', 'k.kek_version'])
    .where('m.referral_id', '=', id)
    .executeTakeFirst();
  if (row === undefined || !isDataClass(row.class)) return null;
  const place = {
    case: row.case_id,
    owner: row.from_institution,
    class: row.class,
    row: `referral-message/${id}`,
  };
  return textIn(await unseal(r, place, row), 'words');
}

export type Booking = {
  readonly day: Temporal.PlainDate;
  readonly time: string;
  readonly place: string;
};

/** The newest booking with its hour and place; null when there is none or it is not open to the reader. */
export async function readBooking(r: Reader, id: ReferralId): Promise<Booking | null> {
  const row = await r.db
    .selectFrom('app.booking as b')
    .innerJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 'b.data_key_id').on('k.institution', '=', r.actor.institution),
    )
    .select(['b.id', 'b.case_id', 'b.institution', 'b.on_day', 'b.data_key_id', 'b.sealed'])
    .select(['k.wrapped', 'k.kek_version'])
    .where('b.referral_id', '=', id)
    .orderBy('b.booked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const place = {
    case: row.case_id,
    owner: row.institution,
    class: 'service_use',
    row: `booking/${row.id}`,
  } as const;
  const content = await unseal(r, place, row);
  return { day: row.on_day, time: textIn(content, 'time'), place: textIn(content, 'place') };
}
