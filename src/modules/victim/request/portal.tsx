import { Hono } from 'hono';
import { onceKey } from '../../../shared/form.ts';
import { formState, typedValues, untouched } from '../../../ui/form-state.ts';
import { addressOf } from '../../../web/address.ts';
import type { Ctx, Env } from '../../../web/env.ts';
import { isPublic } from '../../../web/requires.ts';
import { hasLeft } from '../../../web/still-here.ts';
import { openForm, openPage } from '../../identity/index.ts';
import {
  draftOfToken,
  draftToken,
  keepRequest,
  mayKeep,
  mayRequest,
  pauseRequest,
  submitRequest,
} from './actions.ts';
import {
  answerQuestion,
  emptyRequest,
  goBack,
  isQuestion,
  nextQuestion,
  type Request,
  readRequest,
  skipQuestion,
} from './request.ts';
import { resumedDraft, showDraft, showRequest } from './resume-page.tsx';
import { requestText } from './text.ts';
import { PausedPage, SentPage } from './views.tsx';

export const requestPages = new Hono<Env>();

requestPages.get('/request', isPublic('read'), async (c) => {
  const draft = resumedDraft(c);
  return draft === null
    ? await showRequest(c, { request: emptyRequest, draft: '' })
    : await showDraft(c, draft);
});

type Sent = {
  readonly request: Request;
  readonly draft: string;
  readonly id: string | null;
  readonly once: string;
};

async function pause(c: Ctx, { request, once }: Sent) {
  const { deps, language } = c.var;
  if (!(await mayRequest(deps, addressOf(c) ?? 'unknown'))) {
    return showRequest(c, { request, draft: '', once, notice: requestText.throttled });
  }
  const { id, receipt } = await pauseRequest(deps, request.answers);
  const carry = { request, draft: draftToken(deps, id), once };
  return openPage(c, {
    carries: true,
    slip: true,
    body: <PausedPage {...carry} receipt={receipt} language={language} />,
  });
}

async function send(c: Ctx, { request, draft, id, once }: Sent) {
  const { deps, language } = c.var;
  if (!(await mayRequest(deps, addressOf(c) ?? 'unknown'))) {
    return showRequest(c, { request, draft, once, notice: requestText.throttled });
  }
  const outcome = await submitRequest(deps, once, request.answers, id);
  const receipt = outcome.kind === 'sent' ? outcome.receipt : null;
  const body = <SentPage receipt={receipt} again={outcome.kind === 'already'} language={language} />;
  return openPage(c, { carries: true, slip: true, body });
}

/** After every answered page a paused request is kept as it stands now. */
async function goOn(c: Ctx, request: Request, { draft, id, once }: Sent) {
  if (id === null) return showRequest(c, { request, once, draft });
  const { deps } = c.var;
  if (!(await mayKeep(deps, id, addressOf(c) ?? 'unknown')))
    return showRequest(c, { request, once, draft, notice: requestText.notKept });
  const kept = await keepRequest(deps, id, request.answers);
  return showRequest(c, {
    request,
    once,
    draft: kept ? draft : '',
    notice: kept ? undefined : requestText.gone,
  });
}

requestPages.post('/request', isPublic('write'), async (c) => {
  const form = await openForm(c);
  const request = hasLeft(c, form) ? null : readRequest(form);
  if (request === null)
    return showRequest(c, { request: emptyRequest, draft: '', notice: requestText.bent, state: untouched });
  const token = String(form.get('draft') ?? '');
  const id = draftOfToken(c.var.deps, token);
  const sent: Sent = { request, draft: id === null ? '' : token, id, once: onceKey(form) };
  const way = form.get('go');
  if (way === 'send') return send(c, sent);
  if (way === 'pause') return pause(c, sent);
  if (way === 'back') {
    const earlier = goBack(request);
    return showRequest(c, { ...sent, request: earlier.request, question: earlier.question });
  }
  const named = String(form.get('asking') ?? '');
  const asking = isQuestion(named) ? named : nextQuestion(request);
  if (way === 'on' || asking === null) return showRequest(c, sent);
  if (way === 'skip') return goOn(c, skipQuestion(request, asking), sent);
  const next = answerQuestion(request, asking, form);
  if (!next.ok) {
    const state = formState(typedValues(form), next.errors);
    return showRequest(c, { ...sent, question: asking, state });
  }
  return goOn(c, next.value, sent);
});
