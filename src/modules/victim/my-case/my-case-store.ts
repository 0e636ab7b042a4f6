// What the portal's lists show comes from functions of the database that know whose case it is; in the
// bland view they answer nothing.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Reader } from '../../../db/access.ts';
import { unseal } from '../../../db/sections.ts';
import type { AppointmentId, ReferralId } from '../../../shared/ids.ts';
import { isReferralStatus, type ReferralStatus } from '../../referrals/index.ts';

export type MyHead = { readonly status: string; readonly managed: boolean };

export async function readHead(r: Reader): Promise<MyHead> {
  const found = await sql<MyHead>`select status, managed from sec.portal_head()`.execute(r.db);
  return found.rows[0] ?? { status: 'intake', managed: false };
}

export type MyReferral = {
  readonly id: ReferralId;
  readonly service: string;
  readonly to: string;
  readonly status: ReferralStatus;
  readonly changedAt: Temporal.Instant;
  readonly bookedOn: string | null;
  readonly expectedAt: Temporal.Instant | null;
};

type ReferralRow = {
  id: ReferralId;
  service: string;
  to_institution: string;
  status: string;
  changed_at: Temporal.Instant;
  booked_on: string | null;
  expected_at: Temporal.Instant | null;
};

/** Every institution's work on this person's case, coded. */
export async function readReferrals(r: Reader): Promise<readonly MyReferral[]> {
  const found = await sql<ReferralRow>`
    select id, service, to_institution, status, changed_at, booked_on::text as booked_on, expected_at
    from sec.portal_referrals()`.execute(r.db);
  return found.rows.flatMap((row) =>
    isReferralStatus(row.status)
      ? [
          {
            id: row.id,
            service: row.service,
            to: row.to_institution,
            status: row.status,
            changedAt: row.changed_at,
            bookedOn: row.booked_on,
            expectedAt: row.expected_at,
          },
        ]
      : [],
  );
}

const days = z.record(z.string(), z.object({ advised: z.string(), last: z.string().nullable() }));

export type MyDeadline = { readonly service: string; readonly advised: string; readonly last: string | null };

/** The days worked out for this person's rights, the nearest first; none when nothing was worked out yet. */
export async function readDeadlines(r: Reader): Promise<readonly MyDeadline[]> {
  const found = await sql<{ deadlines: unknown }>`select sec.portal_deadlines() as deadlines`.execute(r.db);
  const known = days.safeParse(found.rows[0]?.deadlines).data ?? {};
  return Object.entries(known)
    .map(([service, day]) => ({ service, ...day }))
    .sort((a, b) => a.advised.localeCompare(b.advised) || a.service.localeCompare(b.service));
}

export type MyDate = {
  readonly id: AppointmentId;
  readonly institution: string;
  readonly kind: string;
  readonly startsAt: Temporal.Instant;
  readonly minutes: number;
  /** Null where the institution keeps its words to itself. */
  readonly place: string | null;
  readonly text: string | null;
};

const words = z.object({ place: z.string(), text: z.string() });

/** Meetings still to come, the next one first. */
export async function readDates(r: Reader, since: Temporal.Instant): Promise<readonly MyDate[]> {
  const rows = await r.db
    .selectFrom('app.appointment as a')
    .leftJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 'a.data_key_id').on('k.institution', '=', 'center'),
    )
    .select([
      'a.id',
      'a.case_id',
      'a.institution',
      'a.kind',
      'a.starts_at',
      'a.minutes',
      'a.data_key_id',
      'a.sealed',
    ])
    .select(['k.wrapped', 'k.kek_version'])
    .where('a.outcome', 'is', null)
    .where('a.starts_at', '>=', since)
    .orderBy('a.starts_at')
    .orderBy('a.id')
    .limit(50)
    .execute();
  const found: MyDate[] = [];
  for (const { wrapped, kek_version, ...row } of rows) {
    const place = {
      case: row.case_id,
      owner: row.institution,
      class: 'service_use',
      row: `appointment/${row.id}`,
    } as const;
    const opened =
      wrapped === null || kek_version === null
        ? null
        : words.parse(await unseal(r, place, { ...row, wrapped, kek_version }));
    found.push({
      id: row.id,
      institution: row.institution,
      kind: row.kind,
      startsAt: row.starts_at,
      minutes: row.minutes,
      place: opened?.place || null,
      text: opened?.text || null,
    });
  }
  return found;
}
