import { sql } from 'kysely';
import type { Writer } from '../../db/access.ts';
import type { DataClass } from '../../db/data-class.ts';
import { seal } from '../../db/sections.ts';
import { type BundleId, type CaseId, newId, type ReferralId, type StaffId } from '../../shared/ids.ts';
import type { Service } from '../directory/index.ts';
import { deskFor, leastClasses } from './bundle.ts';
import { type ClockRules, dueAt } from './clock.ts';
import type { ClosureGround, WithdrawalGround } from './reasons.ts';
import { type ReferralStatus, steps, type Verb } from './referral.ts';
import type { Referral } from './store.ts';

export async function insertBundle(w: Writer, of: CaseId): Promise<BundleId> {
  const id = newId<'bundle'>();
  await w.db
    .insertInto('app.bundle')
    .values({
      id,
      center_id: w.actor.center,
      case_id: of,
      from_institution: w.actor.institution,
      sent_at: w.now,
      sent_by: w.actor.kind === 'staff' ? w.actor.id : null,
    })
    .execute();
  return id;
}

export type NewReferral = {
  readonly id: ReferralId;
  readonly service: Service;
  readonly status: 'draft' | 'sent';
  readonly insteadOf: ReferralId | null;
};

export function newReferral(
  service: Service,
  status: 'draft' | 'sent',
  insteadOf: ReferralId | null = null,
): NewReferral {
  return { id: newId<'referral'>(), service, status, insteadOf };
}

/** Writes referrals in one statement; the database refuses one without consent. */
export async function insertReferrals(
  w: Writer,
  of: { readonly id: CaseId; readonly number: string; readonly riskBand: string | null },
  bundle: BundleId,
  rules: ClockRules,
  referrals: readonly NewReferral[],
): Promise<void> {
  if (referrals.length === 0) return;
  const values = referrals.map(({ id, service, status, insteadOf }) => {
    const due = dueAt(rules, status, service.urgency, w.now);
    return {
      id,
      center_id: w.actor.center,
      case_id: of.id,
      bundle_id: bundle,
      case_number: of.number,
      service: service.slug,
      from_institution: w.actor.institution,
      to_institution: service.institution,
      desk: deskFor(service),
      status,
      urgency: service.urgency,
      risk_band: of.riskBand,
      needs: [...leastClasses],
      instead_of: insteadOf,
      created_at: w.now,
      sent_at: status === 'sent' ? w.now : null,
      changed_at: w.now,
      clock_due: due,
      next_step_at: due,
    };
  });
  await w.db.insertInto('app.referral').values(values).execute();
}

/** What a step changes beside the state. */
export type Along = { readonly claimed_by?: StaffId; readonly sent_at?: Temporal.Instant };

