import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { z } from 'zod';
import { NotFound, read } from '../../../db/access.ts';
import { may } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm, versionField } from '../../../shared/form.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { type FormState, formState, typedValues } from '../../../ui/form-state.ts';
import { consolePage, formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { caseHead, caseIdOf, requireWork } from '../../cases/index.ts';
import { maskedNames } from '../../people/index.ts';
import { openIntake } from '../access.ts';
import { readFacts, saveFacts } from '../facts/actions.ts';
import { answerValues, readAnswers } from '../facts/form.ts';
import { type Group, groups, isGroup, questionsOf } from '../facts/question.ts';
import type { CaseFacts } from '../facts/sheet.ts';
import { factText } from '../step-text.ts';
import { intakeOfCase } from '../store.ts';
import { FactsPage } from '../views/facts.tsx';
import { freshSecrets, intakeIdOf } from './step.tsx';

export const factPages = new Hono<Env>();

type Beside = (c: Ctx, of: CaseId, facts: CaseFacts) => Promise<Child> | Child;
let beside: Beside = () => null;

/** What lives beside the fact sheet (the entitlements, worked out live); set once by the application. */
export function showBesideFacts(by: Beside): void {
  beside = by;
}

async function factsPage(c: Ctx, group: Group, typed: FormState | null, status: 200 | 409 | 422) {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const data = await read(deps, actor, async (r) => ({
    head: await caseHead(r, of),
    known: await readFacts(r, of),
    intake: await intakeOfCase(r, of),
    masked: (await maskedNames(r, [of])).get(of) ?? null,
    today: r.today,
  }));
  const { known, today } = data;
  const questions = questionsOf(group, known.entries, actor.role);
  const opening = {
    ...answerValues(questions, known.entries),
    source: 'victim',
    'on-year': String(today.year),
    'on-month': String(today.month),
    'on-day': String(today.day),
  };
  const state = typed ?? formState(opening);
  return consolePage(c, {
    title: factText.title,
    section: data.intake === null || data.intake.status === 'done' ? 'cases' : 'intakes',
    status,
    flash: c.req.query('saved') === undefined ? undefined : factText.saved,
    body: (
      <FactsPage
        {...data}
        group={group}
        questions={questions}
        role={actor.role}
        takesIntakes={may(actor.role, 'intake.manage')}
        state={state}
        stale={status === 409}
        secrets={
          typed === null
            ? formSecrets(c, known.version)
            : freshSecrets(c, status === 409 ? known.version : versionOf(c))
        }
        panel={await beside(c, of, known)}
        language={language}
      />
    ),
  });
}

function versionOf(c: Ctx): number {
  const version = parseForm(z.object({ version: versionField }), c.var.form);
  return version.ok ? version.value.version : 0;
}

function groupOf(c: Ctx): Group {
  const group = c.req.param('group') ?? '';
  if (!isGroup(group)) throw new NotFound('facts');
  return group;
}

/** The step of the intake leads to the facts of its case: one place, before and after. */
factPages.get('/intakes/:id/facts', requires('intake.manage', 'read'), async (c) => {
  const { deps, actor } = c.var;
  const intake = await read(deps, actor, (r) => openIntake(r, intakeIdOf(c)));
  if (!intake.done.includes('safety')) return c.redirect(routes.intakes.step(intake.id, 'safety'), 303);
  return c.redirect(routes.cases.facts(intake.case), 303);
});

factPages.get('/cases/:id/facts', requires('case.manage', 'read'), (c) =>
  factsPage(c, groups[0] ?? 'crimes', null, 200),
);

factPages.get('/cases/:id/facts/:group', requires('case.manage', 'read'), (c) =>
  factsPage(c, groupOf(c), null, 200),
);

factPages.post('/cases/:id/facts/:group', requires('case.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const of = caseIdOf(c);
  const group = groupOf(c);
  const { known, today } = await read(deps, actor, async (r) => {
    await requireWork(r, of);
    return { known: await readFacts(r, of), today: r.today };
  });
  const questions = questionsOf(group, known.entries, actor.role);
  const { changes, errors } = readAnswers(form, questions, known.entries, today);
  const again = (state: FormState, status: 409 | 422) => factsPage(c, group, state, status);
  if (errors.length > 0) return again(formState(typedValues(form), errors), 422);
  const saved = await saveFacts(deps, actor, onceKey(form), of, { changes, expected: versionOf(c) });
  if (saved.kind === 'stale') return again(formState(typedValues(form)), 409);
  if (saved.kind === 'refused') return again(formState(typedValues(form), saved.errors), 422);
  const stays = form.get('stay') !== null;
  const next = stays ? group : (groups[groups.indexOf(group) + 1] ?? group);
  return c.redirect(`${routes.cases.facts(of)}/${next}?saved=1`, 303);
});
