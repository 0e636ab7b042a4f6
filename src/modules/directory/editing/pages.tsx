import { Hono } from 'hono';
import type { z } from 'zod';
import { NotFound } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { formValues, onceKey, parseForm } from '../../../shared/form.ts';
import type { FieldError } from '../../../shared/parsed.ts';
import { formState, typedValues } from '../../../ui/form-state.ts';
import type { Phrase } from '../../../ui/say.ts';
import { consolePage, formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { directoryToday } from '../actions.ts';
import { directoryPaths } from '../paths.ts';
import { directoryText } from '../text.ts';
import { addService, changeDesk, changeService, type EditOutcome, renameInstitution } from './actions.ts';
import {
  deskFields,
  deskValues,
  type EditField,
  type EditValues,
  nameFields,
  nameValues,
  serviceFields,
  serviceValues,
  typedFrom,
} from './fields.ts';
import { deskForm, nameForm, newServiceForm, serviceForm } from './form.ts';
import { editErrors, editText } from './text.ts';
import { EditPage } from './views.tsx';

export const editingPages = new Hono<Env>();

const opens = () => requires('directory.manage', 'none');
const changes = () => requires('directory.manage', 'write');

/** One thing that can be edited: where it stands, what it holds now, how a form becomes a change. */
type Desk<Input> = {
  readonly title: Phrase;
  readonly lead?: Phrase;
  readonly action: string;
  readonly back: string;
  readonly backLabel: Phrase;
  readonly fields: readonly EditField[];
  readonly form: z.ZodType<Input>;
  readonly version: number;
  readonly values: EditValues;
  save(input: Input, after: EditValues, key: string): Promise<EditOutcome>;
  savedAt(slug: string): string;
};

function page<Input>(
  c: Ctx,
  desk: Desk<Input>,
  status: 200 | 409 | 422,
  state = formState(typedFrom(desk.fields, desk.values)),
) {
  const typed = status === 409 ? formValues(c.var.form) : null;
  return consolePage(c, {
    title: directoryText.title,
    section: 'directory',
    status,
    body: (
      <EditPage
        language={c.var.language}
        title={desk.title}
        lead={desk.lead}
        over={{ href: desk.back, label: desk.backLabel }}
        action={desk.action}
        fields={desk.fields}
        state={state}
        secrets={formSecrets(c, desk.version)}
        stale={typed === null ? undefined : { stored: desk.values, typed }}
      />
    ),
  });
}

/** Parses, saves, and answers: saved → 303, wrong → 422, stale → 409 with both values and the new version. */
async function answer<Input>(c: Ctx, find: () => Promise<Desk<Input>>) {
  const { form } = c.var;
  const desk = await find();
  const again = (errors: readonly FieldError[]) => page(c, desk, 422, formState(typedValues(form), errors));
  const parsed = parseForm(desk.form, form);
  if (!parsed.ok) return await again(parsed.errors);
  const outcome = await desk.save(parsed.value, editValues(desk.fields, form), onceKey(form));
  if (!('refusal' in outcome)) return c.redirect(`${desk.savedAt(outcome.done.slug)}?done=saved`, 303);
  if (outcome.refusal === 'not-later') return await again([{ field: 'from', message: editErrors.notLater }]);
  return await page(c, await find(), 409, formState(typedValues(form)));
}

/** What the form sent for these fields, and nothing else. */
function editValues(fields: readonly EditField[], form: FormData): EditValues {
  const values = formValues(form);
  return Object.fromEntries(fields.map(({ name }) => [name, values[name] ?? '']));
}

async function serviceDesk(c: Ctx) {
  const { deps, actor } = c.var;
  const slug = c.req.param('slug') ?? '';
  const service = (await directoryToday(deps)).service(slug);
  if (service === null) throw new NotFound('no such service');
  return {
    title: editText.editService,
    action: directoryPaths.serviceEdit(slug),
    back: routes.directory.service(slug),
    backLabel: service.name,
    fields: serviceFields,
    form: serviceForm,
    version: service.version,
    values: serviceValues(service),
    save: (input, after, key) => changeService(deps, actor, slug, input, after, key),
    savedAt: routes.directory.service,
  } satisfies Desk<z.infer<typeof serviceForm>>;
}

async function newServiceDesk(c: Ctx) {
  const { deps, actor } = c.var;
  const directory = await directoryToday(deps);
  const options = directory.institutions.map(({ slug }) => ({ value: slug, label: directory.nameOf(slug) }));
  const institution = { name: 'institution', label: editText.institution, kind: 'choice', options } as const;
  const chosen = directory.institution(c.req.query('institution') ?? '')?.slug ?? '';
  return {
    title: editText.addService,
    lead: editText.addServiceLead,
    action: directoryPaths.newService(),
    back: routes.directory.index(),
    backLabel: directoryText.title,
    fields: [institution, ...serviceFields],
    form: newServiceForm,
    version: 0,
    values: { institution: chosen },
    save: (input, after, key) => addService(deps, actor, input, after, key),
    savedAt: routes.directory.service,
  } satisfies Desk<z.infer<typeof newServiceForm>>;
}

async function deskDesk(c: Ctx) {
  const { deps, actor } = c.var;
  const slug = c.req.param('slug') ?? '';
  const found = (await directoryToday(deps)).desk(slug);
  if (found === null) throw new NotFound('no such desk');
  const back = routes.directory.institution(found.institution.slug);
  return {
    title: editText.editDesk,
    action: directoryPaths.deskEdit(slug),
    back,
    backLabel: found.desk.name,
    fields: deskFields,
    form: deskForm,
    version: found.desk.version,
    values: deskValues(found.desk),
    save: (input, after, key) => changeDesk(deps, actor, slug, input, after, key),
    savedAt: () => back,
  } satisfies Desk<z.infer<typeof deskForm>>;
}

async function nameDesk(c: Ctx) {
  const { deps, actor } = c.var;
  const slug = c.req.param('slug') ?? '';
  const directory = await directoryToday(deps);
  const institution = directory.institution(slug);
  if (institution === null) throw new NotFound('no such institution');
  return {
    title: editText.rename,
    lead: editText.renameLead,
    action: directoryPaths.rename(slug),
    back: routes.directory.institution(slug),
    backLabel: directory.nameOf(slug),
    fields: nameFields,
    form: nameForm,
    version: institution.version,
    values: nameValues(institution),
    save: (input, after, key) => renameInstitution(deps, actor, slug, input, after, key),
    savedAt: routes.directory.institution,
  } satisfies Desk<z.infer<typeof nameForm>>;
}

editingPages.get('/directory/services/new', opens(), async (c) => page(c, await newServiceDesk(c), 200));
editingPages.post('/directory/services/new', changes(), (c) => answer(c, () => newServiceDesk(c)));
editingPages.get('/directory/services/:slug/edit', opens(), async (c) => page(c, await serviceDesk(c), 200));
editingPages.post('/directory/services/:slug/edit', changes(), (c) => answer(c, () => serviceDesk(c)));
editingPages.get('/directory/desks/:slug/edit', opens(), async (c) => page(c, await deskDesk(c), 200));
editingPages.post('/directory/desks/:slug/edit', changes(), (c) => answer(c, () => deskDesk(c)));
editingPages.get('/directory/:slug/name', opens(), async (c) => page(c, await nameDesk(c), 200));
editingPages.post('/directory/:slug/name', changes(), (c) => answer(c, () => nameDesk(c)));
