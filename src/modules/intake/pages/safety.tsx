import { Hono } from 'hono';
import { z } from 'zod';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm, versionField } from '../../../shared/form.ts';
import { type FormState, formState, typedValues } from '../../../ui/form-state.ts';
import { formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { parseTriage, triage, triageQuestions } from '../../assessments/index.ts';
import { readTriage, saveTriage } from '../safety/actions.ts';
import { SafetyForm, SafetyResult } from '../views/safety.tsx';
import { freshSecrets, intakeIdOf, opening, readFrame, stepPage, wayBack } from './step.tsx';

export const safetyPages = new Hono<Env>();

async function safetyPage(c: Ctx, typed: FormState | null, status: 200 | 409 | 422) {
  const { deps, actor, language } = c.var;
  const id = intakeIdOf(c);
  const data = await read(deps, actor, async (r) => {
    const frame = await readFrame(r, id, 'safety');
    return { frame, known: await readTriage(r, frame.intake.case) };
  });
  const { frame, known } = data;
  const back = wayBack(frame);
  if (back !== null) return c.redirect(back, 303);
  const stored = Object.fromEntries(
    triageQuestions.map((question) => [`triage-${question}`, known.answers?.[question] ?? '']),
  );
  const state = typed ?? opening(frame.draft, stored);
  const secrets = status === 409 ? freshSecrets(c, known.version) : formSecrets(c, known.version);
  const shows = c.req.query('again') === undefined && typed === null && frame.draft === null;
  const body =
    known.answers !== null && shows ? (
      <SafetyResult intake={frame.intake} result={triage(known.answers)} language={language} />
    ) : (
      <SafetyForm intake={frame.intake} state={state} secrets={secrets} language={language} />
    );
  return stepPage(c, frame, body, { state, status });
}

safetyPages.get('/intakes/:id/safety', requires('intake.manage', 'read'), (c) => safetyPage(c, null, 200));

safetyPages.post('/intakes/:id/safety', requires('intake.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const id = intakeIdOf(c);
  const answers = parseTriage(Object.fromEntries(form.entries()));
  const version = parseForm(z.object({ version: versionField }), form);
  if (!answers.ok) return safetyPage(c, formState(typedValues(form), answers.errors), 422);
  const expected = version.ok ? version.value.version : 0;
  const saved = await saveTriage(deps, actor, onceKey(form), id, { answers: answers.value, expected });
  if (saved.kind === 'stale') return safetyPage(c, formState(typedValues(form)), 409);
  if (saved.kind === 'finished') return c.redirect(`${routes.intakes.show(id)}?said=finished`, 303);
  return c.redirect(routes.intakes.step(id, 'safety'), 303);
});
