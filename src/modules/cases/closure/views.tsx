import { routes } from '../../../routes.ts';
import { formatDay } from '../../../shared/calendar-day.ts';
import type { Language } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Radios, Select } from '../../../ui/choice.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { type FormState, formState } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { closureOutcomes, followUpDays } from '../case.ts';
import type { CaseHead } from '../store.ts';
import { closureText, endWords, outcomeWords, reopenReasons, reopenWords, transferText } from '../text.ts';
import type { Colleague } from '../transfer/transfer-store.ts';
import { endField, type OpenEnd } from './open-ends.ts';

type FormProps = {
  readonly head: CaseHead;
  readonly state: FormState;
  readonly secrets: FormSecrets;
  readonly language: Language;
};

/** The days of the contacts after closing: as they will be, or as they stand. */
export function FollowUps({ days, language }: { days: readonly Temporal.PlainDate[]; language: Language }) {
  if (days.length === 0) return null;
  return (
    <Notice title={closureText.followUps} level={3} language={language}>
      <p>{phrase(closureText.followUpsHint, language)}</p>
      <ul>
        {days.map((day) => (
          <li>{formatDay(day, language)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** What is still under way, each with the question what happens to it; leaving it to finish stands first. */
function OpenEnds({
  ends,
  state,
  language,
}: Omit<FormProps, 'head' | 'secrets'> & { ends: readonly OpenEnd[] }) {
  if (ends.length === 0) return null;
  const first = state.errors.length === 0 && Object.keys(state.values).length === 0;
  const leaving = Object.fromEntries(ends.map((one) => [endField(one.id), 'leave']));
  const shown = first ? formState(leaving) : state;
  return (
    <Notice tone="warn" title={closureText.openEnds} level={3} language={language}>
      <p>{phrase(closureText.openEndsHint, language)}</p>
      {ends.map((one) => (
        <Radios
          name={endField(one.id)}
          label={one.label}
          inline
          choices={(['leave', 'end'] as const).map((value) => ({ value, label: endWords[one.kind][value] }))}
          state={shown}
          language={language}
        />
      ))}
    </Notice>
  );
}

/** Closing: the outcome, a summary for whoever comes next, and the dates of the contacts after it. */
export function ClosureForm(
  props: FormProps & { readonly today: Temporal.PlainDate; readonly ends: readonly OpenEnd[] },
) {
  const { head, language, state } = props;
  return (
    <Card title={closureText.title} language={language}>
      <PostForm action={routes.cases.closure(head.id)} secrets={props.secrets}>
        <Radios
          name="outcome"
          label={closureText.outcome}
          choices={closureOutcomes.map((value) => ({ value, label: outcomeWords[value] }))}
          state={state}
          language={language}
        />
        <TextArea
          name="summary"
          label={closureText.words}
          hint={closureText.wordsHint}
          optional
          rows={4}
          maxlength={2000}
          state={state}
          language={language}
        />
        <OpenEnds ends={props.ends} state={state} language={language} />
        <FollowUps days={followUpDays(props.today)} language={language} />
        <Radios
          name="contact"
          label={closureText.contact}
          choices={(['planned', 'none'] as const).map((value) => ({ value, label: closureText[value] }))}
          state={state.values.contact === undefined ? formState({ contact: 'planned' }) : state}
          language={language}
        />
        <p class="hint">
          {phrase(closureText.opinionHint, language)}{' '}
          <a href={routes.cases.opinion(head.id)}>{phrase(closureText.opinion, language)}</a>
        </p>
        <ButtonRow>
          <Button kind="primary">{phrase(closureText.close, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

/** Reopening: the reason is coded, nothing else is asked; above it, what is still to come if it stays closed. */
export function ReopeningForm(props: FormProps & { readonly followUps: readonly Temporal.PlainDate[] }) {
  const { head, state, secrets, language } = props;
  return (
    <Card title={closureText.reopen} language={language}>
      <FollowUps days={props.followUps} language={language} />
      <PostForm action={routes.cases.reopening(head.id)} secrets={secrets}>
        <Radios
          name="reason"
          label={closureText.reopenReason}
          choices={reopenReasons.map((value) => ({ value, label: reopenWords[value] }))}
          state={state}
          language={language}
        />
        <ButtonRow>
          <Button kind="primary">{phrase(closureText.reopen, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

/** Handing over to a colleague, with everybody's present load. */
export function TransferForm({
  head,
  state,
  secrets,
  language,
  colleagues,
}: FormProps & { readonly colleagues: readonly Colleague[] }) {
  const label = (one: Colleague) =>
    phrase(transferText.load, language).replace('{name}', one.name).replace('{n}', String(one.openCases));
  return (
    <Card title={transferText.title} language={language}>
      <PostForm action={routes.cases.transfer(head.id)} secrets={secrets}>
        <Select
          name="to"
          label={transferText.to}
          hint={transferText.hint}
          options={colleagues.map((one) => ({ value: one.id, label: label(one) }))}
          state={state}
          language={language}
        />
        <ButtonRow>
          <Button>{phrase(transferText.submit, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}
