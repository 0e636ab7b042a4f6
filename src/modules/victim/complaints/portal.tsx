import { Hono } from 'hono';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import type { Ctx, Env } from '../../../web/env.ts';
import { portal, portalPage, portalSecrets } from '../portal-frame.tsx';
import { complain, readOwn } from './actions.ts';
import { complaintForm } from './complaint.ts';
import { complaintText } from './text.ts';
import { ToldView } from './views.tsx';

export const toldPages = new Hono<Env>();

async function show(c: Ctx, state: FormState, status: 200 | 422 = 200) {
  const { deps, victim, language } = c.var;
  const complaints = await readOwn(deps, victim);
  const flash = c.req.query('done') === 'sent' ? complaintText.sent : undefined;
  const props = { complaints, state, secrets: portalSecrets(c), language };
  return portalPage(c, { here: routes.my.messages(), body: <ToldView {...props} />, status, flash });
}

toldPages.get('/my/told', portal('own', 'read'), (c) => show(c, untouched));

toldPages.post('/my/told', portal('own', 'write'), async (c) => {
  const { deps, victim, form } = c.var;
  const given = parseForm(complaintForm, form);
  if (!given.ok) return show(c, formState(typedValues(form), given.errors), 422);
  await complain(deps, victim, onceKey(form), given.value);
  return c.redirect(`${routes.my.told()}?done=sent`, 303);
});
