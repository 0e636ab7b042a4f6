// Asking how it was, for those who do not look online.
import { Hono } from 'hono';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import { formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { caseFrame, caseIdOf, casePage, requireWork } from '../../cases/index.ts';
import { staffText } from '../staff/text.ts';
import { noteOpinion } from './actions.ts';
import { opinionForm } from './opinion.ts';
import { OpinionSheet, OpinionView } from './views.tsx';

export const opinionPages = new Hono<Env>();

async function show(c: Ctx, state: FormState, status: 200 | 422 = 200) {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const frame = await read(deps, actor, (r) => caseFrame(r, of));
  const body = <OpinionView of={of} state={state} secrets={formSecrets(c)} language={language} />;
  return casePage(c, frame, 'portal', body, { status });
}

opinionPages.get('/cases/:id/portal/opinion', requires('case.manage', 'read'), (c) => show(c, untouched));

opinionPages.post('/cases/:id/portal/opinion', requires('case.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const of = caseIdOf(c);
  const given = parseForm(opinionForm, form);
  if (!given.ok) return show(c, formState(typedValues(form), given.errors), 422);
  const outcome = await noteOpinion(deps, actor, onceKey(form), of, given.value);
  if (outcome.kind === 'unheard')
    return show(c, formState(typedValues(form), [{ field: '', message: staffText.unheard }]), 422);
  return c.redirect(routes.cases.portal(of), 303);
});

opinionPages.get('/cases/:id/portal/opinion/sheet', requires('case.manage', 'none'), async (c) => {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  await read(deps, actor, (r) => requireWork(r, of));
  return c.html(<OpinionSheet of={of} language={language} />);
});
