import { Hono } from 'hono';
import { z } from 'zod';
import { routes } from '../../../routes.ts';
import { message, parseForm, textField } from '../../../shared/form.ts';
import { refused } from '../../../shared/parsed.ts';
import { formState, untouched } from '../../../ui/form-state.ts';
import { addressOf } from '../../../web/address.ts';
import { sessionToken, setSessionToken } from '../../../web/cookies.ts';
import type { Env } from '../../../web/env.ts';
import { isPublic } from '../../../web/requires.ts';
import { openForm, openPage } from '../open-page.tsx';
import { endSession } from '../sessions.ts';
import { signIn } from './actions.ts';
import { safeNext } from './next.ts';
import { signInText } from './text.ts';
import { SignInPage } from './views.tsx';

const wanted = (ko: string, en: string) => message(ko, en);

const form = z.object({
  email: textField(254, wanted('이메일을 적어 주십시오.', 'Enter your e-mail.')),
  password: z
    .string(wanted('비밀번호를 적어 주십시오.', 'Enter your password.'))
    .min(1, wanted('비밀번호를 적어 주십시오.', 'Enter your password.'))
    .max(1000, wanted('비밀번호가 너무 깁니다.', 'The password is too long.')),
  code: z
    .string()
    .default('')
    .transform((text) => text.replaceAll(' ', ''))
    .refine((text) => /^\d{6}$/.test(text), wanted('숫자 여섯 자리를 적어 주십시오.', 'Enter six digits.')),
});

export const signInPages = new Hono<Env>();

signInPages.get(routes.signIn(), isPublic(), (c) => {
  const from = c.req.query('next');
  const next = safeNext(from, routes.work());
  const back = from !== undefined;
  return openPage(c, {
    title: signInText.title,
    body: <SignInPage language={c.var.language} state={untouched} next={next} back={back} />,
  });
});

signInPages.post(routes.signIn(), isPublic('write'), async (c) => {
  const body = await openForm(c);
  const { deps, language } = c.var;
  const next = safeNext(String(body.get('next') ?? ''), routes.work());
  const typed = { email: String(body.get('email') ?? '') };
  const parsed = parseForm(form, body);
  const outcome = parsed.ok ? await signIn(deps, parsed.value, addressOf(c) ?? 'unknown') : null;
  if (outcome?.kind === 'signed-in') {
    const before = sessionToken(c);
    const earlier = before === null ? null : await deps.findActor(before);
    if (earlier !== null) await endSession(deps, earlier);
    setSessionToken(c, outcome.token);
    return c.redirect(next, 303);
  }
  if (outcome?.kind === 'throttled') {
    c.header('retry-after', String(outcome.minutes * 60));
    const state = formState(typed);
    return openPage(c, {
      title: signInText.title,
      status: 429,
      body: <SignInPage language={language} state={state} next={next} wait={outcome.minutes} />,
    });
  }
  const failure = parsed.ok ? refused([{ field: '', message: signInText.wrong }]) : parsed;
  const errors = failure.ok ? [] : failure.errors;
  return openPage(c, {
    title: signInText.title,
    status: 422,
    body: <SignInPage language={language} state={formState(typed, errors)} next={next} />,
  });
});
