import { Hono } from 'hono';
import { NotFound, read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import { parseId } from '../../../shared/ids.ts';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import { formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { findFollowUp } from '../closure/closure-store.ts';
import { caseFrame, caseIdOf, casePage } from '../page.tsx';
import { recordFollowUp } from './actions.ts';
import { newFollowUp } from './follow-up.ts';
import { followUpText } from './text.ts';
import { FollowUpPage } from './views.tsx';

export const followUpPages = new Hono<Env>();

function followUpIdOf(c: Ctx): string {
  const id = parseId(c.req.param('followUp'));
  if (id === null) throw new NotFound('follow-up');
  return id;
}

async function show(c: Ctx, state: FormState, status: 200 | 409 | 422) {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const id = followUpIdOf(c);
  const { frame, one } = await read(deps, actor, async (r) => ({
    frame: await caseFrame(r, of),
    one: await findFollowUp(r, of, id),
  }));
  if (one === null) throw new NotFound('follow-up');
  const body = (
    <FollowUpPage
      of={of}
      id={id}
      dueOn={one.dueOn}
      over={one.done}
      state={state}
      secrets={formSecrets(c)}
      language={language}
    />
  );
  return casePage(c, frame, 'summary', body, { status });
}

followUpPages.get('/cases/:id/follow-ups/:followUp', requires('case.manage', 'read'), (c) =>
  show(c, untouched, 200),
);

followUpPages.post('/cases/:id/follow-ups/:followUp', requires('case.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const of = caseIdOf(c);
  const given = parseForm(newFollowUp, form);
  const typed = typedValues(form);
  if (!given.ok) return show(c, formState(typed, given.errors), 422);
  const { again } = given.value;
  const today = deps.now().toZonedDateTimeISO('Asia/Seoul').toPlainDate();
  if (again !== null && Temporal.PlainDate.compare(again, today) < 0)
    return show(c, formState(typed, [{ field: 'again', message: followUpText.againPast }]), 422);
  const outcome = await recordFollowUp(deps, actor, onceKey(form), of, followUpIdOf(c), given.value);
  if (outcome.kind === 'refused')
    return show(c, formState(typed, [{ field: '', message: followUpText.over }]), 409);
  return c.redirect(routes.cases.show(of), 303);
});
