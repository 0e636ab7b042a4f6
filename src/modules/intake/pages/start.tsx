import { Hono } from 'hono';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import { type FormState, formState, typedValues } from '../../../ui/form-state.ts';
import { consolePage, formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { caseHead } from '../../cases/index.ts';
import { conflictMarks, linkedCases, maskedNames } from '../../people/index.ts';
import { startIntake, takeName } from '../actions.ts';
import { readFacts } from '../facts/actions.ts';
import { isOpen, startForm } from '../intake.ts';
import { findIntake, worksOn } from '../store.ts';
import { intakeText } from '../text.ts';
import { StartForm } from '../views/start.tsx';
import { TaskPage } from '../views/tasks.tsx';
import { intakeIdOf } from './step.tsx';

export const startPages = new Hono<Env>();

const fresh = formState({ channel: 'visit', caller: 'victim', language: 'ko' });

function newPage(c: Ctx, state: FormState, status: 200 | 422) {
  return consolePage(c, {
    title: intakeText.title,
    section: 'intakes',
    status,
    body: <StartForm state={state} secrets={formSecrets(c)} language={c.var.language} />,
  });
}

startPages.get('/intakes/new', requires('intake.manage', 'none'), (c) => newPage(c, fresh, 200));

startPages.post('/intakes', requires('intake.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const start = parseForm(startForm, form);
  if (!start.ok) return newPage(c, formState(typedValues(form), start.errors), 422);
  const { id } = await startIntake(deps, actor, onceKey(form), start.value);
  return c.redirect(routes.intakes.step(id, 'safety'), 303);
});

startPages.get('/intakes/:id', requires('intake.manage', 'read'), async (c) => {
  const { deps, actor, language } = c.var;
  const id = intakeIdOf(c);
  const data = await read(deps, actor, async (r) => {
    const intake = await findIntake(r, id);
    const mine = await worksOn(r, intake.case);
    return {
      intake,
      mine,
      head: await caseHead(r, intake.case),
      masked: (await maskedNames(r, [intake.case])).get(intake.case) ?? null,
      marks: await conflictMarks(r, intake.case),
      links: mine ? await linkedCases(r, intake.case) : [],
      entries: mine && isOpen(intake.status) ? (await readFacts(r, intake.case)).entries : {},
    };
  });
  return consolePage(c, {
    title: intakeText.title,
    section: 'intakes',
    flash: c.req.query('said') === 'finished' ? intakeText.finished : undefined,
    body: <TaskPage {...data} role={actor.role} secrets={formSecrets(c)} language={language} />,
  });
});

startPages.post('/intakes/:id/name', requires('intake.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const id = intakeIdOf(c);
  await takeName(deps, actor, onceKey(form), id);
  return c.redirect(routes.intakes.show(id), 303);
});
