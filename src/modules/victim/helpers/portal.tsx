import { Hono } from 'hono';
import { NotFound, read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import { parseId } from '../../../shared/ids.ts';
import { say } from '../../../shared/text.ts';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import { addressOf } from '../../../web/address.ts';
import type { Ctx, Env } from '../../../web/env.ts';
import { isPublic } from '../../../web/requires.ts';
import { openForm, openPage } from '../../identity/index.ts';
import { portal, portalPage, portalSecrets } from '../portal-frame.tsx';
import { mayRequest } from '../request/actions.ts';
import { endHelper, joinByLink, linkBehind, nameHelper } from './actions.ts';
import { helperForm, joinForm } from './helper.ts';
import { listHelpers } from './link-store.ts';
import { helperText } from './text.ts';
import { HelpersView, JoinedView, JoinView, LinkView } from './views.tsx';

export const helperPages = new Hono<Env>();

const here = routes.my.settings();

async function show(c: Ctx, state: FormState, status: 200 | 422 = 200) {
  const { deps, victim, language } = c.var;
  const helpers = await read(deps, victim, (r) => listHelpers(r, victim.caseId));
  const secrets = () => portalSecrets(c, 'fresh');
  const body = <HelpersView helpers={helpers} state={state} secrets={secrets} language={language} />;
  return portalPage(c, { here, body, status });
}

helperPages.get('/my/people', portal('own', 'read'), (c) => show(c, untouched));

const refusals = {
  held: { field: 'name', message: helperText.held },
  of_age: { field: 'relation', message: helperText.ofAge },
  birth_missing: { field: 'birth', message: helperText.birthMissing },
} as const;

helperPages.post('/my/people', portal('own', 'write'), async (c) => {
  const { deps, victim, form, language } = c.var;
  const given = parseForm(helperForm, form);
  if (!given.ok) return show(c, formState(typedValues(form), given.errors), 422);
  const outcome = await nameHelper(deps, victim, onceKey(form), given.value);
  if (outcome.kind !== 'named') return show(c, formState(typedValues(form), [refusals[outcome.kind]]), 422);
  const href = outcome.token === null ? null : deps.origin + routes.my.join(outcome.token);
  return portalPage(c, { here, body: <LinkView href={href} language={language} /> });
});

helperPages.post('/my/people/links/:id/ending', portal('own', 'write'), async (c) => {
  const { deps, victim, form } = c.var;
  const link = parseId<'helper-link'>(c.req.param('id'));
  if (link === null) throw new NotFound('link');
  await endHelper(deps, victim, onceKey(form), { link });
  return c.redirect(routes.my.helpers(), 303);
});

helperPages.post('/my/people/:id/ending', portal('own', 'write'), async (c) => {
  const { deps, victim, form } = c.var;
  const access = parseId<'access'>(c.req.param('id'));
  if (access === null) throw new NotFound('helper');
  await endHelper(deps, victim, onceKey(form), { access });
  return c.redirect(routes.my.helpers(), 303);
});

const gone = (c: Ctx) => openPage(c, { status: 404, body: <p>{say(helperText.gone, c.var.language)}</p> });

async function showJoin(c: Ctx, token: string, state: FormState) {
  const link = await linkBehind(c.var.deps, token);
  if (link === null) return gone(c);
  const body = <JoinView token={token} notices={link.notices} state={state} language={c.var.language} />;
  return openPage(c, { status: state.errors.length > 0 ? 422 : 200, body });
}

helperPages.get('/my/join/:token', isPublic(), (c) => showJoin(c, c.req.param('token'), untouched));

helperPages.post('/my/join/:token', isPublic('write'), async (c) => {
  const { deps, language } = c.var;
  const token = c.req.param('token');
  const form = await openForm(c);
  const given = parseForm(joinForm, form);
  const typed = { email: String(form.get('email') ?? '') };
  if (!given.ok) return showJoin(c, token, formState(typed, given.errors));
  if (!(await mayRequest(deps, addressOf(c) ?? 'unknown'))) return gone(c);
  const outcome = await joinByLink(deps, token, given.value);
  if (outcome.kind === 'joined') {
    return openPage(c, { slip: true, body: <JoinedView code={outcome.code} language={language} /> });
  }
  if (outcome.kind === 'gone') return gone(c);
  return showJoin(c, token, formState(typed, [{ field: 'pin', message: helperText.pinWrong }]));
});
