import { Hono } from 'hono';
import { z } from 'zod';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { choiceField, message, parseForm } from '../../../shared/form.ts';
import { type FormState, formState, untouched } from '../../../ui/form-state.ts';
import type { Ctx, Env } from '../../../web/env.ts';
import { readNames } from '../places/names-page.ts';
import { portal, portalPage, portalSecrets } from '../portal-frame.tsx';
import { downloadEverything, exportReasons, openEverything } from './actions.ts';
import { everythingText } from './text.ts';
import { EverythingView } from './views.tsx';

export const everythingPages = new Hono<Env>();

async function show(c: Ctx, state: FormState, status: 200 | 422 = 200) {
  const { deps, victim, language } = c.var;
  const all = await openEverything(deps, victim);
  const names = await read(deps, victim, readNames);
  const props = { all, names, state, secrets: portalSecrets(c), language };
  return portalPage(c, { here: routes.my.settings(), body: <EverythingView {...props} />, status });
}

everythingPages.get('/my/everything', portal('own', 'read', 'own device'), (c) => show(c, untouched));

const fileForm = z.object({ reason: choiceField(exportReasons, message(everythingText.chooseReason)) });

everythingPages.post('/my/everything/file', portal('own', 'read', 'own device'), async (c) => {
  const { deps, victim, form } = c.var;
  const given = parseForm(fileForm, form);
  if (!given.ok) return show(c, formState({}, given.errors), 422);
  const file = await downloadEverything(deps, victim, given.value.reason);
  return c.body(file, 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="data.json"',
  });
});
