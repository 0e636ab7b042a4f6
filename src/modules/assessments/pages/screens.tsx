import { Hono } from 'hono';
import { NotFound, read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { formValues, onceKey } from '../../../shared/form.ts';
import type { FieldError } from '../../../shared/parsed.ts';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import { formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { caseIdOf } from '../../cases/index.ts';
import { answerAlarm, type Saving, saveInstrument, saveRecordedGrade } from '../actions.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { findInstrument, pickAnswers, score } from '../instruments/score.ts';
import { pageText as text } from '../page-text.ts';
import { parseRecorded } from '../recorded.ts';
import { gradesOf, screenResults } from '../screening-store.ts';
import { GradeForm, GradeList, ScreenForm, ScreenHistory } from '../views/screens.tsx';
import { assessmentPage, load } from './page.tsx';

export const screenPages = new Hono<Env>();

function instrumentOf(c: Ctx): Instrument {
  const found = findInstrument(c.req.param('instrument') ?? '');
  if (found === null) throw new NotFound('instrument');
  return found;
}

const savingOf = (c: Ctx): Saving => ({
  deps: c.var.deps,
  actor: c.var.actor,
  key: onceKey(c.var.form),
  case: caseIdOf(c),
});

async function showScreen(c: Ctx, state: FormState, status: 200 | 422) {
  const of = caseIdOf(c);
  const instrument = instrumentOf(c);
  const { language } = c.var;
  const loaded = await load(c, of, (r) => screenResults(r, of, instrument.id));
  const body = (
    <>
      <ScreenForm
        case={of}
        instrument={instrument}
        state={state}
        secrets={formSecrets(c)}
        language={language}
      />
      <ScreenHistory lines={loaded.data} instrument={instrument} language={language} />
    </>
  );
  return assessmentPage(c, loaded, { tab: 'screens', state, status, body });
}

screenPages.get('/cases/:id/instruments/:instrument', requires('assessment.record', 'read'), (c) =>
  showScreen(c, untouched, 200),
);

screenPages.post('/cases/:id/instruments/:instrument', requires('assessment.record', 'write'), async (c) => {
  const { form } = c.var;
  const of = caseIdOf(c);
  const instrument = instrumentOf(c);
  const here = routes.cases.instrument(of, instrument.id);
  if (form.get('alarm') === 'answered') {
    await answerAlarm(savingOf(c));
    return c.redirect(`${here}?done=saved`, 303);
  }
  const answers = pickAnswers(instrument, formValues(form));
  const scored = score(instrument, answers);
  if (!scored.ok) return showScreen(c, formState(typedValues(form), scored.errors), 422);
  if (Object.values(answers).every((value) => value === '')) {
    const empty: FieldError = { field: instrument.items[0]?.id ?? '', message: text.answerOne };
    return showScreen(c, formState(typedValues(form), [empty]), 422);
  }
  await saveInstrument(savingOf(c), { instrument, score: scored.value, answers });
  return c.redirect(`${here}?done=saved`, 303);
});

async function showGrades(c: Ctx, state: FormState, status: 200 | 422) {
  const of = caseIdOf(c);
  const { language } = c.var;
  const loaded = await load(c, of, (r) => gradesOf(r, of));
  const body = (
    <>
      <GradeForm case={of} state={state} secrets={formSecrets(c)} language={language} />
      <GradeList lines={loaded.data} language={language} />
    </>
  );
  return assessmentPage(c, loaded, { tab: 'grades', state, status, body });
}

screenPages.get('/cases/:id/recorded-grades', requires('assessment.record', 'read'), (c) =>
  showGrades(c, untouched, 200),
);

screenPages.post('/cases/:id/recorded-grades', requires('assessment.record', 'write'), async (c) => {
  const { form, deps, actor } = c.var;
  const today = await read(deps, actor, async (r) => r.today);
  const record = parseRecorded(formValues(form), today);
  if (!record.ok) return showGrades(c, formState(typedValues(form), record.errors), 422);
  await saveRecordedGrade(savingOf(c), record.value);
  return c.redirect(`${routes.cases.recordedGrade(caseIdOf(c))}?done=saved`, 303);
});
