import { contributeToClosure } from '../cases/index.ts';
import { meetingsToCome } from './open-ends.ts';

export { bookAppointment, recordAttendance } from './actions.ts';
export type { Appointment, NewAppointment } from './appointment.ts';
export { appointmentPages } from './pages.tsx';
export { type NextMeeting, nextMeetings, readAppointments } from './store.ts';
export { kindWords as meetingWords } from './text.ts';

contributeToClosure(meetingsToCome);
