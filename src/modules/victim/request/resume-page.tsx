import { routes } from '../../../routes.ts';
import type { Words } from '../../../shared/text.ts';
import { type FormState, formState } from '../../../ui/form-state.ts';
import type { Ctx } from '../../../web/env.ts';
import { handOn, takeOver } from '../../../web/still-here.ts';
import { openPage } from '../../identity/index.ts';
import { draftOfToken, draftToken, openDraft } from './actions.ts';
import {
  type Answers,
  nextQuestion,
  parseAnswers,
  type Question,
  questions,
  type Request,
} from './request.ts';
import { requestText } from './text.ts';
import { CheckPage, QuestionPage } from './views.tsx';

/** The answers as a form would have typed them. */
export function typedFrom(answers: Answers): FormState {
  const values: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(answers)) {
    if (typeof value === 'boolean') values[name] = value ? 'yes' : '';
    else if (value !== undefined) values[name] = value;
  }
  return formState(values);
}

export type Shown = {
  readonly request: Request;
  readonly draft: string;
  readonly once?: string | undefined;
  readonly question?: Question | undefined;
  readonly state?: FormState | undefined;
  readonly notice?: Words | undefined;
};

/** The page of a question, or the check when none is left. */
export function showRequest(c: Ctx, shown: Shown): Response | Promise<Response> {
  const { request, draft, notice } = shown;
  const { language } = c.var;
  const once = shown.once ?? crypto.randomUUID();
  const question = shown.question ?? nextQuestion(request);
  const carry = { request, draft, once, notice, language };
  const page = { title: requestText.tab, carries: true } as const;
  if (question === null) return openPage(c, { ...page, body: <CheckPage {...carry} /> });
  const state = shown.state ?? typedFrom(request.answers);
  const body = <QuestionPage {...carry} question={question} state={state} />;
  return openPage(c, {
    ...page,
    status: shown.state === undefined ? 200 : 422,
    listed: c.req.method === 'GET' && draft === '',
    body,
  });
}

/** After code and PIN were right. The page that opens is another one: walking back sends no code again. */
export function resumeDraft(c: Ctx, id: string): Response {
  handOn(c, draftToken(c.var.deps, id));
  return c.redirect(routes.request(), 303);
}

/** The paused request this browser was just sent to go on with. */
export function resumedDraft(c: Ctx): string | null {
  const token = takeOver(c);
  return token === null ? null : draftOfToken(c.var.deps, token);
}

/** Goes on with a paused request. */
export async function showDraft(c: Ctx, id: string): Promise<Response> {
  const text = await openDraft(c.var.deps, id);
  const answers = text === null ? null : parseAnswers(text);
  const known = answers ?? {};
  const seen = questions.filter((question) => answered(question, known));
  const request = { answers: known, seen };
  return await showRequest(c, { request, draft: draftToken(c.var.deps, id) });
}

const firstField = {
  mode: 'mode',
  channels: 'channels',
  reach: 'phone',
  when: 'days',
  who: 'answerer',
  forbidden: 'forbidden',
  danger: 'danger',
  caller: 'caller',
  needs: 'needs',
  talk: 'language',
  words: 'words',
  name: 'name',
} as const satisfies Record<Question, keyof Answers>;

const answered = (question: Question, answers: Answers) => answers[firstField[question]] !== undefined;
