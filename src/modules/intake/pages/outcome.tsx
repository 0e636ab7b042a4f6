import { Hono } from 'hono';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import type { FieldError } from '../../../shared/parsed.ts';
import { fill } from '../../../shared/text.ts';
import { type FormState, formState, typedValues } from '../../../ui/form-state.ts';
import { formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { finishIntake, type IntakeEnded } from '../actions.ts';
import { outcomeForm } from '../intake.ts';
import { outcomeText } from '../step-text.ts';
import { stepWords } from '../text.ts';
import { OutcomeForm } from '../views/outcome.tsx';
import { intakeIdOf, readFrame, stepPage, wayBack } from './step.tsx';

export const outcomePages = new Hono<Env>();

async function outcomePage(c: Ctx, typed: FormState | null, status: 200 | 422) {
  const { deps, actor, language } = c.var;
  const id = intakeIdOf(c);
  const frame = await read(deps, actor, (r) => readFrame(r, id, 'outcome'));
  const back = wayBack(frame);
  if (back !== null) return c.redirect(back, 303);
  const state = typed ?? formState({ outcome: frame.intake.anonymous ? 'advice' : 'case' });
  const body = (
    <OutcomeForm intake={frame.intake} state={state} secrets={formSecrets(c)} language={language} />
  );
  return stepPage(c, { ...frame, draft: null }, body, { state, status });
}

outcomePages.get('/intakes/:id/outcome', requires('intake.manage', 'read'), (c) => outcomePage(c, null, 200));

function refusal(ended: IntakeEnded): readonly FieldError[] {
  if (ended.kind === 'not_anonymous') return [{ field: 'outcome', message: outcomeText.notAnonymous }];
  if (ended.kind !== 'missing') return [];
  const list = (language: 'ko' | 'en') => ended.steps.map((step) => stepWords[step][language]).join(', ');
  const words = (language: 'ko' | 'en') =>
    [
      fill(outcomeText.missing[language], { steps: list(language) }),
      ...(ended.unconfirmed ? [outcomeText.unconfirmed[language]] : []),
    ].join('. ');
  const message = { ko: words('ko'), en: words('en') };
  return [{ field: 'outcome', message }];
}

outcomePages.post('/intakes/:id/outcome', requires('intake.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const id = intakeIdOf(c);
  const outcome = parseForm(outcomeForm, form);
  if (!outcome.ok) return outcomePage(c, formState(typedValues(form), outcome.errors), 422);
  const ended = await finishIntake(deps, actor, onceKey(form), id, outcome.value);
  if (ended.kind === 'finished') return c.redirect(`${routes.intakes.show(id)}?said=finished`, 303);
  if (ended.kind !== 'ended') {
    form.delete('once');
    return outcomePage(c, formState(typedValues(form), refusal(ended)), 422);
  }
  const next = outcome.value.outcome === 'case' ? routes.cases.needs(ended.case) : routes.intakes.show(id);
  return c.redirect(next, 303);
});
