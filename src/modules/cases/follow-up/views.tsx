import { routes } from '../../../routes.ts';
import { formatDay } from '../../../shared/calendar-day.ts';
import type { CaseId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { Radios } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextArea } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { closureText } from '../text.ts';
import { followUpOutcomes } from './follow-up.ts';
import { followUpHints, followUpOutcomeWords, followUpText as t } from './text.ts';

type Props = {
  readonly of: CaseId;
  readonly id: string;
  readonly dueOn: Temporal.PlainDate;
  readonly over: boolean;
  readonly state: FormState;
  readonly secrets: FormSecrets;
  readonly language: Language;
};

const hints: Readonly<Record<string, (typeof followUpHints)[keyof typeof followUpHints]>> = followUpHints;

/** One contact after closure: how to make it safely, and what came of it. */
export function FollowUpPage({ of, id, dueOn, over, state, secrets, language }: Props) {
  const field = { state, language };
  return (
    <Stack>
      <ErrorSummary {...field} />
      <Notice tone="warn" language={language}>
        <p>{phrase(t.safe, language)}</p>
      </Notice>
      <Card title={t.title} language={language}>
        <p>
          {phrase(t.due, language)}: {formatDay(dueOn, language)}
        </p>
        <p>
          <a href={routes.cases.opinion(of)}>{phrase(closureText.opinion, language)}</a>
        </p>
        {over ? (
          <p>{phrase(t.over, language)}</p>
        ) : (
          <PostForm action={routes.cases.followUp(of, id)} secrets={secrets}>
            <Radios
              {...field}
              name="outcome"
              label={t.outcome}
              choices={followUpOutcomes.map((value) => ({
                value,
                label: followUpOutcomeWords[value],
                hint: hints[value],
              }))}
            />
            <DayField {...field} name="again" label={t.again} optional />
            <TextArea {...field} name="note" label={t.note} hint={t.noteHint} optional maxlength={1000} />
            <ButtonRow>
              <Button kind="primary">{phrase(t.save, language)}</Button>
            </ButtonRow>
          </PostForm>
        )}
      </Card>
    </Stack>
  );
}
