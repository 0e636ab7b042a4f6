import { Hono } from 'hono';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import type { Words } from '../../../shared/text.ts';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import { formSecrets, institutionName } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { webText } from '../../../web/text.ts';
import { caseFrame, caseIdOf, casePage } from '../page.tsx';
import { successorRoles } from '../transfer/actions.ts';
import { colleaguesFor } from '../transfer/transfer-store.ts';
import { nameOnCase, type SealOutcome, sealCase, unsealCase } from './actions.ts';
import { maySeal, newLifting, newName, newSeal } from './seal.ts';
import { namedOn, openSeal } from './seal-store.ts';
import { sealText } from './text.ts';
import { SealPage } from './views.tsx';

export const sealPages = new Hono<Env>();

async function show(c: Ctx, state: FormState, status: 200 | 409 | 422) {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const { frame, named, seal, colleagues } = await read(deps, actor, async (r) => ({
    frame: await caseFrame(r, of),
    named: await namedOn(r, of),
    seal: await openSeal(r, of),
    colleagues: await colleaguesFor(r, actor.institution, successorRoles(actor.role), actor.id),
  }));
  const body = (
    <SealPage
      head={frame.head}
      me={actor.id}
      allowed={maySeal(actor, frame.head)}
      seal={seal}
      named={named}
      colleagues={colleagues.filter((one) => !named.some((known) => known.id === one.id))}
      state={state}
      secrets={() => formSecrets(c, frame.head.version, 'fresh')}
      nameOf={institutionName}
      language={language}
    />
  );
  return casePage(c, frame, 'summary', body, { status });
}

const again = (c: Ctx, field: string, sentence: Words) =>
  show(c, formState(typedValues(c.var.form), [{ field, message: sentence }]), 409);

function answer(c: Ctx, outcome: SealOutcome, refusal: Words, field = '') {
  if (outcome.kind === 'done') return c.redirect(routes.cases.seal(caseIdOf(c)), 303);
  return again(
    c,
    outcome.kind === 'stale' ? '' : field,
    outcome.kind === 'stale' ? webText.staleBody : refusal,
  );
}

sealPages.get('/cases/:id/seal', requires('case.manage', 'read'), (c) => show(c, untouched, 200));

sealPages.post('/cases/:id/seal', requires('case.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const given = parseForm(newSeal, form);
  if (!given.ok) return show(c, formState(typedValues(form), given.errors), 422);
  return answer(c, await sealCase(deps, actor, onceKey(form), caseIdOf(c), given.value), sealText.refused);
});

sealPages.post('/cases/:id/seal/ending', requires('case.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const given = parseForm(newLifting, form);
  if (!given.ok) return show(c, formState(typedValues(form), given.errors), 422);
  return answer(c, await unsealCase(deps, actor, onceKey(form), caseIdOf(c), given.value), sealText.refused);
});

sealPages.post('/cases/:id/seal/names', requires('case.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const given = parseForm(newName, form);
  if (!given.ok) return show(c, formState(typedValues(form), given.errors), 422);
  const outcome = await nameOnCase(deps, actor, onceKey(form), caseIdOf(c), given.value.staff);
  return answer(c, outcome, sealText.nameRefused, 'staff');
});
