import { routes } from '../../../routes.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { signInText as t } from './text.ts';

type SignInProps = {
  readonly language: Language;
  readonly state: FormState;
  readonly next: string | undefined;
  /** Sent here from a page that asks for it: a session that ended, or a link from somewhere. */
  readonly back?: boolean | undefined;
  /** Minutes to wait, when there were too many guesses. */
  readonly wait?: number | undefined;
};

function Throttled({ language, minutes }: { language: Language; minutes: number }) {
  return (
    <Notice tone="warn" title={t.throttledTitle} language={language}>
      <p>{fill(say(t.throttled, language), { minutes })}</p>
    </Notice>
  );
}

/** E-mail, password and code in one form; which was wrong is never told. */
export function SignInPage({ language, state, next, wait, back }: SignInProps) {
  const field = { state, language };
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead title={t.title} lead={t.lead} language={language} />
      {back ? (
        <Notice language={language}>
          <p>{say(t.back, language)}</p>
        </Notice>
      ) : null}
      {wait === undefined ? null : <Throttled language={language} minutes={wait} />}
      <form method="post" action={routes.signIn()} class="form" novalidate data-once>
        {next === undefined ? null : <input type="hidden" name="next" value={next} />}
        <TextField {...field} name="email" label={t.email} type="email" autocomplete="username" width="lg" />
        <TextField
          {...field}
          name="password"
          label={t.password}
          type="password"
          autocomplete="current-password"
          width="lg"
        />
        <TextField
          {...field}
          name="code"
          label={t.code}
          hint={t.codeHint}
          inputmode="numeric"
          autocomplete="one-time-code"
          width="sm"
          maxlength={7}
        />
        <ButtonRow>
          <Button size="large">{say(t.submit, language)}</Button>
        </ButtonRow>
      </form>
      <p>{say(t.trouble, language)}</p>
    </>
  );
}
