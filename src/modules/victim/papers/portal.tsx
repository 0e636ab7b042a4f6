import { Hono } from 'hono';
import { NotFound, read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import { parseId } from '../../../shared/ids.ts';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import type { Ctx, Env } from '../../../web/env.ts';
import { readUpload } from '../../documents/index.ts';
import { answerAsk, usePaperThere } from '../asks/actions.ts';
import { answerForm } from '../asks/ask.ts';
import { openAsk, papersThere, readAsks } from '../asks/ask-store.ts';
import { portal, portalPage, portalSecrets } from '../portal-frame.tsx';
import { handIn } from './actions.ts';
import { paperForm } from './paper.ts';
import { readPapers } from './papers-store.ts';
import { papersText } from './text.ts';
import { AskView, PapersView } from './views.tsx';

export const paperPages = new Hono<Env>();

async function showPapers(c: Ctx, state: FormState, status: 200 | 422 = 200) {
  const { deps, victim, language } = c.var;
  const shown = await read(deps, victim, async (r) => ({
    asks: await readAsks(r, victim.caseId, 'open'),
    papers: await readPapers(r),
    there: await papersThere(r),
  }));
  const fresh = () => portalSecrets(c, 'fresh');
  const body = (
    <PapersView {...shown} state={state} secrets={portalSecrets(c)} fresh={fresh} language={language} />
  );
  return portalPage(c, { here: routes.my.papers(), body, status });
}

paperPages.get('/my/papers', portal('documents', 'read'), (c) => showPapers(c, untouched));

paperPages.post('/my/papers', portal('documents', 'write', 'own device'), async (c) => {
  const { deps, victim, form } = c.var;
  const given = parseForm(paperForm, form);
  const file = await readUpload(form.get('file'));
  const errors = [...(given.ok ? [] : given.errors), ...(file.ok ? [] : file.errors)];
  if (!given.ok || !file.ok) return showPapers(c, formState(typedValues(form), errors), 422);
  const outcome = await handIn(deps, victim, onceKey(form), given.value.kind, file.value);
  if (outcome.kind === 'broken') {
    const broken = [{ field: 'file', message: papersText.broken }];
    return showPapers(c, formState(typedValues(form), broken), 422);
  }
  return c.redirect(routes.my.papers(), 303);
});

async function showAsk(c: Ctx, state: FormState, status: 200 | 422 = 200) {
  const { deps, victim, language } = c.var;
  const ask = await read(deps, victim, (r) => openAsk(r, victim.caseId, c.req.param('id') ?? ''));
  const body = <AskView ask={ask} state={state} secrets={portalSecrets(c)} language={language} />;
  return portalPage(c, { here: routes.my.papers(), body, status });
}

paperPages.get('/my/asks/:id', portal('documents', 'read'), (c) => showAsk(c, untouched));

paperPages.post('/my/asks/:id', portal('documents', 'write'), async (c) => {
  const { deps, victim, form } = c.var;
  const id = c.req.param('id') ?? '';
  const asks = await read(deps, victim, (r) => readAsks(r, victim.caseId, 'all'));
  const ask = asks.find((one) => one.id === id);
  if (ask === undefined) throw new NotFound('ask');
  if (ask.answeredAt !== null || ask.withdrawnAt !== null) return c.redirect(routes.my.papers(), 303);
  const given = parseForm(answerForm(ask.fields), form);
  if (!given.ok) return showAsk(c, formState(typedValues(form), given.errors), 422);
  await answerAsk(deps, victim, onceKey(form), id, given.value);
  return c.redirect(routes.my.papers(), 303);
});

/** The paper that is there answers; one button for one paper. */
paperPages.post('/my/asks/:id/papers', portal('documents', 'write'), async (c) => {
  const { deps, victim, form } = c.var;
  const id = parseId<'ask'>(c.req.param('id'));
  if (id === null) throw new NotFound('ask');
  await usePaperThere(deps, victim, onceKey(form), id, String(form.get('paper') ?? ''));
  return c.redirect(routes.my.papers(), 303);
});
