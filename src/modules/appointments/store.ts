import { z } from 'zod';
import { NotFound, type Reader, type Writer } from '../../db/access.ts';
import { seal, unseal } from '../../db/sections.ts';
import { type AppointmentId, type CaseId, newId } from '../../shared/ids.ts';
import {
  type Appointment,
  type AppointmentOutcome,
  appointmentKinds,
  appointmentOutcomes,
  type NewAppointment,
} from './appointment.ts';

const content = z.object({ place: z.string(), text: z.string() });
const placeOf = (of: CaseId, owner: string, id: string) =>
  ({ case: of, owner, class: 'service_use', row: `appointment/${id}` }) as const;

export async function insertAppointment(
  w: Writer,
  of: CaseId,
  given: NewAppointment,
): Promise<AppointmentId> {
  if (w.actor.kind !== 'staff') throw new Error('appointments are made by people');
  const id = newId<'appointment'>();
  const words = { place: given.place, text: given.text };
  const sealed = await seal(w, placeOf(of, w.actor.institution, id), words);
  await w.db
    .insertInto('app.appointment')
    .values({
      id,
      center_id: w.actor.center,
      case_id: of,
      institution: w.actor.institution,
      starts_at: given.startsAt,
      minutes: given.minutes,
      kind: given.kind,
      staff_id: w.actor.id,
      made_at: w.now,
      ...sealed,
    })
    .execute();
  return id;
}

/** The meetings of a case this reader may see, the next ones first. */
export async function readAppointments(r: Reader, of: CaseId): Promise<readonly Appointment[]> {
  const rows = await r.db
    .selectFrom('app.appointment as a')
    .innerJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 'a.data_key_id').on('k.institution', '=', r.actor.institution),
    )
    .innerJoin('auth.staff as s', 's.id', 'a.staff_id')
    .selectAll('a')
    .select(['k.wrapped', 'k.kek_version', 's.display_name'])
    .where('a.case_id', '=', of)
    .orderBy('a.starts_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(100)
    .execute();
  const found: Appointment[] = [];
  for (const row of rows) {
    const opened = content.parse(await unseal(r, placeOf(of, row.institution, row.id), row));
    found.push({
      id: row.id,
      caseId: of,
      institution: row.institution,
      kind: appointmentKinds.find((known) => known === row.kind) ?? 'other',
      startsAt: row.starts_at,
      minutes: row.minutes,
      outcome: appointmentOutcomes.find((known) => known === row.outcome) ?? null,
      with: row.display_name,
      place: opened.place,
      text: opened.text,
      version: row.version,
    });
  }
  return found;
}

export type NextMeeting = Pick<Appointment, 'id' | 'institution' | 'kind' | 'startsAt'>;

/** The next meetings of a case by their coded columns; place and words stay sealed. */
export async function nextMeetings(r: Reader, of: CaseId, limit = 3): Promise<readonly NextMeeting[]> {
  const rows = await r.db
    .selectFrom('app.appointment')
    .select(['id', 'institution', 'kind', 'starts_at'])
    .where('case_id', '=', of)
    .where('outcome', 'is', null)
    .where('starts_at', '>=', r.now)
    .orderBy('starts_at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    institution: row.institution,
    kind: appointmentKinds.find((known) => known === row.kind) ?? 'other',
    startsAt: row.starts_at,
  }));
}

/** Records what came of a meeting. Null: somebody else already did. Throws `NotFound` when not ours. */
export async function settleAppointment(
  w: Writer,
  id: AppointmentId,
  outcome: AppointmentOutcome,
  expected: number,
): Promise<CaseId | null> {
  const known = await w.db
    .selectFrom('app.appointment')
    .select('case_id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (known === undefined) throw new NotFound('appointment');
  const row = await w.db
    .updateTable('app.appointment')
    .set({ outcome, version: expected + 1 })
    .where('id', '=', id)
    .where('version', '=', expected)
    .where('outcome', 'is', null)
    .returning('case_id')
    .executeTakeFirst();
  return row?.case_id ?? null;
}

/** Whose case an appointment belongs to; for the way back after a stale form. */
export async function caseOfAppointment(r: Reader, id: AppointmentId): Promise<CaseId> {
  const row = await r.db
    .selectFrom('app.appointment')
    .select('case_id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound('appointment');
  return row.case_id;
}

export type OpenMeeting = Pick<Appointment, 'id' | 'kind' | 'startsAt' | 'version'>;

/** Meetings of the reader's institution on a case that have no outcome yet; coded columns only. */
export async function openMeetings(r: Reader, of: CaseId): Promise<readonly OpenMeeting[]> {
  const rows = await r.db
    .selectFrom('app.appointment')
    .select(['id', 'kind', 'starts_at', 'version'])
    .where('case_id', '=', of)
    .where('institution', '=', r.actor.institution)
    .where('outcome', 'is', null)
    .orderBy('starts_at')
    .orderBy('id')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: appointmentKinds.find((known) => known === row.kind) ?? 'other',
    startsAt: row.starts_at,
    version: row.version,
  }));
}
