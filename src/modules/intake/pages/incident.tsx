import { Hono } from 'hono';
import { z } from 'zod';
import { NotFound, read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm, versionField } from '../../../shared/form.ts';
import { type IncidentId, parseId } from '../../../shared/ids.ts';
import { type FormState, formState, typedValues } from '../../../ui/form-state.ts';
import { formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { readIncidents, saveIncident } from '../incident/actions.ts';
import { type Incident, incidentForm } from '../incident/incident.ts';
import { IncidentForm, IncidentLinks } from '../views/incident.tsx';
import { freshSecrets, intakeIdOf, opening, readFrame, stepPage, wayBack } from './step.tsx';

export const incidentPages = new Hono<Env>();

function dayValues(name: string, day: string | null | undefined): Record<string, string> {
  if (day == null) return {};
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    [`${name}-year`]: year,
    [`${name}-month`]: String(Number(month)),
    [`${name}-day`]: String(Number(date)),
  };
}

const storedValues = (incident: Incident): FormState['values'] => ({
  categories: incident.categories,
  ongoing: incident.ongoing ? 'yes' : '',
  ...dayValues('on', incident.content?.on),
  ...dayValues('until', incident.content?.until),
  place: incident.content?.place ?? '',
  story: incident.content?.story ?? '',
});

/** Which incident the form is about: one of this case, a new one, or (unsaid) the first there is. */
function chosen(asked: string, incidents: readonly Incident[]): Incident | null {
  if (asked === 'new') return null;
  if (asked === '') return incidents[0] ?? null;
  const found = incidents.find((incident) => incident.id === asked);
  if (found === undefined) throw new NotFound('incident');
  return found;
}

async function incidentPage(c: Ctx, asked: string, typed: FormState | null, status: 200 | 409 | 422) {
  const { deps, actor, language } = c.var;
  const id = intakeIdOf(c);
  const { frame, incidents } = await read(deps, actor, async (r) => {
    const frame = await readFrame(r, id, 'incident');
    return { frame, incidents: await readIncidents(r, frame.intake.case) };
  });
  const back = wayBack(frame);
  if (back !== null) return c.redirect(back, 303);
  const incident = chosen(asked, incidents);
  const key = incident?.id ?? 'new';
  const draft = frame.draft?.values.incident === key ? frame.draft : null;
  const state = typed ?? opening(draft, incident === null ? {} : storedValues(incident));
  const version = incident?.version ?? 0;
  const secrets = status === 409 ? freshSecrets(c, version) : formSecrets(c, version);
  const body = (
    <>
      <IncidentLinks id={id} incidents={incidents} current={incident?.id ?? null} language={language} />
      <IncidentForm id={id} incident={key} state={state} secrets={secrets} language={language} />
    </>
  );
  return stepPage(c, { ...frame, draft }, body, { state, status });
}

incidentPages.get('/intakes/:id/incident', requires('intake.manage', 'read'), (c) =>
  incidentPage(c, c.req.query('incident') ?? '', null, 200),
);

incidentPages.post('/intakes/:id/incident', requires('intake.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const id = intakeIdOf(c);
  const asked = String(form.get('incident') ?? 'new');
  const incidentId = asked === 'new' ? null : parseId<'incident'>(asked);
  if (incidentId === null && asked !== 'new') throw new NotFound('incident');
  const incident = parseForm(incidentForm, form);
  const version = parseForm(z.object({ version: versionField }), form);
  if (!incident.ok) return incidentPage(c, asked, formState(typedValues(form), incident.errors), 422);
  const existing = existingOf(incidentId, version.ok ? version.value.version : 0);
  const saved = await saveIncident(deps, actor, onceKey(form), id, incident.value, existing);
  if (saved.kind === 'stale') return incidentPage(c, asked, formState(typedValues(form)), 409);
  if (saved.kind === 'finished') return c.redirect(`${routes.intakes.show(id)}?said=finished`, 303);
  return c.redirect(routes.intakes.step(id, 'facts'), 303);
});

function existingOf(id: IncidentId | null, expected: number) {
  return id === null ? null : { id, expected };
}
