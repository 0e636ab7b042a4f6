import { Hono } from 'hono';
import { NotFound, read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import { parseId } from '../../../shared/ids.ts';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import { consolePage, formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { answerComplaint, openComplaint } from './actions.ts';
import { answerForm } from './complaint.ts';
import { complaintLines } from './complaint-store.ts';
import { complaintText } from './text.ts';
import { ComplaintsView, ComplaintView } from './views.tsx';

export const complaintPages = new Hono<Env>();

const section = 'complaints';
const title = complaintText.listTitle;

complaintPages.get('/complaints', requires('complaint.answer', 'none'), async (c) => {
  const { deps, actor, language } = c.var;
  const lines = await read(deps, actor, complaintLines);
  return await consolePage(c, { title, section, body: <ComplaintsView lines={lines} language={language} /> });
});

function idOf(c: Ctx): string {
  const id = parseId<'complaint'>(c.req.param('id') ?? '');
  if (id === null) throw new NotFound('complaint');
  return id;
}

async function show(c: Ctx, state: FormState, status: 200 | 409 | 422 = 200) {
  const { deps, actor, language } = c.var;
  const complaint = await openComplaint(deps, actor, idOf(c));
  const props = { complaint, state, secrets: formSecrets(c), language };
  return await consolePage(c, { title, section, status, body: <ComplaintView {...props} /> });
}

complaintPages.get('/complaints/:id', requires('complaint.answer', 'read'), (c) => show(c, untouched));

complaintPages.post('/complaints/:id/answer', requires('complaint.answer', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const given = parseForm(answerForm, form);
  if (!given.ok) return show(c, formState(typedValues(form), given.errors), 422);
  const outcome = await answerComplaint(deps, actor, onceKey(form), idOf(c), given.value.text);
  if (outcome.kind === 'already') {
    return show(c, formState({}, [{ field: '', message: complaintText.already }]), 409);
  }
  return c.redirect(routes.complaints.show(idOf(c)), 303);
});
