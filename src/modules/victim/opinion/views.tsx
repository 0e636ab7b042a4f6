import { routes } from '../../../routes.ts';
import type { CaseId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { Radios } from '../../../ui/choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextArea } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { PrintShell } from '../../../ui/shell/print-shell.tsx';
import { opinionWays, scores } from '../messages/message.ts';
import { messageText, scoreWords } from '../messages/text.ts';
import { opinionText as t, wayWords } from './text.ts';

type Spoken = { readonly language: Language };

export function OpinionView(
  props: Spoken & { readonly of: CaseId; readonly state: FormState; readonly secrets: FormSecrets },
) {
  const { of, language } = props;
  const field = { state: props.state, language };
  return (
    <Stack>
      <ErrorSummary {...field} />
      <Notice tone="warn" language={language}>
        <p>{phrase(t.alone, language)}</p>
      </Notice>
      <Card title={t.title} language={language}>
        <p>{phrase(t.lead, language)}</p>
        <p>
          <a href={routes.cases.opinionSheet(of)}>{phrase(t.paper, language)}</a>
        </p>
        <PostForm action={routes.cases.opinion(of)} secrets={props.secrets}>
          <Radios
            {...field}
            name="way"
            label={t.way}
            inline
            choices={opinionWays.map((value) => ({ value, label: wayWords[value] }))}
          />
          <Radios
            {...field}
            name="score"
            label={messageText.score}
            choices={scores.map((value) => ({ value, label: scoreWords[value] }))}
          />
          <TextArea {...field} name="more" label={messageText.more} optional rows={3} maxlength={1000} />
          <ButtonRow>
            <Button kind="primary">{phrase(t.save, language)}</Button>
          </ButtonRow>
        </PostForm>
      </Card>
    </Stack>
  );
}

/** The same question on paper: no name, no number, nothing of a case. */
export function OpinionSheet({ of, language }: Spoken & { of: CaseId }) {
  return (
    <PrintShell
      title={t.sheet}
      heading={t.sheet}
      neutral
      backHref={routes.cases.opinion(of)}
      language={language}
    >
      <p>{phrase(t.sheetLead, language)}</p>
      <h2>{phrase(messageText.score, language)}</h2>
      <ul class="boxes">
        {scores.map((score) => (
          <li>{phrase(scoreWords[score], language)}</li>
        ))}
      </ul>
      <h2>{phrase(messageText.more, language)}</h2>
      <div class="writing-space" />
    </PrintShell>
  );
}
