import { routes } from '../../../routes.ts';
import type { Language } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { Select } from '../../../ui/choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { FileField, TextArea, TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { onKiosk } from '../../../ui/kiosk.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { PostForm } from '../../../ui/post-form.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { Moment } from '../../../ui/times.tsx';
import { documentKinds } from '../../directory/index.ts';
import { type Ask, askFields } from '../asks/ask.ts';
import { offeredPapers, type Paper } from './paper.ts';
import { papersText as t } from './text.ts';

type Spoken = { readonly language: Language };
type Secrets = { readonly csrf: string; readonly once: string };

const nameOfPaper = (code: string): Phrase => documentKinds.find((kind) => kind.code === code)?.name ?? code;

function Asked({ asks, language }: Spoken & { asks: readonly Ask[] }) {
  if (asks.length === 0) return <p>{phrase(t.nothingAsked, language)}</p>;
  return (
    <Stack gap="small">
      {asks.map((ask) => (
        <Card level={3} title={t.askTitle} language={language}>
          {ask.note === '' ? null : <p>{ask.note}</p>}
          <ul>
            {ask.fields.map((field) => (
              <li>{phrase(askFields[field].label, language)}</li>
            ))}
            {ask.papers.map((code) => (
              <li>
                {phrase(t.paper, language)}: {phrase(nameOfPaper(code), language)}
              </li>
            ))}
          </ul>
          {ask.fields.length === 0 ? null : (
            <p>
              <LinkButton href={routes.my.asks(ask.id)} kind="secondary">
                {phrase(t.fillIn, language)}
              </LinkButton>
            </p>
          )}
        </Card>
      ))}
    </Stack>
  );
}

/** Where a paper is handed in; on a kiosk there is nothing to choose a file from. */
function HandIn({ asks, state, secrets, language }: PapersProps) {
  if (onKiosk()) return <p>{phrase(t.notHere, language)}</p>;
  return (
    <Card title={t.add} look="quiet" language={language}>
      <PostForm action={routes.my.papers()} secrets={secrets} files>
        <Select
          name="kind"
          label={t.kind}
          width="full"
          options={offeredPapers(asks.flatMap((ask) => ask.papers)).map((value) => ({
            value,
            label: nameOfPaper(value),
          }))}
          state={state}
          language={language}
        />
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept="application/pdf,image/jpeg,image/png,image/webp"
          state={state}
          language={language}
        />
        <ButtonRow>
          <Button kind="primary">{phrase(t.send, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

type PapersProps = Spoken & {
  readonly asks: readonly Ask[];
  readonly papers: readonly Paper[];
  readonly state: FormState;
  readonly secrets: Secrets;
};

export function PapersView(props: PapersProps) {
  const { asks, papers, state, language } = props;
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead title={t.title} lead={t.lead} language={language} />
      <h2>{phrase(t.asked, language)}</h2>
      <Asked asks={asks} language={language} />
      <HandIn {...props} />
      <h2>{phrase(t.there, language)}</h2>
      {papers.length === 0 ? (
        <p>{phrase(t.none, language)}</p>
      ) : (
        <>
          <ul>
            {papers.map((paper) => (
              <li>
                {phrase(nameOfPaper(paper.kind), language)} · <Moment at={paper.at} language={language} />
              </li>
            ))}
          </ul>
          <p class="hint">{phrase(t.closed, language)}</p>
        </>
      )}
    </>
  );
}
/** Only the asked fields are open. */
export function AskView(props: Spoken & { ask: Ask; state: FormState; secrets: Secrets }) {
  const { ask, state, secrets, language } = props;
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead title={t.askTitle} lead={t.askLead} language={language} />
      {ask.note === '' ? null : (
        <p>
          {phrase(t.from, language)}: {ask.note}
        </p>
      )}
      <PostForm action={routes.my.asks(ask.id)} secrets={secrets}>
        {ask.fields.map((name) => {
          const field = askFields[name];
          const common = { name, label: field.label, state, language, maxlength: 1000 };
          return 'long' in field ? <TextArea {...common} rows={4} /> : <TextField {...common} width="full" />;
        })}
        <ButtonRow>
          <Button kind="primary">{phrase(t.send2, language)}</Button>
        </ButtonRow>
      </PostForm>
    </>
  );
}
