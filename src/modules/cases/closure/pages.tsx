import { Hono } from 'hono';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import type { FieldError } from '../../../shared/parsed.ts';
import type { Words } from '../../../shared/text.ts';
import { Stack } from '../../../ui/card.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { phrase } from '../../../ui/say.ts';
import { formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { webText } from '../../../web/text.ts';
import { mayBecome } from '../case.ts';
import { caseFrame, caseIdOf, casePage } from '../page.tsx';
import { closureText, transferText } from '../text.ts';
import { newTransfer, successorRoles, transferCase } from '../transfer/actions.ts';
import { colleaguesFor } from '../transfer/transfer-store.ts';
import { closeCase, reopenCase } from './actions.ts';
import { newClosure, newReopening } from './closure.ts';
import { followUpsOf } from './closure-store.ts';
import { endChoices, openEnds } from './open-ends.ts';
import { ClosureForm, ReopeningForm, TransferForm } from './views.tsx';

export const closurePages = new Hono<Env>();

type Problem = { readonly status: 409 | 422; readonly stale?: boolean };

async function showEnding(c: Ctx, state: FormState, problem?: Problem) {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const { frame, colleagues, followUps, ends, today } = await read(deps, actor, async (r) => ({
    frame: await caseFrame(r, of),
    colleagues: await colleaguesFor(r, actor.institution, successorRoles(actor.role), actor.id),
    followUps: await followUpsOf(r, of),
    ends: await openEnds(r, of),
    today: r.today,
  }));
  const { head } = frame;
  const common = { head, state, language, secrets: formSecrets(c, head.version) };
  const reopenable = head.status === 'closed' || head.status === 'guided';
  const body = (
    <Stack>
      <ErrorSummary state={state} language={language} />
      {problem?.stale ? (
        <Notice tone="warn" title={webText.staleTitle} language={language}>
          <p>{phrase(webText.staleBody, language)}</p>
        </Notice>
      ) : null}
      {mayBecome(head.status, 'closed') ? <ClosureForm {...common} today={today} ends={ends} /> : null}
      {reopenable ? <ReopeningForm {...common} followUps={followUps} /> : null}
      <TransferForm {...common} colleagues={colleagues} />
    </Stack>
  );
  return casePage(c, frame, 'summary', body, problem === undefined ? {} : { status: problem.status });
}

const whole = (message: Words): FieldError => ({ field: '', message });

function answer(c: Ctx, outcome: { kind: 'done' | 'stale' | 'refused' }, refusal: Words, then: string) {
  if (outcome.kind === 'done') return c.redirect(then, 303);
  const typed = typedValues(c.var.form);
  if (outcome.kind === 'stale') return showEnding(c, formState(typed), { status: 409, stale: true });
  return showEnding(c, formState(typed, [whole(refusal)]), { status: 409 });
}

closurePages.get('/cases/:id/closure', requires('case.close', 'read'), (c) => showEnding(c, untouched));

closurePages.post('/cases/:id/closure', requires('case.close', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const of = caseIdOf(c);
  const given = parseForm(newClosure, form);
  if (!given.ok) return showEnding(c, formState(typedValues(form), given.errors), { status: 422 });
  const outcome = await closeCase(deps, actor, onceKey(form), of, { ...given.value, ends: endChoices(form) });
  if (outcome.kind === 'refused' && outcome.undecided !== undefined)
    return showEnding(c, formState(typedValues(form), outcome.undecided), { status: 422 });
  return answer(c, outcome, closureText.notOpen, routes.cases.show(of));
});

closurePages.post('/cases/:id/reopening', requires('case.close', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const of = caseIdOf(c);
  const given = parseForm(newReopening, form);
  if (!given.ok) return showEnding(c, formState(typedValues(form), given.errors), { status: 422 });
  const outcome = await reopenCase(deps, actor, onceKey(form), of, given.value);
  return answer(c, outcome, closureText.notClosed, routes.cases.show(of));
});

closurePages.post('/cases/:id/transfer', requires('case.transfer', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const of = caseIdOf(c);
  const given = parseForm(newTransfer, form);
  if (!given.ok) return showEnding(c, formState(typedValues(form), given.errors), { status: 422 });
  const outcome = await transferCase(deps, actor, onceKey(form), of, given.value);
  return answer(c, outcome, transferText.wall, routes.cases.index());
});
