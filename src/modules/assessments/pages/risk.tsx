import { Hono } from 'hono';
import { routes } from '../../../routes.ts';
import { formValues, onceKey } from '../../../shared/form.ts';
import type { FieldError, Parsed } from '../../../shared/parsed.ts';
import { type FormState, formState, typedValues } from '../../../ui/form-state.ts';
import { formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { caseIdOf, caseText, NewWork } from '../../cases/index.ts';
import { saveRisk } from '../actions.ts';
import {
  type JudgedBand,
  judgeBand,
  type RiskAnswers,
  type RiskBand,
  type RiskResult,
  riskBand,
} from '../risk.ts';
import { parseJudgement, parseRiskAnswers } from '../risk-form.ts';
import { latestRiskAnswers, nextLook, riskHistory } from '../risk-store.ts';
import { riskFormValues } from '../risk-values.ts';
import { RiskForm, RiskHistory, RiskResultCard } from '../views/risk.tsx';
import { assessmentPage, load } from './page.tsx';

export const riskPages = new Hono<Env>();

type Shown = { readonly result: RiskResult; readonly band: RiskBand };

async function showRisk(
  c: Ctx,
  typed: FormState | null,
  status: 200 | 409 | 422,
  shown: Shown | null = null,
) {
  const of = caseIdOf(c);
  const { language } = c.var;
  const loaded = await load(c, of, async (r) => {
    r.viewed(of, 'protection');
    return {
      lines: await riskHistory(r, of),
      next: await nextLook(r, of),
      kept: typed === null ? await latestRiskAnswers(r, of) : null,
    };
  });
  const state = typed ?? formState(riskFormValues(loaded.data.kept));
  const body = (
    <>
      {shown === null ? null : <RiskResultCard {...shown} language={language} />}
      <NewWork head={loaded.frame.head} state={state} language={language}>
        <RiskForm case={of} state={state} secrets={formSecrets(c)} language={language} />
      </NewWork>
      <RiskHistory lines={loaded.data.lines} next={loaded.data.next} language={language} />
    </>
  );
  return assessmentPage(c, loaded, { tab: 'risk', state, status, body });
}

type Read = { readonly answers: RiskAnswers; readonly judged: JudgedBand; readonly result: RiskResult };

function readForm(form: FormData): Parsed<Read> {
  const values = formValues(form);
  const [answers, judgement] = [parseRiskAnswers(values), parseJudgement(values)];
  if (!answers.ok || !judgement.ok) {
    const errors: FieldError[] = [
      ...(answers.ok ? [] : answers.errors),
      ...(judgement.ok ? [] : judgement.errors),
    ];
    return { ok: false, errors };
  }
  const result = riskBand(answers.value);
  const judged = judgeBand(result.band, judgement.value);
  if (!judged.ok) return judged;
  return { ok: true, value: { answers: answers.value, judged: judged.value, result } };
}

riskPages.get('/cases/:id/risk', requires('assessment.record', 'read'), (c) => showRisk(c, null, 200));

riskPages.post('/cases/:id/risk', requires('assessment.record', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const of = caseIdOf(c);
  const given = readForm(form);
  if (!given.ok) return showRisk(c, formState(typedValues(form), given.errors), 422);
  if (form.get('do') === 'check') {
    const shown = { result: given.value.result, band: given.value.judged.band };
    return showRisk(c, formState(typedValues(form)), 200, shown);
  }
  const saved = await saveRisk({ deps, actor, key: onceKey(form), case: of }, given.value);
  if (saved.kind === 'over') {
    return showRisk(c, formState(typedValues(form), [{ field: '', message: caseText.over }]), 409);
  }
  return c.redirect(`${routes.cases.risk(of)}?done=saved`, 303);
});
