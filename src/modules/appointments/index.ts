export { bookAppointment, recordAttendance } from './actions.ts';
export type { Appointment, NewAppointment } from './appointment.ts';
export { appointmentPages } from './pages.tsx';
export { readAppointments } from './store.ts';
