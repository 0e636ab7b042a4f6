import { routes } from '../../../routes.ts';
import { formatDay, parseDay } from '../../../shared/calendar-day.ts';
import { fill, type Language } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card, Slip, Stack } from '../../../ui/card.tsx';
import { Checkbox, Checkboxes, Radios } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/field.tsx';
import { type FormState, untouched } from '../../../ui/form-state.ts';
import { VisitField } from '../../../ui/kiosk.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { Details } from '../../../ui/verdict.tsx';
import { helperParts, helperRelations } from '../access/access.ts';
import { shownCode } from '../access/code.ts';
import { requestText } from '../request/text.ts';
import type { Helper } from './link-store.ts';
import { partWords, relationWords, helperText as t } from './text.ts';

type Spoken = { readonly language: Language };
type Secrets = { readonly csrf: string; readonly once: string };

function HelperCard({ helper, secrets, language }: Spoken & { helper: Helper; secrets: Secrets }) {
  const { state, access, link, endsOn } = helper;
  const until = endsOn === null ? null : parseDay(endsOn);
  const action = access === null ? routes.my.helperLinkEnding(link ?? '') : routes.my.helperEnding(access);
  const name = helper.name ?? phrase(t.unnamed, language);
  return (
    <Card level={3} title={name} language={language}>
      <p>
        {phrase(relationWords[helper.relation], language)} · {phrase(t[state], language)}
        {until === null ? '' : ` · ${fill(phrase(t.until, language), { day: formatDay(until, language) })}`}
      </p>
      <p class="hint">{helper.parts.map((part) => phrase(partWords[part], language)).join(', ')}</p>
      <PostForm action={action} secrets={secrets} inline>
        <Button kind="secondary" size="medium" label={`${phrase(t.end, language)} – ${name}`}>
          {phrase(t.end, language)}
        </Button>
      </PostForm>
    </Card>
  );
}

export function HelpersView(
  props: Spoken & { helpers: readonly Helper[]; state: FormState; secrets: () => Secrets },
) {
  const { helpers, state, secrets, language } = props;
  const common = { state, language };
  const now = helpers.filter((helper) => helper.state !== 'ended');
  const ended = helpers.filter((helper) => helper.state === 'ended');
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead title={t.title} lead={t.lead} language={language} />
      <Stack>
        {now.length === 0 ? <p>{phrase(t.none, language)}</p> : null}
        {now.map((helper) => (
          <HelperCard helper={helper} secrets={secrets()} language={language} />
        ))}
        {ended.length === 0 ? null : (
          <Details summary={fill(phrase(t.before, language), { n: ended.length })} language={language}>
            <ul>
              {ended.map((helper) => (
                <li>
                  {helper.name ?? phrase(t.unnamed, language)} ·{' '}
                  {phrase(relationWords[helper.relation], language)} ·{' '}
                  {helper.parts.map((part) => phrase(partWords[part], language)).join(', ')}
                </li>
              ))}
            </ul>
          </Details>
        )}
      </Stack>
      <Card title={t.add} look="quiet" language={language}>
        <PostForm action={routes.my.helpers()} secrets={secrets()}>
          <TextField name="name" label={t.name} width="md" maxlength={80} {...common} />
          <Radios
            name="relation"
            label={t.relation}
            choices={helperRelations.map((value) => ({ value, label: relationWords[value] }))}
            {...common}
          />
          <Checkboxes
            name="parts"
            label={t.parts}
            choices={helperParts.map((value) => ({ value, label: partWords[value] }))}
            {...common}
          />
          <Checkbox name="notices" label={t.notices} {...common} />
          <DayField name="birth" label={t.birth} hint={t.birthHint} {...common} />
          <ButtonRow>
            <Button kind="primary">{phrase(t.make, language)}</Button>
          </ButtonRow>
        </PostForm>
      </Card>
    </>
  );
}

/** The link, once. */
export function LinkView({ href, language }: Spoken & { href: string | null }) {
  if (href === null) return <p>{phrase(t.already, language)}</p>;
  return (
    <>
      <PageHead title={t.linkTitle} lead={t.linkLead} language={language} />
      <p>
        <code>{href}</code>
      </p>
    </>
  );
}

/** For whoever holds the link: a PIN of their own. */
export function JoinView({
  token,
  notices,
  state,
  language,
}: Spoken & { token: string; notices: boolean; state: FormState }) {
  const pin = {
    type: 'secret',
    inputmode: 'numeric',
    width: 'sm',
    maxlength: 10,
    state: { ...untouched, errors: state.errors },
    language,
  } as const;
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead title={t.joinTitle} lead={t.joinLead} language={language} />
      <form method="post" action={routes.my.join(token)} class="form" autocomplete="off" novalidate>
        <VisitField />
        <TextField name="pin" label={t.pin} {...pin} />
        <TextField name="again" label={t.again} {...pin} />
        {notices ? (
          <TextField
            name="email"
            type="email"
            label={t.email}
            hint={t.emailHint}
            optional
            width="lg"
            state={state}
            language={language}
          />
        ) : null}
        <ButtonRow>
          <Button kind="primary">{phrase(t.accept, language)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

export function JoinedView({ code, language }: Spoken & { code: string }) {
  return (
    <>
      <PageHead title={t.yours} lead={t.yoursLead} language={language} />
      <Slip>
        <SummaryList
          language={language}
          rows={[{ key: requestText.number, value: <strong class="num">{shownCode(code)}</strong> }]}
        />
      </Slip>
      <p>
        <LinkButton href={routes.my.door()} kind="secondary">
          {phrase(requestText.check, language)}
        </LinkButton>
      </p>
    </>
  );
}
