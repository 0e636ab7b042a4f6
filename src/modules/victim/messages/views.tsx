import { routes } from '../../../routes.ts';
import type { Language } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card, LinkCard, Stack } from '../../../ui/card.tsx';
import { Radios, Select } from '../../../ui/choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextArea } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { Moment } from '../../../ui/times.tsx';
import { complaintText } from '../complaints/text.ts';
import { wayWords } from '../opinion/text.ts';
import { type Message, scores, writtenKinds } from './message.ts';
import { kindWords, scoreWords, messageText as t } from './text.ts';

type Spoken = { readonly language: Language };
type Secrets = { readonly csrf: string; readonly once: string };

const fromWords = { victim: t.me, helper: t.helper, staff: t.staff } as const;

export function MessageList({ messages, language }: Spoken & { messages: readonly Message[] }) {
  if (messages.length === 0) return <p>{phrase(t.none, language)}</p>;
  return (
    <Stack gap="small">
      {messages.map((one) => (
        <article>
          <p class="hint">
            {phrase(one.way === null ? fromWords[one.from] : t.me, language)}
            {one.way === null ? '' : ` (${phrase(wayWords[one.way], language)})`} ·{' '}
            <Moment at={one.at} language={language} />
            {one.kind === 'message' ? '' : ` · ${phrase(kindWords[one.kind], language)}`}
          </p>
          {one.score === null ? null : (
            <p>{phrase(scoreWords[scores.find((score) => score === String(one.score)) ?? '3'], language)}</p>
          )}
          {one.text.split('\n').map((line) => (
            <p>{line}</p>
          ))}
        </article>
      ))}
    </Stack>
  );
}

export function MessagesView(
  props: Spoken & {
    messages: readonly Message[];
    /** Nobody who leads the case can open what is written. */
    unheard: boolean;
    state: FormState;
    secrets: readonly [Secrets, Secrets];
    helper: boolean;
  },
) {
  const { messages, state, secrets, helper, language } = props;
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead title={t.title} lead={t.lead} language={language} />
      {props.unheard ? (
        <Notice tone="warn" language={language}>
          <p>{phrase(t.unheard, language)}</p>
        </Notice>
      ) : null}
      <MessageList messages={messages} language={language} />
      <Card title={t.write} look="quiet" language={language}>
        <p class="hint">{phrase(t.who, language)}</p>
        <PostForm action={routes.my.messages()} secrets={secrets[0]}>
          {helper ? null : (
            <Select
              name="kind"
              label={t.about}
              blank={false}
              options={writtenKinds.map((value) => ({ value, label: kindWords[value] }))}
              state={state}
              language={language}
            />
          )}
          <TextArea name="text" label={t.text} rows={5} maxlength={2000} state={state} language={language} />
          <ButtonRow>
            <Button kind="primary">{phrase(t.send, language)}</Button>
          </ButtonRow>
        </PostForm>
      </Card>
      {helper ? null : (
        <LinkCard href={routes.my.told()} title={complaintText.title} body={t.toldLead} language={language} />
      )}
      {helper ? null : (
        <Card title={t.satisfactionTitle} look="quiet" language={language}>
          <PostForm action={`${routes.my.messages()}/satisfaction`} secrets={secrets[1]}>
            <Radios
              name="score"
              label={t.score}
              choices={scores.map((value) => ({ value, label: scoreWords[value] }))}
              state={state}
              language={language}
            />
            <TextArea
              name="more"
              label={t.more}
              optional
              rows={3}
              maxlength={1000}
              state={state}
              language={language}
            />
            <ButtonRow>
              <Button kind="secondary">{phrase(t.sendScore, language)}</Button>
            </ButtonRow>
          </PostForm>
        </Card>
      )}
    </>
  );
}