/** Makes one step of a locked referral: state, version, and the clock of the new state. */
export async function advance(
  w: Writer,
  referral: Referral,
  verb: Verb,
  rules: ClockRules,
  along: Along = {},
): Promise<{ readonly status: ReferralStatus; readonly version: number }> {
  const { to } = steps[verb];
  const due = dueAt(rules, to, referral.urgency, w.now);
  const row = await w.db
    .updateTable('app.referral')
    .set({
      ...along,
      status: to,
      changed_at: w.now,
      version: sql`version + 1`,
      clock_due: due,
      clock_level: 0,
      next_step_at: due,
    })
    .where('id', '=', referral.id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return { status: to, version: row.version };
}

/** Something happened within the state: the version moves and the clock of the state starts again. */
export async function touch(
  w: Writer,
  referral: Referral,
  rules: ClockRules,
  along: { readonly booked_on?: Temporal.PlainDate; readonly claimed_by?: StaffId } = {},
): Promise<{ readonly status: ReferralStatus; readonly version: number }> {
  const due = dueAt(rules, referral.status, referral.urgency, w.now);
  const row = await w.db
    .updateTable('app.referral')
    .set({
      ...along,
      changed_at: w.now,
      version: sql`version + 1`,
      clock_due: due,
      clock_level: 0,
      next_step_at: due,
    })
    .where('id', '=', referral.id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return { status: referral.status, version: row.version };
}

/** Seals the sender's words for each institution that gets some. */
export async function insertMessages(
  w: Writer,
  of: CaseId,
  messages: readonly {
    readonly referral: ReferralId;
    readonly to: string;
    readonly class: DataClass;
    readonly words: string;
  }[],
): Promise<void> {
  if (messages.length === 0) return;
  const values = [];
  for (const message of messages) {
    const place = {
      case: of,
      owner: w.actor.institution,
      class: message.class,
      row: `referral-message/${message.referral}`,
    };
    values.push({
      referral_id: message.referral,
      case_id: of,
      from_institution: w.actor.institution,
      to_institution: message.to,
      class: message.class,
      written_at: w.now,
      ...(await seal(w, place, { words: message.words })),
    });
  }
  await w.db.insertInto('app.referral_message').values(values).execute();
}

export async function insertClaim(w: Writer, referral: Referral, staff: StaffId, by: StaffId): Promise<void> {
  await w.db
    .insertInto('app.referral_claim')
    .values({
      id: newId<'referral-claim'>(),
      case_id: referral.caseId,
      referral_id: referral.id,
      staff_id: staff,
      given_by: by,
      at: w.now,
    })
    .execute();
}

export async function insertAcceptance(w: Writer, referral: Referral, by: StaffId): Promise<void> {
  await w.db
    .insertInto('app.referral_acceptance')
    .values({ referral_id: referral.id, case_id: referral.caseId, staff_id: by, at: w.now })
    .execute();
}

export async function insertDeclination(
  w: Writer,
  referral: Referral,
  by: StaffId,
  reason: string,
): Promise<void> {
  await w.db
    .insertInto('app.referral_declination')
    .values({ referral_id: referral.id, case_id: referral.caseId, staff_id: by, reason, at: w.now })
    .execute();
}

export async function insertOutcome(
  w: Writer,
  referral: Referral,
  by: StaffId,
  result: 'provided' | 'not_provided',
  reason: string | null,
): Promise<void> {
  await w.db
    .insertInto('app.referral_outcome')
    .values({
      id: newId<'referral-outcome'>(),
      referral_id: referral.id,
      case_id: referral.caseId,
      staff_id: by,
      result,
      reason,
      at: w.now,
    })
    .execute();
}

export async function insertClosure(w: Writer, referral: Referral, ground: ClosureGround): Promise<void> {
  await w.db
    .insertInto('app.referral_closure')
    .values({
      referral_id: referral.id,
      case_id: referral.caseId,
      ground,
      closed_by: w.actor.id,
      at: w.now,
    })
    .execute();
}

export async function insertWithdrawal(
  w: Writer,
  referral: Referral,
  ground: WithdrawalGround,
): Promise<void> {
  await w.db
    .insertInto('app.referral_withdrawal')
    .values({
      referral_id: referral.id,
      case_id: referral.caseId,
      ground,
      recorded_by: w.actor.id,
      at: w.now,
    })
    .execute();
}

/** A day at the institution; hour and place sealed. */
export async function insertBooking(
  w: Writer,
  referral: Referral,
  by: StaffId,
  booking: { readonly day: Temporal.PlainDate; readonly time: string; readonly place: string },
): Promise<void> {
  const id = newId<'booking'>();
  const owner = w.actor.institution;
  const place = { case: referral.caseId, owner, class: 'service_use', row: `booking/${id}` } as const;
  const sealed = await seal(w, place, { time: booking.time, place: booking.place });
  await w.db
    .insertInto('app.booking')
    .values({
      id,
      referral_id: referral.id,
      case_id: referral.caseId,
      institution: owner,
      on_day: booking.day,
      booked_at: w.now,
      staff_id: by,
      ...sealed,
    })
    .execute();
}
