import { Hono } from 'hono';
import { dayInSeoul } from '../../../shared/calendar-day.ts';
import { formState, typedValues, untouched } from '../../../ui/form-state.ts';
import type { Ctx, Env } from '../../../web/env.ts';
import { isPublic } from '../../../web/requires.ts';
import { hasLeft } from '../../../web/still-here.ts';
import { openForm, openPage } from '../../identity/index.ts';
import { assess, judge } from '../assess.ts';
import type { FactPath } from '../facts/sheet.ts';
import {
  answer,
  currentQuestion,
  emptyInterview,
  type Interview,
  isFactPath,
  readInterview,
  stepBack,
} from './interview.ts';
import { ResultPage } from './result-views.tsx';
import { finderText } from './text.ts';
import { QuestionPage, type QuestionPageProps } from './views.tsx';

export const finderPages = new Hono<Env>();

const today = (c: Ctx) => dayInSeoul(c.var.deps.now());

function counts(interview: Interview, day: string): { found: number; open: number } {
  const { verdicts } = judge(interview.facts, day);
  return {
    found: verdicts.filter((verdict) => verdict === 'eligible' || verdict === 'needs_review').length,
    open: verdicts.filter((verdict) => verdict === 'needs_info').length,
  };
}

function ask(
  c: Ctx,
  interview: Interview,
  path: FactPath,
  more: Partial<Pick<QuestionPageProps, 'state' | 'notice'>> = {},
) {
  const props = { interview, path, state: more.state ?? untouched, language: c.var.language };
  const body = <QuestionPage {...props} {...counts(interview, today(c).toString())} notice={more.notice} />;
  return openPage(c, {
    title: finderText.tab,
    carries: true,
    status: more.state === undefined ? 200 : 422,
    listed: c.req.method === 'GET',
    body,
  });
}

function show(c: Ctx, interview: Interview) {
  const day = today(c);
  const body = (
    <ResultPage
      interview={interview}
      assessment={assess(interview.facts, day.toString())}
      day={day}
      more={currentQuestion(interview, day.toString()) !== null}
      language={c.var.language}
    />
  );
  return openPage(c, { title: finderText.tab, carries: true, body });
}

function go(c: Ctx, interview: Interview) {
  const path = currentQuestion(interview, today(c).toString());
  return path === null ? show(c, interview) : ask(c, interview, path);
}

finderPages.get('/find', isPublic(), (c) => go(c, emptyInterview));

finderPages.post('/find', isPublic(), async (c) => {
  const form = await openForm(c);
  const interview = hasLeft(c, form) ? null : readInterview(form);
  if (interview === null)
    return ask(c, emptyInterview, 'safety.dangerNow', { notice: 'bent', state: untouched });
  const day = today(c).toString();
  const way = form.get('go');
  if (way === 'result') return show(c, interview);
  if (way === 'back') {
    const earlier = stepBack(interview);
    return ask(c, earlier, interview.trail.at(-1) ?? 'safety.dangerNow');
  }
  const path = currentQuestion(interview, day);
  if (way === 'continue' || path === null) return go(c, interview);
  // After "back" the question asked is not the one the engine would choose: the form says which it was.
  const asked = form.get('asking');
  const asking = typeof asked === 'string' && isFactPath(asked) ? asked : path;
  const next = answer(interview, asking, form, day);
  if (!next.ok) return ask(c, interview, asking, { state: formState(typedValues(form), next.errors) });
  return go(c, next.value);
});
