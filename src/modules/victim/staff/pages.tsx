import { Hono } from 'hono';
import { NotFound, read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import { parseId } from '../../../shared/ids.ts';
import { PrintButton } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { phrase } from '../../../ui/say.ts';
import { consolePage, formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { caseFrame, caseIdOf, casePage } from '../../cases/index.ts';
import { askVictim, takeBackAsk } from '../asks/actions.ts';
import { askForm } from '../asks/ask.ts';
import { noteRead, reply } from '../messages/actions.ts';
import { replyForm } from '../messages/message.ts';
import { Numbers } from '../request/views.tsx';
import {
  answerDuress,
  changeNames,
  changeTrace,
  confirmCode,
  endCode,
  holderForm,
  issueForm,
  issueToVictim,
  readDesk,
} from './actions.ts';
import { staffText } from './text.ts';
import { DeskView } from './views.tsx';

export const portalDeskPages = new Hono<Env>();

async function show(c: Ctx, state: FormState, status: 200 | 422 = 200) {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const { frame, desk } = await read(deps, actor, async (r) => ({
    frame: await caseFrame(r, of),
    desk: await readDesk(r, of),
  }));
  const secrets = () => formSecrets(c, undefined, 'fresh');
  const body = (
    <>
      <ErrorSummary state={state} language={language} />
      <DeskView of={of} desk={desk} state={state} secrets={secrets} language={language} />
    </>
  );
  return casePage(c, frame, 'portal', body, { status });
}

portalDeskPages.get('/cases/:id/portal', requires('case.manage', 'read'), (c) => show(c, untouched));

const unheard = (c: Ctx) => show(c, formState({}, [{ field: '', message: staffText.unheard }]), 422);

const again = (c: Ctx) => c.redirect(routes.cases.portal(caseIdOf(c)), 303);

portalDeskPages.post('/cases/:id/portal/access', requires('case.manage', 'write'), async (c) => {
  const { deps, actor, form, language } = c.var;
  const of = caseIdOf(c);
  const given = parseForm(issueForm, form);
  if (!given.ok) return show(c, formState(typedValues(form), given.errors), 422);
  const outcome = await issueToVictim(deps, actor, onceKey(form), of, given.value);
  if (outcome.kind === 'no_trace') {
    return show(c, formState(typedValues(form), [{ field: '', message: staffText.noTraceIssue }]), 422);
  }
  return consolePage(c, {
    title: staffText.accessTitle,
    section: 'cases',
    slip: true,
    body: (
      <>
        <PageHead
          title={outcome.receipt === null ? staffText.shownAgain : staffText.shownTitle}
          lead={staffText.shownLead}
          language={language}
        />
        {outcome.receipt === null ? null : <Numbers receipt={outcome.receipt} language={language} />}
        <PrintButton>{phrase(staffText.print, language)}</PrintButton>
        <p class="no-print">
          <a href={routes.cases.portal(of)}>{phrase(staffText.back, language)}</a>
        </p>
      </>
    ),
  });
});

portalDeskPages.post('/cases/:id/portal/access-ending', requires('case.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const named = form.get('access');
  const access = named === null ? null : parseId<'access'>(named);
  if (named !== null && access === null) throw new NotFound('access');
  await endCode(deps, actor, onceKey(form), caseIdOf(c), access);
  return again(c);
});

portalDeskPages.post('/cases/:id/portal/holder', requires('case.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const given = parseForm(holderForm, form);
  if (!given.ok) return show(c, formState(typedValues(form), given.errors), 422);
  const outcome = await confirmCode(deps, actor, onceKey(form), caseIdOf(c), given.value);
  if (outcome.kind === 'refused') {
    return show(c, formState(typedValues(form), [{ field: 'code', message: staffText.holderWrong }]), 422);
  }
  return again(c);
});

portalDeskPages.post('/cases/:id/portal/names', requires('case.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  await changeNames(deps, actor, onceKey(form), caseIdOf(c), form.get('names') !== 'show');
  return again(c);
});

portalDeskPages.post('/cases/:id/portal/trace', requires('case.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  await changeTrace(deps, actor, onceKey(form), caseIdOf(c), form.get('trace') !== 'allow');
  return again(c);
});

portalDeskPages.post('/cases/:id/portal/alarms', requires('case.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  await answerDuress(deps, actor, onceKey(form), caseIdOf(c));
  return again(c);
});

portalDeskPages.post('/cases/:id/portal/messages', requires('case.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const of = caseIdOf(c);
  if (form.get('go') === 'read') {
    const outcome = await noteRead(deps, actor, onceKey(form), of);
    return outcome.kind === 'unheard' ? unheard(c) : again(c);
  }
  const given = parseForm(replyForm, form);
  if (!given.ok) return show(c, formState(typedValues(form), given.errors), 422);
  const outcome = await reply(deps, actor, onceKey(form), of, given.value.text);
  return outcome.kind === 'unheard' ? unheard(c) : again(c);
});

portalDeskPages.post('/cases/:id/portal/asks', requires('case.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const given = parseForm(askForm, form);
  if (!given.ok) return show(c, formState(typedValues(form), given.errors), 422);
  const outcome = await askVictim(deps, actor, onceKey(form), caseIdOf(c), given.value);
  return outcome.kind === 'unheard' ? unheard(c) : again(c);
});

portalDeskPages.post(
  '/cases/:id/portal/asks/:ask/withdrawal',
  requires('case.manage', 'write'),
  async (c) => {
    const { deps, actor, form } = c.var;
    const ask = parseId<'ask'>(c.req.param('ask'));
    if (ask === null) throw new NotFound('ask');
    await takeBackAsk(deps, actor, onceKey(form), caseIdOf(c), ask);
    return again(c);
  },
);
