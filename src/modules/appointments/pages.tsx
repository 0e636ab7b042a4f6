import { Hono } from 'hono';
import { NotFound, read } from '../../db/access.ts';
import { routes } from '../../routes.ts';
import { onceKey, parseForm } from '../../shared/form.ts';
import { type CaseId, parseId } from '../../shared/ids.ts';
import type { FieldError } from '../../shared/parsed.ts';
import { words } from '../../shared/text.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { type FormState, formState, typedValues, untouched } from '../../ui/form-state.ts';
import { formSecrets, institutionName } from '../../web/console.tsx';
import type { Ctx, Env } from '../../web/env.ts';
import { requires } from '../../web/requires.ts';
import { webText } from '../../web/text.ts';
import { caseFrame, caseIdOf, casePage, caseText, nameEvents } from '../cases/index.ts';
import { bookAppointment, recordAttendance } from './actions.ts';
import { newAppointment, settled } from './appointment.ts';
import { caseOfAppointment, readAppointments } from './store.ts';
import { Schedule } from './views.tsx';

nameEvents({
  'appointment.booked': words('일정 잡음', 'Meeting booked'),
  'appointment.attended': words('만남', 'Met'),
  'appointment.missed': words('만나지 못함', 'Not met'),
  'appointment.cancelled': words('일정 취소', 'Cancelled'),
});

export const appointmentPages = new Hono<Env>();

async function showSchedule(c: Ctx, of: CaseId, state: FormState, status: 200 | 409 | 422) {
  const { deps, actor, language } = c.var;
  const { frame, rows } = await read(deps, actor, async (r) => ({
    frame: await caseFrame(r, of),
    rows: await readAppointments(r, of),
  }));
  const body = (
    <>
      <ErrorSummary state={state} language={language} />
      <Schedule
        head={frame.head}
        rows={rows}
        state={state}
        secrets={(version) => formSecrets(c, version, 'fresh')}
        nameOf={institutionName}
        language={language}
      />
    </>
  );
  return casePage(c, frame, 'schedule', body, { status });
}

appointmentPages.get('/cases/:id/schedule', requires('appointment.manage', 'read'), (c) =>
  showSchedule(c, caseIdOf(c), untouched, 200),
);

appointmentPages.post('/cases/:id/appointments', requires('appointment.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const of = caseIdOf(c);
  const given = parseForm(newAppointment, form);
  if (!given.ok) return showSchedule(c, of, formState(typedValues(form), given.errors), 422);
  const booked = await bookAppointment(deps, actor, onceKey(form), of, given.value);
  if (booked.kind === 'over') {
    return showSchedule(c, of, formState(typedValues(form), [{ field: '', message: caseText.over }]), 409);
  }
  return c.redirect(routes.cases.tab(of, 'schedule'), 303);
});

appointmentPages.post('/appointments/:id/outcome', requires('appointment.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const id = parseId<'appointment'>(c.req.param('id'));
  if (id === null) throw new NotFound('appointment');
  const of = await read(deps, actor, (r) => caseOfAppointment(r, id));
  const given = parseForm(settled, form);
  const again = (errors: readonly FieldError[], status: 409 | 422) =>
    showSchedule(c, of, { ...formState(typedValues(form), errors), of: id }, status);
  if (!given.ok) return again(given.errors, 422);
  const { outcome, version } = given.value;
  const done = await recordAttendance(deps, actor, onceKey(form), id, outcome, version);
  if (done.kind === 'stale') return again([{ field: '', message: webText.staleTitle }], 409);
  return c.redirect(routes.cases.tab(of, 'schedule'), 303);
});
