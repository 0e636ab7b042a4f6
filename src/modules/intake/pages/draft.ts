import { Hono } from 'hono';
import { NotFound } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { typedValues } from '../../../ui/form-state.ts';
import type { Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { discardDraft, saveDraft } from '../drafts/actions.ts';
import { isStep } from '../intake.ts';
import { intakeIdOf } from './step.tsx';

export const draftPages = new Hono<Env>();

const secrets = new Set(['csrf', 'once', 'version', 'step']);

/** What is being typed (the script posts it), or its throwing away (a button). */
draftPages.post('/intakes/:id/draft', requires('intake.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const id = intakeIdOf(c);
  const step = String(form.get('step') ?? '');
  if (!isStep(step)) throw new NotFound('step');
  if (form.get('discard') !== null) {
    await discardDraft(deps, actor, id, step);
    return c.redirect(routes.intakes.step(id, step), 303);
  }
  const typed = Object.entries(typedValues(form)).filter(([name]) => !secrets.has(name));
  const saved = await saveDraft(
    deps,
    actor,
    id,
    step,
    Object.fromEntries(typed.map(([name, value]) => [name, typeof value === 'string' ? value : [...value]])),
  );
  return c.json({ saved: saved.kind === 'saved' }, saved.kind === 'saved' ? 200 : 409);
});
