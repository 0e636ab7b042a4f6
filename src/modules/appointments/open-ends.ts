// The meetings to come, or not yet recorded, of a case that is being closed; of the own institution.
import { formatInstant } from '../../shared/calendar-day.ts';
import { parseId } from '../../shared/ids.ts';
import { words } from '../../shared/text.ts';
import type { EndsOf } from '../cases/index.ts';
import { openMeetings, settleAppointment } from './store.ts';
import { kindWords } from './text.ts';

export const meetingsToCome: EndsOf = {
  kind: 'meetings',
  async read(r, of) {
    return (await openMeetings(r, of)).map(({ id, kind, startsAt }) => {
      const label = (language: 'ko' | 'en') =>
        `${kindWords[kind][language]} · ${formatInstant(startsAt, language)}`;
      return { id, label: words(label('ko'), label('en')) };
    });
  },
  async end(w, of, id) {
    const known = parseId<'appointment'>(id);
    const meeting = (await openMeetings(w, of)).find((one) => one.id === known);
    if (meeting === undefined) return;
    await settleAppointment(w, meeting.id, 'cancelled', meeting.version);
    w.record({ event: 'appointment.cancelled', case: of, detail: { appointment: meeting.id } });
  },
};
