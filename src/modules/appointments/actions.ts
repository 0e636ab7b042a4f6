import { type Deps, type StaffActor, writeOnce } from '../../db/access.ts';
import type { AppointmentId, CaseId } from '../../shared/ids.ts';
import { addToTimeline, type CaseOver, startWork } from '../cases/index.ts';
import type { AppointmentOutcome, NewAppointment } from './appointment.ts';
import { insertAppointment, settleAppointment } from './store.ts';

export type Booked = { readonly kind: 'booked'; readonly id: AppointmentId } | CaseOver;

/** Books a meeting on a case. */
export function bookAppointment(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  given: NewAppointment,
): Promise<Booked> {
  return startWork<Booked>(deps, actor, { key, action: 'appointment.book', case: of }, async (w) => {
    const id = await insertAppointment(w, of, given);
    await addToTimeline(w, of, {
      kind: 'appointment.booked',
      class: 'service_use',
      detail: { kind: given.kind },
    });
    w.record({
      event: 'appointment.booked',
      case: of,
      classes: ['service_use'],
      detail: { appointment: id },
    });
    return { kind: 'booked', id };
  });
}

export type SettledOutcome = { readonly kind: 'done'; readonly caseId: CaseId } | { readonly kind: 'stale' };

/** Records whether the meeting took place. */
export function recordAttendance(
  deps: Deps,
  actor: StaffActor,
  key: string,
  id: AppointmentId,
  outcome: AppointmentOutcome,
  expected: number,
): Promise<SettledOutcome> {
  return writeOnce<SettledOutcome>(deps, actor, { key, action: `appointment.settle/${id}` }, async (w) => {
    const caseId = await settleAppointment(w, id, outcome, expected);
    if (caseId === null) {
      w.record({ event: 'appointment.settle-refused', detail: { appointment: id, why: 'stale' } });
      return { kind: 'stale' };
    }
    await addToTimeline(w, caseId, { kind: `appointment.${outcome}`, class: 'service_use' });
    w.record({ event: `appointment.${outcome}`, case: caseId, detail: { appointment: id } });
    return { kind: 'done', caseId };
  });
}
